import type { IncomingMessage, ServerResponse } from "node:http";
import type { Id } from "../../base/id.ts";
import { type Match, RouteIndex } from "../../base/route-index.ts";
import type { RouteRow } from "../../base/tables.ts";
import { routes } from "../../../generated/tables/index.ts";
import { structOf } from "../definitions.ts";
import { plainProblem, Problem } from "../problem.ts";
import type { World } from "../state/world.ts";
import type { Trace } from "../trace.ts";
import { authorize } from "./authorize.ts";
import { Call } from "./call.ts";
import { checkIds } from "./check-ids.ts";
import { checkPermissions } from "./check-permissions.ts";
import { readFields, readQuery } from "./coerce.ts";
import type { RestFaults } from "./faults/index.ts";
import type { RouteName } from "./handlers.ts";
import { Limited, type Refusal, type RestLimits, sendPage, sendRefusal } from "./limits/index.ts";
import { placeFiles } from "./place-files.ts";
import { readBody } from "./read-body.ts";
import { handlers } from "./routes/index.ts";
import { permitted } from "./permitted.ts";
import { sampleAnswer } from "./sample.ts";
import { serveTokens } from "./token-endpoint.ts";
import { sendFile, sendImage, sendJson, sendText } from "./send.ts";
import { checkRequest, type UnknownFields } from "./validate.ts";

/** What the HTTP half of the emulator needs. */
export interface RestContext {
  readonly world: World;
  /** Token of the bot; absent once it was reset. */
  readonly token: string | undefined;
  /** Where it listens: `http://127.0.0.1:1234`. */
  readonly origin: string;
  readonly limits: RestLimits;
  readonly faults: RestFaults;
  readonly unknownFields: UnknownFields;
  readonly onTrace: ((trace: Trace) => void) | undefined;
}

/** What a request asks for. */
interface Asked {
  readonly url: URL;
  readonly path: string;
  readonly match: Match<RouteRow> | undefined;
}

const index = new RouteIndex(routes);

/** The HTTP API of an emulated Discord: every route of the schema. */
export class RestServer {
  readonly #context: RestContext;
  #requests = 0;
  #blocked = 0;

  constructor(context: RestContext) {
    this.#context = context;
  }

  get limits(): RestLimits {
    return this.#context.limits;
  }

  get faults(): RestFaults {
    return this.#context.faults;
  }

  /** Number of requests so far. */
  get requests(): number {
    return this.#requests;
  }

  /** Number of requests that came while the address was blocked. */
  get blocked(): number {
    return this.#blocked;
  }

  /** Has so many searches of a guild answered with that its messages are being indexed. */
  unindexMessages(guildId: Id<"Guild">, searches: number): void {
    this.#context.world.searchesUntilIndexed.set(guildId, searches);
  }

  /** Answers one request, unless a fault has it otherwise. Never rejects. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { faults, origin, world } = this.#context;
    const method = request.method ?? "GET";
    const target = origin + (request.url ?? "/");
    const url = new URL(URL.canParse(target) ? target : origin);
    if (sendFile(world, method, url.pathname, response)) return;
    this.#requests += 1;
    const path = url.pathname.replace(/^\/api(\/v\d+)?(?=\/)/, "");
    const match = index.find(method, path);
    const serve = (to: ServerResponse): Promise<void> => this.#serve(request, { url, path, match }, to);
    const fault = faults.meet(match?.route.name);
    if (fault === undefined) await serve(response);
    else await faults.strike(fault, match?.route.path, { request, response, serve });
  }

  async #serve(request: IncomingMessage, { url, path, match }: Asked, response: ServerResponse): Promise<void> {
    const { limits, onTrace } = this.#context;
    const method = request.method ?? "GET";
    let refusal: Refusal | undefined;
    const blockedForMs = limits.blockedForMs;
    if (blockedForMs > 0) {
      this.#block(request, response, blockedForMs);
      return;
    }
    try {
      if (!(await serveTokens(this.#context, path, request, response))) {
        if (match === undefined) throw index.has(path) ? plainProblem(405, "Method Not Allowed") : notFound();
        await this.#answer(match, request, url, response);
      }
    } catch (error) {
      if (error instanceof Limited) ({ refusal } = error);
      if (refusal === undefined) this.#sendProblem(response, error);
      else sendRefusal(response, refusal);
    }
    limits.answered(response.statusCode, refusal);
    onTrace?.({ kind: "request", method, route: match?.route.path, status: response.statusCode });
  }

  #block(request: IncomingMessage, response: ServerResponse, forMs: number): void {
    this.#blocked += 1;
    request.resume();
    sendPage(response, 429, forMs);
    const { onTrace } = this.#context;
    onTrace?.({ kind: "request", method: request.method ?? "GET", route: undefined, status: 429 });
  }

  #sendProblem(response: ServerResponse, error: unknown): void {
    if (!(error instanceof Problem)) this.#context.onTrace?.({ kind: "failure", error });
    const { status, body } = error instanceof Problem ? error : plainProblem(500, "Internal Server Error");
    sendJson(response, status, body);
  }

  async #answer(
    { route, params }: Match<RouteRow>,
    request: IncomingMessage,
    url: URL,
    response: ServerResponse,
  ): Promise<void> {
    const { limits, origin, token, unknownFields, world } = this.#context;
    const actor = authorize(route, request.headers.authorization, world, token);
    refuse(limits.enter({ route, params, actor }, response));
    checkIds(route, params);
    const query = route.query === undefined ? undefined : readQuery(queryStruct(route), url.searchParams);
    const body = await this.#body(route, request);
    await checkRequest({ route: route.name, body, query }, unknownFields);

    const reason = request.headers["x-audit-log-reason"];
    const call = new Call(world, {
      actor,
      params,
      query: query ?? {},
      body,
      origin,
      headers: request.headers,
      locale: localeOf(request),
      reason: reason === undefined ? reason : decode(reason),
    });
    checkPermissions(route, call);
    refuse(limits.enterSubLimits({ route, params, actor }, body));

    // Every name in the table of routes is that of a method.
    const handler = handlers[route.name as RouteName];
    if (handler === undefined) {
      const { body: sample, status } = sampleAnswer(route);
      sendJson(response, status, sample);
      return;
    }
    const made: unknown = await handler(call);
    const status = call.status ?? statusOf(route, made);
    const answer = permitted(route, status, call, made);
    if (answer instanceof Uint8Array) sendImage(response, status, answer);
    else if (call.contentType !== undefined) sendText(response, status, call.contentType, String(answer));
    else sendJson(response, status, answer);
  }

  async #body({ body: expected }: RouteRow, request: IncomingMessage): Promise<unknown> {
    if (expected === undefined) {
      // Whatever it is: nobody looks at it.
      request.resume();
      return undefined;
    }
    const { value, textual, files } = await readBody(request);
    // A form has nothing but text fields.
    const typed = textual ? readFields(expected.type, value as Readonly<Record<string, string>>) : value;
    return placeFiles(typed, files, expected.files);
  }
}

function refuse(refusal: Refusal | undefined): void {
  if (refusal !== undefined) throw new Limited(refusal);
}

function notFound(): Problem {
  return plainProblem(404, "Not Found");
}

function queryStruct({ name, query }: RouteRow): NonNullable<ReturnType<typeof structOf>> {
  const struct = query === undefined ? undefined : structOf(query);
  if (struct === undefined) throw new Error(`${name} has a query that is no struct`);
  return struct;
}

/** The documented status for an answer with a body, or without. */
function statusOf({ responses }: RouteRow, answer: unknown): number {
  const fitting = responses.find(({ type }) => (type === undefined) === (answer === undefined));
  return fitting?.status ?? (answer === undefined ? 204 : 200);
}

/** The language that a request asks for names in. */
function localeOf({ headers }: IncomingMessage): string | undefined {
  const locale = headers["x-discord-locale"] ?? headers["accept-language"]?.split(/[,;]/, 1)[0];
  return locale === undefined || locale === "*" ? undefined : String(locale);
}

function decode(reason: string | readonly string[]): string {
  try {
    return decodeURIComponent(String(reason));
  } catch {
    return String(reason);
  }
}
