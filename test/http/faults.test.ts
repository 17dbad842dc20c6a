import { Emulator, type EmulatorOptions, randomRestPlan, type RestFault } from "evenfall/emulator";
import { HttpClient, type HttpClientOptions, HttpError, type RetryPolicy } from "evenfall/http";
import { MemoryRateLimiter, SharedAddress } from "evenfall/ratelimit";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { Random } from "../support/random.ts";
import { atOnce } from "./support.ts";

const short = { headersMs: 150, bodyMs: 150 };

async function setUp(options: HttpClientOptions = {}, emulated: EmulatorOptions = {}) {
  const emulator = await Emulator.start(emulated);
  const { restUrl: baseUrl, token } = emulator;
  // A page of Cloudflare blocks the address, which is not to be that of other tests.
  const address = new SharedAddress();
  const rateLimiter = new MemoryRateLimiter({ requestsPerSecond: 1_000_000, address });
  const http = new HttpClient({ token, baseUrl, retry: atOnce, rateLimiter, ...options });
  return {
    emulator,
    http,
    async [Symbol.asyncDispose]() {
      await emulator.close();
      await http.close();
    },
  };
}

/** Short deadlines where nothing else ends a request. */
function optionsFor(expected: string): HttpClientOptions {
  return expected.startsWith("HTTP_TIMEOUT") ? { timeouts: short } : {};
}

/** How a request ended: `ok`, or what kind of error and whether Discord may have acted on it. */
async function outcome(request: Promise<unknown>): Promise<string> {
  try {
    await request;
    return "ok";
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return `${error.code} ${error.sent}`;
  }
}

/** A fault, how a POST ends that meets it, how often its work was done, and how a GET ends, which may be sent again. */
const meetings: readonly [fault: RestFault, post: string, done: 0 | 1, get: string][] = [
  [{ kind: "reset" }, "HTTP_NETWORK maybe", 0, "ok"],
  [{ kind: "reset", work: true }, "HTTP_NETWORK maybe", 1, "ok"],
  [{ kind: "silence" }, "HTTP_TIMEOUT maybe", 0, "ok"],
  [{ kind: "silence", work: true }, "HTTP_TIMEOUT maybe", 1, "ok"],
  [{ kind: "error", status: 500 }, "HTTP_STATUS yes", 0, "ok"],
  [{ kind: "error", status: 502, work: true }, "HTTP_STATUS yes", 1, "ok"],
  [{ kind: "error", status: 503, body: "none" }, "HTTP_STATUS yes", 0, "ok"],
  [{ kind: "error", status: 520, body: "page", work: true }, "HTTP_STATUS yes", 1, "ok"],
  [{ kind: "error", status: 404 }, "HTTP_STATUS yes", 0, "HTTP_STATUS yes"],
  [{ kind: "error", status: 403, body: "page" }, "HTTP_BAN yes", 0, "HTTP_BAN yes"],
  [{ kind: "error", status: 429, body: "page", retryAfterMs: 30_000 }, "HTTP_BAN yes", 0, "HTTP_BAN yes"],
  [{ kind: "limit", scope: "user", retryAfterMs: 2 }, "ok", 1, "ok"],
  [{ kind: "limit", scope: "shared", retryAfterMs: 2 }, "ok", 1, "ok"],
  [{ kind: "limit", scope: "global", retryAfterMs: 2 }, "ok", 1, "ok"],
  [{ kind: "slow", ms: 10 }, "ok", 1, "ok"],
  [{ kind: "trickle", bytes: 100, everyMs: 1 }, "ok", 1, "ok"],
  [{ kind: "stall" }, "HTTP_TIMEOUT yes", 1, "ok"],
  [{ kind: "stall", bytes: 100 }, "HTTP_TIMEOUT yes", 1, "ok"],
  [{ kind: "truncate" }, "HTTP_NETWORK yes", 1, "ok"],
  [{ kind: "length", by: 7 }, "HTTP_TIMEOUT yes", 1, "ok"],
  [{ kind: "length", by: -7 }, "HTTP_BODY yes", 1, "HTTP_BODY yes"],
  [{ kind: "garbage" }, "HTTP_BODY yes", 1, "HTTP_BODY yes"],
];

// Deadlines that pass take a while, so that several cases run at once.
describe.concurrent("a request that meets a fault settles, says how far it got, and does the next one no harm", () => {
  test.each(meetings)("a POST: %j", async (fault, expected, done) => {
    await using setup = await setUp(optionsFor(expected));
    const { emulator, http } = setup;
    emulator.rest.faults.cause(fault);
    expect(await outcome(http.createMessage(emulator.channelId, { content: "once" }))).toBe(expected);
    expect(emulator.messages()).toHaveLength(done);
    expect(emulator.rest.stats.requests).toBe(fault.kind === "limit" ? 2 : 1);
    // Who is blocked is to wait.
    if (expected.startsWith("HTTP_BAN")) return;
    expect(await outcome(http.createMessage(emulator.channelId, { content: "next" }))).toBe("ok");
    expect(emulator.messages().at(-1)?.content).toBe("next");
  });

  test.each(meetings)("a GET: %j", async (fault, post, _done, expected) => {
    await using setup = await setUp(optionsFor(post));
    const { emulator, http } = setup;
    emulator.rest.faults.cause(fault);
    expect(await outcome(http.getChannel(emulator.channelId))).toBe(expected);
  });
});

test("a POST whose answer is lost counts once, unless its nonce is enforced, when it may be sent again and counts once", async () => {
  await using setup = await setUp();
  const { emulator, http } = setup;
  const post = (fields: object) => http.createMessage(emulator.channelId, { content: "x", ...fields });
  emulator.rest.faults.cause({ kind: "reset", work: true });
  expect(await outcome(post({}))).toBe("HTTP_NETWORK maybe");
  expect([emulator.messages().length, emulator.rest.stats.requests]).toEqual([1, 1]);
  emulator.rest.faults.cause({ kind: "reset", work: true });
  expect(await outcome(post({ nonce: "7", enforce_nonce: true }))).toBe("ok");
  expect([emulator.messages().length, emulator.rest.stats.requests]).toEqual([2, 3]);
});

test("a POST that nobody listens to was not sent, and is sent once somebody does", async () => {
  const clock = new ManualClock();
  const failed: string[] = [];
  const retry: RetryPolicy = ({ error }) => {
    failed.push(`${error.code} ${error.sent}`);
    clock.advance(1_000);
    return 1;
  };
  await using setup = await setUp({ retry }, { clock, restFaults: [{ fault: { kind: "refuse", forMs: 1_000 } }] });
  const { emulator, http } = setup;
  expect(await outcome(http.createMessage(emulator.channelId, { content: "x" }))).toBe("ok");
  expect(new Set(failed)).toEqual(new Set(["HTTP_NETWORK no"]));
  expect(emulator.messages()).toHaveLength(1);
});

test.each([1, 2, 3])("whatever goes wrong, everything settles and nothing is done twice (seed %i)", async (seed) => {
  const random = new Random(seed);
  const calls = 800;
  const restFaults = randomRestPlan({ seed, requests: calls * 2, every: 4 });
  await using setup = await setUp({ timeouts: short }, { restFaults });
  const { emulator, http } = setup;
  const { channelId } = emulator;
  const { id } = emulator.user("ada").say(channelId, "old");
  const outcomes = new Map<string, string>();
  const call = async (index: number): Promise<void> => {
    const content = `${index}`;
    const requests = [
      async () => outcomes.set(content, await outcome(http.createMessage(channelId, { content }))),
      () => outcome(http.getChannelMessages(channelId, { limit: 2 })),
      () => outcome(http.createReaction(channelId, id, "👋")),
    ];
    await random.pick(requests)();
  };
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < calls) await call(next++);
  };
  await Promise.all(Array.from({ length: 40 }, lane));

  const done = new Map<string, number>();
  for (const { content } of emulator.messages().slice(1)) done.set(content, (done.get(content) ?? 0) + 1);
  for (const [content, ended] of outcomes) {
    const times = done.get(content) ?? 0;
    const message = `${content} ended with ${ended} and was done ${times} times`;
    expect(times, message).toBeLessThanOrEqual(1);
    if (ended === "ok" || ended === "HTTP_BODY yes") expect(times, message).toBe(1);
    if (ended.endsWith("no")) expect(times, message).toBe(0);
  }
  // Faults of many kinds did strike.
  expect(new Set(outcomes.values()).size).toBeGreaterThan(4);
});
