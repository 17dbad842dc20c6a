// Generated from schema/gateway/commands.json by codegen/emit/tables/index.ts. Do not edit.

import type { CommandRow } from "../../src/base/tables.ts";

/** What a client sends over the gateway. */
export const commands: readonly CommandRow[] = [
  {
    name: "Identify",
    opcode: "Identify",
    doc: "Starts a session.",
    source: { docs: ["events/gateway-events#identify"] },
    payload: { ref: "Identify" },
  },
  {
    name: "Resume",
    opcode: "Resume",
    doc: "Takes a session up again on a new connection.",
    source: { docs: ["events/gateway-events#resume"] },
    payload: { ref: "Resume" },
  },
  {
    name: "Heartbeat",
    opcode: "Heartbeat",
    doc: "Keeps the connection alive; carries the sequence number of the last event, or null before the first.",
    source: { docs: ["events/gateway-events#heartbeat"] },
    payload: { nullable: "integer" },
  },
  {
    name: "RequestGuildMembers",
    opcode: "RequestGuildMembers",
    doc: "Asks for members of a guild; GuildMembersChunk answers.",
    source: { docs: ["events/gateway-events#request-guild-members"] },
    payload: { ref: "RequestGuildMembers" },
  },
  {
    name: "RequestSoundboardSounds",
    opcode: "RequestSoundboardSounds",
    doc: "Asks for the soundboard sounds of guilds; SoundboardSounds answers.",
    source: { docs: ["events/gateway-events#request-soundboard-sounds"] },
    payload: { ref: "RequestSoundboardSounds" },
  },
  {
    name: "RequestChannelInfo",
    opcode: "RequestChannelInfo",
    doc: "Asks for short-lived facts about the channels of a guild; ChannelInfo answers.",
    source: { docs: ["events/gateway-events#request-channel-info"] },
    payload: { ref: "RequestChannelInfo" },
  },
  {
    name: "UpdateVoiceState",
    opcode: "VoiceStateUpdate",
    doc: "Joins a voice channel, moves to another one, or leaves.",
    source: { docs: ["events/gateway-events#update-voice-state"] },
    payload: { ref: "UpdateVoiceState" },
  },
  {
    name: "UpdatePresence",
    opcode: "PresenceUpdate",
    doc: "Changes the presence of the current user.",
    source: { docs: ["events/gateway-events#update-presence"] },
    payload: { ref: "UpdatePresence" },
  },
];
