import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type IdentifyLimits, IdentifyQueueServer } from "evenfall/queue";
import type { WorkerSetup } from "./worker.ts";

/** What the workers share. */
export interface ClusterOptions {
  readonly token: string;
  /** @default Discord's */
  readonly gatewayUrl?: string | undefined;
  /** Number of shards in all, and of threads that they are spread over. */
  readonly shards: number;
  readonly workers: number;
  /** `session_start_limit` of `GET /gateway/bot`. */
  readonly limits: IdentifyLimits;
  /** Told what the workers say. */
  readonly onLine?: ((line: string) => void) | undefined;
}

/**
 * Spreads the shards of a bot over threads. Each thread has its sockets, its decompressors and its handlers: an event stays
 * where it arrives, so that nothing is copied between threads. All they share is the identify queue, over loopback.
 */
export async function runCluster(options: ClusterOptions, signal: AbortSignal): Promise<void> {
  const { token, gatewayUrl, shards, workers: buckets, limits, onLine } = options;
  const secret = randomUUID();
  await using queue = new IdentifyQueueServer({ secret, limits });
  const queueUrl = await queue.listen();
  const threads = Array.from({ length: buckets }, (_, bucket) => {
    const workerData: WorkerSetup = { token, gatewayUrl, bucket, buckets, shards, queueUrl, secret };
    const thread = new Worker(new URL("./thread.mjs", import.meta.url), { workerData });
    thread.on("message", (line: string) => onLine?.(line));
    return thread;
  });
  const stop = (): void => {
    // A worker closes its shards and ends by itself.
    for (const thread of threads) thread.postMessage("stop");
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    // Rejects when a worker throws.
    await Promise.all(threads.map((thread) => once(thread, "exit")));
  } finally {
    signal.removeEventListener("abort", stop);
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
