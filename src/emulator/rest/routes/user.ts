import { type Id, id } from "../../../base/id.ts";
import type { CreateDmBody } from "../../../../generated/bodies/channel.ts";
import type { ModifyCurrentUserBody } from "../../../../generated/bodies/user.ts";
import { openDm } from "../../domain/channels.ts";
import { findUser } from "../../domain/find.ts";
import { botPermissions, updateBot } from "../../domain/users.ts";
import type { Handlers } from "../handlers.ts";

/** Answers routes of the page `user`. */
export const userHandlers: Handlers = {
  getCurrentUser: ({ world }) => world.bot,

  modifyCurrentUser(call) {
    const { username } = call.body<ModifyCurrentUserBody>();
    return username === undefined ? call.world.bot : updateBot(call.world, { username });
  },

  getUser: (call) => findUser(call.world, call.id<"User">("user_id")),

  getCurrentUserGuilds: ({ world }) =>
    [...world.guilds.values()].map((stored) => ({
      id: stored.guild.id,
      name: stored.guild.name,
      icon: stored.guild.icon,
      banner: stored.guild.banner,
      owner: stored.guild.owner_id === world.bot.id,
      permissions: botPermissions(stored),
      features: stored.guild.features,
    })),

  createDm(call) {
    const { recipient_id: recipientId } = call.body<CreateDmBody>();
    const userId: Id<"User"> = id(String(recipientId));
    return openDm(call.world, findUser(call.world, userId));
  },
};
