import { AuditLogEvent, GuildFeature } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { sampleImage } from "../../../src/sample/scalars.ts";
import { expectRefusal } from "../../support/failure.ts";
import { Scene } from "../../support/scene.ts";

describe("the welcome screen", () => {
  test("is there once it is set up, and is shown once it is enabled", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    await expectRefusal(http.getGuildWelcomeScreen(guildId), "UnknownWelcomeScreen");
    const emoji = await http.createGuildEmoji(guildId, { name: "wave", image: sampleImage, roles: [] });
    await scene.forget();
    const screen = await http.modifyGuildWelcomeScreen(
      guildId,
      {
        description: "Hello",
        welcome_channels: [
          { channel_id: channelId, description: "Talk", emoji_id: emoji.id, emoji_name: "other" },
          { channel_id: channelId, description: "Wave", emoji_name: "👋" },
        ],
      },
      { reason: "be kind" },
    );
    expect(screen).toEqual({
      description: "Hello",
      welcome_channels: [
        { channel_id: channelId, description: "Talk", emoji_id: emoji.id, emoji_name: "wave" },
        { channel_id: channelId, description: "Wave", emoji_id: null, emoji_name: "👋" },
      ],
    });
    expect(await http.getGuildWelcomeScreen(guildId)).toEqual(screen);
    expect(await scene.told("GUILD_UPDATE")).toEqual([]);
    expect(await scene.audit(AuditLogEvent.GuildUpdate)).toMatchObject([{ reason: "be kind" }]);

    await http.modifyGuildWelcomeScreen(guildId, { enabled: true, welcome_channels: null });
    expect(await http.getGuildWelcomeScreen(guildId)).toEqual({ description: "Hello", welcome_channels: [] });
    await http.modifyGuildWelcomeScreen(guildId, { enabled: true, description: null });
    expect(await scene.told("GUILD_UPDATE")).toMatchObject([{ features: [GuildFeature.WelcomeScreenEnabled] }]);
  });

  test.each([
    ["a channel that is not there", { channel_id: "1" }, "UnknownChannel"],
    ["an emoji that is not there", { emoji_id: "1" }, "UnknownEmoji"],
  ] as const)("is refused %s", async (_name, fields, code) => {
    await using scene = await Scene.open();
    const { channelId, guildId } = scene.emulator;
    const channel = { channel_id: channelId, description: "x", ...fields };
    await expectRefusal(scene.http.modifyGuildWelcomeScreen(guildId, { welcome_channels: [channel] }), code);
    await expectRefusal(scene.http.getGuildWelcomeScreen(guildId), "UnknownWelcomeScreen");
  });

  test.each([
    [true, undefined],
    [false, "MissingPermissions"],
  ] as const)("that is enabled (%s) is read without permission: %s", async (enabled, code) => {
    await using before = await Scene.open();
    await before.http.modifyGuildWelcomeScreen(before.emulator.guildId, { enabled, description: "Hello" });
    await using scene = await Scene.open({ snapshot: before.demoted(0n) });
    const read = scene.http.getGuildWelcomeScreen(scene.emulator.guildId);
    if (code === undefined) expect((await read).description).toBe("Hello");
    else await expectRefusal(read, code);
  });
});
