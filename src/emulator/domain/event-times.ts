import {
  type ScheduledEvent,
  ScheduledEventEntityType,
  ScheduledEventStatus,
} from "../../../generated/models/scheduled-event.ts";
import type { World } from "../state/world.ts";
import { changeScheduledEvent, openEvents } from "./scheduled-events.ts";

/** How long after its start an event is canceled that nobody has started. Discord says "a few hours". */
const UNSTARTED_MS = 4 * 3_600_000;

/**
 * Lets events that take place once begin, end and be given up with time: those outside of Discord begin and end by
 * themselves, others are canceled when nobody starts them.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-status-update-automation
 */
export function passEvents(world: World): void {
  for (const guild of world.guilds.values()) {
    for (const stored of openEvents(guild)) {
      for (const status of comingOf(stored.event, world.time.nowMs)) {
        changeScheduledEvent(world, guild, stored, { ...stored.event, status });
      }
    }
  }
}

/** The statuses that an event has come to by now, one after another. */
function comingOf(event: ScheduledEvent, nowMs: number): readonly ScheduledEventStatus[] {
  const { Active, Canceled, Completed, Scheduled } = ScheduledEventStatus;
  if (event.recurrence_rule !== null) return [];
  const startMs = Date.parse(event.scheduled_start_time);
  if (event.entity_type !== ScheduledEventEntityType.External) {
    return event.status === Scheduled && startMs + UNSTARTED_MS <= nowMs ? [Canceled] : [];
  }
  const begins = event.status === Scheduled && startMs <= nowMs;
  const isOn = begins || event.status === Active;
  const ends = isOn && event.scheduled_end_time !== null && Date.parse(event.scheduled_end_time) <= nowMs;
  return [...(begins ? [Active] : []), ...(ends ? [Completed] : [])];
}
