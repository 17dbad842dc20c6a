import { getEventListeners } from "node:events";
import {
  createInteractionResponse,
  executeSlackCompatibleWebhook,
  executeWebhook,
  getWebhook,
  getWebhookWithToken,
} from "evenfall/request";
import { type LimitedRequest, MemoryRateLimiter, RateLimitError } from "evenfall/ratelimit";
import { describe, expect, test } from "vitest";
import { Random } from "../support/random.ts";
import { answer, type Asked, message, pass, refusal, settle, setUp } from "./support.ts";

const used = { bucket: "messages", limit: 5, remaining: 0, resetAfter: 10 };

describe("a request that may not wait so long", () => {
  test("is refused at once when it is known, with how long it would be", async () => {
    const { ask, tell } = setUp();
    await tell(message(), answer(used));
    const asked = ask(message(), { maxWaitMs: 9_999 });
    await settle();
    expect(asked.error).toBeInstanceOf(RateLimitError);
    expect(asked.error).toMatchObject({
      name: "RateLimitError",
      code: "RATE_LIMIT_WAIT",
      obstacle: "bucket",
      waitMs: 10_000,
      method: "POST",
      route: "/channels/{channel_id}/messages",
    });
    expect(ask(message(), { maxWaitMs: 10_000 }).error).toBeUndefined();
  });

  test("is refused when its time is over, where that was not known", async () => {
    const { ask, clock, limiter } = setUp({ maxWaitMs: 500 });
    ask(message());
    const asked = ask(message());
    await pass(clock, 499);
    expect(asked.error).toBeUndefined();
    await pass(clock, 1);
    expect(asked.error).toMatchObject({ code: "RATE_LIMIT_WAIT", obstacle: "queue", waitMs: undefined });
    expect(limiter.stats.waiting).toBe(0);
    expect(clock.pending).toBe(0);
  });

  test("is refused as soon as a 429 tells, while it waits", async () => {
    const { ask, clock } = setUp();
    const first = ask(message());
    const [short, long] = [ask(message(), { maxWaitMs: 5_000 }), ask(message(), { maxWaitMs: 70_000 })];
    await pass(clock, 100);
    first.permit?.done(refusal("user", 60));
    await settle();
    expect(short.error).toMatchObject({ obstacle: "user", waitMs: 60_000 });
    await pass(clock, 60_000);
    expect(long.at).toBe(60_100);
  });

  test("with no time at all goes at once or not at all", async () => {
    const { ask } = setUp();
    const [first, second] = [ask(message(), { maxWaitMs: 0 }), ask(message(), { maxWaitMs: 0 })];
    await settle();
    expect(first.at).toBe(0);
    expect(second.error).toMatchObject({ code: "RATE_LIMIT_WAIT" });
  });

  test("is refused during a global pause", async () => {
    const { ask } = setUp();
    const first = ask(message());
    await settle();
    first.permit?.done(refusal("global", 5));
    const asked = ask(message(2), { maxWaitMs: 1_000 });
    await settle();
    expect(asked.error).toMatchObject({ obstacle: "global", waitMs: 5_000 });
  });
});

describe("a signal", () => {
  test("that is aborted takes the request out at once, and those behind it move up", async () => {
    const { ask, tell, clock, limiter } = setUp();
    await tell(message(), answer({ ...used, limit: 1 }));
    const controller = new AbortController();
    const gone = ask(message(), { signal: controller.signal });
    const next = ask(message());
    await settle();
    const reason = new Error("no longer");
    controller.abort(reason);
    await settle();
    expect(gone.error).toBe(reason);
    expect(limiter.stats.waiting).toBe(1);
    await pass(clock, 10_000);
    expect(next.at).toBe(10_000);
  });

  test("that was aborted before lets nothing wait", async () => {
    const { ask, limiter } = setUp();
    const asked = ask(message(), { signal: AbortSignal.abort("reason") });
    await settle();
    expect(asked.error).toBe("reason");
    expect(limiter.stats).toMatchObject({ waiting: 0, inFlight: 0 });
  });

  test("has no listener left, and the limiter no timer, once nobody waits", async () => {
    const { ask, clock, limiter } = setUp({ requestsPerSecond: 10 });
    const controller = new AbortController();
    const { signal } = controller;
    const all = Array.from({ length: 40 }, (_, index) => ask(message(index % 7), { signal, maxWaitMs: 600_000 }));
    await settle();
    expect(limiter.stats.waiting).toBeGreaterThan(30);
    controller.abort(new Error("stop"));
    await settle();
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(clock.pending).toBe(0);
    expect(all.filter(({ error }) => error !== undefined).length + limiter.stats.inFlight).toBe(40);
  });

  test("that takes out all that a sub-limit or a global pause holds leaves no timer", async () => {
    const { ask, clock } = setUp();
    const [first, second] = [ask(message(1)), ask(message(2))];
    await settle();
    first.permit?.done(refusal("user", 600, { remaining: 3 }));
    second.permit?.done(refusal("global", 600));
    await settle();
    expect(clock.pending).toBe(0);
    const controller = new AbortController();
    ask(message(1), { signal: controller.signal });
    ask(message(2), { signal: controller.signal });
    await settle();
    expect(clock.pending).toBe(1);
    controller.abort();
    expect(clock.pending).toBe(0);
  });
});

test("more than may wait are refused", async () => {
  const { ask } = setUp({ maxWaiting: 2 });
  const all = Array.from({ length: 4 }, () => ask(message()));
  await settle();
  expect(all.map(({ error }) => (error as RateLimitError | undefined)?.code)).toEqual([
    undefined,
    undefined,
    undefined,
    "RATE_LIMIT_FULL",
  ]);
});

test.each([
  [{ requestsPerSecond: 0 }],
  [{ requestsPerSecond: 1.5 }],
  [{ maxWaitMs: Number.NaN }],
  [{ maxWaiting: -1 }],
  [{ idleMs: -1 }],
  [{ invalidLimit: Number.NaN }],
])("%j is refused by name", (options) => {
  expect(() => new MemoryRateLimiter(options)).toThrow(
    expect.objectContaining({
      code: "RATE_LIMIT_INPUT",
      message: expect.stringContaining(Object.keys(options)[0] ?? ""),
    }),
  );
});

describe("the global limit", () => {
  /** Lets requests to as many channels go; answers them at once. */
  async function send(count: number, options = {}): Promise<readonly number[]> {
    const { ask, clock } = setUp({ requestsPerSecond: 50, ...options });
    const all: Asked[] = Array.from({ length: count }, (_, channel) => ask(message(channel)));
    await pass(clock, 60_000);
    return all.map(({ at }) => at ?? Number.NaN);
  }

  test("is kept in every second, wherever it begins, with 40 ms to spare", async () => {
    const times = await send(300);
    for (const [index, at] of times.entries()) {
      expect((times[index + 50] ?? Infinity) - at).toBeGreaterThanOrEqual(1_040);
    }
  });

  test("is used to 95 % at least", async () => {
    const times = await send(1_000);
    expect((times.length - 1) / ((times.at(-1) ?? 0) / 1_000)).toBeGreaterThanOrEqual(47.5);
  });

  test("lets a tenth of a second's worth go at once, the rest evenly", async () => {
    const times = await send(45);
    expect(times.filter((at) => at === 0)).toHaveLength(5);
    const gaps = times.slice(5).map((at, index) => at - (times[index + 4] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20);
  });

  test("is what the bot has been granted", async () => {
    const times = await send(1_000, { requestsPerSecond: 500 });
    expect(times.at(-1)).toBeLessThan(2_500);
  });

  test.each<[what: string, counts: boolean, make: (id: `${bigint}`) => LimitedRequest]>([
    ["responses to interactions", false, (id) => createInteractionResponse(id, "x", { type: 5 })],
    ["follow-ups", false, (id) => executeWebhook(id, "x", { content: "x" })],
    ["messages of webhooks for Slack", false, (id) => executeSlackCompatibleWebhook(id, "x", { text: "x" })],
    ["webhooks by their token", false, (id) => getWebhookWithToken(id, "x")],
    ["webhooks by the token of the bot", true, (id) => getWebhook(id)],
  ])("of %s counts: %s", async (_, counts, make) => {
    const { ask } = setUp({ requestsPerSecond: 1 });
    const all = Array.from({ length: 100 }, (_, index) => ask(make(`${BigInt(index) + 10n ** 17n}`)));
    await settle();
    expect(all.filter(({ at }) => at === 0)).toHaveLength(counts ? 1 : 100);
  });

  test("lets buckets take turns: a long queue does not keep others waiting", async () => {
    const { ask, tell, clock } = setUp({ requestsPerSecond: 10 });
    await tell(message(1), answer());
    const many = Array.from({ length: 200 }, () => ask(message(1)));
    const other = ask(message(2));
    await pass(clock, 500);
    expect(other.at).toBeLessThanOrEqual(300);
    expect(many.filter(({ at }) => at !== undefined).length).toBeLessThan(10);
  });

  test("lets those of high priority go first, whatever their bucket", async () => {
    const { ask, clock } = setUp({ requestsPerSecond: 10 });
    const many = Array.from({ length: 20 }, (_, channel) => ask(message(channel)));
    const urgent = ask(message(99), { priority: "high" });
    await pass(clock, 100);
    expect(urgent.at).toBe(100);
    expect(many.filter(({ at }) => at === 100)).toHaveLength(0);
  });

  test("gets back what never left", async () => {
    const { ask, clock } = setUp({ requestsPerSecond: 1 });
    const first = ask(message(1));
    const second = ask(message(2));
    await pass(clock, 10);
    first.permit?.done("unsent");
    await settle();
    expect(second.at).toBe(10);
  });
});

test("the global log keeps its order whatever is given back", async () => {
  const { Pacer } = await import("../../src/ratelimit/pacer.ts");
  const random = new Random(4);
  const pacer = new Pacer(5);
  let now = 0;
  let sent: number[] = [];
  for (let round = 0; round < 2_000; round++) {
    now += random.below(300);
    if (pacer.opensAt <= now) {
      pacer.take(now);
      sent.push(now);
    } else if (random.below(3) === 0 && sent.length > 0) {
      const [at = 0] = sent.splice(random.below(sent.length), 1);
      pacer.giveBack(at);
    }
    sent = sent.filter((at) => at + 1_040 > now);
    expect(pacer.sentWithin(now)).toBe(sent.length);
    expect(sent.length).toBeLessThanOrEqual(5);
  }
});
