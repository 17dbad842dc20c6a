import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Emulator, EmulatorError, type Seed } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { ChannelType, MessageType, Permission, type TextChannel } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { root } from "../support/imports.ts";

// The emulator checks it.
const example = JSON.parse(readFileSync(join(root, "examples/seed/community.json"), "utf8")) as Seed;

async function setUp(seed: Seed = example) {
  const emulator = await Emulator.start({ seed });
  const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
  return { emulator, http, [Symbol.asyncDispose]: () => emulator.close() };
}

/** What is said of a seed that is not in order. */
async function complaints(seed: unknown): Promise<readonly string[]> {
  const error: unknown = await Emulator.start({ seed: seed as Seed }).then(
    (emulator) => emulator.close(),
    (reason: unknown) => reason,
  );
  if (!(error instanceof EmulatorError)) throw new Error("expected an EmulatorError", { cause: error });
  expect(error.code).toBe("EMULATOR_SEED");
  const [title, ...lines] = error.message.split("\n");
  expect(title).toBe("The seed is not in order:");
  return lines.map((line) => line.trim());
}

describe("the example", () => {
  test("has the bot, its application and its commands", async () => {
    await using setup = await setUp();
    const { emulator, http } = setup;
    expect(await http.getCurrentUser()).toMatchObject({ username: "Librarian", bot: true });
    expect(await http.getCurrentApplication()).toMatchObject({ name: "Librarian", description: "Lends books." });
    const [command] = await http.getGlobalApplicationCommands(emulator.applicationId);
    expect(command).toMatchObject({ name: "lend", options: [{ name: "title", required: true }] });
  });

  test("has guilds with their owners, and the bot in each", async () => {
    await using setup = await setUp();
    const { emulator, http } = setup;
    expect(emulator.guildId).toBe("200000000000000001");
    expect((await http.getCurrentUserGuilds()).map(({ name }) => name)).toEqual([
      "The Analytical Society",
      "An empty room",
    ]);
    expect(await http.getGuild(emulator.guildId)).toMatchObject({
      owner_id: "100000000000000001",
      description: "Engines and poetry.",
    });
  });

  test("has roles from the top down, with their permissions", async () => {
    await using setup = await setUp();
    const roles = await setup.http.getGuildRoles(setup.emulator.guildId);
    const byPlace = [...roles].sort((a, b) => b.position - a.position);
    expect(byPlace.map(({ name, position }) => [name, position])).toEqual([
      ["Librarian", 3],
      ["Moderators", 2],
      ["Readers", 1],
      ["@everyone", 0],
    ]);
    const bits = Permission.ManageRoles | Permission.ManageMessages | Permission.KickMembers;
    expect(byPlace[0]).toMatchObject({ managed: true, permissions: String(bits) });
    expect(byPlace[1]).toMatchObject({ color: 15158332, hoist: true });
  });

  test("has members with nicknames and roles", async () => {
    await using setup = await setUp();
    const { emulator, http } = setup;
    const names = new Map((await http.getGuildRoles(emulator.guildId)).map(({ id, name }) => [id, name]));
    const members = await http.listGuildMembers(emulator.guildId, { limit: 10 });
    const seen = members.map(({ nick, roles, user }) => [user.username, nick, roles.map((id) => names.get(id))]);
    expect(Object.fromEntries(seen.map(([name, ...rest]) => [name, rest]))).toEqual({
      ada: [null, []],
      Librarian: [null, ["Librarian"]],
      charles: ["Babbage", ["Readers"]],
      mary: [null, ["Moderators", "Readers"]],
      clockwork: [null, []],
    });
  });

  test("has channels in their places, but for one that its overwrites hide from the bot", async () => {
    await using setup = await setUp();
    const { emulator, http } = setup;
    const channels = await http.getGuildChannels(emulator.guildId);
    const named = (name: string) => channels.find((channel) => channel.name === name);
    expect([...channels].sort((a, b) => a.position - b.position).map(({ name, type }) => [name, type])).toEqual([
      ["Society", ChannelType.GuildCategory],
      ["general", ChannelType.GuildText],
      ["questions", ChannelType.GuildForum],
      ["Reading room", ChannelType.GuildVoice],
    ]);
    expect(named("general")).toMatchObject({
      id: emulator.channelId,
      topic: "Anything at all",
      parent_id: named("Society")?.id,
    });
    expect(named("Reading room")).toMatchObject({ user_limit: 10 });
  });

  test("has messages with reactions, pins and threads", async () => {
    await using setup = await setUp();
    const { emulator, http } = setup;
    const messages = emulator.messages();
    expect(messages.map(({ author, type }) => [author.username, type])).toEqual([
      ["ada", MessageType.Default],
      ["ada", MessageType.ChannelPinnedMessage],
      ["charles", MessageType.Default],
      ["Librarian", MessageType.Default],
    ]);
    const { items } = await http.getChannelPins(emulator.channelId);
    expect(items.map(({ message }) => message.content)).toEqual(["Welcome, everybody."]);
    const [, , drawn] = messages;
    expect(drawn?.reactions).toMatchObject([{ count: 2, me: false, emoji: { name: "⚙️" } }]);
    expect(drawn?.thread).toMatchObject({ name: "The mill" });
    expect(emulator.messages(drawn?.thread?.id).at(-1)?.content).toBe("How many columns?");
    const { threads } = await http.listActiveGuildThreads(emulator.guildId);
    expect(threads.map(({ name }) => name).sort()).toEqual(["The mill", "Where to begin"]);
  });

  test("is the same in every run, and begins when it says", async () => {
    await using one = await setUp();
    await using other = await setUp(structuredClone(example));
    expect(one.emulator.snapshot()).toBe(other.emulator.snapshot());
    expect(one.emulator.messages()[0]?.timestamp).toMatch(/^2026-03-01T09:00:0/);
  });

  test("has people whom a test can let act", async () => {
    await using setup = await setUp();
    const { emulator } = setup;
    const { author } = emulator.user("ada").say(emulator.channelId, "!lend");
    expect(author.id).toBe("100000000000000001");
  });
});

test("a guild with nothing but a name and an owner has a channel, and an administrator for a bot", async () => {
  await using setup = await setUp({ users: [{ name: "ada" }], guilds: [{ name: "Small", owner: "ada" }] });
  const { emulator, http } = setup;
  // Its type is that of the channel that there is.
  const channel = (await http.getChannel(emulator.channelId)) as TextChannel;
  expect(channel).toMatchObject({ name: "general", guild_id: emulator.guildId });
  const roles = await http.getGuildRoles(emulator.guildId);
  expect(roles.map(({ name, permissions }) => [name, permissions])[1]).toEqual([
    "evenfall",
    String(Permission.Administrator),
  ]);
});

describe("a seed that is not in order is refused, with the place of what is wrong", () => {
  const users = [{ name: "ada" }];
  const guild = { name: "Small", owner: "ada" };
  const inGuild = (more: object): unknown => ({ users, guilds: [{ ...guild, ...more }] });
  const said = (message: object): unknown => inGuild({ channels: [{ name: "a", messages: [message] }] });

  test.each<[what: string, seed: unknown, complaints: readonly (string | RegExp)[]]>([
    ["nothing", null, [/^\(the seed\): /]],
    ["no guild", { guilds: [] }, [/^guilds: /]],
    ["an unknown field", { users, guilds: [guild], colour: 1 }, ["colour: is not a field here"]],
    ["a wrong kind", { users, guilds: [{ ...guild, name: 1 }] }, [/^guilds\[0\]\.name: /]],
    ["no id", { users: [{ name: "ada", id: "x" }], guilds: [guild] }, [/^users\[0\]\.id: is no id/]],
    ["no time", { starts_at: "tomorrow", users, guilds: [guild] }, [/^starts_at: /]],
    ["an owner who is not there", { guilds: [guild] }, ['guilds[0].owner: names a user that is not there: "ada"']],
    ["the bot as an owner", inGuild({ owner: "evenfall" }), ["guilds[0].owner: cannot be the bot"]],
    [
      "two users of a name",
      { users: [...users, ...users], guilds: [guild] },
      ['users[1].name: is "ada", which is taken'],
    ],
    [
      "a user with the bot's name",
      { application: { name: "ada" }, users, guilds: [{ ...guild, owner: "ada" }] },
      ['users[0].name: is "ada", which is taken', "guilds[0].owner: cannot be the bot"],
    ],
    [
      "an id twice",
      inGuild({ id: "7", channels: [{ name: "a", id: "7" }] }),
      ["guilds[0].channels[0].id: is 7, which is the id of something else as well"],
    ],
    [
      "a permission that is none",
      inGuild({ roles: [{ name: "a", permissions: ["Fly"] }] }),
      [/^guilds\[0\]\.roles\[0\]\.permissions\[0\]: /],
    ],
    [
      "a role that is not there",
      inGuild({ members: [{ user: "ada", roles: ["Readres"] }] }),
      ['guilds[0].members[0].roles[0]: names a role that is not there: "Readres"'],
    ],
    [
      "a member twice",
      inGuild({ members: [{ user: "ada" }, { user: "ada" }] }),
      ['guilds[0].members[1].user: is "ada", which is taken'],
    ],
    [
      "a category that is none",
      inGuild({ channels: [{ name: "a" }, { name: "b", parent: "a" }] }),
      ['guilds[0].channels[1].parent: names a category that is not there: "a"'],
    ],
    [
      "an overwrite for nobody",
      inGuild({ channels: [{ name: "a", overwrites: [{ allow: [] }] }] }),
      ["guilds[0].channels[0].overwrites[0]: needs exactly one of role and user"],
    ],
    [
      "a topic that is too long",
      inGuild({ channels: [{ name: "a", topic: "x".repeat(2_000) }] }),
      [/^guilds\[0\]\.channels\[0\]\.topic: /],
    ],
    [
      "no text channel",
      inGuild({ channels: [{ name: "a", type: "voice" }] }),
      ["guilds[0].channels: has no text channel, which the first guild needs"],
    ],
    [
      "an author who is not there",
      said({ author: "bob", content: "x" }),
      ['guilds[0].channels[0].messages[0].author: names a user that is not there: "bob"'],
    ],
    [
      "a message that is too long",
      said({ author: "ada", content: "x".repeat(5_000) }),
      [/^guilds\[0\]\.channels\[0\]\.messages\[0\]\.content: /],
    ],
    [
      "an embed that is none",
      said({ author: "ada", embeds: [{ fields: [{ name: "a" }] }] }),
      [/^guilds\[0\]\.channels\[0\]\.messages\[0\]\.embeds\[0\]\.fields\[0\]\.value: /],
    ],
    [
      "an emoji that is none",
      said({ author: "ada", content: "x", reactions: [{ emoji: "x", users: ["ada"] }] }),
      ["guilds[0].channels[0].messages[0].reactions[0]: Unknown Emoji"],
    ],
    [
      "a forum post without a name",
      inGuild({
        channels: [{ name: "a" }, { name: "f", type: "forum", messages: [{ author: "ada", content: "x" }] }],
      }),
      ["guilds[0].channels[1].messages[0].thread: is required: in a forum each message begins a thread"],
    ],
    [
      "a thread in a thread",
      said({
        author: "ada",
        content: "x",
        thread: { name: "t", messages: [{ author: "ada", content: "x", thread: { name: "u" } }] },
      }),
      ["guilds[0].channels[0].messages[0].thread.messages[0].thread: cannot be started in a thread"],
    ],
    [
      "a command that is none",
      { application: { commands: [{ name: "x" }] }, users, guilds: [guild] },
      [/^application\.commands\[0\]\.description: /],
    ],
    [
      "several things at once",
      { users, guilds: [{ ...guild, owner: "bob", members: [{ user: "carl" }] }] },
      [
        'guilds[0].owner: names a user that is not there: "bob"',
        'guilds[0].members[0].user: names a user that is not there: "carl"',
      ],
    ],
  ])("%s", async (_, seed, expected) => {
    const lines = await complaints(seed);
    expect(lines).toHaveLength(expected.length);
    for (const [index, line] of expected.entries()) {
      if (typeof line === "string") expect(lines[index]).toBe(line);
      else expect(lines[index]).toMatch(line);
    }
  });

  test("a seed and a snapshot at once are one too many", async () => {
    await using setup = await setUp();
    const snapshot = setup.emulator.snapshot();
    await expect(Emulator.start({ seed: example, snapshot })).rejects.toMatchObject({ code: "EMULATOR_OPTION" });
  });
});
