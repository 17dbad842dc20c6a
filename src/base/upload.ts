/**
 * Bytes of a file: text, bytes, a `Blob`, a file on disk by path or handle, or a function that gives a new stream of the
 * same bytes each time it is called. All of them can be read again, so that a request can be sent again.
 */
export type UploadData = string | Uint8Array | ArrayBuffer | Blob | DiskFile | (() => AsyncIterable<Uint8Array>);

/** A file on disk, read while it is sent. A handle (of `node:fs/promises`) stays open; closing it is up to who opened it. */
export type DiskFile = { readonly path: string | URL } | { readonly handle: ReadableHandle };

/** What is needed of a handle to read a file from its start, as often as need be. */
export interface ReadableHandle {
  stat(): Promise<{ readonly size: number }>;
  read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{ readonly bytesRead: number }>;
}

/** A file to send along with a request. */
export interface Upload {
  /** File name that Discord shows. */
  readonly name: string;
  /** A string is sent as UTF-8. */
  readonly data: UploadData;
  /** MIME type; Discord guesses from the name when it is absent. */
  readonly contentType?: string | undefined;
}

/** Whether a value is something to upload. */
export function isUpload(value: unknown): value is Upload {
  if (typeof value !== "object" || value === null || !("name" in value) || !("data" in value)) return false;
  const { name, data } = value;
  return typeof name === "string" && name !== "" && isData(data);
}

function isData(data: unknown): data is UploadData {
  if (typeof data === "string" || typeof data === "function") return true;
  if (data instanceof Uint8Array || data instanceof ArrayBuffer || data instanceof Blob) return true;
  return typeof data === "object" && data !== null && isDiskFile(data);
}

function isDiskFile(data: object): boolean {
  if ("path" in data) return typeof data.path === "string" || data.path instanceof URL;
  return "handle" in data && typeof data.handle === "object" && data.handle !== null && "read" in data.handle;
}
