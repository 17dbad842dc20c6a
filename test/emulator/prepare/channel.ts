import { castId, ChannelType } from "evenfall/model";
import { fitted, makeChannel, type Place, type Preparations } from "./place.ts";

async function category(place: Place): Promise<string> {
  return (await makeChannel(place, ChannelType.GuildCategory)).id;
}

export const channels: Preparations = {
  groupDmAddRecipient: async ({ emulator, http }) => {
    const { id } = await http.createDm({ recipient_id: emulator.user("bob").id });
    return { params: { channel_id: id }, body: { access_token: emulator.user("ada").grant(["gdm.join"]) } };
  },
  groupDmRemoveRecipient: async ({ emulator, http }) => {
    const { id } = await http.createDm({ access_tokens: [emulator.user("ada").grant(["gdm.join"])] });
    return { params: { channel_id: id } };
  },
  createDm: ({ emulator }) => ({ body: { recipient_id: emulator.user("ada").id } }),
  createGuildChannel: async (place) => ({
    body: fitted(place.sample.body, { parent_id: await category(place), permission_overwrites: [] }),
  }),
  modifyChannel: async (place) => ({
    body: fitted(place.sample.body, { type: undefined, parent_id: await category(place), permission_overwrites: [] }),
  }),
  modifyGuildChannelPositions: async (place) => ({
    body: [{ id: place.emulator.channelId, position: 2, parent_id: await category(place) }],
  }),
  editChannelPermissions: ({ emulator, sample }) => ({
    params: { overwrite_id: emulator.guildId },
    body: fitted(sample.body, { type: 0 }),
  }),
  deleteChannelPermission: async ({ emulator, http }) => {
    await http.editChannelPermissions(emulator.channelId, castId<"Role">(emulator.guildId), { type: 0 });
    return { params: { overwrite_id: emulator.guildId } };
  },
  followAnnouncementChannel: async (place) => ({
    params: { channel_id: (await makeChannel(place, ChannelType.GuildAnnouncement)).id },
    body: fitted(place.sample.body, { webhook_channel_id: place.emulator.channelId }),
  }),
};
