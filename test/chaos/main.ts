/**
 * Long runs against an emulated gateway at which everything goes wrong.
 *
 *   npm run chaos                            an hour of virtual time, 8 shards, a plan from a random seed
 *   npm run chaos -- --seed 42 --minutes 10
 *   npm run chaos -- --reconnects 10000      one shard that loses its connection so many times
 */
import { parseArgs } from "node:util";
import { runChaos } from "./chaos.ts";
import { runReconnects } from "./reconnects.ts";

const { values } = parseArgs({
  options: { seed: { type: "string" }, minutes: { type: "string" }, reconnects: { type: "string" } },
});
const unhandled: unknown[] = [];
process.on("unhandledRejection", (reason) => unhandled.push(reason));
process.on("uncaughtException", (error) => unhandled.push(error));

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function chaos(): Promise<readonly string[]> {
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
  const minutes = Number(values.minutes ?? 60);
  print(
    `seed ${seed}, ${minutes} minutes of virtual time (again: npm run chaos -- --seed ${seed} --minutes ${minutes})`,
  );
  const { complaints, memory, retained, ...counts } = await runChaos({
    seed,
    minutes,
    onPlan: (plan) => print(plan.map((fault) => JSON.stringify(fault)).join("\n")),
    onProgress: (tenths) => print(`${tenths * 10}%`),
  });
  print(JSON.stringify(counts, null, 2));
  print(
    `memory, each tenth of the run: ${memory.map(mb).join(", ")}; at the end, without the gateway: ${mb(retained)}`,
  );
  return complaints;
}

async function reconnects(times: number): Promise<readonly string[]> {
  const { complaints, before, after } = await runReconnects(times);
  print(
    `${times} reconnects: ${mb(before.bytes)} and ${before.handles} handles before, ${mb(after.bytes)} and ${after.handles} after`,
  );
  return complaints;
}

const complaints = await (values.reconnects === undefined ? chaos() : reconnects(Number(values.reconnects)));
for (const error of unhandled) print(`unhandled: ${String(error)}`);
for (const complaint of complaints) print(complaint);
process.exitCode = complaints.length + unhandled.length === 0 ? 0 : 1;
if (process.exitCode === 0) print("nothing was lost");
