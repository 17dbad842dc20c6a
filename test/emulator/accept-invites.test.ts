import type { Actor } from "evenfall/emulator";
import { Permission } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal, failure, nameOf } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

type Fields = Parameters<Scene["http"]["createChannelInvite"]>[1];

async function make({ emulator, http }: Scene, fields: Fields = {}): Promise<string> {
  return (await http.createChannelInvite(emulator.channelId, fields))?.code ?? "";
}

/** Somebody who is not in the guild. */
async function outsider({ emulator, http }: Scene, name = "ada"): Promise<Actor> {
  const person = emulator.user(name);
  await http.removeGuildMember(emulator.guildId, person.id);
  return person;
}

describe("who accepts an invite", () => {
  test("joins, is told of, and is counted once", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const code = await make(scene);
    const ada = await outsider(scene);
    await scene.forget();
    ada.accept(code);
    ada.accept(code);
    expect(await http.getGuildMember(emulator.guildId, ada.id)).toMatchObject({ user: { id: ada.id } });
    expect(await http.getGuildInvites(emulator.guildId)).toMatchObject([{ code, uses: 1 }]);
    expect(await scene.told("GUILD_MEMBER_ADD")).toMatchObject([{ user: { id: ada.id } }]);
  });

  test("uses it up when it was the last time", async () => {
    await using scene = await Scene.open();
    const code = await make(scene, { max_uses: 2 });
    const people = [await outsider(scene), await outsider(scene, "bob"), await outsider(scene, "cy")];
    people[0]?.accept(code);
    expect(await scene.told("INVITE_DELETE")).toEqual([]);
    people[1]?.accept(code);
    expect(await scene.told("INVITE_DELETE")).toMatchObject([{ code }]);
    expect(() => people[2]?.accept(code)).toThrow("Unknown Invite");
  });

  test("gets the roles of the invite that are still there", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const [kept, gone] = [
      await http.createGuildRole(emulator.guildId, { name: "crew" }),
      await http.createGuildRole(emulator.guildId, { name: "past" }),
    ];
    const code = await make(scene, { role_ids: [kept.id, gone.id] });
    expect(await scene.told("INVITE_CREATE")).toMatchObject([{ role_ids: [kept.id, gone.id] }]);
    await http.deleteGuildRole(emulator.guildId, gone.id);
    expect(await http.getInvite(code)).toMatchObject({ roles: [{ id: kept.id, name: "crew" }] });
    const ada = await outsider(scene);
    ada.accept(code);
    expect(await http.getGuildMember(emulator.guildId, ada.id)).toMatchObject({ roles: [kept.id] });
  });

  test.each([
    ["leaves when they disconnect", false],
    ["stays when they have got a role by then", true],
  ])("for a visit %s", async (_name, stays) => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const ada = await outsider(scene);
    ada.accept(await make(scene, { temporary: true }));
    ada.appear("online");
    const role = await http.createGuildRole(emulator.guildId, { name: "crew" });
    if (stays) await http.addGuildMemberRole(emulator.guildId, ada.id, role.id);
    await scene.forget();
    ada.appear("offline");
    expect(await scene.told("GUILD_MEMBER_REMOVE")).toHaveLength(stays ? 0 : 1);
    // A stay is not ended by a later visit to the world outside.
    if (stays) await http.removeGuildMemberRole(emulator.guildId, ada.id, role.id);
    ada.appear("offline");
    expect(await scene.told("GUILD_MEMBER_REMOVE")).toHaveLength(stays ? 0 : 1);
  });

  test("is refused while they are banned, and while invites are paused", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const code = await make(scene);
    const ada = await outsider(scene);
    const accept = (): void => {
      ada.accept(code);
    };
    await http.createGuildBan(guildId, ada.id, {});
    expect(accept).toThrow("User Banned");
    await http.removeGuildBan(guildId, ada.id);
    await http.modifyGuildIncidentActions(guildId, { invites_disabled_until: "2026-01-01T01:00:00Z" });
    expect(accept).toThrow("Invites Are Paused");
    emulator.advance(3_600_000);
    await http.modifyGuild(guildId, { features: ["INVITES_DISABLED"] });
    expect(accept).toThrow("Invites Are Paused");
    await http.modifyGuild(guildId, { features: [] });
    accept();
    expect(await http.getGuildInvites(guildId)).toMatchObject([{ uses: 1 }]);
  });
});

describe("an invite for some users", () => {
  const csv = (...lines: readonly string[]): { readonly name: string; readonly data: string } => ({
    name: "users.csv",
    data: lines.join("\n"),
  });

  test("lets in those alone, and says when their list was read", async () => {
    await using scene = await Scene.open();
    const { http } = scene;
    const [ada, bob] = [await outsider(scene), await outsider(scene, "bob")];
    const code = await make(scene, { target_users_file: csv("user_id", ada.id, ada.id) });
    expect(await http.getTargetUsers(code)).toBe(`user_id\n${ada.id}\n`);
    expect(await http.getTargetUsersJobStatus(code)).toMatchObject({
      status: 2,
      total_users: 1,
      processed_users: 1,
      error_message: null,
    });
    expect(() => {
      bob.accept(code);
    }).toThrow("Unknown Invite");
    ada.accept(code);
  });

  test("has its list replaced, added to and taken from", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const code = await make(scene);
    const ada = emulator.user("ada");
    await http.updateTargetUsers(code, { target_users_file: csv("1", "2", "") });
    await http.addTargetUser(code, ada.id);
    await http.bulkAddTargetUsers(code, { user_ids: ["2", "3", "4"] });
    await http.removeTargetUser(code, "1");
    await http.bulkDeleteTargetUsers(code, { user_ids: ["3", "9"] });
    expect(await http.getTargetUsers(code)).toBe(`user_id\n2\n${ada.id}\n4\n`);
  });

  test("refuses a list with lines that are no ids, and says which", async () => {
    await using scene = await Scene.open();
    const code = await make(scene);
    const wrong = csv("user_id", "1", "ada", "99999999999999999999999");
    const error: unknown = await scene.http
      .updateTargetUsers(code, { target_users_file: wrong })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      status: 400,
      errors: [
        { path: "target_users_file", message: "Line 3: invalid user ID format" },
        { path: "target_users_file", message: "Line 4: invalid user ID - must be a valid Discord snowflake" },
      ],
    });
    await expectRefusal(scene.http.getTargetUsers(code), "UnknownInviteTargetUsers");
  });

  const mayRead = Permission.ViewAuditLog;
  const mayChange = Permission.ManageGuild;
  const users = { user_ids: ["1"] } as const;
  const asks: readonly (readonly [string, bigint, (scene: Scene, code: string) => Promise<unknown>])[] = [
    ["shows its list", mayRead, ({ http }, code) => http.getTargetUsers(code)],
    ["shows how its list was read", mayRead, ({ http }, code) => http.getTargetUsersJobStatus(code)],
    [
      "has its list replaced",
      mayChange,
      ({ http }, code) => http.updateTargetUsers(code, { target_users_file: csv() }),
    ],
    ["gets a user", mayChange, ({ emulator, http }, code) => http.addTargetUser(code, emulator.botId)],
    ["loses a user", mayChange, ({ http }, code) => http.removeTargetUser(code, "1")],
    ["gets users", mayChange, ({ http }, code) => http.bulkAddTargetUsers(code, users)],
    ["loses users", mayChange, ({ http }, code) => http.bulkDeleteTargetUsers(code, users)],
  ];
  test.each(asks)("%s only with the permission when somebody else has made it", async (_name, permission, ask) => {
    const made = async (permissions: bigint): Promise<readonly [Scene, string]> => {
      const scene = await Scene.open({ permissions });
      return [scene, scene.emulator.user("ada").invite(scene.emulator.channelId)];
    };
    const [bare, theirs] = await made(Permission.ViewChannel);
    await using _bare = bare;
    await expectRefusal(ask(bare, theirs), "MissingPermissions");
    const [reader, code] = await made(mayRead);
    await using _reader = reader;
    // Where there is no list yet, there is nothing to show; that is found out after the permission was looked at.
    const reads = permission === mayRead ? /^UnknownInviteTargetUsers(Job)?$/ : /^MissingPermissions$/;
    expect(nameOf((await failure(ask(reader, code))).discordCode)).toMatch(reads);
    const [manager, known] = await made(mayChange);
    await using _manager = manager;
    await manager.http.updateTargetUsers(known, { target_users_file: csv("1") });
    await ask(manager, known);
  });

  test("is for everybody until it has a list, of which there is then nothing to read", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const code = await make(scene);
    await expectRefusal(http.getTargetUsers(code), "UnknownInviteTargetUsers");
    await expectRefusal(http.removeTargetUser(code, "1"), "UnknownInviteTargetUsers");
    await expectRefusal(http.addTargetUser(code, "1"), "UnknownUser");
    await http.addTargetUser(code, emulator.user("ada").id);
    await expectRefusal(http.getTargetUsersJobStatus(code), "UnknownInviteTargetUsersJob");
  });
});
