import { HttpClient, HttpError } from "evenfall/http";
import { MemoryRateLimiter } from "evenfall/ratelimit";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { startServer } from "../support/server.ts";

/** What a server on loopback keeps to. */
interface Rules {
  /** Requests a channel in a window that begins with its first request. */
  readonly bucket?: { readonly limit: number; readonly windowMs: number };
  /** Requests in any second. */
  readonly globalLimit?: number;
  /** From a request to its answer; it is counted half-way. */
  readonly latencyMs: number;
}

/** An answer of such a server. */
interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

/** What such a server has seen. */
interface Tally {
  readonly arrivals: number[];
  inFlight: number;
  mostInFlight: number;
  refused: number;
}

/** Real sockets and a limiter that both go by a clock which moves only when nothing is on its way. */
async function loopback(rules: Rules) {
  const clock = new ManualClock();
  const limiter = new MemoryRateLimiter({ clock });
  const tally: Tally = { arrivals: [], inFlight: 0, mostInFlight: 0, refused: 0 };
  const windows = new Map<string, { count: number; until: number }>();
  const sent = { asked: 0, arrived: 0, answered: 0, read: 0 };

  /** What the server says to a request that is counted now. */
  function judge(url: string): Said {
    const now = clock.now();
    const recent = tally.arrivals.filter((at) => at + 1_000 > now).length;
    tally.arrivals.push(now);
    if (recent >= (rules.globalLimit ?? Infinity)) return refuse({ "x-ratelimit-scope": "global" }, true);
    const headers = rules.bucket === undefined ? {} : count(url, rules.bucket, now);
    if (headers === undefined) return refuse({ "x-ratelimit-scope": "user", "x-ratelimit-bucket": "m" }, false);
    return { status: 200, headers, body: { id: "1" } };
  }

  function refuse(headers: Said["headers"], global: boolean): Said {
    tally.refused += 1;
    return { status: 429, headers, body: { message: "You are being rate limited.", retry_after: 1, global } };
  }

  function count(key: string, { limit, windowMs }: NonNullable<Rules["bucket"]>, now: number) {
    let window = windows.get(key);
    if (window === undefined || now >= window.until) window = { count: 0, until: now + windowMs };
    windows.set(key, window);
    if (window.count >= limit) return undefined;
    window.count += 1;
    return {
      "x-ratelimit-bucket": "m",
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(limit - window.count),
      "x-ratelimit-reset-after": ((window.until - now) / 1_000).toFixed(3),
    };
  }

  const server = await startServer((seen, response) => {
    sent.arrived += 1;
    tally.inFlight += 1;
    tally.mostInFlight = Math.max(tally.mostInFlight, tally.inFlight);
    clock.after(rules.latencyMs / 2, () => {
      const { status, headers, body } = judge(seen.url);
      clock.after(rules.latencyMs / 2, () => {
        tally.inFlight -= 1;
        sent.answered += 1;
        response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
      });
    });
  });

  const http = new HttpClient({
    token: "t",
    baseUrl: server.url,
    validate: false,
    rateLimiter: {
      async acquire(request, options) {
        const permit = await limiter.acquire(request, options);
        sent.asked += 1;
        return {
          done(said) {
            sent.read += 1;
            permit.done(said);
          },
        };
      },
    },
  });

  /** Posts to these channels, and moves time on until all have ended; times of the successes. */
  async function post(channels: readonly number[]): Promise<readonly number[]> {
    const done: number[] = [];
    let ended = 0;
    const all = channels.map((channel) =>
      http
        .createMessage(`${BigInt(channel) + 10n ** 17n}`, { content: "Hello" })
        .then(
          () => void done.push(clock.now()),
          (error: unknown) => {
            if (!(error instanceof HttpError)) throw error;
          },
        )
        .finally(() => {
          ended += 1;
        }),
    );
    while (ended < all.length) {
      await new Promise((resolve) => setImmediate(resolve));
      const quiet = sent.asked === sent.arrived && sent.answered === sent.read;
      if (quiet && clock.next !== undefined) clock.advance(clock.next);
    }
    await Promise.all(all);
    return done;
  }

  return { clock, limiter, tally, post, server };
}

describe("against a server on loopback that keeps limits", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test("20 messages to a warm channel go five at a time, without a 429", async () => {
    const { tally, post, clock, server } = await loopback({
      bucket: { limit: 5, windowMs: 1_000 },
      latencyMs: 150,
    });
    await using _ = server;
    await post([1]);
    await post([2]);
    clock.advance(5_000);
    const begun = clock.now();
    const done = (await post(Array<number>(20).fill(1))).map((at) => at - begun);
    expect(tally.refused).toBe(0);
    expect(tally.mostInFlight).toBe(5);
    // The first window takes one round trip; three more windows each begin as the last is over.
    expect(done.slice(0, 5)).toEqual([150, 150, 150, 150, 150]);
    expect(done).toHaveLength(20);
    expect(done.at(-1)).toBeLessThanOrEqual(3 * 1_150 + 150);
  });

  test("200 messages to 200 channels use 95 % of the global limit, without a 429", async () => {
    const { tally, post, clock, server } = await loopback({ globalLimit: 50, latencyMs: 150 });
    await using _ = server;
    const done = await post(Array.from({ length: 200 }, (_, channel) => channel));
    expect(tally.refused).toBe(0);
    expect(done).toHaveLength(200);
    const [first = 0] = tally.arrivals;
    const seconds = ((tally.arrivals.at(-1) ?? 0) - first) / 1_000;
    expect(199 / seconds).toBeGreaterThanOrEqual(0.95 * 50);
    expect(clock.pending).toBe(0);
  });

  test("a system clock that jumps an hour changes nothing", async () => {
    const { tally, post, clock, server } = await loopback({ bucket: { limit: 5, windowMs: 1_000 }, latencyMs: 150 });
    await using _ = server;
    vi.useFakeTimers({ toFake: ["Date"] });
    clock.after(1_000, () => vi.setSystemTime(Date.now() + 3_600_000));
    clock.after(2_000, () => vi.setSystemTime(Date.now() - 7_200_000));
    const done = await post(Array<number>(20).fill(1));
    expect(tally.refused).toBe(0);
    expect(done).toHaveLength(20);
    expect(clock.now()).toBeGreaterThan(3_000);
    expect(clock.now()).toBeLessThan(5_500);
  });
});
