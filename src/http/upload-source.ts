import { open, stat } from "node:fs/promises";
import type { ReadableHandle, UploadData } from "../base/upload.ts";
import type { ChunkMemory } from "./chunk-memory.ts";
import { release } from "./release.ts";

const encoder = new TextEncoder();

/** Number of bytes of what is uploaded; undefined when only reading it would tell. */
export function sizeOf(data: UploadData): number | undefined | Promise<number> {
  if (typeof data === "function") return undefined;
  if (typeof data === "string") return Buffer.byteLength(data);
  if (data instanceof Blob) return data.size;
  if ("path" in data) return stat(data.path).then(({ size }) => size);
  if ("handle" in data) return data.handle.stat().then(({ size }) => size);
  return data.byteLength;
}

/** Reads what is uploaded from its start, as it is asked for; files and blobs to the memory given. */
export function readSource(data: UploadData, memory: ChunkMemory): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof data === "string") return [encoder.encode(data)];
  if (typeof data === "function") return data();
  if (data instanceof Uint8Array) return [data];
  if (data instanceof ArrayBuffer) return [new Uint8Array(data)];
  if (data instanceof Blob) return memory.reused ? readBlob(data, memory) : data.stream();
  return "path" in data ? readPath(data.path, memory) : readHandle(data.handle, memory);
}

async function* readPath(path: string | URL, memory: ChunkMemory): AsyncGenerator<Uint8Array, void, undefined> {
  const handle = await open(path);
  try {
    yield* readHandle(handle, memory);
  } finally {
    await handle.close();
  }
}

/** Reads by position, so that it does not matter where the handle was left. */
async function* readHandle(handle: ReadableHandle, memory: ChunkMemory): AsyncGenerator<Uint8Array, void, undefined> {
  for (let position = 0; ;) {
    const room = memory.room();
    const { bytesRead } = await handle.read(room, 0, room.length, position);
    if (bytesRead === 0) return;
    memory.fill(bytesRead);
    yield room.subarray(0, bytesRead);
    position += bytesRead;
  }
}

/** A blob gives chunks of its own, which are given back as soon as they are copied. */
async function* readBlob(blob: Blob, memory: ChunkMemory): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of blob.stream()) {
    for (let from = 0; from < chunk.length;) {
      const room = memory.room();
      const part = chunk.subarray(from, from + room.length);
      room.set(part);
      memory.fill(part.length);
      yield room.subarray(0, part.length);
      from += part.length;
    }
    release(chunk);
  }
}
