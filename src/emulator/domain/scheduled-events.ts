import type { Id } from "../../base/id.ts";
import { type ScheduledEvent, ScheduledEventStatus } from "../../../generated/models/scheduled-event.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { problem } from "../problem.ts";
import type { StoredGuild, StoredScheduledEvent, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";

/** To which status an event can go from its own. */
const NEXT: ReadonlyMap<ScheduledEventStatus, readonly ScheduledEventStatus[]> = new Map<
  ScheduledEventStatus,
  readonly ScheduledEventStatus[]
>([
  [ScheduledEventStatus.Scheduled, [ScheduledEventStatus.Active, ScheduledEventStatus.Canceled]],
  [ScheduledEventStatus.Active, [ScheduledEventStatus.Completed]],
]);

/** The scheduled event with this id, or Discord's refusal. */
export function findScheduledEvent({ scheduledEvents }: StoredGuild, id: Id<"ScheduledEvent">): StoredScheduledEvent {
  const stored = scheduledEvents.get(id);
  if (stored === undefined) throw problem(404, "UnknownScheduledEvent");
  return stored;
}

/** The events of a guild that are not over, in the order in which they were made. */
export function openEvents({ scheduledEvents }: StoredGuild): readonly StoredScheduledEvent[] {
  return [...scheduledEvents.values()].filter(({ event }) => !isOver(event));
}

/** Whether an event has taken place or never will. */
export function isOver({ status }: ScheduledEvent): boolean {
  return status === ScheduledEventStatus.Completed || status === ScheduledEventStatus.Canceled;
}

/** Whether an event can go from one status to another. */
export function canBecome(from: ScheduledEventStatus, to: ScheduledEventStatus): boolean {
  return from === to || NEXT.get(from)?.includes(to) === true;
}

/** Adds an event to a guild. */
export function addScheduledEvent(world: World, guild: StoredGuild, event: ScheduledEvent): StoredScheduledEvent {
  if (openEvents(guild).length >= constants.guildMaxOpenScheduledEvents)
    throw problem(400, "MaximumUncompletedScheduledEvents");
  const stored: StoredScheduledEvent = { event, users: new Set(), occurrenceUsers: new Map() };
  guild.scheduledEvents.set(event.id, stored);
  world.fire({ type: "GUILD_SCHEDULED_EVENT_CREATE", to: guildAudience(world, guild.guild.id), data: event });
  return stored;
}

/** Replaces an event by what it has become. */
export function changeScheduledEvent(
  world: World,
  guild: StoredGuild,
  stored: StoredScheduledEvent,
  event: ScheduledEvent,
): void {
  stored.event = event;
  world.fire({ type: "GUILD_SCHEDULED_EVENT_UPDATE", to: guildAudience(world, guild.guild.id), data: event });
}

/** Removes an event. */
export function deleteScheduledEvent(world: World, guild: StoredGuild, { event }: StoredScheduledEvent): void {
  guild.scheduledEvents.delete(event.id);
  world.fire({ type: "GUILD_SCHEDULED_EVENT_DELETE", to: guildAudience(world, guild.guild.id), data: event });
}

/** Notes that a user is interested in an event, or in one occurrence. Doing so twice changes nothing. */
export function addInterest(
  world: World,
  guild: StoredGuild,
  stored: StoredScheduledEvent,
  userId: Id<"User">,
  occurrence?: Id<"ScheduledEventException">,
): void {
  const users = interestedIn(stored, occurrence);
  if (users.has(userId)) return;
  users.add(userId);
  tellInterest(world, guild, "GUILD_SCHEDULED_EVENT_USER_ADD", { stored, userId, occurrence });
}

/** Notes that a user is no longer interested in an event, or in one occurrence. */
export function removeInterest(
  world: World,
  guild: StoredGuild,
  stored: StoredScheduledEvent,
  userId: Id<"User">,
  occurrence?: Id<"ScheduledEventException">,
): void {
  if (!interestedIn(stored, occurrence).delete(userId)) return;
  tellInterest(world, guild, "GUILD_SCHEDULED_EVENT_USER_REMOVE", { stored, userId, occurrence });
}

/** Who is interested in an event, or in one occurrence. */
export function interestedIn(
  { occurrenceUsers, users }: StoredScheduledEvent,
  occurrence: Id<"ScheduledEventException"> | undefined,
): Set<Id<"User">> {
  if (occurrence === undefined) return users;
  const known = occurrenceUsers.get(occurrence);
  if (known !== undefined) return known;
  const made = new Set<Id<"User">>();
  occurrenceUsers.set(occurrence, made);
  return made;
}

interface Interest {
  readonly stored: StoredScheduledEvent;
  readonly userId: Id<"User">;
  readonly occurrence: Id<"ScheduledEventException"> | undefined;
}

function tellInterest(
  world: World,
  { guild }: StoredGuild,
  type: "GUILD_SCHEDULED_EVENT_USER_ADD" | "GUILD_SCHEDULED_EVENT_USER_REMOVE",
  { occurrence, stored, userId }: Interest,
): void {
  const data = {
    guild_scheduled_event_id: stored.event.id,
    user_id: userId,
    guild_id: guild.id,
    ...(occurrence === undefined ? {} : { guild_scheduled_event_exception_id: occurrence }),
  };
  world.fire({ type, to: guildAudience(world, guild.id), data });
}
