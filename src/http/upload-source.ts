import { open, stat } from "node:fs/promises";
import type { ReadableHandle, UploadData } from "../base/upload.ts";

const encoder = new TextEncoder();

/** Bytes read from a file at a time. */
const CHUNK_BYTES = 65_536;

/** Number of bytes of what is uploaded; undefined when only reading it would tell. */
export function sizeOf(data: UploadData): number | undefined | Promise<number> {
  if (typeof data === "function") return undefined;
  if (typeof data === "string") return Buffer.byteLength(data);
  if (data instanceof Blob) return data.size;
  if ("path" in data) return stat(data.path).then(({ size }) => size);
  if ("handle" in data) return data.handle.stat().then(({ size }) => size);
  return data.byteLength;
}

/** Reads what is uploaded from its start, as it is asked for. */
export function readSource(data: UploadData): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof data === "string") return [encoder.encode(data)];
  if (typeof data === "function") return data();
  if (data instanceof Uint8Array) return [data];
  if (data instanceof ArrayBuffer) return [new Uint8Array(data)];
  if (data instanceof Blob) return data.stream();
  return "path" in data ? readPath(data.path) : readHandle(data.handle);
}

async function* readPath(path: string | URL): AsyncGenerator<Uint8Array, void, undefined> {
  const handle = await open(path);
  try {
    yield* readHandle(handle);
  } finally {
    await handle.close();
  }
}

/** Reads by position, so that it does not matter where the handle was left. */
async function* readHandle(handle: ReadableHandle): AsyncGenerator<Uint8Array, void, undefined> {
  for (let position = 0; ;) {
    const chunk = new Uint8Array(CHUNK_BYTES);
    const { bytesRead } = await handle.read(chunk, 0, CHUNK_BYTES, position);
    if (bytesRead === 0) return;
    yield chunk.subarray(0, bytesRead);
    position += bytesRead;
  }
}
