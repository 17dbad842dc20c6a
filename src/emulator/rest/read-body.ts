import type { IncomingMessage } from "node:http";
import type { Upload } from "../../base/upload.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { type Problem, problem } from "../problem.ts";

/** A body as it came, before anything is known of its fields. */
export interface RawBody {
  /** JSON, or the text fields of a form. */
  readonly value: unknown;
  /** Whether the values are text because they came in a form. */
  readonly textual: boolean;
  /** Files by the name of their part. */
  readonly files: ReadonlyMap<string, Upload>;
}

const NO_FILES: ReadonlyMap<string, Upload> = new Map();

/** Reads the body of a request: JSON, a multipart form, or a URL-encoded one. */
export async function readBody(request: IncomingMessage): Promise<RawBody> {
  return await parseBody(await collect(request), request.headers["content-type"] ?? "");
}

/** Reads a body by its type. */
export async function parseBody(bytes: Buffer, type: string): Promise<RawBody> {
  if (bytes.length === 0) return { value: undefined, textual: false, files: NO_FILES };
  if (type.startsWith("multipart/form-data")) return await readForm(bytes, type);
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return { value: Object.fromEntries(new URLSearchParams(bytes.toString())), textual: true, files: NO_FILES };
  }
  return { value: parseJson(bytes.toString()), textual: false, files: NO_FILES };
}

async function collect(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A request without an encoding set gives buffers.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > constants.requestMaxBytes) throw problem(413, "RequestTooLarge");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readForm(bytes: Buffer, type: string): Promise<RawBody> {
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  } catch {
    throw malformed();
  }
  const fields: Record<string, string> = {};
  const files = new Map<string, Upload>();
  for (const [name, value] of form) {
    if (typeof value === "string") fields[name] = value;
    else {
      const data = new Uint8Array(await value.arrayBuffer());
      files.set(name, { name: value.name, data, ...(value.type === "" ? {} : { contentType: value.type }) });
    }
  }
  const { payload_json: json } = fields;
  if (json === undefined) return { value: fields, textual: true, files };
  return { value: parseJson(json), textual: false, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw malformed();
  }
}

function malformed(): Problem {
  return problem(400, "InvalidJson");
}
