import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import {
  type ApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandPermissionType,
  ApplicationCommandType,
  AuditLogEvent,
  castId,
  type Id,
  JsonErrorCode,
  Permission,
} from "evenfall/model";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  BulkOverwriteApplicationCommandBody,
  CreateApplicationCommandBody,
  EditApplicationCommandBody,
  GetGlobalApplicationCommandsQuery,
} from "../../generated/bodies/application-command.ts";
import { constants } from "../../generated/tables/constants.ts";
import { expectRefusal, failure } from "../support/failure.ts";
import { connect, settle } from "../support/raw-client.ts";

let emulator: Emulator;
let http: HttpClient;
/** Acts for the owner of the guild. */
let owner: HttpClient;
beforeEach(async () => {
  emulator = await Emulator.start();
  http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
  owner = new HttpClient({ token: `Bearer ${emulator.bearerToken}`, baseUrl: emulator.restUrl });
});
afterEach(() => emulator.close());

const ban = { name: "ban", description: "Bans a user." };

/** The same calls for global commands and for those of the first guild. */
function scoped(where: "global" | "guild"): Scoped {
  const { applicationId: app, guildId } = emulator;
  if (where === "global") {
    return {
      list: (query) => http.getGlobalApplicationCommands(app, query),
      create: (body) => http.createGlobalApplicationCommand(app, body),
      get: (id) => http.getGlobalApplicationCommand(app, id),
      edit: (id, body) => http.editGlobalApplicationCommand(app, id, body),
      remove: (id) => http.deleteGlobalApplicationCommand(app, id),
      overwrite: (body) => http.bulkOverwriteGlobalApplicationCommands(app, body),
    };
  }
  return {
    list: (query) => http.getGuildApplicationCommands(app, guildId, query),
    create: (body) => http.createGuildApplicationCommand(app, guildId, body),
    get: (id) => http.getGuildApplicationCommand(app, guildId, id),
    edit: (id, body) => http.editGuildApplicationCommand(app, guildId, id, body),
    remove: (id) => http.deleteGuildApplicationCommand(app, guildId, id),
    overwrite: (body) => http.bulkOverwriteGuildApplicationCommands(app, guildId, body),
  };
}

type CommandId = Id<"Command">;

interface Scoped {
  list(query?: GetGlobalApplicationCommandsQuery): Promise<readonly ApplicationCommand[]>;
  create(body: CreateApplicationCommandBody): Promise<ApplicationCommand>;
  get(id: CommandId): Promise<ApplicationCommand>;
  edit(id: CommandId, body: EditApplicationCommandBody): Promise<ApplicationCommand>;
  remove(id: CommandId): Promise<void>;
  overwrite(body: readonly BulkOverwriteApplicationCommandBody[]): Promise<readonly ApplicationCommand[]>;
}

describe.each(["global", "guild"] as const)("%s commands", (where) => {
  test("are made, read, changed and deleted", async () => {
    const commands = scoped(where);
    const made = await commands.create({ ...ban, default_member_permissions: Permission.BanMembers });
    expect(made).toMatchObject({
      ...ban,
      type: ApplicationCommandType.ChatInput,
      application_id: emulator.applicationId,
      default_member_permissions: String(Permission.BanMembers),
    });
    expect(made.guild_id).toBe(where === "guild" ? emulator.guildId : undefined);
    expect(await commands.get(made.id)).toEqual(made);
    const changed = await commands.edit(made.id, { description: "Bans somebody.", default_member_permissions: null });
    expect(changed).toEqual({
      ...made,
      description: "Bans somebody.",
      default_member_permissions: null,
      version: changed.version,
    });
    expect(changed.version).not.toBe(made.version);
    await commands.remove(made.id);
    expect(await commands.list()).toEqual([]);
  });

  test("replace the one of the same name and type, and only that", async () => {
    const commands = scoped(where);
    const first = await commands.create(ban);
    const again = await commands.create({ ...ban, description: "Again." });
    const user = await commands.create({ type: ApplicationCommandType.User, name: "ban" });
    expect(again.id).toBe(first.id);
    expect(again.version).not.toBe(first.version);
    expect(user.id).not.toBe(first.id);
    expect(await commands.list({ with_localizations: true })).toEqual([again, user]);
  });

  test.each(["get", "edit", "remove"] as const)("that do not exist: %s says so", async (call) => {
    const unknown: CommandId = castId(emulator.guildId);
    const error = await failure(scoped(where)[call](unknown, { description: "x" }));
    expect([error.status, error.discordCode]).toEqual([404, JsonErrorCode.UnknownApplicationCommand]);
  });

  test("of the other scope are not found", async () => {
    const { id } = await scoped(where === "guild" ? "global" : "guild").create(ban);
    await expectRefusal(scoped(where).get(id), "UnknownApplicationCommand");
  });

  test("keep ids, and versions where nothing changed, when all are overwritten", async () => {
    const commands = scoped(where);
    const kept = await commands.create(ban);
    const gone = await commands.create({ name: "old", description: "Goes." });
    const renamed = await commands.create({ name: "kick", description: "Kicks." });
    const after = await commands.overwrite([
      { name: "new", description: "Comes." },
      { id: renamed.id, name: "throw", description: "Kicks." },
      ban,
    ]);
    expect(after.map(({ name }) => name)).toEqual(["new", "throw", "ban"]);
    expect(after[1]?.id).toBe(renamed.id);
    expect(after[2]).toEqual(kept);
    await expectRefusal(commands.get(gone.id), "UnknownApplicationCommand");
    expect(await commands.list({ with_localizations: true })).toEqual(after);
  });

  test("with one name twice are refused, with the place", async () => {
    const error = await failure(scoped(where).overwrite([ban, ban]));
    expect(error.discordCode).toBe(JsonErrorCode.InvalidFormBody);
    expect(error.message).toContain("unique");
  });

  test("cannot take the name of another", async () => {
    const commands = scoped(where);
    await commands.create(ban);
    const { id } = await commands.create({ name: "kick", description: "Kicks." });
    await expectRefusal(commands.edit(id, { name: "ban" }), "ApplicationCommandNameTaken");
  });

  test.each([
    [ApplicationCommandType.User, constants.userCommandLimit],
    [ApplicationCommandType.Message, constants.messageCommandLimit],
  ] as const)("of type %s are at most %s", async (type, limit) => {
    const commands = scoped(where);
    const all = Array.from({ length: limit }, (_, index) => ({ type, name: `Command ${index}` }));
    await commands.overwrite(all);
    const one = { type, name: "One more" };
    await expectRefusal(commands.create(one), "MaximumApplicationCommands");
    await expectRefusal(commands.overwrite([...all, one]), "MaximumApplicationCommands");
    // Replacing is no new one, and other types have a limit of their own.
    await commands.create({ type, name: "Command 0" });
    await commands.create(ban);
  });

  test("are made so often a day", async () => {
    const commands = scoped(where);
    const batch = (from: number): readonly { readonly name: string; readonly description: string }[] =>
      Array.from({ length: 100 }, (_, index) => ({ name: `c${from + index}`, description: "One of many." }));
    for (let made = 0; made < constants.commandCreatesPerDay; made += 100) await commands.overwrite(batch(made));
    await commands.overwrite([]);
    await expectRefusal(commands.create(ban), "MaximumDailyApplicationCommandCreates");
    emulator.advance(86_400_000);
    await commands.create(ban);
  });

  test("are listed with all translations or those of one language", async () => {
    const commands = scoped(where);
    const option = {
      type: ApplicationCommandOptionType.String,
      name: "reason",
      name_localizations: { de: "grund" },
      description: "Why.",
    } as const;
    const made = await commands.create({
      ...ban,
      name_localizations: { de: "bannen", fr: "bannir" },
      description_localizations: { de: "Bannt jemanden." },
      options: [option],
    });
    expect(made.name_localizations).toEqual({ de: "bannen", fr: "bannir" });
    expect(await commands.list({ with_localizations: true })).toEqual([made]);
    const [plain] = await commands.list();
    expect(plain).not.toHaveProperty("name_localizations");
    expect(plain).not.toHaveProperty("name_localized");
    const path = where === "global" ? "commands" : `guilds/${emulator.guildId}/commands`;
    const answer = await fetch(`${emulator.restUrl}/applications/${emulator.applicationId}/${path}`, {
      headers: { authorization: `Bot ${emulator.token}`, "x-discord-locale": "de" },
    });
    const [german] = (await answer.json()) as readonly ApplicationCommand[];
    expect(german).toMatchObject({ name: "ban", name_localized: "bannen", description_localized: "Bannt jemanden." });
    expect(german?.options?.[0]).toMatchObject({ name: "reason", name_localized: "grund" });
  });
});

test("a changed command must still be one that could be made", async () => {
  const commands = scoped("global");
  const slash = await commands.create(ban);
  await expectRefusal(commands.edit(slash.id, { name: "Ban Hammer" }), "InvalidFormBody");
  const menu = await commands.create({ type: ApplicationCommandType.User, name: "ban" });
  expect(await commands.edit(menu.id, { name: "Ban Hammer" })).toMatchObject({ name: "Ban Hammer" });
});

test("commands of another application are out of reach", async () => {
  const error = await failure(http.getGlobalApplicationCommands(castId(emulator.guildId)));
  expect([error.status, error.discordCode]).toEqual([403, JsonErrorCode.ApplicationActionNotAllowed]);
});

describe("permissions of commands", () => {
  test("are set for a user who may, told and read", async () => {
    const { applicationId, guildId } = emulator;
    const client = await connect(emulator, 0);
    const { id } = await scoped("global").create(ban);
    const permissions = [
      { id: emulator.user("ada").id, type: ApplicationCommandPermissionType.User, permission: true },
      { id: castId<"Role">(guildId), type: ApplicationCommandPermissionType.Role, permission: false },
    ];
    await expectRefusal(
      http.getApplicationCommandPermissions(applicationId, guildId, id),
      "UnknownApplicationCommandPermissions",
    );
    const set = await owner.editApplicationCommandPermissions(applicationId, guildId, id, { permissions });
    expect(set).toEqual({ id, application_id: applicationId, guild_id: guildId, permissions });
    expect((await client.event("APPLICATION_COMMAND_PERMISSIONS_UPDATE")).d).toEqual(set);
    expect(await http.getApplicationCommandPermissions(applicationId, guildId, id)).toEqual(set);
    expect(await http.getGuildApplicationCommandPermissions(applicationId, guildId)).toEqual([set]);
    const { audit_log_entries: entries } = await http.getGuildAuditLog(guildId);
    expect(entries[0]).toMatchObject({
      action_type: AuditLogEvent.ApplicationCommandPermissionUpdate,
      target_id: id,
      options: { application_id: applicationId },
    });
    expect(entries[0]?.changes?.map(({ key }) => key).sort()).toEqual(permissions.map((one) => String(one.id)).sort());
    client.socket.close();
  });

  test("can be set for all commands by the id of the application, and are gone with their command", async () => {
    const { applicationId, guildId } = emulator;
    const permissions = [
      { id: castId<"Role">(guildId), type: ApplicationCommandPermissionType.Role, permission: true },
    ];
    const all = castId<"Command">(applicationId);
    await owner.editApplicationCommandPermissions(applicationId, guildId, all, { permissions });
    const { id } = await scoped("guild").create(ban);
    await owner.editApplicationCommandPermissions(applicationId, guildId, id, { permissions });
    await scoped("guild").remove(id);
    const left = await http.getGuildApplicationCommandPermissions(applicationId, guildId);
    expect(left.map((one) => one.id)).toEqual([applicationId]);
  });

  test("are not for bots to set", async () => {
    const client = await connect(emulator, 0);
    const { id } = await scoped("guild").create(ban);
    const { applicationId, guildId } = emulator;
    const fields = { permissions: [] };
    const error = await failure(http.editApplicationCommandPermissions(applicationId, guildId, id, fields));
    expect(error.status).toBe(401);
    await settle(client);
    expect(client.events()).not.toContain("APPLICATION_COMMAND_PERMISSIONS_UPDATE");
    client.socket.close();
  });
});
