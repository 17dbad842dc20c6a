import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Bench } from "./support/bench.ts";
import { root } from "./support/root.ts";

/** What an application imports, as it writes it. */
const imports: Readonly<Record<string, string>> = {
  "one enum": `export { MessageType } from "evenfall/model";`,
  "one route function": `export { createMessage } from "evenfall/request";`,
  "the client": `export { HttpClient } from "evenfall/http";`,
};

/** What a part of the package adds to a bundle. */
export const bundle: Bench = {
  name: "bundle",
  about:
    "What one import adds to a bundle: minified by esbuild and gzipped, without undici and zod, and without what loads on demand.",
  async run({ row }) {
    for (const [variant, contents] of Object.entries(imports)) {
      const kB = (await gzippedBytes(contents)) / 1000;
      row({ variant, unit: "kB", value: kB, min: kB, max: kB, floor: null, ratio: null });
    }
  },
};

/** The file that an application starts with; what loads on demand is in files of its own and does not count. */
async function gzippedBytes(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(root) },
    outdir: "out",
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    external: ["undici", "zod"],
    conditions: ["evenfall-source"],
    format: "esm",
    platform: "node",
    target: "node20",
  });
  const entry = outputFiles.find(({ path }) => path.endsWith("stdin.js"));
  if (entry === undefined) throw new Error("esbuild wrote no bundle");
  return gzipSync(entry.contents, { level: 9 }).length;
}
