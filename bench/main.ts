/** `npm run bench [-- NAME …] [--quick] [--json]`; see bench/README.md. */
import { parseArgs } from "node:util";
import { benches } from "./benches.ts";
import { JsonReport, TableReport } from "./support/report.ts";

async function main(args: readonly string[]): Promise<number> {
  const options = { quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const unknown = positionals.filter((name) => !benches.has(name));
  if (unknown.length > 0) {
    console.error(`There is no bench ${unknown.join(", ")}. There are: ${[...benches.keys()].join(", ")}.`);
    return 2;
  }
  const report = values.json ? new JsonReport() : new TableReport();
  for (const name of positionals.length > 0 ? positionals : benches.keys()) {
    const bench = await benches.get(name)?.();
    if (bench === undefined) continue;
    report.begin(bench);
    await bench.run({
      quick: values.quick,
      row: (row) => report.row({ bench: bench.name, ...row }),
      note: (text) => report.note(text),
    });
  }
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error && "code" in error ? error.message : error);
    process.exitCode = 1;
  },
);
