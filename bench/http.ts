import { Pool } from "undici";
import { HttpClient } from "../src/http/index.ts";
import { MemoryRateLimiter } from "../src/ratelimit/index.ts";
import type { Bench } from "./support/bench.ts";
import { compare } from "./support/compare.ts";
import { Program } from "./support/processes.ts";

const CHANNEL = "103735883630395392";
const IN_FLIGHT = 50;
const PATH = `/api/v10/channels/${CHANNEL}/messages`;

type Send = (index: number) => Promise<unknown>;

/** What the client adds to sending a request. */
export const http: Bench = {
  name: "http",
  about:
    "POST message, 50 in flight, against a server in a process of its own: processor time of the client with rate limiting, " +
    "with and without validation, against a pool of undici with JSON, the floor.",
  async run(run) {
    await using server = Program.start<never, number>("http-server");
    const url = `http://127.0.0.1:${await server.heard()}`;
    const perRound = run.quick ? 1_000 : 8_000;
    const pool = new Pool(url, { connections: IN_FLIGHT });
    const [checked, unchecked] = [clientOf(url, true), clientOf(url, false)];
    try {
      await compare(run, {
        rounds: run.quick ? 5 : 9,
        perRound,
        floor: { name: "undici Pool and JSON", run: () => sendAll(perRound, (index) => post(pool, index)) },
        variants: [
          {
            name: "evenfall",
            run: () => sendAll(perRound, (index) => checked.createMessage(CHANNEL, message(index))),
          },
          {
            name: "evenfall, unchecked",
            run: () => sendAll(perRound, (index) => unchecked.createMessage(CHANNEL, message(index))),
          },
        ],
      });
    } finally {
      await Promise.all([pool.close(), checked.close(), unchecked.close()]);
    }
  },
};

/** A client that does for each request all that a rate limiter does, and never waits. */
function clientOf(url: string, validate: boolean): HttpClient {
  const rateLimiter = new MemoryRateLimiter({ requestsPerSecond: 1_000_000 });
  return new HttpClient({ token: "a.b.c", baseUrl: `${url}/api/v10`, validate, rateLimiter });
}

function message(index: number): { readonly content: string } {
  return { content: `Hello ${index}` };
}

async function post(pool: Pool, index: number): Promise<unknown> {
  const headers = { authorization: "Bot a.b.c", "content-type": "application/json" };
  const answer = await pool.request({ method: "POST", path: PATH, headers, body: JSON.stringify(message(index)) });
  return answer.body.json();
}

async function sendAll(count: number, send: Send): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) await send(next++);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
}
