import { ChannelType } from "evenfall/model";
import { expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

test("the voice state of who is connected is read, and of nobody else", async () => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  const { guildId } = emulator;
  const { id } = await http.createGuildChannel(guildId, { name: "v", type: ChannelType.GuildVoice });
  const ada = emulator.user("ada");
  ada.join(id, { selfMute: true });
  expect(await http.getUserVoiceState(guildId, ada.id)).toMatchObject({ channel_id: id, self_mute: true });
  await expectRefusal(http.getCurrentUserVoiceState(guildId), "UnknownVoiceState");
  ada.leave(guildId);
  await expectRefusal(http.getUserVoiceState(guildId, ada.id), "UnknownVoiceState");
});
