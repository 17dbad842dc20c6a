import type { Id } from "../../base/id.ts";
import { constants } from "../../../generated/tables/constants.ts";
import {
  type ApplicationCommand,
  type ApplicationCommandOption,
  ApplicationCommandType,
} from "../../../generated/models/application-command.ts";
import { ApplicationIntegrationType } from "../../../generated/models/application.ts";
import { problem } from "../problem.ts";
import type { World } from "../state/world.ts";

/** What can be said of a command. */
export type CommandFields = Partial<
  Omit<ApplicationCommand, "application_id" | "guild_id" | "id" | "options" | "version">
> & {
  readonly options?: readonly ApplicationCommandOption[];
};

/** The guild that commands are for; absent for those that are global. */
export type CommandScope = Id<"Guild"> | undefined;

const DAY_MS = 86_400_000;

/** How many commands of each type an application may have, globally and in each guild. */
const limits: ReadonlyMap<ApplicationCommandType, number> = new Map<ApplicationCommandType, number>([
  [ApplicationCommandType.ChatInput, constants.chatInputCommandLimit],
  [ApplicationCommandType.User, constants.userCommandLimit],
  [ApplicationCommandType.Message, constants.messageCommandLimit],
  [ApplicationCommandType.PrimaryEntryPoint, constants.entryPointCommandLimit],
]);

/** The global commands, or those of a guild, in the order in which they were made. */
export function commandsIn(world: World, scope: CommandScope): readonly ApplicationCommand[] {
  return [...world.commands.values()].filter(({ guild_id: guildId }) => guildId === scope);
}

/** The command with this id among the global ones or those of a guild, or Discord's refusal. */
export function findCommand(world: World, scope: CommandScope, id: Id<"Command">): ApplicationCommand {
  const command = world.commands.get(id);
  if (command === undefined || command.guild_id !== scope) throw problem(404, "UnknownApplicationCommand");
  return command;
}

/** The type of a command; those without one are slash commands. */
export function typeOf({ type }: { readonly type?: ApplicationCommandType | undefined }): ApplicationCommandType {
  return type ?? ApplicationCommandType.ChatInput;
}

/** Makes a command, or replaces the one of the same name and type. */
export function putCommand(
  world: World,
  scope: CommandScope,
  fields: CommandFields & { readonly name: string },
): { readonly command: ApplicationCommand; readonly isNew: boolean } {
  const type = typeOf(fields);
  const others = commandsIn(world, scope).filter((other) => typeOf(other) === type);
  const before = others.find(({ name }) => name === fields.name);
  if (before === undefined) {
    if (others.length >= (limits.get(type) ?? Infinity)) throw problem(400, "MaximumApplicationCommands");
    countCreate(world, scope);
  }
  const command = makeCommand(world, scope, before?.id ?? world.ids.next<"Command">(), fields);
  world.commands.set(command.id, command);
  return { command, isNew: before === undefined };
}

/** Changes a command. */
export function updateCommand(world: World, before: ApplicationCommand, fields: CommandFields): ApplicationCommand {
  const taken = commandsIn(world, before.guild_id).some(
    (other) => other.id !== before.id && other.name === fields.name && typeOf(other) === typeOf(before),
  );
  if (taken) throw problem(400, "ApplicationCommandNameTaken");
  const after: ApplicationCommand = { ...before, ...fields, version: world.ids.next() };
  world.commands.set(after.id, after);
  return after;
}

/** Removes a command with what guilds have set about it. */
export function deleteCommand(world: World, { id }: ApplicationCommand): void {
  world.commands.delete(id);
  for (const permissions of world.commandPermissions.values()) permissions.delete(id);
}

/**
 * Replaces all global commands, or all of a guild. Those that keep their name and type, or are named by id, keep their id;
 * those that keep everything also keep their version.
 */
export function overwriteCommands(
  world: World,
  scope: CommandScope,
  wanted: readonly (CommandFields & { readonly id?: Id<"Command"> | undefined; readonly name: string })[],
): readonly ApplicationCommand[] {
  const before = commandsIn(world, scope);
  for (const [type, limit] of limits) {
    if (wanted.filter((fields) => typeOf(fields) === type).length > limit) {
      throw problem(400, "MaximumApplicationCommands");
    }
  }
  const after = wanted.map(({ id, ...fields }) => {
    const known = id === undefined ? undefined : findCommand(world, scope, id);
    const old = known ?? before.find(({ name, type }) => name === fields.name && typeOf({ type }) === typeOf(fields));
    if (old === undefined) countCreate(world, scope);
    const command = makeCommand(world, scope, old?.id ?? world.ids.next<"Command">(), fields);
    return old !== undefined && isSame(old, command) ? old : command;
  });
  const kept = new Set(after.map(({ id }) => id));
  for (const command of before) {
    // They are listed anew, in the order in which they came.
    if (kept.has(command.id)) world.commands.delete(command.id);
    else deleteCommand(world, command);
  }
  for (const command of after) world.commands.set(command.id, command);
  return after;
}

function makeCommand(
  world: World,
  scope: CommandScope,
  id: Id<"Command">,
  fields: CommandFields & { readonly name: string },
): ApplicationCommand {
  const global = {
    dm_permission: true,
    contexts: null,
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
  return {
    type: ApplicationCommandType.ChatInput,
    description: "",
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    nsfw: false,
    ...(scope === undefined ? global : {}),
    ...fields,
    ...(scope === undefined ? {} : { guild_id: scope }),
    id,
    application_id: world.application.id,
    version: world.ids.next(),
  };
}

function isSame(a: ApplicationCommand, b: ApplicationCommand): boolean {
  return JSON.stringify({ ...a, version: "" }) === JSON.stringify({ ...b, version: "" });
}

/** Counts a command that is made, and refuses the one too many of the day. */
function countCreate(world: World, scope: CommandScope): void {
  const key = scope ?? "global";
  const now = world.time.nowMs;
  const known = world.commandCreates.get(key);
  const day = known === undefined || now - known.sinceMs >= DAY_MS ? { sinceMs: now, count: 0 } : known;
  if (day.count >= constants.commandCreatesPerDay) throw problem(400, "MaximumDailyApplicationCommandCreates");
  world.commandCreates.set(key, { ...day, count: day.count + 1 });
}
