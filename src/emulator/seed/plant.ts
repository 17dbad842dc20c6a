import { PermissionOverwriteType } from "../../../generated/models/channel.ts";
import { Permission } from "../../../generated/models/permissions.ts";
import type { Role } from "../../../generated/models/role.ts";
import type { User } from "../../../generated/models/user.ts";
import { castId, type Id } from "../../base/id.ts";
import { createChannel } from "../domain/channels.ts";
import { overwriteCommands } from "../domain/commands.ts";
import { shownEmbeds } from "../domain/embeds.ts";
import { findChannel, findMember, findMessage } from "../domain/find.ts";
import { createGuild, updateGuild } from "../domain/guilds.ts";
import { joinGuild, updateMember } from "../domain/members.ts";
import { type MessageFields, postMessage } from "../domain/messages.ts";
import { pin } from "../domain/pins.ts";
import { addReaction } from "../domain/reactions.ts";
import { createRole, everyoneRole, updateRole } from "../domain/roles.ts";
import { startForumThread, startThreadFromMessage } from "../domain/start-thread.ts";
import { EmulatorError } from "../error.ts";
import { Problem } from "../problem.ts";
import { newFields } from "../rest/routes/application-command.ts";
import { makeUser } from "../state/make.ts";
import type { StoredChannel, StoredGuild, StoredGuildChannel, World } from "../state/world.ts";
import { bitsOf, channelBody, isForum, messageBody, roleBody } from "./bodies.ts";
import { EVERYONE } from "./read.ts";
import type { Seed, SeedChannel, SeedGuild, SeedMessage, SeedOverwrite, SeedUser } from "./seed.ts";

const GENERAL: readonly SeedChannel[] = [{ name: "general" }];

/** Brings into being what a seed says, in a world in which there is only the application. */
export function plant(world: World, seed: Seed): void {
  const { application: { commands = [] } = {}, guilds, users = [] } = seed;
  for (const user of users) plantUser(world, user);
  const made = commands.map((command) => newFields(command));
  overwriteCommands(world, undefined, made);
  for (const [index, guild] of guilds.entries()) new Garden(world, guild, `guilds[${index}]`).plant();
}

function plantUser(world: World, { bot, global_name: globalName, id: given, name }: SeedUser): void {
  world.ids.give(given);
  const user = makeUser(world.ids, name, {
    global_name: globalName ?? null,
    ...(bot === true ? { bot } : {}),
  });
  world.users.set(user.id, user);
  world.people.set(name, user.id);
}

/** Where a message is. */
interface Posted {
  readonly channel: StoredChannel;
  readonly posted: Id<"Message">;
}

/** One guild, as it grows. */
class Garden {
  readonly #world: World;
  readonly #seed: SeedGuild;
  readonly #roles = new Map<string, Id<"Role">>();
  readonly #categories = new Map<string, Id<"Channel">>();

  readonly #path: string;

  constructor(world: World, seed: SeedGuild, path: string) {
    this.#world = world;
    this.#seed = seed;
    this.#path = path;
  }

  plant(): void {
    const { channels = GENERAL, description, id: given, members = [], name, owner } = this.#seed;
    const world = this.#world;
    world.ids.give(given);
    const stored = createGuild(world, name, this.#user(owner), Permission.Administrator);
    if (description !== undefined) updateGuild(world, stored, { description });
    this.#plantRoles(stored);
    for (const { user, nick, roles = [] } of members) {
      const { id: userId } = this.#user(user);
      joinGuild(world, stored.guild.id, this.#user(user));
      const member = findMember(stored, userId);
      const all = [...member.roles, ...roles.flatMap((role) => (role === EVERYONE ? [] : this.#role(role)))];
      updateMember(world, stored, member, { nick: nick ?? null, roles: [...new Set(all)] });
    }
    // Categories first: what is in them names them.
    const isCategory = ({ type }: SeedChannel): boolean => type === "category";
    const made = new Map<SeedChannel, StoredGuildChannel>();
    for (const channel of [...channels.filter(isCategory), ...channels.filter((other) => !isCategory(other))]) {
      made.set(channel, this.#plantChannel(stored, channel, channels.indexOf(channel)));
    }
    const [first] = channels.filter(({ type = "text" }) => type === "text");
    const firstId = first && made.get(first)?.id;
    if (firstId !== undefined) world.first ??= { guildId: stored.guild.id, channelId: firstId };
    for (const [channel, { id: channelId }] of made) {
      const path = `${this.#path}.channels[${channels.indexOf(channel)}]`;
      this.#plantMessages(channelId, channel.messages ?? [], path, isForum(channel));
    }
  }

  #plantRoles(stored: StoredGuild): void {
    const { roles = [] } = this.#seed;
    const world = this.#world;
    const everyone = everyoneRole(stored);
    this.#roles.set(EVERYONE, everyone.id);
    const botRole = stored.guild.roles.find(({ managed }) => managed);
    const listed = roles.filter(({ name }) => name !== EVERYONE);
    const isBots = (name: string): boolean => botRole !== undefined && name === botRole.name;
    for (const role of roles) {
      const { id: given, name } = role;
      const fields: Partial<Role> = roleBody(role);
      const position = listed.length - listed.indexOf(role);
      if (name === EVERYONE) updateRole(world, stored, everyone, fields);
      else if (botRole !== undefined && isBots(name)) updateRole(world, stored, botRole, { ...fields, position });
      else {
        world.ids.give(given);
        const made = createRole(world, stored, fields);
        this.#roles.set(name, updateRole(world, stored, made, { position }).id);
      }
    }
    if (botRole === undefined) return;
    this.#roles.set(botRole.name, botRole.id);
    if (!listed.some(({ name }) => isBots(name))) {
      updateRole(world, stored, botRole, { position: listed.length + 1 });
    }
  }

  #plantChannel({ guild }: StoredGuild, channel: SeedChannel, position: number): StoredGuildChannel {
    const { id: given, overwrites = [], parent, type } = channel;
    this.#world.ids.give(given);
    const made = createChannel(this.#world, guild.id, {
      ...channelBody(channel),
      position,
      permission_overwrites: overwrites.map((overwrite) => this.#overwrite(overwrite)),
      ...(parent === undefined ? {} : { parent_id: this.#categories.get(parent) }),
    });
    if (type === "category") this.#categories.set(channel.name, made.id);
    return made;
  }

  #overwrite({ allow = [], deny = [], role, user }: SeedOverwrite) {
    return {
      id: role === undefined ? this.#user(user ?? "").id : this.#role(role),
      type: role === undefined ? PermissionOverwriteType.Member : PermissionOverwriteType.Role,
      allow: bitsOf(allow),
      deny: bitsOf(deny),
    };
  }

  #plantMessages(channelId: Id<"Channel">, messages: readonly SeedMessage[], path: string, beginThreads = false): void {
    for (const [index, message] of messages.entries()) {
      const place = `${path}.messages[${index}]`;
      const { channel, posted } = allowed(place, () => this.#post(channelId, message, beginThreads));
      for (const [at, { emoji, users }] of (message.reactions ?? []).entries()) {
        allowed(`${place}.reactions[${at}]`, () => {
          for (const name of users) addReaction(this.#world, channel, posted, this.#user(name), emoji);
        });
      }
      const thread = allowed(`${place}.thread`, () => {
        return beginThreads ? channel : this.#startThread(channel, posted, message);
      });
      if (thread !== undefined) this.#plantMessages(thread.id, message.thread?.messages ?? [], `${place}.thread`);
    }
  }

  /** Posts a message, and says where: in a forum that is a thread of its own. */
  #post(channelId: Id<"Channel">, message: SeedMessage, beginThread: boolean): Posted {
    const world = this.#world;
    const { author, pinned, thread } = message;
    const user = this.#user(author);
    const fields = fieldsOf(message);
    let channel = findChannel(world, channelId);
    let posted: Id<"Message">;
    if (beginThread && thread !== undefined) {
      // Messages begin threads in forums only.
      const begun = startForumThread(world, channel as StoredGuildChannel, user, { name: thread.name }, fields);
      channel = begun.thread;
      posted = begun.first.id;
    } else posted = postMessage(world, channel, user, fields).id;
    if (pinned === true) pin(world, channel, findMessage(world, channel.id, posted), user);
    return { channel, posted };
  }

  #startThread(
    channel: StoredChannel,
    posted: Id<"Message">,
    { author, thread }: SeedMessage,
  ): StoredChannel | undefined {
    if (thread === undefined) return undefined;
    const stored = findMessage(this.#world, channel.id, posted);
    // The check has found no thread within a thread.
    const parent = findChannel(this.#world, channel.id) as StoredGuildChannel;
    return startThreadFromMessage(this.#world, parent, stored, this.#user(author), { name: thread.name });
  }

  #user(name: string): User {
    const { bot, people, users } = this.#world;
    // The check has found them all.
    return name === bot.username ? bot : (users.get(people.get(name) ?? castId(bot.id)) as User);
  }

  #role(name: string): Id<"Role"> {
    // The check has found them all.
    return this.#roles.get(name) as Id<"Role">;
  }
}

/** Does what Discord might refuse, and says in which place of the seed it would. */
function allowed<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new EmulatorError("EMULATOR_SEED", `The seed is not in order:\n  ${path}: ${error.message}`, {
      cause: error,
    });
  }
}

function fieldsOf(message: SeedMessage): MessageFields {
  const { content, embeds } = messageBody(message);
  return {
    ...(content === undefined ? {} : { content }),
    ...(embeds === undefined ? {} : { embeds: shownEmbeds(embeds, []) }),
  };
}
