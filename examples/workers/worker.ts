/** One thread of a bot: a share of its shards, and the handlers of their events. */
import { parentPort, workerData } from "node:worker_threads";
import { merge, Shard, shardBucket } from "evenfall/gateway";
import { IdentifyQueueClient } from "evenfall/queue";

/** What a worker is told when it is started. */
export interface WorkerSetup {
  readonly token: string;
  readonly gatewayUrl: string | undefined;
  /** Which share of the shards, of how many. */
  readonly bucket: number;
  readonly buckets: number;
  readonly shards: number;
  readonly queueUrl: string;
  readonly secret: string;
}

// The thread that started this one gives exactly that.
const setup = workerData as WorkerSetup;
const { token, gatewayUrl, bucket, buckets, queueUrl, secret } = setup;

await using queue = new IdentifyQueueClient({ url: queueUrl, secret });
const shards = shardBucket(bucket, buckets, setup.shards).map(
  (shard) =>
    new Shard({ token, url: gatewayUrl, shard, queue, intents: ["Guilds", "GuildMessages", "MessageContent"] }),
);
parentPort?.on("message", () => {
  // The loop below ends with its shards.
  for (const shard of shards) void shard.close();
});

for await (const [shard, event] of merge(shards)) {
  const [number] = shard.id;
  if (event.type === "READY") say(`shard ${number} is ready`);
  if (event.type === "MESSAGE_CREATE")
    say(`shard ${number} heard ${event.data.author.username}: ${event.data.content}`);
}
parentPort?.close();

/** Only what is worth it leaves the thread. */
function say(line: string): void {
  parentPort?.postMessage(`worker ${bucket}: ${line}`);
}
