// Generated from schema/models/component.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/component.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
} from "../../../../src/base/validation/received.ts";
import { ComponentEmoji } from "./emoji.ts";
import { ResolvedData } from "./interaction-data.ts";

/** Checks a {@link models.ActionRow}. */
export const ActionRow: z.ZodType<models.ActionRow> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    components: array(ActionRowChild),
  }),
);

/** Checks a {@link models.ActionRowChild}. */
export const ActionRowChild: z.ZodType<models.ActionRowChild> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [Button, 2],
      [StringSelect, 3],
      [UserSelect, 5],
      [RoleSelect, 6],
      [MentionableSelect, 7],
      [ChannelSelect, 8],
      [TextInput, 4],
    ],
    BaseComponent,
  ),
);

/** Checks a {@link models.Button}. */
export const Button: z.ZodType<models.Button> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    style: number(),
    label: optional(string()),
    emoji: optional(ComponentEmoji),
    custom_id: optional(string()),
    sku_id: optional(id()),
    url: optional(string()),
    disabled: optional(boolean()),
  }),
);

/** Checks a {@link models.SelectMenu}. */
export const SelectMenu: z.ZodType<models.SelectMenu> = /* @__PURE__ */ received(() =>
  tagged("type", [
    [StringSelect, 3],
    [UserSelect, 5],
    [RoleSelect, 6],
    [MentionableSelect, 7],
    [ChannelSelect, 8],
  ]),
);

/** Checks a {@link models.StringSelect}. */
export const StringSelect: z.ZodType<models.StringSelect> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    options: array(StringSelectOption),
    placeholder: optional(string()),
    min_values: optional(number()),
    max_values: optional(number()),
    required: optional(boolean()),
    disabled: optional(boolean()),
  }),
);

/** Checks a {@link models.StringSelectOption}. */
export const StringSelectOption: z.ZodType<models.StringSelectOption> = /* @__PURE__ */ received(() =>
  struct({
    label: string(),
    value: string(),
    description: optional(string()),
    emoji: optional(ComponentEmoji),
    default: optional(boolean()),
  }),
);

/** Checks a {@link models.TextInput}. */
export const TextInput: z.ZodType<models.TextInput> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    style: number(),
    min_length: optional(number()),
    max_length: optional(number()),
    required: optional(boolean()),
    value: optional(string()),
    placeholder: optional(string()),
    label: optional(string()),
  }),
);

/** Checks a {@link models.UserSelect}. */
export const UserSelect: z.ZodType<models.UserSelect> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    placeholder: optional(string()),
    default_values: optional(array(UserSelectDefaultValue)),
    min_values: optional(number()),
    max_values: optional(number()),
    required: optional(boolean()),
    disabled: optional(boolean()),
  }),
);

/** Checks a {@link models.UserSelectDefaultValue}. */
export const UserSelectDefaultValue: z.ZodType<models.UserSelectDefaultValue> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: string(),
  }),
);

/** Checks a {@link models.RoleSelect}. */
export const RoleSelect: z.ZodType<models.RoleSelect> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    placeholder: optional(string()),
    default_values: optional(array(RoleSelectDefaultValue)),
    min_values: optional(number()),
    max_values: optional(number()),
    required: optional(boolean()),
    disabled: optional(boolean()),
  }),
);

/** Checks a {@link models.RoleSelectDefaultValue}. */
export const RoleSelectDefaultValue: z.ZodType<models.RoleSelectDefaultValue> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: string(),
  }),
);

/** Checks a {@link models.MentionableSelect}. */
export const MentionableSelect: z.ZodType<models.MentionableSelect> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    placeholder: optional(string()),
    default_values: optional(array(MentionableSelectDefaultValue)),
    min_values: optional(number()),
    max_values: optional(number()),
    required: optional(boolean()),
    disabled: optional(boolean()),
  }),
);

/** Checks a {@link models.MentionableSelectDefaultValue}. */
export const MentionableSelectDefaultValue: z.ZodType<models.MentionableSelectDefaultValue> = /* @__PURE__ */ received(
  () =>
    tagged("type", [
      [UserSelectDefaultValue, "user"],
      [RoleSelectDefaultValue, "role"],
    ]),
);

/** Checks a {@link models.ChannelSelect}. */
export const ChannelSelect: z.ZodType<models.ChannelSelect> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    channel_types: optional(array(number())),
    placeholder: optional(string()),
    default_values: optional(array(ChannelSelectDefaultValue)),
    min_values: optional(number()),
    max_values: optional(number()),
    required: optional(boolean()),
    disabled: optional(boolean()),
  }),
);

/** Checks a {@link models.ChannelSelectDefaultValue}. */
export const ChannelSelectDefaultValue: z.ZodType<models.ChannelSelectDefaultValue> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: string(),
  }),
);

/** Checks a {@link models.Section}. */
export const Section: z.ZodType<models.Section> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    components: array(SectionChild),
    accessory: SectionAccessory,
  }),
);

/** Checks a {@link models.SectionChild}. */
export const SectionChild: z.ZodType<models.SectionChild> = /* @__PURE__ */ received(() =>
  tagged("type", [[TextDisplay, 10]], BaseComponent),
);

/** Checks a {@link models.SectionAccessory}. */
export const SectionAccessory: z.ZodType<models.SectionAccessory> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [Button, 2],
      [Thumbnail, 11],
    ],
    BaseComponent,
  ),
);

/** Checks a {@link models.TextDisplay}. */
export const TextDisplay: z.ZodType<models.TextDisplay> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    content: string(),
  }),
);

/** Checks a {@link models.Thumbnail}. */
export const Thumbnail: z.ZodType<models.Thumbnail> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    media: UnfurledMediaItem,
    description: optional(string()),
    spoiler: optional(boolean()),
  }),
);

/** Checks a {@link models.MediaGallery}. */
export const MediaGallery: z.ZodType<models.MediaGallery> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    items: array(MediaGalleryItem),
  }),
);

/** Checks a {@link models.MediaGalleryItem}. */
export const MediaGalleryItem: z.ZodType<models.MediaGalleryItem> = /* @__PURE__ */ received(() =>
  struct({
    media: UnfurledMediaItem,
    description: optional(string()),
    spoiler: optional(boolean()),
  }),
);

/** Checks a {@link models.FileComponent}. */
export const FileComponent: z.ZodType<models.FileComponent> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    file: UnfurledMediaItem,
    spoiler: optional(boolean()),
    name: optional(string()),
    size: optional(number()),
  }),
);

/** Checks a {@link models.Separator}. */
export const Separator: z.ZodType<models.Separator> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    divider: optional(boolean()),
    spacing: optional(number()),
  }),
);

/** Checks a {@link models.Container}. */
export const Container: z.ZodType<models.Container> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    components: array(ContainerChild),
    accent_color: optional(number()),
    spoiler: optional(boolean()),
  }),
);

/** Checks a {@link models.ContainerChild}. */
export const ContainerChild: z.ZodType<models.ContainerChild> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [ActionRow, 1],
      [TextDisplay, 10],
      [Section, 9],
      [MediaGallery, 12],
      [Separator, 14],
      [FileComponent, 13],
    ],
    BaseComponent,
  ),
);

/** Checks a {@link models.MessageComponent}. */
export const MessageComponent: z.ZodType<models.MessageComponent> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [ActionRow, 1],
      [TextDisplay, 10],
      [Section, 9],
      [MediaGallery, 12],
      [Separator, 14],
      [FileComponent, 13],
      [Container, 17],
    ],
    BaseComponent,
  ),
);

/** Checks a {@link models.BaseComponent}. */
export const BaseComponent: z.ZodType<models.BaseComponent> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
  }),
);

/** Checks a {@link models.UnfurledMediaItem}. */
export const UnfurledMediaItem: z.ZodType<models.UnfurledMediaItem> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    url: string(),
    proxy_url: optional(string()),
    height: optional(number()),
    width: optional(number()),
    placeholder: optional(string()),
    placeholder_version: optional(number()),
    content_type: optional(string()),
    flags: optional(number()),
    attachment_id: optional(id()),
  }),
);

/** Checks a {@link models.SubmittedComponent}. */
export const SubmittedComponent: z.ZodType<models.SubmittedComponent> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [SubmittedLabel, 18],
      [SubmittedTextDisplay, 10],
      [SubmittedActionRow, 1],
    ],
    BaseComponent,
  ),
);

/** Checks a {@link models.SubmittedLabel}. */
export const SubmittedLabel: z.ZodType<models.SubmittedLabel> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: number(),
    component: SubmittedLabelChild,
  }),
);

/** Checks a {@link models.SubmittedLabelChild}. */
export const SubmittedLabelChild: z.ZodType<models.SubmittedLabelChild> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [SubmittedTextInput, 4],
      [SubmittedStringSelect, 3],
      [SubmittedUserSelect, 5],
      [SubmittedRoleSelect, 6],
      [SubmittedMentionableSelect, 7],
      [SubmittedChannelSelect, 8],
      [SubmittedFileUpload, 19],
      [SubmittedRadioGroup, 21],
      [SubmittedCheckboxGroup, 22],
      [SubmittedCheckbox, 23],
    ],
    BaseSubmittedInput,
  ),
);

/** Checks a {@link models.BaseSubmittedInput}. */
export const BaseSubmittedInput: z.ZodType<models.BaseSubmittedInput> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
  }),
);

/** Checks a {@link models.SubmittedTextInput}. */
export const SubmittedTextInput: z.ZodType<models.SubmittedTextInput> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    value: string(),
  }),
);

/** Checks a {@link models.SubmittedStringSelect}. */
export const SubmittedStringSelect: z.ZodType<models.SubmittedStringSelect> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    values: array(string()),
  }),
);

/** Checks a {@link models.SubmittedUserSelect}. */
export const SubmittedUserSelect: z.ZodType<models.SubmittedUserSelect> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    resolved: optional(ResolvedData),
    values: array(id()),
  }),
);

/** Checks a {@link models.SubmittedRoleSelect}. */
export const SubmittedRoleSelect: z.ZodType<models.SubmittedRoleSelect> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    resolved: optional(ResolvedData),
    values: array(id()),
  }),
);

/** Checks a {@link models.SubmittedMentionableSelect}. */
export const SubmittedMentionableSelect: z.ZodType<models.SubmittedMentionableSelect> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    resolved: optional(ResolvedData),
    values: array(string()),
  }),
);

/** Checks a {@link models.SubmittedChannelSelect}. */
export const SubmittedChannelSelect: z.ZodType<models.SubmittedChannelSelect> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    resolved: optional(ResolvedData),
    values: array(id()),
  }),
);

/** Checks a {@link models.SubmittedFileUpload}. */
export const SubmittedFileUpload: z.ZodType<models.SubmittedFileUpload> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    values: array(id()),
  }),
);

/** Checks a {@link models.SubmittedRadioGroup}. */
export const SubmittedRadioGroup: z.ZodType<models.SubmittedRadioGroup> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    value: nullable(string()),
  }),
);

/** Checks a {@link models.SubmittedCheckboxGroup}. */
export const SubmittedCheckboxGroup: z.ZodType<models.SubmittedCheckboxGroup> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    values: array(string()),
  }),
);

/** Checks a {@link models.SubmittedCheckbox}. */
export const SubmittedCheckbox: z.ZodType<models.SubmittedCheckbox> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    custom_id: string(),
    value: boolean(),
  }),
);

/** Checks a {@link models.SubmittedTextDisplay}. */
export const SubmittedTextDisplay: z.ZodType<models.SubmittedTextDisplay> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: number(),
  }),
);

/** Checks a {@link models.SubmittedActionRow}. */
export const SubmittedActionRow: z.ZodType<models.SubmittedActionRow> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    id: optional(number()),
    components: array(SubmittedTextInput),
  }),
);
