import { createHash } from "node:crypto";
import type { Id } from "../../base/id.ts";
import { ChannelType } from "../../../generated/models/channel.ts";
import { GuildFeature, type Member } from "../../../generated/models/guild.ts";
import type { User } from "../../../generated/models/user.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { defaultNumber } from "../definitions.ts";
import { plainProblem, problem } from "../problem.ts";
import { timestampOf } from "../state/ids.ts";
import type { StoredInvite } from "../state/invite.ts";
import type { StoredChannel, StoredGuild, StoredGuildChannel, World } from "../state/world.ts";
import { audienceOf } from "./audience.ts";
import { channelsOf } from "./channels.ts";
import { findGuild } from "./find.ts";
import { updateGuild } from "./guilds.ts";
import { joinGuild, removeMember } from "./members.ts";
import { isGuildChannel, requirePermission } from "./permissions.ts";
import { inviteCreatePayload } from "./shown-invite.ts";

/** What is said of a new invite. */
export type InviteFields = Pick<
  StoredInvite,
  "maxAgeSeconds" | "maxUses" | "roleIds" | "target" | "targetUsers" | "temporary"
>;

/** What holds for a new invite where nothing is said of it. */
export const usualInvite: InviteFields = {
  maxAgeSeconds: defaultNumber("CreateGuildInviteBody", "max_age"),
  maxUses: defaultNumber("CreateGuildInviteBody", "max_uses"),
  temporary: false,
  roleIds: [],
};

/** What holds for an invite that anybody can use at any time. */
export const endlessInvite: InviteFields = { maxAgeSeconds: 0, maxUses: 0, temporary: false, roleIds: [] };

/** The invite with this code, or Discord's refusal: those that have expired are gone. Vanity codes are invites too. */
export function findInvite(world: World, code: string): StoredInvite {
  const invite = world.invites.get(code) ?? vanityInvite(world, code);
  if (invite === undefined || isExpired(world, invite)) throw problem(404, "UnknownInvite");
  return invite;
}

/** The invites to a guild, in the order in which they were made; a vanity code is not among them. */
export function invitesOf(world: World, guildId: Id<"Guild">): readonly StoredInvite[] {
  return [...world.invites.values()].filter((invite) => invite.guildId === guildId && !isExpired(world, invite));
}

/** The channel if there can be invites to it, or Discord's refusal. */
export function invitableChannel(channel: StoredChannel): StoredGuildChannel {
  const { type } = channel;
  if (!isGuildChannel(channel) || type === ChannelType.GuildCategory || type === ChannelType.GuildDirectory) {
    throw problem(400, "ChannelTypeNotAllowed");
  }
  return channel;
}

/** Makes an invite to a channel, and tells those who manage it. */
export function createInvite(
  world: World,
  channel: StoredGuildChannel,
  inviterId: Id<"User"> | undefined,
  fields: InviteFields,
): StoredInvite {
  const { guild_id: guildId } = channel;
  if (invitesOf(world, guildId).length >= constants.guildMaxInvites) throw problem(400, "MaximumInvites");
  const id = world.ids.next();
  const code = createHash("sha256").update(`invite ${id}`).digest("base64url").replaceAll(/[-_]/g, "").slice(0, 8);
  const invite: StoredInvite = {
    code,
    guildId,
    channelId: channel.id,
    inviterId,
    createdAt: timestampOf(id),
    uses: 0,
    ...fields,
  };
  world.invites.set(code, invite);
  const data = inviteCreatePayload(world, invite);
  world.fire({ type: "INVITE_CREATE", to: audienceOf(world, channel, "ManageChannels"), data });
  return invite;
}

/** The invite that somebody has made to the same channel with the same settings. */
export function similarInvite(
  world: World,
  channel: StoredGuildChannel,
  inviterId: Id<"User"> | undefined,
  fields: InviteFields,
): StoredInvite | undefined {
  const key = settingsKey(fields);
  return invitesOf(world, channel.guild_id).find(
    (invite) => invite.channelId === channel.id && invite.inviterId === inviterId && settingsKey(invite) === key,
  );
}

/** Removes an invite, and tells those who manage its channel. */
export function deleteInvite(world: World, { channelId, code, guildId }: StoredInvite): void {
  if (!world.invites.delete(code)) throw problem(404, "UnknownInvite");
  const channel = world.channels.get(channelId);
  if (channel === undefined) return;
  const data = { channel_id: channelId, guild_id: guildId, code };
  world.fire({ type: "INVITE_DELETE", to: audienceOf(world, channel, "ManageChannels"), data });
}

/** Lets a user into a guild by an invite, which may have been the last time that it could be used. */
export function acceptInvite(world: World, code: string, user: User): Member {
  const invite = findInvite(world, code);
  const { maxUses, roleIds, targetUsers, temporary } = invite;
  if (targetUsers?.userIds.includes(user.id) === false) throw problem(404, "UnknownInvite");
  const stored = findGuild(world, invite.guildId);
  const known = stored.members.get(user.id);
  if (known !== undefined) return known;
  if (arePaused(world, stored)) throw plainProblem(403, "Invites Are Paused");
  const roles = roleIds.filter((id) => stored.guild.roles.some((role) => role.id === id));
  const member = joinGuild(world, invite.guildId, user, { roles });
  if (temporary) stored.temporaryMembers.add(user.id);
  if (invite.code === stored.guild.vanity_url_code) stored.vanityUses += 1;
  else {
    const used: StoredInvite = { ...invite, uses: invite.uses + 1 };
    world.invites.set(code, used);
    if (used.uses === maxUses) deleteInvite(world, used);
  }
  return member;
}

/** Forgets the invites whose time is over. Nobody is told of that. */
export function forgetExpiredInvites(world: World): void {
  for (const invite of [...world.invites.values()]) {
    if (isExpired(world, invite)) world.invites.delete(invite.code);
  }
}

/** Takes a user who disconnects out of the guilds that they were in for a visit, unless they have been given a role. */
export function endVisits(world: World, userId: Id<"User">): void {
  for (const stored of world.guilds.values()) {
    if (!stored.temporaryMembers.delete(userId)) continue;
    if (stored.members.get(userId)?.roles.length === 0) removeMember(world, stored, userId);
  }
}

/** Lets who manages a guild set the code by which it is found, or take it away. A code that is taken is refused. */
export function setVanityCode(world: World, guild: StoredGuild, userId: Id<"User">, code: string | null): void {
  requirePermission(world, { guild }, userId, "ManageGuild");
  const isTaken = code !== null && (world.invites.has(code) || vanityGuild(world, code) !== undefined);
  if (isTaken) throw problem(400, "InviteCodeInvalidOrTaken");
  guild.vanityUses = 0;
  updateGuild(world, guild, { vanity_url_code: code });
}

function isExpired({ time }: World, { createdAt, maxAgeSeconds }: StoredInvite): boolean {
  return maxAgeSeconds > 0 && Date.parse(createdAt) + maxAgeSeconds * 1000 <= time.nowMs;
}

function arePaused({ time }: World, { guild }: StoredGuild): boolean {
  const until = guild.incidents_data?.invites_disabled_until ?? null;
  return guild.features.includes(GuildFeature.InvitesDisabled) || (until !== null && Date.parse(until) > time.nowMs);
}

function vanityGuild(world: World, code: string): StoredGuild | undefined {
  return [...world.guilds.values()].find(({ guild }) => guild.vanity_url_code === code);
}

/** The invite that the vanity code of a guild stands for: to its first text channel, by nobody and without end. */
function vanityInvite(world: World, code: string): StoredInvite | undefined {
  const stored = vanityGuild(world, code);
  if (stored === undefined) return undefined;
  const { id } = stored.guild;
  const channel = channelsOf(world, id).find(({ type }) => type === ChannelType.GuildText);
  if (channel === undefined) return undefined;
  return {
    code,
    guildId: id,
    channelId: channel.id,
    createdAt: timestampOf(id),
    uses: stored.vanityUses,
    ...endlessInvite,
  };
}

function settingsKey({ maxAgeSeconds, maxUses, roleIds, target, targetUsers, temporary }: InviteFields): string {
  return JSON.stringify([maxAgeSeconds, maxUses, roleIds, target, targetUsers?.userIds, temporary]);
}
