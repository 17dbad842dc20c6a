import type { HttpClient } from "evenfall/http";
import {
  AuditLogEvent,
  castId,
  ChannelType,
  type Id,
  id,
  type JsonErrorCode,
  MemberFlag,
  Permission,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

const nobody = id<"User">("1");

/** When it is `days` later than the first instant of the emulated Discord. */
function inDays(days: number): string {
  return new Date(Date.UTC(2026, 0, 1 + days)).toISOString();
}

describe("members", () => {
  test("are searched by the beginning of what they are called", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    for (const name of ["ada", "adam", "bob"]) emulator.user(name);
    await http.modifyGuildMember(emulator.guildId, emulator.user("bob").id, { nick: "Adored" });
    const search = async (query: string, limit = 10): Promise<readonly string[]> =>
      (await http.searchGuildMembers(emulator.guildId, { query, limit })).map(({ user }) => user.username);
    expect(await search("AD")).toEqual(["ada", "adam", "bob"]);
    expect(await search("adam")).toEqual(["adam"]);
    expect(await search("ad", 1)).toEqual(["ada"]);
    expect(await search("x")).toEqual([]);
  });

  test("get a nickname, of which everyone and the audit log is told", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const { id } = emulator.user("ada");
    const member = await http.modifyGuildMember(guildId, id, { nick: "Countess" }, { reason: "rank" });
    expect(member).toMatchObject({ nick: "Countess", user: { id } });
    expect(await http.getGuildMember(guildId, id)).toEqual(member);
    expect(await scene.told("GUILD_MEMBER_UPDATE")).toMatchObject([
      { guild_id: guildId, nick: "Countess", user: { id } },
    ]);
    expect(await scene.audit(AuditLogEvent.MemberUpdate)).toMatchObject([
      { target_id: id, user_id: emulator.botId, reason: "rank", changes: [{ key: "nick", new_value: "Countess" }] },
    ]);
    expect(await http.modifyGuildMember(guildId, id, { nick: "" })).toMatchObject({ nick: null });
  });

  test("get roles and lose them, each with an entry of its own", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const { id } = emulator.user("ada");
    const crew = await http.createGuildRole(guildId, { name: "crew" });
    const cook = await http.createGuildRole(guildId, { name: "cook" });
    await http.addGuildMemberRole(guildId, id, crew.id, { reason: "welcome" });
    await http.addGuildMemberRole(guildId, id, crew.id);
    expect((await http.getGuildMember(guildId, id)).roles).toEqual([crew.id]);
    await http.modifyGuildMember(guildId, id, { roles: [cook.id] });
    await http.removeGuildMemberRole(guildId, id, cook.id);
    expect((await http.getGuildMember(guildId, id)).roles).toEqual([]);
    const told = await scene.told("GUILD_MEMBER_UPDATE");
    expect(told).toMatchObject([{ roles: [crew.id] }, { roles: [cook.id] }, { roles: [] }]);
    const [last, middle, first] = await scene.audit(AuditLogEvent.MemberRoleUpdate);
    expect(first).toMatchObject({ target_id: id, reason: "welcome" });
    expect(first?.changes).toEqual([{ key: "$add", new_value: [{ id: crew.id, name: "crew" }] }]);
    expect(middle?.changes).toEqual([
      { key: "$add", new_value: [{ id: cook.id, name: "cook" }] },
      { key: "$remove", new_value: [{ id: crew.id, name: "crew" }] },
    ]);
    expect(last?.changes).toEqual([{ key: "$remove", new_value: [{ id: cook.id, name: "cook" }] }]);
  });

  test("are timed out, for at most 28 days", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const { id } = emulator.user("ada");
    const until = inDays(27);
    await http.modifyGuildMember(guildId, id, { communication_disabled_until: until });
    expect(await scene.told("GUILD_MEMBER_UPDATE")).toMatchObject([{ communication_disabled_until: until }]);
    const late = http.modifyGuildMember(guildId, id, { communication_disabled_until: inDays(30) });
    await expectRefusal(late, "InvalidFormBody");
    const freed = await http.modifyGuildMember(guildId, id, { communication_disabled_until: null });
    expect(freed?.communication_disabled_until).toBeNull();
  });

  test("are muted, deafened, moved and let go where they are in voice, and nowhere else", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const ada = emulator.user("ada");
    const [here, there] = [
      await http.createGuildChannel(guildId, { name: "here", type: ChannelType.GuildVoice }),
      await http.createGuildChannel(guildId, { name: "there", type: ChannelType.GuildVoice }),
    ];
    await expectRefusal(http.modifyGuildMember(guildId, ada.id, { mute: true }), "UserNotInVoice");
    await expectRefusal(http.modifyGuildMember(guildId, ada.id, { channel_id: there.id }), "UserNotInVoice");
    ada.join(here.id);
    await http.modifyGuildMember(guildId, ada.id, { mute: true, deaf: true });
    await http.modifyGuildMember(guildId, ada.id, { channel_id: there.id });
    await http.modifyGuildMember(guildId, ada.id, { channel_id: null });
    expect(await scene.told("VOICE_STATE_UPDATE")).toMatchObject([
      { channel_id: here.id, mute: false },
      { channel_id: here.id, mute: true, deaf: true },
      { channel_id: there.id, mute: true },
      { channel_id: null },
    ]);
    expect(await scene.audit(AuditLogEvent.MemberMove)).toMatchObject([
      { target_id: null, options: { channel_id: there.id, count: "1" } },
    ]);
    expect(await scene.audit(AuditLogEvent.MemberDisconnect)).toMatchObject([{ options: { count: "1" } }]);
    ada.join(here.id);
    const text = http.modifyGuildMember(guildId, ada.id, { channel_id: emulator.channelId });
    await expectRefusal(text, "ChannelTypeNotAllowed");
  });

  test("may be let past the verification", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const flags = MemberFlag.BypassesVerification;
    const member = await http.modifyGuildMember(emulator.guildId, emulator.user("ada").id, { flags });
    expect(member?.flags).toBe(flags);
    expect(await scene.audit(AuditLogEvent.MemberUpdate)).toMatchObject([
      { changes: [{ key: "flags", new_value: flags }] },
    ]);
  });

  test("are kicked", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const { id } = emulator.user("ada");
    await http.removeGuildMember(guildId, id, { reason: "spam" });
    await expectRefusal(http.getGuildMember(guildId, id), "UnknownMember");
    expect(await scene.told("GUILD_MEMBER_REMOVE")).toMatchObject([{ guild_id: guildId, user: { id } }]);
    expect(await scene.audit(AuditLogEvent.MemberKick)).toMatchObject([{ target_id: id, reason: "spam" }]);
  });

  test("are added with an access token of their own, once", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const owner = (await http.getGuild(guildId)).owner_id;
    const fields = { access_token: emulator.bearerToken };
    expect(await http.addGuildMember(guildId, owner, fields)).toBeUndefined();
    await expectRefusal(http.addGuildMember(guildId, emulator.user("ada").id, fields), "InvalidOAuth2AccessToken");
    await expectRefusal(http.addGuildMember(guildId, nobody, fields), "UnknownUser");
  });
});

describe("the bot as a member", () => {
  test("has a nickname, and pictures that the CDN shows", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId, botId } = emulator;
    const bytes = new TextEncoder().encode("a picture");
    const avatar = `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
    const member = await http.modifyCurrentMember(guildId, { nick: "Dusk", avatar }, { reason: "new look" });
    expect(member).toMatchObject({ nick: "Dusk", avatar: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
    const cdn = new URL(emulator.restUrl).origin;
    const shown = await fetch(`${cdn}/guilds/${guildId}/users/${botId}/avatars/${String(member.avatar)}.png`);
    expect(shown.headers.get("content-type")).toBe("image/png");
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(bytes);
    expect(await http.modifyCurrentUserNick(guildId, { nick: null })).toEqual({ nick: null });
    expect(await http.modifyCurrentMember(guildId, { avatar: null })).toMatchObject({ avatar: null });
    const changes = (await scene.audit(AuditLogEvent.MemberUpdate)).map((entry) =>
      entry.changes?.map(({ key }) => key),
    );
    expect(changes).toEqual([["avatar_hash"], ["nick"], ["nick", "avatar_hash"]]);
  });
});

interface Cast {
  readonly http: HttpClient;
  readonly guildId: Id<"Guild">;
  /** Who has no role. */
  readonly ada: Id<"User">;
  readonly owner: Id<"User">;
  readonly botId: Id<"User">;
  /** A role of the bot, which is not below its own. */
  readonly own: Id<"Role">;
}

const until = inDays(1);
const refusals: readonly (readonly [string, bigint, keyof typeof JsonErrorCode, (cast: Cast) => Promise<unknown>])[] = [
  [
    "a nickname without the permission",
    0n,
    "MissingPermissions",
    ({ ada, guildId, http }) => http.modifyGuildMember(guildId, ada, { nick: "x" }),
  ],
  [
    "a role without the permission",
    0n,
    "MissingPermissions",
    ({ ada, guildId, http }) => http.modifyGuildMember(guildId, ada, { roles: [] }),
  ],
  [
    "a timeout without the permission",
    0n,
    "MissingPermissions",
    ({ ada, guildId, http }) => http.modifyGuildMember(guildId, ada, { communication_disabled_until: until }),
  ],
  [
    "a kick without the permission",
    0n,
    "MissingPermissions",
    ({ ada, guildId, http }) => http.removeGuildMember(guildId, ada),
  ],
  [
    "another's nickname with the permission for the own one",
    Permission.ChangeNickname,
    "MissingPermissions",
    ({ ada, guildId, http }) => http.modifyGuildMember(guildId, ada, { nick: "x" }),
  ],
  [
    "the nickname of the owner",
    Permission.Administrator,
    "MissingPermissions",
    ({ guildId, http, owner }) => http.modifyGuildMember(guildId, owner, { nick: "x" }),
  ],
  [
    "a timeout of the owner",
    Permission.Administrator,
    "MissingPermissions",
    ({ guildId, http, owner }) => http.modifyGuildMember(guildId, owner, { communication_disabled_until: until }),
  ],
  [
    "a kick of the owner",
    Permission.Administrator,
    "MissingPermissions",
    ({ guildId, http, owner }) => http.removeGuildMember(guildId, owner),
  ],
  [
    "a kick of itself",
    Permission.KickMembers,
    "MissingPermissions",
    ({ botId, guildId, http }) => http.removeGuildMember(guildId, botId),
  ],
  [
    "a role that is managed",
    Permission.Administrator,
    "InvalidRole",
    ({ ada, guildId, http, own }) => http.addGuildMemberRole(guildId, ada, own),
  ],
  [
    "the role that everyone has",
    Permission.Administrator,
    "InvalidRole",
    ({ ada, guildId, http }) => http.addGuildMemberRole(guildId, ada, castId(guildId)),
  ],
  [
    "a role that is none",
    Permission.Administrator,
    "UnknownRole",
    ({ ada, guildId, http }) => http.addGuildMemberRole(guildId, ada, "1"),
  ],
  [
    "a role for nobody",
    Permission.Administrator,
    "UnknownMember",
    ({ guildId, http, own }) => http.addGuildMemberRole(guildId, nobody, own),
  ],
  [
    "a kick of nobody",
    Permission.Administrator,
    "UnknownMember",
    ({ guildId, http }) => http.removeGuildMember(guildId, nobody),
  ],
  [
    "a change of nobody",
    Permission.Administrator,
    "UnknownMember",
    ({ guildId, http }) => http.modifyGuildMember(guildId, nobody, { nick: "x" }),
  ],
  [
    "members of no guild",
    Permission.Administrator,
    "UnknownGuild",
    ({ http }) => http.searchGuildMembers("1", { query: "a" }),
  ],
];

describe("what is refused", () => {
  test.each(refusals)("%s", async (_name, permissions, code, ask) => {
    await using scene = await Scene.open({ permissions });
    const { emulator, http } = scene;
    const { botId, guildId } = emulator;
    const own = (await http.getGuildRoles(guildId)).find(({ managed }) => managed)?.id ?? id<"Role">("1");
    const { owner_id: owner } = await http.getGuild(guildId);
    await expectRefusal(ask({ http, guildId, ada: emulator.user("ada").id, owner, botId, own }), code);
    expect(await scene.told("GUILD_MEMBER_UPDATE")).toEqual([]);
  });
});
