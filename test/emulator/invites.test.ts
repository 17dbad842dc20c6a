import { HttpClient } from "evenfall/http";
import {
  AuditLogEvent,
  castId,
  ChannelType,
  type Id,
  type Invite,
  type JsonErrorCode,
  Permission,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

type Fields = Parameters<Scene["http"]["createChannelInvite"]>[1];

/** Makes an invite to the first channel, as Discord answers it. */
async function make({ emulator, http }: Scene, fields: Fields = {}): Promise<Invite> {
  const invite = await http.createChannelInvite(emulator.channelId, fields, { reason: "party" });
  if (invite === undefined) throw new Error("there is no invite");
  return invite;
}

describe("an invite", () => {
  test("is made with Discord's defaults, read and listed", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { botId, channelId, guildId } = emulator;
    const made = await make(scene);
    expect(made).toMatchObject({
      type: 0,
      code: expect.stringMatching(/^[0-9A-Za-z]{8}$/) as string,
      guild_id: guildId,
      guild: { id: guildId, name: "Evenfall", vanity_url_code: null },
      channel: { id: channelId, name: "general", type: ChannelType.GuildText },
      inviter: { id: botId },
      max_age: 86_400,
      max_uses: 0,
      uses: 0,
      temporary: false,
    });
    const expiry = Date.parse(made.created_at ?? "") + 86_400_000;
    expect(made.expires_at).toBe(new Date(expiry).toISOString());
    expect(await http.getChannelInvites(channelId)).toEqual([made]);
    expect(await http.getGuildInvites(guildId)).toEqual([made]);
    const { created_at: _at, max_age: _age, ...rest } = made;
    const { max_uses: _max, temporary: _temporary, uses: _uses, ...seen } = rest as Readonly<Record<string, unknown>>;
    expect(await http.getInvite(made.code)).toEqual(seen);
  });

  test("is told of and audited when it is made and deleted", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { botId, channelId, guildId } = emulator;
    const { code, created_at } = await make(scene, { max_age: 0, max_uses: 3 });
    await http.deleteInvite(code, { reason: "over" });
    await expectRefusal(http.getInvite(code), "UnknownInvite");
    await expectRefusal(http.deleteInvite(code), "UnknownInvite");
    expect(await scene.told("INVITE_CREATE")).toEqual([
      {
        channel_id: channelId,
        guild_id: guildId,
        code,
        created_at,
        inviter: expect.objectContaining({ id: botId }) as unknown,
        max_age: 0,
        max_uses: 3,
        temporary: false,
        uses: 0,
        expires_at: null,
      },
    ]);
    expect(await scene.told("INVITE_DELETE")).toEqual([{ channel_id: channelId, guild_id: guildId, code }]);
    expect(await scene.audit()).toMatchObject([
      { action_type: AuditLogEvent.InviteDelete, target_id: null, reason: "over" },
      { action_type: AuditLogEvent.InviteCreate, target_id: null, reason: "party" },
    ]);
    const [entry] = await scene.audit(AuditLogEvent.InviteCreate);
    expect(entry?.changes).toContainEqual({ key: "code", new_value: code });
    expect(entry?.changes).toContainEqual({ key: "inviter_id", new_value: botId });
  });

  test.each([
    ["the same settings", {}, {}, true],
    ["the same settings, and asked to be new", {}, { unique: true }, false],
    ["another age", { max_age: 60 }, { max_age: 61 }, false],
    ["other uses", { max_uses: 1 }, { max_uses: 2 }, false],
    ["a visit in place of a stay", {}, { temporary: true }, false],
  ] as const)("with %s as the one before is the same one: %j then %j: %s", async (_name, first, second, same) => {
    await using scene = await Scene.open();
    const before = await make(scene, first);
    const after = await make(scene, second);
    expect(after.code === before.code).toBe(same);
    expect(await scene.told("INVITE_CREATE")).toHaveLength(same ? 1 : 2);
  });

  test("expires as time passes, of which nobody is told", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { code } = await make(scene, { max_age: 60 });
    const forever = await make(scene, { max_age: 0 });
    emulator.advance(59_000);
    expect(await http.getInvite(code)).toMatchObject({ code });
    emulator.advance(1_000);
    await expectRefusal(http.getInvite(code), "UnknownInvite");
    expect(await http.getGuildInvites(emulator.guildId)).toEqual([forever]);
    expect(await scene.told("INVITE_DELETE")).toEqual([]);
  });

  test("is read by anybody who knows its code", async () => {
    await using scene = await Scene.open();
    const { code } = await make(scene);
    const anybody = new HttpClient({ baseUrl: scene.emulator.restUrl });
    expect(await anybody.getInvite(code)).toMatchObject({ code });
  });

  test("goes with its channel", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { code } = await make(scene);
    await http.deleteChannel(emulator.channelId);
    await expectRefusal(http.getInvite(code), "UnknownInvite");
  });

  test("comes with counts and an event when they are asked for", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    emulator.user("ada").appear("idle");
    const { code } = await make(scene);
    const event = await http.createGuildScheduledEvent(emulator.guildId, {
      name: "Picnic",
      privacy_level: 2,
      entity_type: 3,
      entity_metadata: { location: "the park" },
      scheduled_start_time: "2026-02-01T12:00:00Z",
      scheduled_end_time: "2026-02-01T14:00:00Z",
    });
    const query = { with_counts: true, guild_scheduled_event_id: event.id };
    expect(await http.getInvite(code, query)).toMatchObject({
      approximate_member_count: 3,
      approximate_presence_count: 2,
      guild_scheduled_event: { id: event.id, name: "Picnic", user_count: 0 },
    });
    const without = await http.getInvite(code, { guild_scheduled_event_id: "1" });
    expect(without).not.toHaveProperty("guild_scheduled_event");
    expect(without).not.toHaveProperty("approximate_member_count");
  });

  test("to a public stage shows who speaks on it", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const { id } = await http.createGuildChannel(guildId, { name: "s", type: ChannelType.GuildStageVoice });
    await http.createStageInstance({ channel_id: id, topic: "tides", privacy_level: 1 });
    const [ada, bob] = [emulator.user("ada"), emulator.user("bob")];
    for (const person of [ada, bob]) person.join(id);
    await http.modifyUserVoiceState(guildId, ada.id, { suppress: false });
    ada.speak(guildId);
    expect(await http.createChannelInvite(id, {})).toMatchObject({
      stage_instance: { topic: "tides", participant_count: 2, speaker_count: 1, members: [{ user: { id: ada.id } }] },
    });
  });

  test("comes back with a snapshot", async () => {
    await using scene = await Scene.open();
    const { code } = await make(scene, { max_uses: 2 });
    await using again = await Scene.open({ snapshot: scene.emulator.snapshot() });
    expect(await again.http.getGuildInvites(again.emulator.guildId)).toMatchObject([{ code, max_uses: 2 }]);
  });
});

describe("the vanity code of a guild", () => {
  test("is an invite, whose uses are counted apart", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const ada = emulator.user("ada");
    expect(await http.getGuildVanityUrl(guildId)).toEqual({ code: null, uses: 0 });
    emulator.user("owner").setVanityCode(guildId, "dusk");
    expect(await http.getInvite("dusk")).toMatchObject({ code: "dusk", guild_id: guildId, expires_at: null });
    await http.removeGuildMember(guildId, ada.id);
    ada.accept("dusk");
    expect(await http.getGuildVanityUrl(guildId)).toEqual({ code: "dusk", uses: 1 });
    expect(await http.getGuildInvites(guildId)).toEqual([]);
    expect(await scene.told("GUILD_UPDATE")).toMatchObject([{ vanity_url_code: "dusk" }]);
    expect(() => {
      emulator.user("owner").setVanityCode(guildId, "dusk");
    }).toThrow("Invite Code Invalid Or Taken");
    expect(() => {
      ada.setVanityCode(guildId, "dawn");
    }).toThrow("Missing Permissions");
  });
});

type Ask = (scene: Scene) => Promise<unknown>;

async function channelOf({ emulator, http }: Scene, type: 2 | 4): Promise<Id<"Channel">> {
  return (await http.createGuildChannel(emulator.guildId, { name: "c", type })).id;
}

const refusals: readonly (readonly [string, keyof typeof JsonErrorCode, Ask])[] = [
  [
    "to a category",
    "ChannelTypeNotAllowed",
    async (scene) => scene.http.createChannelInvite(await channelOf(scene, ChannelType.GuildCategory), {}),
  ],
  ["with a code that does not exist", "UnknownInvite", ({ http }) => http.getInvite("nothing")],
  [
    "to an activity that is none",
    "InvalidFormBody",
    async (scene) =>
      scene.http.createChannelInvite(await channelOf(scene, ChannelType.GuildVoice), {
        target_type: 2,
        target_application_id: scene.emulator.applicationId,
      }),
  ],
  [
    "to a screen in a text channel",
    "InvalidFormBody",
    (scene) => make(scene, { target_type: 1, target_user_id: scene.emulator.botId }),
  ],
  ["with a role that is not there", "UnknownRole", (scene) => make(scene, { role_ids: ["1"] })],
];

test.each(refusals)("an invite %s is refused", async (_name, code, ask) => {
  await using scene = await Scene.open();
  await expectRefusal(ask(scene), code);
});

test("a role above the bot's own does not go with its invites", async () => {
  await using scene = await Scene.open({ permissions: Permission.ManageRoles | Permission.CreateInstantInvite });
  const { emulator, http } = scene;
  const own = (await http.getGuildRoles(emulator.guildId)).find(({ managed }) => managed);
  await expectRefusal(make(scene, { role_ids: [own?.id ?? "0"] }), "MissingPermissions");
});

const PLAIN = Permission.ManageRoles | Permission.CreateInstantInvite;
const needs: readonly (readonly [string, bigint, (scene: Scene, code: string) => Promise<unknown>])[] = [
  ["is deleted", Permission.ManageChannels, ({ http }, code) => http.deleteInvite(code)],
  ["is deleted by who manages the guild", Permission.ManageGuild, ({ http }, code) => http.deleteInvite(code)],
  [
    "is listed in its channel",
    Permission.ManageChannels,
    ({ emulator, http }) => http.getChannelInvites(emulator.channelId),
  ],
  ["is listed in its guild", Permission.ManageGuild, ({ emulator, http }) => http.getGuildInvites(emulator.guildId)],
  [
    "is listed in its guild by who reads the audit log",
    Permission.ViewAuditLog,
    ({ emulator, http }) => http.getGuildInvites(emulator.guildId),
  ],
];

describe("with the permission for it, and not without, an invite", () => {
  test.each(needs)("%s", async (_name, permission, ask) => {
    await using bare = await Scene.open({ permissions: PLAIN });
    await expectRefusal(ask(bare, (await make(bare)).code), "MissingPermissions");
    await using scene = await Scene.open({ permissions: PLAIN | permission });
    await ask(scene, (await make(scene)).code);
  });

  test("is made", async () => {
    await using scene = await Scene.open({ permissions: Permission.ManageRoles });
    const { emulator, http } = scene;
    const everyone = castId<"Role">(emulator.guildId);
    await http.editChannelPermissions(emulator.channelId, everyone, { type: 0, deny: Permission.CreateInstantInvite });
    await expectRefusal(make(scene), "MissingPermissions");
  });
});

test("how an invite is used shows only to who manages the guild", async () => {
  await using scene = await Scene.open({ permissions: PLAIN | Permission.ViewAuditLog });
  await make(scene);
  const [invite] = await scene.http.getGuildInvites(scene.emulator.guildId);
  expect(invite).not.toHaveProperty("uses");
});

test.each([
  ["manages channels is told", Permission.ManageChannels, 1],
  ["manages none is not told", 0n, 0],
])("who %s of invites", async (_name, permission, count) => {
  await using scene = await Scene.open({ permissions: PLAIN | Permission.ManageGuild | permission });
  await scene.http.deleteInvite((await make(scene)).code);
  expect(await scene.told("INVITE_CREATE")).toHaveLength(count);
  expect(await scene.told("INVITE_DELETE")).toHaveLength(count);
});
