// Builds and packs the package, checks the tarball as its users' tools see it, then installs it in an empty project,
// imports every subpath and type-checks a program that uses them.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const scratch = mkdtempSync(join(tmpdir(), "evenfall-package-"));

/** Runs a command and shows what it prints only when it fails. */
function run(name, args, cwd) {
  try {
    return execFileSync(name, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    process.stderr.write(`${name} ${args.join(" ")}\n${error.stdout}${error.stderr}`);
    process.exit(1);
  }
}

try {
  const [packed] = JSON.parse(
    run("npm", ["pack", "--json", "--pack-destination", scratch], root).replace(/^[^[]*/, ""),
  );
  const tarball = join(scratch, packed.filename);
  console.log(`packed ${packed.files.length} files, ${(packed.size / 1e6).toFixed(2)} MB`);

  run("npx", ["--no-install", "publint", "--strict", tarball], root);
  console.log("publint: nothing to say");
  run("npx", ["--no-install", "attw", tarball, "--profile", "esm-only"], root);
  console.log("attw: every subpath resolves");

  const project = join(scratch, "project");
  const subpaths = Object.keys(manifest.exports)
    .filter((path) => path !== "./package.json")
    .map((path) => `evenfall${path.slice(1)}`);
  const checks = subpaths.map(
    (path, index) =>
      `import * as m${index} from "${path}";\nif (Object.keys(m${index}).length === 0) throw new Error("${path} is empty");`,
  );
  const bot = readFileSync(join(root, "examples/ping/bot.ts"), "utf8");
  const modules = subpaths.filter((path) => path.split("/").length === 2);
  const readmes = modules.map((path) => {
    const [, example] = /^```ts\n([^]*?)^```$/m.exec(
      readFileSync(join(root, "src", path.slice(9), "README.md"), "utf8"),
    );
    return { file: `readme-${path.slice(9)}.ts`, example };
  });
  mkdirSync(project);
  for (const { file, example } of readmes) writeFileSync(join(project, file), example);
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(project, "imports.ts"), checks.join("\n"));
  writeFileSync(join(project, "bot.ts"), bot);
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "ES2023",
        module: "NodeNext",
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        // The declarations themselves are checked as well.
        skipLibCheck: false,
        lib: ["ES2023", "DOM", "DOM.Iterable", "ESNext.Disposable"],
        types: ["node"],
      },
      files: ["imports.ts", "bot.ts", ...readmes.map(({ file }) => file)],
    }),
  );
  const { devDependencies } = manifest;
  const compiler = ["typescript", "@types/node"].map((name) => `${name}@${devDependencies[name]}`);
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball, ...compiler], project);
  run("npx", ["--no-install", "tsc", "-p", "."], project);
  run("node", ["imports.js"], project);
  console.log(
    `installed elsewhere: ${subpaths.length} subpaths import, and a bot and the examples of the READMEs type-check`,
  );

  const help = run("npx", ["--no-install", "evenfall", "--help"], project);
  if (!help.includes("emulator")) throw new Error(`evenfall --help printed: ${help}`);
  console.log("installed elsewhere: the evenfall command runs");
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
