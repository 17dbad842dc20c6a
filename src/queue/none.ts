import type { IdentifyQueue } from "./queue.ts";

/**
 * A queue that lets every shard identify at once. For servers without Discord's limits, and for bots whose queue is a proxy
 * before the gateway; anywhere else it gets tokens reset.
 */
export const noIdentifyQueue: IdentifyQueue = {
  async waitForIdentify(_shard, { signal } = {}) {
    await Promise.resolve();
    signal?.throwIfAborted();
  },
};
