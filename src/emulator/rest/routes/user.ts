import { toBits } from "../../../base/bits.ts";
import { type Id, id } from "../../../base/id.ts";
import type { CreateDmBody } from "../../../../generated/bodies/channel.ts";
import type { GetCurrentUserGuildsQuery, ModifyCurrentUserBody } from "../../../../generated/bodies/user.ts";
import { openDm } from "../../domain/channels.ts";
import { findUser } from "../../domain/find.ts";
import { permissionsIn } from "../../domain/permissions.ts";
import { updateBot } from "../../domain/users.ts";
import type { Handlers } from "../handlers.ts";
import { oldestFirst } from "../page.ts";

/** Answers routes of the page `user`. */
export const userHandlers: Handlers = {
  getCurrentUser: (call) => call.user(),

  modifyCurrentUser(call) {
    const { username } = call.body<ModifyCurrentUserBody>();
    return username === undefined ? call.world.bot : updateBot(call.world, { username });
  },

  getUser: (call) => findUser(call.world, call.id<"User">("user_id")),

  getCurrentUserGuilds(call) {
    const { id: userId } = call.user();
    const { after, before, limit = 200 } = call.query<GetCurrentUserGuildsQuery>();
    const own = [...call.world.guilds.values()].filter(({ members }) => members.has(userId));
    return oldestFirst(own, { after, before, limit }, ({ guild }) => guild.id).map((stored) => ({
      id: stored.guild.id,
      name: stored.guild.name,
      icon: stored.guild.icon,
      banner: stored.guild.banner,
      owner: stored.guild.owner_id === userId,
      permissions: toBits(permissionsIn(call.world, { guild: stored }, userId)),
      features: stored.guild.features,
    }));
  },

  createDm(call) {
    const { recipient_id: recipientId } = call.body<CreateDmBody>();
    const userId: Id<"User"> = id(String(recipientId));
    return openDm(call.world, findUser(call.world, userId));
  },
};
