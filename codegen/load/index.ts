import { fileURLToPath } from "node:url";
import type { SchemaIr } from "../ir.ts";
import { withLines } from "./lines.ts";
import { Problems, type Problem } from "./problem.ts";
import { parseTexts, readTexts, type Texts } from "./read.ts";
import { resolveSchema } from "./resolve.ts";

export { formatProblem, type Problem } from "./problem.ts";
export type { Texts } from "./read.ts";

/** The schema when nothing is wrong with it, or everything that is. */
export type Loaded =
  | { readonly schema: SchemaIr; readonly problems: readonly [] }
  | { readonly schema?: undefined; readonly problems: readonly Problem[] };

/** Where this repository keeps its schema. */
export const schemaFolder: string = fileURLToPath(new URL("../../schema/", import.meta.url));

/** Loads the schema of a folder. */
export function loadSchema(folder: string): Loaded {
  return loadFiles(readTexts(folder));
}

/** Loads a schema from texts by path relative to `schema/`. Meta-schemas that are not among them are those of this repository. */
export function loadFiles(texts: Texts): Loaded {
  const { schema, problems } = loadPartly(texts);
  return problems.length === 0 ? { schema, problems: [] } : { problems };
}

/**
 * Loads what can be understood of a schema that has problems: what is faulty is left out or stands for `unknown`. For
 * tools that help to mend it; nothing may be generated from it.
 */
export function loadPartly(texts: Texts): { readonly schema: SchemaIr; readonly problems: readonly Problem[] } {
  const problems = new Problems();
  const files = parseTexts(withMetaSchemas(texts), problems);
  const schema = resolveSchema(files, problems);
  return { schema, problems: withLines(problems.sorted(), files) };
}

function withMetaSchemas(texts: Texts): Texts {
  if ([...texts.keys()].some((file) => file.startsWith("meta/"))) return texts;
  const metas = [...readTexts(schemaFolder)].filter(([file]) => file.startsWith("meta/"));
  return new Map([...metas, ...texts]);
}
