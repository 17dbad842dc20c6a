import type { LimitScope } from "../ratelimit/index.ts";
import type { Limiters } from "./limiters.ts";
import { Counter, Gauge, Histogram, type Metric, writeMetrics } from "./prometheus.ts";

/** Why the proxy answered itself. */
export type OwnAnswer =
  "not_found" | "too_large" | "wait" | "full" | "token" | "stopping" | "unreachable" | "lost" | "fault";

/** A request that is over. Nothing in it is an id or a token. */
export interface Ended {
  readonly method: string;
  /** Template of its path, or `unknown`. */
  readonly route: string;
  /** Status that the client was answered with; undefined when the client was gone before. */
  readonly status: number | undefined;
  /** Seconds until it had its turn, or had been refused; all its turns together. */
  readonly waited: number;
  /** Seconds from the last time it was sent to the head of the answer; undefined when there was none. */
  readonly answered: number | undefined;
}

const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What a proxy counts. Labels are methods, templates of paths, statuses and words of our own. */
export class Metrics {
  readonly #requests = new Counter("evenfall_proxy_requests_total", "Requests that are over, by status of the answer.");
  readonly #durations = new Histogram(
    "evenfall_proxy_discord_duration_seconds",
    "From sending a request to the head of Discord's answer.",
    BOUNDS,
  );
  readonly #waits = new Histogram(
    "evenfall_proxy_wait_duration_seconds",
    "Time that requests waited for their turn.",
    BOUNDS,
  );
  readonly #limited = new Counter(
    "evenfall_proxy_rate_limited_total",
    "429s of Discord's, by scope; a page of Cloudflare's has the scope address.",
  );
  readonly #own = new Counter("evenfall_proxy_own_answers_total", "Answers that are the proxy's own, by reason.");
  readonly #all: readonly Metric[];

  constructor(limiters: Limiters, permits: () => number) {
    const gauge = (name: string, help: string, read: () => number): Gauge =>
      new Gauge(`evenfall_proxy_${name}`, help, read);
    this.#all = [
      this.#requests,
      this.#durations,
      this.#waits,
      this.#limited,
      this.#own,
      gauge("waiting_requests", "Requests that wait for their turn.", () => limiters.sum(({ waiting }) => waiting)),
      gauge("requests_in_flight", "Requests that have their turn and are not over.", () =>
        limiters.sum(({ inFlight }) => inFlight),
      ),
      gauge("permits_held", "Permits that clients of the shared limiter hold.", permits),
      gauge("tokens", "Tokens that limits are kept for; requests without one count as one more.", () => limiters.size),
      gauge("buckets", "Buckets that something is known of.", () => limiters.sum(({ buckets }) => buckets)),
      gauge("invalid_requests", "Answers with 401, 403 and 429 in the last ten minutes.", () => limiters.invalid),
      gauge(
        "invalid_requests_limit",
        "Invalid requests at which Cloudflare blocks the address.",
        () => limiters.invalidLimit,
      ),
    ];
  }

  ended({ method, route, status, waited, answered }: Ended): void {
    this.#requests.add({ method, route, status: status === undefined ? "gone" : String(status) });
    this.#waits.observe(waited);
    if (answered !== undefined) this.#durations.observe(answered, { method, route });
  }

  limited(scope: LimitScope): void {
    this.#limited.add({ scope });
  }

  answeredItself(reason: OwnAnswer): void {
    this.#own.add({ reason });
  }

  /** All of it, as Prometheus reads it. */
  page(): string {
    return writeMetrics(this.#all);
  }
}
