import {
  AuditLogEvent,
  castId,
  type Channel,
  ChannelFlag,
  ChannelType,
  JsonErrorCode,
  MessageFlag,
  MessageType,
  Permission,
  type ThreadChannel,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import { toBits } from "../../src/base/bits.ts";
import { createChannel } from "../../src/emulator/domain/channels.ts";
import { createGuild } from "../../src/emulator/domain/guilds.ts";
import { everyoneRole, updateRole } from "../../src/emulator/domain/roles.ts";
import { createThread, setArchived } from "../../src/emulator/domain/threads.ts";
import { makeSelf, makeUser } from "../../src/emulator/state/make.ts";
import { World } from "../../src/emulator/state/world.ts";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

const { GuildForum, PrivateThread, PublicThread } = ChannelType;
const HOUR_MS = 3_600_000;

type Ask = (scene: Scene, thread: ThreadChannel) => Promise<unknown>;

async function start(
  scene: Scene,
  type: typeof PublicThread | typeof PrivateThread = PublicThread,
): Promise<ThreadChannel> {
  return await scene.http.startThread(scene.emulator.channelId, { name: "thread", type });
}

async function forum(scene: Scene, flags = 0): Promise<Channel> {
  return await scene.http.createGuildChannel(scene.emulator.guildId, {
    name: "forum",
    type: GuildForum,
    available_tags: [{ name: "bug" }, { name: "done", moderated: true }],
    flags,
  });
}

describe("a thread", () => {
  test("is started from a message, which shows it", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const message = emulator.user("ada").say(channelId, "topic");
    await scene.forget();
    const thread = await http.startThreadFromMessage(channelId, message.id, { name: "t", auto_archive_duration: 60 });
    expect(thread).toMatchObject({
      id: message.id,
      type: PublicThread,
      parent_id: channelId,
      owner_id: emulator.botId,
      member_count: 1,
      message_count: 0,
      thread_metadata: { archived: false, locked: false, auto_archive_duration: 60 },
      member: { user_id: emulator.botId },
    });
    expect(await scene.told("THREAD_CREATE")).toMatchObject([{ id: thread.id, newly_created: true }]);
    expect(await scene.told("MESSAGE_UPDATE")).toMatchObject([
      { id: message.id, flags: MessageFlag.HasThread, thread: { id: thread.id } },
    ]);
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([
      { channel_id: thread.id, type: MessageType.ThreadStarterMessage, message_reference: { message_id: message.id } },
    ]);
    expect(await scene.told("THREAD_MEMBERS_UPDATE")).toMatchObject([
      { id: thread.id, guild_id: guildId, member_count: 1, added_members: [{ user_id: emulator.botId }] },
    ]);
    await expectRefusal(http.startThreadFromMessage(channelId, message.id, { name: "t" }), "ThreadAlreadyCreated");
    await expectRefusal(http.startThreadFromMessage(channelId, "1", { name: "t" }), 10008);
  });

  test("is started without a message; a public one is told in the channel", async () => {
    await using scene = await Scene.open();
    const thread = await start(scene);
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([
      { type: MessageType.ThreadCreated, content: "thread", message_reference: { channel_id: thread.id } },
    ]);
    const hidden = await scene.http.startThread(scene.emulator.channelId, { name: "hidden" });
    expect(hidden).toMatchObject({ type: PrivateThread, thread_metadata: { invitable: true } });
    expect(await scene.told("MESSAGE_CREATE")).toHaveLength(1);
    expect(await scene.audit()).toMatchObject([
      { action_type: AuditLogEvent.ThreadCreate, target_id: hidden.id },
      { action_type: AuditLogEvent.ThreadCreate, target_id: thread.id },
    ]);
  });

  test("counts its messages, and those who write in it join", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const thread = await start(scene);
    const ada = emulator.user("ada");
    const { id } = ada.say(thread.id, "one");
    expect(await http.createMessage(thread.id, { content: "two" })).toMatchObject({ position: 1 });
    await http.deleteMessage(thread.id, id);
    expect(await http.getChannel(thread.id)).toMatchObject({
      message_count: 1,
      total_message_sent: 2,
      member_count: 2,
    });
    expect(await http.getThreadMember(thread.id, ada.id, { with_member: true })).toMatchObject({
      user_id: ada.id,
      member: { user: { username: "ada" } },
    });
  });

  test("has members who are added, removed and listed", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const thread = await start(scene, PrivateThread);
    const ada = emulator.user("ada");
    await scene.forget();
    await http.addThreadMember(thread.id, ada.id);
    await http.addThreadMember(thread.id, ada.id);
    expect((await http.listThreadMembers(thread.id)).map((member) => member.user_id)).toEqual([emulator.botId, ada.id]);
    const page = await http.listThreadMembers(thread.id, { with_member: true, limit: 1, after: emulator.botId });
    expect(page).toMatchObject([{ user_id: ada.id, member: { user: { username: "ada" } } }]);
    await http.removeThreadMember(thread.id, ada.id);
    await expectRefusal(http.getThreadMember(thread.id, ada.id), "UnknownMember");
    await expectRefusal(http.addThreadMember(thread.id, "1"), "UnknownMember");
    const where = { id: thread.id, guild_id: emulator.guildId };
    expect(await scene.told("THREAD_MEMBERS_UPDATE")).toMatchObject([
      { ...where, member_count: 2, added_members: [{ user_id: ada.id, member: { nick: null } }] },
      { ...where, member_count: 1, removed_member_ids: [ada.id] },
    ]);
  });

  test("is left and joined again by the bot", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const thread = await start(scene);
    await scene.forget();
    await http.leaveThread(thread.id);
    expect(await http.getChannel(thread.id)).not.toHaveProperty("member");
    await http.joinThread(thread.id);
    expect(await scene.told("THREAD_CREATE")).toMatchObject([{ id: thread.id, member: { user_id: emulator.botId } }]);
    expect(await scene.told("THREAD_MEMBERS_UPDATE")).toHaveLength(2);
  });

  test.each([
    { name: "renamed" },
    { locked: true },
    { archived: true },
    { auto_archive_duration: 10_080 },
    { rate_limit_per_user: 5 },
  ])("is changed: %o", async (fields) => {
    await using scene = await Scene.open();
    const thread = await start(scene);
    await scene.forget();
    const changed = await scene.http.modifyChannel(thread.id, fields, { reason: "why" });
    const { archived, auto_archive_duration: minutes, locked, ...rest } = { ...fields } as Record<string, unknown>;
    const metadata = Object.entries({ archived, auto_archive_duration: minutes, locked });
    const thread_metadata = Object.fromEntries(metadata.filter(([, value]) => value !== undefined));
    expect(changed).toMatchObject({ ...rest, thread_metadata });
    expect(await scene.told("THREAD_UPDATE")).toEqual([changed]);
    const [entry] = await scene.audit();
    const [key] = Object.keys(fields);
    expect(entry).toMatchObject({ action_type: AuditLogEvent.ThreadUpdate, reason: "why", changes: [{ key }] });
  });

  test("is deleted", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { id } = await start(scene);
    await http.deleteChannel(id);
    expect(await scene.told("THREAD_DELETE")).toEqual([
      { id, guild_id: emulator.guildId, parent_id: emulator.channelId, type: PublicThread },
    ]);
    expect((await scene.audit())[0]).toMatchObject({ action_type: AuditLogEvent.ThreadDelete, target_id: id });
    await expectRefusal(http.getChannel(id), "UnknownChannel");
  });
});

describe("an archived thread", () => {
  test("refuses changes, and comes back with a message", async () => {
    await using scene = await Scene.open();
    const { http } = scene;
    const thread = await start(scene);
    const { id } = await http.createMessage(thread.id, { content: "x" });
    await http.modifyChannel(thread.id, { archived: true });
    for (const ask of [
      () => http.editMessage(thread.id, id, { content: "y" }),
      () => http.createReaction(thread.id, id, "👍"),
      () => http.pinMessage(thread.id, id),
      () => http.addThreadMember(thread.id, scene.emulator.user("ada").id),
      () => http.leaveThread(thread.id),
      () => http.modifyChannel(thread.id, { name: "x" }),
    ]) {
      await expectRefusal(ask(), "ThreadArchived");
    }
    await http.createMessage(thread.id, { content: "back" });
    expect(await http.getChannel(thread.id)).toMatchObject({ thread_metadata: { archived: false } });
  });

  test("that is locked stays closed to those who may not manage threads", async () => {
    await using scene = await Scene.open({ permissions: Permission.ManageRoles | Permission.ManageThreads });
    const { emulator, http } = scene;
    const thread = await start(scene);
    await http.modifyChannel(thread.id, { locked: true, archived: true });
    const everyone = castId<"Role">(emulator.guildId);
    await http.editChannelPermissions(emulator.channelId, everyone, { type: 0, deny: Permission.ManageThreads });
    await expectRefusal(http.createMessage(thread.id, { content: "x" }), "ThreadLocked");
    await expectRefusal(http.modifyChannel(thread.id, { archived: false }), 50013);
  });

  test("is archived in time, counted from the last message", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const thread = await http.startThread(emulator.channelId, {
      name: "t",
      type: PublicThread,
      auto_archive_duration: 60,
    });
    emulator.advance(HOUR_MS / 2);
    await http.createMessage(thread.id, { content: "x" });
    emulator.advance(HOUR_MS - 60_000);
    expect(await scene.told("THREAD_UPDATE")).toEqual([]);
    emulator.advance(60_000);
    expect(await scene.told("THREAD_UPDATE")).toMatchObject([{ id: thread.id, thread_metadata: { archived: true } }]);
  });

  test("is listed apart from the active ones, page by page", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const open = await start(scene);
    const ids: string[] = [];
    for (const type of [PublicThread, PublicThread, PublicThread, PrivateThread] as const) {
      const { id } = await start(scene, type);
      emulator.advance(1000);
      await http.modifyChannel(id, { archived: true });
      ids.push(id);
    }
    const [a, b, c, hidden] = ids;
    const of = ({ threads }: { readonly threads: readonly ThreadChannel[] }): readonly string[] =>
      threads.map(({ id }) => id);
    const active = await http.listActiveGuildThreads(guildId);
    expect(of(active)).toEqual([open.id]);
    expect(active.members).toMatchObject([{ id: open.id, user_id: emulator.botId }]);
    const first = await http.listPublicArchivedThreads(channelId, { limit: 2 });
    expect([of(first), first.has_more]).toEqual([[c, b], true]);
    const before = first.threads[1]?.thread_metadata.archive_timestamp ?? "";
    expect(of(await http.listPublicArchivedThreads(channelId, { before }))).toEqual([a]);
    expect(of(await http.listPrivateArchivedThreads(channelId))).toEqual([hidden]);
    expect(of(await http.listJoinedPrivateArchivedThreads(channelId))).toEqual([hidden]);
  });
});

describe("a forum", () => {
  test("has threads with tags, whose first message has the id of the thread", async () => {
    await using scene = await Scene.open();
    const { http } = scene;
    const { id: forumId, ...rest } = await forum(scene);
    const [bug] = (rest as unknown as { readonly available_tags: readonly { readonly id: `${bigint}` }[] })
      .available_tags;
    const tags = [bug?.id ?? "1"] as const;
    const thread = await http.startThread(forumId, {
      name: "post",
      message: { content: "it broke", files: [{ name: "log.txt", data: "log" }] },
      applied_tags: tags,
    });
    expect(thread).toMatchObject({
      parent_id: forumId,
      applied_tags: tags,
      message_count: 0,
      message: { id: thread.id, channel_id: thread.id, content: "it broke", attachments: [{ filename: "log.txt" }] },
    });
    expect(await scene.told("THREAD_CREATE")).toMatchObject([{ id: thread.id, applied_tags: tags }]);
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([{ id: thread.id }]);
    expect(await http.searchThreads(forumId, { name: "post", tag: tags })).toMatchObject({
      total_results: 1,
      threads: [{ id: thread.id }],
    });
    expect(await http.modifyChannel(thread.id, { applied_tags: [] })).toMatchObject({ applied_tags: [] });
  });

  test.each([
    [["1"], 0, JsonErrorCode.UnknownTag],
    [[], ChannelFlag.RequireTag, JsonErrorCode.TagRequired],
  ] as const)("refuses the tags %j", async (applied_tags, flags, code) => {
    await using scene = await Scene.open();
    const { id } = await forum(scene, flags);
    const post = scene.http.startThread(id, { name: "post", message: { content: "x" }, applied_tags });
    await expectRefusal(post, code);
  });

  test("takes threads only", async () => {
    await using scene = await Scene.open();
    const { id } = await forum(scene);
    await expectRefusal(scene.http.createMessage(id, { content: "x" }), "NotATextChannel");
  });
});

test("the bot is told of the active threads of a channel that it comes to see", () => {
  const world = new World((ids) => makeSelf(ids, "bot"));
  const owner = makeUser(world.ids, "owner");
  const stored = createGuild(world, "guild", owner, 0n);
  const channel = createChannel(world, stored.guild.id, { name: "open" });
  const fields = { name: "t", type: PublicThread };
  const thread = createThread(world, channel, owner, fields);
  setArchived(world, createThread(world, channel, owner, fields), true);
  const told: unknown[] = [];
  world.onDispatch(({ data, type }) => {
    if (type === "THREAD_LIST_SYNC") told.push(data);
  });
  for (const bits of [0n, Permission.ViewChannel]) {
    updateRole(world, stored, everyoneRole(stored), { permissions: toBits(bits) });
  }
  expect(told).toEqual([{ guild_id: stored.guild.id, channel_ids: [channel.id], threads: [thread], members: [] }]);
});

test.each([
  [1, false],
  [1 | (1 << 1), true],
])("with intents %s, other members of a thread are told: %s", async (intents, told) => {
  await using scene = await Scene.open({ intents });
  const thread = await start(scene);
  await scene.forget();
  await scene.http.addThreadMember(thread.id, scene.emulator.user("ada").id);
  expect(await scene.told("THREAD_MEMBERS_UPDATE")).toHaveLength(told ? 1 : 0);
  await scene.http.leaveThread(thread.id);
  expect(await scene.told("THREAD_MEMBERS_UPDATE")).toHaveLength(told ? 2 : 1);
});

const lacking: readonly (readonly [string, bigint, Ask])[] = [
  [
    "startThreadFromMessage",
    Permission.CreatePublicThreads,
    async ({ emulator, http }) => {
      const { id } = emulator.user("ada").say(emulator.channelId, "x");
      await http.startThreadFromMessage(emulator.channelId, id, { name: "x" });
    },
  ],
  ["a public thread", Permission.CreatePublicThreads, (scene) => start(scene)],
  ["a private thread", Permission.CreatePrivateThreads, (scene) => start(scene, PrivateThread)],
  [
    "a message in a thread",
    Permission.SendMessagesInThreads,
    ({ http }, { id }) => http.createMessage(id, { content: "x" }),
  ],
  ["locking", Permission.ManageThreads, ({ http }, { id }) => http.modifyChannel(id, { locked: true })],
  ["deleting", Permission.ManageThreads, ({ http }, { id }) => http.deleteChannel(id)],
  [
    "removeThreadMember",
    Permission.ManageThreads,
    ({ emulator, http }, { id }) => http.removeThreadMember(id, emulator.botId),
  ],
  [
    "listPrivateArchivedThreads",
    Permission.ManageThreads,
    ({ emulator, http }) => http.listPrivateArchivedThreads(emulator.channelId),
  ],
];

test.each(lacking)("%s is refused without its permission", async (_name, deny, ask) => {
  await using scene = await Scene.open({ permissions: Permission.ManageRoles | deny });
  const { emulator, http } = scene;
  const thread = await start(scene);
  const everyone = castId<"Role">(emulator.guildId);
  await http.editChannelPermissions(emulator.channelId, everyone, { type: 0, deny });
  await expectRefusal(ask(scene, thread), "MissingPermissions");
});

test("who has started a thread may rename and close it", async () => {
  await using scene = await Scene.open({ permissions: 0n });
  const { id } = await start(scene);
  expect(await scene.http.modifyChannel(id, { name: "mine", archived: true })).toMatchObject({ name: "mine" });
});
