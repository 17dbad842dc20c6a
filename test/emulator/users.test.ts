import { describe, expect, test } from "vitest";
import { sampleImage } from "../../src/sample/scalars.ts";
import { expectRefusal } from "../support/failure.ts";
import { bearer } from "../support/oauth2.ts";
import { Scene } from "../support/scene.ts";

describe("the current user", () => {
  test("changes its name and its pictures, which the CDN shows", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const user = await http.modifyCurrentUser({ username: "dusk", avatar: sampleImage, banner: sampleImage });
    expect(user).toMatchObject({ username: "dusk", avatar: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
    const origin = new URL(emulator.restUrl).origin;
    expect((await fetch(`${origin}/avatars/${emulator.botId}/${String(user.avatar)}.png`)).status).toBe(200);
    expect((await fetch(`${origin}/banners/${emulator.botId}/${String(user.banner)}.png`)).status).toBe(200);
    expect(await http.modifyCurrentUser({ avatar: null })).toMatchObject({ username: "dusk", avatar: null });
    expect(await scene.told("USER_UPDATE")).toMatchObject([{ username: "dusk" }, { avatar: null }]);
  });

  test("lists its guilds, with counts if they are asked for", async () => {
    await using scene = await Scene.open();
    const { http } = scene;
    expect((await http.getCurrentUserGuilds())[0]).not.toHaveProperty("approximate_member_count");
    const counts = { approximate_member_count: 2, approximate_presence_count: 1 };
    expect(await http.getCurrentUserGuilds({ with_counts: true })).toMatchObject([counts]);
  });

  test("leaves a guild, and is then no member of it", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await http.leaveGuild(emulator.guildId);
    expect(await scene.told("GUILD_DELETE")).toEqual([{ id: emulator.guildId }]);
    expect(await http.getCurrentUserGuilds()).toEqual([]);
    await expectRefusal(http.getGuild(emulator.guildId), "MissingAccess");
    await expectRefusal(http.leaveGuild(emulator.guildId), "MissingAccess");
    await expectRefusal(http.leaveGuild("1"), "UnknownGuild");
  });

  test("is told as what it is a member, with an access token", async () => {
    await using scene = await Scene.open();
    const http = bearer(scene.emulator);
    expect(await http.getCurrentUserGuildMember(scene.emulator.guildId)).toMatchObject({ user: { username: "owner" } });
    expect(await http.getCurrentUserConnections()).toEqual([]);
  });
});

test("a person is the same by name and by the id of their user", async () => {
  await using scene = await Scene.open();
  const { emulator } = scene;
  const ada = emulator.user("ada");
  expect(emulator.user(ada.id).id).toBe(ada.id);
  expect(emulator.user(emulator.botId).id).toBe(emulator.botId);
  // A number that is nobody's id is a name like any other.
  expect(emulator.user("123").id).not.toBe("123");
  expect(emulator.user("123").id).toBe(emulator.user("123").id);
});
