import { peer } from "../support/peers.ts";
import { serveRounds } from "../support/requests.ts";

interface Client {
  readonly rest: {
    readonly channels: { createMessage(channelId: string, options: { readonly content: string }): Promise<unknown> };
  };
}
// What is used of it.
const { Client } = peer("oceanic.js") as { Client: new (options: object) => Client };

const [url = ""] = process.argv.slice(2);
const { rest } = new Client({ auth: "Bot a.b.c", rest: { baseURL: `${url}/api/v10` } });
serveRounds((channelId, content) => rest.channels.createMessage(channelId, { content }));
