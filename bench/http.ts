import { fork } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { HttpClient } from "evenfall/http";
import { MemoryRateLimiter } from "evenfall/ratelimit";
import { Pool } from "undici";
import { compare } from "./support/compare.ts";

const CHANNEL = "103735883630395392";
const IN_FLIGHT = 50;
const PER_ROUND = 8000;
const PATH = `/api/v10/channels/${CHANNEL}/messages`;
const MESSAGE = { id: "1", channel_id: CHANNEL, content: "Hello", timestamp: "2026-01-01T00:00:00Z", type: 0 };

type Send = (index: number) => Promise<unknown>;

/**
 * Measures POST message, 50 in flight, against a server in a process of its own: a Pool of undici with JSON, which is the
 * floor, and the client with rate limiting, with and without validation.
 */
export async function benchHttp(): Promise<void> {
  const server = fork(fileURLToPath(import.meta.url), ["serve"]);
  const port = await new Promise<unknown>((resolve) => server.once("message", resolve));
  const url = `http://127.0.0.1:${String(port)}`;
  const pool = new Pool(url, { connections: IN_FLIGHT });
  // Fast enough to be measured, and with all that a rate limiter does for a request.
  const clientWith = (validate: boolean): HttpClient => {
    const rateLimiter = new MemoryRateLimiter({ requestsPerSecond: 1_000_000 });
    return new HttpClient({ token: "a.b.c", baseUrl: `${url}/api/v10`, validate, rateLimiter });
  };
  const clients = [clientWith(true), clientWith(false)] as const;
  try {
    await compare({
      bench: "http",
      rounds: 9,
      perRound: PER_ROUND,
      floor: { name: "undici Pool and JSON", run: () => sendAll((index) => post(pool, index)) },
      variants: [
        { name: "evenfall", run: () => sendAll((index) => clients[0].createMessage(CHANNEL, message(index))) },
        {
          name: "evenfall, unchecked",
          run: () => sendAll((index) => clients[1].createMessage(CHANNEL, message(index))),
        },
      ],
    });
  } finally {
    await Promise.all([pool, ...clients].map((each) => each.close()));
    server.kill();
  }
}

function message(index: number): { readonly content: string } {
  return { content: `Hello ${index}` };
}

async function post(pool: Pool, index: number): Promise<unknown> {
  const headers = { authorization: "Bot a.b.c", "content-type": "application/json" };
  const answer = await pool.request({ method: "POST", path: PATH, headers, body: JSON.stringify(message(index)) });
  return answer.body.json();
}

async function sendAll(send: Send): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < PER_ROUND) await send(next++);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
}

function serve(): void {
  const body = JSON.stringify(MESSAGE);
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
    });
  });
  server.listen(0, "127.0.0.1", () => {
    // It listens on an address, not on a pipe.
    process.send?.((server.address() as AddressInfo).port);
  });
}

if (process.argv[2] === "serve") serve();
