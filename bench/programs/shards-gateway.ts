/** A gateway in a process of its own, that greets any number of shards and acknowledges their heartbeats. */
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { GatewayOpcode } from "../../generated/models/gateway.ts";
import { independent } from "../support/compressed.ts";
import { bot } from "../support/messages.ts";

const heartbeatMs = Number(process.argv[2]);
const server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false });
const greeting = [
  { op: GatewayOpcode.Hello, d: { heartbeat_interval: heartbeatMs } },
  {
    t: "READY",
    s: 1,
    op: GatewayOpcode.Dispatch,
    d: { v: 10, user: bot, session_id: "0123456789abcdef0123456789abcdef", guilds: [], application: { id: bot.id } },
  },
  { op: GatewayOpcode.HeartbeatAck },
].map((message) => Buffer.from(JSON.stringify(message)));
const frames = { plain: greeting, zlib: independent(greeting) };

server.on("connection", (socket, request) => {
  const compressed = request.url?.includes("compress=zlib-stream") === true;
  const [hello, ready, acknowledgement] = compressed ? frames.zlib : frames.plain;
  const send = (frame: Buffer | undefined): void => {
    if (frame !== undefined) socket.send(frame, { binary: compressed });
  };
  send(hello);
  socket.on("message", (data: Buffer) => {
    // A shard sends JSON.
    const { op } = JSON.parse(data.toString()) as { op: number };
    if (op === GatewayOpcode.Identify) send(ready);
    else if (op === GatewayOpcode.Heartbeat) send(acknowledgement);
  });
  ignoreErrors(socket);
});
server.on("listening", () => {
  // It listens on an address, not on a pipe.
  process.send?.({ url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.once("disconnect", () => process.exit());

/** A client that is torn down resets its connections. */
function ignoreErrors(socket: WebSocket): void {
  socket.on("error", () => {});
}
