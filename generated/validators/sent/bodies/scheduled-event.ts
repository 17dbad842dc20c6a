// Generated from schema/bodies/scheduled-event.json and schema/routes/scheduled-event.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/scheduled-event.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  imageData,
  integer,
  literal,
  member,
  nullable,
  oneOf,
  optional,
  sent,
  strict,
  string,
  tagged,
  timestamp,
} from "../../../../src/base/validation/sent.ts";
import {
  RecurrenceRuleFrequency,
  RecurrenceRuleMonth,
  RecurrenceRuleWeekday,
  ScheduledEventEntityType,
  ScheduledEventPrivacyLevel,
  ScheduledEventStatus,
} from "../../../models/scheduled-event.ts";
import {
  ExternalScheduledEventMetadataInput,
  RecurrenceRuleNWeekdayInput,
  StageScheduledEventMetadataInput,
  VoiceScheduledEventMetadataInput,
} from "../models/scheduled-event.ts";

/** Checks a {@link models.BaseCreateScheduledEventBody}. */
export const BaseCreateScheduledEventBody: z.ZodType<models.BaseCreateScheduledEventBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: string({ minLength: 1, maxLength: 100 }),
      privacy_level: member(ScheduledEventPrivacyLevel),
      scheduled_start_time: timestamp(),
      scheduled_end_time: optional(timestamp()),
      description: optional(string({ minLength: 1, maxLength: 1000 })),
      image: optional(imageData()),
      recurrence_rule: optional(RecurrenceRuleInput),
    },
    [{ rule: "lessOrEqual", left: "scheduled_start_time", right: "scheduled_end_time" }],
  ),
);

/** Checks a {@link models.CreateStageScheduledEventBody}. */
export const CreateStageScheduledEventBody: z.ZodType<models.CreateStageScheduledEventBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: string({ minLength: 1, maxLength: 100 }),
      privacy_level: member(ScheduledEventPrivacyLevel),
      scheduled_start_time: timestamp(),
      scheduled_end_time: optional(timestamp()),
      description: optional(string({ minLength: 1, maxLength: 1000 })),
      image: optional(imageData()),
      recurrence_rule: optional(RecurrenceRuleInput),
      channel_id: id(),
      entity_metadata: optional(nullable(StageScheduledEventMetadataInput)),
      entity_type: literal(ScheduledEventEntityType.StageInstance),
    },
    [{ rule: "lessOrEqual", left: "scheduled_start_time", right: "scheduled_end_time" }],
  ),
);

/** Checks a {@link models.CreateVoiceScheduledEventBody}. */
export const CreateVoiceScheduledEventBody: z.ZodType<models.CreateVoiceScheduledEventBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: string({ minLength: 1, maxLength: 100 }),
      privacy_level: member(ScheduledEventPrivacyLevel),
      scheduled_start_time: timestamp(),
      scheduled_end_time: optional(timestamp()),
      description: optional(string({ minLength: 1, maxLength: 1000 })),
      image: optional(imageData()),
      recurrence_rule: optional(RecurrenceRuleInput),
      channel_id: id(),
      entity_metadata: optional(nullable(VoiceScheduledEventMetadataInput)),
      entity_type: literal(ScheduledEventEntityType.Voice),
    },
    [{ rule: "lessOrEqual", left: "scheduled_start_time", right: "scheduled_end_time" }],
  ),
);

/** Checks a {@link models.CreateExternalScheduledEventBody}. */
export const CreateExternalScheduledEventBody: z.ZodType<models.CreateExternalScheduledEventBody> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        name: string({ minLength: 1, maxLength: 100 }),
        privacy_level: member(ScheduledEventPrivacyLevel),
        scheduled_start_time: timestamp(),
        scheduled_end_time: timestamp(),
        description: optional(string({ minLength: 1, maxLength: 1000 })),
        image: optional(imageData()),
        recurrence_rule: optional(RecurrenceRuleInput),
        channel_id: optional(literal(null)),
        entity_metadata: ExternalScheduledEventMetadataInput,
        entity_type: literal(ScheduledEventEntityType.External),
      },
      [{ rule: "lessOrEqual", left: "scheduled_start_time", right: "scheduled_end_time" }],
    ),
  );

/** Checks a {@link models.BaseModifyScheduledEventBody}. */
export const BaseModifyScheduledEventBody: z.ZodType<models.BaseModifyScheduledEventBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: optional(string({ minLength: 1, maxLength: 100 })),
      privacy_level: optional(member(ScheduledEventPrivacyLevel)),
      scheduled_start_time: optional(timestamp()),
      scheduled_end_time: optional(timestamp()),
      description: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
      status: optional(member(ScheduledEventStatus)),
      image: optional(imageData()),
      recurrence_rule: optional(nullable(RecurrenceRuleInput)),
    },
    [{ rule: "lessOrEqual", left: "scheduled_start_time", right: "scheduled_end_time" }],
  ),
);

/** Checks a {@link models.ModifyStageScheduledEventBody}. */
export const ModifyStageScheduledEventBody: z.ZodType<models.ModifyStageScheduledEventBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: optional(string({ minLength: 1, maxLength: 100 })),
      privacy_level: optional(member(ScheduledEventPrivacyLevel)),
      scheduled_start_time: optional(timestamp()),
      scheduled_end_time: optional(timestamp()),
      description: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
      status: optional(member(ScheduledEventStatus)),
      image: optional(imageData()),
      recurrence_rule: optional(nullable(RecurrenceRuleInput)),
      channel_id: optional(id()),
      entity_metadata: optional(nullable(StageScheduledEventMetadataInput)),
      entity_type: optional(literal(ScheduledEventEntityType.StageInstance)),
    },
    [{ rule: "lessOrEqual", left: "scheduled_start_time", right: "scheduled_end_time" }],
  ),
);

/** Checks a {@link models.ModifyVoiceScheduledEventBody}. */
export const ModifyVoiceScheduledEventBody: z.ZodType<models.ModifyVoiceScheduledEventBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: optional(string({ minLength: 1, maxLength: 100 })),
      privacy_level: optional(member(ScheduledEventPrivacyLevel)),
      scheduled_start_time: optional(timestamp()),
      scheduled_end_time: optional(timestamp()),
      description: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
      status: optional(member(ScheduledEventStatus)),
      image: optional(imageData()),
      recurrence_rule: optional(nullable(RecurrenceRuleInput)),
      channel_id: optional(id()),
      entity_metadata: optional(nullable(VoiceScheduledEventMetadataInput)),
      entity_type: optional(literal(ScheduledEventEntityType.Voice)),
    },
    [{ rule: "lessOrEqual", left: "scheduled_start_time", right: "scheduled_end_time" }],
  ),
);

/** Checks a {@link models.ModifyExternalScheduledEventBody}. */
export const ModifyExternalScheduledEventBody: z.ZodType<models.ModifyExternalScheduledEventBody> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        name: optional(string({ minLength: 1, maxLength: 100 })),
        privacy_level: optional(member(ScheduledEventPrivacyLevel)),
        scheduled_start_time: optional(timestamp()),
        scheduled_end_time: optional(timestamp()),
        description: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
        status: optional(member(ScheduledEventStatus)),
        image: optional(imageData()),
        recurrence_rule: optional(nullable(RecurrenceRuleInput)),
        channel_id: optional(literal(null)),
        entity_metadata: optional(ExternalScheduledEventMetadataInput),
        entity_type: optional(literal(ScheduledEventEntityType.External)),
      },
      [
        { rule: "lessOrEqual", left: "scheduled_start_time", right: "scheduled_end_time" },
        {
          rule: "requiredWhen",
          fields: ["entity_metadata", "scheduled_end_time"],
          when: { field: "entity_type", is: [3] },
        },
      ],
    ),
  );

/** Checks a {@link models.RecurrenceRuleInput}. */
export const RecurrenceRuleInput: z.ZodType<models.RecurrenceRuleInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      start: timestamp(),
      end: optional(literal(null)),
      frequency: member(RecurrenceRuleFrequency),
      interval: integer({ min: 1, max: 2 }),
      by_weekday: optional(nullable(array(member(RecurrenceRuleWeekday), { maxItems: 7, unique: true }))),
      by_n_weekday: optional(nullable(array(RecurrenceRuleNWeekdayInput, { maxItems: 1 }))),
      by_month: optional(nullable(array(member(RecurrenceRuleMonth), { maxItems: 1 }))),
      by_month_day: optional(nullable(array(integer({ min: 1, max: 31 }), { maxItems: 1 }))),
      by_year_day: optional(literal(null)),
      count: optional(literal(null)),
    },
    [
      { rule: "exclusive", fields: ["by_weekday", "by_n_weekday", "by_month"] },
      { rule: "exclusive", fields: ["by_weekday", "by_n_weekday", "by_month_day"] },
      { rule: "forbiddenWhen", fields: ["by_weekday"], when: { not: { field: "frequency", is: [3, 2] } } },
      {
        rule: "forbiddenWhen",
        fields: ["by_weekday"],
        when: {
          all: [
            { field: "frequency", is: [2] },
            { field: "by_weekday.length", atLeast: 2 },
          ],
        },
      },
      { rule: "forbiddenWhen", fields: ["by_n_weekday"], when: { not: { field: "frequency", is: [1] } } },
      { rule: "forbiddenWhen", fields: ["by_month", "by_month_day"], when: { not: { field: "frequency", is: [0] } } },
      { rule: "requiredWhen", fields: ["by_month_day"], when: { field: "by_month", present: true } },
      { rule: "requiredWhen", fields: ["by_month"], when: { field: "by_month_day", present: true } },
      {
        rule: "forbiddenWhen",
        fields: ["interval"],
        when: { all: [{ field: "interval", atLeast: 2 }, { not: { field: "frequency", is: [2] } }] },
      },
    ],
  ),
);

/** Checks a {@link models.CreateGuildScheduledEventExceptionBody}. */
export const CreateGuildScheduledEventExceptionBody: z.ZodType<models.CreateGuildScheduledEventExceptionBody> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        original_scheduled_start_time: timestamp(),
        scheduled_start_time: optional(nullable(timestamp())),
        scheduled_end_time: optional(nullable(timestamp())),
        is_canceled: optional(boolean()),
      },
      [
        { rule: "atLeastOneOf", fields: ["is_canceled", "scheduled_start_time", "scheduled_end_time"] },
        { rule: "lessOrEqual", left: "scheduled_start_time", right: "scheduled_end_time" },
      ],
    ),
  );

/** Checks a {@link models.ModifyGuildScheduledEventExceptionBody}. */
export const ModifyGuildScheduledEventExceptionBody: z.ZodType<models.ModifyGuildScheduledEventExceptionBody> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        scheduled_start_time: optional(nullable(timestamp())),
        scheduled_end_time: optional(nullable(timestamp())),
        is_canceled: optional(boolean()),
      },
      [{ rule: "lessOrEqual", left: "scheduled_start_time", right: "scheduled_end_time" }],
    ),
  );

/** Checks a {@link models.CreateGuildScheduledEventBody}. */
export const CreateGuildScheduledEventBody: z.ZodType<models.CreateGuildScheduledEventBody> = /* @__PURE__ */ sent(() =>
  tagged("entity_type", CreateStageScheduledEventBody, CreateVoiceScheduledEventBody, CreateExternalScheduledEventBody),
);

/** Checks a {@link models.ModifyGuildScheduledEventBody}. */
export const ModifyGuildScheduledEventBody: z.ZodType<models.ModifyGuildScheduledEventBody> = /* @__PURE__ */ sent(() =>
  oneOf(ModifyStageScheduledEventBody, ModifyVoiceScheduledEventBody, ModifyExternalScheduledEventBody),
);

/** Checks a {@link models.ListScheduledEventsForGuildQuery}. */
export const ListScheduledEventsForGuildQuery: z.ZodType<models.ListScheduledEventsForGuildQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      with_user_count: optional(boolean()),
    }),
  );

/** Checks a {@link models.GetGuildScheduledEventQuery}. */
export const GetGuildScheduledEventQuery: z.ZodType<models.GetGuildScheduledEventQuery> = /* @__PURE__ */ sent(() =>
  strict({
    with_user_count: optional(boolean()),
  }),
);

/** Checks a {@link models.GetGuildScheduledEventUsersQuery}. */
export const GetGuildScheduledEventUsersQuery: z.ZodType<models.GetGuildScheduledEventUsersQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      limit: optional(integer({ min: 1, max: 100 })),
      with_member: optional(boolean()),
      before: optional(id()),
      after: optional(id()),
    }),
  );

/** Checks a {@link models.GetGuildScheduledEventExceptionUsersQuery}. */
export const GetGuildScheduledEventExceptionUsersQuery: z.ZodType<models.GetGuildScheduledEventExceptionUsersQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      limit: optional(integer({ min: 1, max: 100 })),
      with_member: optional(boolean()),
      before: optional(id()),
      after: optional(id()),
    }),
  );

/** Checks a {@link models.GetGuildScheduledEventUserCountQuery}. */
export const GetGuildScheduledEventUserCountQuery: z.ZodType<models.GetGuildScheduledEventUserCountQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      guild_scheduled_event_exception_ids: optional(array(id(), { maxItems: 10 })),
    }),
  );
