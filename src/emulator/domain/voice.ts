import type { Id } from "../../base/id.ts";
import { ChannelType, type VoiceChannel } from "../../../generated/models/channel.ts";
import type { VoiceState } from "../../../generated/models/voice.ts";
import { problem } from "../problem.ts";
import { timestampOf } from "../state/ids.ts";
import type { StoredChannel, StoredGuild, StoredGuildChannel, VoiceChannelInfo, World } from "../state/world.ts";
import { audienceOf, guildAudience } from "./audience.ts";

/** A channel of a guild in which people talk. */
export type StoredVoiceChannel = Extract<StoredGuildChannel, VoiceChannel>;

/** How somebody is in a voice channel. */
export interface VoiceFields {
  readonly sessionId: string;
  readonly selfDeaf: boolean;
  readonly selfMute: boolean;
}

const EMPTY: VoiceChannelInfo = { status: null, startTime: null };

/** The channel if people talk in it, or Discord's refusal. */
export function voiceChannel(channel: StoredChannel): StoredVoiceChannel {
  if (!isVoice(channel)) throw problem(400, "ChannelTypeNotAllowed");
  return channel;
}

/** Whether people talk in a channel. */
export function isVoice(channel: StoredChannel): channel is StoredVoiceChannel {
  const { type } = channel;
  return type === ChannelType.GuildVoice || type === ChannelType.GuildStageVoice;
}

/** Puts a member of a guild into a voice channel, or takes them out of the one they are in. */
export function moveInVoice(
  world: World,
  stored: StoredGuild,
  userId: Id<"User">,
  channel: StoredVoiceChannel | undefined,
  fields: VoiceFields,
): void {
  const { guild, members, voiceStates } = stored;
  const before = voiceStates.get(userId);
  const member = members.get(userId);
  if (member === undefined || (channel === undefined && before === undefined)) return;
  const state: VoiceState = {
    guild_id: guild.id,
    channel_id: channel?.id ?? null,
    user_id: userId,
    member,
    session_id: channel === undefined && before !== undefined ? before.session_id : fields.sessionId,
    deaf: member.deaf,
    mute: member.mute,
    self_deaf: fields.selfDeaf,
    self_mute: fields.selfMute,
    self_video: false,
    suppress: false,
    request_to_speak_timestamp: null,
  };
  if (channel === undefined) voiceStates.delete(userId);
  else voiceStates.set(userId, state);
  world.fire({ type: "VOICE_STATE_UPDATE", to: guildAudience(world, guild.id), data: state });
  for (const id of new Set([before?.channel_id, state.channel_id])) {
    if (id !== undefined && id !== null) noteOccupancy(world, stored, id);
  }
}

/** Sets what stands beside the name of a voice channel. */
export function setVoiceStatus(world: World, channel: StoredChannel, status: string | null): void {
  const { guild_id: guildId, id } = voiceChannel(channel);
  world.voiceChannels.set(id, { ...voiceInfo(world, id), status });
  world.fire({
    type: "VOICE_CHANNEL_STATUS_UPDATE",
    to: audienceOf(world, channel),
    data: { id, guild_id: guildId, status },
  });
}

/** What is passing about a voice channel. */
export function voiceInfo(world: World, channelId: Id<"Channel">): VoiceChannelInfo {
  return world.voiceChannels.get(channelId) ?? EMPTY;
}

/** A session of a voice channel starts with the first who comes and ends with the last who goes. */
function noteOccupancy(world: World, { guild, voiceStates }: StoredGuild, id: Id<"Channel">): void {
  const info = voiceInfo(world, id);
  const occupied = [...voiceStates.values()].some(({ channel_id: channelId }) => channelId === id);
  if (occupied === (info.startTime !== null)) return;
  const startTime = occupied ? Math.floor(Date.parse(timestampOf(world.ids.next())) / 1000) : null;
  world.voiceChannels.set(id, { ...info, startTime });
  world.fire({
    type: "VOICE_CHANNEL_START_TIME_UPDATE",
    to: guildAudience(world, guild.id),
    data: { id, guild_id: guild.id, voice_start_time: startTime },
  });
}
