import { ClientProcess } from "../support/client.ts";
import { peer } from "../support/peers.ts";

interface Client {
  on(event: "rawWS" | "ready", run: (packet: { readonly op: number }) => void): void;
  getBotGateway: () => Promise<object>;
  getGateway: () => Promise<object>;
  connect(): Promise<void>;
}
// What is used of it.
const { Client } = peer("eris") as { Client: new (token: string, options: object) => Client };

const [url = ""] = process.argv.slice(2);
const count = new ClientProcess();
const client = new Client("Bot bench", { intents: 0, restMode: false });
// Its requests go to discord.com wherever they should go, so it is told here where the gateway is.
client.getBotGateway = () => Promise.resolve({ url, shards: 1 });
client.getGateway = client.getBotGateway;
client.on("ready", () => count.ready());
client.on("rawWS", ({ op }) => {
  if (op === 0) count.count();
});
await client.connect();
