import {
  AuditLogEvent,
  JsonErrorCode,
  Permission,
  RecurrenceRuleFrequency,
  type ScheduledEvent,
  ScheduledEventEntityType,
  type ScheduledEventException,
  ScheduledEventPrivacyLevel,
  ScheduledEventStatus,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../../support/failure.ts";
import { plain } from "../../support/plain.ts";
import { Scene, type SceneOptions } from "../../support/scene.ts";

const rule = { start: "2026-02-01T12:00:00.000Z", frequency: RecurrenceRuleFrequency.Daily, interval: 1 } as const;
const picnic = {
  name: "Picnic",
  privacy_level: ScheduledEventPrivacyLevel.GuildOnly,
  entity_type: ScheduledEventEntityType.External,
  entity_metadata: { location: "the park" },
  scheduled_start_time: rule.start,
  scheduled_end_time: "2026-02-01T14:00:00.000Z",
  recurrence_rule: rule,
} as const;
const second = "2026-02-02T12:00:00.000Z";
const canceled = { original_scheduled_start_time: second, is_canceled: true } as const;

/** A scene with an event that takes place each day. */
async function recurring(options?: SceneOptions): Promise<{ readonly scene: Scene; readonly event: ScheduledEvent }> {
  const scene = await Scene.open(options);
  return { scene, event: await scene.http.createGuildScheduledEvent(scene.emulator.guildId, picnic) };
}

/** The same, with its second occurrence canceled. */
async function withException(): Promise<{
  readonly scene: Scene;
  readonly event: ScheduledEvent;
  readonly exception: ScheduledEventException;
}> {
  const { event, scene } = await recurring();
  const { guildId } = scene.emulator;
  const exception = await scene.http.createGuildScheduledEventException(guildId, event.id, canceled, {
    reason: "rain",
  });
  return { scene, event, exception };
}

describe("an occurrence", () => {
  test("is canceled, moved and put back, and everyone is told", async () => {
    const { event, exception, scene } = await withException();
    await using _ = scene;
    const { guildId } = scene.emulator;
    const { http } = scene;
    expect(exception).toEqual({
      event_id: event.id,
      event_exception_id: expect.any(String) as string,
      scheduled_start_time: null,
      scheduled_end_time: null,
      is_canceled: true,
    });
    const { event_exception_id: id } = exception;
    const fields = { is_canceled: false, scheduled_start_time: "2026-02-02T13:00:00.000Z" };
    const moved = await http.modifyGuildScheduledEventException(guildId, event.id, id, fields);
    expect(moved).toEqual({ ...exception, ...fields });
    const shown = await http.getGuildScheduledEvent(guildId, event.id);
    expect(shown.guild_scheduled_event_exceptions).toEqual([moved]);
    await http.deleteGuildScheduledEventException(guildId, event.id, id);
    const after = await http.getGuildScheduledEvent(guildId, event.id);
    expect(after.guild_scheduled_event_exceptions).toEqual([]);
    const told = (what: string): Promise<readonly unknown[]> => scene.told(`GUILD_SCHEDULED_EVENT_EXCEPTION_${what}`);
    expect(await told("CREATE")).toEqual([{ ...exception, guild_id: guildId }]);
    expect(await told("UPDATE")).toEqual([{ ...moved, guild_id: guildId }]);
    expect(await told("DELETE")).toEqual([{ ...moved, guild_id: guildId }]);
  });

  test("has an id that holds when it would have started", async () => {
    const { exception, scene } = await withException();
    await using _ = scene;
    expect(Number(BigInt(exception.event_exception_id) >> 22n) + 1_420_070_400_000).toBe(Date.parse(second));
  });

  test("stands in the audit log", async () => {
    const { event, exception, scene } = await withException();
    await using _ = scene;
    const { guildId } = scene.emulator;
    const { event_exception_id: id } = exception;
    await scene.http.modifyGuildScheduledEventException(guildId, event.id, id, { is_canceled: false });
    await scene.http.deleteGuildScheduledEventException(guildId, event.id, id, { reason: "sun" });
    const { GuildScheduledEventExceptionCreate, GuildScheduledEventExceptionUpdate } = AuditLogEvent;
    expect(await scene.audit(GuildScheduledEventExceptionCreate)).toMatchObject([
      { target_id: event.id, reason: "rain", changes: [{ key: "is_canceled", new_value: true }] },
    ]);
    expect(await scene.audit(GuildScheduledEventExceptionUpdate)).toMatchObject([
      { changes: [{ key: "is_canceled", old_value: true, new_value: false }] },
    ]);
    expect(await scene.audit(AuditLogEvent.GuildScheduledEventExceptionDelete)).toMatchObject([{ reason: "sun" }]);
  });

  test("is put back when the rule of the event changes, and not when anything else does", async () => {
    const { event, exception, scene } = await withException();
    await using _ = scene;
    const { guildId } = scene.emulator;
    const renamed = await scene.http.modifyGuildScheduledEvent(guildId, event.id, { name: "Supper" });
    expect(renamed.guild_scheduled_event_exceptions).toEqual([exception]);
    const changed = await scene.http.modifyGuildScheduledEvent(guildId, event.id, { recurrence_rule: null });
    expect(changed.guild_scheduled_event_exceptions).toEqual([]);
    expect(await scene.told("GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE")).toHaveLength(1);
  });

  test("has users of its own who are interested, counted and listed", async () => {
    const { event, exception, scene } = await withException();
    await using _ = scene;
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const { event_exception_id: id } = exception;
    const [ada, bob] = [emulator.user("ada"), emulator.user("bob")];
    ada.attend(guildId, event.id, id);
    bob.attend(guildId, event.id, id);
    bob.attend(guildId, event.id);
    ada.skip(guildId, event.id, id);
    const users = await http.getGuildScheduledEventExceptionUsers(guildId, event.id, id, { with_member: true });
    expect(users).toMatchObject([
      { user_id: bob.id, guild_scheduled_event_exception_id: id, member: { user: { username: "bob" } } },
    ]);
    const counts = await http.getGuildScheduledEventUserCount(guildId, event.id, {
      guild_scheduled_event_exception_ids: [id],
    });
    expect(counts).toEqual({ guild_scheduled_event_count: 1, guild_scheduled_event_exception_counts: { [id]: 1 } });
    expect(await scene.told("GUILD_SCHEDULED_EVENT_USER_REMOVE")).toEqual([
      {
        guild_scheduled_event_id: event.id,
        user_id: ada.id,
        guild_id: guildId,
        guild_scheduled_event_exception_id: id,
      },
    ]);
    emulator.restore(emulator.snapshot());
    expect(await http.getGuildScheduledEventExceptionUsers(guildId, event.id, id)).toHaveLength(1);
  });
});

describe("what is refused", () => {
  test.each<readonly [string, object, keyof typeof JsonErrorCode]>([
    [
      "an occurrence at another time of the day",
      { original_scheduled_start_time: "2026-02-02T13:00:00Z" },
      "InvalidFormBody",
    ],
    ["an occurrence before the first", { original_scheduled_start_time: "2026-01-31T12:00:00Z" }, "InvalidFormBody"],
    ["an end before the start", { scheduled_end_time: "2026-02-02T11:00:00Z" }, "InvalidFormBody"],
  ])("%s", async (_name, fields, code) => {
    const { event, scene } = await recurring();
    await using _ = scene;
    const request = scene.http.createGuildScheduledEventException(scene.emulator.guildId, event.id, {
      ...canceled,
      ...fields,
    });
    await expectRefusal(request, code);
    expect(await scene.told("GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE")).toEqual([]);
  });

  test("an occurrence of which nothing is said", async () => {
    const { event, scene } = await recurring();
    await using _ = scene;
    const { original_scheduled_start_time } = canceled;
    const path = `/guilds/${scene.emulator.guildId}/scheduled-events/${event.id}/exceptions`;
    const body = JSON.stringify({ original_scheduled_start_time });
    const code = JsonErrorCode.ScheduledEventExceptionEmpty;
    expect(await plain(scene.emulator, "POST", path, { body })).toMatchObject({ status: 400, body: { code } });
  });

  test("the same occurrence twice", async () => {
    const { event, scene } = await withException();
    await using _ = scene;
    const again = scene.http.createGuildScheduledEventException(scene.emulator.guildId, event.id, canceled);
    await expectRefusal(again, "InvalidFormBody");
  });

  test("an occurrence that was neither moved nor canceled", async () => {
    const { event, scene } = await recurring();
    await using _ = scene;
    const { guildId } = scene.emulator;
    await expectRefusal(
      scene.http.modifyGuildScheduledEventException(guildId, event.id, "1", {}),
      "UnknownScheduledEvent",
    );
    await expectRefusal(scene.http.deleteGuildScheduledEventException(guildId, event.id, "1"), "UnknownScheduledEvent");
  });

  test("an occurrence of an event that takes place once, or is over", async () => {
    await using scene = await Scene.open();
    const { guildId } = scene.emulator;
    const { http } = scene;
    const { recurrence_rule: _rule, ...once } = picnic;
    const { id } = await http.createGuildScheduledEvent(guildId, once);
    const cancel = (): Promise<unknown> => http.createGuildScheduledEventException(guildId, id, canceled);
    await expectRefusal(cancel(), "InvalidFormBody");
    await http.modifyGuildScheduledEvent(guildId, id, { status: ScheduledEventStatus.Canceled });
    await expectRefusal(cancel(), "FinishedEventNotEditable");
  });

  test("to change an occurrence of another's event without permission", async () => {
    await using before = await Scene.open();
    const { id } = await before.http.createGuildScheduledEvent(before.emulator.guildId, picnic);
    const { emulator } = before;
    const creator = (userId: string): string => `"creator_id":"${userId}"`;
    const ada = emulator.user("ada").id;
    const snapshot = before.demoted(Permission.CreateEvents).replaceAll(creator(emulator.botId), creator(ada));
    await using scene = await Scene.open({ snapshot });
    const request = scene.http.createGuildScheduledEventException(scene.emulator.guildId, id, canceled);
    await expectRefusal(request, "MissingPermissions");
  });
});
