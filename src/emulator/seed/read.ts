import { validate, ValidationError, validateRequest } from "../../validate/index.ts";
import { EmulatorError } from "../error.ts";
import { channelBody, isForum, messageBody, roleBody } from "./bodies.ts";
import { seedSchema } from "./schema.ts";
import type { Seed, SeedChannel, SeedGuild, SeedMessage } from "./seed.ts";

/** Name of the bot where a seed says nothing of it. */
export const BOT_NAME = "evenfall";
/** Name of the role that everyone has. */
export const EVERYONE = "@everyone";

/** Something wrong in one place. */
interface Fault {
  readonly path: string;
  readonly message: string;
}

interface Distinct {
  /** Names that something else has. */
  readonly taken?: readonly string[];
  /** Where the name stands. */
  readonly field?: string;
}

/** Checks that a value is a seed. Rejects with an {@link EmulatorError} whose message has a line `path: message` for all that is wrong. */
export async function readSeed(value: unknown): Promise<Seed> {
  const seed = checkForm(value);
  const checker = new Checker(seed);
  await checker.check();
  refuse(checker.faults);
  return seed;
}

function botNameOf({ application }: Seed): string {
  return application?.name ?? BOT_NAME;
}

function checkForm(value: unknown): Seed {
  try {
    return validate(seedSchema, value);
  } catch (error) {
    if (error instanceof ValidationError) refuse(error.issues);
    throw error;
  }
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(({ path, message }) => `  ${path === "" ? "(the seed)" : path}: ${message}`);
  throw new EmulatorError("EMULATOR_SEED", ["The seed is not in order:", ...lines].join("\n"));
}

/** Looks for what the form does not show: names of nothing, names and ids of two things, and what Discord would refuse. */
class Checker {
  readonly faults: Fault[] = [];
  readonly #seed: Seed;
  readonly #users: ReadonlySet<string>;
  readonly #ids = new Set<string>();

  constructor(seed: Seed) {
    this.#seed = seed;
    this.#users = new Set([botNameOf(seed), ...(seed.users ?? []).map(({ name }) => name)]);
  }

  async check(): Promise<void> {
    const { application, guilds, users = [] } = this.#seed;
    this.#id(application?.id, "application.id");
    const commands = application?.commands;
    if (commands !== undefined) {
      await this.#body("bulkOverwriteGlobalApplicationCommands", commands, "application.commands");
    }
    const names = users.map(({ name }) => name);
    this.#distinct(names, "users", { taken: [botNameOf(this.#seed)] });
    for (const [index, { id }] of users.entries()) this.#id(id, `users[${index}].id`);
    for (const [index, guild] of guilds.entries()) await this.#guild(guild, `guilds[${index}]`);
    if (guilds[0]?.channels?.some(({ type = "text" }) => type === "text") === false) {
      this.#fault("guilds[0].channels", "has no text channel, which the first guild needs");
    }
  }

  async #guild(guild: SeedGuild, path: string): Promise<void> {
    const { channels = [], id, members = [], owner, roles = [] } = guild;
    this.#id(id, `${path}.id`);
    this.#user(owner, `${path}.owner`);
    if (owner === botNameOf(this.#seed)) this.#fault(`${path}.owner`, "cannot be the bot");
    const roleNames = roles.map(({ name }) => name);
    this.#distinct(roleNames, `${path}.roles`);
    for (const [index, role] of roles.entries()) {
      const place = `${path}.roles[${index}]`;
      this.#id(role.id, `${place}.id`);
      if (role.name === EVERYONE && role.id !== undefined) this.#fault(`${place}.id`, "is that of the guild");
      else await this.#body("createGuildRole", roleBody(role), place);
    }
    for (const [index, member] of members.entries()) {
      const place = `${path}.members[${index}]`;
      this.#user(member.user, `${place}.user`);
      for (const [at, role] of (member.roles ?? []).entries()) this.#role(guild, role, `${place}.roles[${at}]`);
    }
    const memberNames = members.map(({ user }) => user);
    this.#distinct(memberNames, `${path}.members`, { field: "user" });
    for (const [index, channel] of channels.entries()) {
      await this.#channel(guild, channel, `${path}.channels[${index}]`);
    }
  }

  async #channel(guild: SeedGuild, channel: SeedChannel, path: string): Promise<void> {
    const { id, messages = [], overwrites = [], parent, type } = channel;
    this.#id(id, `${path}.id`);
    await this.#body("createGuildChannel", channelBody(channel), path);
    const isCategory = ({ name, type }: SeedChannel): boolean => type === "category" && name === parent;
    if (parent !== undefined && (type === "category" || guild.channels?.some(isCategory) !== true)) {
      this.#fault(`${path}.parent`, type === "category" ? "is not for categories" : nameless("category", parent));
    }
    for (const [index, { role, user }] of overwrites.entries()) {
      const place = `${path}.overwrites[${index}]`;
      if ((role === undefined) === (user === undefined)) this.#fault(place, "needs exactly one of role and user");
      if (role !== undefined) this.#role(guild, role, `${place}.role`);
      if (user !== undefined) this.#user(user, `${place}.user`);
    }
    if (type === "category" && messages.length > 0) this.#fault(`${path}.messages`, "are not for categories");
    for (const [index, message] of messages.entries()) {
      const place = `${path}.messages[${index}]`;
      await this.#message(message, place);
      if (isForum(channel) && message.thread === undefined) {
        this.#fault(`${place}.thread`, "is required: in a forum each message begins a thread");
      }
    }
  }

  async #message(message: SeedMessage, path: string, depth = 0): Promise<void> {
    const { author, reactions = [], thread } = message;
    this.#user(author, `${path}.author`);
    await this.#body("createMessage", messageBody(message), path);
    for (const [index, { users }] of reactions.entries()) {
      for (const [at, user] of users.entries()) this.#user(user, `${path}.reactions[${index}].users[${at}]`);
    }
    if (thread !== undefined && depth > 0) this.#fault(`${path}.thread`, "cannot be started in a thread");
    for (const [index, inner] of (thread?.messages ?? []).entries()) {
      await this.#message(inner, `${path}.thread.messages[${index}]`, depth + 1);
    }
  }

  /** Checks a part as the route would that makes such a thing. */
  async #body(route: string, body: unknown, path: string): Promise<void> {
    try {
      await validateRequest({ route, body });
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      for (const issue of error.issues) {
        const joint = issue.path === "" || issue.path.startsWith("[") ? "" : ".";
        this.#fault(path + joint + issue.path, issue.message);
      }
    }
  }

  #user(name: string, path: string): void {
    if (!this.#users.has(name)) this.#fault(path, nameless("user", name));
  }

  #role({ roles = [] }: SeedGuild, name: string, path: string): void {
    const isKnown = name === EVERYONE || roles.some((role) => role.name === name);
    if (!isKnown) this.#fault(path, nameless("role", name));
  }

  #id(id: string | undefined, path: string): void {
    if (id === undefined) return;
    if (this.#ids.has(id)) this.#fault(path, `is ${id}, which is the id of something else as well`);
    this.#ids.add(id);
  }

  /** Things of a list that are referred to by name have names of their own. */
  #distinct(names: readonly string[], path: string, { taken = [], field = "name" }: Distinct = {}): void {
    const known = new Set(taken);
    for (const [index, name] of names.entries()) {
      if (known.has(name)) this.#fault(`${path}[${index}].${field}`, `is ${JSON.stringify(name)}, which is taken`);
      known.add(name);
    }
  }

  #fault(path: string, message: string): void {
    this.faults.push({ path, message });
  }
}

function nameless(what: string, name: string): string {
  return `names a ${what} that is not there: ${JSON.stringify(name)}`;
}
