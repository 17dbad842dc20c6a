// Generated from schema/models/user.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";
import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";
import type { GuildFeature } from "./guild.ts";
import type { IntegrationAccount, IntegrationType } from "./integration.ts";
import type { Locale } from "./locales.ts";

/**
 * Service that an account of a user can be connected to.
 *
 * @see https://docs.discord.com/developers/resources/user#connection-object-services
 */
export const ConnectionService = {
  AmazonMusic: "amazon-music",
  BattleNet: "battlenet",
  Bungie: "bungie",
  Bluesky: "bluesky",
  Crunchyroll: "crunchyroll",
  Domain: "domain",
  EBay: "ebay",
  EpicGames: "epicgames",
  Facebook: "facebook",
  GitHub: "github",
  Instagram: "instagram",
  Mastodon: "mastodon",
  PayPal: "paypal",
  PlayStation: "playstation",
  Reddit: "reddit",
  Roblox: "roblox",
  Spotify: "spotify",
  Skype: "skype",
  Steam: "steam",
  TikTok: "tiktok",
  Twitch: "twitch",
  Twitter: "twitter",
  Xbox: "xbox",
  YouTube: "youtube",
  LeagueOfLegends: "leagueoflegends",
  RiotGames: "riotgames",
} as const;
export type ConnectionService = Open<typeof ConnectionService>;

/**
 * Who sees a connected account.
 *
 * @see https://docs.discord.com/developers/resources/user#connection-object-visibility-types
 */
export const ConnectionVisibility = {
  None: 0,
  Everyone: 1,
} as const;
export type ConnectionVisibility = Open<typeof ConnectionVisibility>;

/** Background color of a nameplate. */
export const NameplatePalette = {
  Crimson: "crimson",
  Berry: "berry",
  Sky: "sky",
  Teal: "teal",
  Forest: "forest",
  BubbleGum: "bubble_gum",
  Violet: "violet",
  Cobalt: "cobalt",
  Clover: "clover",
  Lemon: "lemon",
  White: "white",
  Black: "black",
} as const;
export type NameplatePalette = Open<typeof NameplatePalette>;

/**
 * Level of Nitro that a user has.
 *
 * @see https://docs.discord.com/developers/resources/user#user-object-premium-types
 */
export const PremiumType = {
  None: 0,
  NitroClassic: 1,
  Nitro: 2,
  NitroBasic: 3,
} as const;
export type PremiumType = Open<typeof PremiumType>;

/**
 * Bits of a user account.
 *
 * @see https://docs.discord.com/developers/resources/user#user-object-user-flags
 */
export const UserFlag = {
  Staff: 1, // 1 << 0
  Partner: 2, // 1 << 1
  Hypesquad: 4, // 1 << 2
  BugHunterLevel1: 8, // 1 << 3
  HypesquadOnlineHouse1: 64, // 1 << 6
  HypesquadOnlineHouse2: 128, // 1 << 7
  HypesquadOnlineHouse3: 256, // 1 << 8
  PremiumEarlySupporter: 512, // 1 << 9
  TeamPseudoUser: 1024, // 1 << 10
  BugHunterLevel2: 16384, // 1 << 14
  VerifiedBot: 65536, // 1 << 16
  VerifiedDeveloper: 131072, // 1 << 17
  CertifiedModerator: 262144, // 1 << 18
  BotHttpInteractions: 524288, // 1 << 19
} as const;
export type UserFlag = number;

/** Guild of an integration of a connected account. */
export interface ConnectionGuild {
  readonly id: Id<"Guild">;
  readonly name: string;
  readonly icon: string | null;
}

/**
 * Account on another service that a user has connected.
 *
 * @see https://docs.discord.com/developers/resources/user#connection-object-connection-structure
 */
export interface Connection {
  /** Id of the account on the other service. */
  readonly id: string;
  readonly name: string | null;
  readonly type: ConnectionService;
  readonly revoked?: boolean;
  readonly integrations?: readonly ConnectionIntegration[];
  readonly verified: boolean;
  readonly friend_sync: boolean;
  readonly show_activity: boolean;
  /** Whether the other service holds a token of its own for this account. */
  readonly two_way_link: boolean;
  readonly visibility: ConnectionVisibility;
}

/**
 * Guild in the list of the guilds of the current user.
 *
 * @see https://docs.discord.com/developers/resources/user#get-current-user-guilds
 */
export interface CurrentUserGuild {
  readonly id: Id<"Guild">;
  readonly name: string;
  readonly icon: string | null;
  readonly banner: string | null;
  readonly owner: boolean;
  readonly permissions: Bits<"Permission">;
  readonly features: readonly GuildFeature[];
  readonly approximate_member_count?: number | null;
  readonly approximate_presence_count?: number | null;
}

/**
 * Decoration around the avatar of a user.
 *
 * @see https://docs.discord.com/developers/resources/user#avatar-decoration-data-object-avatar-decoration-data-structure
 */
export interface AvatarDecorationData {
  readonly asset: string;
  readonly sku_id: Id<"Sku"> | null;
}

/**
 * Collectibles that a user shows, other than avatar decorations and profile effects.
 *
 * @see https://docs.discord.com/developers/resources/user#collectibles-collectible-structure
 */
export interface Collectibles {
  readonly nameplate?: Nameplate | null;
}

/**
 * Nameplate behind the name of a user.
 *
 * @see https://docs.discord.com/developers/resources/user#nameplate-nameplate-structure
 */
export interface Nameplate {
  readonly sku_id: Id<"Sku"> | null;
  /** Path of the asset on the CDN. */
  readonly asset: string;
  /** Unused at present. */
  readonly label: string;
  readonly palette: NameplatePalette;
}

/**
 * User that the token belongs to, with what only that user may see.
 *
 * @see https://docs.discord.com/developers/resources/user#user-object-user-structure
 */
export interface CurrentUser extends User {
  /** Whether the account is guarded by a second factor. */
  readonly mfa_enabled?: boolean;
  readonly locale?: Locale;
  /** Whether the e-mail address has been verified. */
  readonly verified?: boolean;
  /** Only with the scope `email`. */
  readonly email?: string | null;
  readonly premium_type?: PremiumType;
}

/**
 * Guild whose tag a user wears.
 *
 * @see https://docs.discord.com/developers/resources/user#user-object-user-primary-guild
 */
export interface PrimaryGuild {
  /** Guild whose tag the user shows. */
  readonly identity_guild_id: Id<"Guild"> | null;
  /** Null when the system cleared the tag, false when the user took it off. */
  readonly identity_enabled: boolean | null;
  /** Text of the tag, up to 4 characters. */
  readonly tag: string | null;
  /** Hash of the badge beside the tag. */
  readonly badge: string | null;
}

/**
 * Person or bot on Discord.
 *
 * @see https://docs.discord.com/developers/resources/user#user-object-user-structure
 */
export interface User {
  /** Id of the user. */
  readonly id: Id<"User">;
  /** Not unique across the platform. */
  readonly username: string;
  /** Four digits, or `0` once a user has moved to a unique username. */
  readonly discriminator: string;
  /** Display name, when one is set. */
  readonly global_name: string | null;
  /** Hash of the avatar; null for a default one. */
  readonly avatar: string | null;
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

/** Integration of a guild that a connected account belongs to. */
export interface ConnectionIntegration {
  readonly id: string;
  readonly type: IntegrationType;
  readonly account: IntegrationAccount;
  readonly guild: ConnectionGuild;
}

/**
 * What a connected platform says of a user, for linked roles.
 *
 * @see https://docs.discord.com/developers/resources/user#application-role-connection-object-application-role-connection-structure
 */
export interface ApplicationRoleConnection {
  /** Name of the connected platform. */
  readonly platform_name?: string | null;
  /** Name of the user on the connected platform. */
  readonly platform_username?: string | null;
  /** Metadata keys of the application with the values of the user, as text. */
  readonly metadata?: Readonly<Record<string, string>>;
}
