/** Many shards in one process: tells how long they take to be ready, what memory they hold, and what their heartbeats cost. */
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type InflateMethod, Shard } from "../../src/gateway/index.ts";
import type { ShardsReport } from "../shards/protocol.ts";

const [url = "", token = "", count = "", compression = "", backend = "", heartbeatMs = ""] = process.argv.slice(2);
setFlagsFromString("--expose-gc");
// The flag has just put it there.
const collect = runInNewContext("gc") as () => void;

// The first one brings what all of them share. What they are said on the command line is a method.
const method = { compression, backend } as InflateMethod;
await start([0, 1]);
const before = memory();
const startedAt = performance.now();
const shards = await Promise.all(Array.from({ length: Number(count) }, (_, index) => start([index, Number(count)])));
const readyMs = performance.now() - startedAt;
const bytes = (memory() - before) / Number(count);

// Heartbeats begin at random within the first interval; in the next one each shard beats once.
await setTimeout(Number(heartbeatMs));
const idle = process.cpuUsage();
await setTimeout(Number(heartbeatMs));
const { user, system } = process.cpuUsage(idle);
const replaced = shards.reduce((sum, { stats }) => sum + stats.connections - 1, 0);
const report: ShardsReport = { readyMs, bytes, beatUs: (user + system) / Number(count), replaced };
process.send?.(report);
process.once("disconnect", () => process.exit());

async function start(id: readonly [number, number]): Promise<Shard<readonly ["Guilds"]>> {
  const shard = new Shard({ token, intents: ["Guilds"], url, shard: id, compression: method, queue: "none" });
  const events = shard[Symbol.asyncIterator]();
  await events.next();
  // Somebody waits for the next event, as in a bot.
  void events.next();
  return shard;
}

function memory(): number {
  collect();
  return process.memoryUsage.rss();
}
