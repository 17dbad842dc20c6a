import {
  AuditLogEvent,
  castId,
  ChannelType,
  ComponentType,
  JsonErrorCode,
  type Message,
  MessageFlag,
  MessageReferenceType,
  MessageType,
  Permission,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

type Ask = (scene: Scene, message: Message) => Promise<unknown>;

const WEEK_MS = 7 * 24 * 3_600_000;

describe("a new message", () => {
  test("is told of with its nonce, the author as a member and the type of the channel", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const message = await http.createMessage(emulator.channelId, { content: "hello", nonce: "n1", tts: true });
    expect(message).toMatchObject({ content: "hello", nonce: "n1", tts: true, author: { id: emulator.botId } });
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([
      { ...message, guild_id: emulator.guildId, channel_type: ChannelType.GuildText, member: { nick: null } },
    ]);
  });

  test("shows embeds as rich ones, with the addresses of their files", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { attachments, embeds } = await http.createMessage(emulator.channelId, {
      embeds: [{ title: "t", fields: [{ name: "a", value: "b" }], image: { url: "attachment://a.png" } }],
      files: [{ name: "a.png", data: "x", contentType: "image/png" }],
    });
    const url = attachments[0]?.url;
    expect(embeds).toEqual([
      { title: "t", type: "rich", fields: [{ name: "a", value: "b", inline: false }], image: { url } },
    ]);
    expect(await (await fetch(url ?? "")).text()).toBe("x");
  });

  test("numbers its components, from the outside in", async () => {
    await using scene = await Scene.open();
    const { components } = await scene.http.createMessage(scene.emulator.channelId, {
      flags: MessageFlag.IsComponentsV2,
      components: [
        { type: ComponentType.Container, id: 2, components: [{ type: ComponentType.TextDisplay, content: "a" }] },
        { type: ComponentType.TextDisplay, content: "b" },
      ],
    });
    expect(components).toMatchObject([{ id: 2, components: [{ id: 1 }] }, { id: 3 }]);
  });

  test("keeps what is said of its files", async () => {
    await using scene = await Scene.open();
    const { attachments } = await scene.http.createMessage(scene.emulator.channelId, {
      files: [{ name: "a.txt", data: "x" }],
      attachments: [{ id: 0, filename: "b.txt", title: "t", description: "d", is_spoiler: true }],
    });
    expect(attachments).toMatchObject([{ filename: "b.txt", title: "t", description: "d", flags: 8, size: 1 }]);
  });

  test("with a nonce that is enforced is sent once", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const send = (content: string, enforce_nonce = true): Promise<Message> =>
      http.createMessage(emulator.channelId, { content, nonce: "n", enforce_nonce });
    const first = await send("one");
    expect(await send("two")).toEqual(first);
    expect((await send("three", false)).content).toBe("three");
    emulator.advance(600_000);
    expect((await send("four")).content).toBe("four");
    expect(emulator.messages().map(({ content }) => content)).toEqual(["one", "three", "four"]);
  });

  test.each([
    ["nothing", {}, JsonErrorCode.EmptyMessage],
    ["a sticker that is none", { sticker_ids: ["1"] }, JsonErrorCode.InvalidSticker],
    ["an answer to nothing", { content: "x", message_reference: { message_id: "1" } }, JsonErrorCode.InvalidFormBody],
  ] as const)("of %s is refused", async (_name, body, code) => {
    await using scene = await Scene.open();
    const { emulator } = scene;
    const request = fetch(`${emulator.restUrl}/channels/${emulator.channelId}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${emulator.token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = await request;
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code });
  });
});

describe("mentions", () => {
  const everything = { parse: ["users", "roles", "everyone"] } as const;
  test.each([
    [undefined, true, true, true],
    [everything, true, true, true],
    [{ parse: [] }, false, false, false],
    [{ parse: ["users"] }, true, false, false],
    [{ parse: ["roles"] }, false, true, false],
    [{ parse: ["everyone"] }, false, false, true],
    [{ users: ["own"] }, true, false, false],
    [{ users: ["1"] }, false, false, false],
    [{ roles: ["own"] }, false, true, false],
  ] as const)("with %j notify users %s, roles %s, everyone %s", async (allowed, users, roles, everyone) => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const ada = emulator.user("ada");
    const role = await http.createGuildRole(emulator.guildId, { name: "crew", mentionable: true });
    const json = JSON.stringify(allowed ?? null)
      .replace('"users":["own"]', `"users":["${ada.id}"]`)
      .replace('"roles":["own"]', `"roles":["${role.id}"]`);
    const message = await http.createMessage(emulator.channelId, {
      content: `<@${ada.id}> <@&${role.id}> @everyone`,
      ...(allowed === undefined ? {} : { allowed_mentions: JSON.parse(json) as object }),
    });
    expect(message.mentions.map(({ id }) => id)).toEqual(users ? [ada.id] : []);
    expect(message.mention_roles).toEqual(roles ? [role.id] : []);
    expect(message.mention_everyone).toBe(everyone);
  });

  test("of roles that are not mentionable, and of everyone, need a permission", async () => {
    await using scene = await Scene.open({ permissions: Permission.ManageRoles | Permission.ManageChannels });
    const { emulator, http } = scene;
    const role = await http.createGuildRole(emulator.guildId, { name: "crew", permissions: 0n });
    const everyone = castId<"Role">(emulator.guildId);
    await http.editChannelPermissions(emulator.channelId, everyone, { type: 0, deny: Permission.MentionEveryone });
    const message = await http.createMessage(emulator.channelId, { content: `<@&${role.id}> @here` });
    expect(message).toMatchObject({ mention_roles: [], mention_everyone: false });
  });

  test.each([
    [undefined, true],
    [{ parse: [] }, false],
    [{ parse: [], replied_user: true }, true],
  ] as const)("of whom a reply answers, with %j: %s", async (allowed, notified) => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const ada = emulator.user("ada");
    const question = ada.say(emulator.channelId, "how?");
    const reply = await http.createMessage(emulator.channelId, {
      content: "so",
      message_reference: { message_id: question.id },
      ...(allowed === undefined ? {} : { allowed_mentions: allowed }),
    });
    expect(reply.mentions.map(({ id }) => id)).toEqual(notified ? [ada.id] : []);
    expect(reply).toMatchObject({
      type: MessageType.Reply,
      message_reference: { channel_id: emulator.channelId, message_id: question.id, guild_id: emulator.guildId },
    });
  });
});

describe("a message that refers to another", () => {
  test("answers nothing when that may be so", async () => {
    await using scene = await Scene.open();
    const message = await scene.http.createMessage(scene.emulator.channelId, {
      content: "x",
      message_reference: { message_id: "1", fail_if_not_exists: false },
    });
    expect(message.type).toBe(MessageType.Default);
    expect(message).not.toHaveProperty("message_reference");
  });

  test("forwards a snapshot of it", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const source = emulator.user("ada").say(emulator.channelId, "news");
    const other = await http.createGuildChannel(emulator.guildId, { name: "other" });
    const message_reference = {
      type: MessageReferenceType.Forward,
      message_id: source.id,
      channel_id: emulator.channelId,
    };
    const forwarded = await http.createMessage(other.id, { message_reference });
    expect(forwarded).toMatchObject({
      type: MessageType.Default,
      flags: MessageFlag.HasSnapshot,
      message_snapshots: [{ message: { content: "news", timestamp: source.timestamp } }],
    });
  });
});

describe("an edit", () => {
  test("changes what it names, and is told of", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId } = emulator;
    const message = await http.createMessage(channelId, { content: "a", embeds: [{ title: "kept" }] });
    const edited = await http.editMessage(channelId, message.id, { content: "b" });
    expect(edited).toMatchObject({ content: "b", embeds: message.embeds });
    expect(edited.edited_timestamp).not.toBeNull();
    expect(await scene.told("MESSAGE_UPDATE")).toMatchObject([{ ...edited, guild_id: emulator.guildId }]);
  });

  test("that hides embeds is none of the text", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const message = await http.createMessage(emulator.channelId, { content: "a", embeds: [{ title: "t" }] });
    const edited = await http.editMessage(emulator.channelId, message.id, { flags: MessageFlag.SuppressEmbeds });
    expect(edited).toMatchObject({ embeds: [], flags: MessageFlag.SuppressEmbeds, edited_timestamp: null });
  });

  test("of another's message may hide its embeds only", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { id } = emulator.user("ada").say(emulator.channelId, "mine");
    expect(await http.editMessage(emulator.channelId, id, { flags: 4 })).toMatchObject({ flags: 4 });
    await expectRefusal(http.editMessage(emulator.channelId, id, { flags: 4, content: "x" }), 50005);
  });

  test.each<readonly [string, number, Ask]>([
    [
      "that empties it",
      JsonErrorCode.EmptyMessage,
      ({ emulator, http }, { id }) => http.editMessage(emulator.channelId, id, { content: null }),
    ],
    [
      "that mixes components with text",
      JsonErrorCode.InvalidFormBody,
      ({ emulator, http }, { id }) =>
        http.editMessage(emulator.channelId, id, {
          flags: MessageFlag.IsComponentsV2,
          components: [{ type: ComponentType.TextDisplay, content: "x" }],
        }),
    ],
  ])("%s is refused with %s", async (_name, code, ask) => {
    await using scene = await Scene.open();
    const message = await scene.http.createMessage(scene.emulator.channelId, { content: "a" });
    await expectRefusal(ask(scene, message), code);
  });
});

describe("deleting", () => {
  test("another's message is audited, one's own is not", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const own = await http.createMessage(channelId, { content: "own" });
    const ada = emulator.user("ada");
    const message = ada.say(channelId, "theirs");
    await http.deleteMessage(channelId, own.id);
    await http.deleteMessage(channelId, message.id, { reason: "rude" });
    expect(await scene.told("MESSAGE_DELETE")).toEqual(
      [own, message].map(({ id }) => ({ id, channel_id: channelId, guild_id: guildId })),
    );
    expect(await scene.audit()).toMatchObject([
      {
        action_type: AuditLogEvent.MessageDelete,
        target_id: ada.id,
        reason: "rude",
        options: { channel_id: channelId, count: "1" },
      },
    ]);
  });

  test("many at once tells once and is audited; unknown ones are passed over", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const ids = ["a", "b"].map((text) => emulator.user("ada").say(channelId, text).id);
    await http.bulkDeleteMessages(channelId, { messages: [...ids, "1"] }, { reason: "tidy" });
    expect(await scene.told("MESSAGE_DELETE_BULK")).toEqual([{ ids, channel_id: channelId, guild_id: guildId }]);
    const [entry] = await scene.audit();
    expect(entry).toMatchObject({
      action_type: AuditLogEvent.MessageBulkDelete,
      target_id: channelId,
      reason: "tidy",
      options: { count: "2" },
    });
  });

  test.each([
    [WEEK_MS, true],
    [2 * WEEK_MS - 60_000, true],
    [2 * WEEK_MS + 60_000, false],
  ])("many at once takes messages that are %s ms old: %s", async (age, taken) => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const old = emulator.user("ada").say(emulator.channelId, "old").id;
    emulator.advance(age);
    const young = emulator.user("ada").say(emulator.channelId, "young").id;
    const request = http.bulkDeleteMessages(emulator.channelId, { messages: [old, young] });
    if (taken) await request;
    else await expectRefusal(request, "MessageTooOldToBulkDelete");
    expect(emulator.messages()).toHaveLength(taken ? 0 : 2);
  });
});

describe("pins", () => {
  test("are set and taken down, told, audited, and told in the channel", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const ada = emulator.user("ada");
    const message = ada.say(channelId, "rules");
    await scene.forget();
    await http.pinMessage(channelId, message.id, { reason: "read it" });
    await http.pinMessage(channelId, message.id);
    const { has_more: more, items } = await http.getChannelPins(channelId);
    expect({ more, items }).toMatchObject({ more: false, items: [{ message: { id: message.id, pinned: true } }] });
    expect(await http.getPinnedMessages(channelId)).toMatchObject([{ id: message.id }]);
    await http.unpinMessage(channelId, message.id);
    expect((await http.getChannelPins(channelId)).items).toEqual([]);
    const at = items[0]?.pinned_at;
    expect(await scene.told("CHANNEL_PINS_UPDATE")).toEqual([
      { channel_id: channelId, guild_id: guildId, last_pin_timestamp: at },
      { channel_id: channelId, guild_id: guildId, last_pin_timestamp: null },
    ]);
    expect(await scene.told("MESSAGE_UPDATE")).toMatchObject([{ pinned: true }, { pinned: false }]);
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([
      { type: MessageType.ChannelPinnedMessage, message_reference: { message_id: message.id } },
    ]);
    const options = { channel_id: channelId, message_id: message.id };
    expect(await scene.audit()).toMatchObject([
      { action_type: AuditLogEvent.MessageUnpin, target_id: ada.id, options },
      { action_type: AuditLogEvent.MessagePin, target_id: ada.id, options, reason: "read it" },
    ]);
  });

  test("are read page by page, last pinned first, by the older routes too", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId } = emulator;
    const messages = ["a", "b", "c"].map((text) => emulator.user("ada").say(channelId, text));
    for (const { id } of messages) await http.pinMessageLegacy(channelId, id);
    const first = await http.getChannelPins(channelId, { limit: 2 });
    expect(first.has_more).toBe(true);
    expect(first.items.map(({ message }) => message.content)).toEqual(["c", "b"]);
    const rest = await http.getChannelPins(channelId, { before: first.items[1]?.pinned_at ?? "" });
    expect(rest).toMatchObject({ has_more: false, items: [{ message: { content: "a" } }] });
    await http.unpinMessageLegacy(channelId, messages[0]?.id ?? "1");
    expect(await http.getPinnedMessages(channelId)).toHaveLength(2);
  });
});

test("a message of an announcement channel is published once", async () => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  const news = await http.createGuildChannel(emulator.guildId, { name: "n", type: ChannelType.GuildAnnouncement });
  const { id } = await http.createMessage(news.id, { content: "x" });
  expect(await http.crosspostMessage(news.id, id)).toMatchObject({ flags: MessageFlag.Crossposted });
  expect(await scene.told("MESSAGE_UPDATE")).toMatchObject([{ id, flags: MessageFlag.Crossposted }]);
  await expectRefusal(http.crosspostMessage(news.id, id), "MessageAlreadyCrossposted");
  const plain = await http.createMessage(emulator.channelId, { content: "x" });
  await expectRefusal(http.crosspostMessage(emulator.channelId, plain.id), 50024);
});

const { AddReactions, AttachFiles, EmbedLinks, ManageMessages, PinMessages, SendMessages, SendPolls } = Permission;
const answers = [{ poll_media: { text: "a" } }];
const lacking: readonly (readonly [string, bigint, Ask])[] = [
  ["createMessage", SendMessages, ({ emulator, http }) => http.createMessage(emulator.channelId, { content: "x" })],
  [
    "a message with files",
    AttachFiles,
    ({ emulator, http }) => http.createMessage(emulator.channelId, { files: [{ name: "a", data: "x" }] }),
  ],
  [
    "a message with embeds",
    EmbedLinks,
    ({ emulator, http }) => http.createMessage(emulator.channelId, { embeds: [{ title: "x" }] }),
  ],
  [
    "a message with a poll",
    SendPolls,
    ({ emulator, http }) => http.createMessage(emulator.channelId, { poll: { question: { text: "?" }, answers } }),
  ],
  ["deleteMessage", ManageMessages, ({ emulator, http }, { id }) => http.deleteMessage(emulator.channelId, id)],
  [
    "bulkDeleteMessages",
    ManageMessages,
    ({ emulator, http }) => http.bulkDeleteMessages(emulator.channelId, { messages: ["1", "2"] }),
  ],
  ["pinMessage", PinMessages, ({ emulator, http }, { id }) => http.pinMessage(emulator.channelId, id)],
  ["unpinMessage", PinMessages, ({ emulator, http }, { id }) => http.unpinMessage(emulator.channelId, id)],
  ["createReaction", AddReactions, ({ emulator, http }, { id }) => http.createReaction(emulator.channelId, id, "👍")],
  [
    "deleteUserReaction",
    ManageMessages,
    ({ emulator, http }, { id }) => http.deleteUserReaction(emulator.channelId, id, "👍", emulator.botId),
  ],
  [
    "deleteAllReactions",
    ManageMessages,
    ({ emulator, http }, { id }) => http.deleteAllReactions(emulator.channelId, id),
  ],
  [
    "deleteAllReactionsForEmoji",
    ManageMessages,
    ({ emulator, http }, { id }) => http.deleteAllReactionsForEmoji(emulator.channelId, id, "👍"),
  ],
];

test.each(lacking)("%s is refused without its permission", async (_name, deny, ask) => {
  await using scene = await Scene.open({ permissions: Permission.ManageRoles | deny });
  const { emulator, http } = scene;
  const message = emulator.user("ada").say(emulator.channelId, "theirs");
  const everyone = castId<"Role">(emulator.guildId);
  await http.editChannelPermissions(emulator.channelId, everyone, { type: 0, deny });
  await expectRefusal(ask(scene, message), "MissingPermissions");
});
