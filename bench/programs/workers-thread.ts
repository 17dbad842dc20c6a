/** A thread with one shard: handles its events, or passes them on. */
import { parentPort, workerData } from "node:worker_threads";
import { Shard } from "../../src/gateway/index.ts";
import type { ThreadSetup } from "../workers/protocol.ts";

// The thread that started this one gives exactly that.
const { url, passes, events } = workerData as ThreadSetup;
const shard = new Shard({ token: "bench", intents: ["Guilds"], url, compression: "zlib-stream" });
let seen = 0;
for await (const event of shard) {
  if (event.type === "READY" || event.type === "GUILD_CREATE") {
    if (event.type === "READY") parentPort?.postMessage("ready");
    continue;
  }
  seen += 1;
  if (passes) parentPort?.postMessage(event);
  else if (seen % events === 0) parentPort?.postMessage("done");
}
