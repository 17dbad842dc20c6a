import { createServer, type Server } from "node:http";
import { Pool } from "undici";
import { listen } from "../../src/base/listen.ts";
import { ProxyServer } from "../../src/proxy/index.ts";
import type { Bench } from "../support/bench.ts";
import { compare } from "../support/compare.ts";
import { Program } from "../support/processes.ts";
import type { ProxyOrder } from "./protocol.ts";

/** What a proxy takes for a request that passes through. */
export const proxy: Bench = {
  name: "proxy",
  about:
    "POST message through a proxy, 50 in flight, client and Discord in processes of their own: processor time of the proxy, " +
    "against a server that passes requests on through a pool of undici and does nothing else, the floor.",
  async run(run) {
    await using discord = Program.start<never, number>("http-server");
    await using client = Program.start<ProxyOrder, "done">("proxy-client");
    const upstream = `http://127.0.0.1:${await discord.heard()}`;
    const pool = new Pool(upstream, { connections: 128 });
    const plain = passThrough(pool);
    // All that a limiter does, and never a wait.
    await using ours = new ProxyServer({ upstream, rateLimits: { requestsPerSecond: 1_000_000 } });
    const [floorUrl, url] = [await listen(plain), await ours.listen()];
    const perRound = run.quick ? 1_000 : 8_000;
    const send = async (to: string): Promise<void> => {
      client.tell({ url: to, count: perRound });
      await client.heard();
    };
    try {
      await compare(run, {
        rounds: run.quick ? 5 : 9,
        perRound,
        floor: { name: "node:http and undici", run: () => send(floorUrl) },
        variants: [{ name: "evenfall", run: () => send(url) }],
      });
    } finally {
      plain.closeAllConnections();
      plain.close();
      await pool.close();
    }
  },
};

/** Passes requests on, without a look at them. */
function passThrough(pool: Pool): Server {
  return createServer((request, response) => {
    const { connection: _, host: __, ...headers } = request.headers;
    const sending = pool.stream(
      { method: request.method as "POST", path: request.url ?? "/", headers, body: request },
      ({ statusCode, headers: { connection: ___, "keep-alive": ____, "transfer-encoding": _____, ...rest } }) =>
        response.writeHead(statusCode, rest),
    );
    sending.catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
}
