/** What the runner tells a client that sends requests: how many its next round has. */
export interface RequestOrder {
  readonly requests: number;
}

/** What such a client tells the runner: that it is there, or what a round took. */
export type RequestReport =
  { readonly type: "ready" } | { readonly type: "round"; readonly cpuUs: number; readonly ms: number };

/** Requests that are under way at once. */
export const IN_FLIGHT = 50;

/** A channel for each of them: clients that send one request at a time to a channel are not to wait for their own. */
const channels = Array.from({ length: IN_FLIGHT }, (_, index) => String(103735883630395392n + BigInt(index)));

/** Posts a message, and resolves with the message as the client gives it. */
export type Post = (channelId: string, content: string) => Promise<unknown>;

/** The side of a measured client: sends requests when it is told to, and reports what each round took. */
export function serveRounds(post: Post): void {
  process.on("message", (message) => {
    // The runner sends nothing else.
    void round(post, (message as RequestOrder).requests).then(tell);
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

function tell(report: RequestReport): void {
  process.send?.(report);
}
