import assert from "node:assert/strict";
import { test } from "node:test";
import { Permission } from "../../generated/models/permissions.ts";
import { withEmulator } from "./support.mjs";

/**
 * What a bot does all day, done by a client that somebody else wrote. Each peer is adapted in a file of its own; `connect`
 * makes it for an emulator and answers functions that take ids and plain values, and answer ids, texts or lists of them:
 *
 * - `post(channel, { content, title?, file?, replyTo? })`, `edit(channel, message, content)`, `remove(channel, message)`,
 *   `removeMany(channel, messages)`, `read(channel, { limit, before? })` → contents
 * - `react(channel, message, emoji)`, `unreact(…)`, `reactors(…)` → names; `pin(channel, message)`, `unpin(…)`, `pins(channel)`
 * - `createChannel(guild, name, topic)`, `renameChannel(channel, name)`, `removeChannel(channel)`, `startThread(channel, message, name)`,
 *   `directChannel(user)`, `invite(channel)` → code
 * - `createRole(guild, name, reason)`, `giveRole(guild, user, role, reason)`, `takeRole(…)`, `removeRole(guild, role)`
 * - `members(guild)` → names; `rename(guild, user, nick)`, `kick(guild, user, reason)`, `ban(guild, user, reason)`, `bans(guild)` → names,
 *   `unban(guild, user)`
 * - `createWebhook(channel, name)` → `{ id, token }`, `execute(webhook, content)` → message, `removeWebhook(webhook)`
 * - `setCommands(commands)`, `setGuildCommands(guild, commands)` → names
 * - `problem(error)` → `{ status, code }`, `close()`
 *
 * What became of it is looked up in the emulator, or asked for without any client.
 */
export function everyday(name, connect) {
  const day = (what, run, options = {}) =>
    test(`${name} ${what}`, () =>
      // Some look at the clock to tell how old a message is.
      withEmulator({ startsAt: new Date(), ...options }, async (emulator) => {
        const client = await connect(emulator);
        try {
          await run(client, emulator);
        } finally {
          await client.close();
        }
      }));

  day("posts, answers, edits and deletes messages", async (client, emulator) => {
    const { channelId, botId } = emulator;
    const first = await client.post(channelId, { content: "Hello, wörld", title: "A title" });
    const [message] = emulator.messages();
    assert.equal(message.id, first);
    assert.equal(message.content, "Hello, wörld");
    assert.equal(message.embeds[0].title, "A title");
    assert.equal(message.author.id, botId);

    const asked = emulator.user("ada").say(channelId, "!ping");
    const reply = await client.post(channelId, { content: "Pong!", replyTo: asked.id });
    assert.equal(emulator.messages().at(-1).id, reply);
    assert.equal(emulator.messages().at(-1).message_reference.message_id, asked.id);

    await client.edit(channelId, reply, "Pong, again");
    assert.equal(emulator.messages().at(-1).content, "Pong, again");
    assert.notEqual(emulator.messages().at(-1).edited_timestamp, null);

    await client.remove(channelId, first);
    assert.deepEqual(contents(emulator), ["!ping", "Pong, again"]);
    await client.removeMany(channelId, [asked.id, reply]);
    assert.deepEqual(contents(emulator), []);
  });

  day("uploads a file that can be fetched", async (client, emulator) => {
    const data = Buffer.from("€uro\0bytes");
    await client.post(emulator.channelId, { content: "Look", file: { name: "report.txt", data } });
    const [{ attachments, content }] = emulator.messages();
    assert.equal(content, "Look");
    assert.deepEqual(
      attachments.map(({ filename, size }) => [filename, size]),
      [["report.txt", data.length]],
    );
    const response = await fetch(attachments[0].url);
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), data);
  });

  day("reads a channel page by page", async (client, emulator) => {
    const said = Array.from({ length: 120 }, (_, index) => emulator.user("ada").say(emulator.channelId, `${index}`));
    const newest = await client.read(emulator.channelId, { limit: 100 });
    const older = await client.read(emulator.channelId, { limit: 100, before: said[20].id });
    assert.deepEqual([...newest, ...older], said.map(({ content }) => content).reverse());
  });

  day("reacts, and reads who reacted", async (client, emulator) => {
    const { channelId } = emulator;
    const message = emulator.user("ada").say(channelId, "!ping");
    const { id } = message;
    await client.react(channelId, id, "👋🏽");
    emulator.user("ada").react(message, "👋🏽");
    assert.deepEqual((await client.reactors(channelId, id, "👋🏽")).sort(), ["ada", "evenfall"]);
    await client.unreact(channelId, id, "👋🏽");
    assert.deepEqual(
      emulator.messages()[0].reactions.map(({ emoji, count, me }) => [emoji.name, count, me]),
      [["👋🏽", 1, false]],
    );
  });

  day("pins", async (client, emulator) => {
    const { channelId } = emulator;
    const [one, other] = ["a", "b"].map((text) => emulator.user("ada").say(channelId, text).id);
    await client.pin(channelId, one);
    await client.pin(channelId, other);
    assert.deepEqual(await client.pins(channelId), [other, one]);
    await client.unpin(channelId, other);
    assert.deepEqual(await client.pins(channelId), [one]);
  });

  day("makes channels and threads, and writes in them", async (client, emulator) => {
    const { guildId, channelId } = emulator;
    const channel = await client.createChannel(guildId, "news", "What is new");
    await client.renameChannel(channel, "old-news");
    const { name: renamed, topic } = await ask(emulator, `/channels/${channel}`);
    assert.deepEqual([renamed, topic], ["old-news", "What is new"]);

    const { id: topicId } = emulator.user("ada").say(channelId, "Let us talk");
    const thread = await client.startThread(channelId, topicId, "Talk");
    await client.post(thread, { content: "Yes" });
    assert.equal((await ask(emulator, `/channels/${thread}`)).parent_id, channelId);
    assert.equal(emulator.messages(thread).at(-1).content, "Yes");

    const direct = await client.directChannel(emulator.user("ada").id);
    await client.post(direct, { content: "Between us" });
    assert.deepEqual(contents(emulator, direct), ["Between us"]);

    const code = await client.invite(channelId);
    assert.match(code, /^\S+$/);

    await client.removeChannel(channel);
    assert.deepEqual(await ask(emulator, `/channels/${channel}`), { message: "Unknown Channel", code: 10003 });
  });

  day("makes roles and gives them, with a reason", async (client, emulator) => {
    const { guildId } = emulator;
    const { id: ada } = emulator.user("ada");
    const role = await client.createRole(guildId, "Helpers", "néw helpers");
    await client.giveRole(guildId, ada, role, "she helps");
    assert.deepEqual((await ask(emulator, `/guilds/${guildId}/members/${ada}`)).roles, [role]);
    await client.takeRole(guildId, ada, role, "no more");
    assert.deepEqual((await ask(emulator, `/guilds/${guildId}/members/${ada}`)).roles, []);
    await client.removeRole(guildId, role);
    assert.deepEqual(
      (await ask(emulator, `/guilds/${guildId}/roles`)).map(({ name }) => name),
      ["@everyone", "evenfall"],
    );
    const { audit_log_entries: log } = await ask(emulator, `/guilds/${guildId}/audit-logs`);
    assert.deepEqual(
      log.map(({ reason }) => reason).filter((reason) => reason != null),
      ["no more", "she helps", "néw helpers"],
    );
  });

  day("sees members, renames, kicks, bans and unbans them", async (client, emulator) => {
    const { guildId } = emulator;
    const { id: ada } = emulator.user("ada");
    const { id: bob } = emulator.user("bob");
    assert.deepEqual((await client.members(guildId)).sort(), ["ada", "bob", "evenfall", "owner"]);
    await client.rename(guildId, ada, "Countess");
    assert.equal((await ask(emulator, `/guilds/${guildId}/members/${ada}`)).nick, "Countess");
    await client.kick(guildId, bob, "spam");
    await client.ban(guildId, ada, "more spam");
    assert.deepEqual(await client.bans(guildId), ["ada"]);
    assert.equal((await ask(emulator, `/guilds/${guildId}/bans/${ada}`)).reason, "more spam");
    await client.unban(guildId, ada);
    assert.deepEqual(await client.bans(guildId), []);
    assert.deepEqual(
      (await ask(emulator, `/guilds/${guildId}/members?limit=10`)).map(({ user }) => user.username).sort(),
      ["evenfall", "owner"],
    );
  });

  day("posts through a webhook", async (client, emulator) => {
    const webhook = await client.createWebhook(emulator.channelId, "Herald");
    const id = await client.execute(webhook, "Hear, hear");
    const [message] = emulator.messages();
    assert.deepEqual([message.id, message.content, message.webhook_id], [id, "Hear, hear", webhook.id]);
    await client.removeWebhook(webhook);
    assert.deepEqual(await ask(emulator, `/channels/${emulator.channelId}/webhooks`), []);
  });

  day("registers commands", async (client, emulator) => {
    const commands = [
      {
        type: 1,
        name: "ban",
        description: "Bans",
        options: [{ type: 6, name: "who", description: "Whom", required: true }],
      },
      { type: 3, name: "Report" },
    ];
    assert.deepEqual((await client.setCommands(structuredClone(commands))).sort(), ["Report", "ban"]);
    assert.deepEqual(await client.setGuildCommands(emulator.guildId, [{ ...commands[0], name: "here" }]), ["here"]);
    const registered = await ask(emulator, `/applications/${emulator.applicationId}/commands`);
    assert.equal(registered.find(({ name }) => name === "ban").options[0].name, "who");
  });

  day(
    "hears what it did wrong",
    async (client, emulator) => {
      const { channelId } = emulator;
      const nonesuch = channelId;
      const refused = async (promise) =>
        client.problem(
          await promise.then(
            () => assert.fail("It was not refused"),
            (error) => error,
          ),
        );
      assert.deepEqual(await refused(client.edit(channelId, nonesuch, "x")), { status: 404, code: 10008 });
      assert.deepEqual(await refused(client.post(channelId, { content: "x".repeat(2_001) })), {
        status: 400,
        code: 50035,
      });
      assert.deepEqual(await refused(client.createRole(emulator.guildId, "Helpers")), { status: 403, code: 50013 });
    },
    { botPermissions: Permission.ViewChannel | Permission.SendMessages | Permission.ReadMessageHistory },
  );

  day(
    "gets through a burst under rate limits, with nothing lost and nothing twice",
    async (client, emulator) => {
      const texts = Array.from({ length: 12 }, (_, index) => `${index}`);
      await Promise.all(texts.map((content) => client.post(emulator.channelId, { content })));
      assert.deepEqual(contents(emulator).sort(), texts.sort());
      assert.equal(emulator.rest.stats.limited.global, 0);
    },
    { rateLimits: { buckets: [{ routes: ["createMessage"], limit: 5, windowMs: 1_000 }] } },
  );
}

function contents(emulator, channel) {
  return emulator.messages(channel).map(({ content }) => content);
}

/** What the emulator answers to somebody who uses no client. */
async function ask({ restUrl, token }, path) {
  const response = await fetch(restUrl + path, { headers: { authorization: `Bot ${token}` } });
  return response.json();
}
