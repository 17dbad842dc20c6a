import { setImmediate } from "node:timers/promises";
import { usedBytes } from "../../test/support/memory.ts";

/** What the runner tells a client that sends requests: that a round has so many, or that so many are to wait at once. */
export interface RequestOrder {
  readonly type: "round" | "queue";
  readonly requests: number;
}

/** What such a client tells the runner: that it is there, what a round took, or what those that wait hold. */
export type RequestReport =
  | { readonly type: "ready" }
  | { readonly type: "round"; readonly cpuUs: number; readonly ms: number }
  | { readonly type: "queued"; readonly bytes: number };

/** Requests that are under way at once. */
export const IN_FLIGHT = 50;

/** A channel for each of them: clients that send one request at a time to a channel are not to wait for their own. */
const channels = Array.from({ length: IN_FLIGHT }, (_, index) => String(103735883630395392n + BigInt(index)));

/** Posts a message, and resolves with the message as the client gives it. */
export type Post = (channelId: string, content: string) => Promise<unknown>;

/** The side of a measured client: sends requests when it is told to, and reports what that took. */
export function serveRounds(post: Post): void {
  process.on("message", (message) => {
    // The runner sends nothing else.
    const { type, requests } = message as RequestOrder;
    void (type === "round" ? round(post, requests) : queue(post, requests)).then(tell);
  });
  process.once("disconnect", () => process.exit());
  tell({ type: "ready" });
}

async function round(post: Post, requests: number): Promise<RequestReport> {
  const begun = performance.now();
  const before = process.cpuUsage();
  let next = 0;
  const lane = async (channelId: string): Promise<void> => {
    while (next < requests) await post(channelId, `Hello ${next++}`);
  };
  await Promise.all(channels.map(lane));
  const { user, system } = process.cpuUsage(before);
  return { type: "round", cpuUs: user + system, ms: performance.now() - begun };
}

/** Sends one request that is answered, and many more to the same channel, none of which is. */
async function queue(post: Post, requests: number): Promise<RequestReport> {
  const [channelId = ""] = channels;
  await post(channelId, "Hello");
  const before = usedBytes();
  const waiting = Array.from({ length: requests }, (_, index) => post(channelId, `Hello ${index}`));
  // Until each has got as far as it gets.
  for (let turn = 0; turn < 100; turn += 1) await setImmediate();
  const bytes = usedBytes() - before;
  for (const request of waiting) request.catch(() => {});
  return { type: "queued", bytes };
}

function tell(report: RequestReport): void {
  process.send?.(report);
}
