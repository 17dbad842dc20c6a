import type { Emulator } from "evenfall/emulator";
import { WebSocket } from "ws";
import { until, type WireFrame } from "./gateway.ts";

/** A client that knows nothing of the protocol: it sends what a test says and keeps what it gets. */
export class RawClient {
  readonly received: WireFrame[] = [];
  readonly socket: WebSocket;
  closed: { readonly code: number; readonly reason: string } | undefined;

  constructor(url: string) {
    this.socket = new WebSocket(url);
    this.socket.on("message", (data: Buffer) => {
      // The emulator under test sends what is looked at here.
      this.received.push(JSON.parse(data.toString()) as WireFrame);
    });
    this.socket.on("close", (code, reason) => {
      this.closed = { code, reason: reason.toString() };
    });
    this.socket.on("error", () => {});
  }

  async hello(): Promise<WireFrame> {
    return await until(() => this.received.find(({ op }) => op === 10));
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  events(): readonly string[] {
    return this.received.flatMap(({ op, t }) => (op === 0 && typeof t === "string" ? [t] : []));
  }

  event(type: string): Promise<WireFrame> {
    return until(() => this.received.find(({ t }) => t === type));
  }

  /** Frames of one opcode. */
  of(op: number): readonly WireFrame[] {
    return this.received.filter((frame) => frame.op === op);
  }

  /** Waits for the connection to end. */
  async close(): Promise<{ readonly code: number; readonly reason: string }> {
    return await until(() => this.closed);
  }
}

/** A frame that starts a session. */
export function identify(token: string, intents: number, rest: object = {}): object {
  const properties = { os: "linux", browser: "raw", device: "raw" };
  return { op: 2, d: { token, intents, properties, ...rest } };
}

/** Opens a connection and waits for Hello. */
export async function greeted(emulator: Emulator, query = "v=10&encoding=json"): Promise<RawClient> {
  const client = new RawClient(`${emulator.gatewayUrl}/?${query}`);
  await client.hello();
  return client;
}

/** Opens a connection and starts a session. */
export async function connect(emulator: Emulator, intents: number, rest: object = {}): Promise<RawClient> {
  const client = await greeted(emulator);
  client.send(identify(emulator.token, intents, rest));
  await client.event("READY");
  return client;
}

/** Makes sure that everything sent so far has arrived: a heartbeat goes the same way. */
export async function settle(client: RawClient): Promise<void> {
  const acks = client.of(11).length;
  client.send({ op: 1, d: null });
  await until(() => client.of(11).length > acks);
}

/** The id of the session that READY told a client of. */
export function sessionOf(client: RawClient): string {
  // READY came first, or the session has no id to be asked for.
  const ready = client.received.find(({ t }) => t === "READY")?.d as { readonly session_id: string } | undefined;
  if (ready === undefined) throw new Error("There is no READY yet.");
  return ready.session_id;
}

/** Opens a connection and asks for a session to go on. */
export async function resume(emulator: Emulator, sessionId: string, seq: number): Promise<RawClient> {
  const client = await greeted(emulator);
  client.send({ op: 6, d: { token: emulator.token, session_id: sessionId, seq } });
  return client;
}
