import type { LobbyChannelInvite } from "../../../../generated/models/lobby.ts";
import { constants } from "../../../../generated/tables/constants.ts";
import type { Id } from "../../../base/id.ts";
import { findChannel, findUser } from "../../domain/find.ts";
import { createInvite, invitableChannel } from "../../domain/invites.ts";
import { findLobby } from "../../domain/lobbies.ts";
import { plainProblem, problem } from "../../problem.ts";
import type { Call } from "../call.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes of the page `lobby` that invite players to the channel that is linked to a lobby. */
export const lobbyInviteHandlers: Handlers = {
  createLobbyChannelInviteForSelf(call) {
    const { id: userId } = call.user();
    if (!findLobby(call.world, call.id("lobby_id")).members.has(userId)) throw problem(403, "MissingAccess");
    return invite(call, userId);
  },

  createLobbyChannelInviteForUser: (call) => invite(call, findUser(call.world, call.id("user_id")).id),
};

/** Makes an invite for one user; how long and how often it is good, the schema says. */
function invite(call: Call, userId: Id<"User">): LobbyChannelInvite {
  const { linkedChannelId } = findLobby(call.world, call.id("lobby_id"));
  if (linkedChannelId === undefined) throw plainProblem(400, "Bad Request");
  const channel = invitableChannel(findChannel(call.world, linkedChannelId));
  const { code } = createInvite(call.world, channel, call.user().id, {
    maxAgeSeconds: constants.lobbyInviteSeconds,
    maxUses: constants.lobbyInviteMaxUses,
    temporary: false,
    roleIds: [],
    targetUsers: { userIds: [userId] },
  });
  return { code };
}
