import { peer } from "../support/peers.ts";
import { serveRounds } from "../support/requests.ts";

interface Rest {
  isProxied: boolean;
  sendMessage(channelId: string, message: { readonly content: string }): Promise<unknown>;
}
// What is used of it.
const { createRestManager } = peer("discordeno") as { createRestManager: (options: object) => Rest };

const [url = ""] = process.argv.slice(2);
const silent = (): void => {};
const rest = createRestManager({
  token: "a.b.c",
  applicationId: "1",
  logger: { debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
  proxy: { baseUrl: `${url}/api` },
});
// Any other address is a proxy to it, which keeps the limits; here it has to keep them itself.
rest.isProxied = false;
serveRounds((channelId, content) => rest.sendMessage(channelId, { content }));
