import type {
  BulkOverwriteApplicationCommandBody,
  CreateApplicationCommandBody,
  EditApplicationCommandBody,
  EditApplicationCommandPermissionsBody,
  GetGlobalApplicationCommandsQuery,
} from "../../../../generated/bodies/application-command.ts";
import {
  type ApplicationCommand,
  ApplicationCommandType,
  type CommandPermission,
} from "../../../../generated/models/application-command.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { fromBits, toBits } from "../../../base/bits.ts";
import { castId, id } from "../../../base/id.ts";
import {
  type CommandOrApplication,
  commandPermissionsOf,
  guildCommandPermissions,
  setCommandPermissions,
} from "../../domain/command-permissions.ts";
import {
  type CommandFields,
  type CommandScope,
  commandsIn,
  deleteCommand,
  findCommand,
  overwriteCommands,
  putCommand,
  typeOf,
  updateCommand,
} from "../../domain/commands.ts";
import { problem } from "../../problem.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import { formProblem } from "../form-problem.ts";
import type { Handlers } from "../handlers.ts";
import { localized } from "../localized.ts";
import { ownApplication } from "../own-application.ts";
import { checkRequest } from "../validate.ts";

/** Answers the routes of the page `application-command`. */
export const applicationCommandHandlers: Handlers = {
  getGlobalApplicationCommands: list,
  createGlobalApplicationCommand: create,
  getGlobalApplicationCommand: (call) => named(call),
  editGlobalApplicationCommand: edit,
  deleteGlobalApplicationCommand: remove,
  bulkOverwriteGlobalApplicationCommands: overwrite,

  getGuildApplicationCommands: list,
  createGuildApplicationCommand: create,
  getGuildApplicationCommand: (call) => named(call),
  editGuildApplicationCommand: edit,
  deleteGuildApplicationCommand: remove,
  bulkOverwriteGuildApplicationCommands: overwrite,

  getGuildApplicationCommandPermissions(call) {
    ownApplication(call);
    return guildCommandPermissions(call.world, call.guild().guild.id);
  },

  getApplicationCommandPermissions(call) {
    const { guild } = call.guild();
    const found = commandPermissionsOf(call.world, guild.id, permissionTarget(call));
    if (found === undefined) throw problem(404, "UnknownApplicationCommandPermissions");
    return found;
  },

  editApplicationCommandPermissions(call) {
    const stored = call.guild();
    const target = permissionTarget(call);
    const { permissions } = call.body<EditApplicationCommandPermissionsBody>();
    const before = commandPermissionsOf(call.world, stored.guild.id, target);
    // Ids are written in other ways where they are sent; what is there is the same.
    const wanted = permissions.map((permission) => ({
      ...permission,
      id: String(permission.id),
    })) as CommandPermission[];
    const after = setCommandPermissions(call.world, stored.guild.id, target, wanted);
    call.audit(stored, {
      action: AuditLogEvent.ApplicationCommandPermissionUpdate,
      target,
      before: byId(before?.permissions ?? []),
      after: byId(after.permissions),
      options: { application_id: call.world.application.id },
    });
    return after;
  },
};

function list(call: Call): readonly ApplicationCommand[] {
  const { with_localizations: isWhole = false } = call.query<GetGlobalApplicationCommandsQuery>();
  const commands = commandsIn(call.world, scopeOf(call));
  return isWhole ? commands : commands.map((command) => localized(command, call.locale));
}

function create(call: Call): ApplicationCommand {
  const scope = scopeOf(call);
  const body = call.body<CreateApplicationCommandBody>();
  requireScope(scope, body, []);
  const { command, isNew } = putCommand(call.world, scope, newFields(body));
  call.status = isNew ? 201 : 200;
  return command;
}

async function edit(call: Call): Promise<ApplicationCommand> {
  const before = named(call);
  const fields = commandFields(call.body<EditApplicationCommandBody>());
  // What becomes of the command must be one that could be made: the body alone does not say of which type it is.
  const body = creatable({ ...before, ...fields });
  await checkRequest({ route: "createGlobalApplicationCommand", body, query: undefined }, "refuse");
  return updateCommand(call.world, before, fields);
}

function remove(call: Call): undefined {
  deleteCommand(call.world, named(call));
}

function overwrite(call: Call): readonly ApplicationCommand[] {
  const scope = scopeOf(call);
  const wanted = call.body<readonly BulkOverwriteApplicationCommandBody[]>();
  for (const [index, body] of wanted.entries()) requireScope(scope, body, [index]);
  const key = ({ name, type }: BulkOverwriteApplicationCommandBody): string => `${typeOf({ type })} ${name}`;
  const repeated = wanted.flatMap((body, index) =>
    wanted.findIndex((other) => key(other) === key(body)) === index ? [] : [index],
  );
  if (repeated.length > 0) {
    const message = "Application command names must be unique";
    throw formProblem(
      repeated.map((index) => ({ path: [index, "name"], code: "APPLICATION_COMMANDS_DUPLICATE_NAME", message })),
    );
  }
  const all = wanted.map((body) => ({
    ...newFields(body),
    ...(body.id === undefined ? {} : { id: id<"Command">(String(body.id)) }),
  }));
  return overwriteCommands(call.world, scope, all);
}

/** Refuses an entry point of one guild: it is for all of them. */
function requireScope(
  scope: CommandScope,
  { type }: { readonly type?: ApplicationCommandType | undefined },
  path: readonly number[],
): void {
  if (scope === undefined || type !== ApplicationCommandType.PrimaryEntryPoint) return;
  throw formProblem([
    { path: [...path, "type"], code: "BASE_TYPE_CHOICES", message: "Entry points are global commands" },
  ]);
}

/** The guild that the path names, if it does; the application must be the caller's own. */
function scopeOf(call: Call): CommandScope {
  ownApplication(call);
  return call.text("guild_id") === "" ? undefined : call.guild().guild.id;
}

function named(call: Call): ApplicationCommand {
  return findCommand(call.world, scopeOf(call), call.id("command_id"));
}

/** What the path names to set permissions for: a command that can be used in the guild, or the application. */
function permissionTarget(call: Call): CommandOrApplication {
  const application = ownApplication(call);
  const target = call.id<"Command">("command_id");
  if (castId<"Application">(target) === application) return application;
  const command = call.world.commands.get(target);
  return findCommand(call.world, command?.guild_id === undefined ? undefined : call.guild().guild.id, target).id;
}

/** Permissions as the audit log compares them: each under the id of what it is for. */
function byId(permissions: readonly CommandPermission[]): object {
  return Object.fromEntries(permissions.map((permission) => [permission.id, permission]));
}

export function newFields(body: CreateApplicationCommandBody): CommandFields & { readonly name: string } {
  return { ...commandFields(body), name: body.name };
}

/** The fields of a command in the form in which they come back. */
function commandFields(body: CreateApplicationCommandBody | EditApplicationCommandBody): CommandFields {
  const { default_member_permissions: needed, dm_permission: inDms, ...rest } = body;
  const fields: object = defined({
    ...rest,
    id: undefined,
    default_member_permissions: needed === undefined || needed === null ? needed : toBits(fromBits(needed)),
    dm_permission: inDms ?? undefined,
  });
  // What is sent of options has the shape of what is received.
  return fields;
}

/** The body with which a command could be made as it is: without what only answers have, and what says nothing. */
function creatable(command: ApplicationCommand): object {
  const { application_id: _application, guild_id: _guild, id: _id, version: _version, ...body } = command;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== ""));
}
