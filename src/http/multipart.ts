import type { FilePart } from "../base/files.ts";
import type { UploadData } from "../base/upload.ts";
import type { ChunkMemory } from "./chunk-memory.ts";
import { readSource, sizeOf } from "./upload-source.ts";

/** A part of a form. */
export interface Part {
  readonly name: string;
  readonly data: UploadData;
  readonly filename?: string | undefined;
  readonly contentType?: string | undefined;
}

/** What a part consists of cannot be read; the cause says why. */
export class UnreadablePart extends Error {
  constructor(name: string, cause: unknown) {
    super(`${name} cannot be read`, { cause });
  }
}

/** A form as it travels. It can be read again, for another attempt. */
export interface Multipart {
  readonly contentType: string;
  /** Number of bytes; absent when a part does not know its size. */
  readonly length: number | undefined;
  /** The bytes, produced as they are read; those of files in the memory given. */
  read(memory: ChunkMemory): AsyncGenerator<Uint8Array, void, undefined>;
}

const encoder = new TextEncoder();
const CRLF = "\r\n";

/** Writes parts as `multipart/form-data` (RFC 7578). Rejects with an {@link UnreadablePart}. */
export async function multipart(parts: readonly Part[], boundary: string): Promise<Multipart> {
  const heads = parts.map((part) => encoder.encode(`--${boundary}${CRLF}${head(part)}${CRLF}${CRLF}`));
  const end = encoder.encode(`--${boundary}--${CRLF}`);
  const sizes = await Promise.all(parts.map(async ({ name, data }) => orUnreadable(name, sizeOf(data))));
  const known = sizes.every((size) => size !== undefined);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: known ? sum(heads.map((bytes) => bytes.length + CRLF.length)) + sum(sizes) + end.length : undefined,
    async *read(memory) {
      for (const [index, part] of parts.entries()) {
        yield heads[index] ?? end;
        // Not by another generator: each that a chunk comes through costs promises for every chunk.
        try {
          for await (const chunk of readSource(part.data, memory)) yield chunk;
        } catch (cause) {
          throw new UnreadablePart(part.name, cause);
        }
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

async function orUnreadable<T>(name: string, value: T | Promise<T>): Promise<T> {
  try {
    return await value;
  } catch (cause) {
    throw new UnreadablePart(name, cause);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
