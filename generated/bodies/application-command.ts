// Generated from schema/bodies/application-command.json and schema/routes/application-command.json by codegen/emit/definitions.ts. Do not edit.

import type { BitsInput } from "../../src/base/bits.ts";
import type { IdInput } from "../../src/base/id.ts";
import type { Known } from "../../src/base/open.ts";
import type {
  ApplicationCommandType,
  CommandPermissionInput,
  EntryPointCommandHandlerType,
} from "../models/application-command.ts";
import type { ApplicationIntegrationType } from "../models/application.ts";
import type { InteractionContextType } from "../models/interaction.ts";
import type { Locale } from "../models/locales.ts";
import type { ApplicationCommandOptionInput } from "./application-command-option.ts";

/**
 * New slash command.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#create-global-application-command-json-params
 * @see https://docs.discord.com/developers/interactions/application-commands#create-guild-application-command-json-params
 */
export interface CreateChatInputCommandBody {
  /**
   * Letters without capitals, digits, `-`, `_` and `'`. 1 to 32 characters. Matches
   * `^(?:(?!\p{Changes_When_Lowercased})[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}])+$`.
   */
  readonly name: string;
  /**
   * Up to 34 items. Each 1 to 32 characters. Each matches
   * `^(?:(?!\p{Changes_When_Lowercased})[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}])+$`.
   */
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
  /** 1 to 100 characters. */
  readonly description: string;
  /** Up to 34 items. Each 1 to 100 characters. */
  readonly description_localizations?:
    { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
  /** Either values, the required ones first, or sub commands and their groups. Up to 25 items. */
  readonly options?: readonly ApplicationCommandOptionInput[] | undefined;
  /** What a member needs to use the command, unless the guild says otherwise; `0` leaves it to administrators. */
  readonly default_member_permissions?: BitsInput<"Permission"> | null | undefined;
  /** @deprecated `contexts` */
  readonly dm_permission?: boolean | null | undefined;
  /**
   * @default true
   * @deprecated `default_member_permissions`
   */
  readonly default_permission?: boolean | undefined;
  /**
   * Ways of installing the application that bring the command; only for global commands. At least 1 item. Without
   * repeats.
   */
  readonly integration_types?: readonly ApplicationIntegrationType[] | undefined;
  /** Where the command can be used; only for global commands. At least 1 item. Without repeats. */
  readonly contexts?: readonly InteractionContextType[] | undefined;
  /** @default 1 */
  readonly type?: typeof ApplicationCommandType.ChatInput | undefined;
  /**
   * Whether the command is age-restricted.
   *
   * @default false
   */
  readonly nsfw?: boolean | undefined;
}

/**
 * New command in the menu of users.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#create-global-application-command-json-params
 * @see https://docs.discord.com/developers/interactions/application-commands#create-guild-application-command-json-params
 */
export interface CreateUserCommandBody {
  /** May have capitals and spaces. 1 to 32 characters. */
  readonly name: string;
  /** Up to 34 items. Each 1 to 32 characters. */
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
  /** What a member needs to use the command, unless the guild says otherwise; `0` leaves it to administrators. */
  readonly default_member_permissions?: BitsInput<"Permission"> | null | undefined;
  /** @deprecated `contexts` */
  readonly dm_permission?: boolean | null | undefined;
  /**
   * @default true
   * @deprecated `default_member_permissions`
   */
  readonly default_permission?: boolean | undefined;
  /**
   * Ways of installing the application that bring the command; only for global commands. At least 1 item. Without
   * repeats.
   */
  readonly integration_types?: readonly ApplicationIntegrationType[] | undefined;
  /** Where the command can be used; only for global commands. At least 1 item. Without repeats. */
  readonly contexts?: readonly InteractionContextType[] | undefined;
  readonly type: typeof ApplicationCommandType.User;
  /**
   * Whether the command is age-restricted.
   *
   * @default false
   */
  readonly nsfw?: boolean | undefined;
}

/**
 * New command in the menu of messages.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#create-global-application-command-json-params
 * @see https://docs.discord.com/developers/interactions/application-commands#create-guild-application-command-json-params
 */
export interface CreateMessageCommandBody {
  /** May have capitals and spaces. 1 to 32 characters. */
  readonly name: string;
  /** Up to 34 items. Each 1 to 32 characters. */
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
  /** What a member needs to use the command, unless the guild says otherwise; `0` leaves it to administrators. */
  readonly default_member_permissions?: BitsInput<"Permission"> | null | undefined;
  /** @deprecated `contexts` */
  readonly dm_permission?: boolean | null | undefined;
  /**
   * @default true
   * @deprecated `default_member_permissions`
   */
  readonly default_permission?: boolean | undefined;
  /**
   * Ways of installing the application that bring the command; only for global commands. At least 1 item. Without
   * repeats.
   */
  readonly integration_types?: readonly ApplicationIntegrationType[] | undefined;
  /** Where the command can be used; only for global commands. At least 1 item. Without repeats. */
  readonly contexts?: readonly InteractionContextType[] | undefined;
  readonly type: typeof ApplicationCommandType.Message;
  /**
   * Whether the command is age-restricted.
   *
   * @default false
   */
  readonly nsfw?: boolean | undefined;
}

/**
 * New command that opens the activity of the application, of which there is one and only globally.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#create-global-application-command-json-params
 * @see https://docs.discord.com/developers/interactions/application-commands#create-guild-application-command-json-params
 */
export interface CreatePrimaryEntryPointCommandBody {
  /** May have capitals and spaces. 1 to 32 characters. */
  readonly name: string;
  /** Up to 34 items. Each 1 to 32 characters. */
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
  /** 1 to 100 characters. */
  readonly description?: string | undefined;
  /** Up to 34 items. Each 1 to 100 characters. */
  readonly description_localizations?:
    { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
  /** What a member needs to use the command, unless the guild says otherwise; `0` leaves it to administrators. */
  readonly default_member_permissions?: BitsInput<"Permission"> | null | undefined;
  /** @deprecated `contexts` */
  readonly dm_permission?: boolean | null | undefined;
  /**
   * @default true
   * @deprecated `default_member_permissions`
   */
  readonly default_permission?: boolean | undefined;
  /**
   * Ways of installing the application that bring the command; only for global commands. At least 1 item. Without
   * repeats.
   */
  readonly integration_types?: readonly ApplicationIntegrationType[] | undefined;
  /** Where the command can be used; only for global commands. At least 1 item. Without repeats. */
  readonly contexts?: readonly InteractionContextType[] | undefined;
  readonly type: typeof ApplicationCommandType.PrimaryEntryPoint;
  /**
   * Whether the command is age-restricted.
   *
   * @default false
   */
  readonly nsfw?: boolean | undefined;
  /** Who answers the command. */
  readonly handler?: EntryPointCommandHandlerType | undefined;
}

/**
 * Slash command that replaces another.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-guild-application-commands-json-params
 */
export interface BulkOverwriteChatInputCommandBody extends CreateChatInputCommandBody {
  /** Id of the command, when it exists already and may be renamed. */
  readonly id?: IdInput<"Command"> | undefined;
}

/**
 * Command in the menu of users that replaces another.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-guild-application-commands-json-params
 */
export interface BulkOverwriteUserCommandBody extends CreateUserCommandBody {
  /** Id of the command, when it exists already and may be renamed. */
  readonly id?: IdInput<"Command"> | undefined;
}

/**
 * Command in the menu of messages that replaces another.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-guild-application-commands-json-params
 */
export interface BulkOverwriteMessageCommandBody extends CreateMessageCommandBody {
  /** Id of the command, when it exists already and may be renamed. */
  readonly id?: IdInput<"Command"> | undefined;
}

/**
 * Command that opens the activity of the application that replaces another.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-guild-application-commands-json-params
 */
export interface BulkOverwritePrimaryEntryPointCommandBody extends CreatePrimaryEntryPointCommandBody {
  /** Id of the command, when it exists already and may be renamed. */
  readonly id?: IdInput<"Command"> | undefined;
}

/**
 * Changes to a command; every field given replaces the old value as a whole.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#edit-global-application-command-json-params
 * @see https://docs.discord.com/developers/interactions/application-commands#edit-guild-application-command-json-params
 */
export interface EditApplicationCommandBody {
  /**
   * Slash commands: letters without capitals, digits, `-`, `_` and `'`; others may have capitals and spaces. 1 to 32
   * characters.
   */
  readonly name?: string | undefined;
  /** Up to 34 items. Each 1 to 32 characters. */
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
  /** 1 to 100 characters. */
  readonly description?: string | undefined;
  /** Up to 34 items. Each 1 to 100 characters. */
  readonly description_localizations?:
    { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
  /** Either values, the required ones first, or sub commands and their groups. Up to 25 items. */
  readonly options?: readonly ApplicationCommandOptionInput[] | undefined;
  /** What a member needs to use the command, unless the guild says otherwise; `0` leaves it to administrators. */
  readonly default_member_permissions?: BitsInput<"Permission"> | null | undefined;
  /** @deprecated `contexts` */
  readonly dm_permission?: boolean | null | undefined;
  /**
   * @default true
   * @deprecated `default_member_permissions`
   */
  readonly default_permission?: boolean | undefined;
  /**
   * Ways of installing the application that bring the command; only for global commands. At least 1 item. Without
   * repeats.
   */
  readonly integration_types?: readonly ApplicationIntegrationType[] | undefined;
  /** Where the command can be used; only for global commands. At least 1 item. Without repeats. */
  readonly contexts?: readonly InteractionContextType[] | undefined;
  /**
   * Whether the command is age-restricted.
   *
   * @default false
   */
  readonly nsfw?: boolean | undefined;
  /** Who answers the command. */
  readonly handler?: EntryPointCommandHandlerType | undefined;
}

/**
 * Who may use a command in a guild; replaces what was set before.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#edit-application-command-permissions-json-params
 */
export interface EditApplicationCommandPermissionsBody {
  /** Up to 100 items. */
  readonly permissions: readonly CommandPermissionInput[];
}

/**
 * Query of getGlobalApplicationCommands.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#get-global-application-commands
 */
export interface GetGlobalApplicationCommandsQuery {
  /**
   * Whether to return all translations and not only the one for the language of the request.
   *
   * @default false
   */
  readonly with_localizations?: boolean | undefined;
}

/**
 * Query of getGuildApplicationCommands.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#get-guild-application-commands
 */
export interface GetGuildApplicationCommandsQuery {
  /**
   * Whether to return all translations and not only the one for the language of the request.
   *
   * @default false
   */
  readonly with_localizations?: boolean | undefined;
}

/**
 * New command; it replaces a command of the same name and type.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#create-global-application-command-json-params
 * @see https://docs.discord.com/developers/interactions/application-commands#create-guild-application-command-json-params
 */
export type CreateApplicationCommandBody =
  CreateChatInputCommandBody | CreateUserCommandBody | CreateMessageCommandBody | CreatePrimaryEntryPointCommandBody;

/**
 * One of the commands that replace all others.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-guild-application-commands-json-params
 */
export type BulkOverwriteApplicationCommandBody =
  | BulkOverwriteChatInputCommandBody
  | BulkOverwriteUserCommandBody
  | BulkOverwriteMessageCommandBody
  | BulkOverwritePrimaryEntryPointCommandBody;
