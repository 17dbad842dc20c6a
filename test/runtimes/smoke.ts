// A shard on whatever runtime runs this: connects to an emulator, receives an event, loses the connection, resumes, and
// receives what was said meanwhile; in each way of compression that the runtime can undo, best first.
import assert from "node:assert/strict";
import { Emulator } from "../../src/emulator/index.ts";
import { inflateCapabilities, type InflateMethod, Shard } from "../../src/gateway/index.ts";

/** A time limit of the whole, for a runtime on which something never comes. */
const LIMIT_MS = 30_000;

const limit = setTimeout(() => {
  process.stderr.write(`Not done within ${LIMIT_MS / 1_000} s.\n`);
  process.exit(1);
}, LIMIT_MS);

const { bun, deno, node } = process.versions;
const name = bun === undefined ? (deno === undefined ? `Node.js ${node}` : `Deno ${deno}`) : `Bun ${bun}`;

for (const method of inflateCapabilities().filter(({ available }) => available)) {
  await receiveAndResume(method);
  process.stdout.write(`${name}: received and resumed over ${method.compression}, undone by ${method.backend}\n`);
}
clearTimeout(limit);

async function receiveAndResume(method: InflateMethod): Promise<void> {
  let sessions = 0;
  let resumed = 0;
  await using emulator = await Emulator.start({
    onTrace({ kind }) {
      if (kind === "session") sessions += 1;
      if (kind === "resume") resumed += 1;
    },
  });
  await using shard = new Shard({
    token: emulator.token,
    intents: ["GuildMessages", "MessageContent"],
    url: emulator.gatewayUrl,
    compression: { compression: method.compression, backend: method.backend },
  });
  const seen: string[] = [];
  const ada = emulator.user("ada");
  for await (const event of shard) {
    if (event.type === "READY") ada.say(emulator.channelId, "before");
    if (event.type === "RESUMED") ada.say(emulator.channelId, "after");
    if (event.type !== "MESSAGE_CREATE") continue;
    seen.push(event.data.content);
    if (event.data.content === "after") break;
    if (event.data.content !== "before") continue;
    emulator.gateway.drop();
    ada.say(emulator.channelId, "meanwhile");
  }
  assert.deepEqual(seen, ["before", "meanwhile", "after"]);
  assert.deepEqual({ sessions, resumed }, { sessions: 1, resumed: 1 });
}
