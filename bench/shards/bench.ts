import { inflateCapabilities, type InflateMethod } from "../../src/gateway/index.ts";
import type { Bench, Run } from "../support/bench.ts";
import { Program } from "../support/processes.ts";
import { measured } from "../support/statistics.ts";
import { zstdLater, zstdMissing, zstdNode } from "../support/zstd-node.ts";
import type { GatewayReport, ShardsReport } from "./protocol.ts";

/** A compression, and what it is measured on. */
interface Variant {
  readonly name: string;
  readonly method: InflateMethod;
  readonly execPath: string;
}

const ZLIB: InflateMethod = { compression: "zlib-stream", backend: "node-zlib" };
const ZSTD: InflateMethod = { compression: "zstd-stream", backend: "node-zstd" };

/** What shards cost that have nothing to do. */
export const shards: Bench = {
  name: "shards",
  about:
    "Many shards in one process, against the emulator in another: resident memory, time until all are ready when all may " +
    "identify at once, and processor time of a heartbeat with its acknowledgement, which is all that idle shards do.",
  async run(run) {
    const count = run.quick ? 100 : 1_000;
    const heartbeatMs = run.quick ? 400 : 4_000;
    const rounds = 5;
    await using gateway: Program<never, GatewayReport> = Program.start(
      "shards-gateway",
      [String(heartbeatMs)],
      zstdNode()?.path,
    );
    const { url, token } = await gateway.heard();
    const reports = new Map<Variant, ShardsReport[]>(variants(run).map((variant) => [variant, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [{ method, execPath }, list] of reports) {
        const args = [url, token, String(count), method.compression, method.backend, String(heartbeatMs)];
        await using client = Program.start<never, ShardsReport>("shards-client", args, execPath);
        list.push(await client.heard());
      }
    }
    report(run, reports);
    run.note(`${count} shards a process, ${rounds} processes each.`);
    const lost = [...reports.values()].flat().reduce((sum, { replaced }) => sum + replaced, 0);
    if (lost > 0) run.note(`The machine was too busy for heartbeats: ${lost} connections were replaced meanwhile.`);
    if (run.quick) run.note(zstdLater);
    else if (zstdNode() === undefined) run.note(zstdMissing);
  },
};

/** What this Node can undo, and zstd where there is a newer Node for it, beside zlib on the same. */
function variants({ quick }: Run): readonly Variant[] {
  const here = inflateCapabilities()
    .filter(({ available, backend }) => available && (!quick || backend === ZLIB.backend))
    .map((method) => ({ name: nameOf(method), method, execPath: process.execPath }));
  const node = quick ? undefined : zstdNode();
  if (node === undefined || node.path === process.execPath) return here;
  const there = [ZLIB, ZSTD].map((method) => {
    return { name: `${node.name}, ${nameOf(method)}`, method, execPath: node.path };
  });
  return [...here, ...there];
}

function nameOf({ compression, backend }: InflateMethod): string {
  return compression === "none" ? "not compressed" : `${compression} by ${backend}`;
}

/** What is measured of each. */
const figures: readonly (readonly [what: string, unit: string, of: (report: ShardsReport) => number])[] = [
  ["memory", "kB/shard", ({ bytes }) => bytes / 1_000],
  ["all ready", "ms", ({ readyMs }) => readyMs],
  ["heartbeat", "µs", ({ beatUs }) => beatUs],
];

function report({ row }: Run, reports: ReadonlyMap<Variant, readonly ShardsReport[]>): void {
  for (const [{ name }, list] of reports) {
    for (const [what, unit, of] of figures) row(measured(`${name}: ${what}`, unit, list.map(of)));
  }
}
