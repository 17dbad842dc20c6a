import { fromBits } from "../../base/bits.ts";
import { castId, type Id } from "../../base/id.ts";
import type { NeedRow } from "../../base/tables.ts";
import { ChannelType } from "../../../generated/models/channel.ts";
import { type Member, MemberFlag, MfaLevel } from "../../../generated/models/guild.ts";
import { Permission } from "../../../generated/models/permissions.ts";
import type { Role } from "../../../generated/models/role.ts";
import { permissions as table } from "../../../generated/tables/permissions.ts";
import { problem } from "../problem.ts";
import type { StoredChannel, StoredGuild, StoredGuildChannel, StoredThread, World } from "../state/world.ts";

/** Every permission there is. */
export const allPermissions: bigint = table.reduce((all, { bit }) => all | (1n << BigInt(bit)), 0n);

/** What members keep who are timed out. */
const TIMED_OUT = Permission.ViewChannel | Permission.ReadMessageHistory;

/** What members keep whom auto moderation has blocked for their name; of that they can choose another. */
const QUARANTINED = TIMED_OUT | Permission.ChangeNickname;

/** What nobody does who may not write. */
const NEEDS_SENDING =
  Permission.MentionEveryone | Permission.SendTtsMessages | Permission.AttachFiles | Permission.EmbedLinks;

/** What means something in voice and stage channels; of that only seeing one is left to those who may not connect. */
const IN_VOICE = table.reduce(
  (all, { bit, channels }) =>
    channels.includes("voice") || channels.includes("stage") ? all | (1n << BigInt(bit)) : all,
  0n,
);

/** What a guild may ask a second factor for. */
const ELEVATED = table.reduce((all, { bit, requires2fa }) => (requires2fa ? all | (1n << BigInt(bit)) : all), 0n);

/** Where permissions are asked for: a guild, or one of its channels or threads. */
export interface Place {
  readonly guild: StoredGuild;
  readonly channel?: StoredGuildChannel | StoredThread | undefined;
}

/**
 * What a user may do in a place, as bits: roles, then the overwrites of the channel, then what follows from not seeing it,
 * not writing in it or not connecting to it. Those who are no members may do nothing.
 *
 * @see https://docs.discord.com/developers/topics/permissions
 */
export function permissionsIn(world: World, { guild, channel }: Place, userId: Id<"User">): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  const base = basePermissions(guild, userId, member);
  if ((base & Permission.Administrator) !== 0n) return allPermissions;
  const set =
    channel === undefined ? base : implied(channel, overwritten(world, guild, channel, [member.roles, [userId]], base));
  if (isTimedOut(world, member)) return set & TIMED_OUT;
  return isQuarantined(member) ? set & QUARANTINED : set;
}

/** What everyone may do in a channel of a guild, whatever roles they have. */
export function everyonesPermissions(
  world: World,
  guild: StoredGuild,
  channel: StoredGuildChannel | StoredThread,
): bigint {
  const everyone = guild.guild.roles.find(({ id }) => id === castId(guild.guild.id));
  const base = fromBits(everyone?.permissions ?? 0n);
  if ((base & Permission.Administrator) !== 0n) return allPermissions;
  return implied(channel, overwritten(world, guild, channel, [], base));
}

/** Whether permissions are enough for what a route or an event needs. */
export function meets(permissions: bigint, need: NeedRow): boolean {
  if (typeof need !== "string") {
    return "all" in need
      ? need.all.every((part) => meets(permissions, part))
      : need.any.some((part) => meets(permissions, part));
  }
  const row = table.find(({ name }) => name === need);
  if (row === undefined) throw new Error(`there is no permission ${need}`);
  return (permissions & (1n << BigInt(row.bit))) !== 0n;
}

/** Whether a user has a permission in a channel. In direct messages everything is allowed. */
export function mayIn(world: World, channel: StoredChannel, userId: Id<"User">, need: NeedRow): boolean {
  if (!("guild_id" in channel)) return true;
  const guild = world.guilds.get(channel.guild_id);
  return guild !== undefined && meets(permissionsIn(world, { guild, channel }, userId), need);
}

/**
 * Refuses what a user lacks permissions for. Who may not even see the channel is told so, and who has the permission but
 * not the second factor that the guild asks of its moderators.
 */
export function requirePermission(world: World, place: Place, userId: Id<"User">, need: NeedRow): void {
  if (!place.guild.members.has(userId)) throw problem(403, "MissingAccess");
  if (place.channel !== undefined && !canView(world, place.guild, place.channel, userId)) {
    throw problem(403, "MissingAccess");
  }
  const permissions = permissionsIn(world, place, userId);
  if (!meets(permissions, need)) throw problem(403, "MissingPermissions");
  const isGuarded = place.guild.guild.mfa_level === MfaLevel.None || !world.withoutTwoFactor.has(userId);
  if (!isGuarded && !meets(permissions & ~ELEVATED, need)) throw problem(403, "TwoFactorRequired");
}

/**
 * Whether a user sees a channel: by permission, by being connected to it, and a category by seeing a channel in it. A
 * private thread is seen by its members and by those who may manage threads.
 */
export function canView(
  world: World,
  guild: StoredGuild,
  channel: StoredGuildChannel | StoredThread,
  userId: Id<"User">,
): boolean {
  const set = permissionsIn(world, { guild, channel }, userId);
  if (channel.type === ChannelType.PrivateThread) {
    const isMember = world.threadMembers.get(channel.id)?.has(userId) === true;
    return (set & Permission.ViewChannel) !== 0n && (isMember || (set & Permission.ManageThreads) !== 0n);
  }
  if ((set & Permission.ViewChannel) !== 0n || guild.voiceStates.get(userId)?.channel_id === channel.id) return true;
  if (channel.type !== ChannelType.GuildCategory) return false;
  for (const child of world.channels.values()) {
    if (isGuildChannel(child) && child.parent_id === channel.id && canView(world, guild, child, userId)) return true;
  }
  return false;
}

/** What decides the place of a role in the hierarchy: of equal positions the lower id is above. */
export type Ranked = Pick<Role, "id" | "position">;

/** Refuses what a user does to a role that is not below their highest one. The owner stands above all roles. */
export function requireAboveRole(stored: StoredGuild, userId: Id<"User">, role: Ranked): void {
  if (stored.guild.owner_id === userId || isAbove(highestRole(stored, userId), role)) return;
  throw problem(403, "MissingPermissions");
}

/** Refuses what a user does to a member whose highest role is not below theirs. Nobody stands above the owner. */
export function requireAboveMember(stored: StoredGuild, userId: Id<"User">, targetId: Id<"User">): void {
  if (stored.guild.owner_id === targetId) throw problem(403, "MissingPermissions");
  requireAboveRole(stored, userId, highestRole(stored, targetId));
}

/** The highest role of a member; without any it is the one that everyone has. */
function highestRole({ guild, members }: StoredGuild, userId: Id<"User">): Ranked {
  const own = new Set(members.get(userId)?.roles);
  const everyone: Ranked = { id: castId(guild.id), position: 0 };
  return guild.roles.reduce((top: Ranked, role) => (own.has(role.id) && isAbove(role, top) ? role : top), everyone);
}

function isAbove(a: Ranked, b: Ranked): boolean {
  return a.position > b.position || (a.position === b.position && BigInt(a.id) < BigInt(b.id));
}

/** Whether a channel is one of a guild, and no thread. */
export function isGuildChannel(channel: StoredChannel): channel is StoredGuildChannel {
  return channel.type !== ChannelType.Dm && channel.type !== ChannelType.GroupDm && !isThread(channel);
}

/** Whether a channel is a thread. */
export function isThread(channel: StoredChannel): channel is StoredThread {
  const { type } = channel;
  return (
    type === ChannelType.PublicThread || type === ChannelType.PrivateThread || type === ChannelType.AnnouncementThread
  );
}

function basePermissions({ guild }: StoredGuild, userId: Id<"User">, member: Member): bigint {
  if (guild.owner_id === userId) return allPermissions;
  const own = new Set<string>([guild.id, ...member.roles]);
  return guild.roles.reduce((all, { id, permissions }) => (own.has(id) ? all | fromBits(permissions) : all), 0n);
}

/**
 * Permissions with the overwrites of a channel: those for everyone, and then those for each of the lists of roles and
 * members. A thread has the overwrites of the channel it belongs to.
 */
function overwritten(
  world: World,
  { guild }: StoredGuild,
  channel: StoredGuildChannel | StoredThread,
  lists: readonly (readonly string[])[],
  base: bigint,
): bigint {
  const holder = isThread(channel) ? world.channels.get(channel.parent_id) : channel;
  const overwrites = (holder !== undefined && isGuildChannel(holder) ? holder.permission_overwrites : undefined) ?? [];
  const of = (ids: readonly string[]): { readonly allow: bigint; readonly deny: bigint } => {
    const fitting = overwrites.filter(({ id }) => ids.includes(id));
    return {
      allow: fitting.reduce((all, { allow }) => all | fromBits(allow), 0n),
      deny: fitting.reduce((all, { deny }) => all | fromBits(deny), 0n),
    };
  };
  return [[guild.id], ...lists].map(of).reduce((set, { allow, deny }) => (set & ~deny) | allow, base);
}

/** What is left of permissions that others stand on. */
function implied(channel: StoredGuildChannel | StoredThread, set: bigint): bigint {
  if ((set & Permission.ViewChannel) === 0n) return 0n;
  if (isThread(channel)) {
    // Threads take everything from their channel but the permission to write.
    const writes = (set & Permission.SendMessagesInThreads) !== 0n;
    return (writes ? set : set & ~NEEDS_SENDING) & ~Permission.SendMessages;
  }
  const isVoice = channel.type === ChannelType.GuildVoice || channel.type === ChannelType.GuildStageVoice;
  if (isVoice && (set & Permission.Connect) === 0n) return set & (~IN_VOICE | Permission.ViewChannel);
  return (set & Permission.SendMessages) === 0n ? set & ~NEEDS_SENDING : set;
}

function isQuarantined({ flags = 0 }: Member): boolean {
  return (flags & MemberFlag.AutomodQuarantinedUsername) !== 0;
}

function isTimedOut({ time }: World, { communication_disabled_until: until }: Member): boolean {
  return until !== undefined && until !== null && Date.parse(until) > time.nowMs;
}
