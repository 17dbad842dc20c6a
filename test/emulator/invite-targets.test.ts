import { ApplicationFlag, ChannelType, InviteTargetType } from "evenfall/model";
import { expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

test("an invite leads to the screen that somebody shares in a voice channel", async () => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  const voice = await http.createGuildChannel(emulator.guildId, { name: "v", type: ChannelType.GuildVoice });
  const ada = emulator.user("ada");
  const fields = { target_type: 1, target_user_id: ada.id } as const;
  ada.join(voice.id);
  await expectRefusal(http.createChannelInvite(voice.id, fields), "InvalidFormBody");
  ada.join(voice.id, { selfStream: true });
  const target = { target_type: 1, target_user: { id: ada.id } };
  expect(await http.createChannelInvite(voice.id, fields)).toMatchObject(target);
  expect(await scene.told("INVITE_CREATE")).toMatchObject([target]);
});

test("an invite leads to the activity of the application, of which it shows what others may see", async () => {
  await using plain = await Scene.open();
  const { flags = 0 } = await plain.http.getCurrentApplication();
  const embedded = flags | ApplicationFlag.Embedded;
  const snapshot = plain.emulator.snapshot().replace(`"flags":${flags},"flags_new"`, `"flags":${embedded},"flags_new"`);
  await using scene = await Scene.open({ snapshot });
  const { emulator, http } = scene;
  const voice = await http.createGuildChannel(emulator.guildId, { name: "v", type: ChannelType.GuildVoice });
  await http.createChannelInvite(voice.id, {
    target_type: InviteTargetType.EmbeddedApplication,
    target_application_id: emulator.applicationId,
  });
  const [told] = (await scene.told("INVITE_CREATE")) as readonly { readonly target_application?: object }[];
  expect(told?.target_application).toMatchObject({ id: emulator.applicationId, name: "evenfall" });
  expect(told?.target_application).not.toHaveProperty("interactions_endpoint_url");
});
