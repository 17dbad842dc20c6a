import type { Application, CurrentApplication } from "../../../generated/models/application.ts";
import { structOf } from "../definitions.ts";
import { limitedFlagsFor, privilegedIntents } from "../intents.ts";
import type { StoredApplication } from "../state/application.ts";
import type { World } from "../state/world.ts";
import { authorizedUsers } from "./tokens.ts";

/** The bits that an application that is not verified can set about itself. */
const LIMITED_FLAGS = limitedFlagsFor(privilegedIntents);

const publicFields = new Set(structOf("Application")?.fields.map(({ name }) => name));
const ownFields = new Set(structOf("CurrentApplication")?.fields.map(({ name }) => name));

/** The application as others see it. */
export function publicApplication({ application }: World): Application {
  // What is left are the fields of this kind, all of which the application has.
  return pick(application, publicFields) as Application;
}

/** The application as its owner sees it, with how many use it. */
export function ownApplicationView(world: World): CurrentApplication {
  const { application, bot, guilds } = world;
  const counts = {
    approximate_guild_count: [...guilds.values()].filter(({ members }) => members.has(bot.id)).length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: authorizedUsers(world).size,
  };
  // The same.
  return { ...(pick(application, ownFields) as CurrentApplication), bot, ...counts };
}

/** Changes the application. Of the bits only those of limited intents can be changed. */
export function updateApplication(world: World, fields: Partial<StoredApplication>): void {
  const before = world.application;
  const flags = ((fields.flags ?? before.flags) & LIMITED_FLAGS) | (before.flags & ~LIMITED_FLAGS);
  world.application = { ...before, ...fields, flags, flags_new: String(flags) };
}

function pick(from: object, names: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.has(name)));
}
