import { ClientProcess } from "../support/client.ts";
import { peer } from "../support/peers.ts";

interface Client {
  on(event: "raw" | "clientReady", run: () => void): void;
  login(token: string): Promise<string>;
}
// What is used of it.
const { Client } = peer("discord.js") as { Client: new (options: object) => Client };

const [url = ""] = process.argv.slice(2);
const count = new ClientProcess();
const GUILDS_MEMBERS_VOICE_PRESENCES_MESSAGES_CONTENT = 1 | 2 | 128 | 256 | 512 | 32_768;
const client = new Client({
  intents: GUILDS_MEMBERS_VOICE_PRESENCES_MESSAGES_CONTENT,
  rest: { api: `${url.replace("ws:", "http:")}/api` },
});
client.on("clientReady", () => count.ready());
client.on("raw", () => count.count());
await client.login("bench");
