import { castId, ChannelType, type Id, type JsonErrorCode, Permission } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";
import { settle } from "../support/raw-client.ts";

const { GuildStageVoice, GuildVoice } = ChannelType;

async function makeChannel(
  { emulator, http }: Scene,
  type: typeof GuildStageVoice | typeof GuildVoice,
): Promise<Id<"Channel">> {
  return (await http.createGuildChannel(emulator.guildId, { name: "v", type })).id;
}

/** Brings the bot into a voice channel. */
async function connectBot({ client, emulator }: Scene, channelId: Id<"Channel">): Promise<void> {
  client.send({ op: 4, d: { guild_id: emulator.guildId, channel_id: channelId, self_mute: false, self_deaf: false } });
  await settle(client);
}

/** Where on a stage somebody was told to be, each time. */
async function places(scene: Scene): Promise<readonly unknown[]> {
  const told = (await scene.told("VOICE_STATE_UPDATE")) as readonly Readonly<Record<string, unknown>>[];
  return told.map(({ request_to_speak_timestamp: asked, suppress }) => [suppress, asked !== null]);
}

test("the voice state of who is connected is read, and of nobody else", async () => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  const { guildId } = emulator;
  const id = await makeChannel(scene, GuildVoice);
  const ada = emulator.user("ada");
  ada.join(id, { selfMute: true });
  expect(await http.getUserVoiceState(guildId, ada.id)).toMatchObject({ channel_id: id, self_mute: true });
  await expectRefusal(http.getCurrentUserVoiceState(guildId), "UnknownVoiceState");
  ada.leave(guildId);
  await expectRefusal(http.getUserVoiceState(guildId, ada.id), "UnknownVoiceState");
});

test("the regions of voice channels are the same everywhere, and one of them is nearest", async () => {
  await using scene = await Scene.open();
  const regions = await scene.http.listVoiceRegions();
  expect(regions.filter(({ optimal }) => optimal)).toHaveLength(1);
  expect(await scene.http.getGuildVoiceRegions(scene.emulator.guildId)).toEqual(regions);
});

test("who may not speak in a voice channel is suppressed there", async () => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  const id = await makeChannel(scene, GuildVoice);
  await http.editChannelPermissions(id, castId<"Role">(emulator.guildId), { type: 0, deny: Permission.Speak });
  emulator.user("ada").join(id);
  expect(await places(scene)).toEqual([[true, false]]);
});

describe("on a stage", () => {
  test("people ask to speak, are invited, take the place and go back to the audience", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const ada = emulator.user("ada");
    ada.join(await makeChannel(scene, GuildStageVoice));
    ada.raiseHand(guildId);
    await http.modifyUserVoiceState(guildId, ada.id, { suppress: false });
    ada.speak(guildId);
    await http.modifyUserVoiceState(guildId, ada.id, { suppress: true });
    expect(await places(scene)).toEqual([
      [true, false],
      [true, true],
      [false, true],
      [false, false],
      [true, false],
    ]);
    expect(() => {
      ada.speak(guildId);
    }).toThrow("Missing Permissions");
  });

  test("the bot asks to speak, takes that back, speaks and stops", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const channel_id = await makeChannel(scene, GuildStageVoice);
    await connectBot(scene, channel_id);
    const request_to_speak_timestamp = "2026-01-02T00:00:00.000Z";
    await http.modifyCurrentUserVoiceState(guildId, { channel_id, request_to_speak_timestamp });
    expect(await http.getCurrentUserVoiceState(guildId)).toMatchObject({ request_to_speak_timestamp, suppress: true });
    await http.modifyCurrentUserVoiceState(guildId, { request_to_speak_timestamp: null });
    await http.modifyCurrentUserVoiceState(guildId, { channel_id, suppress: false });
    await http.modifyCurrentUserVoiceState(guildId, { channel_id, suppress: true });
    expect(await places(scene)).toEqual([
      [true, false],
      [true, true],
      [true, false],
      [false, false],
      [true, false],
    ]);
  });

  test("bots that are brought there speak at once", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await connectBot(scene, await makeChannel(scene, GuildStageVoice));
    await http.modifyUserVoiceState(emulator.guildId, emulator.botId, { suppress: false });
    expect((await places(scene)).at(-1)).toEqual([false, false]);
  });

  test("places are kept by who is muted, and lost by who is moved", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const ada = emulator.user("ada");
    ada.join(await makeChannel(scene, GuildStageVoice));
    await http.modifyUserVoiceState(guildId, ada.id, { suppress: false });
    await http.modifyGuildMember(guildId, ada.id, { mute: true });
    expect((await places(scene)).at(-1)).toEqual([false, true]);
    await http.modifyGuildMember(guildId, ada.id, { channel_id: await makeChannel(scene, GuildStageVoice) });
    expect((await places(scene)).at(-1)).toEqual([true, false]);
  });
});

interface Place {
  readonly scene: Scene;
  readonly stage: Id<"Channel">;
}

const refusals: readonly (readonly [string, keyof typeof JsonErrorCode, (place: Place) => Promise<unknown>])[] = [
  [
    "the place of who is not connected",
    "UnknownVoiceState",
    ({ scene: { emulator, http } }) =>
      http.modifyUserVoiceState(emulator.guildId, emulator.user("ada").id, { suppress: true }),
  ],
  [
    "a place in a voice channel, where there is no stage",
    "ChannelTypeNotAllowed",
    async ({ scene }) => {
      await connectBot(scene, await makeChannel(scene, GuildVoice));
      return scene.http.modifyCurrentUserVoiceState(scene.emulator.guildId, { suppress: true });
    },
  ],
  [
    "a place on another stage than one is connected to",
    "UserNotInVoice",
    async ({ scene, stage }) => {
      await connectBot(scene, stage);
      const channel_id = await makeChannel(scene, GuildStageVoice);
      return scene.http.modifyCurrentUserVoiceState(scene.emulator.guildId, { channel_id, suppress: true });
    },
  ],
];

test.each(refusals)("%s cannot be changed", async (_name, code, ask) => {
  await using scene = await Scene.open();
  await expectRefusal(ask({ scene, stage: await makeChannel(scene, GuildStageVoice) }), code);
});

test("nobody is put on a stage without the permission to mute members", async () => {
  await using scene = await Scene.open({ permissions: Permission.ManageChannels });
  const { emulator, http } = scene;
  const stage = await makeChannel(scene, GuildStageVoice);
  const ada = emulator.user("ada");
  ada.join(stage);
  for (const body of [{ suppress: false }, { suppress: false, channel_id: stage }]) {
    await expectRefusal(http.modifyUserVoiceState(emulator.guildId, ada.id, body), "MissingPermissions");
  }
});

describe("without the permission", () => {
  const needs = [
    ["to mute members nobody begins to speak", Permission.MuteMembers, { suppress: false }],
    ["to ask to speak nobody does", Permission.RequestToSpeak, { request_to_speak_timestamp: "2026-02-01T00:00:00Z" }],
  ] as const;
  test.each(needs)("%s", async (_name, lacking, change) => {
    const permissions = Permission.ManageChannels | Permission.ManageRoles | Permission.MuteMembers;
    await using scene = await Scene.open({ permissions: permissions | Permission.RequestToSpeak });
    const { emulator, http } = scene;
    const stage = await makeChannel(scene, GuildStageVoice);
    await connectBot(scene, stage);
    await http.editChannelPermissions(stage, emulator.botId, { type: 1, deny: lacking });
    await expectRefusal(http.modifyCurrentUserVoiceState(emulator.guildId, change), "MissingPermissions");
    // Both can always be taken back.
    await http.modifyCurrentUserVoiceState(emulator.guildId, { suppress: true, request_to_speak_timestamp: null });
  });
});
