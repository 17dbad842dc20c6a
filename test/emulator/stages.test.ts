import { AuditLogEvent, castId, ChannelType, type Id, type JsonErrorCode, Permission } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

const MODERATOR =
  Permission.ManageChannels | Permission.MuteMembers | Permission.MoveMembers | Permission.MentionEveryone;

async function makeStage({ emulator, http }: Scene): Promise<Id<"Channel">> {
  return (await http.createGuildChannel(emulator.guildId, { name: "s", type: ChannelType.GuildStageVoice })).id;
}

/** A stage channel with a stage that is live. */
async function live(scene: Scene): Promise<Id<"Channel">> {
  const channelId = await makeStage(scene);
  await scene.http.createStageInstance({ channel_id: channelId, topic: "tides" });
  return channelId;
}

describe("a stage", () => {
  test("goes live, is changed and ends, each told and audited", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const channelId = await makeStage(scene);
    const made = await http.createStageInstance({ channel_id: channelId, topic: "tides" }, { reason: "noon" });
    expect(made).toEqual({
      id: expect.any(String) as string,
      guild_id: emulator.guildId,
      channel_id: channelId,
      topic: "tides",
      privacy_level: 2,
      discoverable_disabled: true,
      guild_scheduled_event_id: null,
    });
    expect(await http.getStageInstance(channelId)).toEqual(made);
    const changed = await http.modifyStageInstance(channelId, { topic: "moons" }, { reason: "dusk" });
    expect(changed).toEqual({ ...made, topic: "moons" });
    await http.deleteStageInstance(channelId, { reason: "night" });
    await expectRefusal(http.getStageInstance(channelId), "UnknownStageInstance");

    expect(await scene.told("STAGE_INSTANCE_CREATE")).toEqual([made]);
    expect(await scene.told("STAGE_INSTANCE_UPDATE")).toEqual([changed]);
    expect(await scene.told("STAGE_INSTANCE_DELETE")).toEqual([changed]);
    const entries = (await scene.audit()).filter(({ target_id: target }) => target === made.id);
    const options = { channel_id: channelId };
    expect(entries).toMatchObject([
      { action_type: AuditLogEvent.StageInstanceDelete, reason: "night", options },
      {
        action_type: AuditLogEvent.StageInstanceUpdate,
        reason: "dusk",
        options,
        changes: [{ key: "topic", old_value: "tides", new_value: "moons" }],
      },
      { action_type: AuditLogEvent.StageInstanceCreate, reason: "noon", options },
    ]);
  });

  test("goes live for the event that takes place on it", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const channelId = await makeStage(scene);
    const plan = { name: "Talk", privacy_level: 2, scheduled_start_time: "2026-02-01T12:00:00Z" } as const;
    const talk = { ...plan, entity_type: 1, channel_id: channelId } as const;
    const event = await http.createGuildScheduledEvent(emulator.guildId, talk);
    const stage = { channel_id: channelId, topic: "tides", guild_scheduled_event_id: event.id };
    const made = await http.createStageInstance(stage);
    expect(made.guild_scheduled_event_id).toBe(event.id);
    expect(await http.getGuildScheduledEvent(emulator.guildId, event.id)).toMatchObject({ entity_id: made.id });
    const elsewhere = http.createStageInstance({ ...stage, channel_id: await makeStage(scene) });
    await expectRefusal(elsewhere, "ScheduledEventEntityTypeMismatch");
  });

  test("ends with its channel", async () => {
    await using scene = await Scene.open();
    const channelId = await live(scene);
    await scene.http.deleteChannel(channelId);
    expect(await scene.told("STAGE_INSTANCE_DELETE")).toMatchObject([{ channel_id: channelId, topic: "tides" }]);
  });

  test("ends some minutes after the last who spoke on it", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const channelId = await live(scene);
    const ada = emulator.user("ada");
    ada.join(channelId);
    await http.modifyUserVoiceState(emulator.guildId, ada.id, { suppress: false });
    ada.speak(emulator.guildId);
    emulator.advance(3_600_000);
    expect(await http.getStageInstance(channelId)).toMatchObject({ topic: "tides" });
    ada.leave(emulator.guildId);
    emulator.advance(60_000);
    expect(await http.getStageInstance(channelId)).toMatchObject({ topic: "tides" });
    emulator.advance(3_600_000);
    await expectRefusal(http.getStageInstance(channelId), "UnknownStageInstance");
    expect(await scene.told("STAGE_INSTANCE_DELETE")).toHaveLength(1);
  });

  test("is told of to a session that starts, and comes back with a snapshot", async () => {
    await using scene = await Scene.open();
    const channelId = await live(scene);
    await scene.forget();
    scene.emulator.restore(scene.emulator.snapshot());
    expect(await scene.http.getStageInstance(channelId)).toMatchObject({ topic: "tides" });
    await using again = await Scene.open({ snapshot: scene.emulator.snapshot() });
    expect(await again.told("GUILD_CREATE")).toMatchObject([{ stage_instances: [{ channel_id: channelId }] }]);
  });
});

type Ask = (scene: Scene) => Promise<unknown>;

const refusals: readonly (readonly [string, keyof typeof JsonErrorCode, Ask])[] = [
  [
    "a second stage in a channel",
    "StageAlreadyOpen",
    async (scene) => scene.http.createStageInstance({ channel_id: await live(scene), topic: "x" }),
  ],
  [
    "a stage in a text channel",
    "ChannelTypeNotAllowed",
    ({ emulator, http }) => http.createStageInstance({ channel_id: emulator.channelId, topic: "x" }),
  ],
  [
    "a stage in a channel that is not there",
    "UnknownChannel",
    ({ http }) => http.createStageInstance({ channel_id: "1", topic: "x" }),
  ],
  [
    "a stage for an event that is not there",
    "UnknownScheduledEvent",
    async (scene) =>
      scene.http.createStageInstance({
        channel_id: await makeStage(scene),
        topic: "x",
        guild_scheduled_event_id: "1",
      }),
  ],
  [
    "a change of a stage that is not live",
    "UnknownStageInstance",
    async (scene) => scene.http.modifyStageInstance(await makeStage(scene), { topic: "x" }),
  ],
  [
    "the end of a stage that is not live",
    "UnknownStageInstance",
    async (scene) => scene.http.deleteStageInstance(await makeStage(scene)),
  ],
];

test.each(refusals)("%s is refused", async (_name, code, ask) => {
  await using scene = await Scene.open();
  await expectRefusal(ask(scene), code);
});

describe("a stage needs", () => {
  test.each([
    ["all that makes a moderator of it", Permission.ManageRoles | (MODERATOR & ~Permission.MuteMembers), undefined],
    ["the permission to mention everyone to notify them", MODERATOR | Permission.ManageRoles, true],
  ])("%s", async (_name, permissions, notify) => {
    await using scene = await Scene.open({ permissions });
    const { emulator, http } = scene;
    const quiet = { id: castId<"Role">(emulator.guildId), type: 0, deny: Permission.MentionEveryone } as const;
    const { id: channel_id } = await http.createGuildChannel(emulator.guildId, {
      name: "s",
      type: ChannelType.GuildStageVoice,
      permission_overwrites: [quiet],
    });
    await expectRefusal(
      http.createStageInstance({ channel_id, topic: "x", send_start_notification: notify }),
      "MissingPermissions",
    );
  });
});
