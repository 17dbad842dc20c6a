import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { expectResume, until, withEmulator } from "./support.mjs";

const { Client } = createRequire(import.meta.url)("oceanic.js");

for (const compress of [false, "zlib-stream"]) {
  test(`oceanic.js logs in, sees guilds and messages, and resumes, with compress ${compress}`, () =>
    withEmulator({}, async (emulator) => {
      const client = new Client({
        auth: `Bot ${emulator.token}`,
        rest: { baseURL: emulator.restUrl },
        gateway: {
          intents: ["GUILDS", "GUILD_MESSAGES", "MESSAGE_CONTENT"],
          autoReconnect: true,
          compress,
          reconnectDelay: () => 0,
        },
      });
      const seen = [];
      const resumed = [];
      client.on("messageCreate", (message) => seen.push(message.content));
      client.on("shardResume", (shard) => resumed.push(shard));
      client.on("error", () => {});
      try {
        await client.connect();
        await until(() => client.ready && client.guilds.size === 1);
        assert.deepEqual(
          client.guilds.map(({ id, name }) => [id, name]),
          [[emulator.guildId, "Evenfall"]],
        );
        await expectResume(emulator, seen, () => resumed.length === 1);
      } finally {
        client.disconnect(false);
      }
    }));
}
