import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import type { Clock } from "../base/clock.ts";
import type { LimitedAnswer, Permit } from "../ratelimit/index.ts";
import { type AnswerHeaders, answerHeaders } from "./headers.ts";
import { readLimit } from "./limit.ts";
import type { RequestBody } from "./request-body.ts";

/** What is sent to Discord. */
export interface Outgoing {
  readonly method: string;
  /** Path and query, as they came. */
  readonly path: string;
  readonly headers: Record<string, string | string[]>;
  readonly body: RequestBody;
  /** Milliseconds from the end of what is sent to the head of the answer. */
  readonly answerMs: number;
}

/** How sending ended. */
export type Outcome =
  /** Discord's answer was passed on as it came, or its head was and the rest could not be. */
  | { readonly kind: "passed" }
  | Limited
  /** There is no answer. `sent` says whether Discord may have acted. */
  | { readonly kind: "failed"; readonly sent: "no" | "maybe"; readonly reason: "timeout" | "network" | "called off" };

/** Discord's answer is a 429, which was read and not passed on. */
export interface Limited {
  readonly kind: "limited";
  readonly answer: LimitedAnswer & { readonly headers: AnswerHeaders };
  readonly bytes: Buffer;
}

/** What {@link forward} works with. */
export interface ForwardOptions {
  readonly dispatcher: Dispatcher;
  readonly origin: string;
  readonly clock: Clock;
  /** Told once, when it is known what Discord says of the limits. */
  readonly permit: Permit;
  readonly response: ServerResponse;
  /** Whether headers that tell how a bucket stands go on to the client. */
  readonly buckets: boolean;
}

/** Milliseconds between two chunks of an answer. */
const BODY_MS = 30_000;
/** Bytes of a 429 that are read; Discord's have a hundred. */
const REFUSAL_BYTES = 65_536;

/** Sends a request to Discord and passes the answer on as it comes. */
export function forward(outgoing: Outgoing, options: ForwardOptions): Forwarding {
  return new Forwarding(outgoing, options);
}

/** A request on its way to Discord, and its answer on its way back. */
export class Forwarding implements Dispatcher.DispatchHandler {
  readonly outcome: Promise<Outcome>;
  /** When the head of the answer came; undefined before. */
  answeredAt: number | undefined;
  readonly #options: ForwardOptions;
  #resolve!: (outcome: Outcome) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #cancelDeadline: () => void = () => {};
  #refusal: { readonly status: number; readonly headers: AnswerHeaders; readonly chunks: Buffer[] } | undefined;
  #sent: "no" | "maybe" = "no";
  #reason: "timeout" | "network" | "called off" = "network";
  #settled = false;

  constructor({ method, path, headers, body, answerMs }: Outgoing, options: ForwardOptions) {
    this.#options = options;
    this.outcome = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    const { dispatcher, origin, clock, response } = options;
    const arm = (): void => {
      if (this.#settled || this.answeredAt !== undefined) return;
      this.#cancelDeadline = clock.after(answerMs, () => this.#abort("timeout"));
    };
    response.once("close", this.#gone);
    // An upload takes the time that it takes; the answer is waited for once it is over.
    const stream = body.open(arm);
    if (stream === undefined) arm();
    try {
      dispatcher.dispatch(
        {
          origin,
          path,
          // Node's parser has let it through, and so does undici.
          method,
          headers,
          body: stream === undefined ? body.bytes : Readable.from(stream, { objectMode: false }),
          headersTimeout: 0,
          bodyTimeout: BODY_MS,
        },
        this,
      );
    } catch {
      this.#fail();
    }
  }

  /** Gives up on the answer, unless its head has been passed on. */
  cut(): void {
    if (this.answeredAt === undefined) this.#abort("called off");
    else this.#options.response.destroy();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#settled) controller.abort(new Error("called off"));
    else this.#sent = "maybe";
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: AnswerHeaders): void {
    // An interim answer (100, 103) says nothing yet.
    if (status < 200 || this.#settled) return;
    const { clock, permit, response, buckets } = this.#options;
    this.answeredAt = clock.now();
    this.#cancelDeadline();
    if (status === 429) {
      this.#refusal = { status, headers, chunks: [] };
      return;
    }
    permit.done({ status, headers });
    if (response.destroyed) {
      controller.abort(new Error("the client has gone"));
      return;
    }
    response.on("drain", () => controller.resume());
    response.writeHead(status, answerHeaders(headers, buckets));
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#refusal !== undefined) {
      const read = this.#refusal.chunks.reduce((sum, { length }) => sum + length, 0);
      if (read < REFUSAL_BYTES) this.#refusal.chunks.push(chunk);
    } else if (!this.#options.response.write(chunk)) {
      controller.pause();
    }
  }

  onResponseEnd(): void {
    if (this.#refusal === undefined) {
      this.#options.response.end();
      this.#settle({ kind: "passed" });
      return;
    }
    const { status, headers, chunks } = this.#refusal;
    const bytes = Buffer.concat(chunks);
    const answer = { status, headers, limit: readLimit(bytes) };
    this.#options.permit.done(answer);
    this.#settle({ kind: "limited", answer, bytes });
  }

  onResponseError(): void {
    this.#fail();
  }

  /** The client has gone: what Discord has all of is answered, so that the limits stay known; the rest ends here. */
  readonly #gone = (): void => {
    if (this.#settled || this.#options.response.writableFinished) return;
    if (this.answeredAt !== undefined && this.#refusal === undefined) this.#controller?.abort(new Error("gone"));
  };

  #abort(reason: "timeout" | "called off"): void {
    if (this.#settled) return;
    this.#reason = reason;
    this.#controller?.abort(new Error(reason));
    this.#fail();
  }

  #fail(): void {
    if (this.#settled) return;
    const { permit, response } = this.#options;
    if (this.answeredAt !== undefined && this.#refusal === undefined) {
      // Half an answer: the client learns it from the connection.
      response.destroy();
      this.#settle({ kind: "passed" });
      return;
    }
    if (this.#sent === "no") permit.done("unsent");
    else permit.done();
    this.#settle({ kind: "failed", sent: this.#sent, reason: this.#reason });
  }

  #settle(outcome: Outcome): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#cancelDeadline();
    this.#options.response.off("close", this.#gone);
    this.#resolve(outcome);
  }
}
