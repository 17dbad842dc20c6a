// Generated from schema/models/auto-moderation.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/auto-moderation.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
  unknown,
} from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.BaseAutoModerationRule}. */
export const BaseAutoModerationRule: z.ZodType<models.BaseAutoModerationRule> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: id(),
    name: string(),
    creator_id: id(),
    event_type: number(),
    trigger_type: number(),
    trigger_metadata: unknown(),
    actions: array(AutoModerationAction),
    enabled: boolean(),
    exempt_roles: array(id()),
    exempt_channels: array(id()),
  }),
);

/** Checks a {@link models.AutoModerationKeywordRule}. */
export const AutoModerationKeywordRule: z.ZodType<models.AutoModerationKeywordRule> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: id(),
    name: string(),
    creator_id: id(),
    event_type: number(),
    trigger_type: number(),
    trigger_metadata: AutoModerationKeywordMetadata,
    actions: array(AutoModerationAction),
    enabled: boolean(),
    exempt_roles: array(id()),
    exempt_channels: array(id()),
  }),
);

/** Checks a {@link models.AutoModerationSpamRule}. */
export const AutoModerationSpamRule: z.ZodType<models.AutoModerationSpamRule> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: id(),
    name: string(),
    creator_id: id(),
    event_type: number(),
    trigger_type: number(),
    trigger_metadata: AutoModerationSpamMetadata,
    actions: array(AutoModerationAction),
    enabled: boolean(),
    exempt_roles: array(id()),
    exempt_channels: array(id()),
  }),
);

/** Checks a {@link models.AutoModerationKeywordPresetRule}. */
export const AutoModerationKeywordPresetRule: z.ZodType<models.AutoModerationKeywordPresetRule> =
  /* @__PURE__ */ received(() =>
    struct({
      id: id(),
      guild_id: id(),
      name: string(),
      creator_id: id(),
      event_type: number(),
      trigger_type: number(),
      trigger_metadata: AutoModerationKeywordPresetMetadata,
      actions: array(AutoModerationAction),
      enabled: boolean(),
      exempt_roles: array(id()),
      exempt_channels: array(id()),
    }),
  );

/** Checks a {@link models.AutoModerationMentionSpamRule}. */
export const AutoModerationMentionSpamRule: z.ZodType<models.AutoModerationMentionSpamRule> = /* @__PURE__ */ received(
  () =>
    struct({
      id: id(),
      guild_id: id(),
      name: string(),
      creator_id: id(),
      event_type: number(),
      trigger_type: number(),
      trigger_metadata: AutoModerationMentionSpamMetadata,
      actions: array(AutoModerationAction),
      enabled: boolean(),
      exempt_roles: array(id()),
      exempt_channels: array(id()),
    }),
);

/** Checks a {@link models.AutoModerationMemberProfileRule}. */
export const AutoModerationMemberProfileRule: z.ZodType<models.AutoModerationMemberProfileRule> =
  /* @__PURE__ */ received(() =>
    struct({
      id: id(),
      guild_id: id(),
      name: string(),
      creator_id: id(),
      event_type: number(),
      trigger_type: number(),
      trigger_metadata: AutoModerationMemberProfileMetadata,
      actions: array(AutoModerationAction),
      enabled: boolean(),
      exempt_roles: array(id()),
      exempt_channels: array(id()),
    }),
  );

/** Checks a {@link models.AutoModerationKeywordMetadata}. */
export const AutoModerationKeywordMetadata: z.ZodType<models.AutoModerationKeywordMetadata> = /* @__PURE__ */ received(
  () =>
    struct({
      keyword_filter: optional(array(string())),
      regex_patterns: optional(array(string())),
      allow_list: optional(array(string())),
    }),
);

/** Checks a {@link models.AutoModerationSpamMetadata}. */
export const AutoModerationSpamMetadata: z.ZodType<models.AutoModerationSpamMetadata> = /* @__PURE__ */ received(() =>
  struct({}),
);

/** Checks a {@link models.AutoModerationKeywordPresetMetadata}. */
export const AutoModerationKeywordPresetMetadata: z.ZodType<models.AutoModerationKeywordPresetMetadata> =
  /* @__PURE__ */ received(() =>
    struct({
      presets: optional(array(number())),
      allow_list: optional(array(string())),
    }),
  );

/** Checks a {@link models.AutoModerationMentionSpamMetadata}. */
export const AutoModerationMentionSpamMetadata: z.ZodType<models.AutoModerationMentionSpamMetadata> =
  /* @__PURE__ */ received(() =>
    struct({
      mention_total_limit: optional(number()),
      mention_raid_protection_enabled: optional(boolean()),
    }),
  );

/** Checks a {@link models.AutoModerationMemberProfileMetadata}. */
export const AutoModerationMemberProfileMetadata: z.ZodType<models.AutoModerationMemberProfileMetadata> =
  /* @__PURE__ */ received(() =>
    struct({
      keyword_filter: optional(array(string())),
      regex_patterns: optional(array(string())),
      allow_list: optional(array(string())),
    }),
  );

/** Checks a {@link models.AutoModerationBlockMessageAction}. */
export const AutoModerationBlockMessageAction: z.ZodType<models.AutoModerationBlockMessageAction> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      metadata: optional(AutoModerationBlockMessageMetadata),
    }),
  );

/** Checks a {@link models.AutoModerationBlockMessageMetadata}. */
export const AutoModerationBlockMessageMetadata: z.ZodType<models.AutoModerationBlockMessageMetadata> =
  /* @__PURE__ */ received(() =>
    struct({
      custom_message: optional(string()),
    }),
  );

/** Checks a {@link models.AutoModerationSendAlertMessageAction}. */
export const AutoModerationSendAlertMessageAction: z.ZodType<models.AutoModerationSendAlertMessageAction> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      metadata: AutoModerationSendAlertMessageMetadata,
    }),
  );

/** Checks a {@link models.AutoModerationSendAlertMessageMetadata}. */
export const AutoModerationSendAlertMessageMetadata: z.ZodType<models.AutoModerationSendAlertMessageMetadata> =
  /* @__PURE__ */ received(() =>
    struct({
      channel_id: id(),
    }),
  );

/** Checks a {@link models.AutoModerationTimeoutAction}. */
export const AutoModerationTimeoutAction: z.ZodType<models.AutoModerationTimeoutAction> = /* @__PURE__ */ received(() =>
  struct({
    type: number(),
    metadata: AutoModerationTimeoutMetadata,
  }),
);

/** Checks a {@link models.AutoModerationTimeoutMetadata}. */
export const AutoModerationTimeoutMetadata: z.ZodType<models.AutoModerationTimeoutMetadata> = /* @__PURE__ */ received(
  () =>
    struct({
      duration_seconds: number(),
    }),
);

/** Checks a {@link models.AutoModerationBlockMemberInteractionAction}. */
export const AutoModerationBlockMemberInteractionAction: z.ZodType<models.AutoModerationBlockMemberInteractionAction> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      metadata: optional(AutoModerationBlockMemberInteractionMetadata),
    }),
  );

/** Checks a {@link models.AutoModerationBlockMemberInteractionMetadata}. */
export const AutoModerationBlockMemberInteractionMetadata: z.ZodType<models.AutoModerationBlockMemberInteractionMetadata> =
  /* @__PURE__ */ received(() => struct({}));

/** Checks a {@link models.AutoModerationRule}. */
export const AutoModerationRule: z.ZodType<models.AutoModerationRule> = /* @__PURE__ */ received(() =>
  tagged(
    "trigger_type",
    [
      [AutoModerationKeywordRule, 1],
      [AutoModerationSpamRule, 3],
      [AutoModerationKeywordPresetRule, 4],
      [AutoModerationMentionSpamRule, 5],
      [AutoModerationMemberProfileRule, 6],
    ],
    BaseAutoModerationRule,
  ),
);

/** Checks a {@link models.AutoModerationAction}. */
export const AutoModerationAction: z.ZodType<models.AutoModerationAction> = /* @__PURE__ */ received(() =>
  tagged("type", [
    [AutoModerationBlockMessageAction, 1],
    [AutoModerationSendAlertMessageAction, 2],
    [AutoModerationTimeoutAction, 3],
    [AutoModerationBlockMemberInteractionAction, 4],
  ]),
);
