import { HttpClient, type HttpClientOptions } from "evenfall/http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { RouteIr, TypeIr } from "../../codegen/ir.ts";
import { toJson } from "../../src/base/json.ts";
import { isUpload, type Upload } from "../../src/base/upload.ts";
import { expectedBody, expectedPath, expectedQuery, listOfFiles } from "../support/routes.ts";
import { sampler, schema } from "../support/schema.ts";
import { json, type Seen, startServer, type TestServer } from "../support/server.ts";

const routes = schema.routes.map((route) => [route.name, route] as const);
const files: readonly Upload[] = [
  { name: "a.bin", data: new Uint8Array([0, 255, 13, 10]) },
  { name: "ü.txt", data: "text" },
];

/** What the server answers everything with. */
let answer: { readonly status: number; readonly body?: unknown } = { status: 204 };
let server: TestServer & { seen: readonly Seen[] };
beforeAll(async () => {
  server = await startServer((_, response) => {
    const { status, body } = answer;
    if (body === undefined) response.writeHead(status).end();
    else if (body instanceof Uint8Array) response.writeHead(status, { "content-type": "image/png" }).end(body);
    else json(response, status, body);
  });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});
beforeEach(() => {
  answer = { status: 204 };
});

/** The client with which a route is authorized in one of the ways it allows, and the header that this gives. */
const kinds: Readonly<Record<string, readonly [options: HttpClientOptions, header: string | undefined]>> = {
  bot: [{ token: "x.y" }, "Bot x.y"],
  oauth2: [{ token: "Bearer u" }, "Bearer u"],
  basic: [{ token: "Basic aWQ6c2VjcmV0" }, "Basic aWQ6c2VjcmV0"],
  token: [{ token: "x.y" }, undefined],
  none: [{}, undefined],
};

function kindOf(auth: string): readonly [options: HttpClientOptions, header: string | undefined] {
  const kind = kinds[auth.split(":")[0] ?? ""];
  if (kind === undefined) throw new Error(`nobody knows how to authorize by ${auth}`);
  return kind;
}

function parameter(name: string, type: TypeIr): unknown {
  if (type.kind !== "primitive") return sampler.value(type);
  if (type.name === "reactionEmoji") return { name: "party", id: "5" };
  return type.name === "string" ? `so/me?${name}#ing ü` : sampler.value(type);
}

/** Everything that a route takes, with files where it takes any. */
function bodyOf(route: RouteIr): unknown {
  if (route.body === undefined) return undefined;
  const body = sampler.value(route.body.type, route.body.limits, "full");
  const { holder, key } = listOfFiles(route, body);
  if (typeof holder === "object" && holder !== null && key !== undefined) Reflect.set(holder, key, files);
  return body;
}

interface Call {
  readonly params: readonly unknown[];
  readonly body: unknown;
  readonly query: object;
}

function callOf(route: RouteIr): Call {
  return {
    params: route.params.map(({ name, type }) => parameter(name, type)),
    body: bodyOf(route),
    query: route.query === undefined ? {} : sampler.struct(route.query, { size: "full" }),
  };
}

function methodOf(http: HttpClient, route: RouteIr): (...args: unknown[]) => Promise<unknown> {
  // There is a method of this name for each route.
  return Reflect.get(http, route.name) as (...args: unknown[]) => Promise<unknown>;
}

/** Calls the method of a route. Answers what it gives, and the request that came of it. */
async function call(
  route: RouteIr,
  { params, body, query }: Call,
  client: HttpClientOptions,
  reason?: string,
): Promise<{ readonly model: unknown; readonly seen: Seen | undefined }> {
  await using http = new HttpClient({ baseUrl: `${server.url}/api`, ...client });
  const before = server.seen.length;
  const args = [
    ...params,
    ...(route.body === undefined ? [] : [body]),
    ...(route.query === undefined ? [] : [query]),
    ...(reason === undefined ? [] : [{ reason }]),
  ];
  const model = await Reflect.apply(methodOf(http, route), http, args);
  expect(server.seen.length).toBe(before + 1);
  return { model, seen: server.seen[before] };
}

/** The parts of a form that a request sent, read the way a server reads them; each file by name and bytes. */
async function partsOf({ headers, body }: Seen): Promise<Readonly<Record<string, unknown>>> {
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": headers["content-type"] ?? "" },
  }).formData();
  const parts = await Promise.all(
    [...form].map(async ([name, value]) => [
      name,
      typeof value === "string" ? value : [value.name, Buffer.from(await value.arrayBuffer())],
    ]),
  );
  return Object.fromEntries(parts) as Readonly<Record<string, unknown>>;
}

function fileParts(
  uploads: readonly (readonly [name: string, upload: Upload])[],
): readonly (readonly [string, unknown])[] {
  // Samples and the files above are text or bytes.
  return uploads.map(([part, { name, data }]) => [part, [name, Buffer.from(data as Uint8Array)]]);
}

/** What a body uploads, by the names of the parts. */
function uploadsOf(route: RouteIr, body: unknown): readonly (readonly [name: string, upload: Upload])[] {
  const { holder } = listOfFiles(route, body);
  const listed = typeof holder === "object" && holder !== null ? files : [];
  const named = Object.entries<unknown>(Object(body) as Record<string, unknown>);
  return [
    ...listed.map((file, index) => [`files[${index}]`, file] as const),
    ...named.filter((entry): entry is [string, Upload] => isUpload(entry[1])),
  ];
}

/** A body without the fields that are uploads themselves; one that is a list has none. */
function withoutUploads(body: unknown): unknown {
  if (Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(Object(body) as object).filter(([, value]) => !isUpload(value)));
}

/** The fields of a form as text, without files. */
function fieldsOf(body: unknown): readonly (readonly [string, string])[] {
  return Object.entries(Object(withoutUploads(body)) as object).map(
    ([name, value]) => [name, typeof value === "string" ? value : toJson(value)] as const,
  );
}

async function expectBody(route: RouteIr, body: unknown, seen: Seen): Promise<void> {
  const type = seen.headers["content-type"];
  const uploads = uploadsOf(route, body);
  if (body === undefined) {
    expect(type).toBeUndefined();
    expect(seen.body).toHaveLength(0);
    // A server may wait for the body of these unless it is told that there is none.
    expect(seen.headers["content-length"]).toBe(/^P/.test(route.method) ? "0" : undefined);
  } else if (route.body?.form === true) {
    expect(type).toBe("application/x-www-form-urlencoded");
    expect([...new URLSearchParams(seen.body.toString())]).toEqual(fieldsOf(body));
  } else if (route.body?.multipart === "form") {
    expect(await partsOf(seen)).toEqual(Object.fromEntries([...fieldsOf(body), ...fileParts(uploads)]));
  } else if (uploads.length > 0) {
    const { payload_json: payload, ...others } = await partsOf(seen);
    expect(JSON.parse(String(payload))).toEqual(expectedBody(route, withoutUploads(body)));
    expect(others).toEqual(Object.fromEntries(fileParts(uploads)));
  } else {
    expect(type).toBe("application/json");
    expect(JSON.parse(seen.body.toString())).toEqual(expectedBody(route, body));
  }
}

describe("the method of each route sends its method, path, query, body and files", () => {
  test.each(routes)("%s", async (_, route) => {
    const given = callOf(route);
    const { seen } = await call(route, given, kindOf(route.auth[0] ?? "")[0]);
    const [path = "", search = ""] = (seen?.url ?? "").split("?");
    expect(seen?.method).toBe(route.method);
    expect(path).toBe(`/api${expectedPath(route, given.params)}`);
    expect([...new URLSearchParams(search)]).toEqual(expectedQuery(route, given.query));
    if (seen !== undefined) await expectBody(route, given.body, seen);
    expect(seen?.headers["x-audit-log-reason"]).toBeUndefined();
  });
});

describe("rejects, and does not throw, for a parameter that cannot be", () => {
  test.each(routes.filter(([, { params }]) => params.length > 0))("%s", async (_, route) => {
    await using http = new HttpClient({ baseUrl: server.url });
    const before = server.seen.length;
    const refused = Reflect.apply(methodOf(http, route), http, [".."]);
    await expect(refused).rejects.toMatchObject({ name: "InputError", code: "INPUT_PATH", sent: "no" });
    expect(server.seen.length).toBe(before);
  });
});

describe("is authorized as its schema allows", () => {
  test.each(routes.flatMap(([name, route]) => route.auth.map((auth) => [name, auth, route] as const)))(
    "%s by %s",
    async (_, auth, route) => {
      const [client, header] = kindOf(auth);
      const { seen } = await call(route, callOf(route), client);
      expect(seen?.headers.authorization).toBe(header);
    },
  );
});

describe("takes a reason of 512 characters before they are encoded, and no longer one", () => {
  const longest = "é – 🙉%".repeat(80) + "🙉".repeat(32);

  test.each(routes.filter(([, route]) => route.reason))("%s", async (_, route) => {
    const [client] = kindOf(route.auth[0] ?? "");
    expect(Array.from(longest)).toHaveLength(512);
    const { seen } = await call(route, callOf(route), client, longest);
    expect(seen?.headers["x-audit-log-reason"]).toBe(encodeURIComponent(longest));
    const before = server.seen.length;
    const refused = async (): Promise<unknown> => await call(route, callOf(route), client, `${longest}a`);
    await expect(refused).rejects.toMatchObject({ code: "INPUT_REASON", sent: "no" });
    expect(server.seen.length).toBe(before);
  });
});

describe("answers what its schema says of the status", () => {
  const cases = routes.flatMap(([name, route]) =>
    route.responses.map((response) => [name, response.status, route, response] as const),
  );

  test.each(cases)("%s with %i", async (_, status, route, { type }) => {
    const file = type?.kind === "primitive" && type.name === "file";
    const body = type === undefined ? undefined : file ? new Uint8Array([137, 80, 78, 71]) : sampler.value(type);
    answer = { status, body };
    const { model } = await call(route, callOf(route), kindOf(route.auth[0] ?? "")[0]);
    expect(model).toEqual(body);
  });
});
