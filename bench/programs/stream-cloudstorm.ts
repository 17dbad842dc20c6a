import { ClientProcess } from "../support/client.ts";
import { peer } from "../support/peers.ts";

interface Client {
  on(event: "dispatch", run: (payload: { readonly t: string }) => void): void;
  connect(): Promise<void>;
}
// What is used of them.
const { Client } = peer("cloudstorm") as { Client: new (token: string, options: object) => Client };
const { SnowTransfer } = peer("snowtransfer") as { SnowTransfer: new (token: string, options: object) => unknown };

const [url = ""] = process.argv.slice(2);
const count = new ClientProcess();
const client = new Client("bench", {
  intents: 0,
  shards: "auto",
  ws: { compress: true, encoding: "json" },
  snowtransferInstance: new SnowTransfer("bench", { baseHost: url.replace("ws:", "http:") }),
});
client.on("dispatch", ({ t }) => {
  if (t === "READY") count.ready();
  count.count();
});
await client.connect();
