// Generated from schema/models/auto-moderation.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/auto-moderation.ts";
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
import { AutoModerationActionType, AutoModerationKeywordPresetType } from "../../../models/auto-moderation.ts";

/** Checks a {@link models.AutoModerationKeywordMetadataInput}. */
export const AutoModerationKeywordMetadataInput: z.ZodType<models.AutoModerationKeywordMetadataInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      keyword_filter: optional(array(string({ minLength: 1, maxLength: 60 }), { maxItems: 1000 })),
      regex_patterns: optional(array(string({ minLength: 1, maxLength: 260 }), { maxItems: 10 })),
      allow_list: optional(array(string({ minLength: 1, maxLength: 60 }), { maxItems: 100 })),
    }),
  );

/** Checks a {@link models.AutoModerationSpamMetadataInput}. */
export const AutoModerationSpamMetadataInput: z.ZodType<models.AutoModerationSpamMetadataInput> = /* @__PURE__ */ sent(
  () => strict({}),
);

/** Checks a {@link models.AutoModerationKeywordPresetMetadataInput}. */
export const AutoModerationKeywordPresetMetadataInput: z.ZodType<models.AutoModerationKeywordPresetMetadataInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      presets: optional(array(member(AutoModerationKeywordPresetType), { unique: true })),
      allow_list: optional(array(string({ minLength: 1, maxLength: 60 }), { maxItems: 1000 })),
    }),
  );

/** Checks a {@link models.AutoModerationMentionSpamMetadataInput}. */
export const AutoModerationMentionSpamMetadataInput: z.ZodType<models.AutoModerationMentionSpamMetadataInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      mention_total_limit: optional(integer({ min: 0, max: 50 })),
      mention_raid_protection_enabled: optional(boolean()),
    }),
  );

/** Checks a {@link models.AutoModerationMemberProfileMetadataInput}. */
export const AutoModerationMemberProfileMetadataInput: z.ZodType<models.AutoModerationMemberProfileMetadataInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      keyword_filter: optional(array(string({ minLength: 1, maxLength: 60 }), { maxItems: 1000 })),
      regex_patterns: optional(array(string({ minLength: 1, maxLength: 260 }), { maxItems: 10 })),
      allow_list: optional(array(string({ minLength: 1, maxLength: 60 }), { maxItems: 100 })),
    }),
  );

/** Checks a {@link models.AutoModerationBlockMessageActionInput}. */
export const AutoModerationBlockMessageActionInput: z.ZodType<models.AutoModerationBlockMessageActionInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(AutoModerationActionType.BlockMessage),
      metadata: optional(AutoModerationBlockMessageMetadataInput),
    }),
  );

/** Checks a {@link models.AutoModerationBlockMessageMetadataInput}. */
export const AutoModerationBlockMessageMetadataInput: z.ZodType<models.AutoModerationBlockMessageMetadataInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      custom_message: optional(string({ maxLength: 150 })),
    }),
  );

/** Checks a {@link models.AutoModerationSendAlertMessageActionInput}. */
export const AutoModerationSendAlertMessageActionInput: z.ZodType<models.AutoModerationSendAlertMessageActionInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(AutoModerationActionType.SendAlertMessage),
      metadata: AutoModerationSendAlertMessageMetadataInput,
    }),
  );

/** Checks a {@link models.AutoModerationSendAlertMessageMetadataInput}. */
export const AutoModerationSendAlertMessageMetadataInput: z.ZodType<models.AutoModerationSendAlertMessageMetadataInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      channel_id: id(),
    }),
  );

/** Checks a {@link models.AutoModerationTimeoutActionInput}. */
export const AutoModerationTimeoutActionInput: z.ZodType<models.AutoModerationTimeoutActionInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(AutoModerationActionType.Timeout),
      metadata: AutoModerationTimeoutMetadataInput,
    }),
  );

/** Checks a {@link models.AutoModerationTimeoutMetadataInput}. */
export const AutoModerationTimeoutMetadataInput: z.ZodType<models.AutoModerationTimeoutMetadataInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      duration_seconds: integer({ min: 0, max: 2419200 }),
    }),
  );

/** Checks a {@link models.AutoModerationBlockMemberInteractionActionInput}. */
export const AutoModerationBlockMemberInteractionActionInput: z.ZodType<models.AutoModerationBlockMemberInteractionActionInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(AutoModerationActionType.BlockMemberInteraction),
      metadata: optional(AutoModerationBlockMemberInteractionMetadataInput),
    }),
  );

/** Checks a {@link models.AutoModerationBlockMemberInteractionMetadataInput}. */
export const AutoModerationBlockMemberInteractionMetadataInput: z.ZodType<models.AutoModerationBlockMemberInteractionMetadataInput> =
  /* @__PURE__ */ sent(() => strict({}));

/** Checks a {@link models.AutoModerationActionInput}. */
export const AutoModerationActionInput: z.ZodType<models.AutoModerationActionInput> = /* @__PURE__ */ sent(() =>
  tagged(
    "type",
    AutoModerationBlockMessageActionInput,
    AutoModerationSendAlertMessageActionInput,
    AutoModerationTimeoutActionInput,
    AutoModerationBlockMemberInteractionActionInput,
  ),
);
