import { connect, type Socket } from "node:net";
import { until } from "./gateway.ts";

/** A client below the websocket: it keeps what arrives as it arrives, and sends what a test says. */
export class WireClient {
  readonly socket: Socket;
  readonly chunks: Buffer[] = [];
  ended: "closed" | "reset" | "refused" | undefined;

  constructor(gatewayUrl: string, query = "v=10&encoding=json") {
    const { hostname, port } = new URL(gatewayUrl);
    this.socket = connect(Number(port), hostname);
    this.socket.setNoDelay();
    this.socket.on("data", (chunk) => this.chunks.push(chunk));
    this.socket.on("error", ({ code }: NodeJS.ErrnoException) => {
      this.ended = code === "ECONNREFUSED" ? "refused" : "reset";
    });
    this.socket.on("close", () => {
      this.ended ??= "closed";
    });
    const head = ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13"];
    const key = `Sec-WebSocket-Key: ${Buffer.alloc(16).toString("base64")}`;
    this.socket.write([`GET /?${query} HTTP/1.1`, "Host: emulator", ...head, key, "", ""].join("\r\n"));
  }

  get bytes(): Buffer {
    return Buffer.concat(this.chunks);
  }

  /** Whether a text has arrived. */
  has(text: string): boolean {
    return this.bytes.includes(text);
  }

  /** Waits for the answer to the upgrade, and for a text after it. */
  async saw(text: string): Promise<void> {
    await until(() => this.has(text));
  }

  /** Sends a message as one masked frame; it may be as long as 65535 bytes. */
  send(frame: unknown): void {
    const payload = Buffer.from(JSON.stringify(frame));
    const long = payload.length > 125;
    const head = Buffer.alloc(long ? 8 : 6);
    head.writeUInt8(0x81, 0);
    head.writeUInt8(0x80 | (long ? 126 : payload.length), 1);
    if (long) head.writeUInt16BE(payload.length, 2);
    // A mask of zeros leaves the payload as it is.
    this.socket.write(Buffer.concat([head, payload]));
  }

  /** Begins the end, and waits for it. */
  async end(): Promise<void> {
    this.socket.destroy();
    await until(() => this.ended);
  }
}
