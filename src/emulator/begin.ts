import type { IntentName } from "../../generated/events/map.ts";
import { Permission } from "../../generated/models/permissions.ts";
import type { User } from "../../generated/models/user.ts";
import { scopes as oauth2Scopes } from "../../generated/tables/scopes.ts";
import { updateApplication } from "./domain/applications.ts";
import { createChannel } from "./domain/channels.ts";
import { stockExpressions } from "./domain/expressions.ts";
import { createGuild } from "./domain/guilds.ts";
import { EmulatorError } from "./error.ts";
import { limitedFlagsFor, privilegedIntents } from "./intents.ts";
import type { EmulatorOptions } from "./options.ts";
import { BOT_NAME, plant, readSeed } from "./seed/index.ts";
import { makeSelf, makeUser } from "./state/make.ts";
import { World } from "./state/world.ts";

/** Any text does: it is the one access token that nobody had to ask for. */
export const BEARER_TOKEN = "emulator-user-token";

/** Makes what is there from the start: what a snapshot or a seed says, or a guild with a channel. */
export async function makeWorld(options: EmulatorOptions): Promise<World> {
  const { snapshot } = options;
  if (snapshot !== undefined && options.seed !== undefined) {
    throw new EmulatorError("EMULATOR_OPTION", "Give either a seed or a snapshot: each says all that there is.");
  }
  const seed = options.seed === undefined ? undefined : await readSeed(options.seed);
  const { description = "", id, name = options.botName ?? BOT_NAME } = seed?.application ?? {};
  const world = new World(
    (ids) => {
      ids.give(id);
      return makeSelf(ids, name);
    },
    {
      clock: options.clock,
      maxConcurrency: options.maxConcurrency,
      total: options.sessionStartLimit,
      shards: options.recommendedShards,
      startsAt: seed?.starts_at === undefined ? options.startsAt : new Date(seed.starts_at),
    },
  );
  if (snapshot !== undefined) {
    world.restore(snapshot);
    if (options.privilegedIntents !== undefined) grantIntents(world, options.privilegedIntents);
    return world;
  }
  world.application = { ...world.application, description, redirect_uris: options.redirectUris ?? [] };
  grantIntents(world, options.privilegedIntents ?? privilegedIntents);
  stockExpressions(world);
  if (seed === undefined) begin(world, options);
  else plant(world, seed);
  authorizeOwner(world);
  return world;
}

/** Makes a person whom tests know by name. */
export function makePerson(world: World, name: string): User {
  const user = makeUser(world.ids, name);
  world.users.set(user.id, user);
  world.people.set(name, user.id);
  return user;
}

function begin(
  world: World,
  { botPermissions = Permission.Administrator, guildName = "Evenfall" }: EmulatorOptions,
): void {
  const owner = makePerson(world, "owner");
  const { id: guildId } = createGuild(world, guildName, owner, botPermissions).guild;
  world.first = { guildId, channelId: createChannel(world, guildId, { name: "general" }).id };
}

/** Sets the bits of the application that let it ask for these privileged intents, and for no others. */
function grantIntents(world: World, names: readonly IntentName[]): void {
  updateApplication(world, { flags: limitedFlagsFor(names) });
}

/** The owner of the first guild owns the application as well, and has an access token with every scope. */
function authorizeOwner(world: World): void {
  const [first] = world.guilds.values();
  const owner = first && world.users.get(first.guild.owner_id);
  if (owner === undefined) return;
  world.application = { ...world.application, owner };
  const scopes = oauth2Scopes.map(({ scope }) => scope);
  world.accessTokens.set(BEARER_TOKEN, { userId: owner.id, scopes });
}
