/** Two shards: both in this thread, or in a thread each, which handles its events or passes them on to this one. */
import { Worker } from "node:worker_threads";
import { Shard } from "../../src/gateway/index.ts";
import type { ThreadSetup, WorkersOrder, WorkersReport } from "../workers/protocol.ts";

const [mode = "", count = "", ...urls] = process.argv.slice(2);
const events = Number(count);
let left = Number.POSITIVE_INFINITY;
let waiting = urls.length;
let before = process.cpuUsage();
let startedAt = 0;

process.on("message", (message) => {
  // The runner sends nothing else.
  left = (message as WorkersOrder).events;
  before = process.cpuUsage();
  startedAt = performance.now();
  tell({ type: "ready" });
});
process.once("disconnect", () => process.exit());
for (const url of urls) {
  if (mode === "one thread") void run(url);
  else startThread({ url, events, passes: mode === "passed on" });
}

async function run(url: string): Promise<void> {
  for await (const { type } of new Shard({ token: "bench", intents: ["Guilds"], url, compression: "zlib-stream" })) {
    if (type === "READY") ready();
    else if (type !== "GUILD_CREATE") handled(1);
  }
}

function startThread(workerData: ThreadSetup): void {
  const thread = new Worker(new URL("./workers-thread.mjs", import.meta.url), { workerData });
  thread.on("message", (message) => {
    if (message === "ready") ready();
    else handled(message === "done" ? events : 1);
  });
}

function ready(): void {
  waiting -= 1;
  if (waiting === 0) tell({ type: "ready" });
}

function handled(number: number): void {
  left -= number;
  if (left > 0) return;
  left = Number.POSITIVE_INFINITY;
  const { user, system } = process.cpuUsage(before);
  tell({ type: "round", cpuUs: user + system, wallUs: (performance.now() - startedAt) * 1_000 });
}

function tell(report: WorkersReport): void {
  process.send?.(report);
}
