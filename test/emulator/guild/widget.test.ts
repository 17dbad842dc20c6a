import { ActivityType, AuditLogEvent, ChannelType, Permission, PermissionOverwriteType } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../../support/failure.ts";
import { Scene } from "../../support/scene.ts";

describe("the widget", () => {
  test("is off until it is switched on, which everyone is told", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    expect(await http.getGuildWidgetSettings(guildId)).toEqual({ enabled: false, channel_id: null });
    await expectRefusal(http.getGuildWidget(guildId), "WidgetDisabled");
    await expectRefusal(http.getGuildWidgetImage(guildId), "WidgetDisabled");
    const settings = { enabled: true, channel_id: channelId };
    expect(await http.modifyGuildWidget(guildId, settings, { reason: "come in" })).toEqual(settings);
    expect(await http.getGuildWidgetSettings(guildId)).toEqual(settings);
    expect(await scene.told("GUILD_UPDATE")).toMatchObject([{ widget_enabled: true, widget_channel_id: channelId }]);
    expect(await scene.audit(AuditLogEvent.GuildUpdate)).toMatchObject([
      {
        reason: "come in",
        changes: [
          { key: "widget_enabled", new_value: true },
          { key: "widget_channel_id", new_value: channelId },
        ],
      },
    ]);
    expect(await http.modifyGuildWidget(guildId, { channel_id: null })).toEqual({ enabled: true, channel_id: null });
  });

  test("shows to anybody who is online, under a number, and where they talk", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    await http.modifyGuildWidget(guildId, { enabled: true });
    const voice = await http.createGuildChannel(guildId, { name: "talk", type: ChannelType.GuildVoice });
    const [ada, bob, cy] = ["ada", "bob", "cy"].map((name) => emulator.user(name));
    ada?.appear("idle", [{ name: "chess", type: ActivityType.Playing, created_at: 0 }]);
    ada?.join(voice.id, { selfMute: true });
    cy?.appear("online");
    await http.modifyGuildMember(guildId, String(cy?.id) as `${bigint}`, { nick: "Cyan" });
    const widget: unknown = await (await fetch(`${emulator.restUrl}/guilds/${guildId}/widget.json`)).json();
    expect(widget).toMatchObject({ id: guildId, name: "Evenfall", instant_invite: null });
    const shown = (widget as { readonly members: readonly object[] }).members;
    expect(shown).toMatchObject(
      [
        { username: "evenfall", status: "online" },
        { username: "ada", status: "idle", activity: { name: "chess" }, channel_id: voice.id, self_mute: true },
        { username: "Cyan", status: "online" },
      ].map((member, index) => ({ ...member, id: String(index), discriminator: "0000", avatar: null })),
    );
    expect(JSON.stringify(widget)).not.toContain(ada?.id);
    expect(JSON.stringify(widget)).not.toContain(bob?.id);
    expect(widget).toMatchObject({ presence_count: shown.length });
  });

  test("shows the voice and stage channels that everyone may enter, from the top", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    await http.modifyGuildWidget(guildId, { enabled: true });
    const make = (name: string, fields: object = {}): Promise<unknown> =>
      http.createGuildChannel(guildId, { name, type: ChannelType.GuildVoice, ...fields });
    const deny = (bit: bigint): object => ({
      permission_overwrites: [{ id: guildId, type: PermissionOverwriteType.Role, deny: String(bit), allow: "0" }],
    });
    await make("low", { position: 9 });
    await make("hidden", deny(Permission.ViewChannel));
    await make("closed", deny(Permission.Connect));
    await make("stage", { type: ChannelType.GuildStageVoice, position: 3 });
    await make("text", { type: ChannelType.GuildText });
    const { channels } = await http.getGuildWidget(guildId);
    expect(channels.map(({ name }) => name)).toEqual(["stage", "low"]);
  });

  test("is a picture, too", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await http.modifyGuildWidget(emulator.guildId, { enabled: true });
    const image = await http.getGuildWidgetImage(emulator.guildId, { style: "banner1" });
    expect([...image.slice(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    const response = await fetch(`${emulator.restUrl}/guilds/${emulator.guildId}/widget.png`);
    expect(response.headers.get("content-type")).toBe("image/png");
  });

  test("invites to its channel, always with the same invite, of which those hear who manage the channel", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    await http.modifyGuildWidget(guildId, { enabled: true, channel_id: channelId });
    const { instant_invite: address } = await http.getGuildWidget(guildId);
    expect((await http.getGuildWidget(guildId)).instant_invite).toBe(address);
    const told = await scene.told("INVITE_CREATE");
    expect(told).toMatchObject([{ channel_id: channelId, guild_id: guildId }]);
    const [{ code }] = told as [{ readonly code: string }];
    expect(address).toBe(`https://discord.com/invite/${code}`);
    expect(told[0]).not.toHaveProperty("inviter");
    await http.deleteInvite(code);
    expect((await http.getGuildWidget(guildId)).instant_invite).not.toBe(address);
    await http.modifyGuildWidget(guildId, { channel_id: null });
    expect((await http.getGuildWidget(guildId)).instant_invite).toBeNull();
  });

  test("shows avatars at addresses that do not tell whose they are", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { botId, guildId } = emulator;
    await http.modifyGuildWidget(guildId, { enabled: true });
    const fetchAvatar = async (): Promise<string> => {
      const [member] = (await http.getGuildWidget(guildId)).members;
      expect(member?.avatar_url).not.toContain(botId);
      const response = await fetch(member?.avatar_url ?? "");
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
      return await response.text();
    };
    expect(await fetchAvatar()).toContain("PNG");
    await http.modifyCurrentUser({ avatar: `data:image/png;base64,${Buffer.from("face").toString("base64")}` });
    expect(await fetchAvatar()).toBe("face");
  });

  test("invites to no channel of another guild, to no category, and is set by those who manage the guild", async () => {
    await using scene = await Scene.open();
    await expectRefusal(scene.http.modifyGuildWidget(scene.emulator.guildId, { channel_id: "1" }), "UnknownChannel");
    const category = await scene.http.createGuildChannel(scene.emulator.guildId, {
      name: "more",
      type: ChannelType.GuildCategory,
    });
    const toCategory = scene.http.modifyGuildWidget(scene.emulator.guildId, { channel_id: category.id });
    await expectRefusal(toCategory, "ChannelTypeNotAllowed");
    await using other = await Scene.open({ permissions: 0n });
    await expectRefusal(other.http.modifyGuildWidget(other.emulator.guildId, { enabled: true }), "MissingPermissions");
    await expectRefusal(other.http.getGuildWidgetSettings(other.emulator.guildId), "MissingPermissions");
  });
});
