import { ProxyServer, type ProxyOptions } from "evenfall/proxy";
import type { ServerResponse } from "node:http";
import { ManualClock } from "../support/clock.ts";
import { type Seen, startServer, type TestServer } from "../support/server.ts";

/** A Discord that answers when the test says so, and a proxy before it whose time stands still. */
export interface SetUp extends AsyncDisposable {
  readonly discord: TestServer;
  readonly proxy: ProxyServer;
  /** Where the API is for clients of the proxy: `http://127.0.0.1:1234/api/v10`. */
  readonly api: string;
  readonly url: string;
  readonly clock: ManualClock;
}

/** Starts both. Discord answers each request as `answer` says. */
export async function setUp(
  answer: (seen: Seen, response: ServerResponse) => void,
  options: ProxyOptions = {},
): Promise<SetUp> {
  const clock = new ManualClock();
  const discord = await startServer(answer);
  const proxy = new ProxyServer({ upstream: discord.url, clock, ...options });
  const url = await proxy.listen();
  return {
    discord,
    proxy,
    url,
    api: `${url}/api/v10`,
    clock,
    async [Symbol.asyncDispose]() {
      const closed = proxy.close({ deadlineMs: 0 });
      clock.advance(0);
      await closed;
      await discord[Symbol.asyncDispose]();
    },
  };
}

/** Headers of a client with a token. */
export function as(token: string, headers: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return { authorization: `Bot ${token}`, ...headers };
}

/** A request with a JSON body. */
export function post(token: string, body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: "POST",
    headers: as(token, { "content-type": "application/json", ...headers }),
    body: JSON.stringify(body),
  };
}
