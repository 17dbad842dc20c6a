import type {
  CreateGuildScheduledEventBody,
  GetGuildScheduledEventQuery,
  GetGuildScheduledEventUserCountQuery,
  GetGuildScheduledEventUsersQuery,
  ListScheduledEventsForGuildQuery,
  ModifyGuildScheduledEventBody,
} from "../../../../generated/bodies/scheduled-event.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import {
  type RecurrenceRule,
  type ScheduledEvent,
  ScheduledEventStatus,
  type ScheduledEventUser,
  ScheduledEventUserResponse,
} from "../../../../generated/models/scheduled-event.ts";
import { type Id, id } from "../../../base/id.ts";
import { exceptionsOf, removeException } from "../../domain/event-exceptions.ts";
import { findUser } from "../../domain/find.ts";
import { keepImage } from "../../domain/images.ts";
import { canView } from "../../domain/permissions.ts";
import {
  addScheduledEvent,
  changeScheduledEvent,
  deleteScheduledEvent,
  findScheduledEvent,
  interestedIn,
  openEvents,
} from "../../domain/scheduled-events.ts";
import { problem } from "../../problem.ts";
import type { StoredGuild, StoredScheduledEvent } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";
import { oldestFirst } from "../page.ts";
import { checkSchedule, checkStatus, requirePlace } from "./scheduled-event-checks.ts";

/** Answers routes of the page `guild-scheduled-event`. */
export const scheduledEventHandlers: Handlers = {
  listScheduledEventsForGuild(call) {
    const guild = call.guild();
    const { with_user_count: counted } = call.query<ListScheduledEventsForGuildQuery>();
    return openEvents(guild)
      .filter(({ event }) => sees(call, guild, event))
      .map((stored) => shown(stored, counted));
  },

  createGuildScheduledEvent(call) {
    const guild = call.guild();
    const body = call.body<CreateGuildScheduledEventBody>();
    const user = call.user();
    const eventId = call.world.ids.next<"ScheduledEvent">();
    const event = asEvent({
      id: eventId,
      guild_id: guild.guild.id,
      channel_id: null,
      creator_id: user.id,
      creator: user,
      description: null,
      scheduled_end_time: null,
      status: ScheduledEventStatus.Scheduled,
      entity_id: null,
      entity_metadata: null,
      image: null,
      recurrence_rule: null,
      guild_scheduled_event_exceptions: [],
      ...eventFields(call, eventId, body),
    });
    checkSchedule(call.world, event, undefined);
    requirePlace(call, guild, event);
    addScheduledEvent(call.world, guild, event);
    call.audit(guild, { action: AuditLogEvent.GuildScheduledEventCreate, target: event.id, after: event });
    return event;
  },

  getGuildScheduledEvent(call) {
    const { with_user_count: counted } = call.query<GetGuildScheduledEventQuery>();
    return shown(visible(call, call.guild()), counted);
  },

  modifyGuildScheduledEvent(call) {
    const guild = call.guild();
    const stored = findScheduledEvent(guild, call.id("guild_scheduled_event_id"));
    const before = stored.event;
    const body = call.body<ModifyGuildScheduledEventBody>();
    const after = asEvent({ ...before, ...eventFields(call, before.id, body) });
    checkStatus(before, after);
    checkSchedule(call.world, after, before);
    requirePlace(call, guild, before);
    requirePlace(call, guild, after);
    changeScheduledEvent(call.world, guild, stored, after);
    call.audit(guild, { action: AuditLogEvent.GuildScheduledEventUpdate, target: after.id, before, after });
    // What was moved or canceled was an occurrence by the rule as it was before.
    if (JSON.stringify(before.recurrence_rule) !== JSON.stringify(after.recurrence_rule)) {
      for (const exception of exceptionsOf(stored)) removeException(call.world, guild, stored, exception);
    }
    return stored.event;
  },

  deleteGuildScheduledEvent(call) {
    const guild = call.guild();
    const stored = findScheduledEvent(guild, call.id("guild_scheduled_event_id"));
    requirePlace(call, guild, stored.event);
    deleteScheduledEvent(call.world, guild, stored);
    const { event } = stored;
    call.audit(guild, { action: AuditLogEvent.GuildScheduledEventDelete, target: event.id, before: event });
    return undefined;
  },

  getGuildScheduledEventUsers(call) {
    const guild = call.guild();
    const stored = visible(call, guild);
    const query = call.query<GetGuildScheduledEventUsersQuery>();
    return interestedUsers(call, guild, stored, { users: stored.users, query });
  },

  getGuildScheduledEventUserCount(call) {
    const stored = visible(call, call.guild());
    const { guild_scheduled_event_exception_ids: ids = [] } = call.query<GetGuildScheduledEventUserCountQuery>();
    const counts = ids.map((exceptionId) => [exceptionId, interestedIn(stored, id(exceptionId)).size] as const);
    return {
      guild_scheduled_event_count: stored.users.size,
      guild_scheduled_event_exception_counts: Object.fromEntries(counts),
    };
  },
};

/** Who is interested, and which page of them is asked for. */
interface InterestedPage {
  readonly users: ReadonlySet<Id<"User">>;
  readonly query: GetGuildScheduledEventUsersQuery;
}

/** A page of those who are interested in an event, or in one occurrence. */
export function interestedUsers(
  call: Call,
  guild: StoredGuild,
  { event }: StoredScheduledEvent,
  { query, users }: InterestedPage,
): readonly ScheduledEventUser[] {
  const { after, before, with_member: withMember } = query;
  const limit = call.limit();
  const page = before === undefined ? { after, limit } : { before, limit };
  return oldestFirst([...users], page, (userId) => userId).map((userId) => {
    const member = withMember === true ? guild.members.get(userId) : undefined;
    return {
      guild_scheduled_event_id: event.id,
      user_id: userId,
      user: findUser(call.world, userId),
      response: ScheduledEventUserResponse.Interested,
      ...(member === undefined ? {} : { member }),
    };
  });
}

/** What a body says of an event, in the form in which it comes back. */
function eventFields(
  call: Call,
  eventId: Id<"ScheduledEvent">,
  body: CreateGuildScheduledEventBody | ModifyGuildScheduledEventBody,
): object {
  const { channel_id: channelId, recurrence_rule: rule } = body;
  return defined({
    name: body.name,
    description: body.description,
    privacy_level: body.privacy_level,
    scheduled_start_time: instant(body.scheduled_start_time),
    scheduled_end_time: instant(body.scheduled_end_time),
    entity_type: body.entity_type,
    entity_metadata: body.entity_metadata,
    status: "status" in body ? body.status : undefined,
    channel_id: channelId === undefined || channelId === null ? channelId : id<"Channel">(channelId),
    image: keepImage(call.world, "ScheduledEventCover", { scheduled_event_id: eventId }, body.image),
    recurrence_rule: rule === undefined || rule === null ? rule : recurrence(rule),
  });
}

type RuleInput = NonNullable<CreateGuildScheduledEventBody["recurrence_rule"]>;

function recurrence({ by_month, by_month_day, by_n_weekday, by_weekday, ...rule }: RuleInput): RecurrenceRule {
  return {
    start: rule.start,
    end: null,
    frequency: rule.frequency,
    interval: rule.interval,
    by_weekday: by_weekday ?? null,
    by_n_weekday: by_n_weekday ?? null,
    by_month: by_month ?? null,
    by_month_day: by_month_day ?? null,
    by_year_day: null,
    count: null,
  };
}

/** A timestamp as Discord writes it. */
function instant(text: string | undefined): string | undefined {
  return text === undefined ? undefined : new Date(text).toISOString();
}

/** Fields put together: what goes with the type of the event is checked next. */
function asEvent(fields: object): ScheduledEvent {
  // The bodies have been validated, and `checkSchedule` refuses what is missing.
  return fields as ScheduledEvent;
}

/** The event in the path, or Discord's refusal when the actor does not see its channel. */
export function visible(call: Call, guild: StoredGuild): StoredScheduledEvent {
  const stored = findScheduledEvent(guild, call.id("guild_scheduled_event_id"));
  if (!sees(call, guild, stored.event)) throw problem(403, "MissingAccess");
  return stored;
}

function sees(call: Call, guild: StoredGuild, { channel_id: channelId }: ScheduledEvent): boolean {
  const channel = channelId === null ? undefined : call.world.channels.get(channelId);
  return channel === undefined || !("guild_id" in channel) || canView(call.world, guild, channel, call.user().id);
}

/** An event, with how many are interested if that is asked for. */
function shown({ event, users }: StoredScheduledEvent, counted: boolean | undefined): ScheduledEvent {
  return counted === true ? { ...event, user_count: users.size } : event;
}
