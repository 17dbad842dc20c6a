import { createInteractionResponse, deleteMessage, modifyChannel } from "evenfall/request";
import type { LimitedAnswer, LimitedRequest } from "evenfall/ratelimit";
import { expect, test } from "vitest";
import { Random } from "../support/random.ts";
import { answer, message, page, refusal, settle, setUp } from "./support.ts";

const NONSENSE = ["NaN", "-1", "1e12", "", "soon", "Infinity", "0x10", "0", "1.5"] as const;

/** A request of one of a few hundred kinds. */
function anyRequest(random: Random): LimitedRequest {
  const id = `${BigInt(random.below(40)) + 10n ** 17n}` as const;
  const kind = random.below(10);
  if (kind < 5) return message(random.below(40));
  if (kind < 7) return deleteMessage(id, "100000000000000009");
  if (kind < 9) return modifyChannel(id, random.below(2) === 0 ? { name: "a" } : { nsfw: true });
  return createInteractionResponse(id, "x", { type: 5 });
}

/** An answer as no server should give it. */
function anyAnswer(random: Random): LimitedAnswer {
  const bucket = random.pick(["a", "b", "c"]);
  const limit = 1 + random.below(6);
  const good = { bucket, limit, remaining: random.below(limit), resetAfter: random.below(3_000) / 1_000 };
  const kind = random.below(100);
  if (kind < 50) return answer(good);
  if (kind < 60) return answer({ bucket });
  if (kind < 65) return answer();
  if (kind < 80) {
    const odd = { ...good, [random.pick(["limit", "remaining", "resetAfter"])]: random.pick(NONSENSE) };
    return answer(odd, random.pick([200, 204, 404, 502]));
  }
  if (kind < 85) return answer(good, random.pick([400, 403, 404, 500]));
  if (kind < 99) {
    const seconds = random.pick([0, 0.05, 1.5, 4, Number.NaN, -1]);
    return refusal(random.pick(["user", "shared", "global"]), seconds, random.below(2) === 0 ? good : {});
  }
  return page(429, { "retry-after": random.pick(["1.5", "0", "2"]) });
}

/** Sends so many through a limiter, with everything going wrong that can; fails as soon as one is stranded. */
async function torment(seed: number, count: number, invalidLimit: number): Promise<void> {
  const random = new Random(seed);
  const { clock, limiter } = setUp({ requestsPerSecond: 200, invalidLimit });
  const outcomes = { sent: 0, aborted: 0, refused: 0 };
  let done = 0;
  let longest = 0;

  function start(): void {
    const controller = new AbortController();
    const aborts = random.below(10) === 0;
    const since = clock.now();
    if (aborts) clock.after(random.below(2_000), () => controller.abort("aborted"));
    limiter
      .acquire(anyRequest(random), {
        signal: controller.signal,
        priority: random.below(10) === 0 ? "high" : "normal",
        maxWaitMs: random.below(10) === 0 ? random.below(3_000) : undefined,
      })
      .then(
        (permit) => {
          outcomes.sent += 1;
          longest = Math.max(longest, clock.now() - since);
          clock.after(random.below(400), () => {
            const how = random.below(20);
            permit.done(how === 0 ? undefined : how === 1 ? "unsent" : anyAnswer(random));
            if (random.below(50) === 0) permit.done();
          });
        },
        (reason: unknown) => {
          outcomes[reason === "aborted" ? "aborted" : "refused"] += 1;
        },
      )
      .finally(() => {
        done += 1;
      });
  }

  for (let started = 0; started < count || done < count;) {
    for (let burst = random.below(60); burst > 0 && started < count && limiter.stats.waiting < 1_500; burst--) {
      start();
      started += 1;
    }
    await settle();
    const { waiting, inFlight } = limiter.stats;
    // Whoever waits has a timer or a request that will wake it.
    if (waiting > 0 && inFlight === 0) expect(clock.pending).toBeGreaterThan(0);
    const next = clock.next;
    if (next === undefined && started >= count && done < count) {
      throw new Error(`${count - done} requests are stranded (seed ${seed}).`);
    }
    clock.advance(Math.max(next ?? 0, random.below(20)));
  }
  while (clock.next !== undefined) clock.advance(clock.next);
  await settle();

  const { waiting, inFlight } = limiter.stats;
  expect({ waiting, inFlight, timers: clock.pending }).toEqual({ waiting: 0, inFlight: 0, timers: 0 });
  expect(outcomes.sent + outcomes.aborted + outcomes.refused).toBe(count);
  expect(outcomes.sent).toBeGreaterThan(count / 3);
  expect(outcomes.aborted).toBeGreaterThan(0);
  expect(outcomes.refused).toBeGreaterThan(0);
  // The brake holds back for ten minutes at a time; nothing else does for long.
  if (invalidLimit === Infinity) expect(longest).toBeLessThan(600_000);
}

// 100,000 requests: FUZZ=100000 npx vitest run test/ratelimit/fuzz.test.ts
const count = Number(process.env["FUZZ"] ?? 4_000);

test.each([
  [1, Infinity],
  [2, Infinity],
  [3, 200],
])(
  "whatever aborts, is lost, lies or is refused, every request settles and every permit comes back (seed %i, brake before %d)",
  async (seed, invalidLimit) => {
    await torment(seed, count, invalidLimit);
  },
  600_000,
);

/** A Discord that tells the truth: buckets with windows that begin with their first request. */
class Honest {
  readonly #windows = new Map<string, { count: number; until: number }>();
  refused = 0;

  count(key: string, limit: number, windowMs: number, now: number): LimitedAnswer {
    let window = this.#windows.get(key);
    if (window === undefined || now >= window.until) window = { count: 0, until: now + windowMs };
    this.#windows.set(key, window);
    const resetAfter = (window.until - now) / 1_000;
    if (window.count >= limit) {
      this.refused += 1;
      return refusal("user", resetAfter, { bucket: "m", limit, remaining: 0, resetAfter });
    }
    window.count += 1;
    return answer({ bucket: "m", limit, remaining: limit - window.count, resetAfter });
  }
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "where the headers tell the truth nobody is refused, in whatever order answers come (seed %i)",
  async (seed) => {
    const random = new Random(seed);
    const { clock, limiter } = setUp({ requestsPerSecond: 500 });
    const server = new Honest();
    const limit = 1 + random.below(6);
    const windowMs = 400 + random.below(2_000);
    let answered = 0;
    for (let index = 0; index < 300; index++) {
      const channel = random.below(3);
      clock.after(random.below(20_000), () => {
        void limiter.acquire(message(channel)).then((permit) => {
          clock.after(random.below(150), () => {
            const said = server.count(String(channel), limit, windowMs, clock.now());
            clock.after(random.below(150), () => {
              permit.done(said);
              answered += 1;
            });
          });
        });
      });
    }
    while (clock.next !== undefined) {
      clock.advance(clock.next);
      await settle();
    }
    expect(answered).toBe(300);
    expect(server.refused).toBe(0);
  },
);
