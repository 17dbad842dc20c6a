import type { HttpClient } from "evenfall/http";
import {
  AuditLogEvent,
  ChannelType,
  type Id,
  type JsonErrorCode,
  Permission,
  RecurrenceRuleFrequency,
  ScheduledEventEntityType,
  ScheduledEventPrivacyLevel,
  ScheduledEventStatus,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import { sampleImage } from "../../src/sample/scalars.ts";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

const picnic = {
  name: "Picnic",
  privacy_level: ScheduledEventPrivacyLevel.GuildOnly,
  entity_type: ScheduledEventEntityType.External,
  entity_metadata: { location: "the park" },
  scheduled_start_time: "2026-02-01T12:00:00.000Z",
  scheduled_end_time: "2026-02-01T14:00:00.000Z",
} as const;

const talk = {
  name: "Talk",
  privacy_level: ScheduledEventPrivacyLevel.GuildOnly,
  scheduled_start_time: picnic.scheduled_start_time,
} as const;

describe("scheduled events", () => {
  test("are made, changed and deleted, and everyone is told", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { botId, guildId } = emulator;
    const made = await http.createGuildScheduledEvent(guildId, picnic, { reason: "sun" });
    expect(made).toMatchObject({
      ...picnic,
      status: ScheduledEventStatus.Scheduled,
      creator_id: botId,
      channel_id: null,
    });
    const changed = await http.modifyGuildScheduledEvent(guildId, made.id, { name: "Supper", image: sampleImage });
    expect(changed).toMatchObject({ name: "Supper", image: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
    expect(await http.getGuildScheduledEvent(guildId, made.id)).toEqual(changed);
    expect(await http.listScheduledEventsForGuild(guildId)).toEqual([changed]);
    const cover = `${new URL(emulator.restUrl).origin}/guild-events/${made.id}/${String(changed.image)}.png`;
    expect((await fetch(cover)).status).toBe(200);
    await http.deleteGuildScheduledEvent(guildId, made.id);
    await expectRefusal(http.getGuildScheduledEvent(guildId, made.id), "UnknownScheduledEvent");
    expect(await scene.told("GUILD_SCHEDULED_EVENT_CREATE")).toEqual([made]);
    expect(await scene.told("GUILD_SCHEDULED_EVENT_UPDATE")).toEqual([changed]);
    expect(await scene.told("GUILD_SCHEDULED_EVENT_DELETE")).toEqual([changed]);
    expect(await scene.audit(AuditLogEvent.GuildScheduledEventCreate)).toMatchObject([{ reason: "sun" }]);
    const [update] = await scene.audit(AuditLogEvent.GuildScheduledEventUpdate);
    expect(update?.changes).toContainEqual({ key: "name", old_value: "Picnic", new_value: "Supper" });
    expect(await scene.audit(AuditLogEvent.GuildScheduledEventDelete)).toHaveLength(1);
  });

  test("come again by a rule", async () => {
    await using scene = await Scene.open();
    const rule = {
      start: talk.scheduled_start_time,
      frequency: RecurrenceRuleFrequency.Weekly,
      interval: 1,
      by_weekday: [6],
    } as const;
    const made = await scene.http.createGuildScheduledEvent(scene.emulator.guildId, {
      ...picnic,
      recurrence_rule: rule,
    });
    expect(made.recurrence_rule).toMatchObject({ ...rule, by_month: null, count: null });
  });

  const { Active, Canceled, Completed, Scheduled } = ScheduledEventStatus;
  test.each([
    [[Active, Completed], true],
    [[Canceled], true],
    [[Completed], false],
    [[Active, Canceled], false],
    [[Active, Completed, Active], false],
    [[Canceled, Scheduled], false],
  ] as const)("go through the statuses %j: %s", async (path, allowed) => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { id } = await http.createGuildScheduledEvent(emulator.guildId, picnic);
    const go = (status: ScheduledEventStatus): Promise<unknown> =>
      http.modifyGuildScheduledEvent(emulator.guildId, id, { status });
    for (const status of path.slice(0, -1)) await go(status);
    const last = go(path.at(-1) ?? Active);
    if (!allowed) await expectRefusal(last, "InvalidFormBody");
    else {
      expect(await last).toMatchObject({ status: path.at(-1) });
      expect(await http.listScheduledEventsForGuild(emulator.guildId)).toEqual([]);
    }
  });

  test("count and list who is interested, page by page", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const { id } = await http.createGuildScheduledEvent(guildId, picnic);
    const people = ["ada", "bob", "cy"].map((name) => emulator.user(name));
    for (const person of people) person.attend(guildId, id);
    people[0]?.attend(guildId, id);
    people[2]?.skip(guildId, id);
    const [ada, bob, cy] = people.map((person) => person.id);
    expect(await scene.told("GUILD_SCHEDULED_EVENT_USER_ADD")).toMatchObject([
      { user_id: ada },
      { user_id: bob },
      { user_id: cy },
    ]);
    expect(await scene.told("GUILD_SCHEDULED_EVENT_USER_REMOVE")).toMatchObject([{ user_id: cy, guild_id: guildId }]);
    expect(await http.getGuildScheduledEvent(guildId, id, { with_user_count: true })).toMatchObject({ user_count: 2 });
    expect(await http.getGuildScheduledEventUserCount(guildId, id)).toMatchObject({ guild_scheduled_event_count: 2 });
    const read = async (query: Parameters<HttpClient["getGuildScheduledEventUsers"]>[2]): Promise<readonly unknown[]> =>
      (await http.getGuildScheduledEventUsers(guildId, id, query)).map((entry) => entry.user_id);
    expect(await read({})).toEqual([ada, bob]);
    expect(await read({ limit: 1 })).toEqual([ada]);
    expect(await read({ after: ada })).toEqual([bob]);
    expect(await read({ before: bob })).toEqual([ada]);
    const [entry] = await http.getGuildScheduledEventUsers(guildId, id, { with_member: true });
    expect(entry).toMatchObject({ guild_scheduled_event_id: id, member: { user: { id: ada } } });
  });
});

interface Place {
  readonly http: HttpClient;
  readonly guildId: Id<"Guild">;
  readonly voice: Id<"Channel">;
  readonly eventId: Id<"ScheduledEvent">;
}

const stage = { ...talk, entity_type: ScheduledEventEntityType.StageInstance } as const;
const voiceTalk = { ...talk, entity_type: ScheduledEventEntityType.Voice } as const;
const refusals: readonly (readonly [string, keyof typeof JsonErrorCode, (place: Place) => Promise<unknown>])[] = [
  [
    "an event in the past",
    "InvalidFormBody",
    ({ guildId, http }) =>
      http.createGuildScheduledEvent(guildId, { ...picnic, scheduled_start_time: "2025-01-01T00:00:00Z" }),
  ],
  [
    "an event that would end before it starts",
    "InvalidFormBody",
    ({ eventId, guildId, http }) =>
      http.modifyGuildScheduledEvent(guildId, eventId, { scheduled_end_time: "2026-01-31T00:00:00Z" }),
  ],
  [
    "a stage event in a voice channel",
    "ScheduledEventEntityTypeMismatch",
    ({ guildId, http, voice }) => http.createGuildScheduledEvent(guildId, { ...stage, channel_id: voice }),
  ],
  [
    "an event in a channel that is not there",
    "UnknownChannel",
    ({ guildId, http }) => http.createGuildScheduledEvent(guildId, { ...voiceTalk, channel_id: "1" }),
  ],
  [
    "an event that moves to a voice channel without one",
    "InvalidFormBody",
    ({ eventId, guildId, http }) =>
      http.modifyGuildScheduledEvent(guildId, eventId, { entity_type: ScheduledEventEntityType.Voice }),
  ],
  [
    "a change of an event that is not there",
    "UnknownScheduledEvent",
    ({ guildId, http }) => http.modifyGuildScheduledEvent(guildId, "1", { name: "x" }),
  ],
  [
    "users of an event that is not there",
    "UnknownScheduledEvent",
    ({ guildId, http }) => http.getGuildScheduledEventUsers(guildId, "1"),
  ],
];

describe("what is refused", () => {
  test.each(refusals)("%s", async (_name, code, ask) => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const { id: voice } = await http.createGuildChannel(guildId, { name: "v", type: ChannelType.GuildVoice });
    const { id: eventId } = await http.createGuildScheduledEvent(guildId, picnic);
    await expectRefusal(ask({ http, guildId, voice, eventId }), code);
    expect(await scene.told("GUILD_SCHEDULED_EVENT_UPDATE")).toEqual([]);
  });

  test.each([
    ["ManageEvents", "own"],
    ["ViewChannel", "another's"],
  ] as const)("with %s, to change %s event goes by who created it", async (name, whose) => {
    await using scene = await Scene.open({ permissions: Permission[name] });
    const { emulator, http } = scene;
    const { id } = await http.createGuildScheduledEvent(emulator.guildId, picnic);
    const ada = emulator.user("ada").id;
    if (whose === "another's") {
      emulator.restore(emulator.snapshot().replaceAll(`"creator_id":"${emulator.botId}"`, `"creator_id":"${ada}"`));
    }
    const change = http.modifyGuildScheduledEvent(emulator.guildId, id, { name: "x" });
    if (whose === "own") expect(await change).toMatchObject({ name: "x" });
    else await expectRefusal(change, "MissingPermissions");
  });
});
