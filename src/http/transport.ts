import { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { AbortError } from "../base/abort-error.ts";
import type { Clock } from "../base/clock.ts";
import type { Sent } from "../base/sending-error.ts";
import { onAbort } from "../base/signal.ts";
import { ChunkMemory } from "./chunk-memory.ts";
import type { EncodedRequest } from "./encode.ts";
import { type FailedRequest, type HttpError, NetworkError, RequestError, TimeoutError } from "./error.ts";
import { UnreadablePart } from "./multipart.ts";
import type { ResponseHeaders } from "./response.ts";

/** How long each stage of an attempt may take, in milliseconds; Infinity for any time. Waiting for a turn is none of them. */
export interface Timeouts {
  /** Until there is a connection. Of no effect with a dispatcher of your own. @default 10000 */
  readonly connectMs?: number | undefined;
  /** From the last byte sent to the head of the answer. @default 15000 */
  readonly headersMs?: number | undefined;
  /** Between two chunks of the answer. @default 15000 */
  readonly bodyMs?: number | undefined;
  /** From beginning to end, connecting and uploading included. @default 300000 */
  readonly totalMs?: number | undefined;
}

/** Bytes of an upload that are read before the connection asks for them. */
const READ_AHEAD_BYTES = 65_536;

/** Where and how requests are sent. */
export interface Transport {
  readonly origin: string;
  /** Path of the base URL, without a slash at its end. */
  readonly basePath: string;
  readonly timeouts: { readonly [Stage in keyof Timeouts]-?: number };
  readonly dispatcher: Dispatcher;
  /** Whether the dispatcher is known to be done with each chunk of an upload soon after it has taken it. */
  readonly passesOn: boolean;
  readonly clock: Clock;
}

/** An answer with all its bytes. */
export interface Answer {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly bytes: Uint8Array;
}

/** How an attempt ends: answered, called off, or with an error. */
export type Outcome = Answer | HttpError | AbortError;

/** An attempt on its way. */
export interface Exchange {
  /** How it ends. Never rejects. */
  readonly outcome: Promise<Outcome>;
  /** How far it has got. */
  readonly sent: Sent;
}

/** Sends one request and reads the whole answer. */
export function transmit(
  transport: Transport,
  request: FailedRequest,
  encoded: EncodedRequest,
  signal: AbortSignal | undefined,
  totalMs: number = transport.timeouts.totalMs,
): Exchange {
  return new DispatchedExchange(transport, request, encoded, signal, totalMs);
}

/**
 * Talks to undici at the level below its promises: no stream is made of an answer that is read whole anyway, and a
 * request can be called off while it waits for a connection.
 */
class DispatchedExchange implements Exchange, Dispatcher.DispatchHandler {
  readonly outcome: Promise<Outcome>;
  sent: Sent = "no";
  readonly #transport: Transport;
  readonly #request: FailedRequest;
  readonly #chunks: Buffer[] = [];
  readonly #cancelDeadline: () => void;
  #forget: () => void = () => {};
  #resolve!: (outcome: Outcome) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #upload: Readable | undefined;
  #settled = false;
  #status = 0;
  #headers: ResponseHeaders = {};

  constructor(
    transport: Transport,
    request: FailedRequest,
    encoded: EncodedRequest,
    signal: AbortSignal | undefined,
    totalMs: number,
  ) {
    this.#transport = transport;
    this.#request = request;
    this.outcome = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    this.#cancelDeadline = transport.clock.after(totalMs, () => {
      this.#callOff(new TimeoutError(request, "total", totalMs, { sent: this.sent }));
    });
    this.#forget = onAbort(signal, (reason) => {
      this.#callOff(new AbortError(request, this.sent, reason));
    });
    if (!this.#settled) this.#dispatch(encoded);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#settled) {
      controller.abort(new Error("called off"));
      return;
    }
    this.#controller = controller;
    // From here on bytes are written.
    this.sent = "maybe";
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: ResponseHeaders): void {
    // An interim answer (100, 103) says nothing yet.
    if (status < 200) return;
    this.sent = "yes";
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (!this.#settle()) return;
    const [only, ...others] = this.#chunks;
    const bytes = only !== undefined && others.length === 0 ? only : Buffer.concat(this.#chunks);
    this.#resolve({ status: this.#status, headers: this.#headers, bytes });
  }

  onResponseError(_: Dispatcher.DispatchController, cause: unknown): void {
    if (this.#settle()) this.#resolve(this.#failure(cause));
  }

  #dispatch({ target, headers, body }: EncodedRequest): void {
    const { origin, basePath, timeouts, dispatcher, passesOn } = this.#transport;
    if (typeof body === "object") {
      const chunks = body.read(new ChunkMemory(passesOn));
      this.#upload = Readable.from(chunks, { objectMode: false, highWaterMark: READ_AHEAD_BYTES });
    }
    try {
      dispatcher.dispatch(
        {
          origin,
          path: basePath + target,
          method: this.#request.method,
          headers,
          body: this.#upload ?? (typeof body === "string" ? body : null),
          headersTimeout: orNone(timeouts.headersMs),
          bodyTimeout: orNone(timeouts.bodyMs),
        },
        this,
      );
    } catch (cause) {
      if (this.#settle()) this.#resolve(this.#failure(cause));
    }
  }

  #callOff(error: TimeoutError | AbortError): void {
    if (!this.#settle()) return;
    this.#resolve(error);
    this.#controller?.abort(new Error("called off"));
  }

  /** Cleans up, once. Whether this was the first time. */
  #settle(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    this.#cancelDeadline();
    this.#forget();
    this.#upload?.destroy();
    return true;
  }

  #failure(cause: unknown): HttpError {
    const facts = { sent: this.sent, cause };
    if (cause instanceof UnreadablePart)
      return new RequestError(this.#request, cause.message, { sent: this.sent, cause: cause.cause });
    const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
    const { connectMs, headersMs, bodyMs } = this.#transport.timeouts;
    switch (code) {
      case "UND_ERR_CONNECT_TIMEOUT":
        return new TimeoutError(this.#request, "connect", connectMs, facts);
      case "UND_ERR_HEADERS_TIMEOUT":
        return new TimeoutError(this.#request, "headers", headersMs, facts);
      case "UND_ERR_BODY_TIMEOUT":
        return new TimeoutError(this.#request, "body", bodyMs, facts);
      case "UND_ERR_INVALID_ARG":
      case "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH":
        return new RequestError(this.#request, "it cannot be written as HTTP", facts);
      default:
        return new NetworkError(this.#request, "the server could not be reached, or broke off", facts);
    }
  }
}

/** A deadline as undici has it, for which 0 is none. */
function orNone(ms: number): number {
  return ms === Infinity ? 0 : ms;
}
