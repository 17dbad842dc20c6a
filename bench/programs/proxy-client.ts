/** A client in a process of its own: posts as many messages as it is told to, 50 in flight, and says when all are answered. */
import { Pool } from "undici";
import type { ProxyOrder } from "../proxy/protocol.ts";

const IN_FLIGHT = 50;
const CHANNEL = "103735883630395392";
const request = {
  method: "POST",
  path: `/api/v10/channels/${CHANNEL}/messages`,
  headers: { authorization: "Bot a.b.c", "content-type": "application/json" },
  body: JSON.stringify({ content: "Hello" }),
} as const;
const pools = new Map<string, Pool>();

process.on("message", (message) => {
  // The bench sends nothing else.
  const { url, count } = message as ProxyOrder;
  const pool = pools.get(url) ?? new Pool(url, { connections: IN_FLIGHT });
  pools.set(url, pool);
  let left = count;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const answer = await pool.request(request);
      await answer.body.dump();
      if (answer.statusCode !== 200) throw new Error(`A message was answered with ${answer.statusCode}.`);
    }
  };
  void Promise.all(Array.from({ length: IN_FLIGHT }, lane)).then(() => process.send?.("done"));
});
process.once("disconnect", () => process.exit());
