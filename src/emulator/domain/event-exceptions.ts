import type { Id } from "../../base/id.ts";
import type { EventName } from "../../../generated/events/map.ts";
import type { ScheduledEventException } from "../../../generated/models/scheduled-event.ts";
import { problem } from "../problem.ts";
import { idAt } from "../state/ids.ts";
import type { StoredGuild, StoredScheduledEvent, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";

/** What can be said of an occurrence. */
export type ExceptionFields = Partial<
  Pick<ScheduledEventException, "is_canceled" | "scheduled_end_time" | "scheduled_start_time">
>;

type ExceptionEvent = Extract<EventName, `GUILD_SCHEDULED_EVENT_EXCEPTION_${string}`>;

/** The occurrences of an event that were moved or canceled. */
export function exceptionsOf({ event }: StoredScheduledEvent): readonly ScheduledEventException[] {
  return event.guild_scheduled_event_exceptions ?? [];
}

/** The moved or canceled occurrence with this id, or Discord's refusal. */
export function findException(
  stored: StoredScheduledEvent,
  id: Id<"ScheduledEventException">,
): ScheduledEventException {
  const exception = exceptionsOf(stored).find((other) => other.event_exception_id === id);
  if (exception === undefined) throw problem(404, "UnknownScheduledEvent");
  return exception;
}

/** Id of the occurrence that would start at an instant, in Unix milliseconds. */
export function exceptionIdAt(startMs: number): Id<"ScheduledEventException"> {
  return idAt(startMs);
}

/** Moves or cancels an occurrence. */
export function addException(
  world: World,
  guild: StoredGuild,
  stored: StoredScheduledEvent,
  exception: ScheduledEventException,
): void {
  setExceptions(stored, [...exceptionsOf(stored), exception]);
  tell(world, guild, "GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE", exception);
}

/** Changes a moved or canceled occurrence. */
export function changeException(
  world: World,
  guild: StoredGuild,
  stored: StoredScheduledEvent,
  before: ScheduledEventException,
  fields: ExceptionFields,
): ScheduledEventException {
  const exception: ScheduledEventException = { ...before, ...fields };
  setExceptions(
    stored,
    exceptionsOf(stored).map((other) => (other === before ? exception : other)),
  );
  tell(world, guild, "GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE", exception);
  return exception;
}

/** Puts an occurrence back to where the rule of the event has it. */
export function removeException(
  world: World,
  guild: StoredGuild,
  stored: StoredScheduledEvent,
  exception: ScheduledEventException,
): void {
  setExceptions(
    stored,
    exceptionsOf(stored).filter((other) => other !== exception),
  );
  tell(world, guild, "GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE", exception);
}

function setExceptions(stored: StoredScheduledEvent, exceptions: readonly ScheduledEventException[]): void {
  stored.event = { ...stored.event, guild_scheduled_event_exceptions: exceptions };
}

function tell(world: World, { guild }: StoredGuild, type: ExceptionEvent, exception: ScheduledEventException): void {
  world.fire({ type, to: guildAudience(world, guild.id), data: { ...exception, guild_id: guild.id } });
}
