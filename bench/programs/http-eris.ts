import { root } from "../support/root.ts";
import { serveRounds } from "../support/requests.ts";

interface Client {
  createMessage(channelId: string, content: string): Promise<unknown>;
}
// What is used of it; the module leads its connections to where they should go.
const { connectEris } = (await import(new URL("test/peers/eris-client.mjs", root).href)) as {
  connectEris: (where: object) => Client;
};

const [url = ""] = process.argv.slice(2);
const client = connectEris({ restUrl: url, token: "a.b.c", applicationId: "1" });
serveRounds((channelId, content) => client.createMessage(channelId, content));
