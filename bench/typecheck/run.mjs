// Type-checks the same bot on Evenfall and on discord.js: same compiler, same flags, same run, each installed as its
// users install it. Prints medians of time and memory, and their ratio.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { runs: { type: "string", default: "7" }, json: { type: "boolean" } } });
const runs = Number(values.runs);
const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const scratch = mkdtempSync(join(tmpdir(), "evenfall-typecheck-"));

const run = (name, args, cwd) =>
  execFileSync(name, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Type-checks one bot once. */
function check(bot, skipLibCheck) {
  const flags = ["--noEmit", "--strict", "--target", "es2023", "--module", "nodenext", "--types", "node"];
  const output = run(
    "node",
    ["node_modules/typescript/bin/tsc", ...flags, "--skipLibCheck", String(skipLibCheck), "--extendedDiagnostics", bot],
    scratch,
  );
  const read = (label) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(output)[1]);
  return { seconds: read("Total time"), megabytes: read("Memory used") / 1024, instantiations: read("Instantiations") };
}

try {
  const [{ filename }] = JSON.parse(
    run("npm", ["pack", "--json", "--silent", "--pack-destination", scratch], root).replace(/^[^[]*/, ""),
  );
  writeFileSync(join(scratch, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const compiler = ["typescript", "@types/node"].map((name) => `${name}@${devDependencies[name]}`);
  run(
    "npm",
    ["install", "--silent", "--no-audit", "--no-fund", `./${filename}`, "discord.js@14", ...compiler],
    scratch,
  );
  for (const bot of ["evenfall.ts", "discordjs.ts"]) copyFileSync(join(here, bot), join(scratch, bot));

  for (const skipLibCheck of [true, false]) {
    const results = { "evenfall.ts": [], "discordjs.ts": [] };
    // Taking turns, so that a busy moment of the machine hits both.
    for (let i = 0; i < runs; i++) for (const bot of Object.keys(results)) results[bot].push(check(bot, skipLibCheck));
    const [ours, theirs] = Object.values(results);
    for (const [unit, digits] of Object.entries({ seconds: 2, megabytes: 0, instantiations: 0 })) {
      const [our, their] = [ours, theirs].map((rows) => median(rows.map((row) => row[unit])));
      const row = { bench: "typecheck", skipLibCheck, unit, evenfall: our, "discord.js": their, ratio: our / their };
      if (values.json) console.log(JSON.stringify(row));
      else {
        const figures = `evenfall ${our.toFixed(digits)}, discord.js ${their.toFixed(digits)}, ratio ${row.ratio.toFixed(2)}`;
        console.log(`skipLibCheck ${skipLibCheck}: ${unit}: ${figures} (median of ${runs})`);
      }
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
