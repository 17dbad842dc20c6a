import type { BodyIr, EventIr, FieldIr, Location, PermissionNeed, RouteIr, TypeIr } from "../ir.ts";
import { checkName, type Loading } from "./loading.ts";
import { below } from "./location.ts";
import { isShapeless, itemsOrSelf, structsIn, walk } from "./paths.ts";
import { didYouMean, listed } from "./suggest.ts";
import { alternatives, typeText } from "./type-text.ts";
import { checkDirection, parts } from "./uses.ts";

/** Checks what each route says against itself, the other routes, the tables and the events. */
export function checkRoutes(routes: readonly RouteIr[], events: readonly EventIr[], loading: Loading): void {
  const names = new Map<string, RouteIr>();
  const shapes = new Map<string, RouteIr>();
  for (const route of routes) {
    claim(names, route.name, route, route.at, `the name "${route.name}"`, loading);
    const shape = `${route.method} ${route.path.replaceAll(/\{[^}]*\}/g, "{}")}`;
    claim(shapes, shape, route, below(route.at, "path"), `${route.method} ${route.path}`, loading);
    checkParameters(route, loading);
    checkBody(route, loading);
    checkAllowedMentions(route, loading);
    for (const { status, type } of route.responses) {
      // A whole response may be a file: an image, a table.
      if (type === undefined || (type.kind === "primitive" && type.name === "file")) continue;
      checkDirection(type, "received", below(route.at, "response", String(status)), loading);
    }
    checkPagination(route, loading);
    route.permissions.forEach(({ need }, index) => {
      checkNeed(need, below(route.at, "permissions", index, "need"), loading);
    });
    route.intents.forEach((intent, index) => {
      checkName(loading, below(route.at, "intents", index), "intent", intent, loading.tables.intents);
    });
    route.fires.forEach((event, index) => {
      checkName(loading, below(route.at, "fires", index), "event", event, events);
    });
    checkScopes(route, loading);
  }
}

function claim(
  taken: Map<string, RouteIr>,
  key: string,
  route: RouteIr,
  at: Location,
  what: string,
  { problems }: Loading,
): void {
  const holder = taken.get(key);
  if (holder === undefined) taken.set(key, route);
  else
    problems.add(
      at,
      `${what} is that of schema/${holder.at.file} ${holder.at.path}`,
      "a name, method and path of its own",
    );
}

function checkParameters(route: RouteIr, { problems }: Loading): void {
  const placeholders = [...route.path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "");
  const params = route.params.map((param) => param.name);
  const at = below(route.at, "params");
  for (const name of placeholders) {
    if (!params.includes(name)) problems.add(at, `the path parameter "${name}" is missing`, `"${name}": "Id<…>"`);
  }
  for (const name of params) {
    if (placeholders.includes(name)) continue;
    const message = `the path ${route.path} has no parameter "${name}"`;
    problems.add(below(at, name), message, listed(placeholders) + didYouMean(name, placeholders));
  }
  if (new Set(placeholders).size < placeholders.length) {
    problems.add(below(route.at, "path"), "a parameter stands twice in the path", "each parameter once");
  } else if (params.length === placeholders.length && params.every((name) => placeholders.includes(name))) {
    if (params.join() !== placeholders.join()) {
      problems.add(at, "the parameters are not in the order of the path", placeholders.join(", "));
    }
  }
  route.rateLimit.major.forEach((name, index) => {
    if (placeholders.includes(name)) return;
    const message = `the path ${route.path} has no parameter "${name}"`;
    const expected = listed(placeholders) + didYouMean(name, placeholders);
    problems.add(below(route.at, "rateLimit", "major", index), message, expected);
  });
}

function checkBody(route: RouteIr, loading: Loading): void {
  const { body } = route;
  if (body === undefined) return;
  const { problems } = loading;
  const at = below(route.at, "body");
  if (parts(body.type).some((part) => part.kind === "primitive" && part.name === "file")) {
    problems.add(at, "a body is no file", "a struct with a field of type file");
  }
  checkDirection(body.type, "sent", at, loading);
  if (body.form && body.multipart !== undefined) {
    problems.add(below(at, "form"), "a body is either multipart or a form", 'one of "multipart" and "form"');
  }
  if (body.files !== undefined) checkFiles(body.type, body.files, below(at, "files"), loading);
  if (body.files !== undefined && body.multipart !== "payload_json") {
    problems.add(below(at, "files"), '"files" needs a multipart body', '"multipart": "payload_json"');
  }
  checkWhereFilesAre(route, body, loading);
}

function checkAllowedMentions({ allowedMentions, body, at }: RouteIr, loading: Loading): void {
  if (allowedMentions === undefined) return;
  const walked = walk(body === undefined ? [] : [body.type], allowedMentions.at, loading);
  if (walked.error === undefined) return;
  loading.problems.add(below(at, "allowedMentions", "at"), walked.error.message, walked.error.expected);
}

/** A file is a part of a multipart body: a field of the body itself, or the list that "files" names. */
function checkWhereFilesAre(route: RouteIr, body: BodyIr, loading: Loading): void {
  const at = below(route.at, "body");
  const found = filesIn(body.type, loading);
  const first = found[0];
  if (body.multipart === undefined) {
    if (first === undefined) return;
    loading.problems.add(at, `a file is reached (${spell(first)}) and the body is not multipart`, '"multipart"');
    return;
  }
  if (first === undefined && alternatives(body.type).every((type) => !isShapeless(type))) {
    loading.problems.add(below(at, "multipart"), "the body has no file", "no multipart, or a field of type file");
  }
  const own = structsIn(body.type, loading).map((struct) => struct.name);
  const listed = body.files === undefined ? undefined : walk([body.type], body.files, loading);
  const allowed = new Set(listed?.types === undefined ? [] : listed.fields);
  for (const place of found) {
    if (own.includes(place.struct) || allowed.has(place.field)) continue;
    const expected = 'a file in the body itself, or where "files" leads';
    loading.problems.add(at, `a file lies inside the JSON of the body (${spell(place)})`, expected);
  }
}

function checkFiles(type: TypeIr, path: string, at: Location, loading: Loading): void {
  const walked = walk([type], path, loading);
  if (walked.error !== undefined) {
    loading.problems.add(at, walked.error.message, walked.error.expected);
    return;
  }
  const types = walked.types.flatMap(alternatives);
  const isFileList = (option: TypeIr): boolean =>
    isShapeless(option) ||
    (option.kind === "array" && option.items.kind === "primitive" && option.items.name === "file");
  if (types.some(isFileList)) return;
  loading.problems.add(at, `"${path}" leads to ${types.map(typeText).join(" | ")}`, "a field of type file[]");
}

interface FilePlace {
  readonly struct: string;
  readonly field: FieldIr;
}

function spell({ struct, field }: FilePlace): string {
  return `${struct}.${field.name}`;
}

/** The fields of type file that are reached from a type. */
function filesIn(type: TypeIr, loading: Loading, seen: Set<string> = new Set()): readonly FilePlace[] {
  const structs = parts(type).flatMap((part) => (part.kind === "ref" ? structsIn(part, loading) : []));
  return structs.flatMap((struct) => {
    if (seen.has(struct.name)) return [];
    seen.add(struct.name);
    return struct.fields.flatMap((field): readonly FilePlace[] => {
      const isFile = parts(field.type).some((part) => part.kind === "primitive" && part.name === "file");
      return isFile ? [{ struct: struct.name, field }] : filesIn(field.type, loading, seen);
    });
  });
}

function checkPagination(route: RouteIr, loading: Loading): void {
  const { pagination, query } = route;
  if (pagination === undefined) return;
  const at = below(route.at, "pagination");
  const names = query?.fields.map((field) => field.name) ?? [];
  const wanted = (place: Location, name: string | undefined): void => {
    if (name === undefined || names.includes(name)) return;
    loading.problems.add(place, `the query has no field "${name}"`, listed(names) + didYouMean(name, names));
  };
  for (const key of ["cursor", "backwards", "around", "limit"] as const) wanted(below(at, key), pagination[key]);
  for (const name of Object.keys(pagination.needs ?? {})) wanted(below(at, "needs", name), name);
  const responses = route.responses.flatMap((response) => response.type ?? []);
  const step = (
    types: readonly TypeIr[],
    key: "items" | "key" | "hasMore" | "total" | "retryAfter",
  ): readonly TypeIr[] => {
    const path = pagination[key];
    if (path === undefined) return types;
    const walked = walk(types, path, loading);
    if (walked.error === undefined) return walked.types;
    loading.problems.add(below(at, key), walked.error.message, walked.error.expected);
    return [{ kind: "primitive", name: "unknown" }];
  };
  const list = step(responses, "items");
  if (!list.flatMap(alternatives).some((type) => type.kind === "array" || isShapeless(type))) {
    const found = list.map(typeText).join(" | ") || "nothing";
    loading.problems.add(below(at, "items"), `the response is not a list but ${found}`, "the path of the list");
  }
  step(itemsOrSelf(list), "key");
  step(responses, "hasMore");
  step(responses, "total");
  step(responses, "retryAfter");
}

function checkNeed(need: PermissionNeed, at: Location, loading: Loading): void {
  if (typeof need === "string") {
    checkName(loading, at, "permission", need, loading.tables.permissions);
    return;
  }
  const [key, needs] = "all" in need ? (["all", need.all] as const) : (["any", need.any] as const);
  needs.forEach((part, index) => {
    checkNeed(part, below(at, key, index), loading);
  });
}

function checkScopes(route: RouteIr, loading: Loading): void {
  const scopes = loading.tables.scopes.map(({ scope }) => ({ name: scope }));
  route.auth.forEach((way, index) => {
    const scope = /^oauth2:(.*)$/.exec(way)?.[1];
    if (scope !== undefined) checkName(loading, below(route.at, "auth", index), "oauth2 scope", scope, scopes);
  });
}
