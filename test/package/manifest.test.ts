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

const modules = readdirSync(join(root, "src")).filter(
  (name) => !internal.includes(name) && existsSync(join(root, "src", name, "index.ts")),
);

test("the version in the headers is that of the package", () => {
  expect(version).toBe(manifest.version);
});

test("every module has a subpath, and every subpath a module", () => {
  const subpaths = Object.keys(manifest.exports).filter((path) => path.split("/").length === 2);
  expect(subpaths.sort()).toEqual([...modules.map((name) => `./${name}`), "./package.json"].sort());
  for (const name of modules) {
    expect(manifest.exports[`./${name}`]).toEqual({
      "evenfall-source": `./src/${name}/index.ts`,
      types: `./dist/src/${name}/index.d.ts`,
      default: `./dist/src/${name}/index.js`,
    });
  }
});

test("a subpath below a module is a file of that module", () => {
  for (const subpath of Object.keys(manifest.exports).filter((path) => path.split("/").length > 2)) {
    const path = subpath.slice(2);
    expect(manifest.exports[subpath]).toEqual({
      "evenfall-source": `./src/${path}.ts`,
      types: `./dist/src/${path}.d.ts`,
      default: `./dist/src/${path}.js`,
    });
    expect(existsSync(join(root, "src", `${path}.ts`))).toBe(true);
  }
});

test.each(modules)("%s has a README with one example, and a row in the main README", (name) => {
  const readme = readFileSync(join(root, "src", name, "README.md"), "utf8");
  expect(readme).toMatch(new RegExp(`^# evenfall/${name}$`, "m"));
  expect(readme.match(/^```ts$/gm)).toHaveLength(1);
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`| \`evenfall/${name}\``);
});
