import { RecurrenceRuleFrequency, ScheduledEventEntityType, ScheduledEventPrivacyLevel } from "evenfall/model";
import { sampleImage } from "../../../src/sample/scalars.ts";
import type { Place, Preparations, Prepared } from "./place.ts";

/** A scheduled event outside of Discord. */
const newEvent = {
  name: "Picnic",
  privacy_level: ScheduledEventPrivacyLevel.GuildOnly,
  entity_type: ScheduledEventEntityType.External,
  entity_metadata: { location: "the park" },
  scheduled_start_time: "2026-02-01T12:00:00Z",
  scheduled_end_time: "2026-02-01T14:00:00Z",
} as const;

const moved = {
  original_scheduled_start_time: "2026-02-02T12:00:00Z",
  scheduled_start_time: "2026-02-02T13:00:00Z",
  scheduled_end_time: "2026-02-02T14:00:00Z",
  is_canceled: false,
} as const;

async function event({ emulator, http }: Place): Promise<Prepared> {
  const { id } = await http.createGuildScheduledEvent(emulator.guildId, newEvent);
  emulator.user("ada").attend(emulator.guildId, id);
  return { params: { guild_scheduled_event_id: id } };
}

/** An event that comes again each day, and one of its occurrences, moved. */
async function exception({ emulator, http }: Place): Promise<Prepared> {
  const rule = { start: newEvent.scheduled_start_time, frequency: RecurrenceRuleFrequency.Daily, interval: 1 } as const;
  const { id } = await http.createGuildScheduledEvent(emulator.guildId, { ...newEvent, recurrence_rule: rule });
  const { event_exception_id: exceptionId } = await http.createGuildScheduledEventException(
    emulator.guildId,
    id,
    moved,
  );
  emulator.user("ada").attend(emulator.guildId, id, exceptionId);
  return {
    params: {
      guild_scheduled_event_id: id,
      exception_id: exceptionId,
      guild_scheduled_event_exception_id: exceptionId,
    },
  };
}

export const scheduledEvents: Preparations = {
  createGuildScheduledEvent: () => ({ body: newEvent }),
  getGuildScheduledEvent: event,
  modifyGuildScheduledEvent: async (place) => ({
    ...(await event(place)),
    body: place.sample.size === "minimal" ? {} : { name: "Supper", image: sampleImage },
  }),
  deleteGuildScheduledEvent: event,
  getGuildScheduledEventUsers: event,
  getGuildScheduledEventUserCount: event,
  createGuildScheduledEventException: async (place) => ({
    ...(await exception(place)),
    body: { ...moved, original_scheduled_start_time: "2026-02-03T12:00:00Z", scheduled_end_time: null },
  }),
  modifyGuildScheduledEventException: async (place) => ({
    ...(await exception(place)),
    body: place.sample.size === "minimal" ? {} : { is_canceled: true, scheduled_start_time: null },
  }),
  deleteGuildScheduledEventException: exception,
  getGuildScheduledEventExceptionUsers: exception,
};
