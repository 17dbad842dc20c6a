import type { Emulator } from "evenfall/emulator";
import type { HttpClient } from "evenfall/http";
import { ChannelType, id, ScheduledEventEntityType, ScheduledEventPrivacyLevel } from "evenfall/model";
import type { SampleSize } from "../../src/sample/index.ts";
import { connect, settle } from "./raw-client.ts";
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

  getGuildEmoji: withEmoji,
  modifyGuildEmoji: withEmoji,
  deleteGuildEmoji: withEmoji,
  createGuildEmoji: () => Promise.resolve({ body: { name: "wave", image: sampleImage, roles: [] } }),

  listApplicationEmojis: withApplicationEmoji,
  getApplicationEmoji: withApplicationEmoji,
  createApplicationEmoji: withApplicationEmoji,
  modifyApplicationEmoji: withApplicationEmoji,
  deleteApplicationEmoji: withApplicationEmoji,

  getSticker: withSticker,
  getGuildSticker: withSticker,
  createGuildSticker: () => Promise.resolve({ body: newSticker }),
  modifyGuildSticker: withSticker,
  deleteGuildSticker: withSticker,

  async getStickerPack({ http }) {
    const { sticker_packs: packs } = await http.listStickerPacks();
    return { params: { pack_id: String(packs[0]?.id) } };
  },

  async sendSoundboardSound({ emulator, http }) {
    const voice = await http.createGuildChannel(emulator.guildId, { name: "Voice", type: ChannelType.GuildVoice });
    const client = await connect(emulator, 0);
    client.send({
      op: 4,
      d: { guild_id: emulator.guildId, channel_id: voice.id, self_mute: false, self_deaf: false },
    });
    await settle(client);
    return { params: { channel_id: voice.id }, body: { sound_id: "1" } };
  },

  getGuildSoundboardSound: withSound,
  modifyGuildSoundboardSound: withSound,
  deleteGuildSoundboardSound: withSound,

  createGuildScheduledEvent: () => Promise.resolve({ body: newEvent }),
  getGuildScheduledEvent: withEvent,
  modifyGuildScheduledEvent: withEvent,
  deleteGuildScheduledEvent: withEvent,
  getGuildScheduledEventUsers: withEvent,
  getGuildScheduledEventUserCount: withEvent,

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

async function withEmoji({ emulator, http, size }: Workshop): Promise<Prepared> {
  const emoji = await http.createGuildEmoji(emulator.guildId, { name: "wave", image: sampleImage });
  return { params: { emoji_id: String(emoji.id) }, body: size === "minimal" ? {} : { name: "bye", roles: null } };
}

async function withApplicationEmoji({ emulator, http }: Workshop): Promise<Prepared> {
  const application: string = emulator.botId;
  const emoji = await http.createApplicationEmoji(id(application), { name: "wave", image: sampleImage });
  return { params: { application_id: application, emoji_id: String(emoji.id) } };
}

/** A sticker of a guild as it is uploaded. */
const newSticker = { name: "wave", tags: "wave", file: { name: "wave.png", data: "png", contentType: "image/png" } };

async function withSticker({ emulator, http }: Workshop): Promise<Prepared> {
  const sticker = await http.createGuildSticker(emulator.guildId, newSticker);
  return { params: { sticker_id: sticker.id } };
}

async function withSound({ emulator, http }: Workshop): Promise<Prepared> {
  const sound = "data:audio/mpeg;base64,AAAA";
  const { sound_id: soundId } = await http.createGuildSoundboardSound(emulator.guildId, { name: "quack", sound });
  return { params: { sound_id: soundId } };
}

/** A scheduled event outside of Discord. */
const newEvent = {
  name: "Picnic",
  privacy_level: ScheduledEventPrivacyLevel.GuildOnly,
  entity_type: ScheduledEventEntityType.External,
  entity_metadata: { location: "the park" },
  scheduled_start_time: "2026-02-01T12:00:00Z",
  scheduled_end_time: "2026-02-01T14:00:00Z",
} as const;

async function withEvent({ emulator, http, size }: Workshop): Promise<Prepared> {
  const event = await http.createGuildScheduledEvent(emulator.guildId, newEvent);
  emulator.user("ada").attend(emulator.guildId, event.id);
  const body = size === "minimal" ? {} : { name: "Supper", image: sampleImage };
  return { params: { guild_scheduled_event_id: event.id }, body };
}
