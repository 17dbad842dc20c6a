// Generated from schema/bodies/application-command-option.json by codegen/emit/definitions.ts. Do not edit.

import type { Known } from "../../src/base/open.ts";
import type { ApplicationCommandOptionType } from "../models/application-command.ts";
import type { ChannelType } from "../models/channel.ts";
import type { Locale } from "../models/locales.ts";

/**
 * What every option of a slash command has.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming
 */
export interface BaseApplicationCommandOptionInput {
  readonly type: ApplicationCommandOptionType;
  /**
   * Letters without capitals, digits, `-`, `_` and `'`; unique among its siblings. 1 to 32 characters. Matches
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
}

/**
 * What every option that takes a value has.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface BaseApplicationCommandBasicOptionInput extends BaseApplicationCommandOptionInput {
  /**
   * Required options stand before the others.
   *
   * @default false
   */
  readonly required?: boolean | undefined;
}

/**
 * Sub command of a slash command.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandSubCommandOptionInput {
  readonly type: typeof ApplicationCommandOptionType.SubCommand;
  /**
   * Letters without capitals, digits, `-`, `_` and `'`; unique among its siblings. 1 to 32 characters. Matches
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
  /** The required ones first. Up to 25 items. */
  readonly options?: readonly ApplicationCommandBasicOptionInput[] | undefined;
}

/**
 * Group of sub commands.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandSubCommandGroupOptionInput {
  readonly type: typeof ApplicationCommandOptionType.SubCommandGroup;
  /**
   * Letters without capitals, digits, `-`, `_` and `'`; unique among its siblings. 1 to 32 characters. Matches
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
  /** Up to 25 items. */
  readonly options?: readonly ApplicationCommandSubCommandOptionInput[] | undefined;
}

/**
 * Option that takes a text.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandStringOptionInput {
  readonly type: typeof ApplicationCommandOptionType.String;
  /**
   * Letters without capitals, digits, `-`, `_` and `'`; unique among its siblings. 1 to 32 characters. Matches
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
  /**
   * Required options stand before the others.
   *
   * @default false
   */
  readonly required?: boolean | undefined;
  /** The only values to pick from. Up to 25 items. */
  readonly choices?: readonly ApplicationCommandOptionStringChoiceInput[] | undefined;
  /** 0 to 6000. */
  readonly min_length?: number | undefined;
  /** 1 to 6000. */
  readonly max_length?: number | undefined;
  /**
   * Whether the application suggests values while the user types; any value may be entered then.
   *
   * @default false
   */
  readonly autocomplete?: boolean | undefined;
}

/**
 * Option that takes a whole number.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandIntegerOptionInput {
  readonly type: typeof ApplicationCommandOptionType.Integer;
  /**
   * Letters without capitals, digits, `-`, `_` and `'`; unique among its siblings. 1 to 32 characters. Matches
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
  /**
   * Required options stand before the others.
   *
   * @default false
   */
  readonly required?: boolean | undefined;
  /** The only values to pick from. Up to 25 items. */
  readonly choices?: readonly ApplicationCommandOptionIntegerChoiceInput[] | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  /**
   * Whether the application suggests values while the user types; any value may be entered then.
   *
   * @default false
   */
  readonly autocomplete?: boolean | undefined;
}

/**
 * Option that takes yes or no.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandBooleanOptionInput {
  readonly type: typeof ApplicationCommandOptionType.Boolean;
  /**
   * Letters without capitals, digits, `-`, `_` and `'`; unique among its siblings. 1 to 32 characters. Matches
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
  /**
   * Required options stand before the others.
   *
   * @default false
   */
  readonly required?: boolean | undefined;
}

/**
 * Option that takes a user.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandUserOptionInput {
  readonly type: typeof ApplicationCommandOptionType.User;
  /**
   * Letters without capitals, digits, `-`, `_` and `'`; unique among its siblings. 1 to 32 characters. Matches
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
  /**
   * Required options stand before the others.
   *
   * @default false
   */
  readonly required?: boolean | undefined;
}

/**
 * Option that takes a channel.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandChannelOptionInput {
  readonly type: typeof ApplicationCommandOptionType.Channel;
  /**
   * Letters without capitals, digits, `-`, `_` and `'`; unique among its siblings. 1 to 32 characters. Matches
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
  /**
   * Required options stand before the others.
   *
   * @default false
   */
  readonly required?: boolean | undefined;
  /** Kinds of channels to offer; all when absent. Without repeats. */
  readonly channel_types?: readonly ChannelType[] | undefined;
}

/**
 * Option that takes a role.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandRoleOptionInput {
  readonly type: typeof ApplicationCommandOptionType.Role;
  /**
   * Letters without capitals, digits, `-`, `_` and `'`; unique among its siblings. 1 to 32 characters. Matches
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
  /**
   * Required options stand before the others.
   *
   * @default false
   */
  readonly required?: boolean | undefined;
}

/**
 * Option that takes a user or role.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandMentionableOptionInput {
  readonly type: typeof ApplicationCommandOptionType.Mentionable;
  /**
   * Letters without capitals, digits, `-`, `_` and `'`; unique among its siblings. 1 to 32 characters. Matches
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
  /**
   * Required options stand before the others.
   *
   * @default false
   */
  readonly required?: boolean | undefined;
}

/**
 * Option that takes a number.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandNumberOptionInput {
  readonly type: typeof ApplicationCommandOptionType.Number;
  /**
   * Letters without capitals, digits, `-`, `_` and `'`; unique among its siblings. 1 to 32 characters. Matches
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
  /**
   * Required options stand before the others.
   *
   * @default false
   */
  readonly required?: boolean | undefined;
  /** The only values to pick from. Up to 25 items. */
  readonly choices?: readonly ApplicationCommandOptionNumberChoiceInput[] | undefined;
  /** -9007199254740992 to 9007199254740992. */
  readonly min_value?: number | undefined;
  /** -9007199254740992 to 9007199254740992. */
  readonly max_value?: number | undefined;
  /**
   * Whether the application suggests values while the user types; any value may be entered then.
   *
   * @default false
   */
  readonly autocomplete?: boolean | undefined;
}

/**
 * Option that takes a file.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface ApplicationCommandAttachmentOptionInput {
  readonly type: typeof ApplicationCommandOptionType.Attachment;
  /**
   * Letters without capitals, digits, `-`, `_` and `'`; unique among its siblings. 1 to 32 characters. Matches
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
  /**
   * Required options stand before the others.
   *
   * @default false
   */
  readonly required?: boolean | undefined;
  /**
   * Each `image`, `video`, `audio` or an extension such as `.pdf`; only the extension of a file is looked at. Up to 10
   * items. Each matches `^(?:image|video|audio|\..+)$`.
   */
  readonly file_types?: readonly string[] | undefined;
}

/**
 * Text to pick for an option.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure
 */
export interface ApplicationCommandOptionStringChoiceInput {
  /** What users see. 1 to 100 characters. */
  readonly name: string;
  /** Up to 34 items. Each 1 to 100 characters. */
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
  /** Up to 100 characters. */
  readonly value: string;
}

/**
 * Whole number to pick for an option.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure
 */
export interface ApplicationCommandOptionIntegerChoiceInput {
  /** What users see. 1 to 100 characters. */
  readonly name: string;
  /** Up to 34 items. Each 1 to 100 characters. */
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
  readonly value: number;
}

/**
 * Number to pick for an option.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure
 */
export interface ApplicationCommandOptionNumberChoiceInput {
  /** What users see. 1 to 100 characters. */
  readonly name: string;
  /** Up to 34 items. Each 1 to 100 characters. */
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
  /** -9007199254740992 to 9007199254740992. */
  readonly value: number;
}

/**
 * Option of a slash command.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export type ApplicationCommandOptionInput =
  | ApplicationCommandSubCommandOptionInput
  | ApplicationCommandSubCommandGroupOptionInput
  | ApplicationCommandStringOptionInput
  | ApplicationCommandIntegerOptionInput
  | ApplicationCommandBooleanOptionInput
  | ApplicationCommandUserOptionInput
  | ApplicationCommandChannelOptionInput
  | ApplicationCommandRoleOptionInput
  | ApplicationCommandMentionableOptionInput
  | ApplicationCommandNumberOptionInput
  | ApplicationCommandAttachmentOptionInput;

/**
 * Option of a slash command that takes a value.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export type ApplicationCommandBasicOptionInput =
  | ApplicationCommandStringOptionInput
  | ApplicationCommandIntegerOptionInput
  | ApplicationCommandBooleanOptionInput
  | ApplicationCommandUserOptionInput
  | ApplicationCommandChannelOptionInput
  | ApplicationCommandRoleOptionInput
  | ApplicationCommandMentionableOptionInput
  | ApplicationCommandNumberOptionInput
  | ApplicationCommandAttachmentOptionInput;
