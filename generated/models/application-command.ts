// Generated from schema/models/application-command.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";
import type { Id, IdInput } from "../../src/base/id.ts";
import type { Known, Open, UnknownTag } from "../../src/base/open.ts";
import type { ApplicationIntegrationType } from "./application.ts";
import type { ChannelType } from "./channel.ts";
import type { InteractionContextType } from "./interaction.ts";
import type { Locale } from "./locales.ts";

/**
 * Where users find a command.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-types
 */
export const ApplicationCommandType = {
  /** Slash command, typed after `/`. */
  ChatInput: 1,
  /** In the menu of a user. */
  User: 2,
  /** In the menu of a message. */
  Message: 3,
  /** Opens the activity of the application. */
  PrimaryEntryPoint: 4,
} as const;
export type ApplicationCommandType = Open<typeof ApplicationCommandType>;

/**
 * What an option of a slash command takes.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type
 */
export const ApplicationCommandOptionType = {
  SubCommand: 1,
  SubCommandGroup: 2,
  String: 3,
  /** Any whole number that a double holds exactly. */
  Integer: 4,
  Boolean: 5,
  User: 6,
  /** Channels of all kinds, and categories. */
  Channel: 7,
  Role: 8,
  /** Users and roles. */
  Mentionable: 9,
  /** Any double from -2^53 to 2^53. */
  Number: 10,
  Attachment: 11,
} as const;
export type ApplicationCommandOptionType = Open<typeof ApplicationCommandOptionType>;

/**
 * Who answers the command that opens an activity.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-entry-point-command-handler-types
 */
export const EntryPointCommandHandlerType = {
  /** The application, which gets an interaction. */
  AppHandler: 1,
  /** Discord, which opens the activity and posts a message. */
  DiscordLaunchActivity: 2,
} as const;
export type EntryPointCommandHandlerType = Open<typeof EntryPointCommandHandlerType>;

/**
 * What a permission of a command is for.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-permissions-object-application-command-permission-type
 */
export const ApplicationCommandPermissionType = {
  Role: 1,
  User: 2,
  Channel: 3,
} as const;
export type ApplicationCommandPermissionType = Open<typeof ApplicationCommandPermissionType>;

/**
 * Command of an application: a slash command, one in the menu of a user or message, or the one that opens its
 * activity.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
 */
export interface ApplicationCommand {
  readonly id: Id<"Command">;
  /** @default 1 */
  readonly type?: ApplicationCommandType;
  readonly application_id: Id<"Application">;
  /** Guild that the command is registered in; absent for a global command. */
  readonly guild_id?: Id<"Guild">;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  /** Empty for user and message commands. */
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** Only of slash commands. */
  readonly options?: readonly ApplicationCommandOption[];
  /** What a member needs to use the command, unless the guild says otherwise; `0` leaves it to administrators. */
  readonly default_member_permissions: Bits<"Permission"> | null;
  /** @deprecated `contexts` */
  readonly dm_permission?: boolean;
  /** @deprecated `default_member_permissions` */
  readonly default_permission?: boolean | null;
  /** Whether the command is age-restricted. */
  readonly nsfw?: boolean;
  /** Ways of installing the application that bring the command; only for global commands. */
  readonly integration_types?: readonly ApplicationIntegrationType[];
  /** Where the command can be used; only for global commands. */
  readonly contexts?: readonly InteractionContextType[] | null;
  /** Changes whenever the command does. */
  readonly version: Id<"CommandVersion">;
  /** Only of the command that opens the activity. */
  readonly handler?: EntryPointCommandHandlerType;
}

/**
 * What every option of a slash command has.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface BaseApplicationCommandOption {
  readonly type: ApplicationCommandOptionType;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** @default false */
  readonly required?: boolean;
}

/**
 * Sub command of a slash command.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandSubCommandOption {
  readonly type: typeof ApplicationCommandOptionType.SubCommand;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** @default false */
  readonly required?: boolean;
  readonly options?: readonly ApplicationCommandBasicOption[];
}

/**
 * Group of sub commands.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandSubCommandGroupOption {
  readonly type: typeof ApplicationCommandOptionType.SubCommandGroup;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** @default false */
  readonly required?: boolean;
  readonly options?: readonly ApplicationCommandSubCommandOption[];
}

/**
 * Option that takes a text.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandStringOption {
  readonly type: typeof ApplicationCommandOptionType.String;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** @default false */
  readonly required?: boolean;
  /** The only values to pick from. */
  readonly choices?: readonly ApplicationCommandOptionStringChoice[];
  readonly min_length?: number;
  readonly max_length?: number;
  /** Whether the application suggests values while the user types; any value may be entered then. */
  readonly autocomplete?: boolean;
}

/**
 * Option that takes a whole number.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandIntegerOption {
  readonly type: typeof ApplicationCommandOptionType.Integer;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** @default false */
  readonly required?: boolean;
  /** The only values to pick from. */
  readonly choices?: readonly ApplicationCommandOptionIntegerChoice[];
  readonly min_value?: number;
  readonly max_value?: number;
  /** Whether the application suggests values while the user types; any value may be entered then. */
  readonly autocomplete?: boolean;
}

/**
 * Option that takes yes or no.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandBooleanOption {
  readonly type: typeof ApplicationCommandOptionType.Boolean;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** @default false */
  readonly required?: boolean;
}

/**
 * Option that takes a user.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandUserOption {
  readonly type: typeof ApplicationCommandOptionType.User;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** @default false */
  readonly required?: boolean;
}

/**
 * Option that takes a channel.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandChannelOption {
  readonly type: typeof ApplicationCommandOptionType.Channel;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** @default false */
  readonly required?: boolean;
  /** Kinds of channels to offer; all when absent. */
  readonly channel_types?: readonly ChannelType[];
}

/**
 * Option that takes a role.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandRoleOption {
  readonly type: typeof ApplicationCommandOptionType.Role;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** @default false */
  readonly required?: boolean;
}

/**
 * Option that takes a user or role.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandMentionableOption {
  readonly type: typeof ApplicationCommandOptionType.Mentionable;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** @default false */
  readonly required?: boolean;
}

/**
 * Option that takes a number.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandNumberOption {
  readonly type: typeof ApplicationCommandOptionType.Number;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** @default false */
  readonly required?: boolean;
  /** The only values to pick from. */
  readonly choices?: readonly ApplicationCommandOptionNumberChoice[];
  readonly min_value?: number;
  readonly max_value?: number;
  /** Whether the application suggests values while the user types; any value may be entered then. */
  readonly autocomplete?: boolean;
}

/**
 * Option that takes a file.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandAttachmentOption {
  readonly type: typeof ApplicationCommandOptionType.Attachment;
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly description: string;
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Description in the language of the request; instead of all of them. */
  readonly description_localized?: string;
  /** @default false */
  readonly required?: boolean;
  /** Each `image`, `video`, `audio` or an extension such as `.pdf`; only the extension of a file is looked at. */
  readonly file_types?: readonly string[];
}

/**
 * Text to pick for an option.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure
 */
export interface ApplicationCommandOptionStringChoice {
  /** What users see. */
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly value: string;
}

/**
 * Whole number to pick for an option.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure
 */
export interface ApplicationCommandOptionIntegerChoice {
  /** What users see. */
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly value: number;
}

/**
 * Number to pick for an option.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure
 */
export interface ApplicationCommandOptionNumberChoice {
  /** What users see. */
  readonly name: string;
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** Name in the language of the request; instead of all of them. */
  readonly name_localized?: string;
  readonly value: number;
}

/**
 * Who may use a command in a guild.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-permissions-object-guild-application-command-permissions-structure
 */
export interface GuildCommandPermissions {
  /** The application's id stands for all of its commands that have no permissions of their own. */
  readonly id: Id<"Command"> | Id<"Application">;
  readonly application_id: Id<"Application">;
  readonly guild_id: Id<"Guild">;
  readonly permissions: readonly CommandPermission[];
}

/**
 * Allows or forbids a command to a role, a user or in a channel.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-permissions-object-application-command-permissions-structure
 */
export interface CommandPermission {
  /** The guild's id means everyone, and the guild's id less one all channels. */
  readonly id: Id<"Role"> | Id<"User"> | Id<"Channel">;
  readonly type: ApplicationCommandPermissionType;
  /** Whether the command is allowed. */
  readonly permission: boolean;
}

/**
 * Allows or forbids a command to a role, a user or in a channel.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-permissions-object-application-command-permissions-structure
 */
export interface CommandPermissionInput {
  /** The guild's id means everyone, and the guild's id less one all channels. */
  readonly id: IdInput<"Role"> | IdInput<"User"> | IdInput<"Channel">;
  readonly type: ApplicationCommandPermissionType;
  /** Whether the command is allowed. */
  readonly permission: boolean;
}

/** A {@link ApplicationCommandOption} of a kind that this version does not know. */
export interface UnknownApplicationCommandOption extends BaseApplicationCommandOption {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Option of a slash command.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export type ApplicationCommandOption =
  | ApplicationCommandSubCommandOption
  | ApplicationCommandSubCommandGroupOption
  | ApplicationCommandStringOption
  | ApplicationCommandIntegerOption
  | ApplicationCommandBooleanOption
  | ApplicationCommandUserOption
  | ApplicationCommandChannelOption
  | ApplicationCommandRoleOption
  | ApplicationCommandMentionableOption
  | ApplicationCommandNumberOption
  | ApplicationCommandAttachmentOption
  | UnknownApplicationCommandOption;

/** A {@link ApplicationCommandBasicOption} of a kind that this version does not know. */
export interface UnknownApplicationCommandBasicOption extends BaseApplicationCommandOption {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Option of a slash command that takes a value.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export type ApplicationCommandBasicOption =
  | ApplicationCommandStringOption
  | ApplicationCommandIntegerOption
  | ApplicationCommandBooleanOption
  | ApplicationCommandUserOption
  | ApplicationCommandChannelOption
  | ApplicationCommandRoleOption
  | ApplicationCommandMentionableOption
  | ApplicationCommandNumberOption
  | ApplicationCommandAttachmentOption
  | UnknownApplicationCommandBasicOption;
