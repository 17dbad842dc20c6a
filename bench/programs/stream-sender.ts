/** A gateway in a process of its own, that sends a stream it has compressed beforehand whenever it is told to. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import { GatewayOpcode } from "../../generated/models/gateway.ts";
import { repeatable, type RepeatableFrames } from "../support/compressed.ts";
import { greetingMessages, gatewayMessages, nameOf, tenth } from "../support/messages.ts";
import type { SenderOrder, SenderReport } from "../stream/protocol.ts";

/** So long that nobody beats meanwhile. */
const HEARTBEAT_MS = 86_400_000;
const TEXT = 0x81;
const BINARY = 0x82;

const events = Number(process.argv[2]);
const hello = Buffer.from(JSON.stringify({ op: GatewayOpcode.Hello, d: { heartbeat_interval: HEARTBEAT_MS } }));
const messages = gatewayMessages(events);
/** Connections by the first part of the path, which names the client. */
const connections = new Map<string, { readonly socket: Duplex; readonly stream: Buffer }>();

const server = createServer(answer);
const sockets = new WebSocketServer({ noServer: true });
server.on("upgrade", greet);
server.listen(0, "127.0.0.1", () => {
  const names = new Set<string>(tenth);
  const wanted = messages.filter((message) => names.has(nameOf(message))).length;
  tell({ port: port(), wanted, bytes: messages.reduce((sum, { length }) => sum + length, 0) });
});
process.on("message", (message) => {
  // The runner sends nothing else.
  const connection = connections.get((message as SenderOrder).client);
  connection?.socket.write(connection.stream);
});
process.once("disconnect", () => process.exit());

function port(): number {
  // It listens on an address, not on a pipe.
  return (server.address() as AddressInfo).port;
}

function tell(report: SenderReport): void {
  process.send?.(report);
}

/** Answers those who ask where the gateway is. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const session_start_limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
  const body = { url: urlFor(clientOf(request)), shards: 1, session_start_limit };
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function clientOf({ url = "" }: IncomingMessage): string {
  return new URL(url, "http://localhost").pathname.split("/")[1] ?? "";
}

function urlFor(client: string): string {
  return `ws://127.0.0.1:${port()}/${client}`;
}

function greet(request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const client = clientOf(request);
  const asked = new URL(request.url ?? "", "http://localhost").searchParams.get("compress");
  const compressed = asked === "zlib-stream" || asked === "zstd-stream";
  const greeting = [hello, ...greetingMessages(urlFor(client))];
  const frames: RepeatableFrames = compressed ? repeatable(asked, greeting, messages) : { greeting, messages };
  const [first, ...rest] = frames.greeting.map((frame) => framed(frame, compressed));
  sockets.handleUpgrade(request, socket, head, (websocket) => {
    socket.write(first ?? "");
    websocket.once("message", () => {
      socket.write(Buffer.concat(rest));
      connections.set(client, {
        socket,
        stream: Buffer.concat(frames.messages.map((frame) => framed(frame, compressed))),
      });
    });
    websocket.on("error", () => {});
  });
}

/** A message as a server writes it on the wire. */
function framed(payload: Buffer, binary: boolean): Buffer {
  const { length } = payload;
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.alloc(header + length);
  frame[0] = binary ? BINARY : TEXT;
  if (header === 2) frame[1] = length;
  else if (header === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  payload.copy(frame, header);
  return frame;
}
