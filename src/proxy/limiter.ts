import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import { type Clock, systemClock } from "../base/clock.ts";
import { isRecord } from "../base/record.ts";
import { callRemote, type RemoteCall } from "../base/remote/call.ts";
import { authorization, problemOfSecret } from "../base/remote/secret.ts";
import { sleep } from "../base/sleep.ts";
import { withKind } from "../base/token.ts";
import {
  type AcquireOptions,
  type LimitedAnswer,
  type LimitedRequest,
  type Permit,
  RateLimitError,
  type RateLimiter,
} from "../ratelimit/index.ts";
import { digest } from "./digest.ts";
import { applicationBody, readFailure, reportBody } from "./permits/wire.ts";

/** How a {@link SharedRateLimiter} is set up. */
export interface SharedRateLimiterOptions {
  /** What the proxy's `listen` resolved with, or where TLS stands before it. */
  readonly url: string | URL;
  /** The proxy's secret. */
  readonly secret: string;
  /** Token of the requests, with its kind unless it is that of a bot. Only its digest leaves the process. @default none */
  readonly token?: string | undefined;
  /** Milliseconds for which a proxy that is away is tried again before a request fails. @default 5000 */
  readonly patienceMs?: number | undefined;
  /** Milliseconds without a sign of life after which the proxy counts as dead. @default 30000 */
  readonly silenceMs?: number | undefined;
  /** @default the machine's monotonic clock */
  readonly clock?: Clock | undefined;
}

interface Held {
  readonly permit: string;
  readonly place: number | undefined;
  readonly expiresInMs: number;
}

const FIRST_BACKOFF_MS = 50;
const MAX_BACKOFF_MS = 1_000;

/**
 * Limits that many processes share while each sends to Discord by itself: a proxy that has a `secret` says when. Of a
 * request it is told the route, the ids that have limits of their own and the names of fields; of an answer the headers
 * about limits.
 */
export class SharedRateLimiter implements RateLimiter, AsyncDisposable {
  readonly #url: URL;
  readonly #authorization: string;
  readonly #bot: string;
  readonly #patienceMs: number;
  readonly #silenceMs: number;
  readonly #clock: Clock;
  readonly #agent: Agent;
  readonly #closing = new AbortController();
  /** Reports and renewals that are under way. */
  readonly #background = new Set<Promise<void>>();

  constructor(options: SharedRateLimiterOptions) {
    const { url, secret, token, patienceMs = 5_000, silenceMs = 30_000, clock = systemClock } = options;
    const problem = problemOfSecret(secret);
    if (problem !== undefined) throw new RateLimitError("RATE_LIMIT_INPUT", problem);
    this.#url = new URL(url);
    if (!/^https?:$/.test(this.#url.protocol)) {
      throw new RateLimitError("RATE_LIMIT_INPUT", "The URL of a proxy begins with http:// or https://.");
    }
    this.#authorization = authorization(secret);
    this.#bot = token === undefined ? "" : digest(withKind(token));
    this.#patienceMs = patienceMs;
    this.#silenceMs = silenceMs;
    this.#clock = clock;
    this.#agent =
      this.#url.protocol === "https:" ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
  }

  async acquire(request: LimitedRequest, options: AcquireOptions = {}): Promise<Permit> {
    const { signal } = options;
    const signals = [signal, this.#closing.signal];
    for (const each of signals) each?.throwIfAborted();
    // Where the token in the path is what counts, whoever else sends with it shares the limit.
    const bot = request.auth.includes("token") ? "" : this.#bot;
    const body = applicationBody({ bot, request, options });
    const answer = await this.#persist({ method: "POST", path: "/v1/permits", body, signals }, request);
    return this.#permitOf(readHeld(answer, request));
  }

  /** Refuses what waits here; resolves once the proxy knows how requests ended, or cannot be told. */
  async close(): Promise<void> {
    this.#closing.abort(new RateLimitError("RATE_LIMIT_CLOSED", "The shared limiter was closed. Make a new one."));
    while (this.#background.size > 0) await Promise.all(this.#background);
    this.#agent.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #permitOf({ permit, place, expiresInMs }: Held): Permit {
    const path = `/v1/permits/${encodeURIComponent(permit)}`;
    let open = true;
    let cancel = (): void => {};
    const renewLater = (): void => {
      cancel = this.#clock.after(expiresInMs / 2, () => {
        this.#inBackground({ method: "PUT", path });
        if (open) renewLater();
      });
    };
    renewLater();
    return {
      place,
      done: (answer?: LimitedAnswer | "unsent") => {
        if (!open) return;
        open = false;
        cancel();
        if (answer === "unsent") this.#inBackground({ method: "DELETE", path });
        else this.#inBackground({ method: "POST", path, body: reportBody(answer) });
      },
    };
  }

  /** Tells the proxy. Should it not hear, the permit expires there, as if no answer had come: the limits are kept anyway. */
  #inBackground(call: Omit<Call, "signals">): void {
    const over = this.#persist({ ...call, signals: [] }, undefined)
      .catch(() => {})
      .then(() => {
        this.#background.delete(over);
      });
    this.#background.add(over);
  }

  /** Calls the proxy, and again for as long as it is away and patience lasts. */
  async #persist(call: Call, request: LimitedRequest | undefined): Promise<unknown> {
    const until = this.#clock.now() + this.#patienceMs;
    for (let backoffMs = FIRST_BACKOFF_MS; ; backoffMs = Math.min(MAX_BACKOFF_MS, backoffMs * 2)) {
      try {
        return await this.#call(call, request);
      } catch (error) {
        const passing = error instanceof RateLimitError && error.code === "RATE_LIMIT_REMOTE";
        if (!passing || this.#clock.now() + backoffMs > until) throw error;
        await sleep(backoffMs, this.#clock, ...call.signals);
      }
    }
  }

  async #call(call: Call, request: LimitedRequest | undefined): Promise<unknown> {
    const { status, text } = await callRemote({
      ...call,
      server: this.#url,
      authorization: this.#authorization,
      agent: this.#agent,
      silenceMs: this.#silenceMs,
      clock: this.#clock,
      unreachable: (cause) => away("The proxy cannot be reached: see that it runs, and where", request, cause),
      strange: () => strange(request),
    });
    // Gone: it has expired, and counts as sent.
    if (status === 204 || status === 410) return undefined;
    const answer = parse(text, request);
    const failure = readFailure(answer);
    if (failure === undefined && status === 200) return answer;
    if (failure === undefined) throw strange(request);
    // A server that closes is one that restarts.
    if (failure.code === "RATE_LIMIT_CLOSED") throw away("The proxy is stopping", request, failure);
    const { code, message, obstacle, waitMs } = failure;
    throw new RateLimitError(code, message, { obstacle, waitMs });
  }
}

type Call = Pick<RemoteCall, "method" | "path" | "body" | "signals">;

function parse(text: string, request: LimitedRequest | undefined): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw strange(request);
  }
}

function readHeld(answer: unknown, request: LimitedRequest): Held {
  if (isRecord(answer)) {
    const { permit, place, expires_in: expiresInMs } = answer;
    if (typeof permit === "string" && typeof expiresInMs === "number") {
      return { permit, place: typeof place === "number" ? place : undefined, expiresInMs };
    }
  }
  throw strange(request);
}

function away(what: string, request: LimitedRequest | undefined, cause: unknown): RateLimitError {
  return new RateLimitError("RATE_LIMIT_REMOTE", `${what}. Nothing was sent to Discord.`, { request, cause });
}

function strange(request: LimitedRequest | undefined): RateLimitError {
  const message =
    "What answered gives no permits. Look at the URL, at proxies in between, and whether the proxy has a `secret`. " +
    "Nothing was sent to Discord.";
  return new RateLimitError("RATE_LIMIT_REMOTE", message, { request });
}
