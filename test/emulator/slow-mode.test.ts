import { Permission } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { Scene } from "../support/scene.ts";

async function slow(scene: Scene): Promise<(text: string) => unknown> {
  const { emulator, http } = scene;
  await http.modifyChannel(emulator.channelId, { rate_limit_per_user: 10 });
  const ada = emulator.user("ada");
  return (text) => ada.say(emulator.channelId, text);
}

/** What something is refused with. */
function refusal(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was refused");
}

describe("slow mode", () => {
  test("holds people back until its seconds are over, also those who delete what they have said", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const say = await slow(scene);
    say("one");
    const [message] = emulator.messages();
    await http.deleteMessage(emulator.channelId, message?.id ?? "0");
    emulator.advance(4_000);
    expect(refusal(() => say("two"))).toMatchObject({
      status: 429,
      body: { code: 20_016, retry_after: expect.closeTo(6, 0) as number },
    });
    emulator.advance(6_000);
    say("two");
    expect(emulator.messages()).toMatchObject([{ content: "two" }]);
  });

  test("is of each channel and each user", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const say = await slow(scene);
    say("one");
    const other = await http.createGuildChannel(emulator.guildId, { name: "other" });
    emulator.user("ada").say(other.id, "there");
    emulator.user("bob").say(emulator.channelId, "here");
    expect(emulator.messages()).toHaveLength(2);
  });

  test("holds back neither the bot nor those who may pass it by", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId, channelId } = emulator;
    const say = await slow(scene);
    for (const content of ["one", "two"]) await http.createMessage(channelId, { content });
    const role = await http.createGuildRole(guildId, { name: "fast", permissions: Permission.BypassSlowmode });
    await http.addGuildMemberRole(guildId, emulator.user("ada").id, role.id);
    say("three");
    say("four");
    expect(emulator.messages()).toHaveLength(4);
  });

  test("comes back with a snapshot", async () => {
    await using scene = await Scene.open();
    const say = await slow(scene);
    say("one");
    scene.emulator.restore(scene.emulator.snapshot());
    expect(refusal(() => say("two"))).toMatchObject({ body: { code: 20_016 } });
  });
});
