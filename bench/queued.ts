import { HttpClient } from "../src/http/index.ts";
import { MemoryRateLimiter } from "../src/ratelimit/index.ts";
import { createMessage } from "../src/request/index.ts";
import { usedBytes } from "../test/support/memory.ts";
import type { Bench } from "./support/bench.ts";
import { measured } from "./support/statistics.ts";

/** Requests that wait at once. */
const REQUESTS = 10_000;

/** What requests hold while they wait for their turn. */
export const queued: Bench = {
  name: "queued",
  about: "One of 10,000 messages that wait for their turn, in one channel: memory in use after a collection.",
  async run({ quick, row }) {
    const rounds: number[] = [];
    for (let round = 0; round < (quick ? 3 : 7); round += 1) rounds.push(await kilobytesPerRequest());
    row(measured("evenfall", "kB/request", rounds));
  },
};

async function kilobytesPerRequest(): Promise<number> {
  const rateLimiter = new MemoryRateLimiter();
  const http = new HttpClient({ token: "t", baseUrl: "http://127.0.0.1:1", rateLimiter });
  const channel = "103735883630395392";
  // The one request that may be on its way until the limit is known; it never ends.
  await rateLimiter.acquire(createMessage(channel, { content: "" }));
  const controller = new AbortController();
  const send = (): Promise<unknown> =>
    http.createMessage(channel, { content: "Hello" }, { signal: controller.signal }).catch(() => undefined);
  const first = send();
  while (rateLimiter.stats.waiting < 1) await new Promise((resolve) => setImmediate(resolve));
  const before = usedBytes();
  const waiting = Array.from({ length: REQUESTS }, send);
  while (rateLimiter.stats.waiting <= REQUESTS) await new Promise((resolve) => setImmediate(resolve));
  const bytes = usedBytes() - before;
  controller.abort();
  await Promise.all([first, ...waiting]);
  await http.close();
  return bytes / REQUESTS / 1000;
}
