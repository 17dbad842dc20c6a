import type { AddressInfo } from "node:net";
import { setImmediate, setTimeout } from "node:timers/promises";
import { type WebSocket, WebSocketServer } from "ws";

/** A frame as it travels. */
export interface WireFrame {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number | null;
  readonly t?: string | null;
}

/** Waits, without a clock, until something holds. The test's own time limit ends a wait in vain. */
export async function until<T>(probe: () => T | undefined | false): Promise<T> {
  for (let looks = 0; ; looks++) {
    const value = probe();
    if (value !== undefined && value !== false) return value;
    // What takes longer than a few turns waits for the network or another process, and must not keep a core from it.
    await (looks < 50 ? setImmediate() : setTimeout(1));
  }
}

/** One client of a {@link FakeGateway}. */
export class FakeClient {
  readonly received: WireFrame[] = [];
  readonly url: string;
  readonly socket: WebSocket;
  closedWith: number | undefined;
  closedBecause: string | undefined;

  constructor(socket: WebSocket, url: string) {
    this.socket = socket;
    this.url = url;
    socket.on("message", (data: Buffer) => {
      // What the shard under test sends is looked at by the test.
      this.received.push(JSON.parse(data.toString()) as WireFrame);
    });
    socket.on("close", (code, reason) => {
      this.closedWith = code;
      this.closedBecause = reason.toString();
    });
    socket.on("error", () => {});
  }

  send(frame: WireFrame | string): void {
    this.socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  dispatch(type: string, sequence: number, data: unknown = {}): void {
    this.send({ t: type, s: sequence, op: 0, d: data });
  }

  /** Frames of one opcode. */
  of(op: number): readonly WireFrame[] {
    return this.received.filter((frame) => frame.op === op);
  }

  /** Greets and waits for Identify. */
  async welcome(intervalMs = 40_000): Promise<WireFrame> {
    this.send({ op: 10, d: { heartbeat_interval: intervalMs } });
    return await until(() => this.of(2)[0]);
  }

  /** Greets and waits for Resume; what that asks for. */
  async resume(intervalMs = 40_000): Promise<unknown> {
    this.send({ op: 10, d: { heartbeat_interval: intervalMs } });
    return (await until(() => this.of(6)[0])).d;
  }

  /** Greets, waits for Identify, and answers READY. */
  async ready(intervalMs = 40_000): Promise<void> {
    await this.welcome(intervalMs);
    this.dispatch("READY", 1, { v: 10, session_id: "one" });
  }
}

/** A gateway on loopback that does what a test says, frame by frame. */
export class FakeGateway {
  readonly clients: FakeClient[] = [];
  readonly #server: WebSocketServer;

  private constructor(server: WebSocketServer) {
    this.#server = server;
    server.on("connection", (socket, request) => {
      this.clients.push(new FakeClient(socket, request.url ?? ""));
    });
  }

  static async start(port = 0): Promise<FakeGateway> {
    const server = new WebSocketServer({ host: "127.0.0.1", port });
    await new Promise((resolve) => server.once("listening", resolve));
    return new FakeGateway(server);
  }

  get port(): number {
    // It listens on an address, not on a pipe.
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `ws://127.0.0.1:${this.port}`;
  }

  /** The client that connected as number `index`. */
  async client(index = 0): Promise<FakeClient> {
    return await until(() => this.clients[index]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
