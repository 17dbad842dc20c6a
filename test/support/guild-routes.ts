import type { Emulator } from "evenfall/emulator";
import type { HttpClient } from "evenfall/http";
import { ChannelType } from "evenfall/model";
import type { SampleSize } from "../../src/sample/index.ts";
import { sampleImage } from "../../src/sample/scalars.ts";

/** What a route about a guild is asked with, where a sample of the schema names things that do not exist. */
export interface Prepared {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An emulator, and a client that makes in it what a route needs. */
export interface Workshop {
  readonly emulator: Emulator;
  readonly http: HttpClient;
  readonly size: SampleSize;
}

/** What must exist for routes about guilds, by their names. */
export const guildRoutes: Readonly<Record<string, (workshop: Workshop) => Promise<Prepared>>> = {
  async addGuildMember({ emulator, http }) {
    const { owner_id: owner } = await http.getGuild(emulator.guildId);
    return { params: { user_id: owner }, body: { access_token: emulator.bearerToken } };
  },

  async modifyGuildMember({ emulator, http, size }) {
    if (size === "minimal") return {};
    const voice = await http.createGuildChannel(emulator.guildId, { name: "Voice", type: ChannelType.GuildVoice });
    const role = await http.createGuildRole(emulator.guildId, {});
    emulator.user("ada").join(voice.id);
    const until = "2026-01-02T00:00:00Z";
    const voiceFields = { mute: true, deaf: true, channel_id: voice.id };
    return { body: { nick: "x", roles: [role.id], communication_disabled_until: until, flags: 4, ...voiceFields } };
  },

  async modifyGuild({ emulator, http, size }) {
    if (size === "minimal") return {};
    const { guildId, channelId } = emulator;
    const voice = await http.createGuildChannel(guildId, { name: "Voice", type: ChannelType.GuildVoice });
    const text = { system_channel_id: channelId, rules_channel_id: channelId, public_updates_channel_id: channelId };
    const pictures = { icon: sampleImage, splash: sampleImage, discovery_splash: sampleImage, banner: sampleImage };
    return { body: { name: "Dawn", afk_channel_id: voice.id, features: ["COMMUNITY"], ...text, ...pictures } };
  },

  async deleteGuildIntegration({ emulator, http }) {
    const [integration] = await http.getGuildIntegrations(emulator.guildId);
    return { params: { integration_id: String(integration?.id) } };
  },

  getGuildBan: withBan,
  removeGuildBan: withBan,

  bulkGuildBan({ emulator }) {
    return Promise.resolve({ body: { user_ids: [emulator.user("ada").id] } });
  },
};

async function withBan({ emulator, http }: Workshop): Promise<Prepared> {
  await http.createGuildBan(emulator.guildId, emulator.user("ada").id, {});
  return {};
}
