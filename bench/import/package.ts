import { readdirSync } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { root } from "../support/root.ts";

/** The package as it is published: a file for each of ours, without types. */
export interface BuiltPackage extends AsyncDisposable {
  /** Where `import("evenfall/…")` finds it. */
  readonly folder: string;
}

/** Builds it where the packages that it depends on are found. */
export async function buildPackage(): Promise<BuiltPackage> {
  const repository = fileURLToPath(root);
  const folder = await mkdtemp(join(repository, "node_modules/.cache/bench/package-"));
  await copyFile(join(repository, "package.json"), join(folder, "package.json"));
  await build({
    absWorkingDir: repository,
    entryPoints: ["src", "generated"].flatMap((name) => sourcesIn(repository, name)),
    outbase: ".",
    outdir: join(folder, "dist"),
    bundle: true,
    plugins: [apart],
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** Leaves every import to Node, under the name that the file has once it is built. */
const apart: Plugin = {
  name: "apart",
  setup(plugins) {
    plugins.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === "entry-point" ? undefined : { path: path.replace(/\.ts$/, ".js"), external: true },
    );
  },
};

function sourcesIn(repository: string, folder: string): readonly string[] {
  const names = readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts")).map((name) => join(folder, name));
}
