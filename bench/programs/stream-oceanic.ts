import { ClientProcess } from "../support/client.ts";
import { peer } from "../support/peers.ts";

interface Client {
  on(event: "packet" | "ready", run: (packet: { readonly op: number }) => void): void;
  connect(): Promise<void>;
}
// What is used of it.
const { Client } = peer("oceanic.js") as { Client: new (options: object) => Client };

const [url = ""] = process.argv.slice(2);
const count = new ClientProcess();
const client = new Client({
  auth: "Bot bench",
  rest: { baseURL: `${url.replace("ws:", "http:")}/api/v10` },
  gateway: { intents: ["GUILDS", "GUILD_MESSAGES", "MESSAGE_CONTENT"] },
});
client.on("ready", () => count.ready());
client.on("packet", ({ op }) => {
  if (op === 0) count.count();
});
await client.connect();
