// Bundles the benches and the programs that they start, and runs them on plain node: what is measured is the sources as
// JavaScript, without a loader in between.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const cache = join(here, "../node_modules/.cache/bench");

mkdirSync(cache, { recursive: true });
// One folder for each run, because two may go on at once.
const outdir = mkdtempSync(join(cache, "run-"));
try {
  const programs = readdirSync(join(here, "programs")).map((file) => join(here, "programs", file));
  await build({
    entryPoints: [join(here, "main.ts"), ...programs],
    entryNames: "[name]",
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    conditions: ["evenfall-source"],
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  const main = spawn(process.execPath, [join(outdir, "main.mjs"), ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = await new Promise((resolve) => {
    main.once("exit", (code) => resolve(code ?? 1));
  });
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
