import { ChannelType, type Id } from "evenfall/model";
import { connect, settle } from "../../support/raw-client.ts";
import { makeChannel, type Place, type Preparations, type Prepared } from "./place.ts";

/** Brings the bot into a voice channel, where ada is. */
async function talk(place: Place): Promise<Id<"Channel">> {
  const { emulator } = place;
  const { id } = await makeChannel(place, ChannelType.GuildVoice);
  emulator.user("ada").join(id);
  const client = await connect(emulator, 0);
  client.send({ op: 4, d: { guild_id: emulator.guildId, channel_id: id, self_mute: false, self_deaf: false } });
  await settle(client);
  return id;
}

async function talking(place: Place): Promise<Prepared> {
  await talk(place);
  return {};
}

export const voice: Preparations = {
  getUserVoiceState: talking,
  getCurrentUserVoiceState: talking,
  // Only a voice channel has a status.
  setVoiceChannelStatus: async (place) => ({
    params: { channel_id: (await makeChannel(place, ChannelType.GuildVoice)).id },
  }),
  sendSoundboardSound: async (place) => ({ params: { channel_id: await talk(place) }, body: { sound_id: "1" } }),
};
