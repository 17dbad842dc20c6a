import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../../base/clock.ts";
import { answerJson, keepAlive, readJson } from "../../base/remote/answer.ts";
import { authorizer } from "../../base/remote/secret.ts";
import { onAbort } from "../../base/signal.ts";
import { RateLimitError, type RateLimiter } from "../../ratelimit/index.ts";
import { Leases } from "./leases.ts";
import { failureOf, readApplication, readReport, wrong } from "./wire.ts";

/** What a {@link PermitDesk} works with. */
export interface PermitDeskOptions {
  readonly secret: string;
  readonly leaseMs: number;
  readonly clock: Clock;
  /** The limiter of the digest of a token. */
  readonly limiterOf: (bot: string) => RateLimiter;
}

const BODY_LIMIT = 16_384;
/** Milliseconds between signs of life to clients that wait. */
const KEEP_ALIVE_MS = 10_000;
const PATH = /^\/v1\/permits(?:\/([0-9a-f-]{36}))?$/;

/** Gives permits to processes that send to Discord by themselves, and hears from them how their requests ended. */
export class PermitDesk {
  readonly #options: PermitDeskOptions;
  readonly #authorized: (header: string | undefined) => boolean;
  readonly #leases: Leases;
  readonly #closing = new AbortController();

  constructor(options: PermitDeskOptions) {
    this.#options = options;
    this.#authorized = authorizer(options.secret);
    this.#leases = new Leases(options.leaseMs, options.clock);
  }

  /** Whether a path is one of those that are answered here. */
  static has(path: string): boolean {
    return PATH.test(path);
  }

  /** Number of permits that are held. */
  get held(): number {
    return this.#leases.size;
  }

  /** Refuses those who wait, and gives no permits any more. */
  stop(): void {
    this.#closing.abort(new RateLimitError("RATE_LIMIT_CLOSED", "The server of permits is stopping."));
  }

  /** Sets no timer any more. */
  close(): void {
    this.stop();
    this.#leases.clear();
  }

  /** Answers a request. Never rejects. */
  async answer(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (!this.#authorized(request.headers.authorization)) {
        request.resume();
        throw new RateLimitError("RATE_LIMIT_UNAUTHORIZED", "The secret is not that of this server.");
      }
      await this.#route(PATH.exec(path)?.[1], request, response);
    } catch (error) {
      const { status, body } = failureOf(error);
      answerJson(response, status, body);
    }
  }

  async #route(id: string | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method } = request;
    if (id === undefined && method === "POST") {
      await this.#grant(request, response);
    } else if (id !== undefined && method === "POST") {
      const report = readReport(await readJson(request, BODY_LIMIT, wrong));
      answerJson(response, this.#leases.end(id, report) ? 204 : 410);
    } else if (id !== undefined && method === "PUT") {
      request.resume();
      answerJson(response, this.#leases.renew(id) ? 204 : 410);
    } else if (id !== undefined && method === "DELETE") {
      request.resume();
      answerJson(response, this.#leases.end(id, "unsent") ? 204 : 410);
    } else {
      request.resume();
      answerJson(response, 405, failureOf(wrong("There is no such endpoint; docs/proxy.md lists them.")).body);
    }
  }

  /** Answers once the request that is described has its turn. Who closes the connection before that leaves the queue. */
  async #grant(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { limiterOf, clock, leaseMs } = this.#options;
    const { bot, request: described, options } = readApplication(await readJson(request, BODY_LIMIT, wrong));
    this.#closing.signal.throwIfAborted();
    const gone = new AbortController();
    const forget = onAbort(this.#closing.signal, (reason) => gone.abort(reason));
    response.once("close", () => gone.abort());
    const quiet = keepAlive(response, KEEP_ALIVE_MS, clock);
    try {
      const permit = await limiterOf(bot).acquire(described, { ...options, signal: gone.signal });
      // Gone between the grant and now: nobody will send.
      if (gone.signal.aborted) permit.done("unsent");
      else {
        const { place } = permit;
        answerJson(response, 200, { permit: this.#leases.lend(permit), place, expires_in: leaseMs });
      }
    } finally {
      quiet();
      forget();
    }
  }
}
