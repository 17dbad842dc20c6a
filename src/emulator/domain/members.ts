import type { Id } from "../../base/id.ts";
import type { Member } from "../../../generated/models/guild.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import { timestampOf } from "../state/ids.ts";
import { makeMember } from "../state/make.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { findGuild, findMember } from "./find.ts";
import { guildCreatePayload } from "./guild-payload.ts";
import { changeSight } from "./visibility.ts";
import { isVoice, moveInVoice, type StoredVoiceChannel } from "./voice.ts";

/** What a member comes with who is added by an application. */
export type JoinFields = Partial<Pick<Member, "deaf" | "flags" | "mute" | "nick" | "pending" | "roles">>;

/** Makes a user a member of a guild. Joining twice changes nothing; who is banned is refused. */
export function joinGuild(world: World, guildId: Id<"Guild">, user: User, fields: JoinFields = {}): Member {
  const stored = findGuild(world, guildId);
  const known = stored.members.get(user.id);
  if (known !== undefined) return known;
  if (stored.bans.has(user.id)) throw problem(403, "UserBanned");
  const member = makeMember(user, timestampOf(world.ids.next()), fields);
  stored.members.set(user.id, member);
  const to = guildAudience(world, guildId);
  if (user.id === world.bot.id) {
    const data = guildCreatePayload(world, stored, { presences: false, largeThreshold: 0 });
    world.fire({ type: "GUILD_CREATE", to, data });
  } else {
    world.fire({ type: "GUILD_MEMBER_ADD", to, data: { ...member, guild_id: guildId } });
  }
  return member;
}

/** Takes a member out of a guild, as leaving, a kick and a ban do. Out of a guild, the bot hears no more of it. */
export function removeMember(world: World, stored: StoredGuild, userId: Id<"User">): Member {
  const member = findMember(stored, userId);
  const guildId = stored.guild.id;
  moveInVoice(world, stored, userId, undefined, { sessionId: "", selfDeaf: false, selfMute: false });
  const to = guildAudience(world, guildId);
  stored.members.delete(userId);
  stored.temporaryMembers.delete(userId);
  for (const channel of world.channels.values()) {
    if ("guild_id" in channel && channel.guild_id === guildId) world.threadMembers.get(channel.id)?.delete(userId);
  }
  if (userId === world.bot.id) world.fire({ type: "GUILD_DELETE", to, data: { id: guildId } });
  else world.fire({ type: "GUILD_MEMBER_REMOVE", to, data: { guild_id: guildId, user: member.user } });
  return member;
}

/** Changes a member, and tells of it if something is other than before. */
export function updateMember(world: World, stored: StoredGuild, before: Member, fields: Partial<Member>): Member {
  const member: Member = { ...before, ...fields };
  if (JSON.stringify(member) === JSON.stringify(before)) return before;
  const { id: guildId } = stored.guild;
  changeSight(world, guildId, () => {
    stored.members.set(member.user.id, member);
    const to = guildAudience(world, guildId);
    world.fire({ type: "GUILD_MEMBER_UPDATE", to, data: { ...member, guild_id: guildId } });
  });
  return member;
}

/** The members whose user name or nickname begins with a text, in the order in which they joined. */
export function searchMembers({ members }: StoredGuild, text: string): readonly Member[] {
  const start = text.toLowerCase();
  return [...members.values()].filter(({ nick, user }) =>
    [user.username, user.global_name, nick].some((name) => name?.toLowerCase().startsWith(start) === true),
  );
}

/**
 * Moves a member who is connected to voice to another channel, or lets them go where there is none. Without a change of
 * place it tells the channel how they are connected now.
 */
export function seatMember(
  world: World,
  stored: StoredGuild,
  userId: Id<"User">,
  channel: StoredVoiceChannel | undefined,
): void {
  const state = stored.voiceStates.get(userId);
  if (state === undefined) throw problem(400, "UserNotInVoice");
  const { self_deaf: selfDeaf, self_mute: selfMute, self_stream: streams, session_id: sessionId } = state;
  moveInVoice(world, stored, userId, channel, { sessionId, selfDeaf, selfMute, selfStream: streams === true });
}

/** The voice channel that a member is connected to, or Discord's refusal. */
export function seatOf(world: World, { voiceStates }: StoredGuild, userId: Id<"User">): StoredVoiceChannel {
  const channelId = voiceStates.get(userId)?.channel_id ?? undefined;
  const channel = channelId === undefined ? undefined : world.channels.get(channelId);
  if (channel === undefined || !isVoice(channel)) throw problem(400, "UserNotInVoice");
  return channel;
}
