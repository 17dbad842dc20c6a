/** What nobody can do without: a websocket, a synchronous inflate, and JSON.parse of everything. */
import { WebSocket } from "ws";
import { ClientProcess } from "../support/client.ts";
import { SyncInflate } from "../support/sync-inflate.ts";

const [url = ""] = process.argv.slice(2);
const client = new ClientProcess();
const stream = new SyncInflate();
const socket = new WebSocket(`${url}?v=10&encoding=json&compress=zlib-stream`, { perMessageDeflate: false });
let identified = false;
socket.on("message", (data: Buffer) => {
  // The sender sends messages of this shape.
  const message = JSON.parse(stream.inflate(data).toString()) as { readonly t: string | null };
  if (!identified) {
    identified = true;
    socket.send(JSON.stringify({ op: 2, d: {} }));
  }
  if (message.t === "READY") client.ready();
  client.count();
});
