import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { schemaFolder } from "../load/index.ts";
import { type Format, isFormat } from "./report/index.ts";

export const usage = `Usage: schema:diff [<openapi.json>] [options]

Compares schema/ with an OpenAPI document of Discord's; without one, with the locked document.

  --format text|markdown|json     how to write the report (text)
  --only <text>                   only findings whose id, or whose file to edit, contains the text
  --scaffold                      write what is mechanical into schema/, then report what is left
  --propose                       write entries for upstream/accepted.json instead of a report
  --lock <commit> --date <date>   keep the document as the one last compared with
  --partly                        compare what can be understood of a faulty schema
  --schema <folder>               the schema to compare (schema/)

Exit code 0 when nothing is unexplained, 1 on drift or a faulty schema, 2 on wrong usage.
`;

export interface Options {
  readonly document: string | undefined;
  readonly schema: string;
  readonly format: Format;
  readonly only: string | undefined;
  readonly scaffold: boolean;
  readonly propose: boolean;
  readonly partly: boolean;
  readonly lock: { readonly commit: string; readonly date: string } | undefined;
}

/** Reads the arguments of the command; throws with a sentence when they make no sense. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      only: { type: "string" },
      scaffold: { type: "boolean", default: false },
      propose: { type: "boolean", default: false },
      lock: { type: "string" },
      date: { type: "string" },
      partly: { type: "boolean", default: false },
      schema: { type: "string" },
    },
  });
  const { format, scaffold, propose, partly, only } = values;
  const [document] = positionals;
  if (!isFormat(format)) throw new Error(`unknown format "${format}"; expected text, markdown or json`);
  if (positionals.length > 1) throw new Error("give one OpenAPI document");
  if (scaffold && partly) throw new Error("a faulty schema cannot be scaffolded");
  const schema = values.schema === undefined ? schemaFolder : resolve(values.schema);
  return { document, schema, format, only, scaffold, propose, partly, lock: readLock(values, document) };
}

function readLock(
  { lock, date }: { readonly lock?: string | undefined; readonly date?: string | undefined },
  document: string | undefined,
): Options["lock"] {
  if (lock === undefined) return undefined;
  if (document === undefined) throw new Error("--lock needs the document to keep");
  if (!/^[0-9a-f]{7,40}$/.test(lock)) throw new Error("--lock needs the commit of the document");
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new Error("--lock needs --date, such as 2026-11-23");
  return { commit: lock, date };
}
