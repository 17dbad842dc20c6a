import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { Client } from "cloudstorm";
import { SnowTransfer } from "snowtransfer";
import { missMessage, until, withEmulator } from "./support.mjs";

for (const compress of [false, true]) {
  test(`cloudstorm ${compress ? "with" : "without"} compression logs in and resumes`, () =>
    withEmulator({}, async (emulator) => {
      const client = new Client(emulator.token, {
        intents: ["GUILDS", "GUILD_MESSAGES", "MESSAGE_CONTENT"],
        shards: "auto",
        ws: { compress, encoding: "json" },
        snowtransferInstance: new SnowTransfer(emulator.token, { baseHost: new URL(emulator.restUrl).origin }),
      });
      const seen = [];
      client.on("dispatch", ({ d, t }) => seen.push(t === "MESSAGE_CREATE" ? d.content : t));
      client.on("error", () => {});
      try {
        await client.connect();
        await until(() => seen.includes("GUILD_CREATE"));
        const { id } = missMessage(emulator, "meanwhile");
        await until(() => seen.includes("RESUMED"));
        emulator.user("ada").say(emulator.channelId, "after");
        await until(() => seen.includes("after"));
        assert.deepEqual(seen, ["READY", "GUILD_CREATE", "meanwhile", "RESUMED", "after"]);
        assert.deepEqual(
          emulator.gateway.sessions.map((session) => session.id),
          [id],
        );
      } finally {
        // Should the server be gone before the closing handshake is over, cloudstorm connects anew for ever.
        const disconnected = once(client, "disconnected");
        client.disconnect();
        await disconnected;
      }
    }));
}
