// Generated from schema/models/interaction-data.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";
import type { Id } from "../../src/base/id.ts";
import type { UnknownTag } from "../../src/base/open.ts";
import type { ApplicationCommandOptionType, ApplicationCommandType } from "./application-command.ts";
import type { ChannelFlag, ChannelType, ThreadMetadata } from "./channel.ts";
import type { ComponentType, SubmittedComponent } from "./component.ts";
import type { MemberFlag } from "./guild.ts";
import type { Attachment, Message } from "./message.ts";
import type { Role } from "./role.ts";
import type { AvatarDecorationData, Collectibles, User } from "./user.ts";

/**
 * What the data of every command has.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
 */
export interface BaseCommandData {
  readonly id: Id<"Command">;
  readonly name: string;
  readonly type: ApplicationCommandType;
  /** Objects behind the ids of the options or the target. */
  readonly resolved?: ResolvedData;
  /** Guild that the command is registered in; absent for a global command. */
  readonly guild_id?: Id<"Guild">;
}

/**
 * Slash command that was used.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
 */
export interface ChatInputCommandData {
  readonly id: Id<"Command">;
  readonly name: string;
  readonly type: typeof ApplicationCommandType.ChatInput;
  /** Objects behind the ids of the options or the target. */
  readonly resolved?: ResolvedData;
  /** Guild that the command is registered in; absent for a global command. */
  readonly guild_id?: Id<"Guild">;
  /** Options that were filled in, or the sub command that was used. */
  readonly options?: readonly InteractionOption[];
}

/**
 * User command that was used.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
 */
export interface UserCommandData {
  readonly id: Id<"Command">;
  readonly name: string;
  readonly type: typeof ApplicationCommandType.User;
  /** Objects behind the ids of the options or the target. */
  readonly resolved?: ResolvedData;
  /** Guild that the command is registered in; absent for a global command. */
  readonly guild_id?: Id<"Guild">;
  /** User that the command was used on. */
  readonly target_id: Id<"User">;
}

/**
 * Message command that was used.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
 */
export interface MessageCommandData {
  readonly id: Id<"Command">;
  readonly name: string;
  readonly type: typeof ApplicationCommandType.Message;
  /** Objects behind the ids of the options or the target. */
  readonly resolved?: ResolvedData;
  /** Guild that the command is registered in; absent for a global command. */
  readonly guild_id?: Id<"Guild">;
  /** Message that the command was used on. */
  readonly target_id: Id<"Message">;
}

/**
 * Command that opens the application's activity.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
 */
export interface PrimaryEntryPointCommandData {
  readonly id: Id<"Command">;
  readonly name: string;
  readonly type: typeof ApplicationCommandType.PrimaryEntryPoint;
  /** Objects behind the ids of the options or the target. */
  readonly resolved?: ResolvedData;
  /** Guild that the command is registered in; absent for a global command. */
  readonly guild_id?: Id<"Guild">;
}

/**
 * Slash command that a user is filling in.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
 * @see https://docs.discord.com/developers/interactions/application-commands#autocomplete
 */
export interface AutocompleteCommandData {
  readonly id: Id<"Command">;
  readonly name: string;
  readonly type: typeof ApplicationCommandType.ChatInput;
  /** Objects behind the ids of the options or the target. */
  readonly resolved?: ResolvedData;
  /** Guild that the command is registered in; absent for a global command. */
  readonly guild_id?: Id<"Guild">;
  /** What has been filled in so far; required options may still be missing. */
  readonly options: readonly AutocompleteOption[];
}

/**
 * What every option of an interaction has.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export interface BaseInteractionOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
}

/**
 * Sub command that was used.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export interface InteractionSubCommand {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.SubCommand;
  readonly options?: readonly InteractionBasicOption[];
}

/**
 * Group of the sub command that was used.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export interface InteractionSubCommandGroup {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.SubCommandGroup;
  readonly options: readonly InteractionSubCommand[];
}

/**
 * Text that was entered.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export interface InteractionStringOption {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.String;
  readonly value: string;
}

/**
 * Whole number that was entered.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export interface InteractionIntegerOption {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.Integer;
  readonly value: number;
}

/**
 * Yes or no.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export interface InteractionBooleanOption {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.Boolean;
  readonly value: boolean;
}

/**
 * User who was picked.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export interface InteractionUserOption {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.User;
  readonly value: Id<"User">;
}

/**
 * Channel that was picked.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export interface InteractionChannelOption {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.Channel;
  readonly value: Id<"Channel">;
}

/**
 * Role that was picked.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export interface InteractionRoleOption {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.Role;
  readonly value: Id<"Role">;
}

/**
 * User or role that was picked; the resolved data says which.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export interface InteractionMentionableOption {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.Mentionable;
  readonly value: Id<"User"> | Id<"Role">;
}

/**
 * Number that was entered.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export interface InteractionNumberOption {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.Number;
  readonly value: number;
}

/**
 * File that was uploaded; the attachment itself is in the resolved data.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export interface InteractionAttachmentOption {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.Attachment;
  readonly value: Id<"Attachment">;
}

/**
 * Sub command that is being filled in.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#autocomplete
 */
export interface AutocompleteSubCommand {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.SubCommand;
  readonly options?: readonly AutocompleteBasicOption[];
}

/**
 * Group of the sub command that is being filled in.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#autocomplete
 */
export interface AutocompleteSubCommandGroup {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.SubCommandGroup;
  readonly options: readonly AutocompleteSubCommand[];
}

/**
 * Text that has been entered so far.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#autocomplete
 */
export interface AutocompleteStringOption extends InteractionStringOption {
  /** Whether suggestions are wanted for this option. */
  readonly focused?: boolean;
}

/**
 * Whole number that has been entered so far.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#autocomplete
 */
export interface AutocompleteIntegerOption {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.Integer;
  /** The text of the field while it is focused. */
  readonly value: string | number;
  /** Whether suggestions are wanted for this option. */
  readonly focused?: boolean;
}

/**
 * Number that has been entered so far.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#autocomplete
 */
export interface AutocompleteNumberOption {
  readonly name: string;
  readonly type: typeof ApplicationCommandOptionType.Number;
  /** The text of the field while it is focused. */
  readonly value: string | number;
  /** Whether suggestions are wanted for this option. */
  readonly focused?: boolean;
}

/**
 * What the data of every component has.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-message-component-data-structure
 */
export interface BaseComponentData {
  readonly custom_id: string;
  readonly component_type: ComponentType;
  /** Identifies the component within its message. */
  readonly id?: number;
}

/**
 * Button that was clicked.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-message-component-data-structure
 */
export interface ButtonData {
  readonly custom_id: string;
  readonly component_type: typeof ComponentType.Button;
  /** Identifies the component within its message. */
  readonly id?: number;
}

/**
 * Options that were chosen in a string select menu.
 *
 * @see https://docs.discord.com/developers/components/reference#string-select-string-select-interaction-response-structure
 */
export interface StringSelectData {
  readonly custom_id: string;
  readonly component_type: typeof ComponentType.StringSelect;
  /** Identifies the component within its message. */
  readonly id?: number;
  /** Values of the chosen options. */
  readonly values: readonly string[];
}

/**
 * Users that were chosen.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-user-select-interaction-response-structure
 */
export interface UserSelectData {
  readonly custom_id: string;
  readonly component_type: typeof ComponentType.UserSelect;
  /** Identifies the component within its message. */
  readonly id?: number;
  readonly resolved?: ResolvedData;
  readonly values: readonly Id<"User">[];
}

/**
 * Roles that were chosen.
 *
 * @see https://docs.discord.com/developers/components/reference#role-select-role-select-interaction-response-structure
 */
export interface RoleSelectData {
  readonly custom_id: string;
  readonly component_type: typeof ComponentType.RoleSelect;
  /** Identifies the component within its message. */
  readonly id?: number;
  readonly resolved?: ResolvedData;
  readonly values: readonly Id<"Role">[];
}

/**
 * Users and roles that were chosen; the resolved data says which is which.
 *
 * @see https://docs.discord.com/developers/components/reference#mentionable-select-mentionable-select-interaction-response-structure
 */
export interface MentionableSelectData {
  readonly custom_id: string;
  readonly component_type: typeof ComponentType.MentionableSelect;
  /** Identifies the component within its message. */
  readonly id?: number;
  readonly resolved?: ResolvedData;
  readonly values: readonly (Id<"User"> | Id<"Role">)[];
}

/**
 * Channels that were chosen.
 *
 * @see https://docs.discord.com/developers/components/reference#channel-select-channel-select-interaction-response-structure
 */
export interface ChannelSelectData {
  readonly custom_id: string;
  readonly component_type: typeof ComponentType.ChannelSelect;
  /** Identifies the component within its message. */
  readonly id?: number;
  readonly resolved?: ResolvedData;
  readonly values: readonly Id<"Channel">[];
}

/**
 * Modal that was filled in.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
 */
export interface ModalSubmitData {
  readonly custom_id: string;
  /** Answers, in the places of their questions. */
  readonly components: readonly SubmittedComponent[];
  /** Objects behind the ids of the answers. */
  readonly resolved?: ResolvedData;
}

/**
 * Objects behind the ids of an interaction or message.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure
 */
export interface ResolvedData {
  readonly users?: Readonly<Record<string, User>> | null;
  /** Each with a user of the same id in `users`. */
  readonly members?: Readonly<Record<string, ResolvedMember>> | null;
  readonly roles?: Readonly<Record<string, Role>> | null;
  readonly channels?: Readonly<Record<string, ResolvedChannel>> | null;
  readonly messages?: Readonly<Record<string, Message>>;
  readonly attachments?: Readonly<Record<string, Attachment>>;
}

/**
 * Member behind an id of an interaction.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure
 */
export interface ResolvedMember {
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
  readonly flags?: MemberFlag;
  /** Whether the user has yet to pass membership screening. */
  readonly pending?: boolean;
  /** What the member may do in the channel. */
  readonly permissions?: Bits<"Permission">;
  /** End of a timeout; null or in the past when there is none. */
  readonly communication_disabled_until?: string | null;
  /** Decoration of the avatar for this guild only. */
  readonly avatar_decoration_data?: AvatarDecorationData | null;
  /** Collectibles for this guild only. */
  readonly collectibles?: Collectibles | null;
}

/**
 * Channel behind an id of an interaction.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure
 */
export interface ResolvedChannel {
  readonly id: Id<"Channel">;
  readonly name?: string | null;
  readonly type: ChannelType;
  /** What the user of the interaction may do in the channel. */
  readonly permissions?: Bits<"Permission">;
  /** What the bot may do in the channel. */
  readonly app_permissions?: Bits<"Permission">;
  /** May be the id of a message that is gone; in forums the latest post. */
  readonly last_message_id?: Id<"Message"> | null;
  readonly last_pin_timestamp?: string | null;
  /** Whether the channel is age-restricted. */
  readonly nsfw?: boolean;
  /** Category of a channel, channel of a thread. */
  readonly parent_id?: Id<"Channel"> | null;
  readonly guild_id?: Id<"Guild">;
  readonly flags?: ChannelFlag;
  /** Seconds a user has to wait between messages. */
  readonly rate_limit_per_user?: number;
  readonly topic?: string | null;
  readonly position?: number;
  /** Only of threads. */
  readonly thread_metadata?: ThreadMetadata;
}

/** A {@link ApplicationCommandData} of a kind that this version does not know. */
export interface UnknownApplicationCommandData extends BaseCommandData {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Command that was used.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
 */
export type ApplicationCommandData =
  | ChatInputCommandData
  | UserCommandData
  | MessageCommandData
  | PrimaryEntryPointCommandData
  | UnknownApplicationCommandData;

/** A {@link InteractionOption} of a kind that this version does not know. */
export interface UnknownInteractionOption extends BaseInteractionOption {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Option of a slash command, with what the user entered.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export type InteractionOption =
  | InteractionSubCommand
  | InteractionSubCommandGroup
  | InteractionStringOption
  | InteractionIntegerOption
  | InteractionNumberOption
  | InteractionBooleanOption
  | InteractionUserOption
  | InteractionChannelOption
  | InteractionRoleOption
  | InteractionMentionableOption
  | InteractionAttachmentOption
  | UnknownInteractionOption;

/** A {@link InteractionBasicOption} of a kind that this version does not know. */
export interface UnknownInteractionBasicOption extends BaseInteractionOption {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Option of a slash command that has a value.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export type InteractionBasicOption =
  | InteractionStringOption
  | InteractionIntegerOption
  | InteractionNumberOption
  | InteractionBooleanOption
  | InteractionUserOption
  | InteractionChannelOption
  | InteractionRoleOption
  | InteractionMentionableOption
  | InteractionAttachmentOption
  | UnknownInteractionBasicOption;

/** A {@link InteractionPickedOption} of a kind that this version does not know. */
export interface UnknownInteractionPickedOption extends BaseInteractionOption {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Option of a slash command whose value is picked and not typed.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export type InteractionPickedOption =
  | InteractionBooleanOption
  | InteractionUserOption
  | InteractionChannelOption
  | InteractionRoleOption
  | InteractionMentionableOption
  | InteractionAttachmentOption
  | UnknownInteractionPickedOption;

/** A {@link AutocompleteOption} of a kind that this version does not know. */
export interface UnknownAutocompleteOption extends BaseInteractionOption {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Option of a slash command that a user is filling in.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#autocomplete
 */
export type AutocompleteOption =
  | AutocompleteSubCommand
  | AutocompleteSubCommandGroup
  | AutocompleteStringOption
  | AutocompleteIntegerOption
  | AutocompleteNumberOption
  | InteractionBooleanOption
  | InteractionUserOption
  | InteractionChannelOption
  | InteractionRoleOption
  | InteractionMentionableOption
  | InteractionAttachmentOption
  | UnknownAutocompleteOption;

/** A {@link AutocompleteBasicOption} of a kind that this version does not know. */
export interface UnknownAutocompleteBasicOption extends BaseInteractionOption {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Option with a value that may still be incomplete.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#autocomplete
 */
export type AutocompleteBasicOption =
  | AutocompleteStringOption
  | AutocompleteIntegerOption
  | AutocompleteNumberOption
  | InteractionBooleanOption
  | InteractionUserOption
  | InteractionChannelOption
  | InteractionRoleOption
  | InteractionMentionableOption
  | InteractionAttachmentOption
  | UnknownAutocompleteBasicOption;

/** A {@link MessageComponentData} of a kind that this version does not know. */
export interface UnknownMessageComponentData extends BaseComponentData {
  readonly [key: string]: unknown;
  readonly component_type: UnknownTag;
}

/**
 * Component that was used.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-message-component-data-structure
 */
export type MessageComponentData =
  | ButtonData
  | StringSelectData
  | UserSelectData
  | RoleSelectData
  | MentionableSelectData
  | ChannelSelectData
  | UnknownMessageComponentData;
