// Generated from schema/bodies/scheduled-event.json and schema/routes/scheduled-event.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type {
  ExternalScheduledEventMetadataInput,
  RecurrenceRuleFrequency,
  RecurrenceRuleMonth,
  RecurrenceRuleNWeekdayInput,
  RecurrenceRuleWeekday,
  ScheduledEventEntityType,
  ScheduledEventPrivacyLevel,
  ScheduledEventStatus,
  StageScheduledEventMetadataInput,
  VoiceScheduledEventMetadataInput,
} from "../models/scheduled-event.ts";

/**
 * What every new scheduled event needs, wherever it takes place.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event-json-params
 */
export interface BaseCreateScheduledEventBody {
  /** 1 to 100 characters. */
  readonly name: string;
  readonly privacy_level: ScheduledEventPrivacyLevel;
  readonly scheduled_start_time: string;
  readonly scheduled_end_time?: string | undefined;
  /** 1 to 1000 characters. */
  readonly description?: string | undefined;
  /** Cover of the event. */
  readonly image?: string | undefined;
  /** When the event recurs. */
  readonly recurrence_rule?: RecurrenceRuleInput | undefined;
}

/**
 * New scheduled event in a stage channel.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event-json-params
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-field-requirements-by-entity-type
 */
export interface CreateStageScheduledEventBody extends BaseCreateScheduledEventBody {
  /** Where the event takes place. */
  readonly channel_id: IdInput<"Channel">;
  readonly entity_metadata?: StageScheduledEventMetadataInput | null | undefined;
  readonly entity_type: typeof ScheduledEventEntityType.StageInstance;
}

/**
 * New scheduled event in a voice channel.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event-json-params
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-field-requirements-by-entity-type
 */
export interface CreateVoiceScheduledEventBody extends BaseCreateScheduledEventBody {
  /** Where the event takes place. */
  readonly channel_id: IdInput<"Channel">;
  readonly entity_metadata?: VoiceScheduledEventMetadataInput | null | undefined;
  readonly entity_type: typeof ScheduledEventEntityType.Voice;
}

/**
 * New scheduled event outside of Discord.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event-json-params
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-object-field-requirements-by-entity-type
 */
export interface CreateExternalScheduledEventBody {
  /** 1 to 100 characters. */
  readonly name: string;
  readonly privacy_level: ScheduledEventPrivacyLevel;
  readonly scheduled_start_time: string;
  readonly scheduled_end_time: string;
  /** 1 to 1000 characters. */
  readonly description?: string | undefined;
  /** Cover of the event. */
  readonly image?: string | undefined;
  /** When the event recurs. */
  readonly recurrence_rule?: RecurrenceRuleInput | undefined;
  /** Takes place in no channel. */
  readonly channel_id?: null | undefined;
  readonly entity_metadata: ExternalScheduledEventMetadataInput;
  readonly entity_type: typeof ScheduledEventEntityType.External;
}

/**
 * What can be changed of any scheduled event.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#modify-guild-scheduled-event-json-params
 */
export interface BaseModifyScheduledEventBody {
  /** 1 to 100 characters. */
  readonly name?: string | undefined;
  readonly privacy_level?: ScheduledEventPrivacyLevel | undefined;
  readonly scheduled_start_time?: string | undefined;
  readonly scheduled_end_time?: string | undefined;
  /** 1 to 1000 characters. */
  readonly description?: string | null | undefined;
  /** Starts a scheduled event, completes an active one, or cancels a scheduled one. */
  readonly status?: ScheduledEventStatus | undefined;
  /** Cover of the event. */
  readonly image?: string | undefined;
  /** When the event recurs; changing it may put moved and canceled occurrences back. */
  readonly recurrence_rule?: RecurrenceRuleInput | null | undefined;
}

/**
 * Changes to a scheduled event in a stage channel, or that moves there.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#modify-guild-scheduled-event-json-params
 */
export interface ModifyStageScheduledEventBody extends BaseModifyScheduledEventBody {
  /** Where the event takes place. */
  readonly channel_id?: IdInput<"Channel"> | undefined;
  readonly entity_metadata?: StageScheduledEventMetadataInput | null | undefined;
  readonly entity_type?: typeof ScheduledEventEntityType.StageInstance | undefined;
}

/**
 * Changes to a scheduled event in a voice channel, or that moves there.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#modify-guild-scheduled-event-json-params
 */
export interface ModifyVoiceScheduledEventBody extends BaseModifyScheduledEventBody {
  /** Where the event takes place. */
  readonly channel_id?: IdInput<"Channel"> | undefined;
  readonly entity_metadata?: VoiceScheduledEventMetadataInput | null | undefined;
  readonly entity_type?: typeof ScheduledEventEntityType.Voice | undefined;
}

/**
 * Changes to a scheduled event outside of Discord, or that moves there.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#modify-guild-scheduled-event-json-params
 */
export interface ModifyExternalScheduledEventBody extends BaseModifyScheduledEventBody {
  /** Must be sent when the event moves out of a channel. */
  readonly channel_id?: null | undefined;
  /** Must be sent when the event moves out of a channel. */
  readonly entity_metadata?: ExternalScheduledEventMetadataInput | undefined;
  readonly entity_type?: typeof ScheduledEventEntityType.External | undefined;
}

/**
 * When a scheduled event recurs: daily on certain sets of weekdays, weekly or every other week on one day, monthly
 * on one day of one week, or yearly on one date.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-structure
 */
export interface RecurrenceRuleInput {
  /** Start of the first occurrence. */
  readonly start: string;
  /** Cannot be set. */
  readonly end?: null | undefined;
  readonly frequency: RecurrenceRuleFrequency;
  /** 2 for every other week, otherwise 1. 1 to 2. */
  readonly interval: number;
  /**
   * Day of a weekly event; of a daily one Monday to Friday, Tuesday to Saturday, Sunday to Thursday, Friday and
   * Saturday, Saturday and Sunday, or Sunday and Monday. Up to 7 items. Without repeats.
   */
  readonly by_weekday?: readonly RecurrenceRuleWeekday[] | null | undefined;
  /** Day of a monthly event, such as the second Tuesday. Up to 1 item. */
  readonly by_n_weekday?: readonly RecurrenceRuleNWeekdayInput[] | null | undefined;
  /** Month of a yearly event. Up to 1 item. */
  readonly by_month?: readonly RecurrenceRuleMonth[] | null | undefined;
  /** Day in the month of a yearly event. Up to 1 item. Each 1 to 31. */
  readonly by_month_day?: readonly number[] | null | undefined;
  /** Cannot be set. */
  readonly by_year_day?: null | undefined;
  /** Cannot be set. */
  readonly count?: null | undefined;
}

/**
 * Occurrence of a recurring scheduled event to move or cancel.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event-exception
 */
export interface CreateGuildScheduledEventExceptionBody {
  /** When the occurrence would have started. */
  readonly original_scheduled_start_time: string;
  /** New start. */
  readonly scheduled_start_time?: string | null | undefined;
  /** New end. */
  readonly scheduled_end_time?: string | null | undefined;
  readonly is_canceled?: boolean | undefined;
}

/**
 * Changes to a moved or canceled occurrence.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#modify-guild-scheduled-event-exception
 */
export interface ModifyGuildScheduledEventExceptionBody {
  /** New start; null for the original one. */
  readonly scheduled_start_time?: string | null | undefined;
  /** New end; null for the original one. */
  readonly scheduled_end_time?: string | null | undefined;
  readonly is_canceled?: boolean | undefined;
}

/**
 * Query of listScheduledEventsForGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#list-scheduled-events-for-guild
 */
export interface ListScheduledEventsForGuildQuery {
  /** Whether to count the users who are interested. */
  readonly with_user_count?: boolean | undefined;
}

/**
 * Query of getGuildScheduledEvent.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event
 */
export interface GetGuildScheduledEventQuery {
  /** Whether to count the users who are interested. */
  readonly with_user_count?: boolean | undefined;
}

/**
 * Query of getGuildScheduledEventUsers.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-users
 */
export interface GetGuildScheduledEventUsersQuery {
  /**
   * 1 to 100.
   *
   * @default 100
   */
  readonly limit?: number | undefined;
  /**
   * Whether each user comes with the member of the guild.
   *
   * @default false
   */
  readonly with_member?: boolean | undefined;
  /** Only users before this one; `after` then counts for nothing. */
  readonly before?: IdInput<"User"> | undefined;
  /** Only users after this one. */
  readonly after?: IdInput<"User"> | undefined;
}

/**
 * Query of getGuildScheduledEventExceptionUsers.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-exception-users
 */
export interface GetGuildScheduledEventExceptionUsersQuery {
  /**
   * 1 to 100.
   *
   * @default 100
   */
  readonly limit?: number | undefined;
  /**
   * Whether each user comes with the member of the guild.
   *
   * @default false
   */
  readonly with_member?: boolean | undefined;
  /** Only users before this one; `after` then counts for nothing. */
  readonly before?: IdInput<"User"> | undefined;
  /** Only users after this one. */
  readonly after?: IdInput<"User"> | undefined;
}

/**
 * Query of getGuildScheduledEventUserCount.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-user-count
 */
export interface GetGuildScheduledEventUserCountQuery {
  /** Occurrences to count as well. Up to 10 items. */
  readonly guild_scheduled_event_exception_ids?: readonly IdInput<"ScheduledEventException">[] | undefined;
}

/**
 * New scheduled event of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event-json-params
 */
export type CreateGuildScheduledEventBody =
  CreateStageScheduledEventBody | CreateVoiceScheduledEventBody | CreateExternalScheduledEventBody;

/**
 * Changes to a scheduled event; which ones are possible depends on where it takes place.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#modify-guild-scheduled-event-json-params
 */
export type ModifyGuildScheduledEventBody =
  ModifyStageScheduledEventBody | ModifyVoiceScheduledEventBody | ModifyExternalScheduledEventBody;
