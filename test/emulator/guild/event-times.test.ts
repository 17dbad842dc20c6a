import {
  ChannelType,
  RecurrenceRuleFrequency,
  ScheduledEventEntityType,
  ScheduledEventPrivacyLevel,
  ScheduledEventStatus,
} from "evenfall/model";
import { expect, test } from "vitest";
import { Scene } from "../../support/scene.ts";

const { Active, Canceled, Completed } = ScheduledEventStatus;

/** Everything here begins with the year 2026. */
const HOUR_MS = 3_600_000;
const common = {
  name: "Picnic",
  privacy_level: ScheduledEventPrivacyLevel.GuildOnly,
  scheduled_start_time: "2026-01-01T10:00:00.000Z",
} as const;
const outside = {
  ...common,
  entity_type: ScheduledEventEntityType.External,
  entity_metadata: { location: "the park" },
  scheduled_end_time: "2026-01-01T12:00:00.000Z",
} as const;

test.each([
  ["outside of Discord", 9, []],
  ["outside of Discord", 11, [Active]],
  ["outside of Discord", 13, [Active, Completed]],
  ["in a voice channel", 11, []],
  ["in a voice channel", 15, [Canceled]],
] as const)("an event %s has come to %i o'clock by: %j", async (where, hours, statuses) => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  const { guildId } = emulator;
  const { id: channel_id } = await http.createGuildChannel(guildId, { name: "v", type: ChannelType.GuildVoice });
  const inVoice = { ...common, entity_type: ScheduledEventEntityType.Voice, channel_id } as const;
  await http.createGuildScheduledEvent(guildId, where === "in a voice channel" ? inVoice : outside);
  emulator.advance(hours * HOUR_MS);
  const told = await scene.told("GUILD_SCHEDULED_EVENT_UPDATE");
  expect(told).toMatchObject(statuses.map((status) => ({ status, name: "Picnic" })));
  expect(told).toHaveLength(statuses.length);
});

test("an event that somebody has started in a voice channel goes on", async () => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  const { guildId } = emulator;
  const { id: channel_id } = await http.createGuildChannel(guildId, { name: "v", type: ChannelType.GuildVoice });
  const inVoice = { ...common, entity_type: ScheduledEventEntityType.Voice, channel_id } as const;
  const { id } = await http.createGuildScheduledEvent(guildId, inVoice);
  await http.modifyGuildScheduledEvent(guildId, id, { status: Active });
  emulator.advance(20 * HOUR_MS);
  expect((await http.getGuildScheduledEvent(guildId, id)).status).toBe(Active);
});

test("an event that comes again does not end with its first occurrence", async () => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  const rule = { start: common.scheduled_start_time, frequency: RecurrenceRuleFrequency.Daily, interval: 1 } as const;
  await http.createGuildScheduledEvent(emulator.guildId, { ...outside, recurrence_rule: rule });
  emulator.advance(20 * HOUR_MS);
  expect(await http.listScheduledEventsForGuild(emulator.guildId)).toHaveLength(1);
});
