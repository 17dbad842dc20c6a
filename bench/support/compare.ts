/** Something to measure: `run` does all the work of one round. */
export interface Variant {
  readonly name: string;
  readonly run: () => void | Promise<void>;
}

/** What is measured, against what. */
export interface Comparison {
  readonly bench: string;
  readonly rounds: number;
  /** Number of things that one `run` does; figures are per thing. */
  readonly perRound: number;
  readonly floor: Variant;
  readonly variants: readonly Variant[];
}

/**
 * Measures the processor time of the whole process, the floor in every round, and prints medians: a table, or one JSON
 * object a line with `--json`. Ratios are taken within a round, because the machine is not the same in the next.
 */
export async function compare({ bench, rounds, perRound, floor, variants }: Comparison): Promise<void> {
  const all = [floor, ...variants];
  const times = new Map<Variant, number[]>(all.map((variant) => [variant, []]));
  for (const variant of all) await variant.run();
  for (let round = 0; round < rounds; round += 1) {
    for (const variant of all) times.get(variant)?.push((await microseconds(variant)) / perRound);
  }
  const floors = times.get(floor) ?? [];
  for (const variant of all) {
    const values = times.get(variant) ?? [];
    const ratio = median(values.map((value, round) => value / (floors[round] ?? Number.NaN)));
    const figures = { value: median(values), min: Math.min(...values), max: Math.max(...values) };
    if (process.argv.includes("--json")) {
      console.log(
        JSON.stringify({ bench, variant: variant.name, unit: "µs", ...figures, floor: median(floors), ratio }),
      );
    } else {
      const range = `${figures.min.toFixed(2)} to ${figures.max.toFixed(2)}`;
      console.log(
        `${variant.name.padEnd(30)} ${figures.value.toFixed(2).padStart(7)} µs  (${range})`.padEnd(64),
        `ratio ${ratio.toFixed(2)}`,
      );
    }
  }
}

async function microseconds({ run }: Variant): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
