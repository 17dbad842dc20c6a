// Generated from schema/gateway/commands.json and schema/gateway/opcodes.json by codegen/emit/commands.ts. Do not edit.

import type {
  Identify,
  RequestChannelInfo,
  RequestGuildMembers,
  RequestSoundboardSounds,
  Resume,
  UpdatePresence,
  UpdateVoiceState,
} from "./bodies/gateway.ts";

/** Payloads of what a client sends over the gateway, by name. */
export interface CommandMap {
  /**
   * Starts a session.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#identify
   */
  readonly Identify: Identify;
  /**
   * Takes a session up again on a new connection.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#resume
   */
  readonly Resume: Resume;
  /**
   * Keeps the connection alive; carries the sequence number of the last event, or null before the first.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#heartbeat
   */
  readonly Heartbeat: number | null;
  /**
   * Asks for members of a guild; GuildMembersChunk answers.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#request-guild-members
   */
  readonly RequestGuildMembers: RequestGuildMembers;
  /**
   * Asks for the soundboard sounds of guilds; SoundboardSounds answers.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#request-soundboard-sounds
   */
  readonly RequestSoundboardSounds: RequestSoundboardSounds;
  /**
   * Asks for short-lived facts about the channels of a guild; ChannelInfo answers.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#request-channel-info
   */
  readonly RequestChannelInfo: RequestChannelInfo;
  /**
   * Joins a voice channel, moves to another one, or leaves.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#update-voice-state
   */
  readonly UpdateVoiceState: UpdateVoiceState;
  /**
   * Changes the presence of the current user.
   *
   * @see https://docs.discord.com/developers/events/gateway-events#update-presence
   */
  readonly UpdatePresence: UpdatePresence;
}

/** Name of something that a client sends over the gateway. */
export type CommandName = keyof CommandMap;

/** A command as it is sent. */
export interface CommandFrame<Name extends CommandName = CommandName> {
  readonly op: number;
  readonly d: CommandMap[Name];
}

/** Opcodes of the commands. */
export const commandOpcodes: Readonly<Record<CommandName, number>> = {
  Identify: 2,
  Resume: 6,
  Heartbeat: 1,
  RequestGuildMembers: 8,
  RequestSoundboardSounds: 31,
  RequestChannelInfo: 43,
  UpdateVoiceState: 4,
  UpdatePresence: 3,
};

/** Puts a command into the frame in which it is sent. */
export function command<Name extends CommandName>(name: Name, data: CommandMap[Name]): CommandFrame<Name> {
  return { op: commandOpcodes[name], d: data };
}
