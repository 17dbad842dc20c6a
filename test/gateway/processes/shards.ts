// A process that runs shards behind a shared queue, and says which of them are ready. With `hold` the first of them takes its
// turn and never uses it.
import { type IdentifyQueue, Shard } from "../../../src/gateway/index.ts";
import { IdentifyQueueClient } from "../../../src/queue/index.ts";
import { say } from "./say.ts";

const [url = "", token = "", queueUrl = "", secret = "", first = "0", mode = ""] = process.argv.slice(2);
const queue = new IdentifyQueueClient({ url: queueUrl, secret });

const holding: IdentifyQueue = {
  async waitForIdentify(shard) {
    await queue.acquire(shard);
    say(`held ${shard[0]}`);
    await new Promise(() => {});
  },
};

async function run(number: number): Promise<void> {
  const turns = mode === "hold" && number === Number(first) ? holding : queue;
  const shard = new Shard({ token, url, intents: [], shard: [number, 48], queue: turns });
  for await (const { type } of shard) if (type === "READY") say(`ready ${number}`);
}

await Promise.all(Array.from({ length: 16 }, (_, index) => run(Number(first) + index)));
