import type { Run } from "./bench.ts";
import { measured, Rounds } from "./statistics.ts";

/** Something to measure in this process: `run` does all the work of one round. */
export interface Variant {
  readonly name: string;
  readonly run: () => unknown;
}

/** What is measured, against what. */
export interface Comparison {
  readonly rounds: number;
  /** Number of things that one `run` does; figures are per thing. */
  readonly perRound: number;
  readonly floor: Variant;
  readonly variants: readonly Variant[];
}

/** Measures the processor time of this process, all variants in every round, after a round that does not count. */
export async function compare({ row }: Run, { rounds, perRound, floor, variants }: Comparison): Promise<void> {
  const all = [floor, ...variants];
  const times = new Rounds<Variant>();
  for (const variant of all) await variant.run();
  for (let round = 0; round < rounds; round += 1) {
    for (const variant of all) times.add(variant, (await microseconds(variant)) / perRound);
  }
  for (const variant of all) row(measured(variant.name, "µs", times.of(variant), times.of(floor)));
}

async function microseconds({ run }: Variant): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
