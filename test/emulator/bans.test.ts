import { AuditLogEvent, id, Permission } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

const nobody = id<"User">("1");

describe("bans", () => {
  test("take a member out, are read, and end", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const { id } = emulator.user("ada");
    await http.createGuildBan(guildId, id, {}, { reason: "spam – ü" });
    expect(await http.getGuildBan(guildId, id)).toMatchObject({ reason: "spam – ü", user: { id } });
    await expectRefusal(http.getGuildMember(guildId, id), "UnknownMember");
    expect(await scene.told("GUILD_BAN_ADD")).toMatchObject([{ guild_id: guildId, user: { id } }]);
    expect(await scene.told("GUILD_MEMBER_REMOVE")).toMatchObject([{ guild_id: guildId, user: { id } }]);
    expect(await scene.audit(AuditLogEvent.MemberBanAdd)).toMatchObject([{ target_id: id, reason: "spam – ü" }]);

    await http.removeGuildBan(guildId, id, { reason: "sorry" });
    await expectRefusal(http.getGuildBan(guildId, id), "UnknownBan");
    expect(await scene.told("GUILD_BAN_REMOVE")).toMatchObject([{ guild_id: guildId, user: { id } }]);
    expect(await scene.audit(AuditLogEvent.MemberBanRemove)).toMatchObject([{ target_id: id, reason: "sorry" }]);
  });

  test("are read page by page, in the order of the users", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const ids = ["a", "b", "c", "d"].map((name) => emulator.user(name).id);
    await http.bulkGuildBan(guildId, { user_ids: [...ids].reverse() });
    const read = async (query: Parameters<typeof http.getGuildBans>[1]): Promise<readonly number[]> =>
      (await http.getGuildBans(guildId, query)).map(({ user }) => ids.indexOf(user.id));
    expect(await read({})).toEqual([0, 1, 2, 3]);
    expect(await read({ limit: 2 })).toEqual([0, 1]);
    expect(await read({ after: ids[1], limit: 1 })).toEqual([2]);
    expect(await read({ before: ids[2], limit: 1 })).toEqual([1]);
    expect(await read({ before: ids[2], after: ids[0] })).toEqual([0, 1]);
  });

  test("delete what was written in the last seconds, in every channel", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const other = await http.createGuildChannel(guildId, { name: "other" });
    const [ada, bob] = [emulator.user("ada"), emulator.user("bob")];
    const old = ada.say(channelId, "old");
    emulator.advance(60_000);
    const fresh = [ada.say(channelId, "one"), ada.say(channelId, "two")];
    const elsewhere = ada.say(other.id, "three");
    const another = bob.say(channelId, "mine");
    await http.createGuildBan(guildId, ada.id, { delete_message_seconds: 30 });
    expect(emulator.messages().map(({ id }) => id)).toEqual([old.id, another.id]);
    expect(emulator.messages(other.id)).toEqual([]);
    expect(await scene.told("MESSAGE_DELETE_BULK")).toMatchObject([
      { channel_id: channelId, ids: fresh.map(({ id }) => id) },
      { channel_id: other.id, ids: [elsewhere.id] },
    ]);
  });

  test("many at once: who can be is banned, and the answer says who could not", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const { owner_id: owner } = await http.getGuild(guildId);
    const [ada, bob] = [emulator.user("ada").id, emulator.user("bob").id];
    const result = await http.bulkGuildBan(guildId, { user_ids: [ada, owner, nobody, bob] }, { reason: "raid" });
    expect(result).toEqual({ banned_users: [ada, bob], failed_users: [owner, nobody] });
    expect(await scene.audit(AuditLogEvent.MemberBanAdd)).toMatchObject([
      { target_id: bob, reason: "raid" },
      { target_id: ada, reason: "raid" },
    ]);
    await expectRefusal(http.bulkGuildBan(guildId, { user_ids: [ada, owner] }), "BanFailed");
  });

  test("need their permission, a user, and one who does not stand above", async () => {
    await using scene = await Scene.open({ permissions: Permission.BanMembers });
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const { owner_id: owner } = await http.getGuild(guildId);
    await expectRefusal(http.createGuildBan(guildId, owner, {}), "MissingPermissions");
    await expectRefusal(http.createGuildBan(guildId, emulator.botId, {}), "MissingPermissions");
    await expectRefusal(http.createGuildBan(guildId, "1", {}), "UnknownUser");
    await expectRefusal(http.removeGuildBan(guildId, emulator.user("ada").id), "UnknownBan");
    await expectRefusal(http.bulkGuildBan(guildId, { user_ids: [owner] }), "MissingPermissions");
  });

  test.each([Permission.KickMembers, Permission.ManageGuild])("are out of reach with permissions %s", async (given) => {
    await using scene = await Scene.open({ permissions: given });
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const { id } = emulator.user("ada");
    await expectRefusal(http.createGuildBan(guildId, id, {}), "MissingPermissions");
    await expectRefusal(http.getGuildBans(guildId), "MissingPermissions");
    await expectRefusal(http.removeGuildBan(guildId, id), "MissingPermissions");
    expect(await scene.told("GUILD_BAN_ADD")).toEqual([]);
  });
});
