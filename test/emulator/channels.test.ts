import { AuditLogEvent, castId, ChannelType, type Id, Permission, PermissionOverwriteType } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

const { GuildCategory, GuildForum, GuildStageVoice, GuildText, GuildVoice } = ChannelType;

/** Everyone in the guild, as the holder of an overwrite. */
function everyone({ emulator }: Scene): Id<"Role"> {
  return castId(emulator.guildId);
}

describe("a new channel", () => {
  test.each([
    [GuildText, { topic: "t", nsfw: true, rate_limit_per_user: 5, default_auto_archive_duration: 60 }],
    [GuildVoice, { bitrate: 96_000, user_limit: 5, rtc_region: "us-west", video_quality_mode: 2 }],
    [GuildStageVoice, { bitrate: 64_000, user_limit: 500 }],
    [GuildForum, { topic: "t", default_sort_order: 1, default_forum_layout: 2, default_tag_setting: "match_all" }],
    [GuildCategory, {}],
  ] as const)("of type %s has what was said of it, and is told of", async (type, fields) => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const made = await http.createGuildChannel(emulator.guildId, { name: "new", type, ...fields });
    expect(made).toMatchObject({ name: "new", type, guild_id: emulator.guildId, ...fields });
    expect(await http.getChannel(made.id)).toEqual(made);
    expect(await scene.told("CHANNEL_CREATE")).toEqual([made]);
  });

  test.each([
    [GuildCategory, { topic: "t", bitrate: 9000 }, ["topic", "bitrate", "last_message_id"]],
    [GuildText, { bitrate: 9000, user_limit: 3, default_forum_layout: 1 }, ["bitrate", "user_limit"]],
    [GuildVoice, { topic: "t" }, ["topic", "available_tags"]],
  ] as const)("of type %s lacks what such channels do not have", async (type, fields, absent) => {
    await using scene = await Scene.open();
    const made = await scene.http.createGuildChannel(scene.emulator.guildId, { name: "new", type, ...fields });
    for (const name of absent) expect(made).not.toHaveProperty(name);
  });

  test("of a forum gives its tags ids", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const forum = await http.createGuildChannel(emulator.guildId, {
      name: "forum",
      type: GuildForum,
      available_tags: [
        { name: "bug", moderated: true },
        { name: "idea", emoji_name: "💡" },
      ],
      default_reaction_emoji: { emoji_name: "👍" },
    });
    expect(forum).toMatchObject({
      available_tags: [
        {
          id: expect.stringMatching(/^\d+$/) as string,
          name: "bug",
          moderated: true,
          emoji_id: null,
          emoji_name: null,
        },
        { name: "idea", moderated: false, emoji_name: "💡" },
      ],
      default_reaction_emoji: { emoji_id: null, emoji_name: "👍" },
    });
    const twice = [{ name: "x" }, { name: "x" }];
    await expectRefusal(http.modifyChannel(forum.id, { available_tags: twice }), "TagNamesNotUnique");
  });

  test("needs a category that is one", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const category = await http.createGuildChannel(guildId, { name: "c", type: GuildCategory });
    expect(await http.createGuildChannel(guildId, { name: "in", parent_id: category.id })).toMatchObject({
      parent_id: category.id,
    });
    for (const parent_id of ["1", emulator.channelId] as const) {
      await expectRefusal(http.createGuildChannel(guildId, { name: "x", parent_id }), 50035);
    }
  });

  test("is written into the audit log, with the reason", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const made = await http.createGuildChannel(emulator.guildId, { name: "new" }, { reason: "room" });
    expect((await scene.audit())[0]).toMatchObject({
      action_type: AuditLogEvent.ChannelCreate,
      target_id: made.id,
      user_id: emulator.botId,
      reason: "room",
      changes: expect.arrayContaining([{ key: "name", new_value: "new" }]) as unknown,
    });
  });
});

describe("a changed channel", () => {
  test.each([
    { name: "renamed" },
    { topic: "new" },
    { topic: null },
    { nsfw: true },
    { position: 7 },
    { rate_limit_per_user: 10 },
    { default_auto_archive_duration: 1440 },
    { default_thread_rate_limit_per_user: 3 },
  ])("has %o, is told of and audited", async (fields) => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await http.modifyChannel(emulator.channelId, { topic: "old" });
    await scene.forget();
    const changed = await http.modifyChannel(emulator.channelId, fields, { reason: "why" });
    expect(changed).toMatchObject(fields);
    expect(await scene.told("CHANNEL_UPDATE")).toEqual([changed]);
    const [entry] = await scene.audit();
    const [[key]] = Object.entries(fields) as [[string, unknown]];
    expect(entry).toMatchObject({ action_type: AuditLogEvent.ChannelUpdate, reason: "why", changes: [{ key }] });
  });

  test("stays as it is where nothing is said, and null is the default where there must be a value", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await http.modifyChannel(emulator.channelId, { topic: "kept", rate_limit_per_user: 9 });
    expect(await http.modifyChannel(emulator.channelId, { rate_limit_per_user: null })).toMatchObject({
      topic: "kept",
      rate_limit_per_user: 0,
    });
  });

  test("becomes an announcement channel only where there is news", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const change = http.modifyChannel(emulator.channelId, { type: ChannelType.GuildAnnouncement });
    await expectRefusal(change, "ChannelTypeNotAllowed");
  });

  test("in a direct message is refused", async () => {
    await using scene = await Scene.open();
    const dm = await scene.http.createDm({ recipient_id: scene.emulator.user("ada").id });
    await expectRefusal(scene.http.modifyChannel(dm.id, { name: "x" }), 50024);
  });
});

describe("permission overwrites", () => {
  test("are set, changed and removed, each told and audited", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId } = emulator;
    const role = await http.createGuildRole(emulator.guildId, { name: "crew" });
    await scene.forget();
    await http.editChannelPermissions(channelId, role.id, { type: 0, deny: Permission.SendMessages });
    await http.editChannelPermissions(channelId, role.id, { type: 0, allow: Permission.SendMessages });
    await http.deleteChannelPermission(channelId, role.id, { reason: "done" });
    const none = { permission_overwrites: [] };
    const overwrite = { id: role.id, type: PermissionOverwriteType.Role };
    expect(await scene.told("CHANNEL_UPDATE")).toMatchObject([
      { permission_overwrites: [{ ...overwrite, allow: "0", deny: "2048" }] },
      { permission_overwrites: [{ ...overwrite, allow: "2048", deny: "0" }] },
      none,
    ]);
    const entries = (await scene.audit()).slice(0, 3);
    expect(entries.map((entry) => entry.action_type)).toEqual([
      AuditLogEvent.ChannelOverwriteDelete,
      AuditLogEvent.ChannelOverwriteUpdate,
      AuditLogEvent.ChannelOverwriteCreate,
    ]);
    expect(entries[0]).toMatchObject({
      target_id: channelId,
      reason: "done",
      options: { id: role.id, type: "0", role_name: "crew" },
    });
  });

  test("of one member are theirs", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const ada = emulator.user("ada");
    await http.editChannelPermissions(emulator.channelId, ada.id, { type: 1, allow: Permission.ManageMessages });
    expect((await scene.audit())[0]?.options).toEqual({ id: ada.id, type: "1" });
  });

  test("of nobody are refused", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId } = emulator;
    for (const type of [PermissionOverwriteType.Role, PermissionOverwriteType.Member]) {
      await expectRefusal(http.editChannelPermissions(channelId, "1", { type }), 10009);
    }
    await expectRefusal(http.deleteChannelPermission(channelId, "1"), 10009);
  });

  test("never say more than the bot may do itself", async () => {
    await using scene = await Scene.open({ permissions: Permission.ManageRoles | Permission.ManageChannels });
    const { emulator, http } = scene;
    const set = (allow: bigint): Promise<unknown> =>
      http.editChannelPermissions(emulator.channelId, everyone(scene), { type: 0, allow });
    await expectRefusal(set(Permission.BanMembers), 50013);
    await set(Permission.SendMessages);
    const overwrites = [{ id: everyone(scene), allow: Permission.BanMembers }];
    await expectRefusal(http.modifyChannel(emulator.channelId, { permission_overwrites: overwrites }), 50013);
  });

  test("of a category are those of channels that had the same", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const category = await http.createGuildChannel(guildId, { name: "c", type: GuildCategory });
    const synced = await http.createGuildChannel(guildId, { name: "synced", parent_id: category.id });
    const own = [{ id: everyone(scene), deny: Permission.Speak }];
    const apart = await http.createGuildChannel(guildId, {
      name: "apart",
      parent_id: category.id,
      permission_overwrites: own,
    });
    await scene.forget();
    await http.editChannelPermissions(category.id, everyone(scene), { type: 0, deny: Permission.SendMessages });
    expect(await scene.told("CHANNEL_UPDATE")).toMatchObject([{ id: category.id }, { id: synced.id }]);
    expect(await http.getChannel(synced.id)).toMatchObject({ permission_overwrites: [{ deny: "2048" }] });
    expect(await http.getChannel(apart.id)).toEqual(apart);
  });
});

describe("channels of a guild", () => {
  test("move, and take over what their new category allows", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const category = await http.createGuildChannel(guildId, {
      name: "c",
      type: GuildCategory,
      permission_overwrites: [{ id: everyone(scene), deny: Permission.SendMessages }],
    });
    await scene.forget();
    await http.modifyGuildChannelPositions(guildId, [
      { id: channelId, position: 4, parent_id: category.id, lock_permissions: true },
      { id: category.id, position: 1 },
    ]);
    expect(await scene.told("CHANNEL_UPDATE")).toMatchObject([
      { id: channelId, position: 4, parent_id: category.id, permission_overwrites: [{ deny: "2048" }] },
      { id: category.id, position: 1 },
    ]);
  });

  test("change their category one at a time", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const category = await http.createGuildChannel(guildId, { name: "c", type: GuildCategory });
    const other = await http.createGuildChannel(guildId, { name: "o" });
    const moves = [channelId, other.id].map((id) => ({ id, parent_id: category.id }));
    await expectRefusal(http.modifyGuildChannelPositions(guildId, moves), 40009);
    await expectRefusal(http.modifyGuildChannelPositions(guildId, [{ id: "1", position: 1 }]), 10003);
  });
});

describe("a deleted channel", () => {
  test("is gone, told of and audited", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const made = await http.createGuildChannel(emulator.guildId, { name: "gone" });
    expect(await http.deleteChannel(made.id, { reason: "tidy" })).toEqual(made);
    expect(await scene.told("CHANNEL_DELETE")).toEqual([made]);
    await expectRefusal(http.getChannel(made.id), "UnknownChannel");
    expect((await scene.audit())[0]).toMatchObject({
      action_type: AuditLogEvent.ChannelDelete,
      target_id: made.id,
      reason: "tidy",
      changes: expect.arrayContaining([{ key: "name", old_value: "gone" }]) as unknown,
    });
  });

  test("that is a category leaves its channels behind", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const category = await http.createGuildChannel(emulator.guildId, { name: "c", type: GuildCategory });
    const child = await http.createGuildChannel(emulator.guildId, { name: "child", parent_id: category.id });
    await scene.forget();
    await http.deleteChannel(category.id);
    expect(await scene.told("CHANNEL_UPDATE")).toEqual([{ ...child, parent_id: null }]);
  });

  test("that people talk in sends them away", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const voice = await http.createGuildChannel(emulator.guildId, { name: "v", type: GuildVoice });
    emulator.user("ada").join(voice.id);
    await scene.forget();
    await http.deleteChannel(voice.id);
    expect(await scene.told("VOICE_STATE_UPDATE")).toMatchObject([{ channel_id: null }]);
  });
});

const lacking: readonly (readonly [string, bigint, (scene: Scene) => Promise<unknown>])[] = [
  ["createGuildChannel", 0n, ({ emulator, http }) => http.createGuildChannel(emulator.guildId, { name: "x" })],
  ["modifyChannel", 0n, ({ emulator, http }) => http.modifyChannel(emulator.channelId, { name: "x" })],
  [
    "modifyChannel with overwrites",
    Permission.ManageChannels,
    ({ emulator, http }) => http.modifyChannel(emulator.channelId, { permission_overwrites: [] }),
  ],
  ["deleteChannel", 0n, ({ emulator, http }) => http.deleteChannel(emulator.channelId)],
  [
    "editChannelPermissions",
    Permission.ManageChannels,
    (scene) => scene.http.editChannelPermissions(scene.emulator.channelId, everyone(scene), { type: 0 }),
  ],
  [
    "deleteChannelPermission",
    Permission.ManageChannels,
    (scene) => scene.http.deleteChannelPermission(scene.emulator.channelId, everyone(scene)),
  ],
  [
    "modifyGuildChannelPositions",
    0n,
    ({ emulator, http }) =>
      http.modifyGuildChannelPositions(emulator.guildId, [{ id: emulator.channelId, position: 1 }]),
  ],
];

test.each(lacking)("%s is refused without its permission", async (_name, permissions, request) => {
  await using scene = await Scene.open({ permissions });
  await expectRefusal(request(scene), "MissingPermissions");
});
