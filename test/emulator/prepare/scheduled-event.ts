import { ScheduledEventEntityType, ScheduledEventPrivacyLevel } from "evenfall/model";
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

async function event({ emulator, http }: Place): Promise<Prepared> {
  const { id } = await http.createGuildScheduledEvent(emulator.guildId, newEvent);
  emulator.user("ada").attend(emulator.guildId, id);
  return { params: { guild_scheduled_event_id: id } };
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
};
