import { createMessage } from "../src/request/index.ts";
import { type LimitedAnswer, MemoryRateLimiter } from "../src/ratelimit/index.ts";
import type { Bench } from "./support/bench.ts";
import { compare } from "./support/compare.ts";

/** A window that none of these requests uses up. */
const answer: LimitedAnswer = {
  status: 200,
  headers: {
    "x-ratelimit-bucket": "80c17d2f203122d936070c88c8d10f33",
    "x-ratelimit-limit": "1000000000",
    "x-ratelimit-remaining": "999999999",
    "x-ratelimit-reset": "1470173023.123",
    "x-ratelimit-reset-after": "1.000",
  },
};

/** What a rate limiter adds to a request. */
export const ratelimit: Bench = {
  name: "ratelimit",
  about:
    "One request whose bucket is known and open, acquired and done: processor time, against awaiting a promise, the floor " +
    "of anything that may have to wait.",
  async run(run) {
    const perRound = run.quick ? 10_000 : 50_000;
    await compare(run, {
      rounds: run.quick ? 5 : 20,
      perRound,
      floor: {
        name: "a resolved promise",
        async run() {
          for (let call = 0; call < perRound; call += 1) await Promise.resolve(answer);
        },
      },
      variants: [
        { name: "one warm channel", run: acquireOf(1, perRound) },
        { name: "10,000 warm channels", run: acquireOf(10_000, perRound) },
      ],
    });
  },
};

function acquireOf(channels: number, perRound: number): () => Promise<void> {
  // So many a second that the global limit, which counts all of them, never waits.
  const limiter = new MemoryRateLimiter({ requestsPerSecond: 10_000_000 });
  const requests = Array.from({ length: channels }, (_, channel) =>
    createMessage(`${BigInt(channel) + 10n ** 17n}`, { content: "Hello" }),
  );
  return async () => {
    for (let call = 0; call < perRound; call += 1) {
      const request = requests[call % channels];
      if (request !== undefined) (await limiter.acquire(request)).done(answer);
    }
  };
}
