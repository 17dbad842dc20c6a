import type { EventMap } from "../../../generated/events/map.ts";
import {
  type GuildInvite,
  type InviteChannel,
  type InviteGuild,
  type InviteGuildRole,
  type InviteMetadata,
  type InviteStageInstance,
  InviteTargetType,
  InviteType,
} from "../../../generated/models/invite.ts";
import { StagePrivacyLevel } from "../../../generated/models/stage-instance.ts";
import type { StoredInvite } from "../state/invite.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { publicApplication } from "./applications.ts";
import { findChannel, findGuild, findUser } from "./find.ts";
import { isSpeaking } from "./voice.ts";

/** An invite as everybody sees it who knows its code. */
export function shownInvite(world: World, invite: StoredInvite): GuildInvite {
  const stored = findGuild(world, invite.guildId);
  const stage = publicStage(stored, invite);
  const roles = shownRoles(stored, invite);
  return {
    type: InviteType.Guild,
    code: invite.code,
    guild_id: invite.guildId,
    guild: shownGuild(stored),
    channel: shownChannel(world, invite),
    ...madeBy(world, invite),
    ...targetOf(world, invite),
    ...(roles.length === 0 ? {} : { roles }),
    ...(stage === undefined ? {} : { stage_instance: stage }),
    expires_at: expiryOf(invite),
    flags: 0,
  };
}

/** An invite as those see it who manage it: with how it was made and used. */
export function managedInvite(world: World, invite: StoredInvite): GuildInvite {
  return { ...shownInvite(world, invite), ...metadata(invite) };
}

/** An invite as the gateway tells of it when it is made. */
export function inviteCreatePayload(world: World, invite: StoredInvite): EventMap["INVITE_CREATE"] {
  const { channelId, code, guildId, roleIds } = invite;
  return {
    channel_id: channelId,
    code,
    guild_id: guildId,
    ...madeBy(world, invite),
    ...targetOf(world, invite),
    ...metadata(invite),
    ...(roleIds.length === 0 ? {} : { role_ids: roleIds }),
    expires_at: expiryOf(invite),
  };
}

/** What the audit log shows of an invite. */
export function inviteSettings(invite: StoredInvite): object {
  const { channelId, code, inviterId } = invite;
  const { created_at: _at, ...settings } = metadata(invite);
  return { code, channel_id: channelId, inviter_id: inviterId, ...settings, flags: 0 };
}

function metadata({ createdAt, maxAgeSeconds, maxUses, temporary, uses }: StoredInvite): InviteMetadata {
  return { uses, max_uses: maxUses, max_age: maxAgeSeconds, temporary, created_at: createdAt };
}

function madeBy(world: World, { inviterId }: StoredInvite): Pick<GuildInvite, "inviter"> {
  return inviterId === undefined ? {} : { inviter: findUser(world, inviterId) };
}

/** What an invite leads to besides its channel. */
function targetOf(
  world: World,
  { target }: StoredInvite,
): Pick<GuildInvite, "target_application" | "target_type" | "target_user"> {
  if (target === undefined) return {};
  if (target.userId !== undefined) {
    return { target_type: InviteTargetType.Stream, target_user: findUser(world, target.userId) };
  }
  return { target_type: InviteTargetType.EmbeddedApplication, target_application: publicApplication(world) };
}

function expiryOf({ createdAt, maxAgeSeconds }: StoredInvite): string | null {
  return maxAgeSeconds === 0 ? null : new Date(Date.parse(createdAt) + maxAgeSeconds * 1000).toISOString();
}

function shownGuild({ guild }: StoredGuild): InviteGuild {
  const { banner, description, features, icon, id, name, nsfw_level = null, splash, vanity_url_code } = guild;
  const { premium_subscription_count: boosts = 0, verification_level } = guild;
  const shown = { id, name, icon, splash, banner, description, features, verification_level, vanity_url_code };
  return { ...shown, nsfw_level, premium_subscription_count: boosts };
}

function shownChannel(world: World, { channelId }: StoredInvite): InviteChannel {
  const channel = findChannel(world, channelId);
  const { id, type } = channel;
  return { id, type, name: "name" in channel ? channel.name : null };
}

function shownRoles({ guild }: StoredGuild, { roleIds }: StoredInvite): readonly InviteGuildRole[] {
  return guild.roles
    .filter(({ id }) => roleIds.includes(id))
    .map(({ color, colors, icon = null, id, name, position, unicode_emoji = null }) => {
      return { id, name, position, color, colors, icon, unicode_emoji };
    });
}

/** The stage that is live in the channel of an invite, where everybody may see it. */
function publicStage(
  { members, stages, voiceStates }: StoredGuild,
  { channelId }: StoredInvite,
): InviteStageInstance | undefined {
  const stage = stages.get(channelId);
  if (stage?.privacy_level !== StagePrivacyLevel.Public) return undefined;
  const present = [...voiceStates.values()].filter(({ channel_id: id }) => id === channelId);
  const speakers = present.filter(isSpeaking);
  return {
    topic: stage.topic,
    participant_count: present.length,
    speaker_count: speakers.length,
    members: speakers.flatMap(({ user_id: userId }) => members.get(userId) ?? []),
  };
}
