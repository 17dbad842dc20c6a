import { type Bits, toBits } from "../../base/bits.ts";
import type { User } from "../../../generated/models/user.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { userAudience } from "./audience.ts";

/** Changes the bot's user. */
export function updateBot(world: World, fields: Partial<Pick<User, "avatar" | "banner" | "username">>): User {
  const bot: User = { ...world.bot, ...fields };
  world.users.set(bot.id, bot);
  for (const { members } of world.guilds.values()) {
    const member = members.get(bot.id);
    if (member !== undefined) members.set(bot.id, { ...member, user: bot });
  }
  world.fire({ type: "USER_UPDATE", to: userAudience(bot.id), data: bot });
  return bot;
}

/** What the bot may do in a guild: what everyone may. */
export function botPermissions({ guild }: StoredGuild): Bits<"Permission"> {
  return guild.roles.find((role) => String(role.id) === String(guild.id))?.permissions ?? toBits(0n);
}
