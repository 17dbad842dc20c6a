import { ChannelType, type Id } from "evenfall/model";
import { connect, settle } from "../../support/raw-client.ts";
import { fitted, makeChannel, type Place, type Preparations, type Prepared } from "./place.ts";

type VoiceType = typeof ChannelType.GuildVoice | typeof ChannelType.GuildStageVoice;

/** Brings the bot into a voice channel, where ada is. */
async function talk(place: Place, type: VoiceType = ChannelType.GuildVoice): Promise<Id<"Channel">> {
  const { emulator } = place;
  const { id } = await makeChannel(place, type);
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

/** Brings both onto a stage. */
async function onStage(place: Place): Promise<Prepared> {
  const channel_id = await talk(place, ChannelType.GuildStageVoice);
  return { body: fitted(place.sample.body, { channel_id }) };
}

async function live(place: Place): Promise<Prepared> {
  const { id } = await makeChannel(place, ChannelType.GuildStageVoice);
  await place.http.createStageInstance({ channel_id: id, topic: "tides" });
  return { params: { channel_id: id } };
}

export const voice: Preparations = {
  getUserVoiceState: talking,
  getCurrentUserVoiceState: talking,
  modifyCurrentUserVoiceState: onStage,
  modifyUserVoiceState: onStage,
  createStageInstance: async (place) => ({
    body: fitted(place.sample.body, {
      channel_id: (await makeChannel(place, ChannelType.GuildStageVoice)).id,
      guild_scheduled_event_id: undefined,
    }),
  }),
  getStageInstance: live,
  modifyStageInstance: live,
  deleteStageInstance: live,
  // Only a voice channel has a status.
  setVoiceChannelStatus: async (place) => ({
    params: { channel_id: (await makeChannel(place, ChannelType.GuildVoice)).id },
  }),
  sendSoundboardSound: async (place) => ({ params: { channel_id: await talk(place) }, body: { sound_id: "1" } }),
};
