// Generated from schema/models/interaction.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";
import type { Id } from "../../src/base/id.ts";
import type { Known, Open, UnknownTag } from "../../src/base/open.ts";
import type { ApplicationIntegrationType } from "./application.ts";
import type { Entitlement } from "./entitlement.ts";
import type { GuildFeature, MemberFlag } from "./guild.ts";
import type {
  ApplicationCommandData,
  AutocompleteCommandData,
  MessageComponentData,
  ModalSubmitData,
  ResolvedChannel,
  ResolvedMember,
} from "./interaction-data.ts";
import type { Locale } from "./locales.ts";
import type { Message } from "./message.ts";
import type { AvatarDecorationData, Collectibles, User } from "./user.ts";

/**
 * Kind of an interaction.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type
 */
export const InteractionType = {
  /** Checks the endpoint of an application. */
  Ping: 1,
  ApplicationCommand: 2,
  MessageComponent: 3,
  ApplicationCommandAutocomplete: 4,
  ModalSubmit: 5,
  /**
   * Asks whether a user may buy a SKU of a game.
   *
   * @remarks Undocumented.
   */
  SocialLayerSkuPurchaseEligibility: 6,
} as const;
export type InteractionType = Open<typeof InteractionType>;

/**
 * Where an interaction happens, or a command can be used.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types
 */
export const InteractionContextType = {
  Guild: 0,
  /** Direct messages with the bot. */
  BotDm: 1,
  /** Group messages, and direct messages with anybody else. */
  PrivateChannel: 2,
} as const;
export type InteractionContextType = Open<typeof InteractionContextType>;

/**
 * Way to respond to an interaction.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
export const InteractionCallbackType = {
  /** Answers a ping. */
  Pong: 1,
  /** Responds with a message. */
  ChannelMessageWithSource: 4,
  /** Promises a message and shows that the bot is thinking. */
  DeferredChannelMessageWithSource: 5,
  /** Promises to change the message of the component, and shows nothing. */
  DeferredUpdateMessage: 6,
  /** Changes the message of the component. */
  UpdateMessage: 7,
  /** Suggests values for an option. */
  ApplicationCommandAutocompleteResult: 8,
  /** Opens a modal; not in response to a modal or ping. */
  Modal: 9,
  /**
   * Shows a button to upgrade.
   *
   * @deprecated A button of the style `Premium`.
   */
  PremiumRequired: 10,
  /** Opens the activity of the application. */
  LaunchActivity: 12,
  /**
   * Says whether a user may buy a SKU of a game.
   *
   * @remarks Undocumented.
   */
  SocialLayerSkuPurchaseEligibility: 13,
} as const;
export type InteractionCallbackType = Open<typeof InteractionCallbackType>;

/**
 * Why a user may not buy a SKU of a game.
 *
 * @remarks Undocumented.
 */
export const SkuIneligibilityReason = {
  Other: 0,
  /** The user owns the SKU already, or a part of it. */
  OwnsSkuOrBundleComponent: 1,
  /** The account is not on a platform that the SKU is for. */
  PlatformRestriction: 2,
} as const;
export type SkuIneligibilityReason = Open<typeof SkuIneligibilityReason>;

/**
 * What every interaction has.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
 */
export interface BaseInteraction {
  readonly id: Id<"Interaction">;
  readonly application_id: Id<"Application">;
  readonly type: InteractionType;
  readonly guild?: InteractionGuild;
  readonly guild_id?: Id<"Guild">;
  readonly channel?: InteractionChannel;
  readonly channel_id?: Id<"Channel">;
  /** Who caused the interaction, in a guild. */
  readonly member?: InteractionMember;
  /** Who caused the interaction, outside of a guild. */
  readonly user?: User;
  /** Secret that responses are sent with, for 15 minutes. */
  readonly token: string;
  /** Always 1. */
  readonly version: number;
  /** Message that has the component, or whose component opened the modal. */
  readonly message?: Message;
  /** What the application may do where the interaction happened. */
  readonly app_permissions: Bits<"Permission">;
  /** Language of the user; absent in pings. */
  readonly locale?: Locale;
  /** Preferred language of the guild. */
  readonly guild_locale?: Locale;
  /** What the user and the guild have bought of the application. */
  readonly entitlements: readonly Entitlement[];
  /** Guild (`0` in a direct message with the bot) or user for whom the application is installed. */
  readonly authorizing_integration_owners: { readonly [Key in Known<typeof ApplicationIntegrationType>]?: Id<string> };
  /** Where the interaction happened. */
  readonly context?: InteractionContextType;
  /** Largest file that a response may have, in bytes. */
  readonly attachment_size_limit: number;
}

/**
 * Check whether the application's endpoint answers; never comes over the gateway.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type
 */
export interface PingInteraction {
  readonly id: Id<"Interaction">;
  readonly application_id: Id<"Application">;
  readonly type: typeof InteractionType.Ping;
  readonly guild?: InteractionGuild;
  readonly guild_id?: Id<"Guild">;
  readonly channel?: InteractionChannel;
  readonly channel_id?: Id<"Channel">;
  /** Who caused the interaction, in a guild. */
  readonly member?: InteractionMember;
  /** Who caused the interaction, outside of a guild. */
  readonly user?: User;
  /** Secret that responses are sent with, for 15 minutes. */
  readonly token: string;
  /** Always 1. */
  readonly version: number;
  /** Message that has the component, or whose component opened the modal. */
  readonly message?: Message;
  /** What the application may do where the interaction happened. */
  readonly app_permissions: Bits<"Permission">;
  /** Language of the user; absent in pings. */
  readonly locale?: Locale;
  /** Preferred language of the guild. */
  readonly guild_locale?: Locale;
  /** What the user and the guild have bought of the application. */
  readonly entitlements: readonly Entitlement[];
  /** Guild (`0` in a direct message with the bot) or user for whom the application is installed. */
  readonly authorizing_integration_owners: { readonly [Key in Known<typeof ApplicationIntegrationType>]?: Id<string> };
  /** Where the interaction happened. */
  readonly context?: InteractionContextType;
  /** Largest file that a response may have, in bytes. */
  readonly attachment_size_limit: number;
}

/**
 * Use of a command.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-data
 */
export interface ApplicationCommandInteraction {
  readonly id: Id<"Interaction">;
  readonly application_id: Id<"Application">;
  readonly type: typeof InteractionType.ApplicationCommand;
  readonly guild?: InteractionGuild;
  readonly guild_id?: Id<"Guild">;
  readonly channel?: InteractionChannel;
  readonly channel_id?: Id<"Channel">;
  /** Who caused the interaction, in a guild. */
  readonly member?: InteractionMember;
  /** Who caused the interaction, outside of a guild. */
  readonly user?: User;
  /** Secret that responses are sent with, for 15 minutes. */
  readonly token: string;
  /** Always 1. */
  readonly version: number;
  /** Message that has the component, or whose component opened the modal. */
  readonly message?: Message;
  /** What the application may do where the interaction happened. */
  readonly app_permissions: Bits<"Permission">;
  /** Language of the user; absent in pings. */
  readonly locale?: Locale;
  /** Preferred language of the guild. */
  readonly guild_locale?: Locale;
  /** What the user and the guild have bought of the application. */
  readonly entitlements: readonly Entitlement[];
  /** Guild (`0` in a direct message with the bot) or user for whom the application is installed. */
  readonly authorizing_integration_owners: { readonly [Key in Known<typeof ApplicationIntegrationType>]?: Id<string> };
  /** Where the interaction happened. */
  readonly context?: InteractionContextType;
  /** Largest file that a response may have, in bytes. */
  readonly attachment_size_limit: number;
  readonly data: ApplicationCommandData;
}

/**
 * Use of a button or select menu of a message.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-data
 */
export interface MessageComponentInteraction {
  readonly id: Id<"Interaction">;
  readonly application_id: Id<"Application">;
  readonly type: typeof InteractionType.MessageComponent;
  readonly guild?: InteractionGuild;
  readonly guild_id?: Id<"Guild">;
  readonly channel?: InteractionChannel;
  readonly channel_id?: Id<"Channel">;
  /** Who caused the interaction, in a guild. */
  readonly member?: InteractionMember;
  /** Who caused the interaction, outside of a guild. */
  readonly user?: User;
  /** Secret that responses are sent with, for 15 minutes. */
  readonly token: string;
  /** Always 1. */
  readonly version: number;
  /** Message that has the component, or whose component opened the modal. */
  readonly message?: Message;
  /** What the application may do where the interaction happened. */
  readonly app_permissions: Bits<"Permission">;
  /** Language of the user; absent in pings. */
  readonly locale?: Locale;
  /** Preferred language of the guild. */
  readonly guild_locale?: Locale;
  /** What the user and the guild have bought of the application. */
  readonly entitlements: readonly Entitlement[];
  /** Guild (`0` in a direct message with the bot) or user for whom the application is installed. */
  readonly authorizing_integration_owners: { readonly [Key in Known<typeof ApplicationIntegrationType>]?: Id<string> };
  /** Where the interaction happened. */
  readonly context?: InteractionContextType;
  /** Largest file that a response may have, in bytes. */
  readonly attachment_size_limit: number;
  readonly data: MessageComponentData;
}

/**
 * Option of a slash command that a user is filling in, and wants suggestions for.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-data
 * @see https://docs.discord.com/developers/interactions/application-commands#autocomplete
 */
export interface AutocompleteInteraction {
  readonly id: Id<"Interaction">;
  readonly application_id: Id<"Application">;
  readonly type: typeof InteractionType.ApplicationCommandAutocomplete;
  readonly guild?: InteractionGuild;
  readonly guild_id?: Id<"Guild">;
  readonly channel?: InteractionChannel;
  readonly channel_id?: Id<"Channel">;
  /** Who caused the interaction, in a guild. */
  readonly member?: InteractionMember;
  /** Who caused the interaction, outside of a guild. */
  readonly user?: User;
  /** Secret that responses are sent with, for 15 minutes. */
  readonly token: string;
  /** Always 1. */
  readonly version: number;
  /** Message that has the component, or whose component opened the modal. */
  readonly message?: Message;
  /** What the application may do where the interaction happened. */
  readonly app_permissions: Bits<"Permission">;
  /** Language of the user; absent in pings. */
  readonly locale?: Locale;
  /** Preferred language of the guild. */
  readonly guild_locale?: Locale;
  /** What the user and the guild have bought of the application. */
  readonly entitlements: readonly Entitlement[];
  /** Guild (`0` in a direct message with the bot) or user for whom the application is installed. */
  readonly authorizing_integration_owners: { readonly [Key in Known<typeof ApplicationIntegrationType>]?: Id<string> };
  /** Where the interaction happened. */
  readonly context?: InteractionContextType;
  /** Largest file that a response may have, in bytes. */
  readonly attachment_size_limit: number;
  readonly data: AutocompleteCommandData;
}

/**
 * Modal that a user has filled in.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-data
 */
export interface ModalSubmitInteraction {
  readonly id: Id<"Interaction">;
  readonly application_id: Id<"Application">;
  readonly type: typeof InteractionType.ModalSubmit;
  readonly guild?: InteractionGuild;
  readonly guild_id?: Id<"Guild">;
  readonly channel?: InteractionChannel;
  readonly channel_id?: Id<"Channel">;
  /** Who caused the interaction, in a guild. */
  readonly member?: InteractionMember;
  /** Who caused the interaction, outside of a guild. */
  readonly user?: User;
  /** Secret that responses are sent with, for 15 minutes. */
  readonly token: string;
  /** Always 1. */
  readonly version: number;
  /** Message that has the component, or whose component opened the modal. */
  readonly message?: Message;
  /** What the application may do where the interaction happened. */
  readonly app_permissions: Bits<"Permission">;
  /** Language of the user; absent in pings. */
  readonly locale?: Locale;
  /** Preferred language of the guild. */
  readonly guild_locale?: Locale;
  /** What the user and the guild have bought of the application. */
  readonly entitlements: readonly Entitlement[];
  /** Guild (`0` in a direct message with the bot) or user for whom the application is installed. */
  readonly authorizing_integration_owners: { readonly [Key in Known<typeof ApplicationIntegrationType>]?: Id<string> };
  /** Where the interaction happened. */
  readonly context?: InteractionContextType;
  /** Largest file that a response may have, in bytes. */
  readonly attachment_size_limit: number;
  readonly data: ModalSubmitData;
}

/**
 * What an interaction tells of its guild.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
 */
export interface InteractionGuild {
  readonly id: Id<"Guild">;
  readonly features?: readonly GuildFeature[];
  /** Preferred language of the guild. */
  readonly locale?: Locale;
}

/**
 * Member who caused an interaction.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
 */
export interface InteractionMember {
  readonly user: User;
  /** Name of the user in the guild. */
  readonly nick?: string | null;
  /** Avatar for this guild only. */
  readonly avatar?: string | null;
  /** Banner for this guild only. */
  readonly banner?: string | null;
  /** Without the role that everyone has. */
  readonly roles: readonly Id<"Role">[];
  /** Null for guests in a voice channel. */
  readonly joined_at: string | null;
  /** Since when the user boosts the guild. */
  readonly premium_since?: string | null;
  /** Whether a moderator has deafened the user in voice channels. */
  readonly deaf: boolean;
  /** Whether a moderator has muted the user in voice channels. */
  readonly mute: boolean;
  readonly flags?: MemberFlag;
  /** Whether the user has yet to pass membership screening. */
  readonly pending?: boolean;
  /** What the member may do in the channel. */
  readonly permissions: Bits<"Permission">;
  /** End of a timeout; null or in the past when there is none. */
  readonly communication_disabled_until?: string | null;
  /** Decoration of the avatar for this guild only. */
  readonly avatar_decoration_data?: AvatarDecorationData | null;
  /** Collectibles for this guild only. */
  readonly collectibles?: Collectibles | null;
}

/**
 * Channel that an interaction happened in.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
 */
export interface InteractionChannel extends ResolvedChannel {
  /** Only of private channels. */
  readonly recipients?: readonly User[];
}

/**
 * Command that a message responds to.
 *
 * @deprecated `MessageInteractionMetadata`
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#message-interaction-object-message-interaction-structure
 */
export interface MessageInteraction {
  readonly id: Id<"Interaction">;
  readonly type: InteractionType;
  /** Name of the command, with group and sub command. */
  readonly name: string;
  /** Who used the command. */
  readonly user?: User;
  /** Who used the command, in a guild. */
  readonly member?: ResolvedMember;
  readonly name_localized?: string;
}

/**
 * What became of a response to an interaction.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object
 */
export interface InteractionCallbackResponse {
  readonly interaction: InteractionCallback;
  /** What the response made. */
  readonly resource?: InteractionCallbackResource;
}

/**
 * Interaction that was responded to.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-object
 */
export interface InteractionCallback {
  readonly id: Id<"Interaction">;
  readonly type: InteractionType;
  /** Activity that was opened or joined. */
  readonly activity_instance_id?: string | null;
  readonly response_message_id?: Id<"Message">;
  /** Whether the message is still to come. */
  readonly response_message_loading?: boolean;
  /** Whether only the user sees the message. */
  readonly response_message_ephemeral?: boolean;
  /** @remarks Undocumented. */
  readonly channel_id?: Id<"Channel">;
  /** @remarks Undocumented. */
  readonly guild_id?: Id<"Guild">;
}

/**
 * Message that responds to an interaction.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-resource-object
 */
export interface CreateMessageInteractionCallbackResource {
  readonly type: typeof InteractionCallbackType.ChannelMessageWithSource;
  readonly message: Message;
}

/**
 * Message that was changed in response to an interaction.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-resource-object
 */
export interface UpdateMessageInteractionCallbackResource {
  readonly type: typeof InteractionCallbackType.UpdateMessage;
  readonly message: Message;
}

/**
 * Activity that was opened in response to an interaction.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-resource-object
 */
export interface LaunchActivityInteractionCallbackResource {
  readonly type: typeof InteractionCallbackType.LaunchActivity;
  readonly activity_instance: InteractionCallbackActivityInstance;
}

/**
 * Running activity.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-activity-instance-resource
 */
export interface InteractionCallbackActivityInstance {
  readonly id: string;
}

/** A {@link Interaction} of a kind that this version does not know. */
export interface UnknownInteraction extends BaseInteraction {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * What a user did with a command, component or modal of the application, to be answered within three seconds.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
 */
export type Interaction =
  | PingInteraction
  | ApplicationCommandInteraction
  | MessageComponentInteraction
  | AutocompleteInteraction
  | ModalSubmitInteraction
  | UnknownInteraction;

/** A {@link InteractionCallbackResource} of a kind that this version does not know. */
export interface UnknownInteractionCallbackResource {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * What a response to an interaction made.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-resource-object
 */
export type InteractionCallbackResource =
  | CreateMessageInteractionCallbackResource
  | UpdateMessageInteractionCallbackResource
  | LaunchActivityInteractionCallbackResource
  | UnknownInteractionCallbackResource;
