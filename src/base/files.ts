import { InputError } from "./input-error.ts";
import { isRecord } from "./record.ts";
import { isUpload, type Upload } from "./upload.ts";

/** A file part of a multipart request. */
export interface FilePart {
  /** Name of the part: `files[0]`, or that of the field. */
  readonly field: string;
  readonly upload: Upload;
}

/** A body without its files, and the files. */
export interface Taken {
  readonly body: unknown;
  readonly files: readonly FilePart[];
}

/** Takes the list of uploads at a dotted path (`files`, `data.files`) out of a body, which is copied, not changed. */
export function takeFiles(route: string, body: unknown, path: string): Taken {
  const [key = "", ...rest] = path.split(".");
  if (!isRecord(body) || !(key in body)) return { body, files: [] };
  const { [key]: value, ...others } = body;
  if (rest.length > 0) {
    const inner = takeFiles(route, value, rest.join("."));
    return { body: { ...body, [key]: inner.body }, files: inner.files };
  }
  if (value === undefined || value === null) return { body: others, files: [] };
  if (!Array.isArray(value)) throw refusal(route, path, "has to be a list of uploads");
  const files = value.map((upload: unknown, index) => part(route, `files[${index}]`, upload));
  return { body: others, files };
}

/** Takes the fields that are files themselves out of a body; the part of a file is named for its field. */
export function takeFileFields(route: string, body: unknown, fields: readonly string[]): Taken {
  if (!isRecord(body)) return { body, files: [] };
  const others = Object.entries(body).filter(([name]) => !fields.includes(name));
  const files = fields.flatMap((name) => {
    const value = body[name];
    return value === undefined || value === null ? [] : [part(route, name, value)];
  });
  return { body: Object.fromEntries(others), files };
}

function part(route: string, field: string, upload: unknown): FilePart {
  if (isUpload(upload)) return Object.freeze({ field, upload });
  throw refusal(
    route,
    field,
    "has to be an upload: { name, data } with a name, and text, bytes, a Blob, { path }, { handle } or a function",
  );
}

function refusal(route: string, parameter: string, problem: string): InputError {
  return new InputError("INPUT_FILE", `${route}: ${parameter} ${problem}.`, { route, parameter });
}
