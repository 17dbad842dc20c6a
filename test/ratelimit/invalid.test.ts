import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { createMessage, executeWebhook, getWebhook } from "evenfall/request";
import {
  type InvalidMessage,
  isCloudflareBlock,
  type LimitedMessage,
  MemoryRateLimiter,
  SharedAddress,
} from "evenfall/ratelimit";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { answer, message, page, pass, refusal, settle, setUp } from "./support.ts";

describe("invalid requests", () => {
  test.each([
    [401, answer({}, 401), 1],
    [403, answer({}, 403), 1],
    ["429 of the user", refusal("user", 1), 1],
    ["429 of all", refusal("global", 1), 1],
    ["shared 429", refusal("shared", 1), 0],
    [404, answer({}, 404), 0],
    [500, answer({}, 500), 0],
    [200, answer(), 0],
  ])("an answer with %s counts as it should", async (_, said, count) => {
    const { tell, limiter, clock } = setUp();
    await tell(message(), said);
    expect(limiter.stats.invalid.count).toBe(count);
    await pass(clock, 611_000);
    expect(limiter.stats.invalid.count).toBe(0);
  });

  test("never reach the limit, however many are asked for and however slow the answers are", async () => {
    const { limiter, clock } = setUp({ invalidLimit: 100 });
    let most = 0;
    let settled = 0;
    for (let channel = 0; channel < 400; channel++) {
      void limiter.acquire(message(channel)).then((permit) => {
        clock.after(3_000, () => {
          permit.done(answer({}, 403));
          settled += 1;
          most = Math.max(most, limiter.stats.invalid.count);
        });
      });
    }
    await pass(clock, 3_600_000);
    expect(most).toBeGreaterThan(80);
    expect(most).toBeLessThanOrEqual(95);
    expect(settled).toBe(400);
  });

  test("from 80 % on only stop those whose last answer was one", async () => {
    const { tell, ask, clock } = setUp({ invalidLimit: 10 });
    await tell(message(1), answer());
    for (let round = 0; round < 8; round++) await tell(message(2), answer({}, 403));
    const [good, bad] = [ask(message(1)), ask(message(2))];
    await pass(clock, 1_000);
    expect(good.at).toBe(0);
    good.permit?.done(answer());
    expect(bad.at).toBeUndefined();
    await pass(clock, 620_000);
    expect(bad.at).toBeGreaterThanOrEqual(600_000);
  });

  test("are told of stage by stage", async () => {
    const told: InvalidMessage[] = [];
    const listen = (said: unknown): void => void told.push(said as InvalidMessage);
    subscribe("evenfall:ratelimit:invalid", listen);
    try {
      const { tell, ask } = setUp({ invalidLimit: 20 });
      for (let channel = 0; channel < 19; channel++) await tell(message(channel), answer({}, 401));
      const blocked = ask(message(99), { maxWaitMs: 1_000 });
      await settle();
      expect(blocked.error).toMatchObject({ code: "RATE_LIMIT_WAIT", obstacle: "invalid" });
    } finally {
      unsubscribe("evenfall:ratelimit:invalid", listen);
    }
    expect(told).toEqual([
      { count: 10, limit: 20, stage: "warn" },
      { count: 16, limit: 20, stage: "brake" },
      { count: 19, limit: 20, stage: "stop" },
    ]);
  });
});

describe("a page of Cloudflare's", () => {
  test.each([
    ["a page with 429", page(429), true],
    ["a page with 403", page(403), true],
    ["plain text with 429", { status: 429, headers: { "content-type": "text/plain" } }, true],
    ["a page with 502", page(502), false],
    ["Discord's 429", refusal("user", 1), false],
    ["Discord's 403", { status: 403, headers: { "content-type": "application/json" } }, false],
  ])("%s is told apart", (_, said, block) => {
    expect(isCloudflareBlock(said)).toBe(block);
  });

  test("stops everything for as long as it says, interactions included", async () => {
    const { tell, ask, clock, limiter } = setUp();
    await tell(message(1), page(429, { "retry-after": "90.5" }));
    expect(limiter.stats.blockedForMs).toBe(90_500);
    const refused = ask(message(2), { maxWaitMs: 60_000 });
    const all = [ask(message(2)), ask(executeWebhook("100000000000000001", "x", { content: "a" }))];
    await pass(clock, 100_000);
    expect(refused.error).toMatchObject({ code: "RATE_LIMIT_WAIT", obstacle: "address", waitMs: 90_500 });
    expect(all.map(({ at }) => at)).toEqual([90_500, 90_500]);
  });

  test("that does not say stops everything for ten minutes", async () => {
    const { tell, ask, clock } = setUp();
    await tell(message(1), page(403));
    const next = ask(message(2));
    await pass(clock, 700_000);
    expect(next.at).toBe(600_000);
  });
});

describe("an address that limiters of two tokens share", () => {
  test("is braked by the invalid requests of either", async () => {
    const address = new SharedAddress(100);
    const [one, other] = [setUp({ address }), setUp({ address })];
    for (let count = 0; count < 95; count++) await one.tell(message(count), answer({}, 403));
    const waiting = other.ask(message());
    await settle();
    expect(waiting.at).toBeUndefined();
    expect(other.limiter.stats.invalid).toEqual({ count: 95, limit: 100, stage: "stop" });
  });

  test("is blocked for both when Cloudflare blocks it, and open for both afterwards", async () => {
    const address = new SharedAddress();
    const [one, other] = [setUp({ address }), setUp({ address })];
    await one.tell(message(), page(429, { "retry-after": "60" }));
    const waiting = other.ask(message());
    await pass(other.clock, 59_999);
    expect(waiting.at).toBeUndefined();
    await pass(other.clock, 1);
    expect(waiting.at).toBe(60_000);
  });
});

describe("the address of the process", () => {
  test("is shared by limiters that nobody told otherwise", async () => {
    const clock = new ManualClock();
    const one = new MemoryRateLimiter({ clock });
    const other = new MemoryRateLimiter({ clock });
    (await one.acquire(message())).done(page(429, { "retry-after": "60" }));
    expect(other.stats.blockedForMs).toBe(60_000);
  });

  test("is not that of a limiter with an address or a limit of its own", async () => {
    const clock = new ManualClock();
    const one = new MemoryRateLimiter({ clock });
    const others = [
      new MemoryRateLimiter({ clock, address: new SharedAddress() }),
      new MemoryRateLimiter({ clock, invalidLimit: 10 }),
      new MemoryRateLimiter({ clock: new ManualClock() }),
    ];
    (await one.acquire(message())).done(page(429, { "retry-after": "60" }));
    expect(others.map(({ stats }) => stats.blockedForMs)).toEqual([0, 0, 0]);
  });
});

describe("a token in the path", () => {
  const id = "100000000000000001";
  const post = (token: string) => executeWebhook(id, token, { content: "a" });

  test("that was refused fails here, others and the bot's do not", async () => {
    const { tell, ask } = setUp();
    await tell(post("secret-token"), answer({}, 401));
    const all = [ask(post("secret-token")), ask(post("other")), ask(getWebhook(id)), ask(message())];
    await settle();
    expect(all.map(({ at }) => at)).toEqual([undefined, 0, 0, 0]);
    expect(all[0]?.error).toMatchObject({ code: "RATE_LIMIT_TOKEN", route: "/webhooks/{webhook_id}/{webhook_token}" });
    expect(inspect(all[0]?.error, { depth: 9, showHidden: true })).not.toContain("secret-token");
  });

  test("fails also what waits", async () => {
    const { ask } = setUp();
    const [first, second] = [ask(post("x")), ask(post("x"))];
    await settle();
    first.permit?.done(answer({}, 401));
    await settle();
    expect(second.error).toMatchObject({ code: "RATE_LIMIT_TOKEN" });
  });

  test("is not the bot's: a 401 for that is the client's affair", async () => {
    const { tell, ask } = setUp();
    await tell(message(), answer({}, 401));
    const next = ask(message());
    await settle();
    expect(next.at).toBe(0);
  });

  test("is forgotten after an hour", async () => {
    const { tell, ask, clock } = setUp();
    await tell(post("x"), answer({}, 401));
    clock.advance(3_600_000);
    const next = ask(post("x"));
    await settle();
    expect(next.at).toBe(3_600_000);
  });
});

test("a 429 is told of, without a token or a body", async () => {
  const told: LimitedMessage[] = [];
  const listen = (said: unknown): void => void told.push(said as LimitedMessage);
  subscribe("evenfall:ratelimit:limited", listen);
  try {
    const { tell } = setUp();
    await tell(createMessage("100000000000000001", { content: "secret" }), refusal("user", 1.5, { code: 20028 }));
  } finally {
    unsubscribe("evenfall:ratelimit:limited", listen);
  }
  const route = "/channels/{channel_id}/messages";
  expect(told).toEqual([{ method: "POST", route, scope: "sublimit", retryAfterMs: 1_500, code: 20028 }]);
});
