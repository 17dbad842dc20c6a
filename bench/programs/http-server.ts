/** A server in a process of its own, that answers each request with a message. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const body = JSON.stringify({
  id: "1",
  channel_id: "103735883630395392",
  content: "Hello",
  timestamp: "2026-01-01T00:00:00Z",
  type: 0,
});
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
  });
});
server.listen(0, "127.0.0.1", () => {
  // It listens on an address, not on a pipe.
  process.send?.((server.address() as AddressInfo).port);
});
process.once("disconnect", () => process.exit());
