import { countSchema, formatCounts } from "./load/counts.ts";
import { formatProblem, loadSchema, schemaFolder } from "./load/index.ts";
import { diffCommand } from "./upstream/main.ts";

const usage = `Usage: tsx codegen/main.ts <command>

  check                  load schema/ and report what is wrong with it
  diff <openapi.json>    compare schema/ with an OpenAPI document of Discord's`;

/** Loads the schema, prints every problem or the counts, and answers the exit code. */
function check(): number {
  const started = performance.now();
  const { schema, problems } = loadSchema(schemaFolder);
  if (schema === undefined) {
    for (const problem of problems) console.error(formatProblem(problem));
    console.error(`\n${problems.length} ${problems.length === 1 ? "problem" : "problems"} in schema/.`);
    return 1;
  }
  console.log(
    `schema/ is sound (${Math.round(performance.now() - started)} ms): ${formatCounts(countSchema(schema))}.`,
  );
  return 0;
}

const [command, ...args] = process.argv.slice(2);
if (command === "check") process.exitCode = check();
else if (command === "diff") process.exitCode = await diffCommand(args);
else {
  console.error(usage);
  process.exitCode = 2;
}
