// Generated from schema/bodies/auto-moderation.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/auto-moderation.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  literal,
  member,
  oneOf,
  optional,
  sent,
  strict,
  string,
  tagged,
  unknown,
} from "../../../../src/base/validation/sent.ts";
import { AutoModerationEventType, AutoModerationTriggerType } from "../../../models/auto-moderation.ts";
import {
  AutoModerationActionInput,
  AutoModerationKeywordMetadataInput,
  AutoModerationKeywordPresetMetadataInput,
  AutoModerationMemberProfileMetadataInput,
  AutoModerationMentionSpamMetadataInput,
  AutoModerationSpamMetadataInput,
} from "../models/auto-moderation.ts";

/** Checks a {@link models.BaseCreateAutoModerationRuleBody}. */
export const BaseCreateAutoModerationRuleBody: z.ZodType<models.BaseCreateAutoModerationRuleBody> =
  /* @__PURE__ */ sent(() =>
    strict({
      name: string({ maxLength: 100 }),
      event_type: member(AutoModerationEventType),
      trigger_type: member(AutoModerationTriggerType),
      trigger_metadata: optional(unknown()),
      actions: array(AutoModerationActionInput, { minItems: 1, maxItems: 5 }),
      enabled: optional(boolean()),
      exempt_roles: optional(array(id(), { maxItems: 20, unique: true })),
      exempt_channels: optional(array(id(), { maxItems: 50, unique: true })),
    }),
  );

/** Checks a {@link models.CreateAutoModerationKeywordRuleBody}. */
export const CreateAutoModerationKeywordRuleBody: z.ZodType<models.CreateAutoModerationKeywordRuleBody> =
  /* @__PURE__ */ sent(() =>
    strict({
      name: string({ maxLength: 100 }),
      event_type: member(AutoModerationEventType),
      trigger_type: literal(AutoModerationTriggerType.Keyword),
      trigger_metadata: optional(AutoModerationKeywordMetadataInput),
      actions: array(AutoModerationActionInput, { minItems: 1, maxItems: 5 }),
      enabled: optional(boolean()),
      exempt_roles: optional(array(id(), { maxItems: 20, unique: true })),
      exempt_channels: optional(array(id(), { maxItems: 50, unique: true })),
    }),
  );

/** Checks a {@link models.CreateAutoModerationSpamRuleBody}. */
export const CreateAutoModerationSpamRuleBody: z.ZodType<models.CreateAutoModerationSpamRuleBody> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        name: string({ maxLength: 100 }),
        event_type: member(AutoModerationEventType),
        trigger_type: literal(AutoModerationTriggerType.Spam),
        trigger_metadata: optional(AutoModerationSpamMetadataInput),
        actions: array(AutoModerationActionInput, { minItems: 1, maxItems: 5 }),
        enabled: optional(boolean()),
        exempt_roles: optional(array(id(), { maxItems: 20, unique: true })),
        exempt_channels: optional(array(id(), { maxItems: 50, unique: true })),
      },
      [{ rule: "maxCount", path: "actions", where: { field: "type", is: [3] }, max: 0 }],
    ),
  );

/** Checks a {@link models.CreateAutoModerationKeywordPresetRuleBody}. */
export const CreateAutoModerationKeywordPresetRuleBody: z.ZodType<models.CreateAutoModerationKeywordPresetRuleBody> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        name: string({ maxLength: 100 }),
        event_type: member(AutoModerationEventType),
        trigger_type: literal(AutoModerationTriggerType.KeywordPreset),
        trigger_metadata: AutoModerationKeywordPresetMetadataInput,
        actions: array(AutoModerationActionInput, { minItems: 1, maxItems: 5 }),
        enabled: optional(boolean()),
        exempt_roles: optional(array(id(), { maxItems: 20, unique: true })),
        exempt_channels: optional(array(id(), { maxItems: 50, unique: true })),
      },
      [{ rule: "maxCount", path: "actions", where: { field: "type", is: [3] }, max: 0 }],
    ),
  );

/** Checks a {@link models.CreateAutoModerationMentionSpamRuleBody}. */
export const CreateAutoModerationMentionSpamRuleBody: z.ZodType<models.CreateAutoModerationMentionSpamRuleBody> =
  /* @__PURE__ */ sent(() =>
    strict({
      name: string({ maxLength: 100 }),
      event_type: member(AutoModerationEventType),
      trigger_type: literal(AutoModerationTriggerType.MentionSpam),
      trigger_metadata: optional(AutoModerationMentionSpamMetadataInput),
      actions: array(AutoModerationActionInput, { minItems: 1, maxItems: 5 }),
      enabled: optional(boolean()),
      exempt_roles: optional(array(id(), { maxItems: 20, unique: true })),
      exempt_channels: optional(array(id(), { maxItems: 50, unique: true })),
    }),
  );

/** Checks a {@link models.CreateAutoModerationMemberProfileRuleBody}. */
export const CreateAutoModerationMemberProfileRuleBody: z.ZodType<models.CreateAutoModerationMemberProfileRuleBody> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        name: string({ maxLength: 100 }),
        event_type: member(AutoModerationEventType),
        trigger_type: literal(AutoModerationTriggerType.MemberProfile),
        trigger_metadata: AutoModerationMemberProfileMetadataInput,
        actions: array(AutoModerationActionInput, { minItems: 1, maxItems: 5 }),
        enabled: optional(boolean()),
        exempt_roles: optional(array(id(), { maxItems: 20, unique: true })),
        exempt_channels: optional(array(id(), { maxItems: 50, unique: true })),
      },
      [{ rule: "maxCount", path: "actions", where: { field: "type", is: [3] }, max: 0 }],
    ),
  );

/** Checks a {@link models.ModifyAutoModerationKeywordRuleBody}. */
export const ModifyAutoModerationKeywordRuleBody: z.ZodType<models.ModifyAutoModerationKeywordRuleBody> =
  /* @__PURE__ */ sent(() =>
    strict({
      name: optional(string({ maxLength: 100 })),
      event_type: optional(member(AutoModerationEventType)),
      trigger_type: optional(literal(AutoModerationTriggerType.Keyword)),
      trigger_metadata: optional(AutoModerationKeywordMetadataInput),
      actions: optional(array(AutoModerationActionInput, { minItems: 1, maxItems: 5 })),
      enabled: optional(boolean()),
      exempt_roles: optional(array(id(), { maxItems: 20, unique: true })),
      exempt_channels: optional(array(id(), { maxItems: 50, unique: true })),
    }),
  );

/** Checks a {@link models.ModifyAutoModerationSpamRuleBody}. */
export const ModifyAutoModerationSpamRuleBody: z.ZodType<models.ModifyAutoModerationSpamRuleBody> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        name: optional(string({ maxLength: 100 })),
        event_type: optional(member(AutoModerationEventType)),
        trigger_type: optional(literal(AutoModerationTriggerType.Spam)),
        trigger_metadata: optional(AutoModerationSpamMetadataInput),
        actions: optional(array(AutoModerationActionInput, { minItems: 1, maxItems: 5 })),
        enabled: optional(boolean()),
        exempt_roles: optional(array(id(), { maxItems: 20, unique: true })),
        exempt_channels: optional(array(id(), { maxItems: 50, unique: true })),
      },
      [{ rule: "maxCount", path: "actions", where: { field: "type", is: [3] }, max: 0 }],
    ),
  );

/** Checks a {@link models.ModifyAutoModerationKeywordPresetRuleBody}. */
export const ModifyAutoModerationKeywordPresetRuleBody: z.ZodType<models.ModifyAutoModerationKeywordPresetRuleBody> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        name: optional(string({ maxLength: 100 })),
        event_type: optional(member(AutoModerationEventType)),
        trigger_type: optional(literal(AutoModerationTriggerType.KeywordPreset)),
        trigger_metadata: optional(AutoModerationKeywordPresetMetadataInput),
        actions: optional(array(AutoModerationActionInput, { minItems: 1, maxItems: 5 })),
        enabled: optional(boolean()),
        exempt_roles: optional(array(id(), { maxItems: 20, unique: true })),
        exempt_channels: optional(array(id(), { maxItems: 50, unique: true })),
      },
      [{ rule: "maxCount", path: "actions", where: { field: "type", is: [3] }, max: 0 }],
    ),
  );

/** Checks a {@link models.ModifyAutoModerationMentionSpamRuleBody}. */
export const ModifyAutoModerationMentionSpamRuleBody: z.ZodType<models.ModifyAutoModerationMentionSpamRuleBody> =
  /* @__PURE__ */ sent(() =>
    strict({
      name: optional(string({ maxLength: 100 })),
      event_type: optional(member(AutoModerationEventType)),
      trigger_type: optional(literal(AutoModerationTriggerType.MentionSpam)),
      trigger_metadata: optional(AutoModerationMentionSpamMetadataInput),
      actions: optional(array(AutoModerationActionInput, { minItems: 1, maxItems: 5 })),
      enabled: optional(boolean()),
      exempt_roles: optional(array(id(), { maxItems: 20, unique: true })),
      exempt_channels: optional(array(id(), { maxItems: 50, unique: true })),
    }),
  );

/** Checks a {@link models.ModifyAutoModerationMemberProfileRuleBody}. */
export const ModifyAutoModerationMemberProfileRuleBody: z.ZodType<models.ModifyAutoModerationMemberProfileRuleBody> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        name: optional(string({ maxLength: 100 })),
        event_type: optional(member(AutoModerationEventType)),
        trigger_type: optional(literal(AutoModerationTriggerType.MemberProfile)),
        trigger_metadata: optional(AutoModerationMemberProfileMetadataInput),
        actions: optional(array(AutoModerationActionInput, { minItems: 1, maxItems: 5 })),
        enabled: optional(boolean()),
        exempt_roles: optional(array(id(), { maxItems: 20, unique: true })),
        exempt_channels: optional(array(id(), { maxItems: 50, unique: true })),
      },
      [{ rule: "maxCount", path: "actions", where: { field: "type", is: [3] }, max: 0 }],
    ),
  );

/** Checks a {@link models.CreateAutoModerationRuleBody}. */
export const CreateAutoModerationRuleBody: z.ZodType<models.CreateAutoModerationRuleBody> = /* @__PURE__ */ sent(() =>
  tagged(
    "trigger_type",
    CreateAutoModerationKeywordRuleBody,
    CreateAutoModerationSpamRuleBody,
    CreateAutoModerationKeywordPresetRuleBody,
    CreateAutoModerationMentionSpamRuleBody,
    CreateAutoModerationMemberProfileRuleBody,
  ),
);

/** Checks a {@link models.ModifyAutoModerationRuleBody}. */
export const ModifyAutoModerationRuleBody: z.ZodType<models.ModifyAutoModerationRuleBody> = /* @__PURE__ */ sent(() =>
  oneOf(
    ModifyAutoModerationKeywordRuleBody,
    ModifyAutoModerationSpamRuleBody,
    ModifyAutoModerationKeywordPresetRuleBody,
    ModifyAutoModerationMentionSpamRuleBody,
    ModifyAutoModerationMemberProfileRuleBody,
  ),
);
