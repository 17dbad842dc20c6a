import assert from "node:assert/strict";
import { test } from "node:test";
import { REST } from "@discordjs/rest";
import { CompressionMethod, WebSocketManager, WebSocketShardEvents } from "@discordjs/ws";
import { missMessage, until, withEmulator } from "./support.mjs";

const GUILDS_AND_MESSAGES = 1 | (1 << 9) | (1 << 15);

for (const compression of [null, CompressionMethod.ZlibNative]) {
  test(`@discordjs/ws ${compression === null ? "without" : "with"} compression starts two shards and resumes`, () =>
    withEmulator({ maxConcurrency: 2 }, async (emulator) => {
      const rest = new REST({ api: emulator.restUrl.replace(/\/v\d+$/, "") }).setToken(emulator.token);
      const manager = new WebSocketManager({
        token: emulator.token,
        intents: GUILDS_AND_MESSAGES,
        shardCount: 2,
        compression,
        rest,
      });
      const seen = [];
      let resumed = 0;
      manager.on(WebSocketShardEvents.Dispatch, (payload) => {
        if (payload.t === "MESSAGE_CREATE") seen.push(payload.d.content);
      });
      manager.on(WebSocketShardEvents.Resumed, () => (resumed += 1));
      manager.on(WebSocketShardEvents.Error, () => {});
      try {
        await manager.connect();
        await until(() => emulator.gateway.sessions.length === 2);
        emulator.user("ada").say(emulator.channelId, "before");
        await until(() => seen.includes("before"));
        missMessage(emulator, "meanwhile");
        await until(() => resumed === 2);
        emulator.user("ada").say(emulator.channelId, "after");
        await until(() => seen.includes("after"));
        assert.deepEqual(seen, ["before", "meanwhile", "after"]);
        assert.equal(emulator.gateway.sessions.length, 2);
      } finally {
        await manager.destroy();
      }
    }));
}
