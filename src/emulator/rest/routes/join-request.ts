import type { GetGuildJoinRequestsQuery } from "../../../../generated/bodies/guild.ts";
import type { ActionGuildJoinRequestBody } from "../../../../generated/bodies/onboarding.ts";
import { type JoinRequest, JoinRequestStatus } from "../../../../generated/models/onboarding.ts";
import { decideRequest, findJoinRequest, requireApproving } from "../../domain/join-requests.ts";
import { meets, permissionsIn } from "../../domain/permissions.ts";
import { idAt } from "../../state/ids.ts";
import type { Handlers } from "../handlers.ts";
import { newestFirst, oldestFirst } from "../page.ts";

/** Answers the routes about who wants to join a guild, and what it shows to those who have. */
export const joinRequestHandlers: Handlers = {
  getGuildJoinRequests(call) {
    const stored = call.guild();
    requireApproving(stored);
    const { after, before, status = JoinRequestStatus.Submitted } = call.query<GetGuildJoinRequestsQuery>();
    const limit = call.limit();
    const all = [...stored.joinRequests.values()].filter((request) => request.application_status === status);
    const cursor = after === undefined ? { before, limit } : { after, limit };
    const page = after === undefined ? newestFirst(sorted(all), cursor, placeOf) : oldestFirst(all, cursor, placeOf);
    const mayRead = meets(permissionsIn(call.world, { guild: stored }, call.user().id), "KickMembers");
    return {
      ...(status === JoinRequestStatus.Submitted ? { total: all.length } : {}),
      ...(mayRead ? { guild_join_requests: [...sorted(page)].reverse() } : {}),
    };
  },

  actionGuildJoinRequest(call) {
    const stored = call.guild();
    requireApproving(stored);
    const request = findJoinRequest(stored, call.id("request_id"));
    const { action, rejection_reason: reason = null } = call.body<ActionGuildJoinRequestBody>();
    return decideRequest(call.world, stored, request, { by: call.user(), status: action, reason });
  },

  // No route sets a server guide up.
  getGuildNewMemberWelcome: () => undefined,
};

/** Where a request stands: by when it was decided on, or by its id while nobody has. */
function placeOf({ id, reviewed_at: reviewedAt }: JoinRequest): string {
  return reviewedAt === null ? id : idAt(Date.parse(reviewedAt));
}

function sorted(requests: readonly JoinRequest[]): readonly JoinRequest[] {
  return [...requests].sort((a, b) => (BigInt(placeOf(a)) < BigInt(placeOf(b)) ? -1 : 1));
}
