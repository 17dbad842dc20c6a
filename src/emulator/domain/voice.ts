import type { Id } from "../../base/id.ts";
import { ChannelType, type VoiceChannel } from "../../../generated/models/channel.ts";
import type { VoiceState } from "../../../generated/models/voice.ts";
import { problem } from "../problem.ts";
import { timestampOf } from "../state/ids.ts";
import type { StoredChannel, StoredGuild, StoredGuildChannel, VoiceChannelInfo, World } from "../state/world.ts";
import { audienceOf, guildAudience } from "./audience.ts";
import { mayIn, requirePermission } from "./permissions.ts";

/** A channel of a guild in which people talk. */
export type StoredVoiceChannel = Extract<StoredGuildChannel, VoiceChannel>;

/** How somebody is in a voice channel. */
export interface VoiceFields {
  readonly sessionId: string;
  readonly selfDeaf: boolean;
  readonly selfMute: boolean;
  /** Whether they share their screen. @default false */
  readonly selfStream?: boolean | undefined;
}

const EMPTY: VoiceChannelInfo = { status: null, startTime: null, quietSinceMs: 0 };

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

/** Where on a stage somebody is: in the audience, in it and asking to speak, or speaking. */
export type StagePlace = Pick<VoiceState, "request_to_speak_timestamp" | "suppress">;

/** Somebody who is connected to a stage. */
export interface StageSeat {
  readonly channel: StoredVoiceChannel;
  readonly state: VoiceState;
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
    ...(fields.selfStream === true ? { self_stream: true } : {}),
    self_video: false,
    ...placeAfter(world, before, channel, userId),
  };
  if (channel === undefined) voiceStates.delete(userId);
  else voiceStates.set(userId, state);
  world.fire({ type: "VOICE_STATE_UPDATE", to: guildAudience(world, guild.id), data: state });
  for (const id of new Set([before?.channel_id, state.channel_id])) {
    if (id !== undefined && id !== null) noteOccupancy(world, stored, id);
  }
}

/** Changes the place of a user on the stage that they are connected to. */
export function setStagePlace(world: World, stored: StoredGuild, before: VoiceState, place: Partial<StagePlace>): void {
  const state: VoiceState = { ...before, ...place };
  stored.voiceStates.set(state.user_id, state);
  world.fire({ type: "VOICE_STATE_UPDATE", to: guildAudience(world, stored.guild.id), data: state });
  if (state.channel_id !== null) noteOccupancy(world, stored, state.channel_id);
}

/** Asks to speak on the stage that a user is connected to. */
export function askToSpeak(world: World, guild: StoredGuild, userId: Id<"User">): void {
  const { channel, state } = stageOf(world, guild, userId);
  requirePermission(world, { guild, channel }, userId, "RequestToSpeak");
  setStagePlace(world, guild, state, { request_to_speak_timestamp: new Date(world.time.nowMs).toISOString() });
}

/** Lets a user speak on the stage that they are connected to: those who were invited, and moderators. */
export function speakOnStage(world: World, guild: StoredGuild, userId: Id<"User">): void {
  const { channel, state } = stageOf(world, guild, userId);
  if (state.suppress) requirePermission(world, { guild, channel }, userId, "MuteMembers");
  setStagePlace(world, guild, state, { suppress: false, request_to_speak_timestamp: null });
}

/** The stage that a user is connected to and how, or Discord's refusal. */
export function stageOf(world: World, { voiceStates }: StoredGuild, userId: Id<"User">): StageSeat {
  const state = voiceStates.get(userId);
  const channel = state === undefined || state.channel_id === null ? undefined : world.channels.get(state.channel_id);
  if (state === undefined || channel === undefined) throw problem(404, "UnknownVoiceState");
  if (!isVoice(channel) || channel.type !== ChannelType.GuildStageVoice) throw problem(400, "ChannelTypeNotAllowed");
  return { channel, state };
}

/** Whether somebody speaks: they are not in the audience, and have taken the place if they were invited to it. */
export function isSpeaking({ request_to_speak_timestamp: asked, suppress }: StagePlace): boolean {
  return !suppress && asked === null;
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

/** Whoever comes to a stage is in its audience; elsewhere those may not speak who lack the permission. */
function placeAfter(
  world: World,
  before: VoiceState | undefined,
  channel: StoredVoiceChannel | undefined,
  userId: Id<"User">,
): StagePlace {
  if (channel !== undefined && before?.channel_id === channel.id) {
    const { request_to_speak_timestamp, suppress } = before;
    return { request_to_speak_timestamp, suppress };
  }
  const suppress =
    channel?.type === ChannelType.GuildStageVoice || (channel !== undefined && !mayIn(world, channel, userId, "Speak"));
  return { request_to_speak_timestamp: null, suppress };
}

/** A session of a voice channel starts with the first who comes and ends with the last who goes. */
function noteOccupancy(world: World, { guild, voiceStates }: StoredGuild, id: Id<"Channel">): void {
  const present = [...voiceStates.values()].filter(({ channel_id: channelId }) => channelId === id);
  const info = noteSpeakers(world, id, present);
  const occupied = present.length > 0;
  if (occupied === (info.startTime !== null)) return;
  const startTime = occupied ? Math.floor(Date.parse(timestampOf(world.ids.next())) / 1000) : null;
  world.voiceChannels.set(id, { ...info, startTime });
  world.fire({
    type: "VOICE_CHANNEL_START_TIME_UPDATE",
    to: guildAudience(world, guild.id),
    data: { id, guild_id: guild.id, voice_start_time: startTime },
  });
}

/** Keeps since when nobody speaks in a channel. */
function noteSpeakers(world: World, id: Id<"Channel">, present: readonly VoiceState[]): VoiceChannelInfo {
  const { quietSinceMs = world.time.nowMs, ...info } = voiceInfo(world, id);
  const noted: VoiceChannelInfo = present.some(isSpeaking) ? info : { ...info, quietSinceMs };
  world.voiceChannels.set(id, noted);
  return noted;
}
