import type { ZodType } from "zod";

/** Where a validator is: the name of its file in `validatorFiles`, and its own. */
export type ValidatorPlace = readonly [file: string, name: string];

/** Validators of one route. */
export interface RouteValidators {
  readonly query?: ValidatorPlace;
  readonly body?: ValidatorPlace;
  readonly bodyOptional?: true;
  /** By status; an answer without a body has none. */
  readonly responses?: Readonly<Record<number, ValidatorPlace>>;
}

/** A file of validators, imported. */
export type ValidatorFile = Readonly<Record<string, ZodType>>;
