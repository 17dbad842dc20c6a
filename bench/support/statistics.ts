import type { Figure, Measured } from "./bench.ts";

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Sums up the rounds. */
export function figure(values: readonly number[]): Figure {
  return { value: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** Sums up the rounds of a variant beside the same rounds of its floor. */
export function measured(
  variant: string,
  unit: string,
  values: readonly number[],
  floors: readonly number[] = [],
): Measured {
  if (floors.length === 0) return { variant, unit, ...figure(values), floor: null, ratio: null };
  const ratio = median(values.map((value, round) => value / (floors[round] ?? Number.NaN)));
  return { variant, unit, ...figure(values), floor: median(floors), ratio };
}
