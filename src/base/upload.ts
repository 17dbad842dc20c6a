/**
 * Bytes of a file. A file on disk that should not be read into memory is a `Blob` too: `await fs.openAsBlob(path)`. A
 * function gives a new stream of the same bytes each time it is called, so that a request can be sent again.
 */
export type UploadData = string | Uint8Array | ArrayBuffer | Blob | (() => AsyncIterable<Uint8Array>);

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
  return data instanceof Uint8Array || data instanceof ArrayBuffer || data instanceof Blob;
}
