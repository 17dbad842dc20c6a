import type { IncomingMessage } from "node:http";
import { isRecord } from "../base/record.ts";

/** Bytes of JSON that are read before a request has its turn; what is larger passes through. */
const JSON_BYTES = 262_144;

/** The body of a client's request has more bytes than it may. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** The client broke off while its request was read. */
export class BodyCutOff extends Error {
  override readonly name = "BodyCutOff";
}

/** The body of a request: none, bytes that have been read, or a stream that passes through once. */
export class RequestBody {
  /** What has been read; null where nothing has, or there is nothing. */
  readonly bytes: Buffer | null;
  readonly #stream: IncomingMessage | undefined;
  readonly #maxBytes: number;
  /** Whether a stream turned out to be larger than it may. */
  tooLarge = false;

  private constructor(bytes: Buffer | null, stream: IncomingMessage | undefined, maxBytes: number) {
    this.bytes = bytes;
    this.#stream = stream;
    this.#maxBytes = maxBytes;
  }

  /** Reads the body of a request if it is JSON of a modest size. Throws a {@link BodyTooLarge} or {@link BodyCutOff}. */
  static async of(request: IncomingMessage, maxBytes: number): Promise<RequestBody> {
    const { "content-length": declared, "content-type": type = "" } = request.headers;
    const chunked = request.headers["transfer-encoding"] !== undefined;
    const length = Number(declared ?? 0);
    if (length > maxBytes) throw new BodyTooLarge();
    if (!chunked && length === 0) return new RequestBody(null, undefined, maxBytes);
    if (chunked || length > JSON_BYTES || !type.startsWith("application/json")) {
      return new RequestBody(null, request, maxBytes);
    }
    return new RequestBody(await readAll(request), undefined, maxBytes);
  }

  /** Whether it can be sent again. */
  get isReplayable(): boolean {
    return this.#stream === undefined;
  }

  /** The fields of JSON that was read; undefined where there are none. */
  get fields(): Readonly<Record<string, unknown>> | undefined {
    if (this.bytes === null) return undefined;
    try {
      const value: unknown = JSON.parse(this.bytes.toString("utf8"));
      return isRecord(value) ? value : undefined;
    } catch {
      // Discord says what is wrong with it.
      return undefined;
    }
  }

  /** The chunks of a body that passes through, as they are asked for; `onEnd` hears when all have been. */
  open(onEnd: () => void): AsyncGenerator<Uint8Array, void, undefined> | undefined {
    return this.#stream === undefined ? undefined : this.#read(this.#stream, onEnd);
  }

  async *#read(stream: IncomingMessage, onEnd: () => void): AsyncGenerator<Uint8Array, void, undefined> {
    let length = 0;
    // Whoever stops reading early still answers the client, whose connection is that of the stream.
    const chunks: AsyncIterable<Buffer> = stream.iterator({ destroyOnReturn: false });
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > this.#maxBytes) {
        this.tooLarge = true;
        throw new BodyTooLarge();
      }
      yield chunk;
    }
    onEnd();
  }
}

/** Listens to events: an iterator would take as long as all else that is done for a small request. */
function readAll(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => {
      const [only, ...others] = chunks;
      resolve(only !== undefined && others.length === 0 ? only : Buffer.concat(chunks));
    });
    request.once("error", (cause) => reject(new BodyCutOff("", { cause })));
    request.once("close", () => {
      if (!request.complete) reject(new BodyCutOff());
    });
  });
}
