import type { Upload } from "../../base/upload.ts";

/** Puts the files of a form where the validator of the body looks for them. */
export function placeFiles(body: unknown, files: ReadonlyMap<string, Upload>, path: string | undefined): unknown {
  if (files.size === 0) return body;
  const numbered: (readonly [number, Upload])[] = [];
  const named: Record<string, Upload> = {};
  for (const [name, upload] of files) {
    const number = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (path === undefined || number === undefined) named[name] = upload;
    else numbered.push([Number(number), upload]);
  }
  const record = { ...(isRecord(body) ? body : {}), ...named };
  if (path === undefined || numbered.length === 0) return record;
  const list = numbered.sort(([a], [b]) => a - b).map(([, upload]) => upload);
  return put(record, path.split("."), list);
}

function put(
  record: Readonly<Record<string, unknown>>,
  [key = "", ...rest]: readonly string[],
  value: unknown,
): object {
  if (rest.length === 0) return { ...record, [key]: value };
  const inner = record[key];
  return { ...record, [key]: put(isRecord(inner) ? inner : {}, rest, value) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
