import { ChannelType, JsonErrorCode } from "evenfall/model";
import { expect, test } from "vitest";
import { Scene } from "../support/scene.ts";

test("the voice state of who is connected is read, and of nobody else", async () => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  const { guildId } = emulator;
  const { id } = await http.createGuildChannel(guildId, { name: "v", type: ChannelType.GuildVoice });
  const ada = emulator.user("ada");
  ada.join(id, { selfMute: true });
  expect(await http.getUserVoiceState(guildId, ada.id)).toMatchObject({ channel_id: id, self_mute: true });
  expect(await scene.refusal(http.getCurrentUserVoiceState(guildId))).toBe(JsonErrorCode.UnknownVoiceState);
  ada.leave(guildId);
  expect(await scene.refusal(http.getUserVoiceState(guildId, ada.id))).toBe(JsonErrorCode.UnknownVoiceState);
});
