import {
  createInteractionResponse,
  createReaction,
  deleteMessage,
  executeWebhook,
  getGuild,
  modifyChannel,
  modifyGuildEmoji,
} from "evenfall/request";
import type { ModifyGuildEmojiBody } from "evenfall/model";
import { unlimited } from "evenfall/ratelimit";
import { describe, expect, test, vi } from "vitest";
import { answer, message, pass, refusal, settle, setUp } from "./support.ts";

const five = { bucket: "messages", limit: 5, remaining: 4, resetAfter: 1 };

describe("what is in flight", () => {
  test("one, until an answer has told the limit; then as many as remain", async () => {
    const { ask } = setUp();
    const all = Array.from({ length: 10 }, () => ask(message()));
    await settle();
    expect(all.map(({ at }) => at)).toEqual([0, ...Array<undefined>(9).fill(undefined)]);
    all[0]?.permit?.done(answer(five));
    await settle();
    expect(all.filter(({ at }) => at !== undefined)).toHaveLength(5);
  });

  test("unknown buckets of different channels and routes do not wait for one another", async () => {
    const { ask } = setUp();
    const all = [ask(message(1)), ask(message(2)), ask(getGuild("100000000000000001")), ask(message(1))];
    await settle();
    expect(all.map(({ at }) => at)).toEqual([0, 0, 0, undefined]);
  });

  test("requests of a bucket leave in the order in which they came, those of high priority first", async () => {
    const { ask, clock, tell } = setUp();
    await tell(message(), answer({ ...five, remaining: 0, limit: 1 }));
    const order: string[] = [];
    for (const [name, priority] of [["a"], ["b"], ["c", "high"], ["d", "high"]] as const) {
      const asked = ask(message(), { priority });
      Object.defineProperty(asked, "permit", {
        set: (permit: { done(): void }) => {
          order.push(name);
          permit.done();
        },
      });
    }
    await pass(clock, 10_000);
    expect(order).toEqual(["c", "d", "a", "b"]);
  });

  test("after a reset the whole limit is there again, less what is still in flight", async () => {
    const { ask, clock, tell } = setUp();
    await tell(message(), answer({ ...five, remaining: 1 }));
    const slow = ask(message());
    const rest = Array.from({ length: 6 }, () => ask(message()));
    await pass(clock, 1_000);
    expect(slow.at).toBe(0);
    expect(rest.map(({ at }) => at)).toEqual([1_000, 1_000, 1_000, 1_000, undefined, undefined]);
  });

  test("requests that come back after a 429 go before those that came later, in their order", async () => {
    const { clock, limiter, tell } = setUp();
    await tell(message(), answer({ ...five, limit: 3, remaining: 3 }));
    const order: string[] = [];
    const queue = async (name: string): Promise<void> => {
      let permit = await limiter.acquire(message());
      order.push(name);
      if (name < "d") {
        await new Promise<void>((resolve) => clock.after(100, resolve));
        permit.done(refusal("user", 2, { bucket: "messages" }));
        permit = await limiter.acquire(message(), { place: permit.place });
        order.push(`${name} again`);
      }
      permit.done(answer({ ...five, limit: 3, remaining: 2 }));
    };
    for (const name of ["a", "b", "c", "d", "e"]) void queue(name);
    await pass(clock, 5_000);
    expect(order).toEqual(["a", "b", "c", "a again", "b again", "c again", "d", "e"]);
  });

  test("a place that nobody was given, such as one from before a restart, is the end", async () => {
    const { ask, clock, tell } = setUp();
    await tell(message(), answer({ ...five, limit: 1, remaining: 0 }));
    const stranger = ask(message(), { place: 1_000 });
    const next = ask(message());
    await pass(clock, 1_000);
    expect([stranger.at, next.at]).toEqual([1_000, undefined]);
    stranger.permit?.done(answer({ ...five, limit: 1, remaining: 0 }));
    await pass(clock, 1_000);
    expect(next.at).toBe(2_000);
  });

  test("answers out of order do not raise what remains", async () => {
    const { ask, tell, clock } = setUp();
    await tell(message(), answer(five));
    const first = [ask(message()), ask(message())];
    await pass(clock, 100);
    first[1]?.permit?.done(answer({ ...five, remaining: 2, resetAfter: 0.9 }));
    first[0]?.permit?.done(answer({ ...five, remaining: 3, resetAfter: 0.95 }));
    const more = Array.from({ length: 5 }, () => ask(message()));
    await settle();
    expect(more.filter(({ at }) => at !== undefined)).toHaveLength(2);
  });

  test("an answer of a window that is over does not touch the next one", async () => {
    const { ask, tell, clock } = setUp();
    await tell(message(), answer(five));
    const late = ask(message());
    await pass(clock, 1_050);
    const next = ask(message());
    await settle();
    await pass(clock, 50);
    next.permit?.done(answer({ ...five, remaining: 2, resetAfter: 0.95 }));
    late.permit?.done(answer({ ...five, remaining: 0, resetAfter: 0 }));
    const more = Array.from({ length: 4 }, () => ask(message()));
    await settle();
    expect(more.filter(({ at }) => at !== undefined)).toHaveLength(2);
  });

  test("an answer of the next window is believed before the reset was due", async () => {
    const { ask, tell, clock } = setUp();
    await tell(message(), answer({ ...five, remaining: 2, resetAfter: 1.15 }));
    await pass(clock, 1_100);
    const early = ask(message());
    await settle();
    await pass(clock, 20);
    early.permit?.done(answer({ ...five, remaining: 4, resetAfter: 0.99 }));
    await pass(clock, 100);
    const more = Array.from({ length: 6 }, () => ask(message()));
    await settle();
    expect(more.filter(({ at }) => at !== undefined)).toHaveLength(4);
  });

  test("a request whose answer is lost counts until the reset", async () => {
    const { ask, tell, clock } = setUp();
    await tell(message(), answer({ ...five, remaining: 1 }));
    const lost = ask(message());
    await settle();
    lost.permit?.done();
    const next = ask(message());
    await pass(clock, 999);
    expect(next.at).toBeUndefined();
    await pass(clock, 1);
    expect(next.at).toBe(1_000);
  });

  test("a request that never left counts for nothing", async () => {
    const { ask, tell } = setUp();
    await tell(message(), answer({ ...five, remaining: 1 }));
    const [cancelled, next] = [ask(message()), ask(message())];
    await settle();
    expect(next.at).toBeUndefined();
    cancelled.permit?.done("unsent");
    await settle();
    expect(next.at).toBe(0);
  });

  test("a permit that is told twice is given back once", async () => {
    const { ask, limiter } = setUp();
    const asked = ask(message());
    await settle();
    asked.permit?.done();
    asked.permit?.done();
    expect(limiter.stats.inFlight).toBe(0);
  });

  test("a route whose answers tell of no limit has none", async () => {
    const { ask, tell } = setUp();
    await tell(message(), answer());
    const all = Array.from({ length: 5 }, () => ask(message()));
    await settle();
    expect(all.map(({ at }) => at)).toEqual([0, 0, 0, 0, 0]);
  });

  test.each([
    ["missing", { bucket: "b" }],
    ["not numbers", { bucket: "b", limit: "five", remaining: "NaN", resetAfter: "soon" }],
    ["negative", { bucket: "b", limit: 5, remaining: -1, resetAfter: -3 }],
    ["huge", { bucket: "b", limit: 5, remaining: 0, resetAfter: 1e12 }],
    ["infinite", { bucket: "b", limit: "Infinity", remaining: "Infinity", resetAfter: "Infinity" }],
    ["empty", { bucket: "b", limit: "", remaining: "", resetAfter: "" }],
  ])("with numbers that are %s, one at a time goes on", async (_, headers) => {
    const { ask, tell } = setUp();
    await tell(message(), answer(headers));
    const all = [ask(message()), ask(message())];
    await settle();
    expect(all.map(({ at }) => at)).toEqual([0, undefined]);
    all[0]?.permit?.done(answer(headers));
    await settle();
    expect(all[1]?.at).toBe(0);
  });
});

describe("a route whose headers do not tell the truth", () => {
  const guild = "100000000000000001";
  const rename = (fields: ModifyGuildEmojiBody) => modifyGuildEmoji(guild, guild, fields);
  const room = { bucket: "emojis", limit: 10, remaining: 9, resetAfter: 60 };

  test("has one in flight at a time, however much room is told of", async () => {
    const { ask, tell } = setUp();
    await tell(rename({ name: "ab" }), answer(room));
    const all = [ask(rename({ name: "ab" })), ask(rename({ name: "cd" }))];
    await settle();
    expect(all.map(({ at }) => at)).toEqual([0, undefined]);
    all[0]?.permit?.done(answer(room));
    await settle();
    expect(all[1]?.at).toBe(0);
  });

  test("waits after a 429 as a whole, although there is room left", async () => {
    const { ask, tell, clock } = setUp();
    await tell(rename({ name: "ab" }), answer(room));
    await tell(rename({ name: "ab" }), refusal("user", 30, room));
    const others = [ask(rename({ roles: [] })), ask(rename({ roles: [] }), { maxWaitMs: 1_000 })];
    await pass(clock, 30_000);
    expect(others[1]?.error).toMatchObject({ obstacle: "user", waitMs: 30_000 });
    expect(others[0]?.at).toBe(30_000);
  });
});

describe("which bucket", () => {
  test("routes that name the same hash share what remains, channel by channel", async () => {
    const { ask, tell } = setUp();
    const channel = "100000000000000001";
    const reaction = createReaction(channel, "100000000000000009", "🔥");
    await tell(message(1), answer({ ...five, remaining: 1, bucket: "shared" }));
    await tell(reaction, answer({ ...five, remaining: 0, bucket: "shared" }));
    const all = [ask(message(1)), ask(reaction), ask(message(2))];
    await settle();
    expect(all.map(({ at }) => at)).toEqual([undefined, undefined, 0]);
  });

  test("a bucket that has been quiet is still shared by its routes", async () => {
    const { ask, tell, clock, limiter } = setUp();
    const reaction = (channel: `${bigint}`) => createReaction(channel, "100000000000000009", "🔥");
    await tell(message(1), answer(five));
    await tell(reaction("100000000000000002"), answer(five));
    await pass(clock, 2_000);
    expect(limiter.stats.buckets).toBe(2);
    const all = Array.from({ length: 5 }, () => ask(message(1)));
    const other = ask(reaction("100000000000000001"));
    await settle();
    expect(all.every(({ at }) => at === 2_000)).toBe(true);
    expect(other.at).toBeUndefined();
  });

  test("what waits of a route follows it to another bucket, the rest stays", async () => {
    const { ask, tell, clock } = setUp();
    const channel = "100000000000000001";
    const remove = deleteMessage(channel, "100000000000000009");
    await tell(message(1), answer({ ...five, remaining: 3, bucket: "a" }));
    await tell(remove, answer({ bucket: "a", limit: 5, remaining: 1, resetAfter: 10 }));
    const moving = ask(message(1));
    const stays = ask(remove);
    const follows = [ask(message(1)), ask(message(1))];
    await settle();
    expect([moving, stays, ...follows].map(({ at }) => at)).toEqual([0, undefined, undefined, undefined]);
    moving.permit?.done(answer({ bucket: "b", limit: 2, remaining: 1, resetAfter: 2 }));
    await settle();
    // What was in flight is in flight in the new bucket, so that the old one has room.
    expect([stays, ...follows].map(({ at }) => at)).toEqual([0, 0, undefined]);
    await pass(clock, 2_000);
    expect(follows[1]?.at).toBe(2_000);
  });

  test("webhooks have a bucket for each token, interactions for each interaction", async () => {
    const { ask } = setUp();
    const id = "100000000000000001";
    const body = { type: 5 } as const;
    const all = [
      ask(executeWebhook(id, "first", { content: "a" })),
      ask(executeWebhook(id, "second", { content: "a" })),
      ask(executeWebhook(id, "first", { content: "a" })),
      ask(createInteractionResponse("100000000000000002", "x", body)),
      ask(createInteractionResponse("100000000000000003", "y", body)),
    ];
    await settle();
    expect(all.map(({ at }) => at)).toEqual([0, 0, undefined, 0, 0]);
  });

  test("is told of with what is known: nothing before an answer, its numbers, and its limit after the reset", async () => {
    const { ask, tell, clock, limiter } = setUp();
    expect(limiter.bucket(message())).toBeUndefined();
    await tell(message(), answer({ ...five, remaining: 0, resetAfter: 2.5 }));
    expect(limiter.bucket(message())).toEqual({ limit: 5, available: 0, opensInMs: 2_500, inFlight: 0, waiting: 0 });
    ask(message());
    await pass(clock, 1_000);
    expect(limiter.bucket(message())).toEqual({ limit: 5, available: 0, opensInMs: 1_500, inFlight: 0, waiting: 1 });
    await pass(clock, 1_500);
    expect(limiter.bucket(message())).toEqual({ limit: 5, available: 4, opensInMs: 0, inFlight: 1, waiting: 0 });
    expect(limiter.bucket(message(2))).toBeUndefined();
  });

  test("what nobody uses is forgotten, also where no answer named a bucket", async () => {
    const { ask, limiter, tell, clock } = setUp();
    for (let channel = 0; channel < 20; channel++) {
      await tell(message(channel), channel % 2 === 0 ? answer(five) : answer());
      await pass(clock, 100);
    }
    expect(limiter.stats.buckets).toBe(20);
    expect(clock.pending).toBe(0);
    clock.advance(6 * 3_600_000);
    expect(limiter.stats.buckets).toBe(0);
    const again = [ask(message(1)), ask(message(1))];
    await settle();
    expect(again.map(({ at }) => at !== undefined)).toEqual([true, false]);
    expect(limiter.bucket(message(1))).toMatchObject({ limit: undefined, inFlight: 1, waiting: 1 });
  });

  test("requests to other channels clear away what is idle", async () => {
    const { limiter, tell, clock } = setUp();
    for (let channel = 0; channel < 50; channel++) {
      await tell(message(channel), answer(five));
      await pass(clock, 100);
    }
    clock.advance(3_600_000);
    for (let round = 0; round < 110; round++) {
      await tell(message(1_000), answer());
      clock.advance(1_000);
    }
    expect(limiter.bucket(message(3))).toBeUndefined();
  });
});

describe("a 429", () => {
  test.each([1.5, 0.25, 64.57])("for %f s is waited for, fractions and all", async (seconds) => {
    const { ask, tell, clock } = setUp();
    await tell(message(), answer(five));
    const refused = ask(message());
    await settle();
    refused.permit?.done(refusal("user", seconds, { ...five, remaining: 0 }));
    const next = ask(message());
    await pass(clock, 100_000);
    expect(next.at).toBeCloseTo(seconds * 1_000);
  });

  test("of the user closes the bucket, which then starts with one", async () => {
    const { ask, tell, clock } = setUp();
    await tell(message(), answer(five));
    const refused = ask(message());
    await settle();
    refused.permit?.done(refusal("user", 2, { ...five, remaining: 0 }));
    const all = [ask(message()), ask(message()), ask(message(2))];
    await pass(clock, 3_000);
    expect(all.map(({ at }) => at)).toEqual([2_000, undefined, 0]);
    all[0]?.permit?.done(answer(five));
    await settle();
    expect(all[1]?.at).toBe(3_000);
  });

  test("that is shared closes the resource for retry_after, and leaves what was known", async () => {
    const { ask, tell, clock, limiter } = setUp();
    await tell(message(), answer({ ...five, limit: 10, remaining: 9, resetAfter: 60 }));
    const refused = ask(message());
    await settle();
    refused.permit?.done(refusal("shared", 40.5, { bucket: "messages", limit: 10, remaining: 9, resetAfter: 1 }));
    const all = Array.from({ length: 10 }, () => ask(message()));
    await pass(clock, 41_000);
    expect(all.filter(({ at }) => at !== undefined)).toHaveLength(9);
    expect(all[0]?.at).toBe(40_500);
    expect(limiter.stats.invalid.count).toBe(0);
  });

  test("that is global holds back everything that counts, and nothing that does not", async () => {
    const { ask, clock, limiter } = setUp({ requestsPerSecond: 50 });
    const first = ask(message(1));
    await settle();
    first.permit?.done(refusal("global", 3.5));
    const counted = [ask(message(1)), ask(message(2)), ask(message(3))];
    const exempt = ask(createInteractionResponse("100000000000000002", "x", { type: 5 }));
    await settle();
    expect(limiter.stats.global.closedForMs).toBe(3_500);
    expect(exempt.at).toBe(0);
    await pass(clock, 4_000);
    // Evenly, not as a herd.
    expect(counted.map(({ at }) => at)).toEqual([3_500, 3_520, 3_540]);
  });

  test("of a sub-limit holds back what sets the same fields, and nothing else", async () => {
    const { ask, tell, clock } = setUp();
    const id = "100000000000000001";
    const rename = () => modifyChannel(id, { name: "news" });
    const edit = () => modifyChannel(id, { nsfw: true });
    await tell(edit(), answer({ bucket: "channel", limit: 10, remaining: 9, resetAfter: 1 }));
    const refused = ask(rename());
    await settle();
    const waiting = [ask(rename()), ask(edit())];
    refused.permit?.done(refusal("user", 600.5, { bucket: "channel", limit: 10, remaining: 8, resetAfter: 1 }));
    const fast = ask(rename(), { maxWaitMs: 30_000 });
    const edits = [ask(edit()), ask(edit())];
    await settle();
    expect(fast.error).toMatchObject({ code: "RATE_LIMIT_WAIT", obstacle: "sublimit", waitMs: 600_500 });
    expect([waiting[1], ...edits].map((asked) => asked?.at)).toEqual([0, 0, 0]);
    const late = ask(rename());
    await pass(clock, 600_500);
    expect([waiting[0]?.at, late.at]).toEqual([0, 600_500]);
  });

  test("of a sub-limit that comes again holds back again what was released", async () => {
    const { ask, tell, clock } = setUp();
    const rename = () => modifyChannel("100000000000000001", { name: "news" });
    const headers = { bucket: "channel", limit: 1, remaining: 1, resetAfter: 1 };
    await tell(rename(), answer(headers));
    await tell(rename(), refusal("user", 600, headers));
    const all = [ask(rename()), ask(rename())];
    await pass(clock, 600_000);
    expect(all.map(({ at }) => at)).toEqual([600_000, undefined]);
    all[0]?.permit?.done(refusal("user", 300, headers));
    await pass(clock, 300_000);
    expect(all[1]?.at).toBe(900_000);
  });

  test("that sets no limit waits by its header, then for a second", async () => {
    const { ask, clock } = setUp();
    const first = ask(message());
    await settle();
    first.permit?.done({ status: 429, headers: { "retry-after": "1.5" } });
    const second = ask(message());
    await pass(clock, 1_500);
    expect(second.at).toBe(1_500);
    second.permit?.done({ status: 429, headers: {} });
    const third = ask(message());
    await pass(clock, 2_000);
    expect(third.at).toBe(2_500);
  });

  test("of a nonsensical length ends within a day", async () => {
    const { ask, clock } = setUp();
    const first = ask(message());
    await settle();
    first.permit?.done(refusal("user", 1e12));
    const next = ask(message());
    await pass(clock, 86_400_000);
    expect(next.at).toBe(86_400_000);
  });
});

describe("time", () => {
  test("the clock of the system is not looked at", async () => {
    const { ask, tell, clock } = setUp();
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      await tell(message(), {
        ...answer({ ...five, remaining: 0 }),
        headers: {
          ...answer({ ...five, remaining: 0 }).headers,
          "x-ratelimit-reset": "1470173023",
          date: "Thu, 01 Jan 1970 00:00:00 GMT",
        },
      });
      const next = ask(message());
      vi.setSystemTime(Date.now() + 3_600_000);
      await pass(clock, 999);
      vi.setSystemTime(Date.now() - 7_200_000);
      expect(next.at).toBeUndefined();
      await pass(clock, 1);
      expect(next.at).toBe(1_000);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a wait longer than timers can be is waited for", async () => {
    const { clock, limiter } = setUp();
    const error = limiter.acquire(message()).then(async () => {
      await limiter.acquire(message(), { maxWaitMs: 2 ** 33 });
    });
    error.catch(() => {});
    await settle();
    expect(clock.next).toBeLessThan(2 ** 31);
    await pass(clock, 2 ** 33);
    await expect(error).rejects.toMatchObject({ code: "RATE_LIMIT_WAIT" });
  });
});

test("the limiter that is none grants at once, and obeys the signal", async () => {
  await expect(unlimited.acquire(message())).resolves.toBeDefined();
  await expect(unlimited.acquire(message(), { signal: AbortSignal.abort(new Error("no")) })).rejects.toThrow("no");
});
