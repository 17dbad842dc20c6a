import { toBits } from "../../../base/bits.ts";
import type { GetCurrentUserGuildsQuery, ModifyCurrentUserBody } from "../../../../generated/bodies/user.ts";
import type { CurrentUser } from "../../../../generated/models/user.ts";
import { asSelf } from "../../domain/current-user.ts";
import { findUser } from "../../domain/find.ts";
import { memberCounts } from "../../domain/guilds.ts";
import { keepImage } from "../../domain/images.ts";
import { removeMember } from "../../domain/members.ts";
import { permissionsIn } from "../../domain/permissions.ts";
import { updateBot } from "../../domain/users.ts";
import { problem } from "../../problem.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";
import { oldestFirst } from "../page.ts";

/** Answers routes of the page `user`. */
export const userHandlers: Handlers = {
  getCurrentUser: self,

  modifyCurrentUser(call) {
    const { avatar, banner, username } = call.body<ModifyCurrentUserBody>();
    const place = { user_id: call.world.bot.id };
    const fields = defined({
      username,
      avatar: keepImage(call.world, "UserAvatar", place, avatar),
      banner: keepImage(call.world, "UserBanner", place, banner),
    });
    if (Object.keys(fields).length > 0) updateBot(call.world, fields);
    return self(call);
  },

  leaveGuild(call) {
    const stored = call.guild();
    const userId = call.user().id;
    if (stored.guild.owner_id === userId) throw problem(400, "InvalidGuild");
    removeMember(call.world, stored, userId);
    return undefined;
  },

  getCurrentUserGuildMember: (call) => call.member(call.guild()),

  getCurrentUserConnections: (call) => call.world.oauth2.connections.get(call.user().id) ?? [],

  getUser: (call) => findUser(call.world, call.id<"User">("user_id")),

  getCurrentUserGuilds(call) {
    const { id: userId } = call.user();
    const { after, before, with_counts: counted } = call.query<GetCurrentUserGuildsQuery>();
    const limit = call.limit();
    const own = [...call.world.guilds.values()].filter(({ members }) => members.has(userId));
    return oldestFirst(own, { after, before, limit }, ({ guild }) => guild.id).map((stored) => ({
      id: stored.guild.id,
      name: stored.guild.name,
      icon: stored.guild.icon,
      banner: stored.guild.banner,
      owner: stored.guild.owner_id === userId,
      permissions: toBits(permissionsIn(call.world, { guild: stored }, userId)),
      features: stored.guild.features,
      ...(counted === true ? memberCounts(call.world, stored) : {}),
    }));
  },
};

function self(call: Call): CurrentUser {
  return asSelf(call.user(), call.actor.kind === "bearer" ? call.actor.scopes : undefined);
}
