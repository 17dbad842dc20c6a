// A process that passes on what a shard receives, and before it touches an event writes down where the session stands. It goes
// on where the process before it stopped. Told a message, it stops there for good: before it passes that on, or after.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { type SessionSnapshot, Shard } from "../../../src/gateway/index.ts";
import { say } from "./say.ts";

const [url = "", token = "", file = "", moment = "", message = ""] = process.argv.slice(2);
// The file is this program's own.
const resume = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as SessionSnapshot) : undefined;
const shard = new Shard({ token, url, intents: ["GuildMessages", "MessageContent"], resume });

async function stopAt(now: string, text: string): Promise<void> {
  if (now !== moment || text !== message) return;
  say("stopped");
  await new Promise(() => {});
}

for await (const event of shard) {
  // Into a new file that takes the place of the old: a process killed while it writes leaves the old one whole.
  writeFileSync(`${file}.new`, JSON.stringify(shard.snapshot()));
  renameSync(`${file}.new`, file);
  const text = event.type === "MESSAGE_CREATE" ? event.data.content : event.type;
  await stopAt("before", text);
  say(text);
  await stopAt("after", text);
}
