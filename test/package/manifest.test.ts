import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { version } from "../../src/base/version.ts";
import { root } from "../support/imports.ts";

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

// The manifest of this very package.
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;

/** Folders of `src` that are not imported from outside: what generated code stands on, what makes samples, the command. */
const internal = ["base", "cli", "sample"];

const modules = readdirSync(join(root, "src")).filter((name) => !internal.includes(name));

test("the version in the headers is that of the package", () => {
  expect(version).toBe(manifest.version);
});

test("every module has a subpath, and every subpath a module", () => {
  const subpaths = Object.keys(manifest.exports).filter((path) => path !== "./package.json");
  expect(subpaths).toEqual(modules.map((name) => `./${name}`).sort());
  for (const name of modules) {
    expect(manifest.exports[`./${name}`]).toEqual({
      "evenfall-source": `./src/${name}/index.ts`,
      types: `./dist/src/${name}/index.d.ts`,
      default: `./dist/src/${name}/index.js`,
    });
  }
});

test.each(modules)("%s has an index, a README with one example, and a row in the main README", (name) => {
  expect(existsSync(join(root, "src", name, "index.ts"))).toBe(true);
  const readme = readFileSync(join(root, "src", name, "README.md"), "utf8");
  expect(readme).toMatch(new RegExp(`^# evenfall/${name}$`, "m"));
  expect(readme.match(/^```ts$/gm)).toHaveLength(1);
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`| \`evenfall/${name}\``);
});
