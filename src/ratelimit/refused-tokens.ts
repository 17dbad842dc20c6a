import type { LimitedAnswer, LimitedRequest } from "./rate-limiter.ts";

/** How long a token is remembered: longer than an interaction lives. */
const MEMORY_MS = 3_600_000;

/**
 * Tokens of webhooks and interactions that Discord refused. Only requests with the very token in their path are affected;
 * the token of the bot is none of them.
 */
export class RefusedTokens {
  /** When each is forgotten, oldest first, by major parameters. */
  readonly #until = new Map<string, number>();

  /** Notes the token of a request that was answered with 401. */
  note(request: LimitedRequest, majors: string, { status }: LimitedAnswer, now: number): void {
    if (status !== 401 || !request.auth.includes("token") || majors === "") return;
    this.#until.delete(majors);
    this.#until.set(majors, now + MEMORY_MS);
  }

  has(majors: string, now: number): boolean {
    if (this.#until.size === 0) return false;
    for (const [key, until] of this.#until) {
      if (until > now) break;
      this.#until.delete(key);
    }
    return this.#until.has(majors);
  }
}
