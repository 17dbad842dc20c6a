import { AnswerError, type FailedRequest } from "./error.ts";

/** Header names in lower case; a header that came several times is a list. */
export type ResponseHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

const decoder = new TextDecoder();

/** The answer to a request, its body read. */
export class HttpResponse<T> {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly #request: FailedRequest;
  readonly #bytes: Uint8Array;

  constructor(request: FailedRequest, status: number, headers: ResponseHeaders, bytes: Uint8Array) {
    this.#request = request;
    this.status = status;
    this.headers = headers;
    // What arrives is a Buffer, of which several methods do other things than those of an Uint8Array.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The body as it came. */
  bytes(): Uint8Array {
    return this.#bytes;
  }

  /** The body as a stream, for what takes one. All of it has arrived. */
  stream(): ReadableStream<Uint8Array> {
    const bytes = this.#bytes;
    return new ReadableStream({
      start(controller) {
        if (bytes.length > 0) controller.enqueue(bytes);
        controller.close();
      },
    });
  }

  /** The body as text. */
  text(): string {
    return decoder.decode(this.#bytes);
  }

  /** The body as JSON. Throws when it is something else. */
  json(): unknown {
    try {
      return JSON.parse(this.text()) as unknown;
    } catch (cause) {
      throw new AnswerError(this.#request, "the answer is not JSON", { sent: "yes", status: this.status, cause });
    }
  }

  /** The body as what the route answers with: `undefined` when it is empty, text when it is text, bytes when it is a file. */
  model(): T {
    // The schema says what the route answers with.
    return this.#content() as T;
  }

  #content(): unknown {
    if (this.#bytes.length === 0) return undefined;
    const type = String(this.headers["content-type"] ?? "application/json");
    if (type.startsWith("application/json")) return this.json();
    return type.startsWith("text/") ? this.text() : this.#bytes;
  }
}
