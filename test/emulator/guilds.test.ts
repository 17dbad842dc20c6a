import type { HttpClient } from "evenfall/http";
import { AuditLogEvent, ChannelType, type Id, type JsonErrorCode, Permission } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

const gif = `data:image/gif;base64,${Buffer.from("GIF89a").toString("base64")}`;

describe("a guild", () => {
  test("is changed, of which everyone and the audit log is told", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const voice = await http.createGuildChannel(guildId, { name: "afk", type: ChannelType.GuildVoice });
    const fields = {
      name: "Dawn",
      description: "early",
      verification_level: 2,
      afk_channel_id: voice.id,
      system_channel_id: channelId,
    } as const;
    const guild = await http.modifyGuild(guildId, fields, { reason: "morning" });
    expect(guild).toMatchObject(fields);
    expect(await http.getGuild(guildId)).toEqual(guild);
    expect(await scene.told("GUILD_UPDATE")).toMatchObject([fields]);
    const [entry] = await scene.audit(AuditLogEvent.GuildUpdate);
    expect(entry).toMatchObject({ target_id: guildId, user_id: emulator.botId, reason: "morning" });
    expect(entry?.changes).toContainEqual({ key: "name", old_value: "Evenfall", new_value: "Dawn" });
    expect(entry?.changes?.map(({ key }) => key).sort()).toEqual(Object.keys(fields).sort());
    const back = await http.modifyGuild(guildId, { afk_channel_id: null, verification_level: null, description: null });
    expect(back).toMatchObject({ afk_channel_id: null, verification_level: 0, description: null, name: "Dawn" });
  });

  test("keeps pictures under their hash, those that move with a_ in front", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { icon } = await http.modifyGuild(emulator.guildId, { icon: gif });
    expect(icon).toMatch(/^a_[0-9a-f]{32}$/);
    const shown = await fetch(`${new URL(emulator.restUrl).origin}/icons/${emulator.guildId}/${String(icon)}.gif`);
    expect([shown.status, await shown.text()]).toEqual([200, "GIF89a"]);
    expect(await http.modifyGuild(emulator.guildId, { icon: null })).toMatchObject({ icon: null });
    const [, entry] = await scene.audit(AuditLogEvent.GuildUpdate);
    expect(entry?.changes).toEqual([{ key: "icon_hash", new_value: icon }]);
  });

  test("switches the features that can be switched", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    await expectRefusal(http.modifyGuild(guildId, { features: ["COMMUNITY"] }), "InvalidFormBody");
    const channels = { rules_channel_id: channelId, public_updates_channel_id: channelId };
    const asked = await http.modifyGuild(guildId, { features: ["COMMUNITY", "VERIFIED"], ...channels });
    expect(asked.features).toEqual(["COMMUNITY"]);
    await expectRefusal(http.modifyGuild(guildId, { rules_channel_id: null }), "InvalidFormBody");
    expect((await http.modifyGuild(guildId, { features: [] })).features).toEqual([]);
  });

  test("counts who is there and who is online", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    emulator.user("ada").appear("online");
    emulator.user("bob");
    const counts = { approximate_member_count: 4, approximate_presence_count: 2 };
    expect(await http.getGuild(emulator.guildId, { with_counts: true })).toMatchObject(counts);
    expect(await http.getGuildPreview(emulator.guildId)).toMatchObject({ name: "Evenfall", ...counts });
    expect(await http.getGuild(emulator.guildId)).not.toHaveProperty("approximate_member_count");
  });

  test("stops invites and direct messages for a while", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const until = "2026-01-02T00:00:00.000Z";
    await http.modifyGuildIncidentActions(emulator.guildId, { invites_disabled_until: until });
    const data = await http.modifyGuildIncidentActions(emulator.guildId, { dms_disabled_until: until });
    expect(data).toEqual({ invites_disabled_until: until, dms_disabled_until: until });
    expect((await http.getGuild(emulator.guildId)).incidents_data).toEqual(data);
    expect(await scene.told("GUILD_UPDATE")).toHaveLength(2);
  });

  test.each([
    ["2026-01-01T23:59:00.000Z", true],
    ["2026-01-03T00:00:00.000Z", false],
  ] as const)("stops them until %s: %s, as that is within 24 hours or not", async (until, isAllowed) => {
    await using scene = await Scene.open();
    const request = scene.http.modifyGuildIncidentActions(scene.emulator.guildId, { invites_disabled_until: until });
    if (isAllowed) expect((await request).invites_disabled_until).toBe(until);
    else await expectRefusal(request, "InvalidFormBody");
  });

  test("has no vanity URL unless it was given one", async () => {
    await using scene = await Scene.open();
    expect(await scene.http.getGuildVanityUrl(scene.emulator.guildId)).toEqual({ code: null, uses: 0 });
  });

  test("loses the bot with its integration", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { botId, guildId } = emulator;
    const [integration] = await http.getGuildIntegrations(guildId);
    expect(integration).toMatchObject({ type: "discord", name: "evenfall", application: { bot: { id: botId } } });
    const id = String(integration?.id) as Id<"Integration">;
    const webhook = await http.createWebhook(emulator.channelId, { name: "news" });
    await http.deleteGuildIntegration(guildId, id);
    expect(await scene.told("INTEGRATION_DELETE")).toEqual([{ id, guild_id: guildId, application_id: botId }]);
    expect(await scene.told("GUILD_INTEGRATIONS_UPDATE")).toEqual([{ guild_id: guildId }]);
    expect(await scene.told("GUILD_DELETE")).toEqual([{ id: guildId }]);
    await expectRefusal(http.getGuildIntegrations(guildId), "MissingAccess");
    await expectRefusal(http.getWebhook(webhook.id), "UnknownWebhook");
  });
});

describe("a prune", () => {
  test("takes members without a role and without a sign of life", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const idle = emulator.user("idle").id;
    const cook = emulator.user("cook").id;
    const role = await http.createGuildRole(guildId, { name: "cook" });
    await http.addGuildMemberRole(guildId, cook, role.id);
    emulator.user("here").appear("online");
    emulator.advance(8 * 86_400_000);
    emulator.user("writer").say(channelId, "still here");
    emulator.user("fresh");
    expect(await http.getGuildPruneCount(guildId, {})).toEqual({ pruned: 1 });
    expect(await http.getGuildPruneCount(guildId, { days: 30 })).toEqual({ pruned: 0 });
    expect(await http.getGuildPruneCount(guildId, { include_roles: [role.id] })).toEqual({ pruned: 2 });
    expect(await http.beginGuildPrune(guildId, { days: 7 }, { reason: "dust" })).toEqual({ pruned: 1 });
    expect(await scene.told("GUILD_MEMBER_REMOVE")).toMatchObject([{ user: { id: idle } }]);
    expect(await scene.audit(AuditLogEvent.MemberPrune)).toMatchObject([
      { target_id: null, reason: "dust", options: { delete_member_days: "7", members_removed: "1" } },
    ]);
    const rest = { include_roles: [role.id], compute_prune_count: false };
    expect(await http.beginGuildPrune(guildId, rest)).toEqual({ pruned: null });
    await expectRefusal(http.getGuildMember(guildId, cook), "UnknownMember");
  });
});

interface Place {
  readonly http: HttpClient;
  readonly guildId: Id<"Guild">;
  readonly channelId: Id<"Channel">;
}

const all = Permission.Administrator;
const refusals: readonly (readonly [string, bigint, keyof typeof JsonErrorCode, (place: Place) => Promise<unknown>])[] =
  [
    [
      "a change without the permission",
      Permission.KickMembers,
      "MissingPermissions",
      ({ guildId, http }) => http.modifyGuild(guildId, { name: "Dusk" }),
    ],
    [
      "a community by who is no administrator",
      Permission.ManageGuild,
      "MissingPermissions",
      ({ channelId, guildId, http }) =>
        http.modifyGuild(guildId, {
          features: ["COMMUNITY"],
          rules_channel_id: channelId,
          public_updates_channel_id: channelId,
        }),
    ],
    [
      "a voice channel that is none",
      all,
      "ChannelTypeNotAllowed",
      ({ channelId, guildId, http }) => http.modifyGuild(guildId, { afk_channel_id: channelId }),
    ],
    [
      "a channel that is not there",
      all,
      "UnknownChannel",
      ({ guildId, http }) => http.modifyGuild(guildId, { system_channel_id: "1" }),
    ],
    ["a guild that is not there", all, "UnknownGuild", ({ http }) => http.modifyGuild("1", { name: "Dusk" })],
    ["the preview of a guild that is not there", all, "UnknownGuild", ({ http }) => http.getGuildPreview("1")],
    [
      "an integration that is not there",
      all,
      "UnknownIntegration",
      ({ guildId, http }) => http.deleteGuildIntegration(guildId, "1"),
    ],
    [
      "integrations without the permission",
      0n,
      "MissingPermissions",
      ({ guildId, http }) => http.getGuildIntegrations(guildId),
    ],
    [
      "a vanity URL without the permission",
      0n,
      "MissingPermissions",
      ({ guildId, http }) => http.getGuildVanityUrl(guildId),
    ],
    [
      "a prune with half of the permissions",
      Permission.KickMembers,
      "MissingPermissions",
      ({ guildId, http }) => http.beginGuildPrune(guildId, {}),
    ],
  ];

describe("what is refused", () => {
  test.each(refusals)("%s", async (_name, permissions, code, ask) => {
    await using scene = await Scene.open({ permissions });
    const { channelId, guildId } = scene.emulator;
    await expectRefusal(ask({ http: scene.http, guildId, channelId }), code);
    expect(await scene.told("GUILD_UPDATE")).toEqual([]);
  });
});
