import { AbortError } from "../base/abort-error.ts";
import { withMentions } from "../base/mentions.ts";
import type { Request, SendOptions } from "../base/request.ts";
import type { Sent } from "../base/sending-error.ts";
import { sleep } from "../base/sleep.ts";
import { RouteMethods } from "../../generated/client/index.ts";
import { type LimitedAnswer, MemoryRateLimiter, type RateLimiter } from "../ratelimit/index.ts";
import { Authorization } from "./authorization.ts";
import { type AttemptMessage, publish } from "./channels.ts";
import { loadCheck, loadedCheck } from "./check.ts";
import { connect } from "./connect.ts";
import { type EncodedRequest, encodeRequest, type Headers } from "./encode.ts";
import { HttpError, RateLimitedError, RequestError, UnauthorizedError } from "./error.ts";
import { readFailedAnswer } from "./failed-answer.ts";
import { failureOf } from "./failure.ts";
import { UnreadablePart } from "./multipart.ts";
import { type DerivedOptions, headersOf, type HttpClientOptions } from "./options.ts";
import { Order } from "./order.ts";
import { HttpResponse } from "./response.ts";
import { backOff, noRetries, type RetryPolicy } from "./retry.ts";
import { type Outcome, transmit, type Transport } from "./transport.ts";

/** Number of requests of this process, which tells them apart in messages. */
let requests = 0;

/** A request on its way through its attempts. */
interface Sending<T> {
  readonly request: Request<T>;
  readonly encoded: EncodedRequest;
  readonly options: SendOptions;
  readonly progress: Progress;
}

/** How far a request has got. An attempt that met a rate limit does not count: Discord has not acted on it. */
interface Progress {
  sent: Sent;
  /** Its place among those that wait, which another attempt takes again. */
  place: number | undefined;
}

/**
 * Discord's HTTP API: one method for each route.
 *
 * @see https://docs.discord.com/developers/reference
 */
export class HttpClient extends RouteMethods implements AsyncDisposable {
  readonly #options: HttpClientOptions;
  readonly #transport: Transport;
  readonly #authorization: Authorization;
  readonly #headers: Headers;
  readonly #rateLimiter: RateLimiter;
  readonly #retry: RetryPolicy;
  readonly #validate: boolean;
  readonly #order: Order;
  /** Its headers where the route needs authorization. */
  #authorized: Headers | undefined;
  #closed: Promise<void> | undefined;

  constructor(options: HttpClientOptions = {}) {
    super();
    const { token, retry = backOff(), validate = true } = options;
    const { transport, address } = connect(options);
    const { rateLimiter = new MemoryRateLimiter({ clock: transport.clock, address }) } = options;
    this.#options = options;
    this.#transport = transport;
    this.#authorization = new Authorization(token);
    this.#headers = headersOf(options);
    this.#rateLimiter = rateLimiter;
    this.#retry = retry;
    this.#validate = validate;
    this.#order = new Order(transport.clock);
  }

  /**
   * A client that shares connections with this one, and has other options: another token, other default mentions. It can
   * be used until this one is closed. With a token of its own it has limits of its own, unless a `rateLimiter` is given;
   * without, it shares the rate limiter.
   */
  with(options: DerivedOptions): HttpClient {
    const changed = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const { proxy: _, ...own } = this.#options;
    // Each token has limits of its own; what needs none is limited by address and path, wherever it comes from.
    const rateLimiter = typeof options.token === "string" ? undefined : this.#rateLimiter;
    const shared = { dispatcher: this.#transport.dispatcher, rateLimiter };
    return new HttpClient({ ...own, ...shared, ...changed });
  }

  /** A client without a token, for what needs none: responses to interactions, webhooks. */
  withoutToken(): HttpClient {
    return this.with({ token: null });
  }

  /** A client that acts for the user who granted an access token. */
  withBearer(accessToken: string): HttpClient {
    return this.with({ token: `Bearer ${accessToken}` });
  }

  /** Sends a request and reads what it answers with. Rejects as {@link send} does. */
  execute<T>(request: Request<T>, options?: SendOptions): Promise<T> {
    // Not async: what a function remembers while it waits is most of what a waiting request holds.
    return this.send(request, options).then(modelOf);
  }

  /**
   * Sends a request for its whole answer. Rejects with an {@link HttpError} when it does not succeed, with a
   * `ValidationError` when it is not what its route takes, with what the rate limiter refuses it with, and with an
   * `AbortError` when it is called off. Each of them says whether Discord may have acted on the request: `sent`.
   */
  async send<T>(request: Request<T>, options: SendOptions = {}): Promise<HttpResponse<T>> {
    const progress: Progress = { sent: "no", place: undefined };
    // Before anything is waited for: the order is that of the calls.
    const turn = options.inOrder === true ? this.#order.enter(request, options) : undefined;
    try {
      options.signal?.throwIfAborted();
      const authorization = this.#authorization.headerFor(request);
      if (this.#validate) (loadedCheck(request.route) ?? (await loadCheck(request.route)))(request);
      const encoding = this.#encode(request, authorization);
      const encoded = encoding instanceof Promise ? await encoding : encoding;
      const left = turn === undefined ? options : await turn.wait();
      return await this.#send({ request, encoded, options: left, progress });
    } catch (error) {
      throw failureOf(request, error, progress.sent, options.signal);
    } finally {
      turn?.leave();
    }
  }

  /** Closes the connections once what is on its way is done, unless they are somebody else's. */
  async close(): Promise<void> {
    if (this.#options.dispatcher === undefined) await (this.#closed ??= this.#transport.dispatcher.close());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #encode(request: Request, authorization: string | undefined): EncodedRequest | Promise<EncodedRequest> {
    const { allowedMentions } = this.#options;
    const { mentions } = request;
    const filled =
      allowedMentions === undefined || mentions === undefined
        ? request
        : { ...request, body: withMentions(request.body, mentions, allowedMentions) };
    // A client has one authorization, for the routes that need any.
    const headers =
      authorization === undefined ? this.#headers : (this.#authorized ??= { authorization, ...this.#headers });
    const encoded = encodeRequest(filled, headers);
    return encoded instanceof Promise ? encoded.catch((error: unknown) => refuseUnreadable(request, error)) : encoded;
  }

  /** Sends until there is an answer, or nothing speaks for another attempt. */
  async #send<T>(sending: Sending<T>): Promise<HttpResponse<T>> {
    const { request, options, progress } = sending;
    const { clock } = this.#transport;
    const { route, method, template } = request;
    const id = (requests += 1);
    let notBefore = 0;
    for (let attempt = 1; ; attempt += 1) {
      const about = { id, route, method, template, attempt };
      const outcome = await this.#attempt(sending, about, notBefore);
      if (outcome instanceof HttpResponse) return outcome;

      if (outcome instanceof UnauthorizedError) await this.#authorization.refuse(request, (probe) => this.#ask(probe));
      if (outcome instanceof RateLimitedError) {
        if (outcome.retryAfterMs > (options.maxWaitMs ?? Infinity)) throw outcome;
        notBefore = clock.now() + outcome.retryAfterMs;
      } else if (outcome.sent !== "no") {
        progress.sent = outcome.sent;
      }
      const delayMs = this.#retry({ request, attempt, error: outcome });
      if (delayMs === undefined) throw outcome;
      publish("retry", () => ({ ...about, delayMs, error: outcome.code }));
      if (delayMs > 0) await sleep(delayMs, clock, options.signal);
    }
  }

  /** Sends once, when it is the request's turn. Answers what went wrong between us and Discord; throws anything else. */
  async #attempt<T>(
    sending: Sending<T>,
    about: AttemptMessage,
    notBefore: number,
  ): Promise<HttpResponse<T> | HttpError> {
    const { request, options, progress } = sending;
    const { clock } = this.#transport;
    const { place } = progress;
    const { signal, maxWaitMs, priority = request.rateLimit.urgent === true ? "high" : "normal" } = options;
    const asked = clock.now();
    const permit = await this.#rateLimiter.acquire(request, { signal, priority, maxWaitMs, place });
    progress.place = permit.place;
    let told: LimitedAnswer | "unsent" | undefined = "unsent";
    try {
      // What a rate limit asked for; a limiter that keeps limits has waited for it already.
      const left = notBefore - clock.now();
      if (left > 0) await sleep(left, clock, signal);
      signal?.throwIfAborted();
      askCaller(sending);
      const outcome = await this.#transmit(sending, about, asked);
      if (outcome instanceof Error) {
        if (outcome.sent !== "no") told = undefined;
        if (outcome instanceof HttpError) return outcome;
        throw outcome;
      }
      told = outcome;
      const { status, headers, bytes } = outcome;
      if (status < 300) return new HttpResponse(request, status, headers, bytes);
      const failed = readFailedAnswer(request, outcome);
      told = failed.limited;
      return failed.error;
    } finally {
      permit.done(told);
    }
  }

  async #transmit(sending: Sending<unknown>, about: AttemptMessage, asked: number): Promise<Outcome> {
    const { request, encoded, options } = sending;
    const { clock } = this.#transport;
    const started = clock.now();
    publish("start", () => ({ ...about, waitedMs: started - asked }));
    const exchange = transmit(this.#transport, request, encoded, options.signal, options.timeoutMs);
    const outcome = await exchange.outcome;
    publish("end", () => ({
      ...about,
      durationMs: clock.now() - started,
      sent: exchange.sent,
      status: outcome instanceof AbortError ? undefined : outcome.status,
      error: outcome instanceof HttpError ? outcome.code : undefined,
    }));
    return outcome;
  }

  /** Sends a request of our own with the same token, once. */
  async #ask(request: Request): Promise<{ readonly status: number | undefined }> {
    try {
      return await this.with({ retry: noRetries }).send(request);
    } catch (error) {
      if (error instanceof HttpError) return error;
      throw error;
    }
  }
}

function modelOf<T>(response: HttpResponse<T>): T {
  return response.model();
}

/** Lets the caller have the last word before a request is sent. */
function askCaller({ request, options, progress }: Sending<unknown>): void {
  try {
    options.beforeSending?.();
  } catch (error) {
    throw new AbortError(request, progress.sent, error);
  }
}

function refuseUnreadable(request: Request, error: unknown): never {
  if (!(error instanceof UnreadablePart)) throw error;
  throw new RequestError(request, error.message, { sent: "no", cause: error.cause });
}
