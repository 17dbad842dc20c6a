import type {
  CreateGuildScheduledEventExceptionBody,
  GetGuildScheduledEventExceptionUsersQuery,
  ModifyGuildScheduledEventExceptionBody,
} from "../../../../generated/bodies/scheduled-event.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import type { ScheduledEventException } from "../../../../generated/models/scheduled-event.ts";
import {
  addException,
  changeException,
  exceptionIdAt,
  type ExceptionFields,
  exceptionsOf,
  findException,
  removeException,
} from "../../domain/event-exceptions.ts";
import { recursAt } from "../../domain/recurrence.ts";
import { findScheduledEvent, interestedIn, isOver } from "../../domain/scheduled-events.ts";
import { problem } from "../../problem.ts";
import { timestampOf } from "../../state/ids.ts";
import type { StoredGuild, StoredScheduledEvent } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import { formProblem } from "../form-problem.ts";
import type { Handlers } from "../handlers.ts";
import { interestedUsers, visible } from "./scheduled-event.ts";
import { requirePlace } from "./scheduled-event-checks.ts";

/** Answers the routes of the page `guild-scheduled-event` that are about single occurrences. */
export const eventExceptionHandlers: Handlers = {
  createGuildScheduledEventException(call) {
    const guild = call.guild();
    const stored = changeable(call, guild);
    const body = call.body<CreateGuildScheduledEventExceptionBody>();
    const originalMs = Date.parse(body.original_scheduled_start_time);
    const { recurrence_rule: rule } = stored.event;
    const id = exceptionIdAt(originalMs);
    const isKnown = exceptionsOf(stored).some((other) => other.event_exception_id === id);
    if (rule === null || !recursAt(rule, originalMs) || isKnown) throw noOccurrence();
    const exception: ScheduledEventException = {
      event_id: stored.event.id,
      event_exception_id: id,
      scheduled_start_time: null,
      scheduled_end_time: null,
      is_canceled: false,
      ...exceptionFields(body),
    };
    checkOrder(exception);
    addException(call.world, guild, stored, exception);
    const action = AuditLogEvent.GuildScheduledEventExceptionCreate;
    call.audit(guild, { action, target: stored.event.id, after: settingsOf(exception) });
    return exception;
  },

  modifyGuildScheduledEventException(call) {
    const guild = call.guild();
    const stored = changeable(call, guild);
    const before = findException(stored, call.id("exception_id"));
    const fields = exceptionFields(call.body<ModifyGuildScheduledEventExceptionBody>());
    checkOrder({ ...before, ...fields });
    const after = changeException(call.world, guild, stored, before, fields);
    call.audit(guild, {
      action: AuditLogEvent.GuildScheduledEventExceptionUpdate,
      target: stored.event.id,
      before: settingsOf(before),
      after: settingsOf(after),
    });
    return after;
  },

  deleteGuildScheduledEventException(call) {
    const guild = call.guild();
    const stored = changeable(call, guild);
    const before = findException(stored, call.id("exception_id"));
    removeException(call.world, guild, stored, before);
    const action = AuditLogEvent.GuildScheduledEventExceptionDelete;
    call.audit(guild, { action, target: stored.event.id, before: settingsOf(before) });
    return undefined;
  },

  getGuildScheduledEventExceptionUsers(call) {
    const guild = call.guild();
    const stored = visible(call, guild);
    const { event_exception_id: id } = findException(stored, call.id("guild_scheduled_event_exception_id"));
    const users = interestedIn(stored, id);
    const query = call.query<GetGuildScheduledEventExceptionUsersQuery>();
    return interestedUsers(call, guild, stored, { users, query }).map((user) => ({
      ...user,
      guild_scheduled_event_exception_id: id,
    }));
  },
};

/** The event in the path, if it is not over and the actor may change events where it takes place. */
function changeable(call: Call, guild: StoredGuild): StoredScheduledEvent {
  const stored = findScheduledEvent(guild, call.id("guild_scheduled_event_id"));
  requirePlace(call, guild, stored.event);
  if (isOver(stored.event)) throw problem(400, "FinishedEventNotEditable");
  return stored;
}

function exceptionFields({
  is_canceled,
  scheduled_end_time: end,
  scheduled_start_time: start,
}: ModifyGuildScheduledEventExceptionBody): ExceptionFields {
  return defined({ is_canceled, scheduled_start_time: instant(start), scheduled_end_time: instant(end) });
}

/** A timestamp as Discord writes it. */
function instant<Absent extends null | undefined>(text: string | Absent): string | Absent {
  return typeof text === "string" ? new Date(text).toISOString() : text;
}

/** Refuses an occurrence that would end before it starts. */
function checkOrder({
  event_exception_id,
  scheduled_end_time: end,
  scheduled_start_time: start,
}: ScheduledEventException): void {
  const startMs = Date.parse(start ?? timestampOf(event_exception_id));
  if (end === null || Date.parse(end) > startMs) return;
  const error = { code: "GUILD_SCHEDULED_EVENT_END_BEFORE_START", message: "Must be after the start." };
  throw formProblem([{ path: ["scheduled_end_time"], ...error }]);
}

function noOccurrence(): Error {
  const message = "The event has no occurrence then that could be moved or canceled.";
  return formProblem([{ path: ["original_scheduled_start_time"], code: "BASE_TYPE_CHOICES", message }]);
}

/** What can be set about an occurrence, for the audit log. */
function settingsOf({ event_exception_id: _id, event_id: _eventId, ...settings }: ScheduledEventException): object {
  return settings;
}
