import type { Id } from "../../base/id.ts";
import { GuildFeature } from "../../../generated/models/guild.ts";
import {
  type JoinRequest,
  JoinRequestStatus,
  type MemberVerificationField,
} from "../../../generated/models/onboarding.ts";
import type { User } from "../../../generated/models/user.ts";
import { plainProblem, problem } from "../problem.ts";
import { timestampOf } from "../state/ids.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { joinGuild, updateMember } from "./members.ts";

/** What a guild has that lets in only those it approves. */
const APPROVING = [GuildFeature.MemberVerificationGateEnabled, GuildFeature.MemberVerificationManualApproval] as const;

/** Refuses what is about requests to join in a guild that anybody can join. */
export function requireApproving({ guild }: StoredGuild): void {
  if (!APPROVING.every((feature) => guild.features.includes(feature))) throw plainProblem(403, "Forbidden");
}

/** The request to join with this id, or Discord's refusal. */
export function findJoinRequest({ joinRequests }: StoredGuild, id: Id<"JoinRequest">): JoinRequest {
  const request = joinRequests.get(id);
  if (request === undefined) throw plainProblem(404, "Not Found");
  return request;
}

/**
 * Hands in a request to join. Where the guild can be looked at beforehand, the user becomes a member who cannot take part
 * yet. Who has asked already, or is a member, is refused.
 */
export function askToJoin(
  world: World,
  stored: StoredGuild,
  user: User,
  form: readonly MemberVerificationField[],
): JoinRequest {
  requireApproving(stored);
  if (stored.members.has(user.id) || pendingOf(stored, user.id) !== undefined) throw problem(400, "InvalidGuild");
  const id = world.ids.next<"JoinRequest">();
  const request: JoinRequest = {
    id,
    created_at: timestampOf(id),
    reviewed_at: null,
    application_status: JoinRequestStatus.Submitted,
    rejection_reason: null,
    guild_id: stored.guild.id,
    user_id: user.id,
    user,
    form_responses: form,
  };
  stored.joinRequests.set(id, request);
  tell(world, stored, "GUILD_JOIN_REQUEST_CREATE", request);
  if (stored.guild.features.includes(GuildFeature.PreviewEnabled)) {
    joinGuild(world, stored.guild.id, user, { pending: true });
  }
  return request;
}

/** Takes a request back that nobody has decided on. */
export function withdrawRequest(world: World, stored: StoredGuild, userId: Id<"User">): void {
  const request = pendingOf(stored, userId);
  if (request === undefined) throw plainProblem(404, "Not Found");
  stored.joinRequests.delete(request.id);
  const { id: guildId } = stored.guild;
  const data = { id: request.id, guild_id: guildId, user_id: userId };
  world.fire({ type: "GUILD_JOIN_REQUEST_DELETE", to: guildAudience(world, guildId, "KickMembers"), data });
}

/** Approves a request, so that the user joins, or rejects it. One on which was decided before stays as it is. */
export function decideRequest(
  world: World,
  stored: StoredGuild,
  before: JoinRequest,
  decision: {
    readonly by: User;
    readonly status: typeof JoinRequestStatus.Approved | typeof JoinRequestStatus.Rejected;
    readonly reason: string | null;
  },
): JoinRequest {
  if (before.reviewed_at !== null) return before;
  const { by, reason, status } = decision;
  const after: JoinRequest = {
    ...before,
    application_status: status,
    reviewed_at: timestampOf(world.ids.next()),
    rejection_reason: reason,
    actioned_by_user: by,
  };
  stored.joinRequests.set(after.id, after);
  tell(world, stored, "GUILD_JOIN_REQUEST_UPDATE", after);
  const member = stored.members.get(after.user_id);
  if (status !== JoinRequestStatus.Approved) return after;
  if (member !== undefined) updateMember(world, stored, member, { pending: false });
  else if (after.user !== undefined && after.user !== null) joinGuild(world, stored.guild.id, after.user);
  return after;
}

/** The request of a user on which nobody has decided. */
function pendingOf({ joinRequests }: StoredGuild, userId: Id<"User">): JoinRequest | undefined {
  return [...joinRequests.values()].find(
    ({ reviewed_at: reviewedAt, user_id: id }) => id === userId && reviewedAt === null,
  );
}

function tell(
  world: World,
  { guild }: StoredGuild,
  type: "GUILD_JOIN_REQUEST_CREATE" | "GUILD_JOIN_REQUEST_UPDATE",
  request: JoinRequest,
): void {
  const status = request.application_status ?? JoinRequestStatus.Started;
  const data = { guild_id: guild.id, status, request };
  world.fire({ type, to: guildAudience(world, guild.id, "KickMembers"), data });
}
