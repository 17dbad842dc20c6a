// Generated from schema/bodies/component.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type {
  ButtonStyle,
  ChannelSelectInput,
  ComponentType,
  MentionableSelectInput,
  RoleSelectInput,
  SeparatorInput,
  StringSelectInput,
  TextDisplayInput,
  TextInputStyle,
  UserSelectInput,
} from "../models/component.ts";
import type { ComponentEmojiInput } from "../models/emoji.ts";

/**
 * Row of a message that holds up to five buttons, or one select menu.
 *
 * @see https://docs.discord.com/developers/components/reference#action-row-action-row-structure
 */
export interface ActionRowInput {
  readonly type: typeof ComponentType.ActionRow;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** 1 to 5 items. */
  readonly components: readonly ActionRowChildInput[];
}

/**
 * Button of a message.
 *
 * @see https://docs.discord.com/developers/components/reference#button-button-structure
 */
export interface ButtonInput {
  readonly type: typeof ComponentType.Button;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  readonly style: ButtonStyle;
  /** Up to 80 characters. */
  readonly label?: string | undefined;
  readonly emoji?: ComponentEmojiInput | undefined;
  /** Comes back in the interaction of a click; link and premium buttons have none. 1 to 100 characters. */
  readonly custom_id?: string | undefined;
  /** What a premium button sells. */
  readonly sku_id?: IdInput<"Sku"> | undefined;
  /** Where a link button leads. Up to 512 characters. */
  readonly url?: string | undefined;
  /** @default false */
  readonly disabled?: boolean | undefined;
}

/**
 * Text beside an accessory.
 *
 * @see https://docs.discord.com/developers/components/reference#section-section-structure
 */
export interface SectionInput {
  readonly type: typeof ComponentType.Section;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** 1 to 3 items. */
  readonly components: readonly SectionChildInput[];
  readonly accessory: SectionAccessoryInput;
}

/**
 * Small image beside the text of a section.
 *
 * @see https://docs.discord.com/developers/components/reference#thumbnail-thumbnail-structure
 */
export interface ThumbnailInput {
  readonly type: typeof ComponentType.Thumbnail;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** An image; videos are not supported. */
  readonly media: UnfurledMediaItemInput;
  /** Alternative text. 1 to 1024 characters. */
  readonly description?: string | null | undefined;
  /**
   * Whether the image is blurred until somebody clicks.
   *
   * @default false
   */
  readonly spoiler?: boolean | undefined;
}

/**
 * Images and videos in a grid.
 *
 * @see https://docs.discord.com/developers/components/reference#media-gallery-media-gallery-structure
 */
export interface MediaGalleryInput {
  readonly type: typeof ComponentType.MediaGallery;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** 1 to 10 items. */
  readonly items: readonly MediaGalleryItemInput[];
}

/**
 * Image or video of a gallery.
 *
 * @see https://docs.discord.com/developers/components/reference#media-gallery-media-gallery-item-structure
 */
export interface MediaGalleryItemInput {
  readonly media: UnfurledMediaItemInput;
  /** Alternative text. 1 to 1024 characters. */
  readonly description?: string | null | undefined;
  /**
   * Whether the media is blurred until somebody clicks.
   *
   * @default false
   */
  readonly spoiler?: boolean | undefined;
}

/**
 * Attached file, shown in its place among the components.
 *
 * @see https://docs.discord.com/developers/components/reference#file-file-structure
 */
export interface FileComponentInput {
  readonly type: typeof ComponentType.File;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  readonly file: AttachedMediaItemInput;
  /**
   * Whether the file is hidden until somebody clicks.
   *
   * @default false
   */
  readonly spoiler?: boolean | undefined;
}

/**
 * Frame around other components, with an optional bar of color.
 *
 * @see https://docs.discord.com/developers/components/reference#container-container-structure
 */
export interface ContainerInput {
  readonly type: typeof ComponentType.Container;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** 1 to 40 items. */
  readonly components: readonly ContainerChildInput[];
  /** Color of the bar. */
  readonly accent_color?: number | null | undefined;
  /**
   * Whether the content is hidden until somebody clicks.
   *
   * @default false
   */
  readonly spoiler?: boolean | undefined;
}

/**
 * Image, video or file for a component to show.
 *
 * @see https://docs.discord.com/developers/components/reference#unfurled-media-item-unfurled-media-item-structure
 */
export interface UnfurledMediaItemInput {
  /** An address on the web, or `attachment://` and the name of a file of the same message. Up to 2048 characters. */
  readonly url: string;
}

/**
 * Uploaded file for a component to show.
 *
 * @see https://docs.discord.com/developers/components/reference#file-file-structure
 */
export interface AttachedMediaItemInput {
  /** `attachment://` and the name of a file of the same message. Up to 2048 characters. Matches `^attachment://`. */
  readonly url: string;
}

/**
 * Caption around one component of a modal.
 *
 * @see https://docs.discord.com/developers/components/reference#label-label-structure
 */
export interface Label {
  readonly type: typeof ComponentType.Label;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** 1 to 45 characters. */
  readonly label: string;
  /** Stands above or below the component, depending on the device. 1 to 100 characters. */
  readonly description?: string | undefined;
  readonly component: LabelChild;
}

/**
 * Field for free text inside a label.
 *
 * @see https://docs.discord.com/developers/components/reference#text-input-text-input-structure
 */
export interface TextInputInput {
  readonly type: typeof ComponentType.TextInput;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** Comes back with the answer. 1 to 100 characters. */
  readonly custom_id: string;
  readonly style: TextInputStyle;
  /** 0 to 4000. */
  readonly min_length?: number | undefined;
  /** 1 to 4000. */
  readonly max_length?: number | undefined;
  /** @default true */
  readonly required?: boolean | undefined;
  /** Text that stands in the field beforehand. Up to 4000 characters. */
  readonly value?: string | undefined;
  /** Text shown while the field is empty. Up to 100 characters. */
  readonly placeholder?: string | undefined;
}

/**
 * Lets the user of a modal upload files.
 *
 * @see https://docs.discord.com/developers/components/reference#file-upload-file-upload-structure
 */
export interface FileUpload {
  readonly type: typeof ComponentType.FileUpload;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** Comes back with the answer. 1 to 100 characters. */
  readonly custom_id: string;
  /**
   * Fewest files; 0 needs `required` to be false. 0 to 10.
   *
   * @default 1
   */
  readonly min_values?: number | undefined;
  /**
   * Most files. 1 to 10.
   *
   * @default 1
   */
  readonly max_values?: number | undefined;
  /** @default true */
  readonly required?: boolean | undefined;
  /**
   * Each `image`, `video`, `audio` or an extension such as `.pdf`; only the extension of a file is looked at. Up to 10
   * items. Each matches `^(?:image|video|audio|\..+)$`.
   */
  readonly file_types?: readonly string[] | undefined;
}

/**
 * Lets the user of a modal choose one of several options.
 *
 * @see https://docs.discord.com/developers/components/reference#radio-group-structure
 */
export interface RadioGroup {
  readonly type: typeof ComponentType.RadioGroup;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** Comes back with the answer. 1 to 100 characters. */
  readonly custom_id: string;
  /** 2 to 10 items. */
  readonly options: readonly RadioGroupOption[];
  /** @default true */
  readonly required?: boolean | undefined;
}

/**
 * Option of a radio group.
 *
 * @see https://docs.discord.com/developers/components/reference#radio-group-option-structure
 */
export interface RadioGroupOption {
  /** What the answer says when the option is chosen. 1 to 100 characters. */
  readonly value: string;
  /** Name that users see. 1 to 100 characters. */
  readonly label: string;
  /** Up to 100 characters. */
  readonly description?: string | undefined;
  /** Whether the option is chosen beforehand. */
  readonly default?: boolean | undefined;
}

/**
 * Lets the user of a modal tick any of several options.
 *
 * @see https://docs.discord.com/developers/components/reference#checkbox-group-structure
 */
export interface CheckboxGroup {
  readonly type: typeof ComponentType.CheckboxGroup;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** Comes back with the answer. 1 to 100 characters. */
  readonly custom_id: string;
  /** 1 to 10 items. */
  readonly options: readonly CheckboxGroupOption[];
  /**
   * Fewest options that must be ticked; 0 needs `required` to be false. 0 to 10.
   *
   * @default 1
   */
  readonly min_values?: number | undefined;
  /** Most options that may be ticked; all when absent. 1 to 10. */
  readonly max_values?: number | undefined;
  /** @default true */
  readonly required?: boolean | undefined;
}

/**
 * Option of a checkbox group.
 *
 * @see https://docs.discord.com/developers/components/reference#checkbox-group-option-structure
 */
export interface CheckboxGroupOption {
  /** What the answer says when the option is ticked. 1 to 100 characters. */
  readonly value: string;
  /** Name that users see. 1 to 100 characters. */
  readonly label: string;
  /** Up to 100 characters. */
  readonly description?: string | undefined;
  /** Whether the option is ticked beforehand. */
  readonly default?: boolean | undefined;
}

/**
 * Lets the user of a modal say yes or no.
 *
 * @see https://docs.discord.com/developers/components/reference#checkbox-structure
 */
export interface Checkbox {
  readonly type: typeof ComponentType.Checkbox;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** Comes back with the answer. 1 to 100 characters. */
  readonly custom_id: string;
  /** Whether it is ticked beforehand. */
  readonly default?: boolean | undefined;
}

/**
 * Row of a modal that holds a text input.
 *
 * @deprecated `Label`
 * @see https://docs.discord.com/developers/components/reference#action-row-action-row-structure
 */
export interface ModalActionRow {
  readonly type: typeof ComponentType.ActionRow;
  /** Identifies the component within its message; given out in order when absent. 0 to 2147483647. */
  readonly id?: number | undefined;
  /** 1 to 5 items. */
  readonly components: readonly LabelledTextInput[];
}

/**
 * Field for free text with a label of its own, inside an action row of a modal.
 *
 * @deprecated `TextInputInput` inside a `Label`.
 * @see https://docs.discord.com/developers/components/reference#text-input-text-input-structure
 */
export interface LabelledTextInput extends TextInputInput {
  /** 1 to 45 characters. */
  readonly label: string;
}

/**
 * Component at the top level of a message.
 *
 * @see https://docs.discord.com/developers/components/reference#component-object-component-types
 */
export type MessageComponentInput =
  | ActionRowInput
  | TextDisplayInput
  | SectionInput
  | MediaGalleryInput
  | SeparatorInput
  | FileComponentInput
  | ContainerInput;

/**
 * Component inside an action row of a message.
 *
 * @see https://docs.discord.com/developers/components/reference#action-row-action-row-child-components
 */
export type ActionRowChildInput =
  ButtonInput | StringSelectInput | UserSelectInput | RoleSelectInput | MentionableSelectInput | ChannelSelectInput;

/**
 * Component inside a section.
 *
 * @see https://docs.discord.com/developers/components/reference#section-section-child-components
 */
export type SectionChildInput = TextDisplayInput;

/**
 * Component beside the text of a section.
 *
 * @see https://docs.discord.com/developers/components/reference#section-section-accessory-components
 */
export type SectionAccessoryInput = ButtonInput | ThumbnailInput;

/**
 * Component inside a container.
 *
 * @see https://docs.discord.com/developers/components/reference#container-container-child-components
 */
export type ContainerChildInput =
  ActionRowInput | TextDisplayInput | SectionInput | MediaGalleryInput | SeparatorInput | FileComponentInput;

/**
 * Component at the top level of a modal.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal
 */
export type ModalComponent = Label | TextDisplayInput | ModalActionRow;

/**
 * Component inside a label.
 *
 * @see https://docs.discord.com/developers/components/reference#label-label-child-components
 */
export type LabelChild =
  | TextInputInput
  | StringSelectInput
  | UserSelectInput
  | RoleSelectInput
  | MentionableSelectInput
  | ChannelSelectInput
  | FileUpload
  | RadioGroup
  | CheckboxGroup
  | Checkbox;
