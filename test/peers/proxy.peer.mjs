import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { test } from "node:test";
import { REST } from "@discordjs/rest";
import { Client, GatewayIntentBits, PermissionFlagsBits } from "discord.js";
import { ProxyServer } from "../../src/proxy/index.ts";
import { nonces, replaceProxy } from "../proxy/restart/scenario.ts";
import { until, withEmulator } from "./support.mjs";

/** Runs something with a proxy before a server. */
async function withProxy(upstream, run) {
  const proxy = new ProxyServer({ upstream });
  try {
    await run(`${await proxy.listen()}/api`, proxy);
  } finally {
    await proxy.close();
  }
}

test("discord.js logs in through the proxy and does its everyday work without a 429", () =>
  withEmulator({ rateLimits: "default" }, (emulator) =>
    withProxy(new URL(emulator.restUrl).origin, async (api, proxy) => {
      const client = new Client({
        intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
        rest: { api },
      });
      const limited = [];
      client.rest.on("rateLimited", (facts) => limited.push(facts));
      client.on("error", () => {});
      try {
        const ready = once(client, "clientReady");
        await client.login(emulator.token);
        await ready;
        const guild = client.guilds.cache.get(emulator.guildId);
        const channel = await guild.channels.create({ name: "work" });
        const { attachments } = await client.rest.post(`/channels/${channel.id}/messages`, {
          body: { content: "A file" },
          files: [{ name: "a.txt", data: Buffer.from("some text") }],
        });
        assert.equal(await (await fetch(attachments[0].url)).text(), "some text");
        const message = await channel.send("Hello");
        await client.rest.patch(`/channels/${channel.id}/messages/${message.id}`, { body: { content: "Hello again" } });
        await message.react("👋");
        assert.equal((await channel.messages.fetch({ message: message.id, force: true })).content, "Hello again");
        const role = await guild.roles.create({ name: "worker", permissions: [PermissionFlagsBits.SendMessages] });
        await role.edit({ name: "workers" });
        const webhook = await channel.createWebhook({ name: "hook" });
        const said = await client.rest.post(`/webhooks/${webhook.id}/${webhook.token}`, {
          auth: false,
          query: new URLSearchParams({ wait: "true" }),
          body: { content: "from the hook" },
        });
        assert.equal(said.content, "from the hook");
        await assert.rejects(channel.messages.fetch("100000000000000001"), { code: 10008, status: 404 });
        await Promise.all(Array.from({ length: 5 }, (_, index) => channel.send(String(index))));
        await webhook.delete();
        await role.delete();
        await channel.delete();
        await until(() => !client.channels.cache.has(channel.id));
        assert.deepEqual(emulator.rest.stats.limited, { user: 0, global: 0, shared: 0, subLimit: 0 });
        // It does not hold itself back, because it is not told of limits that the proxy keeps.
        assert.deepEqual(limited, []);
        assert.equal(proxy.stats.inFlight, 0);
      } finally {
        await client.destroy();
      }
    }),
  ));

test("@discordjs/rest does not send a message again of which the proxy lost the answer", async () => {
  let posts = 0;
  const server = createServer((request, response) => {
    posts += 1;
    request.resume().on("end", () => response.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    await withProxy(`http://127.0.0.1:${server.address().port}`, async (api) => {
      await assert.rejects(post(api)("103735883630395392", "once"), { status: 424 });
      assert.equal(posts, 1);
    });
  } finally {
    server.close();
  }
});

/** A client of its own that posts messages. */
function post(api) {
  const rest = new REST({ api: api.replace(/\/v\d+$/, "") }).setToken("a.b.c");
  return (channelId, nonce) => rest.post(`/channels/${channelId}/messages`, { body: { content: "Hello", nonce } });
}

for (const [ending, successes] of [
  ["stopped", ["sent", "waiting", "later"]],
  ["stopped at its deadline", ["waiting", "later"]],
  ["killed", ["later"]],
]) {
  test(`@discordjs/rest posts no message twice when the proxy is ${ending}, and again what was not sent`, async () => {
    const { seen, succeeded } = await replaceProxy(ending, post);
    assert.deepEqual(
      [...seen.values()].filter((times) => times > 1),
      [],
    );
    assert.deepEqual([...succeeded].sort(), successes.flatMap(nonces).sort());
    assert.deepEqual(
      [...succeeded].filter((nonce) => !seen.has(nonce)),
      [],
    );
  });
}
