import type { Figure, Measured } from "./bench.ts";

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Sums up the rounds. */
export function figure(values: readonly number[]): Figure {
  return { value: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** What was measured of each variant, round by round. */
export class Rounds<Variant> {
  readonly #values = new Map<Variant, number[]>();

  add(variant: Variant, value: number): void {
    const values = this.#values.get(variant);
    if (values === undefined) this.#values.set(variant, [value]);
    else values.push(value);
  }

  /** Of a variant of which nothing was measured there is nothing. */
  of(variant: Variant): readonly number[] {
    return this.#values.get(variant) ?? [];
  }
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
