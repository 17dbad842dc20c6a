import { inflateCapabilities, type InflateMethod } from "../../src/gateway/index.ts";
import type { Bench, Run } from "../support/bench.ts";
import { Program } from "../support/processes.ts";
import { measured } from "../support/statistics.ts";
import type { ShardsReport } from "./protocol.ts";

type Gateway = Program<never, { readonly url: string }>;

/** What shards cost that have nothing to do. */
export const shards: Bench = {
  name: "shards",
  about:
    "Many shards in one process, against a gateway in another: resident memory, time until all are ready when all may " +
    "identify at once, and processor time of a heartbeat with its acknowledgement.",
  async run(run) {
    const count = run.quick ? 100 : 1_000;
    const heartbeatMs = run.quick ? 200 : 2_000;
    const rounds = 5;
    await using gateway: Gateway = Program.start("shards-gateway", [String(heartbeatMs)]);
    const { url } = await gateway.heard();
    const left = run.quick ? ["node-zstd", "fflate"] : ["node-zstd"];
    const methods = inflateCapabilities().filter(({ available, backend }) => available && !left.includes(backend));
    const reports = new Map<InflateMethod, ShardsReport[]>(methods.map((method) => [method, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [method, list] of reports) list.push(await fill(url, count, method, heartbeatMs));
    }
    report(run, reports);
    run.note(`${count} shards a process, ${rounds} processes each.`);
  },
};

async function fill(
  url: string,
  count: number,
  { compression, backend }: InflateMethod,
  heartbeatMs: number,
): Promise<ShardsReport> {
  const args = [url, String(count), compression, backend, String(heartbeatMs)];
  await using client = Program.start<never, ShardsReport>("shards-client", args);
  return await client.heard();
}

function report({ row }: Run, reports: ReadonlyMap<InflateMethod, readonly ShardsReport[]>): void {
  for (const [{ compression, backend }, list] of reports) {
    const name = compression === "none" ? "not compressed" : `${compression} by ${backend}`;
    row(
      measured(
        `${name}: memory`,
        "kB/shard",
        list.map(({ bytes }) => bytes / 1_000),
      ),
    );
    row(
      measured(
        `${name}: all ready`,
        "ms",
        list.map(({ readyMs }) => readyMs),
      ),
    );
    row(
      measured(
        `${name}: heartbeat`,
        "µs",
        list.map(({ beatUs }) => beatUs),
      ),
    );
  }
}
