import { ChannelType, GuildFeature } from "evenfall/model";
import { sampleImage } from "../../../src/sample/scalars.ts";
import { makeChannel, type Place, type Preparations, type Prepared } from "./place.ts";

async function ban({ emulator, http }: Place): Promise<Prepared> {
  await http.createGuildBan(emulator.guildId, emulator.user("ada").id, {});
  return {};
}

/** A request to join a guild that lets in only those it approves. */
async function joinRequest({ emulator, http }: Place): Promise<Prepared> {
  emulator.switchFeature(GuildFeature.MemberVerificationGateEnabled, true);
  emulator.switchFeature(GuildFeature.MemberVerificationManualApproval, true);
  const ada = emulator.user("ada");
  await http.removeGuildMember(emulator.guildId, ada.id);
  return { params: { request_id: ada.askToJoin(emulator.guildId).id } };
}

export const guilds: Preparations = {
  modifyGuild: async (place) => {
    if (place.sample.size === "minimal") return {};
    const { channelId } = place.emulator;
    const voice = await makeChannel(place, ChannelType.GuildVoice);
    const text = { system_channel_id: channelId, rules_channel_id: channelId, public_updates_channel_id: channelId };
    const pictures = { icon: sampleImage, splash: sampleImage, discovery_splash: sampleImage, banner: sampleImage };
    return { body: { name: "Dawn", afk_channel_id: voice.id, features: ["COMMUNITY"], ...text, ...pictures } };
  },
  modifyGuildRolePositions: ({ roleId }) => ({ body: [{ id: roleId }] }),
  deleteGuildIntegration: async ({ emulator, http }) => {
    const [integration] = await http.getGuildIntegrations(emulator.guildId);
    return { params: { integration_id: String(integration?.id) } };
  },

  addGuildMember: async ({ emulator, http }) => {
    const { owner_id: owner } = await http.getGuild(emulator.guildId);
    return { params: { user_id: owner }, body: { access_token: emulator.bearerToken } };
  },
  modifyGuildMember: async (place) => {
    if (place.sample.size === "minimal") return {};
    const voice = await makeChannel(place, ChannelType.GuildVoice);
    place.emulator.user("ada").join(voice.id);
    const until = "2026-01-02T00:00:00Z";
    const voiceFields = { mute: true, deaf: true, channel_id: voice.id };
    return {
      body: { nick: "x", roles: [place.roleId], communication_disabled_until: until, flags: 4, ...voiceFields },
    };
  },

  modifyGuildIncidentActions: () => ({ body: { dms_disabled_until: null } }),
  getGuildJoinRequests: joinRequest,
  actionGuildJoinRequest: joinRequest,

  getGuildBan: ban,
  removeGuildBan: ban,
  bulkGuildBan: ({ emulator }) => ({ body: { user_ids: [emulator.user("ada").id] } }),
};
