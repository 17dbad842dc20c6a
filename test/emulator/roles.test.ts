import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { AuditLogEvent, castId, type Id, Permission, type Role } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { constants } from "../../generated/tables/constants.ts";
import { sampleImage } from "../../src/sample/scalars.ts";
import { expectRefusal } from "../support/failure.ts";
import { until } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";

async function start(botPermissions?: bigint): Promise<{ emulator: Emulator; http: HttpClient }> {
  const emulator = await Emulator.start({ botPermissions });
  return { emulator, http: new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl }) };
}

/** A gateway client that has been told of the guild. */
async function listen(emulator: Emulator): Promise<RawClient> {
  const client = new RawClient(`${emulator.gatewayUrl}/?v=${constants.gatewayVersion}&encoding=json`);
  await client.hello();
  const properties = { os: "linux", browser: "test", device: "test" };
  client.send({ op: 2, d: { token: emulator.token, intents: 0b111, properties } });
  await client.event("GUILD_CREATE");
  return client;
}

/** The role of the bot in the first guild. */
async function botRole(http: HttpClient, { guildId }: Emulator): Promise<Role> {
  const role = (await http.getGuildRoles(guildId)).find(({ managed }) => managed);
  if (role === undefined) throw new Error("the bot has no role");
  return role;
}

describe("roles", () => {
  test("are made, read, changed, moved and deleted, and everyone is told", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const client = await listen(emulator);
    const { guildId } = emulator;
    const role = await http.createGuildRole(guildId, { name: "crew", color: 0xff, hoist: true });
    expect(role).toMatchObject({
      name: "crew",
      color: 0xff,
      colors: { primary_color: 0xff },
      hoist: true,
      position: 1,
    });
    expect(await http.getGuildRole(guildId, role.id)).toEqual(role);
    expect((await client.event("GUILD_ROLE_CREATE")).d).toEqual({ guild_id: guildId, role });

    const changed = await http.modifyGuildRole(guildId, role.id, {
      name: "mates",
      permissions: Permission.KickMembers,
    });
    expect(changed).toEqual({ ...role, name: "mates", permissions: String(Permission.KickMembers) });
    expect((await client.event("GUILD_ROLE_UPDATE")).d).toEqual({ guild_id: guildId, role: changed });
    expect(await http.getGuildRoleMemberCounts(guildId)).toMatchObject({ [role.id]: 0 });

    await http.deleteGuildRole(guildId, role.id);
    expect((await client.event("GUILD_ROLE_DELETE")).d).toEqual({ guild_id: guildId, role_id: role.id });
    await expectRefusal(http.getGuildRole(guildId, role.id), "UnknownRole");
    client.socket.close();
  });

  test("without fields get Discord's defaults", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const [everyone] = await http.getGuildRoles(emulator.guildId);
    const role = await http.createGuildRole(emulator.guildId, {});
    expect(role).toMatchObject({ name: "new role", permissions: everyone?.permissions, color: 0, mentionable: false });
  });

  test("are moved to places below the bot's own", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const { guildId } = emulator;
    const a = await http.createGuildRole(guildId, { name: "a" });
    const roles = await http.modifyGuildRolePositions(guildId, [{ id: a.id, position: 0 }]);
    expect(roles.find(({ id }) => id === a.id)?.position).toBe(0);
    await expectRefusal(http.modifyGuildRolePositions(guildId, [{ id: a.id, position: 2 }]), "MissingPermissions");
  });

  test("that are not below the bot's own are out of its reach", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const own = await botRole(http, emulator);
    await expectRefusal(http.modifyGuildRole(emulator.guildId, own.id, { name: "x" }), "MissingPermissions");
  });

  test("have icons that the CDN shows", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const { guildId, restUrl } = emulator;
    const shown = async ({ icon, id }: Role): Promise<number> =>
      (await fetch(`${new URL(restUrl).origin}/role-icons/${id}/${String(icon)}.png`)).status;
    const role = await http.createGuildRole(guildId, { icon: sampleImage });
    expect(role.icon).toMatch(/^[0-9a-f]{32}$/);
    expect(await shown(role)).toBe(200);
    expect(await http.modifyGuildRole(guildId, role.id, { name: "x" })).toMatchObject({ icon: role.icon });
    expect(await http.modifyGuildRole(guildId, role.id, { icon: null })).toMatchObject({ icon: null });
    const other = await http.createGuildRole(guildId, {});
    expect(other.icon).toBeNull();
    expect(await shown(other)).toBe(404);
    expect(await shown(await http.modifyGuildRole(guildId, other.id, { icon: sampleImage }))).toBe(200);
  });

  test("never get a permission that the bot does not have", async () => {
    const { emulator, http } = await start(Permission.ManageRoles);
    await using _ = emulator;
    const { guildId } = emulator;
    const permissions = Permission.BanMembers;
    await expectRefusal(http.createGuildRole(guildId, { permissions }), 50013);
    const role = await http.createGuildRole(guildId, { permissions: Permission.ViewChannel });
    await expectRefusal(http.modifyGuildRole(guildId, role.id, { permissions }), 50013);
  });

  test.each(["everyone", "bot"] as const)("the one of %s cannot be deleted", async (which) => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const id: Id<"Role"> = which === "bot" ? (await botRole(http, emulator)).id : castId(emulator.guildId);
    await expectRefusal(http.deleteGuildRole(emulator.guildId, id), "InvalidRole");
  });
});

describe("the audit log", () => {
  test("says what changed, who did it and why", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const { botId, guildId } = emulator;
    const role = await http.createGuildRole(guildId, { name: "crew" });
    await http.modifyGuildRole(guildId, role.id, { name: "mates" }, { reason: "a better name – ü" });
    const { audit_log_entries: entries, users } = await http.getGuildAuditLog(guildId);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toEqual({
      id: expect.any(String) as string,
      action_type: AuditLogEvent.RoleUpdate,
      user_id: botId,
      target_id: role.id,
      reason: "a better name – ü",
      changes: [{ key: "name", old_value: "crew", new_value: "mates" }],
    });
    expect(entries[1]?.changes).toContainEqual({ key: "name", new_value: "crew" });
    expect(entries[1]).not.toHaveProperty("reason");
    expect(users.map(({ id }) => id)).toEqual([botId]);
  });

  test("is read page by page and by what was done", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const { botId, guildId } = emulator;
    const roles: Role[] = [];
    for (const name of ["a", "b", "c"]) roles.push(await http.createGuildRole(guildId, { name }));
    await http.deleteGuildRole(guildId, castId(roles[0]?.id ?? guildId));
    const read = async (query: Parameters<HttpClient["getGuildAuditLog"]>[1]): Promise<readonly (string | null)[]> =>
      (await http.getGuildAuditLog(guildId, query)).audit_log_entries.map(({ target_id: target }) => target);
    const [a, b, c] = roles.map(({ id }) => id);
    expect(await read({})).toEqual([a, c, b, a]);
    expect(await read({ limit: 2 })).toEqual([a, c]);
    const all = (await http.getGuildAuditLog(guildId)).audit_log_entries.map(({ id }) => id);
    expect(await read({ before: all[1] })).toEqual([b, a]);
    expect(await read({ after: all[3], limit: 2 })).toEqual([b, c]);
    expect(await read({ action_type: AuditLogEvent.RoleDelete })).toEqual([a]);
    expect(await read({ target_id: b })).toEqual([b]);
    expect(await read({ user_id: botId, limit: 1 })).toEqual([a]);
    expect(await read({ user_id: emulator.user("ada").id })).toEqual([]);
  });

  test.each([
    [Permission.ManageRoles | Permission.ViewAuditLog, true],
    [Permission.ManageRoles, false],
  ])("with permissions %s, an entry is told: %s", async (permissions, told) => {
    const { emulator, http } = await start(permissions);
    await using _ = emulator;
    const client = await listen(emulator);
    await http.createGuildRole(emulator.guildId, { name: "crew", permissions: 0n });
    await http.createGuildRole(emulator.guildId, { name: "last", permissions: 0n });
    await client.event("GUILD_ROLE_CREATE");
    // The answer to a heartbeat comes after whatever was told before.
    await client.hello();
    client.send({ op: 1, d: null });
    await until(() => client.of(11)[0]);
    expect(client.events().includes("GUILD_AUDIT_LOG_ENTRY_CREATE")).toBe(told);
    client.socket.close();
  });
});
