// Generated from schema/models/scheduled-event.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/scheduled-event.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  map,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
} from "../../../../src/base/validation/received.ts";
import { Member } from "./guild.ts";
import { User } from "./user.ts";

/** Checks a {@link models.BaseScheduledEvent}. */
export const BaseScheduledEvent: z.ZodType<models.BaseScheduledEvent> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: id(),
    channel_id: nullable(id()),
    creator_id: optional(id()),
    name: string(),
    description: optional(string()),
    scheduled_start_time: string(),
    scheduled_end_time: nullable(string()),
    privacy_level: number(),
    status: number(),
    entity_type: number(),
    entity_id: nullable(id()),
    creator: optional(User),
    user_count: optional(number()),
    image: optional(string()),
    recurrence_rule: nullable(RecurrenceRule),
    guild_scheduled_event_exceptions: optional(array(ScheduledEventException)),
    user_rsvp: optional(ScheduledEventUser),
  }),
);

/** Checks a {@link models.StageScheduledEvent}. */
export const StageScheduledEvent: z.ZodType<models.StageScheduledEvent> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: id(),
    channel_id: nullable(id()),
    creator_id: optional(id()),
    name: string(),
    description: optional(string()),
    scheduled_start_time: string(),
    scheduled_end_time: nullable(string()),
    privacy_level: number(),
    status: number(),
    entity_type: number(),
    entity_id: nullable(id()),
    creator: optional(User),
    user_count: optional(number()),
    image: optional(string()),
    recurrence_rule: nullable(RecurrenceRule),
    guild_scheduled_event_exceptions: optional(array(ScheduledEventException)),
    user_rsvp: optional(ScheduledEventUser),
    entity_metadata: nullable(StageScheduledEventMetadata),
  }),
);

/** Checks a {@link models.VoiceScheduledEvent}. */
export const VoiceScheduledEvent: z.ZodType<models.VoiceScheduledEvent> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: id(),
    channel_id: nullable(id()),
    creator_id: optional(id()),
    name: string(),
    description: optional(string()),
    scheduled_start_time: string(),
    scheduled_end_time: nullable(string()),
    privacy_level: number(),
    status: number(),
    entity_type: number(),
    entity_id: nullable(id()),
    creator: optional(User),
    user_count: optional(number()),
    image: optional(string()),
    recurrence_rule: nullable(RecurrenceRule),
    guild_scheduled_event_exceptions: optional(array(ScheduledEventException)),
    user_rsvp: optional(ScheduledEventUser),
    entity_metadata: nullable(VoiceScheduledEventMetadata),
  }),
);

/** Checks a {@link models.ExternalScheduledEvent}. */
export const ExternalScheduledEvent: z.ZodType<models.ExternalScheduledEvent> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: id(),
    channel_id: nullable(id()),
    creator_id: optional(id()),
    name: string(),
    description: optional(string()),
    scheduled_start_time: string(),
    scheduled_end_time: nullable(string()),
    privacy_level: number(),
    status: number(),
    entity_type: number(),
    entity_id: nullable(id()),
    creator: optional(User),
    user_count: optional(number()),
    image: optional(string()),
    recurrence_rule: nullable(RecurrenceRule),
    guild_scheduled_event_exceptions: optional(array(ScheduledEventException)),
    user_rsvp: optional(ScheduledEventUser),
    entity_metadata: nullable(ExternalScheduledEventMetadata),
  }),
);

/** Checks a {@link models.StageScheduledEventMetadata}. */
export const StageScheduledEventMetadata: z.ZodType<models.StageScheduledEventMetadata> = /* @__PURE__ */ received(() =>
  struct({}),
);

/** Checks a {@link models.VoiceScheduledEventMetadata}. */
export const VoiceScheduledEventMetadata: z.ZodType<models.VoiceScheduledEventMetadata> = /* @__PURE__ */ received(() =>
  struct({}),
);

/** Checks a {@link models.ExternalScheduledEventMetadata}. */
export const ExternalScheduledEventMetadata: z.ZodType<models.ExternalScheduledEventMetadata> =
  /* @__PURE__ */ received(() =>
    struct({
      location: string(),
    }),
  );

/** Checks a {@link models.ScheduledEventUser}. */
export const ScheduledEventUser: z.ZodType<models.ScheduledEventUser> = /* @__PURE__ */ received(() =>
  struct({
    guild_scheduled_event_id: id(),
    user: optional(User),
    member: optional(Member),
    guild_scheduled_event_exception_id: optional(id()),
    user_id: id(),
    response: number(),
  }),
);

/** Checks a {@link models.RecurrenceRule}. */
export const RecurrenceRule: z.ZodType<models.RecurrenceRule> = /* @__PURE__ */ received(() =>
  struct({
    start: string(),
    end: optional(string()),
    frequency: number(),
    interval: number(),
    by_weekday: nullable(array(number())),
    by_n_weekday: nullable(array(RecurrenceRuleNWeekday)),
    by_month: nullable(array(number())),
    by_month_day: nullable(array(number())),
    by_year_day: optional(array(number())),
    count: optional(number()),
  }),
);

/** Checks a {@link models.RecurrenceRuleNWeekday}. */
export const RecurrenceRuleNWeekday: z.ZodType<models.RecurrenceRuleNWeekday> = /* @__PURE__ */ received(() =>
  struct({
    n: number(),
    day: number(),
  }),
);

/** Checks a {@link models.ScheduledEventException}. */
export const ScheduledEventException: z.ZodType<models.ScheduledEventException> = /* @__PURE__ */ received(() =>
  struct({
    event_id: id(),
    event_exception_id: id(),
    scheduled_start_time: nullable(string()),
    scheduled_end_time: nullable(string()),
    is_canceled: boolean(),
  }),
);

/** Checks a {@link models.ScheduledEventUserCount}. */
export const ScheduledEventUserCount: z.ZodType<models.ScheduledEventUserCount> = /* @__PURE__ */ received(() =>
  struct({
    guild_scheduled_event_count: number(),
    guild_scheduled_event_exception_counts: map(number()),
  }),
);

/** Checks a {@link models.InviteScheduledEvent}. */
export const InviteScheduledEvent: z.ZodType<models.InviteScheduledEvent> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: id(),
    channel_id: nullable(id()),
    creator_id: optional(id()),
    name: string(),
    description: optional(string()),
    scheduled_start_time: string(),
    scheduled_end_time: nullable(string()),
    privacy_level: number(),
    status: number(),
    entity_type: number(),
    entity_id: nullable(id()),
    creator: optional(User),
    user_count: optional(number()),
    image: optional(string()),
    recurrence_rule: nullable(RecurrenceRule),
    guild_scheduled_event_exceptions: optional(array(ScheduledEventException)),
    user_rsvp: optional(ScheduledEventUser),
  }),
);

/** Checks a {@link models.ScheduledEvent}. */
export const ScheduledEvent: z.ZodType<models.ScheduledEvent> = /* @__PURE__ */ received(() =>
  tagged(
    "entity_type",
    [
      [StageScheduledEvent, 1],
      [VoiceScheduledEvent, 2],
      [ExternalScheduledEvent, 3],
    ],
    BaseScheduledEvent,
  ),
);
