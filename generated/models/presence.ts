// Generated from schema/models/presence.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";
import type { AvatarDecorationData, Collectibles, PrimaryGuild, UserFlag } from "./user.ts";

/**
 * What a user shows of being there.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#update-presence-status-types
 */
export const PresenceStatus = {
  Online: "online",
  DoNotDisturb: "dnd",
  Idle: "idle",
  /** There, and shown as offline; only sent, never received. */
  Invisible: "invisible",
  Offline: "offline",
} as const;
export type PresenceStatus = Open<typeof PresenceStatus>;

/**
 * Kind of an activity.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#activity-object-activity-types
 */
export const ActivityType = {
  /** Shown as "Playing {name}". */
  Playing: 0,
  /** Shown as "Streaming {details}". */
  Streaming: 1,
  /** Shown as "Listening to {name}". */
  Listening: 2,
  /** Shown as "Watching {name}". */
  Watching: 3,
  /** A status of the user's own: the emoji and the state. */
  Custom: 4,
  /** Shown as "Competing in {name}". */
  Competing: 5,
} as const;
export type ActivityType = Open<typeof ActivityType>;

/**
 * Which field of an activity stands behind a user's name in the member list.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#activity-object-status-display-types
 */
export const StatusDisplayType = {
  Name: 0,
  State: 1,
  Details: 2,
} as const;
export type StatusDisplayType = Open<typeof StatusDisplayType>;

/**
 * What an activity offers.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#activity-object-activity-flags
 */
export const ActivityFlag = {
  Instance: 1, // 1 << 0
  Join: 2, // 1 << 1
  Spectate: 4, // 1 << 2
  JoinRequest: 8, // 1 << 3
  Sync: 16, // 1 << 4
  Play: 32, // 1 << 5
  PartyPrivacyFriends: 64, // 1 << 6
  PartyPrivacyVoiceChannel: 128, // 1 << 7
  Embedded: 256, // 1 << 8
} as const;
export type ActivityFlag = number;

/**
 * What a user is doing, as a guild sees it.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#presence-update-presence-update-event-fields
 */
export interface Presence {
  readonly user: PresenceUser;
  /** Absent where a guild brings its presences along. */
  readonly guild_id?: Id<"Guild">;
  readonly status?: PresenceStatus;
  readonly activities?: readonly Activity[];
  readonly client_status?: ClientStatus;
}

/**
 * User of a presence: the id, and whatever else has changed.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#presence-update
 */
export interface PresenceUser {
  /** Id of the user. */
  readonly id: Id<"User">;
  /** Not unique across the platform. */
  readonly username?: string;
  /** Four digits, or `0` once a user has moved to a unique username. */
  readonly discriminator?: string;
  /** Display name, when one is set. */
  readonly global_name?: string | null;
  /** Hash of the avatar; null for a default one. */
  readonly avatar?: string | null;
  /** Whether the user belongs to an application. */
  readonly bot?: boolean;
  /** Whether the user is Discord itself, as in urgent messages. */
  readonly system?: boolean;
  /** Hash of the banner. */
  readonly banner?: string | null;
  /** Banner color. */
  readonly accent_color?: number | null;
  /** Bits of the account. */
  readonly flags?: UserFlag;
  /** Bits that everybody sees. */
  readonly public_flags?: UserFlag;
  /** Frame around the avatar. */
  readonly avatar_decoration_data?: AvatarDecorationData | null;
  /** Collectibles that the user wears. */
  readonly collectibles?: Collectibles | null;
  /** Guild tag that the user shows. */
  readonly primary_guild?: PrimaryGuild | null;
}

/**
 * Status of a user on each platform; absent where there is no session.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#client-status-object
 */
export interface ClientStatus {
  readonly desktop?: PresenceStatus;
  readonly mobile?: PresenceStatus;
  /** Browsers and bots. */
  readonly web?: PresenceStatus;
}

/**
 * Something that a user is doing.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#activity-object-activity-structure
 */
export interface Activity {
  readonly name: string;
  readonly type: ActivityType;
  /** Address of the stream, on Twitch or YouTube. */
  readonly url?: string | null;
  /** Unix milliseconds at which the session began to show it. */
  readonly created_at?: number;
  readonly timestamps?: ActivityTimestamps | null;
  readonly application_id?: Id<"Application"> | null;
  readonly status_display_type?: StatusDisplayType | null;
  /** What the user is doing at the moment. */
  readonly details?: string | null;
  readonly details_url?: string | null;
  /** State of the party, or the text of a custom status. */
  readonly state?: string | null;
  readonly state_url?: string | null;
  /** Emoji of a custom status. */
  readonly emoji?: ActivityEmoji | null;
  readonly party?: ActivityParty | null;
  readonly assets?: ActivityAssets | null;
  readonly secrets?: ActivitySecrets | null;
  /** Whether it is an instanced game session. */
  readonly instance?: boolean;
  readonly flags?: ActivityFlag;
  /** Labels; the addresses behind them are not told to bots. */
  readonly buttons?: readonly string[];
}

/**
 * When an activity started and when it ends.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#activity-object-activity-timestamps
 */
export interface ActivityTimestamps {
  /** Unix milliseconds. */
  readonly start?: number;
  /** Unix milliseconds. */
  readonly end?: number;
}

/**
 * Emoji of a custom status.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#activity-object-activity-emoji
 */
export interface ActivityEmoji {
  readonly name: string;
  readonly id?: Id<"Emoji"> | null;
  readonly animated?: boolean;
}

/**
 * Party that a user is playing in.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#activity-object-activity-party
 */
export interface ActivityParty {
  readonly id?: string;
  /** How many are in it, and how many may be. */
  readonly size?: readonly [number, number];
}

/**
 * Images of an activity, and the texts shown when one hovers over them.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#activity-object-activity-assets
 */
export interface ActivityAssets {
  /**
   * Id of an application asset, or `mp:` and a path below https://media.discordapp.net; written by the user and not
   * checked.
   */
  readonly large_image?: string;
  readonly large_text?: string;
  readonly large_url?: string;
  /**
   * Id of an application asset, or `mp:` and a path below https://media.discordapp.net; written by the user and not
   * checked.
   */
  readonly small_image?: string;
  readonly small_text?: string;
  readonly small_url?: string;
  /** Banner of a game invite, written like the other images. */
  readonly invite_cover_image?: string;
}

/**
 * Secrets for joining and watching a game.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#activity-object-activity-secrets
 */
export interface ActivitySecrets {
  readonly join?: string;
  readonly spectate?: string;
  readonly match?: string;
}
