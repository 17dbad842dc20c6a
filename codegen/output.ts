import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { PrintedFile } from "./print.ts";

/** How a folder differs from what was printed. */
export interface Difference {
  /** Relative to the folder. */
  readonly path: string;
  /** The file is not there, is not what was printed, or should not be there. */
  readonly is: "missing" | "changed" | "stale";
}

/** Compares a folder with printed files, without touching it. */
export function compareOutput(files: readonly PrintedFile[], folder: string): readonly Difference[] {
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  const found = new Set(listFiles(folder));
  const stale = [...found].filter((path) => !wanted.has(path)).map((path): Difference => ({ path, is: "stale" }));
  const wrong = [...wanted].flatMap(([path, text]): readonly Difference[] => {
    if (!found.has(path)) return [{ path, is: "missing" }];
    return readFileSync(join(folder, path), "utf8") === text ? [] : [{ path, is: "changed" }];
  });
  return [...wrong, ...stale].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Makes a folder hold exactly the printed files, and tells what was different. What is right already is not written. */
export function writeOutput(files: readonly PrintedFile[], folder: string): readonly Difference[] {
  const differences = compareOutput(files, folder);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path } of differences) {
    const text = texts.get(path);
    const target = join(folder, path);
    if (text === undefined) {
      rmSync(target);
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return differences;
}

/** A difference as a line: `generated/models/user.ts is not what the schema says`. */
export function formatDifference({ path, is }: Difference, folder: string): string {
  const what = {
    missing: "is missing",
    changed: "is not what the schema says",
    stale: "belongs to nothing in the schema",
  };
  return `${folder}/${path} ${what[is]}`;
}

function listFiles(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
