import { fileURLToPath } from "node:url";
import type { SchemaIr } from "./ir.ts";
import { emitAll } from "./emit/index.ts";
import { compareOutput, writeOutput, type Difference } from "./output.ts";
import { printFiles } from "./print.ts";

/** Where generated code lies. */
export const generatedFolder: string = fileURLToPath(new URL("../generated/", import.meta.url));

export interface GenerateOptions {
  /** @default generatedFolder */
  readonly folder?: string;
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

/** Emits and prints everything that follows from a schema, and makes a folder hold exactly that. */
export async function generate(schema: SchemaIr, options: GenerateOptions = {}): Promise<Generated> {
  const { folder = generatedFolder, check = false } = options;
  const printed = await printFiles(emitAll(schema));
  const differences = check ? compareOutput(printed, folder) : writeOutput(printed, folder);
  const lines = printed.reduce((total, { text }) => total + text.split("\n").length - 1, 0);
  return { differences, files: printed.length, lines };
}
