import { peer } from "../support/peers.ts";
import { serveRounds } from "../support/requests.ts";

interface Client {
  readonly channel: { createMessage(channelId: string, message: { readonly content: string }): Promise<unknown> };
  readonly ratelimiter: { readonly globalBucket: { limit: number; remaining: number } };
}
// What is used of it.
const { SnowTransfer } = peer("snowtransfer") as { SnowTransfer: new (token: string, options: object) => Client };

const [url = ""] = process.argv.slice(2);
const { channel, ratelimiter } = new SnowTransfer("a.b.c", { baseHost: url });
Object.assign(ratelimiter.globalBucket, { limit: 1_000_000, remaining: 1_000_000 });
serveRounds((channelId, content) => channel.createMessage(channelId, { content }));
