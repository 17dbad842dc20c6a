// Generated from schema/bodies/gateway.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";
import type { Intent } from "../models/intents.ts";
import type { ActivityType, PresenceStatus } from "../models/presence.ts";

/**
 * How frames are encoded.
 *
 * @see https://docs.discord.com/developers/events/gateway#connecting-gateway-url-query-string-params
 */
export const GatewayEncoding = {
  Json: "json",
  Etf: "etf",
} as const;
export type GatewayEncoding = Open<typeof GatewayEncoding>;

/**
 * How a whole connection is compressed.
 *
 * @see https://docs.discord.com/developers/events/gateway#connecting-gateway-url-query-string-params
 */
export const GatewayCompression = {
  ZlibStream: "zlib-stream",
  ZstdStream: "zstd-stream",
} as const;
export type GatewayCompression = Open<typeof GatewayCompression>;

/**
 * Short-lived fact about a channel.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#request-channel-info-request-channel-info-structure
 */
export const ChannelInfoField = {
  /** The status of a voice channel. */
  Status: "status",
  /** When the voice session of the channel started. */
  VoiceStartTime: "voice_start_time",
} as const;
export type ChannelInfoField = Open<typeof ChannelInfoField>;

/** What a client can cope with. */
export const IdentifyCapability = {
  /**
   * Channels that the bot may not view arrive with the flag ChannelObfuscated and without their details; needed only
   * before it became the default.
   */
  ChannelObfuscation: 32768, // 1 << 15
} as const;
export type IdentifyCapability = number;

/**
 * Query of the address that a gateway connection is opened with.
 *
 * @see https://docs.discord.com/developers/events/gateway#connecting-gateway-url-query-string-params
 */
export interface GatewayUrlQuery {
  /** Version of the gateway. */
  readonly v: number;
  readonly encoding: GatewayEncoding;
  readonly compress?: GatewayCompression | undefined;
}

/**
 * Starts a session.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#identify-identify-structure
 */
export interface Identify {
  readonly token: string;
  readonly properties: IdentifyProperties;
  /**
   * Whether single frames may arrive compressed; not together with a compressed connection.
   *
   * @default false
   */
  readonly compress?: boolean | undefined;
  /**
   * Number of members above which a guild arrives without those who are offline. 50 to 250.
   *
   * @default 50
   */
  readonly large_threshold?: number | undefined;
  /** Number of this shard, counted from zero, and number of shards. */
  readonly shard?: readonly [number, number] | undefined;
  readonly presence?: UpdatePresence | undefined;
  readonly intents: Intent;
  /** @default 0 */
  readonly capabilities?: IdentifyCapability | undefined;
}

/**
 * What is connecting.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#identify-identify-connection-properties
 */
export interface IdentifyProperties {
  /** The operating system. */
  readonly os: string;
  /** The library. */
  readonly browser: string;
  /** The library. */
  readonly device: string;
}

/**
 * Takes a session up again on a new connection.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#resume-resume-structure
 */
export interface Resume {
  readonly token: string;
  readonly session_id: string;
  /** Sequence number of the last event. At least 0. */
  readonly seq: number;
}

/**
 * Asks for members of a guild: those whose name starts with a text, or those with given ids.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#request-guild-members-request-guild-members-structure
 */
export interface RequestGuildMembers {
  readonly guild_id: IdInput<"Guild">;
  /**
   * Start of the user name; empty for all members, which takes the intent GuildMembers and is answered once per guild
   * in 30 seconds.
   */
  readonly query?: string | undefined;
  /** Number of members that match the text: at most 100, or 0 for all when the text is empty. At least 0. */
  readonly limit?: number | undefined;
  /**
   * Whether presences come too, which takes the intent GuildPresences.
   *
   * @default false
   */
  readonly presences?: boolean | undefined;
  /** 1 to 100 items. */
  readonly user_ids?: readonly IdInput<"User">[] | undefined;
  /** Comes back with the chunks; Discord ignores one of more than 32 bytes. Up to 32 characters. */
  readonly nonce?: string | undefined;
}

/**
 * Asks for the soundboard sounds of guilds.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#request-soundboard-sounds-request-soundboard-sounds-structure
 */
export interface RequestSoundboardSounds {
  readonly guild_ids: readonly IdInput<"Guild">[];
}

/**
 * Asks for short-lived facts about the channels of a guild.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#request-channel-info-request-channel-info-structure
 */
export interface RequestChannelInfo {
  readonly guild_id: IdInput<"Guild">;
  readonly fields: readonly ChannelInfoField[];
}

/**
 * Joins a voice channel, moves to another one, or leaves.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#update-voice-state-gateway-voice-state-update-structure
 */
export interface UpdateVoiceState {
  readonly guild_id: IdInput<"Guild">;
  /** Null leaves. */
  readonly channel_id: IdInput<"Channel"> | null;
  readonly self_mute: boolean;
  readonly self_deaf: boolean;
}

/**
 * Changes the presence of the current user.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#update-presence-gateway-presence-update-structure
 */
export interface UpdatePresence {
  /** Unix milliseconds at which the client went idle; null when it is not. */
  readonly since: number | null;
  readonly activities: readonly PresenceActivity[];
  readonly status: PresenceStatus;
  readonly afk: boolean;
}

/**
 * Activity of a bot; nothing else of an activity can be set by one.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#activity-object
 */
export interface PresenceActivity {
  readonly name: string;
  readonly type: ActivityType;
  /** Text of a custom status, or a second line. */
  readonly state?: string | null | undefined;
  /** Address of the stream, on Twitch or YouTube; only for streaming. */
  readonly url?: string | null | undefined;
}
