import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { formatProblem, loadPartly, type Problem, type Texts } from "../load/index.ts";
import { readTexts } from "../load/read.ts";
import { diff, type DiffInput, snapshotFile } from "./diff.ts";
import { lockFile, propose, sha256 } from "./ledger.ts";
import { NotOpenApi } from "./openapi/index.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { formats, hasDrift, type Report } from "./report/index.ts";
import { scaffoldAll } from "./scaffold/rounds.ts";
import { replaceValue } from "./text/json-edit.ts";
import { compact } from "./text/json-print.ts";

/** Commit of a document that a scaffold has kept and nobody has named yet. */
const unnamed = "unnamed";

/** Runs `schema:diff`; answers the exit code. */
export function diffCommand(args: readonly string[]): Promise<number> {
  return Promise.resolve(run(args));
}

function run(args: readonly string[]): number {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, 2);
  }
  const texts = readTexts(options.schema);
  const { schema, problems } = loadPartly(texts);
  if (problems.length > 0) fail(describe(problems), 1);
  if (problems.length > 0 && !options.partly) {
    return fail("The schema is faulty; --partly compares what can be understood of it.\n", 1);
  }
  const path = options.document ?? join(options.schema, snapshotFile);
  try {
    const document = { path: relative(process.cwd(), path), text: readFileSync(path, "utf8") };
    const snapshot = readSnapshot(options.schema);
    const code = work(options, { schema, texts, document, ...(snapshot !== undefined && { snapshot }) });
    return problems.length > 0 ? 1 : code;
  } catch (error) {
    if (!(error instanceof NotOpenApi || error instanceof SyntaxError || isMissingFile(error))) throw error;
    return fail(`${path}: ${error.message}\n`, 2);
  }
}

function work(options: Options, input: DiffInput): number {
  if (options.scaffold) return scaffoldInto(options, input);
  const report = only(diff(input).report, options.only);
  if (options.propose) {
    const entries = propose(report.findings, new Date().toISOString().slice(0, 10));
    process.stdout.write(`${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n`);
  } else {
    process.stdout.write(formats[options.format](report));
  }
  if (options.lock !== undefined) keep(options.schema, options.lock, input);
  return hasDrift(report) ? 1 : 0;
}

function scaffoldInto(options: Options, input: DiffInput): number {
  const { texts, applied, report } = scaffoldAll(input);
  const written = writeChanged(options.schema, input.texts, texts);
  process.stdout.write(formats[options.format](report));
  process.stderr.write(`Scaffolded ${applied.length} findings into ${written.length} files.\n`);
  for (const id of applied) process.stderr.write(`  ${id}\n`);
  if (hasDrift(report)) return 1;
  if (!report.document.locked) {
    keep(options.schema, options.lock ?? { commit: unnamed, date: new Date().toISOString().slice(0, 10) }, input);
    process.stderr.write(`The schema agrees with the document, which is now schema/${snapshotFile}.`);
    process.stderr.write(options.lock === undefined ? " Name its commit with --lock.\n" : "\n");
  }
  return 0;
}

function writeChanged(folder: string, before: Texts, after: Texts): readonly string[] {
  const changed = [...after].filter(([file, text]) => before.get(file) !== text);
  for (const [file, text] of changed) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return changed.map(([file]) => file);
}

/** Makes the document the one of the lock, without white space: it is read by machines, and a third smaller. */
function keep(folder: string, lock: { readonly commit: string; readonly date: string }, input: DiffInput): void {
  const { text } = input.document;
  writeFileSync(join(folder, snapshotFile), `${compact(text)}\n`);
  let locked = input.texts.get(lockFile) ?? "{}";
  const values = { commit: lock.commit, date: lock.date, sha256: sha256(compact(text)) };
  for (const [key, value] of Object.entries(values)) locked = replaceValue(locked, key, JSON.stringify(value));
  writeFileSync(join(folder, lockFile), locked);
}

function readSnapshot(folder: string): string | undefined {
  const path = join(folder, snapshotFile);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function only(report: Report, text: string | undefined): Report {
  if (text === undefined) return report;
  return {
    ...report,
    findings: report.findings.filter(({ id, where }) => id.includes(text) || where.file.includes(text)),
    problems: report.problems.filter(({ id }) => id?.includes(text)),
  };
}

function describe(problems: readonly Problem[]): string {
  return problems.map((problem) => `${formatProblem(problem)}\n`).join("");
}

function isMissingFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function fail(message: string, code: number): number {
  process.stderr.write(message);
  return code;
}
