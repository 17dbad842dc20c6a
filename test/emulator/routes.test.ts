import { Emulator, type Trace } from "evenfall/emulator";
import { HttpClient, type HttpResponse, type Request, type SendOptions } from "evenfall/http";
import { validateResponse } from "evenfall/validate";
import { Agent } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RouteIr, TypeIr } from "../../codegen/ir.ts";
import { handlers } from "../../src/emulator/rest/routes/index.ts";
import type { SampleSize } from "../../src/sample/index.ts";
import { expectedBody, expectedPath, expectedQuery, hasFiles } from "../support/routes.ts";
import { sampler, schema } from "../support/schema.ts";
import { prepare } from "./prepare/index.ts";

/** What went over the wire. */
interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A client that keeps what it was asked to send, and the whole answer. */
class KeepingClient extends HttpClient {
  request: Request | undefined;
  response: HttpResponse<unknown> | undefined;

  override async execute<T>(request: Request<T>, options?: SendOptions): Promise<T> {
    this.request = request;
    const response = await this.send(request, options);
    this.response = response;
    return response.model();
  }
}

let agent: Agent;
beforeAll(() => {
  agent = new Agent();
});
afterAll(async () => {
  await agent.close();
});

function authorization(route: RouteIr, emulator: Emulator): string {
  if (route.auth.includes("bot") || route.auth.includes("none")) return emulator.token;
  return route.auth.includes("basic") ? "Basic aWQ6c2VjcmV0" : `Bearer ${emulator.bearerToken}`;
}

/** A path parameter that exists in the emulator, where it keeps such things; any other that fits. */
function parameter(name: string, type: TypeIr, existing: Readonly<Record<string, unknown>>): unknown {
  if (existing[name] !== undefined) return existing[name];
  if (type.kind === "primitive" && type.name === "string") return "so/me?th#ing ü";
  if (type.kind === "primitive" && type.name === "reactionEmoji") return { name: "party", id: "5" };
  return sampler.value(type);
}

describe.each<SampleSize>(["minimal", "full"])("every method, with %s arguments", (size) => {
  test.each(schema.routes.map((route) => [route.name, route] as const))("%s", async (name, route) => {
    const traces: Trace[] = [];
    await using emulator = await Emulator.start({ onTrace: (trace) => traces.push(trace) });
    const sent: Sent[] = [];
    const dispatcher = agent.compose((dispatch) => (options, handler) => {
      const { method, path, headers, body } = options;
      // The transport hands over plain headers.
      sent.push({ method, path, headers: headers as Sent["headers"], body });
      return dispatch(options, handler);
    });
    const sample = {
      size,
      body: route.body && sampler.value(route.body.type, route.body.limits, size),
      query: route.query === undefined ? {} : sampler.struct(route.query, { size }),
    };
    const {
      params: existing,
      body,
      query,
      token = authorization(route, emulator),
    } = await prepare(name, emulator, sample);
    const http = new KeepingClient({ token, baseUrl: emulator.restUrl, dispatcher });
    traces.length = 0;
    const params = route.params.map((param) => parameter(param.name, param.type, existing));
    const args = [...params];
    if (route.body !== undefined) args.push(body);
    if (route.query !== undefined) args.push(query);
    if (route.reason) args.push({ reason: "because – ü" });

    const method: unknown = Reflect.get(http, name);
    if (typeof method !== "function") throw new Error(`there is no method ${name}`);
    await Reflect.apply(method, http, args);

    expect(sent).toHaveLength(1);
    const [wire] = sent;
    const [path = "", search = ""] = (wire?.path ?? "").split("?");
    expect(wire?.method).toBe(route.method);
    expect(path).toBe(`${new URL(emulator.restUrl).pathname}${expectedPath(route, params)}`);
    expect([...new URLSearchParams(search)]).toEqual(expectedQuery(route, query));
    expect(wire?.headers["x-audit-log-reason"]).toBe(route.reason ? encodeURIComponent("because – ü") : undefined);
    expect(wire?.headers["authorization"] === undefined).toBe(route.auth.includes("token"));
    expectBody(route, body, wire);

    expect(traces.filter(({ kind }) => kind === "request")).toEqual([
      { kind: "request", method: route.method, route: route.path, status: http.response?.status },
    ]);
    await expectAnswer(route, http.response);
  });
});

function expectBody(route: RouteIr, body: unknown, wire: Sent | undefined): void {
  const type = wire?.headers["content-type"];
  if (body === undefined) expect(wire?.body ?? null).toBeNull();
  else if (route.body?.form === true) expect(type).toBe("application/x-www-form-urlencoded");
  else if (route.body?.multipart === "form" || hasFiles(route, body))
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
  else {
    expect(type).toBe("application/json");
    expect(JSON.parse(String(wire?.body))).toEqual(expectedBody(route, body));
  }
}

async function expectAnswer(route: RouteIr, response: HttpResponse<unknown> | undefined): Promise<void> {
  const documented = route.responses.find(({ status }) => status === response?.status);
  expect(documented, `${response?.status} is not documented`).toBeDefined();
  const model = response?.model();
  if (documented?.type === undefined) expect(model).toBeUndefined();
  else if (documented.type.kind === "primitive" && documented.type.name === "file")
    expect(model).toBeInstanceOf(Uint8Array);
  else expect(await validateResponse(route.name, response?.status ?? 0, model)).toBe(model);
}

test("every route that the emulator gives a meaning to exists", () => {
  const names = new Set(schema.routes.map(({ name }) => name));
  expect(Object.keys(handlers).filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(handlers).length).toBeGreaterThan(20);
});
