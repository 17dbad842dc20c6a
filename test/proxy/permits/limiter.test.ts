import { inspect } from "node:util";
import { HttpClient } from "evenfall/http";
import { ProxyServer, type ProxyOptions } from "evenfall/proxy";
import { SharedRateLimiter, type SharedRateLimiterOptions } from "evenfall/proxy/limiter";
import { createMessage, executeWebhook, modifyChannel, modifyGuildEmoji } from "evenfall/request";
import { afterEach, describe, expect, test } from "vitest";
import { ManualClock } from "../../support/clock.ts";
import { settled } from "../../support/settled.ts";
import { startServer } from "../../support/server.ts";
import { answer, refusal } from "../../ratelimit/support.ts";
import { until } from "../../support/gateway.ts";

const secret = "correct-horse-battery-staple";
const token = "a.b.c";
const message = createMessage("103735883630395392", { content: "Hello" });
const open: AsyncDisposable[] = [];

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each[Symbol.asyncDispose]();
});

/** A proxy whose time stands still, and limiters of its clients. */
async function setUp(options: ProxyOptions = {}) {
  const clock = new ManualClock();
  const proxy = new ProxyServer({ secret, clock, ...options });
  open.push(proxy);
  const url = await proxy.listen();
  const client = (own: Partial<SharedRateLimiterOptions> = {}): SharedRateLimiter => {
    const limiter = new SharedRateLimiter({ url, secret, token, ...own });
    open.push(limiter);
    return limiter;
  };
  return { clock, proxy, url, client };
}

const oneASecond = answer({ bucket: "m", limit: 1, remaining: 0, resetAfter: 1 });

describe("permits", () => {
  test("are given in turn to whichever client asks, by what answers say", async () => {
    const { clock, proxy, client } = await setUp();
    const [one, other] = [client(), client()];
    const first = await one.acquire(message);
    const second = other.acquire(message);
    await until(() => proxy.stats.waiting === 1);
    first.done(oneASecond);
    await until(() => proxy.stats.inFlight === 0);
    clock.advance(999);
    expect(proxy.stats.waiting).toBe(1);
    clock.advance(1);
    (await second).done("unsent");
    await until(() => proxy.stats.inFlight === 0);
  });

  test("are apart for each token, and shared by all for a webhook with its token", async () => {
    const { proxy, client } = await setUp();
    const [one, other] = [client(), client({ token: "x.y.z" })];
    const [a, b] = await Promise.all([one.acquire(message), other.acquire(message)]);
    const hook = executeWebhook("103735883630395392", "secret", { content: "Hello" });
    const c = await one.acquire(hook);
    const waiting = other.acquire(hook);
    await until(() => proxy.stats.waiting === 1);
    for (const permit of [a, b, c]) permit.done(answer());
    (await waiting).done(answer());
  });

  test("of a token are shared with what passes through the proxy with it", async () => {
    await using discord = await startServer((_, response) => void response.end("{}"));
    const { proxy, url, client } = await setUp({ upstream: discord.url });
    const permit = await client().acquire(message);
    const passing = fetch(`${url}/api/v10${message.path}`, {
      method: "POST",
      headers: { authorization: `Bot ${token}` },
    });
    await until(() => proxy.stats.waiting === 1);
    permit.done(answer());
    expect((await passing).status).toBe(200);
  });

  test.each([
    ["an answer", answer(), 0],
    ["nothing, when the answer is lost", undefined, 0],
    ["unsent", "unsent" as const, 0],
    ["a 429", refusal("user", 2.5), 2_500],
  ])("are ended with %s", async (_, told, closedMs) => {
    const { clock, proxy, client } = await setUp();
    const limiter = client();
    (await limiter.acquire(message)).done(told);
    await until(() => proxy.stats.inFlight === 0);
    const next = limiter.acquire(message);
    if (closedMs > 0) {
      await until(() => proxy.stats.waiting === 1);
      clock.advance(closedMs);
    }
    (await next).done();
  });

  test("of a request that a 429 sends back have its place before those that came later, from other clients too", async () => {
    const { clock, proxy, client } = await setUp();
    const [one, other] = [client(), client()];
    const order: string[] = [];
    const first = await one.acquire(message);
    const ask = async (name: string, limiter: SharedRateLimiter, place?: number): Promise<void> => {
      const permit = await limiter.acquire(message, { place });
      order.push(name);
      permit.done(oneASecond);
    };
    const later = ask("later", other);
    await until(() => proxy.stats.waiting === 1);
    first.done(refusal("user", 2.5));
    await until(() => proxy.stats.inFlight === 0);
    const again = ask("again", one, first.place);
    await until(() => proxy.stats.waiting === 2);
    clock.advance(2_500);
    await again;
    await until(() => proxy.stats.inFlight === 0);
    clock.advance(1_000);
    await later;
    expect(order).toEqual(["again", "later"]);
  });

  test("of a route whose headers do not tell the truth are given one at a time", async () => {
    const { proxy, client } = await setUp();
    const limiter = client();
    const rename = modifyGuildEmoji("103735883630395392", "103735883630395393", { name: "ab" });
    (await limiter.acquire(rename)).done(answer({ bucket: "e", limit: 10, remaining: 9, resetAfter: 60 }));
    await until(() => proxy.stats.inFlight === 0);
    const first = await limiter.acquire(rename);
    const second = limiter.acquire(rename);
    await until(() => proxy.stats.waiting === 1);
    first.done("unsent");
    (await second).done("unsent");
  });

  test("of a sub-limit hold back requests that set the same fields, of which names alone travel", async () => {
    const { proxy, client } = await setUp();
    const limiter = client();
    const rename = modifyChannel("103735883630395392", { name: "secret-name" });
    (await limiter.acquire(rename)).done(refusal("user", 600, { code: 20028 }));
    await until(() => proxy.stats.inFlight === 0);
    const error: unknown = await limiter.acquire(rename, { maxWaitMs: 1_000 }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "RATE_LIMIT_WAIT", obstacle: "sublimit", waitMs: 600_000, sent: "no" });
    (await limiter.acquire(modifyChannel("103735883630395392", { topic: "a" }))).done(answer());
    expect(inspect(proxy, { depth: 20, showHidden: true })).not.toContain("secret-name");
  });

  test("are renewed for as long as their holder lives, and expire after that", async () => {
    const { clock, proxy, client } = await setUp({ leaseMs: 1_000 });
    const alive = new ManualClock();
    const permit = await client({ clock: alive }).acquire(message);
    for (let round = 0; round < 3; round++) {
      clock.advance(900);
      const before = clock.next ?? 0;
      alive.advance(500);
      await until(() => (clock.next ?? 0) > before);
    }
    expect(proxy.stats.inFlight).toBe(1);
    clock.advance(1_000);
    expect(proxy.stats.inFlight).toBe(0);
    // Too late, and harmless.
    permit.done(answer());
  });

  test("that are not given yet are given up when the signal is aborted", async () => {
    const { proxy, client } = await setUp();
    const limiter = client();
    const permit = await limiter.acquire(message);
    const controller = new AbortController();
    const reason = new Error("enough");
    const waiting = limiter.acquire(message, { signal: controller.signal });
    await until(() => proxy.stats.waiting === 1);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await until(() => proxy.stats.waiting === 0);
    permit.done();
  });

  test("go first to what is in a hurry", async () => {
    const { clock, proxy, client } = await setUp();
    const limiter = client();
    (await limiter.acquire(message)).done(oneASecond);
    await until(() => proxy.stats.inFlight === 0);
    const order: string[] = [];
    const ask = async (priority: "normal" | "high"): Promise<void> => {
      const permit = await limiter.acquire(message, { priority });
      order.push(priority);
      permit.done(oneASecond);
    };
    const normal = ask("normal");
    await until(() => proxy.stats.waiting === 1);
    const high = ask("high");
    await until(() => proxy.stats.waiting === 2);
    clock.advance(1_000);
    await high;
    await until(() => proxy.stats.inFlight === 0);
    clock.advance(1_000);
    await normal;
    expect(order).toEqual(["high", "normal"]);
  });
});

describe("a proxy that is away", () => {
  test("is a typed error which says that nothing was sent, of the client that asks too", async () => {
    const url = "http://127.0.0.1:1";
    const rateLimiter = new SharedRateLimiter({ url, secret, token, patienceMs: 0 });
    open.push(rateLimiter);
    const expected = {
      name: "RateLimitError",
      code: "RATE_LIMIT_REMOTE",
      sent: "no",
      method: "POST",
      route: message.template,
    };
    await expect(rateLimiter.acquire(message)).rejects.toMatchObject(expected);
    const http = new HttpClient({ token, baseUrl: url, rateLimiter });
    await expect(http.execute(message)).rejects.toMatchObject(expected);
  });

  test("and comes back is found again, by what waited too", async () => {
    const { proxy, url, client } = await setUp();
    const limiter = client();
    await limiter.acquire(message);
    const waiting = limiter.acquire(message);
    await until(() => proxy.stats.waiting === 1);
    await proxy.close();
    const again = new ProxyServer({ secret });
    open.push(again);
    await again.listen({ port: Number(new URL(url).port) });
    (await waiting).done(answer());
  });

  test.each([
    ["another secret", { secret: "another-secret-altogether" }, {}, "RATE_LIMIT_UNAUTHORIZED"],
    ["no shared limiter", {}, { secret: undefined }, "RATE_LIMIT_REMOTE"],
  ])("or has %s says so", async (_, own, options, code) => {
    const { client } = await setUp(options);
    const limiter = client({ patienceMs: 0, ...own });
    const error: unknown = await limiter.acquire(message).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "RateLimitError", code, sent: "no" });
    const shown = inspect([error, limiter], { depth: 20, showHidden: true });
    for (const hidden of [secret, "another-secret-altogether", token]) expect(shown).not.toContain(hidden);
  });

  test.each(["short", "with a space in it, long", ""])("is not asked with a secret that is none: %j", (bad) => {
    const make = (): unknown => new SharedRateLimiter({ url: "http://127.0.0.1:1", secret: bad });
    expect(make).toThrow(expect.objectContaining({ code: "RATE_LIMIT_INPUT" }));
    expect(() => new ProxyServer({ secret: bad })).toThrow(expect.objectContaining({ code: "PROXY_INPUT" }));
  });
});

test("a limiter that is closed refuses what waits, and has told how requests ended", async () => {
  const { proxy, client } = await setUp();
  const limiter = client();
  const permit = await limiter.acquire(message);
  const waiting = expect(limiter.acquire(message)).rejects.toMatchObject({ code: "RATE_LIMIT_CLOSED", sent: "no" });
  await until(() => proxy.stats.waiting === 1);
  permit.done(answer());
  await limiter.close();
  await waiting;
  expect(proxy.stats.inFlight).toBe(0);
  await settled();
  expect(proxy.stats.waiting).toBe(0);
});

test("a limiter that is closed refuses what waits for a proxy that is away", async () => {
  const { proxy, client } = await setUp();
  const clock = new ManualClock();
  const limiter = client({ clock });
  await proxy.close();
  const waiting = expect(limiter.acquire(message)).rejects.toMatchObject({ code: "RATE_LIMIT_CLOSED", sent: "no" });
  // It is about to try again.
  await until(() => clock.next === 50);
  await limiter.close();
  await waiting;
});
