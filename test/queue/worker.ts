// A process that runs shards: stands in the queue for each of them and says when it may identify. With `hold` it takes one
// turn and never confirms it.
import { IdentifyQueueClient } from "../../src/queue/index.ts";

const [url = "", secret = "", shards = "", mode = ""] = process.argv.slice(2);
const queue = new IdentifyQueueClient({ url, secret });
const ids = shards.split(",").map(Number);

function say(what: string): void {
  process.stdout.write(`${what}\n`);
}

if (mode === "hold") {
  const lease = await queue.acquire([ids[0] ?? 0, 48]);
  say(`held ${lease.id}`);
  setInterval(() => {}, 60_000);
} else {
  await Promise.all(
    ids.map(async (shard) => {
      await queue.waitForIdentify([shard, 48]);
      say(`identify ${shard}`);
    }),
  );
  await queue.close();
}
