import { ChannelType, type Id, type Message, Permission } from "evenfall/model";
import { beforeAll, afterAll, describe, expect, test } from "vitest";
import type { SearchGuildMessagesQuery } from "../../generated/bodies/message.ts";
import { containsInOrder, wordsOf } from "../../src/emulator/domain/search/words.ts";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

/** What a search finds: the texts of messages, in the order in which they come. */
async function find({ emulator, http }: Scene, query: SearchGuildMessagesQuery): Promise<readonly string[]> {
  const result = await http.searchGuildMessages(emulator.guildId, query);
  if (!("messages" in result)) throw new Error("the guild is not indexed");
  return result.messages
    .flat()
    .map(({ content, message_snapshots: copies }) => (copies === undefined ? content : "forwarded"));
}

describe("of the messages of a guild", () => {
  let scene: Scene;
  let ada: Id<"User">;
  let role: Id<"Role">;
  let hello: Message;

  beforeAll(async () => {
    scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const person = emulator.user("ada");
    ada = person.id;
    role = (await http.createGuildRole(guildId, { name: "crew", mentionable: true })).id;
    hello = person.say(channelId, "Hello, wide world");
    await http.createMessage(channelId, { content: "reply", message_reference: { message_id: hello.id } });
    await http.createMessage(channelId, { content: `<@${ada}> <@&${role}>` });
    await http.createMessage(channelId, { content: "@everyone" });
    const pinned = await http.createMessage(channelId, { content: "https://example.com/tide?x=1 pinned" });
    await http.pinMessage(channelId, pinned.id);
    await http.createMessage(channelId, { content: "text", files: [{ name: "notes.TXT", data: "x" }] });
    await http.createMessage(channelId, {
      content: "song",
      files: [{ name: "song.mp3", data: "x", contentType: "audio/mpeg" }],
    });
    await http.createMessage(channelId, { content: "clip", files: [{ name: "clip.mp4", data: "x" }] });
    const image = { url: "https://example.com/moon.png" };
    await http.createMessage(channelId, { content: "picture", embeds: [{ title: "moon", image }] });
    await http.createMessage(channelId, {
      content: "poll",
      poll: { question: { text: "well?" }, answers: [{ poll_media: { text: "yes" } }] },
    });
    const { id, token = "" } = await http.createWebhook(channelId, { name: "hook" });
    await http.executeWebhook(id, token, { content: "hooked" });
    const other = await http.createGuildChannel(guildId, { name: "other" });
    await http.createMessage(other.id, { content: "elsewhere" });
    await http.createMessage(other.id, {
      content: "forwarded",
      message_reference: { type: 1, channel_id: channelId, message_id: hello.id },
    });
    const red = await http.createGuildChannel(guildId, { name: "red", nsfw: true });
    await http.createMessage(red.id, { content: "red" });
  });

  afterAll(async () => {
    await scene[Symbol.asyncDispose]();
  });

  const finds: readonly (readonly [string, () => SearchGuildMessagesQuery, readonly string[]])[] = [
    ["a word, in whatever case", () => ({ content: "hello" }), ["Hello, wide world"]],
    ["words that stand apart a little", () => ({ content: "hello world" }), ["Hello, wide world"]],
    ["words that stand apart too far", () => ({ content: "hello world", slop: 0 }), []],
    ["words in another order", () => ({ content: "world hello" }), []],
    ["a part of a word", () => ({ content: "wor" }), []],
    ["an author", () => ({ author_id: [ada] }), ["Hello, wide world"]],
    ["people", () => ({ author_type: ["user"] }), ["Hello, wide world"]],
    ["webhooks", () => ({ author_type: ["webhook"] }), ["hooked"]],
    ["neither bots nor webhooks", () => ({ author_type: ["-bot", "-webhook"] }), ["Hello, wide world"]],
    ["one of several authors", () => ({ author_type: ["user", "webhook"] }), ["hooked", "Hello, wide world"]],
    ["a mention of a user", () => ({ mentions: [ada], mentions_role_id: [role] }), [`<@ada> <@&crew>`]],
    ["a mention of everyone", () => ({ mention_everyone: true }), ["@everyone"]],
    ["a reply to a user", () => ({ replied_to_user_id: [ada] }), ["reply"]],
    ["a reply to a message", () => ({ replied_to_message_id: [hello.id] }), ["reply"]],
    ["what is pinned", () => ({ pinned: true }), ["https://example.com/tide?x=1 pinned"]],
    ["a link", () => ({ has: ["link"] }), ["https://example.com/tide?x=1 pinned"]],
    ["a host", () => ({ link_hostname: ["example.com"] }), ["https://example.com/tide?x=1 pinned"]],
    ["another host", () => ({ link_hostname: ["example.org"] }), []],
    ["a picture", () => ({ has: ["image"] }), ["picture"]],
    ["a sound", () => ({ has: ["sound"] }), ["song"]],
    ["a video", () => ({ has: ["video"] }), ["clip"]],
    ["a file that is no video", () => ({ has: ["file", "-video"] }), ["song", "text"]],
    ["an embed", () => ({ has: ["embed"] }), ["picture"]],
    ["an embed of a kind", () => ({ embed_type: ["image", "gif"] }), ["picture"]],
    ["a poll", () => ({ has: ["poll"] }), ["poll"]],
    ["a forwarded message", () => ({ has: ["snapshot"] }), ["forwarded"]],
    ["a file by name", () => ({ attachment_filename: ["notes.TXT"] }), ["text"]],
    ["a file by extension", () => ({ attachment_extension: ["txt", "mp3"] }), ["song", "text"]],
    ["an age-restricted channel", () => ({ content: "red" }), []],
    ["that too, when it is asked for", () => ({ content: "red", include_nsfw: true }), ["red"]],
    ["what is newer than a message", () => ({ min_id: hello.id, author_id: [ada] }), []],
    ["what is older than a message", () => ({ max_id: hello.id }), []],
  ];
  test.each(finds)("%s is found", async (_name, query, expected) => {
    const found = await find(scene, query());
    const named = found.map((text) => text.replace(ada, "ada").replace(role, "crew"));
    expect(named).toEqual(expected);
  });

  test("those of some channels are found", async () => {
    const { emulator } = scene;
    const all = await find(scene, {});
    const here = await find(scene, { channel_id: [emulator.channelId] });
    expect(here).not.toContain("elsewhere");
    expect(all).toContain("elsewhere");
  });
});

describe("a search", () => {
  test("comes page by page, newest first, oldest first or by how well it fits", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    for (const content of ["tide and time", "tide", "tide tables of the bay", "moon"]) {
      await http.createMessage(emulator.channelId, { content });
    }
    const content = "tide";
    expect(await find(scene, { content })).toEqual(["tide tables of the bay", "tide", "tide and time"]);
    expect(await find(scene, { content, sort_order: "asc", limit: 2 })).toEqual(["tide and time", "tide"]);
    expect(await find(scene, { content, offset: 2 })).toEqual(["tide and time"]);
    expect(await find(scene, { content, sort_by: "relevance", sort_order: "asc" })).toEqual([
      "tide",
      "tide and time",
      "tide tables of the bay",
    ]);
    expect(await http.searchGuildMessages(emulator.guildId, { content, limit: 1 })).toMatchObject({
      doing_deep_historical_index: false,
      total_results: 3,
    });
  });

  test("is gone through to its end", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    for (let i = 0; i < 30; i++) emulator.user("ada").say(emulator.channelId, `tide ${i}`);
    const found: string[] = [];
    for await (const { content } of http.iterSearchGuildMessages(emulator.guildId, { content: "tide" })) {
      found.push(content);
    }
    expect(found).toEqual(Array.from({ length: 30 }, (_, i) => `tide ${29 - i}`));
  });

  test("shows the threads of what it finds, and messages without their reactions", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const thread = await http.startThread(emulator.channelId, { name: "t", type: ChannelType.PublicThread });
    const { id } = await http.createMessage(thread.id, { content: "tide" });
    await http.createReaction(thread.id, id, "🎉");
    const result = await http.searchGuildMessages(emulator.guildId, { content: "tide" });
    expect(result).toMatchObject({
      messages: [[{ id }]],
      threads: [{ id: thread.id }],
      members: [{ id: thread.id, user_id: emulator.botId }],
    });
    expect(JSON.stringify(result)).not.toContain("reactions");
  });

  test("shows nothing of channels whose history the bot may not read", async () => {
    await using scene = await Scene.open({ permissions: Permission.ManageRoles });
    const { emulator, http } = scene;
    await http.createMessage(emulator.channelId, { content: "secret" });
    expect(await find(scene, { content: "secret" })).toEqual(["secret"]);
    const deny = Permission.ReadMessageHistory;
    await http.editChannelPermissions(emulator.channelId, emulator.botId, { type: 1, deny });
    expect(await find(scene, { content: "secret" })).toEqual([]);
  });

  test("is put off while the guild is being indexed", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await http.createMessage(emulator.channelId, { content: "tide" });
    emulator.rest.unindexMessages(emulator.guildId, 1);
    expect(await http.searchGuildMessages(emulator.guildId, {})).toEqual({
      message: "Index not yet available. Try again later",
      code: 110_000,
      documents_indexed: 0,
      retry_after: 1,
    });
    expect(await find(scene, {})).toEqual(["tide"]);
  });

  test("needs the permission to read the history, and a guild", async () => {
    await using scene = await Scene.open({ permissions: Permission.ManageRoles });
    const { emulator, http } = scene;
    const everyone = (await http.getGuildRoles(emulator.guildId)).find(({ name }) => name === "@everyone");
    await http.modifyGuildRole(emulator.guildId, everyone?.id ?? "0", { permissions: Permission.ViewChannel });
    await expectRefusal(http.searchGuildMessages(emulator.guildId, {}), "MissingPermissions");
    await expectRefusal(http.searchGuildMessages("1", {}), "UnknownGuild");
  });
});

test.each([
  ["a b c", "a b c", 0, true],
  ["a b c", "a c", 0, false],
  ["a b c", "a c", 1, true],
  ["a a x b", "a b", 1, true],
  ["a x b y y c a b c", "a b c", 0, true],
  ["Ünder größe", "größe", 0, true],
  ["anything", "", 0, true],
  ["", "a", 5, false],
])("%j has the words %j with at most %d others between two: %s", (text, wanted, slop, expected) => {
  expect(containsInOrder(wordsOf(text), wordsOf(wanted), slop)).toBe(expected);
});
