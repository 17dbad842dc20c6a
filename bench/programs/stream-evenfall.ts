/** A shard that yields all events, a tenth of them, or all of them as bytes. */
import { Shard } from "../../src/gateway/index.ts";
import { ClientProcess } from "../support/client.ts";
import { tenth } from "../support/messages.ts";

const [url = "", variant = "all", compression = "zlib-stream"] = process.argv.slice(2);
const client = new ClientProcess();
const shard = new Shard({
  token: "bench",
  intents: ["Guilds", "GuildMembers", "GuildMessages", "GuildPresences", "GuildVoiceStates", "MessageContent"],
  url,
  // Which of the two is said on the command line.
  compression: compression as "zlib-stream" | "zstd-stream",
  events: variant === "tenth" ? ["READY", ...tenth] : undefined,
});
if (variant === "raw") {
  for await (const event of shard.raw()) {
    if (event.t === "READY") client.ready();
    client.count();
  }
} else {
  for await (const event of shard) {
    if (event.type === "READY") client.ready();
    client.count();
  }
}
