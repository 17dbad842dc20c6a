import { peer } from "../support/peers.ts";
import { serveRounds } from "../support/requests.ts";

interface Rest {
  setToken(token: string): Rest;
  post(path: string, request: { readonly body: object }): Promise<unknown>;
}
// What is used of it.
const { REST } = peer("@discordjs/rest") as { REST: new (options: object) => Rest };

const [url = ""] = process.argv.slice(2);
const rest = new REST({ api: `${url}/api`, version: "10", globalRequestsPerSecond: 1_000_000 }).setToken("a.b.c");
serveRounds((channelId, content) => rest.post(`/channels/${channelId}/messages`, { body: { content } }));
