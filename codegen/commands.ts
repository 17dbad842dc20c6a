import type { SchemaIr } from "./ir.ts";
import { countSchema, formatCounts } from "./load/counts.ts";
import { formatProblem, loadSchema } from "./load/index.ts";

const usage = `Usage: tsx codegen/main.ts [<command>]

  generate           make generated/ of schema/ (the default)
  generate --check   write nothing; say what in generated/ is not what schema/ says
  check              only load schema/, and say what is wrong with it
  diff [...]         compare schema/ with an OpenAPI document of Discord's; diff --help says how`;

/** Where a command reads, writes and prints. */
export interface CommandContext {
  /** Folder of the schema. */
  readonly schema: string;
  /** Folder of the generated code. */
  readonly generated: string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** Runs a command and answers the exit code: 0 for done, 1 for something found, 2 for a wrong command. */
export async function runCommand(args: readonly string[], context: CommandContext): Promise<number> {
  const { print, printError } = context;
  const named = args[0] !== undefined && !args[0].startsWith("-");
  const [command = "generate", ...flags] = named ? args : ["generate", ...args];
  if (command === "diff") {
    const { diffCommand } = await import("./upstream/main.ts");
    return diffCommand(flags);
  }
  if (flags.includes("--help") || command === "help") {
    print(usage);
    return 0;
  }
  if (command === "check" && flags.length === 0) return check(context);
  if (command === "generate" && flags.every((flag) => flag === "--check")) {
    return generateCommand(context, flags.length > 0);
  }
  printError(usage);
  return 2;
}

function check(context: CommandContext): number {
  const started = performance.now();
  const schema = load(context);
  if (schema === undefined) return 1;
  context.print(`The schema is sound: ${formatCounts(countSchema(schema))}.`);
  context.print(`Loaded in ${secondsSince(started)}.`);
  return 0;
}

async function generateCommand(context: CommandContext, check: boolean): Promise<number> {
  const { print, printError } = context;
  const started = performance.now();
  const schema = load(context);
  if (schema === undefined) {
    printError("Nothing was written.");
    return 1;
  }
  // The emitters bring ts-morph and prettier along, and a faulty schema does not wait for those.
  const [{ generate }, { formatDifference }] = await Promise.all([import("./generate.ts"), import("./output.ts")]);
  const { differences, files, lines } = await generate(schema, context.generated, { check });
  const failed = check && differences.length > 0;
  if (failed) {
    for (const difference of differences) printError(formatDifference(difference, "generated"));
    printError(`\n${plural(differences.length, "difference")}. Run: npm run generate`);
  }
  const changed = check ? "compared" : `${plural(differences.length, "change")} written`;
  print(`Schema: ${formatCounts(countSchema(schema))}.`);
  print(`Generated: ${plural(files, "file")}, ${plural(lines, "line")}, ${changed}, in ${secondsSince(started)}.`);
  return failed ? 1 : 0;
}

/** Loads the schema, or prints everything that is wrong with it. */
function load({ schema: folder, printError }: CommandContext): SchemaIr | undefined {
  const { schema, problems } = loadSchema(folder);
  if (schema !== undefined) return schema;
  for (const problem of problems) printError(formatProblem(problem));
  printError(`\n${plural(problems.length, "problem")} in the schema.`);
  return undefined;
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
