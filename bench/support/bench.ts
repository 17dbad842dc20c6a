/** A figure: the median of rounds, and the least and the greatest. */
export interface Figure {
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** What was measured of one variant. */
export interface Measured extends Figure {
  readonly variant: string;
  readonly unit: string;
  /** The same of what nobody can do without; `null` when there is no such thing. */
  readonly floor: number | null;
  /** How many times the floor: the median of the ratios of the rounds, because the machine is not the same in the next. */
  readonly ratio: number | null;
}

/** One line of `--json`. */
export interface Row extends Measured {
  readonly bench: string;
}

/** What a bench is run with. */
export interface Run {
  /** Whether little time is to be spent. */
  readonly quick: boolean;
  readonly row: (measured: Measured) => void;
  /** Tells what a reader of the figures should know. */
  readonly note: (text: string) => void;
}

/** Something that can be measured by name. */
export interface Bench {
  readonly name: string;
  /** What is measured, in one sentence. */
  readonly about: string;
  run(run: Run): Promise<void>;
}
