import { Readable } from "node:stream";
import { type Dispatcher, request as undiciRequest } from "undici";
import { onAbort } from "../base/signal.ts";
import type { EncodedRequest } from "./encode.ts";
import { type FailedRequest, HttpError } from "./error.ts";
import type { ResponseHeaders } from "./response.ts";

/** How long each stage of a request may take, in milliseconds. */
export interface Timeouts {
  /** From the last byte sent to the head of the answer. @default 15000 */
  readonly headersMs?: number | undefined;
  /** Between two chunks of the answer. @default 15000 */
  readonly bodyMs?: number | undefined;
  /** From beginning to end, uploading included. @default 300000 */
  readonly totalMs?: number | undefined;
}

/** Where and how requests are sent. */
export interface Transport {
  readonly baseUrl: string;
  readonly timeouts: Timeouts;
  readonly dispatcher: Dispatcher | undefined;
}

/** An answer with all its bytes. */
export interface Answer {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly bytes: Uint8Array;
}

/** Sends one request and reads the whole answer. Rejects with the signal's reason when that is aborted. */
export async function transmit(
  transport: Transport,
  request: FailedRequest,
  encoded: EncodedRequest,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  signal?.throwIfAborted();
  const { headersMs = 15_000, bodyMs = 15_000, totalMs = 300_000 } = transport.timeouts;
  const controller = new AbortController();
  const ended: { by?: "caller" | "deadline" } = {};
  const forget = onAbort(signal, () => {
    ended.by ??= "caller";
    controller.abort();
  });
  const deadline = setTimeout(() => {
    ended.by ??= "deadline";
    controller.abort();
  }, totalMs);
  try {
    const { body } = encoded;
    const answer = await undiciRequest(transport.baseUrl + encoded.target, {
      method: request.method,
      headers:
        typeof body === "object" && body.length !== undefined ? withLength(encoded, body.length) : encoded.headers,
      body: typeof body === "object" ? Readable.from(body.read(), { objectMode: false }) : (body ?? null),
      signal: controller.signal,
      headersTimeout: headersMs,
      bodyTimeout: bodyMs,
      ...(transport.dispatcher === undefined ? {} : { dispatcher: transport.dispatcher }),
    });
    const bytes = new Uint8Array(await answer.body.arrayBuffer());
    return { status: answer.statusCode, headers: answer.headers, bytes };
  } catch (cause) {
    if (ended.by === "caller") throw signal?.reason;
    if (ended.by === "deadline") throw new HttpError("HTTP_TIMEOUT", request, `no answer within ${totalMs} ms`);
    throw failure(request, cause);
  } finally {
    clearTimeout(deadline);
    forget();
  }
}

function withLength({ headers }: EncodedRequest, length: number): Readonly<Record<string, string>> {
  return { ...headers, "content-length": String(length) };
}

const TIMEOUTS: ReadonlySet<unknown> = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
]);

function failure(request: FailedRequest, cause: unknown): HttpError {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  if (TIMEOUTS.has(code)) return new HttpError("HTTP_TIMEOUT", request, "the server took too long", { cause });
  return new HttpError("HTTP_NETWORK", request, "the server could not be reached, or broke off", { cause });
}
