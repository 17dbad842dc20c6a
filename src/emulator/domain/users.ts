import type { User } from "../../../generated/models/user.ts";
import type { World } from "../state/world.ts";
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
