// Generated from schema/models/component.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/component.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  integer,
  literal,
  member,
  optional,
  sent,
  strict,
  string,
  tagged,
} from "../../../../src/base/validation/sent.ts";
import { ChannelType } from "../../../models/channel.ts";
import { ComponentType, SelectDefaultValueType, SeparatorSpacing } from "../../../models/component.ts";
import { ComponentEmojiInput } from "./emoji.ts";

/** Checks a {@link models.SelectMenuInput}. */
export const SelectMenuInput: z.ZodType<models.SelectMenuInput> = /* @__PURE__ */ sent(() =>
  tagged("type", StringSelectInput, UserSelectInput, RoleSelectInput, MentionableSelectInput, ChannelSelectInput),
);

/** Checks a {@link models.StringSelectInput}. */
export const StringSelectInput: z.ZodType<models.StringSelectInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.StringSelect),
      id: optional(integer({ min: 0, max: 2147483647 })),
      custom_id: string({ minLength: 1, maxLength: 100 }),
      options: array(StringSelectOptionInput, { minItems: 1, maxItems: 25 }),
      placeholder: optional(string({ maxLength: 150 })),
      min_values: optional(integer({ min: 0, max: 25 })),
      max_values: optional(integer({ min: 1, max: 25 })),
      required: optional(boolean()),
      disabled: optional(boolean()),
    },
    [
      { rule: "lessOrEqual", left: "min_values", right: "max_values" },
      { rule: "lessOrEqual", left: "min_values", right: "options.length" },
      { rule: "lessOrEqual", left: "max_values", right: "options.length" },
      { rule: "uniqueBy", path: "options", key: "value" },
    ],
  ),
);

/** Checks a {@link models.StringSelectOptionInput}. */
export const StringSelectOptionInput: z.ZodType<models.StringSelectOptionInput> = /* @__PURE__ */ sent(() =>
  strict({
    label: string({ minLength: 1, maxLength: 100 }),
    value: string({ minLength: 1, maxLength: 100 }),
    description: optional(string({ maxLength: 100 })),
    emoji: optional(ComponentEmojiInput),
    default: optional(boolean()),
  }),
);

/** Checks a {@link models.UserSelectInput}. */
export const UserSelectInput: z.ZodType<models.UserSelectInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.UserSelect),
      id: optional(integer({ min: 0, max: 2147483647 })),
      custom_id: string({ minLength: 1, maxLength: 100 }),
      placeholder: optional(string({ maxLength: 150 })),
      default_values: optional(array(UserSelectDefaultValueInput, { maxItems: 25 })),
      min_values: optional(integer({ min: 0, max: 25 })),
      max_values: optional(integer({ min: 1, max: 25 })),
      required: optional(boolean()),
      disabled: optional(boolean()),
    },
    [
      { rule: "lessOrEqual", left: "min_values", right: "max_values" },
      { rule: "lessOrEqual", left: "min_values", right: "default_values.length" },
      { rule: "lessOrEqual", left: "default_values.length", right: "max_values" },
      { rule: "uniqueBy", path: "default_values", key: "id" },
    ],
  ),
);

/** Checks a {@link models.UserSelectDefaultValueInput}. */
export const UserSelectDefaultValueInput: z.ZodType<models.UserSelectDefaultValueInput> = /* @__PURE__ */ sent(() =>
  strict({
    id: id(),
    type: literal(SelectDefaultValueType.User),
  }),
);

/** Checks a {@link models.RoleSelectInput}. */
export const RoleSelectInput: z.ZodType<models.RoleSelectInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.RoleSelect),
      id: optional(integer({ min: 0, max: 2147483647 })),
      custom_id: string({ minLength: 1, maxLength: 100 }),
      placeholder: optional(string({ maxLength: 150 })),
      default_values: optional(array(RoleSelectDefaultValueInput, { maxItems: 25 })),
      min_values: optional(integer({ min: 0, max: 25 })),
      max_values: optional(integer({ min: 1, max: 25 })),
      required: optional(boolean()),
      disabled: optional(boolean()),
    },
    [
      { rule: "lessOrEqual", left: "min_values", right: "max_values" },
      { rule: "lessOrEqual", left: "min_values", right: "default_values.length" },
      { rule: "lessOrEqual", left: "default_values.length", right: "max_values" },
      { rule: "uniqueBy", path: "default_values", key: "id" },
    ],
  ),
);

/** Checks a {@link models.RoleSelectDefaultValueInput}. */
export const RoleSelectDefaultValueInput: z.ZodType<models.RoleSelectDefaultValueInput> = /* @__PURE__ */ sent(() =>
  strict({
    id: id(),
    type: literal(SelectDefaultValueType.Role),
  }),
);

/** Checks a {@link models.MentionableSelectInput}. */
export const MentionableSelectInput: z.ZodType<models.MentionableSelectInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.MentionableSelect),
      id: optional(integer({ min: 0, max: 2147483647 })),
      custom_id: string({ minLength: 1, maxLength: 100 }),
      placeholder: optional(string({ maxLength: 150 })),
      default_values: optional(array(MentionableSelectDefaultValueInput, { maxItems: 25 })),
      min_values: optional(integer({ min: 0, max: 25 })),
      max_values: optional(integer({ min: 1, max: 25 })),
      required: optional(boolean()),
      disabled: optional(boolean()),
    },
    [
      { rule: "lessOrEqual", left: "min_values", right: "max_values" },
      { rule: "lessOrEqual", left: "min_values", right: "default_values.length" },
      { rule: "lessOrEqual", left: "default_values.length", right: "max_values" },
      { rule: "uniqueBy", path: "default_values", key: "id" },
    ],
  ),
);

/** Checks a {@link models.MentionableSelectDefaultValueInput}. */
export const MentionableSelectDefaultValueInput: z.ZodType<models.MentionableSelectDefaultValueInput> =
  /* @__PURE__ */ sent(() => tagged("type", UserSelectDefaultValueInput, RoleSelectDefaultValueInput));

/** Checks a {@link models.ChannelSelectInput}. */
export const ChannelSelectInput: z.ZodType<models.ChannelSelectInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: literal(ComponentType.ChannelSelect),
      id: optional(integer({ min: 0, max: 2147483647 })),
      custom_id: string({ minLength: 1, maxLength: 100 }),
      channel_types: optional(array(member(ChannelType), { unique: true })),
      placeholder: optional(string({ maxLength: 150 })),
      default_values: optional(array(ChannelSelectDefaultValueInput, { maxItems: 25 })),
      min_values: optional(integer({ min: 0, max: 25 })),
      max_values: optional(integer({ min: 1, max: 25 })),
      required: optional(boolean()),
      disabled: optional(boolean()),
    },
    [
      { rule: "lessOrEqual", left: "min_values", right: "max_values" },
      { rule: "lessOrEqual", left: "min_values", right: "default_values.length" },
      { rule: "lessOrEqual", left: "default_values.length", right: "max_values" },
      { rule: "uniqueBy", path: "default_values", key: "id" },
    ],
  ),
);

/** Checks a {@link models.ChannelSelectDefaultValueInput}. */
export const ChannelSelectDefaultValueInput: z.ZodType<models.ChannelSelectDefaultValueInput> = /* @__PURE__ */ sent(
  () =>
    strict({
      id: id(),
      type: literal(SelectDefaultValueType.Channel),
    }),
);

/** Checks a {@link models.TextDisplayInput}. */
export const TextDisplayInput: z.ZodType<models.TextDisplayInput> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(ComponentType.TextDisplay),
    id: optional(integer({ min: 0, max: 2147483647 })),
    content: string({ minLength: 1, maxLength: 4000 }),
  }),
);

/** Checks a {@link models.SeparatorInput}. */
export const SeparatorInput: z.ZodType<models.SeparatorInput> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(ComponentType.Separator),
    id: optional(integer({ min: 0, max: 2147483647 })),
    divider: optional(boolean()),
    spacing: optional(member(SeparatorSpacing)),
  }),
);
