import type { CreateGuildInviteBody } from "../../../../generated/bodies/invite.ts";
import { ApplicationFlag } from "../../../../generated/models/application.ts";
import { InviteTargetType } from "../../../../generated/models/invite.ts";
import { id } from "../../../base/id.ts";
import type { Upload } from "../../../base/upload.ts";
import { readTargetUsers } from "../../domain/invite-targets.ts";
import { type InviteFields, usualInvite } from "../../domain/invites.ts";
import { requireAboveRole } from "../../domain/permissions.ts";
import { findRole } from "../../domain/roles.ts";
import { isVoice } from "../../domain/voice.ts";
import type { Problem } from "../../problem.ts";
import type { InviteTarget, InviteTargetUsers } from "../../state/invite.ts";
import type { StoredGuild, StoredGuildChannel } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { formProblem } from "../form-problem.ts";

/** What a body says of a new invite. */
export function inviteFields(
  call: Call,
  guild: StoredGuild,
  channel: StoredGuildChannel,
  body: CreateGuildInviteBody,
): InviteFields {
  const target = targetOf(call, guild, channel, body);
  const { target_users_file: file } = body;
  const roleIds = (body.role_ids ?? []).map((roleId) => {
    const role = findRole(guild, id(roleId));
    requireAboveRole(guild, call.user().id, role);
    return role.id;
  });
  return {
    maxAgeSeconds: body.max_age ?? usualInvite.maxAgeSeconds,
    maxUses: body.max_uses ?? usualInvite.maxUses,
    temporary: body.temporary ?? usualInvite.temporary,
    roleIds,
    ...(target === undefined ? {} : { target }),
    ...(file === undefined ? {} : { targetUsers: targetUsersIn(call, file) }),
  };
}

/** The users in a file that came with a request. */
export function targetUsersIn({ world }: Call, { data }: Upload): InviteTargetUsers {
  // Everything that came over the wire is bytes.
  return readTargetUsers(world, Buffer.from(data as Uint8Array).toString());
}

/** What an invite to a voice channel leads to: a screen that somebody shares in it, or the activity of the application. */
function targetOf(
  { world }: Call,
  { voiceStates }: StoredGuild,
  channel: StoredGuildChannel,
  { target_application_id: applicationId, target_type: type, target_user_id: userId }: CreateGuildInviteBody,
): InviteTarget | undefined {
  if (type === undefined) return undefined;
  if (!isVoice(channel)) throw wrong("target_type", "GUILD_INVITE_INVALID_TARGET_TYPE", "Not a voice channel");
  if (type === InviteTargetType.Stream && userId !== undefined) {
    const state = voiceStates.get(id(userId));
    if (state?.self_stream === true && state.channel_id === channel.id) return { userId: id(userId) };
    const text = "The specified user is currently not streaming in this channel";
    throw wrong("target_user_id", "GUILD_INVITE_INVALID_STREAMER", text);
  }
  const { application } = world;
  const isEmbedded = applicationId === application.id && (application.flags & ApplicationFlag.Embedded) !== 0;
  if (isEmbedded) return { applicationId: application.id };
  const text = "The specified application is not embedded";
  throw wrong("target_application_id", "GUILD_INVITE_INVALID_APPLICATION", text);
}

function wrong(field: string, code: string, message: string): Problem {
  return formProblem([{ path: [field], code, message }]);
}
