import type { Location } from "../ir.ts";

/** The place of a key or item below `at`. */
export function below(at: Location, ...segments: readonly (string | number)[]): Location {
  let path = at.path;
  for (const segment of segments) {
    if (typeof segment === "number") path += `[${segment}]`;
    else path = path === "" ? segment : `${path}.${segment}`;
  }
  return { file: at.file, path };
}
