import { countSchema, formatCounts } from "./load/counts.ts";
import { formatProblem, loadSchema, schemaFolder } from "./load/index.ts";
import type { SchemaIr } from "./ir.ts";

const usage = `Usage: tsx codegen/main.ts [<command>]

  generate           make generated/ of schema/ (the default)
  generate --check   write nothing; say what in generated/ is not what schema/ says
  check              only load schema/, and say what is wrong with it
  diff [...]         compare schema/ with an OpenAPI document of Discord's; diff --help says how`;

const started = performance.now();

/** Runs a command and answers the exit code: 0 for done, 1 for something found, 2 for a wrong command. */
async function run(args: readonly string[]): Promise<number> {
  const [command = "generate", ...rest] = args;
  if (command === "diff") {
    const { diffCommand } = await import("./upstream/main.ts");
    return diffCommand(rest);
  }
  if (command === "check" && rest.length === 0) return check();
  const flags = command.startsWith("-") ? args : rest;
  const known = command === "generate" || command.startsWith("-");
  if (known && flags.every((flag) => flag === "--check")) return generateCommand(flags.length > 0);
  const help = args.includes("--help") || command === "help";
  (help ? console.log : console.error)(usage);
  return help ? 0 : 2;
}

function check(): number {
  const schema = load();
  if (schema === undefined) return 1;
  console.log(`schema/ is sound: ${formatCounts(countSchema(schema))}.`);
  console.log(`Loaded in ${seconds()}.`);
  return 0;
}

async function generateCommand(check: boolean): Promise<number> {
  const schema = load();
  if (schema === undefined) {
    console.error("Nothing was written.");
    return 1;
  }
  // Emitters bring ts-morph and prettier along, which a faulty schema does not wait for.
  const { generate } = await import("./generate.ts");
  const { formatDifference } = await import("./output.ts");
  const { differences, files, lines } = await generate(schema, { check });
  const failed = check && differences.length > 0;
  for (const difference of failed ? differences : []) console.error(formatDifference(difference, "generated"));
  if (failed) console.error(`\n${plural(differences.length, "file")} differ. Run: npm run generate`);
  console.log(`Schema: ${formatCounts(countSchema(schema))}.`);
  const changed = check ? "" : `, ${String(differences.length)} of them changed or removed`;
  console.log(`Generated: ${plural(files, "file")}, ${plural(lines, "line")}${changed}, in ${seconds()}.`);
  return failed ? 1 : 0;
}

/** Loads the schema, or prints everything that is wrong with it. */
function load(): SchemaIr | undefined {
  const { schema, problems } = loadSchema(schemaFolder);
  if (schema !== undefined) return schema;
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${plural(problems.length, "problem")} in schema/.`);
  return undefined;
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

function seconds(): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

process.exitCode = await run(process.argv.slice(2));
