import { Emulator } from "evenfall/emulator";
import { ApplicationFlag, GatewayCloseCode, type Id, Intent } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { intents } from "../../generated/tables/intents.ts";
import { expectRefusal } from "../support/failure.ts";
import { connect, greeted, identify } from "../support/raw-client.ts";
import { Scene } from "../support/scene.ts";

/** The close code with which a session with these intents is refused. */
async function refusal(emulator: Emulator, bits: number): Promise<number> {
  const client = await greeted(emulator);
  client.send(identify(emulator.token, bits));
  return (await client.close()).code;
}

test("the flags that grant privileged intents are flags of applications", () => {
  const flags = intents.flatMap(({ applicationFlags = [] }) => applicationFlags);
  expect(flags).toHaveLength(2 * intents.filter(({ privileged }) => privileged).length);
  expect(Object.keys(ApplicationFlag)).toEqual(expect.arrayContaining(flags));
});

describe("an application", () => {
  test.each([
    ["GuildMembers", ApplicationFlag.GatewayGuildMembersLimited],
    ["GuildPresences", ApplicationFlag.GatewayPresenceLimited],
    ["MessageContent", ApplicationFlag.GatewayMessageContentLimited],
  ] as const)("asks for %s while it has the flag", async (name, flag) => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { flags = 0 } = await http.getCurrentApplication();
    expect(flags & flag).toBe(flag);
    await http.editCurrentApplication({ flags: flags & ~flag });
    expect(await refusal(emulator, Intent[name])).toBe(GatewayCloseCode.DisallowedIntents);
    await http.editCurrentApplication({ flags });
    expect((await connect(emulator, Intent[name])).closed).toBeUndefined();
  });

  test("keeps its flags in a snapshot, unless the option says otherwise", async () => {
    await using first = await Emulator.start({ privilegedIntents: ["GuildMembers"] });
    const snapshot = first.snapshot();
    await using same = await Emulator.start({ snapshot });
    await using other = await Emulator.start({ snapshot, privilegedIntents: ["GuildPresences"] });
    expect((await connect(same, Intent.GuildMembers)).closed).toBeUndefined();
    expect(await refusal(same, Intent.GuildPresences)).toBe(GatewayCloseCode.DisallowedIntents);
    expect((await connect(other, Intent.GuildPresences)).closed).toBeUndefined();
  });
});

describe("over HTTP, without the flag", () => {
  test("routes that need the intent are refused", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await http.editCurrentApplication({ flags: 0 });
    const { guildId } = emulator;
    await expectRefusal(http.listGuildMembers(guildId, {}), "MissingAccess");
    await expectRefusal(http.searchGuildMessages(guildId, { content: "hello" }), "MissingAccess");
    await http.editCurrentApplication({ flags: ApplicationFlag.GatewayMessageContentLimited });
    await http.searchGuildMessages(guildId, { content: "hello" });
    await expectRefusal(http.listGuildMembers(guildId, {}), "MissingAccess");
  });

  test("what messages say is left out, but for what the bot wrote, what mentions it, and what is private", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await http.editCurrentApplication({ flags: 0 });
    const { botId, channelId } = emulator;
    const ada = emulator.user("ada");
    const contents = async (id: Id<"Channel">): Promise<readonly string[]> =>
      (await http.getChannelMessages(id)).map(({ content }) => content);
    const { id } = ada.say(channelId, "secret");
    ada.say(channelId, `<@${botId}> hello`);
    await http.createMessage(channelId, { content: "mine" });
    expect(await contents(channelId)).toEqual(["mine", `<@${botId}> hello`, ""]);
    expect(await http.getChannelMessage(channelId, id)).toMatchObject({ content: "", author: { id: ada.id } });
    expect(await contents(ada.whisper("psst").channel_id)).toEqual(["psst"]);
    await http.editCurrentApplication({ flags: ApplicationFlag.GatewayMessageContentLimited });
    expect(await contents(channelId)).toContain("secret");
  });
});
