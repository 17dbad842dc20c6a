import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatProblem, loadPartly, schemaFolder } from "../load/index.ts";
import { readTexts } from "../load/read.ts";
import { diff, snapshotFile } from "./diff.ts";
import { propose } from "./ledger.ts";
import { NotOpenApi } from "./openapi/index.ts";
import { formats, hasDrift, isFormat, type Report } from "./report/index.ts";

const usage = `Usage: schema:diff [<openapi.json>] [options]

Compares schema/ with an OpenAPI document of Discord's; without one, with the locked document.

  --format text|markdown|json  how to write the report (text)
  --propose                    write entries for upstream/accepted.json instead, for every unexplained finding
  --partly                     compare what can be understood of a faulty schema
  --only <text>                only findings whose id or file contains the text
  --schema <folder>            the schema to compare (schema/)

Exit code 0 when nothing is unexplained, 1 on drift or a faulty schema, 2 on wrong usage.
`;

/** Runs `schema:diff`; answers the exit code. */
export function diffCommand(args: readonly string[]): Promise<number> {
  return Promise.resolve(run(args));
}

function run(args: readonly string[]): number {
  let options;
  try {
    options = readOptions(args);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, 2);
  }
  const texts = readTexts(options.schema);
  const loaded = loadPartly(texts);
  if (loaded.problems.length > 0) {
    fail(`${loaded.problems.map(formatProblem).join("\n")}\n`, 1);
    if (!options.partly) return fail("The schema is faulty; --partly compares what can be understood of it.\n", 1);
  }
  const snapshotPath = join(options.schema, snapshotFile);
  const snapshot = existsSync(snapshotPath) ? readFileSync(snapshotPath, "utf8") : undefined;
  const document = options.document ?? snapshotPath;
  let report;
  try {
    const text = readFileSync(document, "utf8");
    const input = { schema: loaded.schema, texts, document: { path: relative(process.cwd(), document), text } };
    report = diff({ ...input, ...(snapshot !== undefined && { snapshot }) }).report;
  } catch (error) {
    if (!(error instanceof NotOpenApi || error instanceof SyntaxError || isMissingFile(error))) throw error;
    return fail(`${document}: ${error.message}\n`, 2);
  }
  const shown = only(report, options.only);
  if (options.propose) {
    const entries = propose(shown.findings, new Date().toISOString().slice(0, 10));
    process.stdout.write(`${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n`);
  } else {
    process.stdout.write(formats[options.format](shown));
  }
  return hasDrift(shown) || loaded.problems.length > 0 ? 1 : 0;
}

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      propose: { type: "boolean", default: false },
      partly: { type: "boolean", default: false },
      only: { type: "string" },
      schema: { type: "string" },
    },
  });
  const { format } = values;
  if (!isFormat(format)) throw new Error(`unknown format "${format}"; expected text, markdown or json`);
  if (positionals.length > 1) throw new Error("give one OpenAPI document");
  const [document] = positionals;
  const schema = values.schema === undefined ? schemaFolder : resolve(values.schema);
  return { ...values, format, document, schema };
}

function only(report: Report, text: string | undefined): Report {
  if (text === undefined) return report;
  return {
    ...report,
    findings: report.findings.filter(({ id, where }) => id.includes(text) || where.file.includes(text)),
    problems: report.problems.filter(({ id }) => id?.includes(text)),
  };
}

function isMissingFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function fail(message: string, code: number): number {
  process.stderr.write(message);
  return code;
}
