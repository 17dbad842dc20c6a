import type { FilePart } from "../base/files.ts";
import type { UploadData } from "../base/upload.ts";

/** A part of a form. */
export interface Part {
  readonly name: string;
  readonly data: UploadData;
  readonly filename?: string | undefined;
  readonly contentType?: string | undefined;
}

/** A form as it travels. It can be read again, for another attempt. */
export interface Multipart {
  readonly contentType: string;
  /** Number of bytes; absent when a part does not know its size. */
  readonly length: number | undefined;
  /** The bytes, produced as they are read. */
  read(): AsyncGenerator<Uint8Array, void, undefined>;
}

const encoder = new TextEncoder();
const CRLF = "\r\n";

/** Writes parts as `multipart/form-data` (RFC 7578). */
export function multipart(parts: readonly Part[], boundary: string): Multipart {
  const heads = parts.map((part) => encoder.encode(`--${boundary}${CRLF}${head(part)}${CRLF}${CRLF}`));
  const end = encoder.encode(`--${boundary}--${CRLF}`);
  const sizes = parts.map((part) => sizeOf(part.data));
  const known = sizes.every((size) => size !== undefined);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: known ? sum(heads.map((bytes) => bytes.length + CRLF.length)) + sum(sizes) + end.length : undefined,
    async *read() {
      for (const [index, part] of parts.entries()) {
        yield heads[index] ?? end;
        yield* chunks(part.data);
        yield encoder.encode(CRLF);
      }
      yield end;
    },
  };
}

/** A file of a request as a part. */
export function filePart({ field, upload }: FilePart): Part {
  const { name, data, contentType } = upload;
  return {
    name: field,
    filename: name,
    data,
    contentType: contentType ?? (data instanceof Blob ? data.type : undefined),
  };
}

function head({ name, filename, contentType }: Part): string {
  const file = filename === undefined ? "" : `; filename="${quoted(filename)}"`;
  const type = contentType === undefined || contentType === "" ? "" : `${CRLF}Content-Type: ${line(contentType)}`;
  return `Content-Disposition: form-data; name="${quoted(name)}"${file}${type}`;
}

/** As browsers write names: what would end the name or the line is percent-encoded. */
function quoted(text: string): string {
  return text.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}

function line(text: string): string {
  return text.replace(/[\r\n]/g, "");
}

function sizeOf(data: UploadData): number | undefined {
  if (typeof data === "function") return undefined;
  if (typeof data === "string") return Buffer.byteLength(data);
  return data instanceof Blob ? data.size : data.byteLength;
}

async function* chunks(data: UploadData): AsyncGenerator<Uint8Array, void, undefined> {
  if (typeof data === "string") yield encoder.encode(data);
  else if (data instanceof Uint8Array) yield data;
  else if (data instanceof ArrayBuffer) yield new Uint8Array(data);
  else if (data instanceof Blob) yield* data.stream();
  else yield* data();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
