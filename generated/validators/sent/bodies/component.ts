// Generated from schema/bodies/component.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/component.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  color,
  id,
  integer,
  literal,
  member,
  nullable,
  optional,
  sent,
  strict,
  string,
  tagged,
} from "../../../../src/base/validation/sent.ts";
import { ButtonStyle, ComponentType, TextInputStyle } from "../../../models/component.ts";
import {
  ChannelSelectInput,
  MentionableSelectInput,
  RoleSelectInput,
  SeparatorInput,
  StringSelectInput,
  TextDisplayInput,
  UserSelectInput,
} from "../models/component.ts";
import { ComponentEmojiInput } from "../models/emoji.ts";

/** Checks a {@link models.MessageComponentInput}. */
export const MessageComponentInput: z.ZodType<models.MessageComponentInput> = /* @__PURE__ */ sent(() =>
  tagged(
    "type",
    ActionRowInput,
    TextDisplayInput,
    SectionInput,
    MediaGalleryInput,
    SeparatorInput,
    FileComponentInput,
    ContainerInput,
  ),
);

/** Checks a {@link models.ActionRowInput}. */
export const ActionRowInput: z.ZodType<models.ActionRowInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.ActionRow),
      id: optional(integer({ min: 0, max: 2147483647 })),
      components: array(ActionRowChildInput, { minItems: 1, maxItems: 5 }),
    },
    [
      { rule: "maxCount", path: "components", max: 1, where: { field: "type", is: [3, 5, 6, 7, 8] } },
      {
        rule: "forbiddenWhen",
        fields: ["components"],
        when: {
          all: [
            { field: "components[].type", is: [2] },
            { field: "components[].type", is: [3, 5, 6, 7, 8] },
          ],
        },
      },
    ],
  ),
);

/** Checks a {@link models.ActionRowChildInput}. */
export const ActionRowChildInput: z.ZodType<models.ActionRowChildInput> = /* @__PURE__ */ sent(() =>
  tagged(
    "type",
    ButtonInput,
    StringSelectInput,
    UserSelectInput,
    RoleSelectInput,
    MentionableSelectInput,
    ChannelSelectInput,
  ),
);

/** Checks a {@link models.ButtonInput}. */
export const ButtonInput: z.ZodType<models.ButtonInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.Button),
      id: optional(integer({ min: 0, max: 2147483647 })),
      style: member(ButtonStyle),
      label: optional(string({ maxLength: 80 })),
      emoji: optional(ComponentEmojiInput),
      custom_id: optional(string({ minLength: 1, maxLength: 100 })),
      sku_id: optional(id()),
      url: optional(string({ maxLength: 512 })),
      disabled: optional(boolean()),
    },
    [
      { rule: "requiredWhen", fields: ["custom_id"], when: { field: "style", is: [1, 2, 3, 4] } },
      { rule: "forbiddenWhen", fields: ["url", "sku_id"], when: { field: "style", is: [1, 2, 3, 4] } },
      { rule: "requiredWhen", fields: ["url"], when: { field: "style", is: [5] } },
      { rule: "forbiddenWhen", fields: ["custom_id", "sku_id"], when: { field: "style", is: [5] } },
      { rule: "requiredWhen", fields: ["sku_id"], when: { field: "style", is: [6] } },
      { rule: "forbiddenWhen", fields: ["custom_id", "label", "url", "emoji"], when: { field: "style", is: [6] } },
      { rule: "atLeastOneOf", fields: ["label", "emoji"], unless: { field: "style", is: [6] } },
    ],
  ),
);

/** Checks a {@link models.SectionInput}. */
export const SectionInput: z.ZodType<models.SectionInput> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(ComponentType.Section),
    id: optional(integer({ min: 0, max: 2147483647 })),
    components: array(SectionChildInput, { minItems: 1, maxItems: 3 }),
    accessory: SectionAccessoryInput,
  }),
);

/** Checks a {@link models.SectionChildInput}. */
export const SectionChildInput: z.ZodType<models.SectionChildInput> = /* @__PURE__ */ sent(() =>
  tagged("type", TextDisplayInput),
);

/** Checks a {@link models.SectionAccessoryInput}. */
export const SectionAccessoryInput: z.ZodType<models.SectionAccessoryInput> = /* @__PURE__ */ sent(() =>
  tagged("type", ButtonInput, ThumbnailInput),
);

/** Checks a {@link models.ThumbnailInput}. */
export const ThumbnailInput: z.ZodType<models.ThumbnailInput> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(ComponentType.Thumbnail),
    id: optional(integer({ min: 0, max: 2147483647 })),
    media: UnfurledMediaItemInput,
    description: optional(nullable(string({ minLength: 1, maxLength: 1024 }))),
    spoiler: optional(boolean()),
  }),
);

/** Checks a {@link models.MediaGalleryInput}. */
export const MediaGalleryInput: z.ZodType<models.MediaGalleryInput> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(ComponentType.MediaGallery),
    id: optional(integer({ min: 0, max: 2147483647 })),
    items: array(MediaGalleryItemInput, { minItems: 1, maxItems: 10 }),
  }),
);

/** Checks a {@link models.MediaGalleryItemInput}. */
export const MediaGalleryItemInput: z.ZodType<models.MediaGalleryItemInput> = /* @__PURE__ */ sent(() =>
  strict({
    media: UnfurledMediaItemInput,
    description: optional(nullable(string({ minLength: 1, maxLength: 1024 }))),
    spoiler: optional(boolean()),
  }),
);

/** Checks a {@link models.FileComponentInput}. */
export const FileComponentInput: z.ZodType<models.FileComponentInput> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(ComponentType.File),
    id: optional(integer({ min: 0, max: 2147483647 })),
    file: AttachedMediaItemInput,
    spoiler: optional(boolean()),
  }),
);

/** Checks a {@link models.ContainerInput}. */
export const ContainerInput: z.ZodType<models.ContainerInput> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(ComponentType.Container),
    id: optional(integer({ min: 0, max: 2147483647 })),
    components: array(ContainerChildInput, { minItems: 1, maxItems: 40 }),
    accent_color: optional(nullable(color())),
    spoiler: optional(boolean()),
  }),
);

/** Checks a {@link models.ContainerChildInput}. */
export const ContainerChildInput: z.ZodType<models.ContainerChildInput> = /* @__PURE__ */ sent(() =>
  tagged("type", ActionRowInput, TextDisplayInput, SectionInput, MediaGalleryInput, SeparatorInput, FileComponentInput),
);

/** Checks a {@link models.UnfurledMediaItemInput}. */
export const UnfurledMediaItemInput: z.ZodType<models.UnfurledMediaItemInput> = /* @__PURE__ */ sent(() =>
  strict({
    url: string({ maxLength: 2048 }),
  }),
);

/** Checks a {@link models.AttachedMediaItemInput}. */
export const AttachedMediaItemInput: z.ZodType<models.AttachedMediaItemInput> = /* @__PURE__ */ sent(() =>
  strict({
    url: string({ maxLength: 2048, pattern: /^attachment:\/\//u }),
  }),
);

/** Checks a {@link models.ModalComponent}. */
export const ModalComponent: z.ZodType<models.ModalComponent> = /* @__PURE__ */ sent(() =>
  tagged("type", Label, TextDisplayInput, ModalActionRow),
);

/** Checks a {@link models.Label}. */
export const Label: z.ZodType<models.Label> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.Label),
      id: optional(integer({ min: 0, max: 2147483647 })),
      label: string({ minLength: 1, maxLength: 45 }),
      description: optional(string({ minLength: 1, maxLength: 100 })),
      component: LabelChild,
    },
    [
      { rule: "forbiddenWhen", fields: ["component.disabled"], when: { field: "component.disabled", is: [true] } },
      {
        rule: "forbiddenWhen",
        fields: ["component.min_values"],
        when: {
          all: [{ field: "component.min_values", is: [0] }, { not: { field: "component.required", is: [false] } }],
        },
      },
    ],
  ),
);

/** Checks a {@link models.LabelChild}. */
export const LabelChild: z.ZodType<models.LabelChild> = /* @__PURE__ */ sent(() =>
  tagged(
    "type",
    TextInputInput,
    StringSelectInput,
    UserSelectInput,
    RoleSelectInput,
    MentionableSelectInput,
    ChannelSelectInput,
    FileUpload,
    RadioGroup,
    CheckboxGroup,
    Checkbox,
  ),
);

/** Checks a {@link models.TextInputInput}. */
export const TextInputInput: z.ZodType<models.TextInputInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.TextInput),
      id: optional(integer({ min: 0, max: 2147483647 })),
      custom_id: string({ minLength: 1, maxLength: 100 }),
      style: member(TextInputStyle),
      min_length: optional(integer({ min: 0, max: 4000 })),
      max_length: optional(integer({ min: 1, max: 4000 })),
      required: optional(boolean()),
      value: optional(string({ maxLength: 4000 })),
      placeholder: optional(string({ maxLength: 100 })),
    },
    [
      { rule: "lessOrEqual", left: "min_length", right: "max_length" },
      { rule: "lessOrEqual", left: "value.length", right: "max_length" },
    ],
  ),
);

/** Checks a {@link models.FileUpload}. */
export const FileUpload: z.ZodType<models.FileUpload> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.FileUpload),
      id: optional(integer({ min: 0, max: 2147483647 })),
      custom_id: string({ minLength: 1, maxLength: 100 }),
      min_values: optional(integer({ min: 0, max: 10 })),
      max_values: optional(integer({ min: 1, max: 10 })),
      required: optional(boolean()),
      file_types: optional(array(string({ pattern: /^(?:image|video|audio|\..+)$/u }), { maxItems: 10 })),
    },
    [{ rule: "lessOrEqual", left: "min_values", right: "max_values" }],
  ),
);

/** Checks a {@link models.RadioGroup}. */
export const RadioGroup: z.ZodType<models.RadioGroup> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.RadioGroup),
      id: optional(integer({ min: 0, max: 2147483647 })),
      custom_id: string({ minLength: 1, maxLength: 100 }),
      options: array(RadioGroupOption, { minItems: 2, maxItems: 10 }),
      required: optional(boolean()),
    },
    [
      { rule: "uniqueBy", path: "options", key: "value" },
      { rule: "maxCount", path: "options", max: 1, where: { field: "default", is: [true] } },
    ],
  ),
);

/** Checks a {@link models.RadioGroupOption}. */
export const RadioGroupOption: z.ZodType<models.RadioGroupOption> = /* @__PURE__ */ sent(() =>
  strict({
    value: string({ minLength: 1, maxLength: 100 }),
    label: string({ minLength: 1, maxLength: 100 }),
    description: optional(string({ maxLength: 100 })),
    default: optional(boolean()),
  }),
);

/** Checks a {@link models.CheckboxGroup}. */
export const CheckboxGroup: z.ZodType<models.CheckboxGroup> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.CheckboxGroup),
      id: optional(integer({ min: 0, max: 2147483647 })),
      custom_id: string({ minLength: 1, maxLength: 100 }),
      options: array(CheckboxGroupOption, { minItems: 1, maxItems: 10 }),
      min_values: optional(integer({ min: 0, max: 10 })),
      max_values: optional(integer({ min: 1, max: 10 })),
      required: optional(boolean()),
    },
    [
      { rule: "lessOrEqual", left: "min_values", right: "max_values" },
      { rule: "lessOrEqual", left: "min_values", right: "options.length" },
      { rule: "lessOrEqual", left: "max_values", right: "options.length" },
      { rule: "uniqueBy", path: "options", key: "value" },
    ],
  ),
);

/** Checks a {@link models.CheckboxGroupOption}. */
export const CheckboxGroupOption: z.ZodType<models.CheckboxGroupOption> = /* @__PURE__ */ sent(() =>
  strict({
    value: string({ minLength: 1, maxLength: 100 }),
    label: string({ minLength: 1, maxLength: 100 }),
    description: optional(string({ maxLength: 100 })),
    default: optional(boolean()),
  }),
);

/** Checks a {@link models.Checkbox}. */
export const Checkbox: z.ZodType<models.Checkbox> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(ComponentType.Checkbox),
    id: optional(integer({ min: 0, max: 2147483647 })),
    custom_id: string({ minLength: 1, maxLength: 100 }),
    default: optional(boolean()),
  }),
);

/** Checks a {@link models.ModalActionRow}. */
export const ModalActionRow: z.ZodType<models.ModalActionRow> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(ComponentType.ActionRow),
    id: optional(integer({ min: 0, max: 2147483647 })),
    components: array(LabelledTextInput, { minItems: 1, maxItems: 5 }),
  }),
);

/** Checks a {@link models.LabelledTextInput}. */
export const LabelledTextInput: z.ZodType<models.LabelledTextInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.TextInput),
      id: optional(integer({ min: 0, max: 2147483647 })),
      custom_id: string({ minLength: 1, maxLength: 100 }),
      style: member(TextInputStyle),
      min_length: optional(integer({ min: 0, max: 4000 })),
      max_length: optional(integer({ min: 1, max: 4000 })),
      required: optional(boolean()),
      value: optional(string({ maxLength: 4000 })),
      placeholder: optional(string({ maxLength: 100 })),
      label: string({ minLength: 1, maxLength: 45 }),
    },
    [
      { rule: "lessOrEqual", left: "min_length", right: "max_length" },
      { rule: "lessOrEqual", left: "value.length", right: "max_length" },
    ],
  ),
);
