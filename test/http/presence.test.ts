import { HttpClient, type Request } from "evenfall/http";
import { unlimited } from "evenfall/ratelimit";
import * as requests from "evenfall/request";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FieldIr, RouteIr, StructIr, TypeIr } from "../../codegen/ir.ts";
import { sampler, schema } from "../support/schema.ts";
import { startServer, type TestServer } from "../support/server.ts";

/** One field of one struct that a body is, or may be. */
interface Place {
  readonly route: RouteIr;
  readonly struct: StructIr;
  readonly field: FieldIr;
}

let server: TestServer;
beforeAll(async () => {
  server = await startServer((_, response) => {
    response.writeHead(204).end();
  });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

/** The structs that a body can be: one, or the variants of a union; those in a list stand in it. */
function structsOf(type: TypeIr): readonly StructIr[] {
  if (type.kind === "array") return structsOf(type.items);
  if (type.kind === "nullable") return structsOf(type.of);
  if (type.kind === "anyOf") return type.options.flatMap(structsOf);
  if (type.kind !== "ref") return [];
  const definition = schema.definitions.get(type.name);
  if (definition?.kind === "struct") return [definition];
  if (definition?.kind !== "union") return [];
  return definition.variants.flatMap(({ struct }) => structsOf({ kind: "ref", name: struct, target: "struct" }));
}

/** Files are parts of their own, and not in the JSON. */
function isFile({ type }: FieldIr): boolean {
  const item = type.kind === "array" ? type.items : type;
  return item.kind === "primitive" && item.name === "file";
}

function placesOf(route: RouteIr): readonly Place[] {
  const structs = route.body === undefined ? [] : structsOf(route.body.type);
  return structs.flatMap((struct) =>
    struct.fields.filter((field) => !isFile(field)).map((field): Place => ({ route, struct, field })),
  );
}

const routes = schema.routes
  .map((route) => [route.name, placesOf(route)] as const)
  .filter(([, places]) => places.length > 0);

/** The body of a route with one field as it is given; undefined is what callers write for leaving it out. */
function bodyWith({ route, struct, field }: Place, value: unknown): unknown {
  const { [field.name]: _, ...others } = sampler.struct(struct);
  const body = { ...others, [field.name]: value };
  return route.body?.type.kind === "array" ? [body] : body;
}

/** Sends a body and answers what arrived for the field: the text of its value, or undefined where there is none. */
async function arrived(http: HttpClient, place: Place, body: unknown): Promise<string | undefined> {
  const { route, field } = place;
  // There is a builder of this name for each route.
  const build = Reflect.get(requests, route.name) as (...args: unknown[]) => Request;
  const params = route.params.map(({ type }) => sampler.value(type));
  const before = server.seen.length;
  await http.send(build(...params, body));
  const seen = server.seen[before];
  const fields = await fieldsOf(seen?.headers["content-type"] ?? "", seen?.body ?? Buffer.alloc(0));
  return Object.hasOwn(fields, field.name) ? JSON.stringify(fields[field.name]) : undefined;
}

async function fieldsOf(type: string, body: Buffer): Promise<Readonly<Record<string, unknown>>> {
  if (type === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(body.toString()));
  const form = type.startsWith("multipart/form-data")
    ? await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData()
    : undefined;
  const payload = form?.get("payload_json");
  if (form !== undefined && typeof payload !== "string") return Object.fromEntries(form);
  const json: unknown = JSON.parse(typeof payload === "string" ? payload : body.toString());
  return (Array.isArray(json) ? json[0] : json) as Readonly<Record<string, unknown>>;
}

describe("in the body that a server gets, absent, null and a value are three things", () => {
  test.each(routes)("%s", async (_, places) => {
    // What does not go together in a body is not looked at here: only what arrives of it.
    await using http = new HttpClient({ token: "t", baseUrl: server.url, validate: false, rateLimiter: unlimited });
    for (const place of places) {
      const { struct, field } = place;
      const name = `${struct.name}.${field.name}`;
      const value = sampler.field(field);
      const set = await arrived(http, place, bodyWith(place, value));
      expect(set, `${name} set`).toBeDefined();
      // Of some fields null is the only value.
      expect(set === "null", `${name} set`).toBe(value === null);
      expect(await arrived(http, place, bodyWith(place, undefined)), `${name} absent`).toBeUndefined();
      if (field.nullable) expect(await arrived(http, place, bodyWith(place, null)), `${name} null`).toBe("null");
    }
  });

  test("of hundreds of fields, a good part of which may be null", () => {
    const all = routes.flatMap(([, places]) => places);
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ field }) => field.nullable).length).toBeGreaterThan(100);
  });
});
