import { ClientProcess } from "../support/client.ts";
import { peer } from "../support/peers.ts";

interface Manager {
  on(event: string, run: () => void): void;
  connect(): Promise<void>;
}
// What is used of them.
const { REST } = peer("@discordjs/rest") as {
  REST: new (options: object) => { setToken(token: string): unknown };
};
const { CompressionMethod, WebSocketManager } = peer("@discordjs/ws") as {
  CompressionMethod: { ZlibNative: number };
  WebSocketManager: new (options: object) => Manager;
};

const [url = ""] = process.argv.slice(2);
const client = new ClientProcess();
const rest = new REST({ api: `${url.replace("ws:", "http:")}/api` }).setToken("bench");
const manager = new WebSocketManager({ token: "bench", intents: 0, rest, compression: CompressionMethod.ZlibNative });
manager.on("ready", () => client.ready());
manager.on("dispatch", () => client.count());
await manager.connect();
