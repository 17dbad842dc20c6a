import type { IncomingMessage, ServerResponse } from "node:http";
import type { Dispatcher } from "undici";
import { proxyHeaders } from "../base/proxy-headers.ts";
import { RateLimitError, readRefusal, type LimitedRequest, type Permit, type RateLimiter } from "../ratelimit/index.ts";
import { type Destination, isIdempotentAt } from "./destination.ts";
import { forward, type Forwarding, type Limited, type Outcome } from "./forward.ts";
import { answerHeaders, requestHeaders } from "./headers.ts";
import type { Metrics } from "./metrics.ts";
import type { Settings } from "./options.ts";
import { fault, limited, type Refusal, refuse, stopping, tooLarge, unanswered } from "./own-answer.ts";
import { BodyCutOff, BodyTooLarge, RequestBody } from "./request-body.ts";

/** What requests pass through with. */
export interface PassageOptions {
  readonly settings: Settings;
  readonly dispatcher: Dispatcher;
  /** Answers the limiter of an `Authorization` header; undefined for requests that are limited without one. */
  readonly limiterOf: (authorization: string | undefined) => RateLimiter;
  readonly metrics: Metrics;
}

/** Most times that a request is sent on rate limits. */
const ATTEMPTS = 10;
/** Least time that Discord has to answer, however long the request has waited. */
const LEAST_ANSWER_MS = 4_000;

/** Milliseconds that a client has to read the end of its answer when the proxy stops. */
const FLUSH_MS = 1_000;

const STOPPING = new Error("stopping");
const GONE = new Error("gone");

/** One request of a client, from its arrival to the end of its answer. */
export class Passage {
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #destination: Destination;
  readonly #options: PassageOptions;
  readonly #arrivedAt: number;
  /** Ends waiting: the client has gone, or the proxy stops. */
  readonly #leaving = new AbortController();
  #forwarding: Forwarding | undefined;
  /** Whether all of its body that has to be has been read. */
  #isRead = false;
  #place: number | undefined;
  #waited = 0;
  #answered: number | undefined;

  constructor(request: IncomingMessage, response: ServerResponse, destination: Destination, options: PassageOptions) {
    this.#request = request;
    this.#response = response;
    this.#destination = destination;
    this.#options = options;
    this.#arrivedAt = options.settings.clock.now();
  }

  /** Answers the request; resolves once the client has all of the answer, or has gone. Never rejects. */
  async run(): Promise<void> {
    const { metrics, settings } = this.#options;
    const closed = new Promise<void>((resolve) => {
      this.#response.once("close", () => {
        if (!this.#response.writableFinished) this.#leaving.abort(GONE);
        resolve();
      });
    });
    try {
      const body = await RequestBody.of(this.#request, settings.maxBodyBytes);
      this.#isRead = true;
      const refusal = await this.#pass(body);
      if (refusal !== undefined) this.#refuse(refusal);
    } catch (error) {
      this.#refuse(this.#refusalFor(error));
    }
    // What is left of a body that nobody needs, so that the connection can be used again.
    this.#request.resume();
    const { method, template } = this.#destination.limited;
    metrics.ended({
      method,
      route: this.#destination.route === undefined ? "unknown" : template,
      status: this.#response.headersSent ? this.#response.statusCode : undefined,
      waited: this.#waited / 1_000,
      answered: this.#answered === undefined ? undefined : this.#answered / 1_000,
    });
    await closed;
  }

  /** Refuses the request if nothing of it has been sent; what is under way goes on. */
  stop(): void {
    // What the client sends next goes over a new connection, to whoever takes over: here it would be refused again.
    if (!this.#response.headersSent) this.#response.setHeader("connection", "close");
    this.#leaving.abort(STOPPING);
    if (!this.#isRead) this.#refuse(stopping);
  }

  /** Gives up on Discord's answer. What the client is answered has a moment left to reach it. */
  cut(): void {
    this.stop();
    this.#forwarding?.cut();
    const cancel = this.#options.settings.clock.after(FLUSH_MS, () => this.#response.destroy());
    this.#response.once("close", cancel);
  }

  /** Sends until there is an answer to pass on. What it resolves with is to be answered instead. */
  async #pass(body: RequestBody): Promise<Refusal | undefined> {
    const { fields } = body;
    const request = { ...this.#destination.limited, body: fields };
    const headers = requestHeaders(this.#request.headers, this.#destination, this.#options.settings);
    // Where the token in the path is what counts, whoever else sends with it shares the limit.
    const byPath = request.auth.includes("token");
    const limiter = this.#options.limiterOf(byPath ? undefined : headers["authorization"]?.toString());
    let refused: Limited | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const permit = await this.#acquire(limiter, request, refused);
      if (permit === undefined) return undefined;
      const outcome = await this.#forward(permit, headers, body);
      if (outcome.kind === "passed") return undefined;
      if (outcome.kind === "failed") {
        if (body.tooLarge) return tooLarge(this.#options.settings.maxBodyBytes);
        if (outcome.sent === "no" && outcome.reason === "called off") return stopping;
        return unanswered(outcome.sent, outcome.reason === "timeout", isIdempotentAt(this.#destination, fields));
      }
      refused = outcome;
      const scope = readRefusal(outcome.answer)?.scope ?? "user";
      this.#options.metrics.limited(scope);
      if (!body.isReplayable || attempt === ATTEMPTS || scope === "address") {
        this.#passRefusal(outcome);
        return undefined;
      }
    }
  }

  /** Waits for the request's turn. Undefined when it would come too late after a 429, which has been passed on instead. */
  async #acquire(
    limiter: RateLimiter,
    request: LimitedRequest,
    refused: Limited | undefined,
  ): Promise<Permit | undefined> {
    const { clock } = this.#options.settings;
    const { signal } = this.#leaving;
    const asked = clock.now();
    try {
      const maxWaitMs = this.#maxWaitMs() - this.#waited;
      const permit = await limiter.acquire(request, {
        signal,
        priority: this.#priority(),
        place: this.#place,
        maxWaitMs,
      });
      this.#place = permit.place;
      return permit;
    } catch (error) {
      if (refused === undefined || !(error instanceof RateLimitError) || error.code !== "RATE_LIMIT_WAIT") throw error;
      this.#passRefusal(refused);
      return undefined;
    } finally {
      this.#waited += clock.now() - asked;
    }
  }

  async #forward(permit: Permit, headers: Record<string, string | string[]>, body: RequestBody): Promise<Outcome> {
    const { dispatcher, settings } = this.#options;
    const { answerMs, origin, clock, rateLimitHeaders } = settings;
    const began = clock.now();
    const outgoing = {
      method: this.#request.method ?? "GET",
      path: this.#request.url ?? "/",
      headers,
      body,
      answerMs: Math.max(LEAST_ANSWER_MS, answerMs - (began - this.#arrivedAt)),
    };
    const forwarding = forward(outgoing, {
      dispatcher,
      origin,
      clock,
      permit,
      response: this.#response,
      buckets: rateLimitHeaders,
    });
    this.#forwarding = forwarding;
    const outcome = await forwarding.outcome;
    this.#forwarding = undefined;
    if (forwarding.answeredAt !== undefined) this.#answered = forwarding.answeredAt - began;
    return outcome;
  }

  /** Passes on a 429 of Discord's. */
  #passRefusal({ answer, bytes }: Limited): void {
    if (this.#response.destroyed) return;
    this.#response.writeHead(answer.status, answerHeaders(answer.headers, this.#options.settings.rateLimitHeaders));
    this.#response.end(bytes);
  }

  #refuse(refusal: Refusal | undefined): void {
    if (refusal === undefined || this.#response.headersSent) return;
    this.#options.metrics.answeredItself(refusal.reason);
    refuse(this.#response, refusal);
  }

  #refusalFor(error: unknown): Refusal | undefined {
    if (error === GONE || error instanceof BodyCutOff) return undefined;
    if (error === STOPPING) return stopping;
    if (error instanceof BodyTooLarge) return tooLarge(this.#options.settings.maxBodyBytes);
    return error instanceof RateLimitError ? limited(error) : fault;
  }

  #maxWaitMs(): number {
    const asked = Number(this.#request.headers[proxyHeaders.maxWait] ?? Number.NaN) * 1_000;
    return asked >= 0 ? asked : this.#options.settings.maxWaitMs;
  }

  #priority(): "high" | "normal" {
    const urgent = this.#destination.limited.rateLimit.urgent === true;
    return urgent || this.#request.headers[proxyHeaders.priority] === "high" ? "high" : "normal";
  }
}
