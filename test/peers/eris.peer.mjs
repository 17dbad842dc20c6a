import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { expectResume, until, withEmulator } from "./support.mjs";

const { Client } = createRequire(import.meta.url)("eris");

for (const compress of [false, true]) {
  test(`eris ${compress ? "with" : "without"} compression logs in, sees guilds and messages, and resumes`, () =>
    withEmulator({}, async (emulator) => {
      const client = new Client(`Bot ${emulator.token}`, {
        compress,
        intents: ["guilds", "guildMessages", "messageContent"],
        reconnectDelay: () => 0,
      });
      assert.equal(client.options.compress, compress);
      // Its requests go to discord.com wherever they should go, so it is told here where the gateway is.
      client.getBotGateway = () => Promise.resolve({ url: emulator.gatewayUrl, shards: 1 });
      client.getGateway = client.getBotGateway;
      const seen = [];
      let resumed = 0;
      client.on("messageCreate", (message) => seen.push(message.content));
      client.on("shardResume", () => (resumed += 1));
      client.on("error", () => {});
      try {
        await client.connect();
        await until(() => client.ready && client.guilds.size === 1);
        assert.equal(client.guilds.get(emulator.guildId)?.name, "Evenfall");
        await expectResume(emulator, seen, () => resumed === 1);
      } finally {
        client.disconnect({ reconnect: false });
      }
    }));
}
