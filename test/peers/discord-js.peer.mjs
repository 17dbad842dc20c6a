import assert from "node:assert/strict";
import { test } from "node:test";
import { Client, GatewayIntentBits } from "discord.js";
import { missMessage, until, withEmulator } from "./support.mjs";

test("discord.js logs in, sees guilds and messages, answers, and resumes", () =>
  withEmulator({ heartbeatIntervalMs: 1_000 }, async (emulator) => {
    const client = new Client({
      intents: [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMembers,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.MessageContent,
        GatewayIntentBits.GuildPresences,
      ],
      rest: { api: emulator.restUrl.replace(/\/v\d+$/, "") },
    });
    const seen = [];
    const resumed = [];
    client.on("messageCreate", (message) => {
      seen.push(message.content);
      if (message.content === "!ping") void message.reply("Pong!");
    });
    let begun = 0;
    client.on("shardReady", () => (begun += 1));
    client.on("shardResume", (shard, replayed) => resumed.push([shard, replayed]));
    client.on("error", () => {});
    const ready = new Promise((resolve) => client.once("clientReady", resolve));
    try {
      await client.login(emulator.token);
      await ready;
      assert.equal(client.user.id, emulator.botId);
      assert.deepEqual(
        client.guilds.cache.map(({ id, name, available }) => [id, name, available]),
        [[emulator.guildId, "Evenfall", true]],
      );
      assert.equal(client.channels.cache.get(emulator.channelId)?.name, "general");

      emulator.user("ada").say(emulator.channelId, "!ping");
      await until(() => seen.includes("Pong!"));
      assert.deepEqual(
        emulator.messages().map(({ content }) => content),
        ["!ping", "Pong!"],
      );

      const members = await client.guilds.cache.get(emulator.guildId).members.fetch();
      assert.deepEqual(members.map(({ user }) => user.username).sort(), ["ada", "evenfall", "owner"]);

      const session = missMessage(emulator, "meanwhile");
      await until(() => resumed.length === 1);
      emulator.user("ada").say(emulator.channelId, "after");
      await until(() => seen.includes("after"));
      assert.deepEqual(seen, ["!ping", "Pong!", "meanwhile", "after"]);
      assert.deepEqual(
        emulator.gateway.sessions.map(({ id }) => id),
        [session.id],
      );

      emulator.gateway.reconnect();
      await until(() => resumed.length === 2);
      // A session that is over is begun anew.
      emulator.gateway.invalidate();
      await until(() => begun === 2);
      assert.notEqual(emulator.gateway.sessions[0]?.id, session.id);
    } finally {
      await client.destroy();
    }
  }));
