/**
 * A server in a process of its own, that answers each request with a message, and with a rate limit that leaves room. Told
 * how many requests to answer, it answers so many, with the limit of a channel, and lets the others wait.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const body = JSON.stringify({
  id: "1356074444039520256",
  type: 0,
  content: "Hello",
  channel_id: "103735883630395392",
  author: {
    id: "1256074444039520256",
    username: "bench",
    avatar: null,
    discriminator: "0",
    public_flags: 0,
    flags: 0,
    bot: true,
    banner: null,
    accent_color: null,
    global_name: null,
    avatar_decoration_data: null,
  },
  attachments: [],
  embeds: [],
  mentions: [],
  mention_roles: [],
  pinned: false,
  mention_everyone: false,
  tts: false,
  timestamp: "2026-01-01T00:00:00.000000+00:00",
  edited_timestamp: null,
  flags: 0,
  components: [],
});
const [answers] = process.argv.slice(2);
const limit = answers === undefined ? 1_000_000 : 5;
let left = answers === undefined ? Number.POSITIVE_INFINITY : Number(answers);
const headers = {
  "content-type": "application/json",
  "content-length": body.length,
  "x-ratelimit-bucket": "80c17d2f203122d936070c88c8d10f33",
  "x-ratelimit-limit": String(limit),
  "x-ratelimit-remaining": String(limit - 1),
  "x-ratelimit-reset-after": "5.000",
};
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    left -= 1;
    if (left < 0) return;
    const reset = (Date.now() / 1_000 + 5).toFixed(3);
    response.writeHead(200, { ...headers, "x-ratelimit-reset": reset }).end(body);
  });
});
// Clients take turns, and find their connections as they left them.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => {
  // It listens on an address, not on a pipe.
  process.send?.((server.address() as AddressInfo).port);
});
process.once("disconnect", () => process.exit());
