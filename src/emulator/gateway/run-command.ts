import { id } from "../../base/id.ts";
import type { CommandMap, CommandName } from "../../../generated/commands.ts";
import { ChannelInfoField } from "../../../generated/bodies/gateway.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { channelsOf } from "../domain/channels.ts";
import { setPresence } from "../domain/presences.ts";
import { isVoice, moveInVoice, voiceInfo } from "../domain/voice.ts";
import type { World } from "../state/world.ts";
import { readCommand } from "./commands.ts";
import type { GatewayContext } from "./context.ts";
import { requestMembers } from "./request-members.ts";
import type { Session } from "./session.ts";

type Run<Name extends CommandName> = (context: GatewayContext, session: Session, data: CommandMap[Name]) => void;

const run: { readonly [Name in CommandName]?: Run<Name> } = {
  RequestGuildMembers({ clock, memberWindows, world }, session, request) {
    requestMembers(world, memberWindows, clock.now(), session, request);
  },

  RequestSoundboardSounds({ world }, session, { guild_ids: guildIds }) {
    for (const guildId of guildIds) {
      const guild = world.guilds.get(id(guildId));
      if (guild === undefined) continue;
      session.emit("SOUNDBOARD_SOUNDS", { guild_id: guild.guild.id, soundboard_sounds: [...guild.sounds.values()] });
    }
  },

  RequestChannelInfo({ world }, session, { fields, guild_id: guildId }) {
    const guild = world.guilds.get(id(guildId));
    if (guild === undefined) return;
    const channels = channelsOf(world, guild.guild.id).flatMap((channel) => {
      const { startTime, status } = voiceInfo(world, channel.id);
      const info = {
        ...(fields.includes(ChannelInfoField.Status) && status !== null ? { status } : {}),
        ...(fields.includes(ChannelInfoField.VoiceStartTime) && startTime !== null
          ? { voice_start_time: startTime }
          : {}),
      };
      // Channels of which there is nothing to say are left out.
      return Object.keys(info).length === 0 ? [] : [{ id: channel.id, ...info }];
    });
    session.emit("CHANNEL_INFO", { guild_id: guild.guild.id, channels });
  },

  UpdatePresence({ world }, _session, presence) {
    setPresence(world, world.bot, presence);
  },

  UpdateVoiceState({ world }, session, data) {
    updateVoiceState(world, session, data);
  },
};

/** Does what a client asks for over the gateway; false when the request is malformed. */
export async function runCommand(
  context: GatewayContext,
  session: Session,
  name: CommandName,
  data: unknown,
): Promise<boolean> {
  const command = await readCommand(name, name === "RequestGuildMembers" ? withoutLongNonce(data) : data);
  if (command === undefined) return false;
  // The entry of a name takes the payload of that name, which the compiler cannot follow from a variable.
  (run[name] as Run<typeof name> | undefined)?.(context, session, command);
  return true;
}

/** What a client asks about a guild that is not there is left without an answer. */
function updateVoiceState(
  world: World,
  session: Session,
  {
    channel_id: channelId,
    guild_id: guildId,
    self_deaf: selfDeaf,
    self_mute: selfMute,
  }: CommandMap["UpdateVoiceState"],
): void {
  const stored = world.guilds.get(id(guildId));
  if (stored === undefined) return;
  const { bot } = world;
  const fields = { sessionId: session.id, selfDeaf, selfMute };
  if (channelId === null) {
    moveInVoice(world, stored, bot.id, undefined, fields);
    return;
  }
  const channel = world.channels.get(id(channelId));
  if (channel === undefined || !isVoice(channel) || channel.guild_id !== stored.guild.id) return;
  const before = stored.voiceStates.get(bot.id)?.channel_id;
  moveInVoice(world, stored, bot.id, channel, fields);
  if (before === channel.id) return;
  // There is no voice server here, which Discord says by the absence of an address.
  session.emit("VOICE_SERVER_UPDATE", { token: `voice-${session.id}`, guild_id: stored.guild.id, endpoint: null });
}

/** Discord ignores a nonce that is too long, where the schema would refuse it. */
function withoutLongNonce(data: unknown): unknown {
  if (typeof data !== "object" || data === null || !("nonce" in data) || typeof data.nonce !== "string") return data;
  if (Buffer.byteLength(data.nonce) <= constants.requestMembersNonceMaxBytes) return data;
  const { nonce: _nonce, ...rest } = data;
  return rest;
}
