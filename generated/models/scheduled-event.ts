// Generated from schema/models/scheduled-event.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open, UnknownTag } from "../../src/base/open.ts";
import type { Member } from "./guild.ts";
import type { User } from "./user.ts";

/**
 * Who can see a scheduled event.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-privacy-level
 */
export const ScheduledEventPrivacyLevel = {
  /** Members of the guild. */
  GuildOnly: 2,
} as const;
export type ScheduledEventPrivacyLevel = Open<typeof ScheduledEventPrivacyLevel>;

/**
 * Where a scheduled event takes place.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-types
 */
export const ScheduledEventEntityType = {
  /**
   * Nowhere.
   *
   * @remarks Undocumented.
   */
  None: 0,
  /** In a stage channel. */
  StageInstance: 1,
  /** In a voice channel. */
  Voice: 2,
  /** Outside of Discord. */
  External: 3,
} as const;
export type ScheduledEventEntityType = Open<typeof ScheduledEventEntityType>;

/**
 * Whether a scheduled event lies ahead, is on, or is over; it goes from `Scheduled` to `Active` to `Completed`, or
 * from `Scheduled` to `Canceled`.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-status
 */
export const ScheduledEventStatus = {
  Scheduled: 1,
  Active: 2,
  Completed: 3,
  Canceled: 4,
} as const;
export type ScheduledEventStatus = Open<typeof ScheduledEventStatus>;

/**
 * Whether a user is interested in a scheduled event.
 *
 * @remarks Undocumented.
 */
export const ScheduledEventUserResponse = {
  Uninterested: 0,
  Interested: 1,
} as const;
export type ScheduledEventUserResponse = Open<typeof ScheduledEventUserResponse>;

/**
 * How often a scheduled event recurs.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-frequency
 */
export const RecurrenceRuleFrequency = {
  Yearly: 0,
  Monthly: 1,
  Weekly: 2,
  Daily: 3,
} as const;
export type RecurrenceRuleFrequency = Open<typeof RecurrenceRuleFrequency>;

/**
 * Day of the week.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-weekday
 */
export const RecurrenceRuleWeekday = {
  Monday: 0,
  Tuesday: 1,
  Wednesday: 2,
  Thursday: 3,
  Friday: 4,
  Saturday: 5,
  Sunday: 6,
} as const;
export type RecurrenceRuleWeekday = Open<typeof RecurrenceRuleWeekday>;

/**
 * Month of the year.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-month
 */
export const RecurrenceRuleMonth = {
  January: 1,
  February: 2,
  March: 3,
  April: 4,
  May: 5,
  June: 6,
  July: 7,
  August: 8,
  September: 9,
  October: 10,
  November: 11,
  December: 12,
} as const;
export type RecurrenceRuleMonth = Open<typeof RecurrenceRuleMonth>;

/**
 * What every scheduled event of a guild has, wherever it takes place.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-structure
 */
export interface BaseScheduledEvent {
  readonly id: Id<"ScheduledEvent">;
  readonly guild_id: Id<"Guild">;
  /** Where the event takes place; null when that is outside of Discord. */
  readonly channel_id: Id<"Channel"> | null;
  /** Null on events from before 25 October 2021. */
  readonly creator_id?: Id<"User"> | null;
  /** From 1 to 100 characters. */
  readonly name: string;
  /** From 1 to 1000 characters. */
  readonly description?: string | null;
  readonly scheduled_start_time: string;
  /** Always there when the event is outside of Discord. */
  readonly scheduled_end_time: string | null;
  readonly privacy_level: ScheduledEventPrivacyLevel;
  readonly status: ScheduledEventStatus;
  readonly entity_type: ScheduledEventEntityType;
  /** What hosts the event while it is on. */
  readonly entity_id: Id<string> | null;
  /** Absent on events from before 25 October 2021. */
  readonly creator?: User;
  /** Users who are interested; only when asked for with `with_user_count`. */
  readonly user_count?: number;
  /** Cover of the event. */
  readonly image?: string | null;
  /** Null when the event takes place once. */
  readonly recurrence_rule: RecurrenceRule | null;
  /** Occurrences that were moved or canceled. */
  readonly guild_scheduled_event_exceptions?: readonly ScheduledEventException[];
  /** @remarks Undocumented. */
  readonly user_rsvp?: ScheduledEventUser | null;
}

/**
 * Scheduled event in a stage channel.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-structure
 */
export interface StageScheduledEvent {
  readonly id: Id<"ScheduledEvent">;
  readonly guild_id: Id<"Guild">;
  /** Where the event takes place; null when that is outside of Discord. */
  readonly channel_id: Id<"Channel"> | null;
  /** Null on events from before 25 October 2021. */
  readonly creator_id?: Id<"User"> | null;
  /** From 1 to 100 characters. */
  readonly name: string;
  /** From 1 to 1000 characters. */
  readonly description?: string | null;
  readonly scheduled_start_time: string;
  /** Always there when the event is outside of Discord. */
  readonly scheduled_end_time: string | null;
  readonly privacy_level: ScheduledEventPrivacyLevel;
  readonly status: ScheduledEventStatus;
  readonly entity_type: typeof ScheduledEventEntityType.StageInstance;
  /** What hosts the event while it is on. */
  readonly entity_id: Id<"StageInstance"> | null;
  /** Absent on events from before 25 October 2021. */
  readonly creator?: User;
  /** Users who are interested; only when asked for with `with_user_count`. */
  readonly user_count?: number;
  /** Cover of the event. */
  readonly image?: string | null;
  /** Null when the event takes place once. */
  readonly recurrence_rule: RecurrenceRule | null;
  /** Occurrences that were moved or canceled. */
  readonly guild_scheduled_event_exceptions?: readonly ScheduledEventException[];
  /** @remarks Undocumented. */
  readonly user_rsvp?: ScheduledEventUser | null;
  readonly entity_metadata: StageScheduledEventMetadata | null;
}

/**
 * Scheduled event in a voice channel.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-structure
 */
export interface VoiceScheduledEvent {
  readonly id: Id<"ScheduledEvent">;
  readonly guild_id: Id<"Guild">;
  /** Where the event takes place; null when that is outside of Discord. */
  readonly channel_id: Id<"Channel"> | null;
  /** Null on events from before 25 October 2021. */
  readonly creator_id?: Id<"User"> | null;
  /** From 1 to 100 characters. */
  readonly name: string;
  /** From 1 to 1000 characters. */
  readonly description?: string | null;
  readonly scheduled_start_time: string;
  /** Always there when the event is outside of Discord. */
  readonly scheduled_end_time: string | null;
  readonly privacy_level: ScheduledEventPrivacyLevel;
  readonly status: ScheduledEventStatus;
  readonly entity_type: typeof ScheduledEventEntityType.Voice;
  /** What hosts the event while it is on. */
  readonly entity_id: Id<string> | null;
  /** Absent on events from before 25 October 2021. */
  readonly creator?: User;
  /** Users who are interested; only when asked for with `with_user_count`. */
  readonly user_count?: number;
  /** Cover of the event. */
  readonly image?: string | null;
  /** Null when the event takes place once. */
  readonly recurrence_rule: RecurrenceRule | null;
  /** Occurrences that were moved or canceled. */
  readonly guild_scheduled_event_exceptions?: readonly ScheduledEventException[];
  /** @remarks Undocumented. */
  readonly user_rsvp?: ScheduledEventUser | null;
  readonly entity_metadata: VoiceScheduledEventMetadata | null;
}

/**
 * Scheduled event outside of Discord.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-structure
 */
export interface ExternalScheduledEvent {
  readonly id: Id<"ScheduledEvent">;
  readonly guild_id: Id<"Guild">;
  /** Where the event takes place; null when that is outside of Discord. */
  readonly channel_id: Id<"Channel"> | null;
  /** Null on events from before 25 October 2021. */
  readonly creator_id?: Id<"User"> | null;
  /** From 1 to 100 characters. */
  readonly name: string;
  /** From 1 to 1000 characters. */
  readonly description?: string | null;
  readonly scheduled_start_time: string;
  /** Always there when the event is outside of Discord. */
  readonly scheduled_end_time: string | null;
  readonly privacy_level: ScheduledEventPrivacyLevel;
  readonly status: ScheduledEventStatus;
  readonly entity_type: typeof ScheduledEventEntityType.External;
  /** What hosts the event while it is on. */
  readonly entity_id: Id<string> | null;
  /** Absent on events from before 25 October 2021. */
  readonly creator?: User;
  /** Users who are interested; only when asked for with `with_user_count`. */
  readonly user_count?: number;
  /** Cover of the event. */
  readonly image?: string | null;
  /** Null when the event takes place once. */
  readonly recurrence_rule: RecurrenceRule | null;
  /** Occurrences that were moved or canceled. */
  readonly guild_scheduled_event_exceptions?: readonly ScheduledEventException[];
  /** @remarks Undocumented. */
  readonly user_rsvp?: ScheduledEventUser | null;
  readonly entity_metadata: ExternalScheduledEventMetadata | null;
}

/**
 * Nothing: a stage needs no more than its channel.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-metadata
 */
export interface StageScheduledEventMetadata {}

/**
 * Nothing: a stage needs no more than its channel.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-metadata
 */
export interface StageScheduledEventMetadataInput {}

/**
 * Nothing: a voice channel needs no more than its id.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-metadata
 */
export interface VoiceScheduledEventMetadata {}

/**
 * Nothing: a voice channel needs no more than its id.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-metadata
 */
export interface VoiceScheduledEventMetadataInput {}

/**
 * Where an event outside of Discord takes place.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-metadata
 */
export interface ExternalScheduledEventMetadata {
  /** 1 to 100 characters. */
  readonly location: string;
}

/**
 * Where an event outside of Discord takes place.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-metadata
 */
export interface ExternalScheduledEventMetadataInput {
  /** 1 to 100 characters. */
  readonly location: string;
}

/**
 * User who is interested in a scheduled event.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-user-object-guild-scheduled-event-user-structure
 */
export interface ScheduledEventUser {
  readonly guild_scheduled_event_id: Id<"ScheduledEvent">;
  readonly user?: User;
  /** The user in the guild, when asked for with `with_member`. */
  readonly member?: Member;
  /** The one occurrence that the user is interested in. */
  readonly guild_scheduled_event_exception_id?: Id<"ScheduledEventException"> | null;
  /** @remarks Undocumented. */
  readonly user_id: Id<"User">;
  /** @remarks Undocumented. */
  readonly response: ScheduledEventUserResponse;
}

/**
 * When a scheduled event recurs: a part of what iCalendar (RFC 5545) can say.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-structure
 */
export interface RecurrenceRule {
  /** Start of the first occurrence. */
  readonly start: string;
  /** After which it recurs no more. */
  readonly end?: string | null;
  readonly frequency: RecurrenceRuleFrequency;
  /** Days, weeks, months or years from one occurrence to the next, as `frequency` says. */
  readonly interval: number;
  /** Days of a daily or weekly event. */
  readonly by_weekday: readonly RecurrenceRuleWeekday[] | null;
  /** Day of a monthly event, such as the second Tuesday. */
  readonly by_n_weekday: readonly RecurrenceRuleNWeekday[] | null;
  /** Month of a yearly event. */
  readonly by_month: readonly RecurrenceRuleMonth[] | null;
  /** Day in the month of a yearly event. */
  readonly by_month_day: readonly number[] | null;
  /** Days of the year, from 1 to 364. */
  readonly by_year_day?: readonly number[] | null;
  /** How often it recurs in all. */
  readonly count?: number | null;
}

/**
 * Day in a certain week of a month.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-nweekday-structure
 */
export interface RecurrenceRuleNWeekday {
  /** Week of the month; 5 is the last. 1 to 5. */
  readonly n: number;
  readonly day: RecurrenceRuleWeekday;
}

/**
 * Day in a certain week of a month.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-nweekday-structure
 */
export interface RecurrenceRuleNWeekdayInput {
  /** Week of the month; 5 is the last. 1 to 5. */
  readonly n: number;
  readonly day: RecurrenceRuleWeekday;
}

/**
 * Occurrence of a recurring scheduled event that was moved or canceled.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-exception-object-guild-scheduled-event-exception-structure
 */
export interface ScheduledEventException {
  readonly event_id: Id<"ScheduledEvent">;
  /** Holds the original start time; not unique across events. */
  readonly event_exception_id: Id<"ScheduledEventException">;
  /** New start; null when it did not move. */
  readonly scheduled_start_time: string | null;
  /** New end; null when it did not move. */
  readonly scheduled_end_time: string | null;
  readonly is_canceled: boolean;
}

/**
 * How many users are interested in a scheduled event.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-user-count
 */
export interface ScheduledEventUserCount {
  /** Users interested in the event. */
  readonly guild_scheduled_event_count: number;
  /** Users interested in each of the occurrences that were asked for. */
  readonly guild_scheduled_event_exception_counts: Readonly<Record<string, number>>;
}

/**
 * Scheduled event that an invite leads to.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-object-invite-structure
 */
export interface InviteScheduledEvent extends BaseScheduledEvent {}

/** A {@link ScheduledEvent} of a kind that this version does not know. */
export interface UnknownScheduledEvent extends BaseScheduledEvent {
  readonly [key: string]: unknown;
  readonly entity_type: UnknownTag;
}

/**
 * Event that a guild has planned.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object
 */
export type ScheduledEvent = StageScheduledEvent | VoiceScheduledEvent | ExternalScheduledEvent | UnknownScheduledEvent;
