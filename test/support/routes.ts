import type { RouteIr } from "../../codegen/ir.ts";
import { toJson } from "../../src/base/json.ts";
import { isUpload } from "../../src/base/upload.ts";

/** The path that the template and the parameters give, put together without the code under test. */
export function expectedPath(route: RouteIr, args: readonly unknown[]): string {
  return route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = args[route.params.findIndex((param) => param.name === name)];
    const text = typeof value === "object" && value !== null ? "party:5" : String(value);
    return encodeURIComponent(text);
  });
}

/** The query that a route's fields give, with lists as its schema says. */
export function expectedQuery(route: RouteIr, query: object): readonly (readonly [string, string])[] {
  return Object.entries<unknown>({ ...query }).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    if (!Array.isArray(value)) return [[name, String(value)]];
    const csv = route.query?.fields.find((field) => field.name === name)?.wire === "csv";
    return csv ? [[name, value.join(",")]] : value.map((item) => [name, String(item)] as const);
  });
}

/** The JSON of a body without its files, put together without the code under test. */
export function expectedBody(route: RouteIr, body: unknown): unknown {
  const json = JSON.parse(toJson(body)) as unknown;
  const { holder, key } = listOfFiles(route, json);
  if (typeof holder === "object" && holder !== null && key !== undefined) Reflect.deleteProperty(holder, key);
  return json;
}

/** Whether a body has anything to upload. */
export function hasFiles(route: RouteIr, body: unknown): boolean {
  if (Object.values(Object(body) as object).some(isUpload)) return true;
  const { holder, key } = listOfFiles(route, body);
  const list: unknown = key === undefined ? undefined : Reflect.get(Object(holder), key);
  return Array.isArray(list) && list.length > 0;
}

/** The object in a body that has the list of files, and its key there; no key where the route has no such list. */
export function listOfFiles(
  { body: shape }: RouteIr,
  body: unknown,
): { readonly holder: unknown; readonly key?: string } {
  const [key, ...parents] = (shape?.files ?? "").split(".").reverse();
  if (key === undefined || key === "") return { holder: undefined };
  return { holder: parents.reverse().reduce<unknown>((at, name) => Reflect.get(Object(at), name), body), key };
}
