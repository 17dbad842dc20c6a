import type { HttpClient } from "evenfall/http";
import {
  AuditLogEvent,
  ChannelType,
  type Id,
  type JsonErrorCode,
  Permission,
  PermissionOverwriteType,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../../support/failure.ts";
import { Scene } from "../../support/scene.ts";

describe("a template", () => {
  test("is made, read by anybody, changed and deleted", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { botId, guildId } = emulator;
    const made = await http.createGuildTemplate(guildId, { name: "Dawn", description: "Early" });
    expect(made).toMatchObject({
      name: "Dawn",
      description: "Early",
      usage_count: 0,
      creator_id: botId,
      source_guild_id: guildId,
      is_dirty: null,
    });
    const response = await fetch(`${emulator.restUrl}/guilds/templates/${made.code}`);
    expect(await response.json()).toEqual(made);
    const changed = await http.modifyGuildTemplate(guildId, made.code, { description: null });
    expect(changed).toEqual({ ...made, description: null });
    expect(await http.getGuildTemplates(guildId)).toEqual([changed]);
    expect(await http.deleteGuildTemplate(guildId, made.code)).toEqual(changed);
    expect(await http.getGuildTemplates(guildId)).toEqual([]);
    await expectRefusal(http.getGuildTemplate(made.code), "UnknownGuildTemplate");
    expect(await scene.audit(AuditLogEvent.GuildUpdate)).toEqual([]);
  });

  test("holds roles and channels by number, without roles of bots and overwrites for members", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const { id: roleId } = await http.createGuildRole(guildId, { name: "crew", color: 5 });
    const { Member, Role } = PermissionOverwriteType;
    const deny = String(Permission.ViewChannel) as `${bigint}`;
    const category = await http.createGuildChannel(guildId, {
      name: "hall",
      type: ChannelType.GuildCategory,
      permission_overwrites: [
        { id: roleId, type: Role, deny, allow: "0" },
        { id: emulator.user("ada").id, type: Member, deny, allow: "0" },
      ],
    });
    await http.createGuildChannel(guildId, {
      name: "talk",
      type: ChannelType.GuildVoice,
      parent_id: category.id,
      bitrate: 32_000,
    });
    await http.modifyGuild(guildId, { system_channel_id: channelId });
    const { serialized_source_guild: snapshot } = await http.createGuildTemplate(guildId, { name: "Dawn" });
    expect(snapshot.roles).toMatchObject([
      { id: 0, name: "@everyone" },
      { id: 1, name: "crew", color: 5 },
    ]);
    expect(snapshot.channels).toMatchObject([
      { id: 1, type: ChannelType.GuildText, parent_id: null, permission_overwrites: [] },
      { id: 2, name: "hall", permission_overwrites: [{ id: 1, type: Role, deny, allow: "0" }] },
      { id: 3, name: "talk", parent_id: 2, bitrate: 32_000 },
    ]);
    expect(snapshot).toMatchObject({ system_channel_id: 1, afk_channel_id: null });
  });

  test.each<readonly [string, (place: { http: HttpClient; guildId: Id<"Guild"> }) => Promise<unknown>]>([
    ["a role", ({ guildId, http }) => http.createGuildRole(guildId, { name: "x" })],
    ["a channel", ({ guildId, http }) => http.createGuildChannel(guildId, { name: "x" })],
    ["the name", ({ guildId, http }) => http.modifyGuild(guildId, { name: "Dusk" })],
  ])("is dirty once %s changes, until it is brought up to date", async (_name, change) => {
    await using scene = await Scene.open();
    const { guildId } = scene.emulator;
    const { http } = scene;
    const { code } = await http.createGuildTemplate(guildId, { name: "Dawn" });
    await change({ http, guildId });
    const dirty = await http.getGuildTemplate(code);
    expect(dirty.is_dirty).toBe(true);
    const synced = await http.syncGuildTemplate(guildId, code);
    expect(synced).toMatchObject({ is_dirty: null, created_at: dirty.created_at });
    expect(Date.parse(synced.updated_at)).toBeGreaterThan(Date.parse(dirty.updated_at));
    expect(synced.serialized_source_guild).not.toEqual(dirty.serialized_source_guild);
    expect(await http.getGuildTemplate(code)).toEqual(synced);
  });

  test("survives a snapshot", async () => {
    await using scene = await Scene.open();
    const made = await scene.http.createGuildTemplate(scene.emulator.guildId, { name: "Dawn" });
    scene.emulator.restore(scene.emulator.snapshot());
    expect(await scene.http.getGuildTemplate(made.code)).toEqual(made);
  });

  test.each<
    readonly [string, keyof typeof JsonErrorCode, (http: HttpClient, guildId: Id<"Guild">) => Promise<unknown>]
  >([
    ["a second one", "GuildAlreadyHasTemplate", (http, guildId) => http.createGuildTemplate(guildId, { name: "x" })],
    ["to sync what is not there", "UnknownGuildTemplate", (http, guildId) => http.syncGuildTemplate(guildId, "x")],
    [
      "to change what is not there",
      "UnknownGuildTemplate",
      (http, guildId) => http.modifyGuildTemplate(guildId, "x", {}),
    ],
    ["to delete what is not there", "UnknownGuildTemplate", (http, guildId) => http.deleteGuildTemplate(guildId, "x")],
  ])("is refused: %s", async (_name, code, ask) => {
    await using scene = await Scene.open();
    await scene.http.createGuildTemplate(scene.emulator.guildId, { name: "Dawn" });
    await expectRefusal(ask(scene.http, scene.emulator.guildId), code);
  });

  test("is nothing for those who do not manage the guild", async () => {
    await using scene = await Scene.open({ permissions: 0n });
    const { guildId } = scene.emulator;
    await expectRefusal(scene.http.createGuildTemplate(guildId, { name: "x" }), "MissingPermissions");
    await expectRefusal(scene.http.getGuildTemplates(guildId), "MissingPermissions");
  });
});
