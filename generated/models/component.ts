// Generated from schema/models/component.json by codegen/emit/definitions.ts. Do not edit.

import type { Id, IdInput } from "../../src/base/id.ts";
import type { Open, UnknownName, UnknownTag } from "../../src/base/open.ts";
import type { ChannelType } from "./channel.ts";
import type { ComponentEmoji, ComponentEmojiInput } from "./emoji.ts";
import type { ResolvedData } from "./interaction-data.ts";

/**
 * Kind of a component.
 *
 * @see https://docs.discord.com/developers/components/reference#component-object-component-types
 */
export const ComponentType = {
  /** Row of buttons, or of one select menu. */
  ActionRow: 1,
  Button: 2,
  /** Select menu whose options the application names. */
  StringSelect: 3,
  /** Field for free text in a modal. */
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  /** Select menu of users and roles. */
  MentionableSelect: 7,
  ChannelSelect: 8,
  /** Text beside an accessory. */
  Section: 9,
  /** Markdown text. */
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  /** Frame around other components. */
  Container: 17,
  /** Caption around one component of a modal. */
  Label: 18,
  FileUpload: 19,
  RadioGroup: 21,
  CheckboxGroup: 22,
  Checkbox: 23,
} as const;
export type ComponentType = Open<typeof ComponentType>;

/**
 * Look of a button, and what a click does.
 *
 * @see https://docs.discord.com/developers/components/reference#button-button-styles
 */
export const ButtonStyle = {
  /** The action that is recommended. */
  Primary: 1,
  /** One of several equal actions. */
  Secondary: 2,
  /** Confirms or completes something. */
  Success: 3,
  /** Cannot be undone. */
  Danger: 4,
  /** Opens a URL; no interaction is sent. */
  Link: 5,
  /** Opens the purchase of a SKU; no interaction is sent. */
  Premium: 6,
} as const;
export type ButtonStyle = Open<typeof ButtonStyle>;

/**
 * Size of a text input.
 *
 * @see https://docs.discord.com/developers/components/reference#text-input-text-input-styles
 */
export const TextInputStyle = {
  /** One line. */
  Short: 1,
  /** Several lines. */
  Paragraph: 2,
} as const;
export type TextInputStyle = Open<typeof TextInputStyle>;

/**
 * Kind of what a select menu has chosen beforehand.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
 */
export const SelectDefaultValueType = {
  User: "user",
  Role: "role",
  Channel: "channel",
} as const;
export type SelectDefaultValueType = Open<typeof SelectDefaultValueType>;

/**
 * Space around a separator.
 *
 * @see https://docs.discord.com/developers/components/reference#separator-separator-structure
 */
export const SeparatorSpacing = {
  Small: 1,
  Large: 2,
} as const;
export type SeparatorSpacing = Open<typeof SeparatorSpacing>;

/**
 * Bits of the media that a component shows.
 *
 * @see https://docs.discord.com/developers/components/reference#unfurled-media-item-unfurled-media-item-flags
 */
export const UnfurledMediaItemFlag = {
  IsAnimated: 1, // 1 << 0
} as const;
export type UnfurledMediaItemFlag = number;

/**
 * Row that holds up to five buttons, or one select menu.
 *
 * @see https://docs.discord.com/developers/components/reference#action-row-action-row-structure
 */
export interface ActionRow {
  readonly type: typeof ComponentType.ActionRow;
  /** Identifies the component within its message; 0 in messages that are older than these ids. */
  readonly id?: number;
  readonly components: readonly ActionRowChild[];
}

/**
 * Button of a message.
 *
 * @see https://docs.discord.com/developers/components/reference#button-button-structure
 */
export interface Button {
  readonly type: typeof ComponentType.Button;
  readonly id?: number;
  readonly style: ButtonStyle;
  readonly label?: string;
  readonly emoji?: ComponentEmoji;
  /** Comes back in the interaction of a click; link and premium buttons have none. */
  readonly custom_id?: string;
  /** What a premium button sells. */
  readonly sku_id?: Id<"Sku">;
  /** Where a link button leads. */
  readonly url?: string | null;
  readonly disabled?: boolean;
}

/**
 * Select menu whose options the application names.
 *
 * @see https://docs.discord.com/developers/components/reference#string-select-string-select-structure
 */
export interface StringSelect {
  readonly type: typeof ComponentType.StringSelect;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number;
  /** Comes back in the interaction. 1 to 100 characters. */
  readonly custom_id: string;
  /** 1 to 25 items. */
  readonly options: readonly StringSelectOption[];
  /** Text shown while nothing is selected. Up to 150 characters. */
  readonly placeholder?: string;
  /**
   * Fewest options that must be chosen; 0 in a modal needs `required` to be false. 0 to 25.
   *
   * @default 1
   */
  readonly min_values?: number;
  /**
   * Most options that may be chosen. 1 to 25.
   *
   * @default 1
   */
  readonly max_values?: number;
  /**
   * Whether a modal needs an answer; ignored in messages.
   *
   * @default true
   */
  readonly required?: boolean;
  /**
   * Whether the menu is greyed out; not allowed in modals.
   *
   * @default false
   */
  readonly disabled?: boolean;
}

/**
 * Select menu whose options the application names.
 *
 * @see https://docs.discord.com/developers/components/reference#string-select-string-select-structure
 */
export interface StringSelectInput {
  readonly type: typeof ComponentType.StringSelect;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** Comes back in the interaction. 1 to 100 characters. */
  readonly custom_id: string;
  /** 1 to 25 items. */
  readonly options: readonly StringSelectOptionInput[];
  /** Text shown while nothing is selected. Up to 150 characters. */
  readonly placeholder?: string | undefined;
  /**
   * Fewest options that must be chosen; 0 in a modal needs `required` to be false. 0 to 25.
   *
   * @default 1
   */
  readonly min_values?: number | undefined;
  /**
   * Most options that may be chosen. 1 to 25.
   *
   * @default 1
   */
  readonly max_values?: number | undefined;
  /**
   * Whether a modal needs an answer; ignored in messages.
   *
   * @default true
   */
  readonly required?: boolean | undefined;
  /**
   * Whether the menu is greyed out; not allowed in modals.
   *
   * @default false
   */
  readonly disabled?: boolean | undefined;
}

/**
 * Option of a string select menu.
 *
 * @see https://docs.discord.com/developers/components/reference#string-select-select-option-structure
 */
export interface StringSelectOption {
  /** Name that users see. 1 to 100 characters. */
  readonly label: string;
  /** What the interaction says when the option is chosen. 1 to 100 characters. */
  readonly value: string;
  /** Up to 100 characters. */
  readonly description?: string;
  readonly emoji?: ComponentEmoji;
  /** Whether the option is chosen beforehand. */
  readonly default?: boolean;
}

/**
 * Option of a string select menu.
 *
 * @see https://docs.discord.com/developers/components/reference#string-select-select-option-structure
 */
export interface StringSelectOptionInput {
  /** Name that users see. 1 to 100 characters. */
  readonly label: string;
  /** What the interaction says when the option is chosen. 1 to 100 characters. */
  readonly value: string;
  /** Up to 100 characters. */
  readonly description?: string | undefined;
  readonly emoji?: ComponentEmojiInput | undefined;
  /** Whether the option is chosen beforehand. */
  readonly default?: boolean | undefined;
}

/**
 * Field for free text.
 *
 * @see https://docs.discord.com/developers/components/reference#text-input-text-input-structure
 */
export interface TextInput {
  readonly type: typeof ComponentType.TextInput;
  readonly id?: number;
  readonly custom_id: string;
  readonly style: TextInputStyle;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  readonly required?: boolean;
  /** Text that stands in the field beforehand. */
  readonly value?: string;
  /** Text shown while the field is empty. */
  readonly placeholder?: string;
  /** @deprecated `label` of the `Label` around the field. */
  readonly label?: string | null;
}

/**
 * Select menu of users.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-user-select-structure
 */
export interface UserSelect {
  readonly type: typeof ComponentType.UserSelect;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number;
  /** Comes back in the interaction. 1 to 100 characters. */
  readonly custom_id: string;
  /** Text shown while nothing is selected. Up to 150 characters. */
  readonly placeholder?: string;
  /** Users chosen beforehand; as many as `min_values` and `max_values` allow. Up to 25 items. */
  readonly default_values?: readonly UserSelectDefaultValue[];
  /**
   * Fewest users that must be chosen; 0 in a modal needs `required` to be false. 0 to 25.
   *
   * @default 1
   */
  readonly min_values?: number;
  /**
   * Most users that may be chosen. 1 to 25.
   *
   * @default 1
   */
  readonly max_values?: number;
  /**
   * Whether a modal needs an answer; ignored in messages.
   *
   * @default true
   */
  readonly required?: boolean;
  /**
   * Whether the menu is greyed out; not allowed in modals.
   *
   * @default false
   */
  readonly disabled?: boolean;
}

/**
 * Select menu of users.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-user-select-structure
 */
export interface UserSelectInput {
  readonly type: typeof ComponentType.UserSelect;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** Comes back in the interaction. 1 to 100 characters. */
  readonly custom_id: string;
  /** Text shown while nothing is selected. Up to 150 characters. */
  readonly placeholder?: string | undefined;
  /** Users chosen beforehand; as many as `min_values` and `max_values` allow. Up to 25 items. */
  readonly default_values?: readonly UserSelectDefaultValueInput[] | undefined;
  /**
   * Fewest users that must be chosen; 0 in a modal needs `required` to be false. 0 to 25.
   *
   * @default 1
   */
  readonly min_values?: number | undefined;
  /**
   * Most users that may be chosen. 1 to 25.
   *
   * @default 1
   */
  readonly max_values?: number | undefined;
  /**
   * Whether a modal needs an answer; ignored in messages.
   *
   * @default true
   */
  readonly required?: boolean | undefined;
  /**
   * Whether the menu is greyed out; not allowed in modals.
   *
   * @default false
   */
  readonly disabled?: boolean | undefined;
}

/**
 * User that is chosen beforehand.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
 */
export interface UserSelectDefaultValue {
  readonly id: Id<"User">;
  readonly type: typeof SelectDefaultValueType.User;
}

/**
 * User that is chosen beforehand.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
 */
export interface UserSelectDefaultValueInput {
  readonly id: IdInput<"User">;
  readonly type: typeof SelectDefaultValueType.User;
}

/**
 * Select menu of roles.
 *
 * @see https://docs.discord.com/developers/components/reference#role-select-role-select-structure
 */
export interface RoleSelect {
  readonly type: typeof ComponentType.RoleSelect;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number;
  /** Comes back in the interaction. 1 to 100 characters. */
  readonly custom_id: string;
  /** Text shown while nothing is selected. Up to 150 characters. */
  readonly placeholder?: string;
  /** Roles chosen beforehand; as many as `min_values` and `max_values` allow. Up to 25 items. */
  readonly default_values?: readonly RoleSelectDefaultValue[];
  /**
   * Fewest roles that must be chosen; 0 in a modal needs `required` to be false. 0 to 25.
   *
   * @default 1
   */
  readonly min_values?: number;
  /**
   * Most roles that may be chosen. 1 to 25.
   *
   * @default 1
   */
  readonly max_values?: number;
  /**
   * Whether a modal needs an answer; ignored in messages.
   *
   * @default true
   */
  readonly required?: boolean;
  /**
   * Whether the menu is greyed out; not allowed in modals.
   *
   * @default false
   */
  readonly disabled?: boolean;
}

/**
 * Select menu of roles.
 *
 * @see https://docs.discord.com/developers/components/reference#role-select-role-select-structure
 */
export interface RoleSelectInput {
  readonly type: typeof ComponentType.RoleSelect;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** Comes back in the interaction. 1 to 100 characters. */
  readonly custom_id: string;
  /** Text shown while nothing is selected. Up to 150 characters. */
  readonly placeholder?: string | undefined;
  /** Roles chosen beforehand; as many as `min_values` and `max_values` allow. Up to 25 items. */
  readonly default_values?: readonly RoleSelectDefaultValueInput[] | undefined;
  /**
   * Fewest roles that must be chosen; 0 in a modal needs `required` to be false. 0 to 25.
   *
   * @default 1
   */
  readonly min_values?: number | undefined;
  /**
   * Most roles that may be chosen. 1 to 25.
   *
   * @default 1
   */
  readonly max_values?: number | undefined;
  /**
   * Whether a modal needs an answer; ignored in messages.
   *
   * @default true
   */
  readonly required?: boolean | undefined;
  /**
   * Whether the menu is greyed out; not allowed in modals.
   *
   * @default false
   */
  readonly disabled?: boolean | undefined;
}

/**
 * Role that is chosen beforehand.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
 */
export interface RoleSelectDefaultValue {
  readonly id: Id<"Role">;
  readonly type: typeof SelectDefaultValueType.Role;
}

/**
 * Role that is chosen beforehand.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
 */
export interface RoleSelectDefaultValueInput {
  readonly id: IdInput<"Role">;
  readonly type: typeof SelectDefaultValueType.Role;
}

/**
 * Select menu of users and roles.
 *
 * @see https://docs.discord.com/developers/components/reference#mentionable-select-mentionable-select-structure
 */
export interface MentionableSelect {
  readonly type: typeof ComponentType.MentionableSelect;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number;
  /** Comes back in the interaction. 1 to 100 characters. */
  readonly custom_id: string;
  /** Text shown while nothing is selected. Up to 150 characters. */
  readonly placeholder?: string;
  /** Users and roles chosen beforehand; as many as `min_values` and `max_values` allow. Up to 25 items. */
  readonly default_values?: readonly MentionableSelectDefaultValue[];
  /**
   * Fewest users and roles that must be chosen; 0 in a modal needs `required` to be false. 0 to 25.
   *
   * @default 1
   */
  readonly min_values?: number;
  /**
   * Most users and roles that may be chosen. 1 to 25.
   *
   * @default 1
   */
  readonly max_values?: number;
  /**
   * Whether a modal needs an answer; ignored in messages.
   *
   * @default true
   */
  readonly required?: boolean;
  /**
   * Whether the menu is greyed out; not allowed in modals.
   *
   * @default false
   */
  readonly disabled?: boolean;
}

/**
 * Select menu of users and roles.
 *
 * @see https://docs.discord.com/developers/components/reference#mentionable-select-mentionable-select-structure
 */
export interface MentionableSelectInput {
  readonly type: typeof ComponentType.MentionableSelect;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** Comes back in the interaction. 1 to 100 characters. */
  readonly custom_id: string;
  /** Text shown while nothing is selected. Up to 150 characters. */
  readonly placeholder?: string | undefined;
  /** Users and roles chosen beforehand; as many as `min_values` and `max_values` allow. Up to 25 items. */
  readonly default_values?: readonly MentionableSelectDefaultValueInput[] | undefined;
  /**
   * Fewest users and roles that must be chosen; 0 in a modal needs `required` to be false. 0 to 25.
   *
   * @default 1
   */
  readonly min_values?: number | undefined;
  /**
   * Most users and roles that may be chosen. 1 to 25.
   *
   * @default 1
   */
  readonly max_values?: number | undefined;
  /**
   * Whether a modal needs an answer; ignored in messages.
   *
   * @default true
   */
  readonly required?: boolean | undefined;
  /**
   * Whether the menu is greyed out; not allowed in modals.
   *
   * @default false
   */
  readonly disabled?: boolean | undefined;
}

/**
 * Select menu of channels.
 *
 * @see https://docs.discord.com/developers/components/reference#channel-select-channel-select-structure
 */
export interface ChannelSelect {
  readonly type: typeof ComponentType.ChannelSelect;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number;
  /** Comes back in the interaction. 1 to 100 characters. */
  readonly custom_id: string;
  /** Kinds of channels to offer; all when absent. Without repeats. */
  readonly channel_types?: readonly ChannelType[];
  /** Text shown while nothing is selected. Up to 150 characters. */
  readonly placeholder?: string;
  /** Channels chosen beforehand; as many as `min_values` and `max_values` allow. Up to 25 items. */
  readonly default_values?: readonly ChannelSelectDefaultValue[];
  /**
   * Fewest channels that must be chosen; 0 in a modal needs `required` to be false. 0 to 25.
   *
   * @default 1
   */
  readonly min_values?: number;
  /**
   * Most channels that may be chosen. 1 to 25.
   *
   * @default 1
   */
  readonly max_values?: number;
  /**
   * Whether a modal needs an answer; ignored in messages.
   *
   * @default true
   */
  readonly required?: boolean;
  /**
   * Whether the menu is greyed out; not allowed in modals.
   *
   * @default false
   */
  readonly disabled?: boolean;
}

/**
 * Select menu of channels.
 *
 * @see https://docs.discord.com/developers/components/reference#channel-select-channel-select-structure
 */
export interface ChannelSelectInput {
  readonly type: typeof ComponentType.ChannelSelect;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** Comes back in the interaction. 1 to 100 characters. */
  readonly custom_id: string;
  /** Kinds of channels to offer; all when absent. Without repeats. */
  readonly channel_types?: readonly ChannelType[] | undefined;
  /** Text shown while nothing is selected. Up to 150 characters. */
  readonly placeholder?: string | undefined;
  /** Channels chosen beforehand; as many as `min_values` and `max_values` allow. Up to 25 items. */
  readonly default_values?: readonly ChannelSelectDefaultValueInput[] | undefined;
  /**
   * Fewest channels that must be chosen; 0 in a modal needs `required` to be false. 0 to 25.
   *
   * @default 1
   */
  readonly min_values?: number | undefined;
  /**
   * Most channels that may be chosen. 1 to 25.
   *
   * @default 1
   */
  readonly max_values?: number | undefined;
  /**
   * Whether a modal needs an answer; ignored in messages.
   *
   * @default true
   */
  readonly required?: boolean | undefined;
  /**
   * Whether the menu is greyed out; not allowed in modals.
   *
   * @default false
   */
  readonly disabled?: boolean | undefined;
}

/**
 * Channel that is chosen beforehand.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
 */
export interface ChannelSelectDefaultValue {
  readonly id: Id<"Channel">;
  readonly type: typeof SelectDefaultValueType.Channel;
}

/**
 * Channel that is chosen beforehand.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
 */
export interface ChannelSelectDefaultValueInput {
  readonly id: IdInput<"Channel">;
  readonly type: typeof SelectDefaultValueType.Channel;
}

/**
 * Text beside an accessory.
 *
 * @see https://docs.discord.com/developers/components/reference#section-section-structure
 */
export interface Section {
  readonly type: typeof ComponentType.Section;
  readonly id?: number;
  readonly components: readonly SectionChild[];
  readonly accessory: SectionAccessory;
}

/**
 * Markdown text.
 *
 * @see https://docs.discord.com/developers/components/reference#text-display-text-display-structure
 */
export interface TextDisplay {
  readonly type: typeof ComponentType.TextDisplay;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number;
  /** Mentions in it notify as `allowed_mentions` says. 1 to 4000 characters. */
  readonly content: string;
}

/**
 * Markdown text.
 *
 * @see https://docs.discord.com/developers/components/reference#text-display-text-display-structure
 */
export interface TextDisplayInput {
  readonly type: typeof ComponentType.TextDisplay;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** Mentions in it notify as `allowed_mentions` says. 1 to 4000 characters. */
  readonly content: string;
}

/**
 * Small image beside the text of a section.
 *
 * @see https://docs.discord.com/developers/components/reference#thumbnail-thumbnail-structure
 */
export interface Thumbnail {
  readonly type: typeof ComponentType.Thumbnail;
  readonly id?: number;
  readonly media: UnfurledMediaItem;
  /** Alternative text. */
  readonly description?: string | null;
  /** Whether the image is blurred until somebody clicks. */
  readonly spoiler?: boolean;
}

/**
 * Images and videos in a grid.
 *
 * @see https://docs.discord.com/developers/components/reference#media-gallery-media-gallery-structure
 */
export interface MediaGallery {
  readonly type: typeof ComponentType.MediaGallery;
  readonly id?: number;
  readonly items: readonly MediaGalleryItem[];
}

/**
 * Image or video of a gallery.
 *
 * @see https://docs.discord.com/developers/components/reference#media-gallery-media-gallery-item-structure
 */
export interface MediaGalleryItem {
  readonly media: UnfurledMediaItem;
  /** Alternative text. */
  readonly description?: string | null;
  /** Whether the media is blurred until somebody clicks. */
  readonly spoiler?: boolean;
}

/**
 * Attached file, shown in its place among the components.
 *
 * @see https://docs.discord.com/developers/components/reference#file-file-structure
 */
export interface FileComponent {
  readonly type: typeof ComponentType.File;
  readonly id?: number;
  readonly file: UnfurledMediaItem;
  /** Whether the file is hidden until somebody clicks. */
  readonly spoiler?: boolean;
  readonly name?: string | null;
  /** In bytes. */
  readonly size?: number | null;
}

/**
 * Space, or a line, between components.
 *
 * @see https://docs.discord.com/developers/components/reference#separator-separator-structure
 */
export interface Separator {
  readonly type: typeof ComponentType.Separator;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number;
  /**
   * Whether a line is drawn.
   *
   * @default true
   */
  readonly divider?: boolean;
  /** @default 1 */
  readonly spacing?: SeparatorSpacing;
}

/**
 * Space, or a line, between components.
 *
 * @see https://docs.discord.com/developers/components/reference#separator-separator-structure
 */
export interface SeparatorInput {
  readonly type: typeof ComponentType.Separator;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /**
   * Whether a line is drawn.
   *
   * @default true
   */
  readonly divider?: boolean | undefined;
  /** @default 1 */
  readonly spacing?: SeparatorSpacing | undefined;
}

/**
 * Frame around other components, with an optional bar of color.
 *
 * @see https://docs.discord.com/developers/components/reference#container-container-structure
 */
export interface Container {
  readonly type: typeof ComponentType.Container;
  readonly id?: number;
  readonly components: readonly ContainerChild[];
  /** Color of the bar. */
  readonly accent_color?: number | null;
  /** Whether the content is hidden until somebody clicks. */
  readonly spoiler?: boolean;
}

/**
 * What every component has.
 *
 * @see https://docs.discord.com/developers/components/reference#anatomy-of-a-component
 */
export interface BaseComponent {
  readonly type: ComponentType;
  /** Identifies the component within its message. */
  readonly id?: number;
}

/**
 * Image, video or file that a component shows.
 *
 * @see https://docs.discord.com/developers/components/reference#unfurled-media-item-unfurled-media-item-structure
 */
export interface UnfurledMediaItem {
  /** @remarks Undocumented. */
  readonly id?: Id<string>;
  readonly url: string;
  /** Address of the same media at Discord's proxy. */
  readonly proxy_url?: string;
  /** In pixels. */
  readonly height?: number | null;
  /** In pixels. */
  readonly width?: number | null;
  /** Thumbhash of the image, in base64. */
  readonly placeholder?: string;
  readonly placeholder_version?: number;
  /** Media type. */
  readonly content_type?: string | null;
  readonly flags?: UnfurledMediaItemFlag;
  /** Present when the media was uploaded as an attachment. */
  readonly attachment_id?: Id<"Attachment">;
}

/**
 * Label of a submitted modal, with the answer inside it.
 *
 * @see https://docs.discord.com/developers/components/reference#label-label-interaction-response-structure
 */
export interface SubmittedLabel {
  readonly type: typeof ComponentType.Label;
  readonly id: number;
  readonly component: SubmittedLabelChild;
}

/**
 * What every answer of a modal has.
 *
 * @see https://docs.discord.com/developers/components/reference#anatomy-of-a-component-custom-id
 */
export interface BaseSubmittedInput {
  readonly type: ComponentType;
  readonly id?: number;
  readonly custom_id: string;
}

/**
 * Text that was entered.
 *
 * @see https://docs.discord.com/developers/components/reference#text-input-text-input-interaction-response-structure
 */
export interface SubmittedTextInput {
  readonly type: typeof ComponentType.TextInput;
  readonly id?: number;
  readonly custom_id: string;
  readonly value: string;
}

/**
 * Options that were chosen in a string select menu.
 *
 * @see https://docs.discord.com/developers/components/reference#string-select-string-select-interaction-response-structure
 */
export interface SubmittedStringSelect {
  readonly type: typeof ComponentType.StringSelect;
  readonly id?: number;
  readonly custom_id: string;
  /** Values of the chosen options. */
  readonly values: readonly string[];
}

/**
 * Users that were chosen.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-user-select-interaction-response-structure
 */
export interface SubmittedUserSelect {
  readonly type: typeof ComponentType.UserSelect;
  readonly id?: number;
  readonly custom_id: string;
  readonly resolved?: ResolvedData;
  readonly values: readonly Id<"User">[];
}

/**
 * Roles that were chosen.
 *
 * @see https://docs.discord.com/developers/components/reference#role-select-role-select-interaction-response-structure
 */
export interface SubmittedRoleSelect {
  readonly type: typeof ComponentType.RoleSelect;
  readonly id?: number;
  readonly custom_id: string;
  readonly resolved?: ResolvedData;
  readonly values: readonly Id<"Role">[];
}

/**
 * Users and roles that were chosen.
 *
 * @see https://docs.discord.com/developers/components/reference#mentionable-select-mentionable-select-interaction-response-structure
 */
export interface SubmittedMentionableSelect {
  readonly type: typeof ComponentType.MentionableSelect;
  readonly id?: number;
  readonly custom_id: string;
  readonly resolved?: ResolvedData;
  readonly values: readonly (Id<"User"> | Id<"Role">)[];
}

/**
 * Channels that were chosen.
 *
 * @see https://docs.discord.com/developers/components/reference#channel-select-channel-select-interaction-response-structure
 */
export interface SubmittedChannelSelect {
  readonly type: typeof ComponentType.ChannelSelect;
  readonly id?: number;
  readonly custom_id: string;
  readonly resolved?: ResolvedData;
  readonly values: readonly Id<"Channel">[];
}

/**
 * Files that were uploaded.
 *
 * @see https://docs.discord.com/developers/components/reference#file-upload-file-upload-interaction-response-structure
 */
export interface SubmittedFileUpload {
  readonly type: typeof ComponentType.FileUpload;
  readonly id?: number;
  readonly custom_id: string;
  /** The attachments themselves are in the resolved data of the interaction. */
  readonly values: readonly Id<"Attachment">[];
}

/**
 * Option that was chosen in a radio group.
 *
 * @see https://docs.discord.com/developers/components/reference#radio-group-interaction-response-structure
 */
export interface SubmittedRadioGroup {
  readonly type: typeof ComponentType.RadioGroup;
  readonly id?: number;
  readonly custom_id: string;
  /** Null when none was chosen. */
  readonly value: string | null;
}

/**
 * Options that were ticked in a checkbox group.
 *
 * @see https://docs.discord.com/developers/components/reference#checkbox-group-interaction-response-structure
 */
export interface SubmittedCheckboxGroup {
  readonly type: typeof ComponentType.CheckboxGroup;
  readonly id?: number;
  readonly custom_id: string;
  /** Values of the ticked options. */
  readonly values: readonly string[];
}

/**
 * Checkbox, ticked or not.
 *
 * @see https://docs.discord.com/developers/components/reference#checkbox-interaction-response-structure
 */
export interface SubmittedCheckbox {
  readonly type: typeof ComponentType.Checkbox;
  readonly id?: number;
  readonly custom_id: string;
  /** Whether it was ticked. */
  readonly value: boolean;
}

/**
 * Text display of a submitted modal, which carries no answer.
 *
 * @see https://docs.discord.com/developers/components/reference#text-display-text-display-interaction-response-structure
 */
export interface SubmittedTextDisplay {
  readonly type: typeof ComponentType.TextDisplay;
  readonly id: number;
}

/**
 * Action row of a submitted modal, as older modals have around each text input.
 *
 * @deprecated `SubmittedLabel`
 * @see https://docs.discord.com/developers/components/reference#action-row-action-row-structure
 */
export interface SubmittedActionRow {
  readonly type: typeof ComponentType.ActionRow;
  readonly id?: number;
  readonly components: readonly SubmittedTextInput[];
}

/** A {@link ActionRowChild} of a kind that this version does not know. */
export interface UnknownActionRowChild extends BaseComponent {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Component inside an action row.
 *
 * @see https://docs.discord.com/developers/components/reference#action-row-action-row-child-components
 */
export type ActionRowChild =
  | Button
  | StringSelect
  | UserSelect
  | RoleSelect
  | MentionableSelect
  | ChannelSelect
  | TextInput
  | UnknownActionRowChild;

/** A {@link SelectMenu} of a kind that this version does not know. */
export interface UnknownSelectMenu {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Select menu of any kind.
 *
 * @see https://docs.discord.com/developers/components/reference#component-object-component-types
 */
export type SelectMenu = StringSelect | UserSelect | RoleSelect | MentionableSelect | ChannelSelect | UnknownSelectMenu;

/**
 * Select menu of any kind.
 *
 * @see https://docs.discord.com/developers/components/reference#component-object-component-types
 */
export type SelectMenuInput =
  StringSelectInput | UserSelectInput | RoleSelectInput | MentionableSelectInput | ChannelSelectInput;

/** A {@link MentionableSelectDefaultValue} of a kind that this version does not know. */
export interface UnknownMentionableSelectDefaultValue {
  readonly [key: string]: unknown;
  readonly type: UnknownName;
}

/**
 * User or role that is chosen beforehand.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
 */
export type MentionableSelectDefaultValue =
  UserSelectDefaultValue | RoleSelectDefaultValue | UnknownMentionableSelectDefaultValue;

/**
 * User or role that is chosen beforehand.
 *
 * @see https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
 */
export type MentionableSelectDefaultValueInput = UserSelectDefaultValueInput | RoleSelectDefaultValueInput;

/** A {@link SectionChild} of a kind that this version does not know. */
export interface UnknownSectionChild extends BaseComponent {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Component inside a section.
 *
 * @see https://docs.discord.com/developers/components/reference#section-section-child-components
 */
export type SectionChild = TextDisplay | UnknownSectionChild;

/** A {@link SectionAccessory} of a kind that this version does not know. */
export interface UnknownSectionAccessory extends BaseComponent {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Component beside the text of a section.
 *
 * @see https://docs.discord.com/developers/components/reference#section-section-accessory-components
 */
export type SectionAccessory = Button | Thumbnail | UnknownSectionAccessory;

/** A {@link ContainerChild} of a kind that this version does not know. */
export interface UnknownContainerChild extends BaseComponent {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Component inside a container.
 *
 * @see https://docs.discord.com/developers/components/reference#container-container-child-components
 */
export type ContainerChild =
  ActionRow | TextDisplay | Section | MediaGallery | Separator | FileComponent | UnknownContainerChild;

/** A {@link MessageComponent} of a kind that this version does not know. */
export interface UnknownMessageComponent extends BaseComponent {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Component at the top level of a message.
 *
 * @see https://docs.discord.com/developers/components/reference#component-object-component-types
 */
export type MessageComponent =
  ActionRow | TextDisplay | Section | MediaGallery | Separator | FileComponent | Container | UnknownMessageComponent;

/** A {@link SubmittedComponent} of a kind that this version does not know. */
export interface UnknownSubmittedComponent extends BaseComponent {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Component at the top level of a submitted modal.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-component-interaction-response-structures
 */
export type SubmittedComponent = SubmittedLabel | SubmittedTextDisplay | SubmittedActionRow | UnknownSubmittedComponent;

/** A {@link SubmittedLabelChild} of a kind that this version does not know. */
export interface UnknownSubmittedLabelChild extends BaseSubmittedInput {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Answer inside a label.
 *
 * @see https://docs.discord.com/developers/components/reference#label-label-interaction-response-child-components
 */
export type SubmittedLabelChild =
  | SubmittedTextInput
  | SubmittedStringSelect
  | SubmittedUserSelect
  | SubmittedRoleSelect
  | SubmittedMentionableSelect
  | SubmittedChannelSelect
  | SubmittedFileUpload
  | SubmittedRadioGroup
  | SubmittedCheckboxGroup
  | SubmittedCheckbox
  | UnknownSubmittedLabelChild;
