import { emitAll } from "./emit/index.ts";
import type { SchemaIr } from "./ir.ts";
import { compareOutput, writeOutput, type Difference } from "./output.ts";
import { printFiles } from "./print.ts";

export interface GenerateOptions {
  /**
   * Only compares, and writes nothing.
   *
   * @default false
   */
  readonly check?: boolean;
}

export interface Generated {
  /** What was written or removed; what would be, when only comparing. */
  readonly differences: readonly Difference[];
  readonly files: number;
  readonly lines: number;
}

/** Emits and prints everything that follows from a schema, and makes `folder` hold exactly that. */
export async function generate(
  schema: SchemaIr,
  folder: string,
  { check = false }: GenerateOptions = {},
): Promise<Generated> {
  const printed = await printFiles(emitAll(schema));
  const differences = check ? compareOutput(printed, folder) : writeOutput(printed, folder);
  const lines = printed.reduce((total, { text }) => total + text.split("\n").length - 1, 0);
  return { differences, files: printed.length, lines };
}
