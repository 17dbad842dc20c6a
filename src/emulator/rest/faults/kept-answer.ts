import { ServerResponse } from "node:http";
import type { OutgoingHttpHeaders } from "node:http";

/** An answer that is not sent: it is kept, for a fault to do with it what it will. */
export class KeptAnswer extends ServerResponse {
  #body = Buffer.alloc(0);

  get body(): Buffer {
    return this.#body;
  }

  override writeHead(status: number, headers?: unknown): this {
    this.statusCode = status;
    // The emulator writes heads in no other way.
    for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders)) {
      if (value !== undefined) this.setHeader(name, value);
    }
    return this;
  }

  override end(chunk?: unknown): this {
    if (typeof chunk === "string") this.#body = Buffer.from(chunk);
    else if (chunk instanceof Uint8Array) this.#body = Buffer.from(chunk);
    return this;
  }

  /** Sends it after all. */
  sendTo(response: ServerResponse): void {
    response.writeHead(this.statusCode, this.getHeaders()).end(this.#body);
  }

  /** Sends its head, and says how long the body is or is said to be. */
  sendHeadTo(response: ServerResponse, length: number = this.#body.length): void {
    response.writeHead(this.statusCode, { ...this.getHeaders(), "content-length": length });
  }
}
