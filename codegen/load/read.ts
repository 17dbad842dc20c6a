import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseJson } from "./json.ts";
import type { Problems } from "./problem.ts";

/** Texts of the JSON files by path relative to `schema/`, with forward slashes. */
export type Texts = ReadonlyMap<string, string>;

/** The upstream document itself lies beside its lock; only the comparison with upstream reads it. */
const upstreamDocument = "upstream/openapi.json";

/** Reads every `.json` file below `folder` that is written in the schema language. */
export function readTexts(folder: string): Texts {
  const texts = new Map<string, string>();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".json") && name !== upstreamDocument)
    .sort();
  for (const name of names) texts.set(name, readFileSync(join(folder, name), "utf8"));
  return texts;
}

/** A JSON file whose top is an object. */
export interface RawFile {
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The line of each key and item, by its JSON path. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Parses every text; a file that is not a JSON object is a problem and left out. */
export function parseTexts(texts: Texts, problems: Problems): readonly RawFile[] {
  const files: RawFile[] = [];
  for (const [file, text] of texts) {
    const parsed = parseJson(text);
    for (const { line, column, message, expected } of parsed.problems) {
      problems.add({ file, path: "" }, message, expected, { line, column });
    }
    if (!("value" in parsed)) continue;
    if (isObject(parsed.value)) files.push({ file, data: parsed.value, lines: parsed.lines });
    else problems.add({ file, path: "" }, "the file does not hold an object", '{ "$schema": …, … }');
  }
  return files;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
