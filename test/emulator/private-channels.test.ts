import { type Channel, ChannelType, type DmChannel, type GroupDmChannel, type Id, MessageType } from "evenfall/model";
import { OAuth2Scope } from "evenfall/oauth2";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { constants } from "../../generated/tables/constants.ts";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.open();
});
afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

const user = (name: string): Id<"User"> => scene.emulator.user(name).id;
const join = (name: string): string => scene.emulator.user(name).grant([OAuth2Scope.GdmJoin]);

function group(...names: string[]): Promise<Channel> {
  return scene.http.createDm({ access_tokens: names.map(join) });
}

/** Names of those to whom the bot writes in a channel. */
async function recipients(channelId: Id<"Channel">): Promise<readonly string[]> {
  // Only private channels are made here.
  const { recipients: others = [] } = (await scene.http.getChannel(channelId)) as DmChannel | GroupDmChannel;
  return others.map(({ username }) => username);
}

describe("a direct message", () => {
  test("is opened once, with somebody else who exists", async () => {
    const { emulator, http } = scene;
    const channel = await http.createDm({ recipient_id: user("ada") });
    expect(await http.createDm({ recipient_id: user("ada") })).toEqual(channel);
    await expectRefusal(http.createDm({ recipient_id: emulator.botId }), "InvalidRecipients");
    await expectRefusal(http.createDm({ recipient_id: "1" }), "UnknownUser");
  });

  test("becomes a group with a third person", async () => {
    const { http } = scene;
    const { id } = await http.createDm({ recipient_id: user("ada") });
    const made = await http.groupDmAddRecipient(id, user("bob"), { access_token: join("bob") });
    if (made === undefined) throw new Error("no group was made");
    expect(made).toMatchObject({ type: ChannelType.GroupDm, managed: true, owner_id: scene.emulator.botId });
    expect([await recipients(made.id), await recipients(id)]).toEqual([["ada", "bob"], ["ada"]]);
  });
});

describe("a group", () => {
  test("is made of users who allow it, and written in", async () => {
    const { id, type } = await group("ada", "bob");
    expect([type, await recipients(id)]).toEqual([ChannelType.GroupDm, ["ada", "bob"]]);
    await scene.http.createMessage(id, { content: "hello" });
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([{ channel_id: id, content: "hello" }]);
    const snapshot = scene.emulator.snapshot();
    await scene.http.deleteChannel(id);
    await expectRefusal(scene.http.getChannel(id), "UnknownChannel");
    scene.emulator.restore(snapshot);
    expect(await recipients(id)).toEqual(["ada", "bob"]);
  });

  test("gets and loses recipients", async () => {
    const { id } = await group("ada");
    await scene.http.groupDmAddRecipient(id, user("bob"), { access_token: join("bob") });
    await scene.http.groupDmAddRecipient(id, user("bob"), { access_token: join("bob") });
    expect(await recipients(id)).toEqual(["ada", "bob"]);
    await scene.http.groupDmRemoveRecipient(id, user("ada"));
    expect(await recipients(id)).toEqual(["bob"]);
    await expectRefusal(scene.http.groupDmRemoveRecipient(id, user("ada")), "InvalidRecipients");
  });

  test("is given a name and a picture, which messages tell", async () => {
    const { emulator, http } = scene;
    const { id } = await group("ada");
    await scene.forget();
    expect(await http.modifyChannel(id, { name: "friends" })).toMatchObject({ id, name: "friends", icon: null });
    const icon = `data:image/png;base64,${Buffer.from("picture").toString("base64")}`;
    const changed = await http.modifyChannel(id, { icon });
    expect(changed).toMatchObject({ name: "friends", icon: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
    expect(await http.getChannel(id)).toMatchObject({ name: "friends", icon: (changed as GroupDmChannel).icon });
    const author = { id: emulator.botId };
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([
      { channel_id: id, type: MessageType.ChannelNameChange, content: "friends", author },
      { channel_id: id, type: MessageType.ChannelIconChange, content: "", author },
    ]);
    await http.modifyChannel(id, { name: "friends" });
    expect(await scene.told("MESSAGE_CREATE")).toHaveLength(2);
  });

  test("is not made of those who do not allow it", async () => {
    const { emulator, http } = scene;
    const other = emulator.user("ada").grant([OAuth2Scope.Identify]);
    await expectRefusal(http.createDm({ access_tokens: [other] }), "MissingOAuth2Scope");
    await expectRefusal(http.createDm({ access_tokens: ["nonsense"] }), "InvalidOAuth2AccessToken");
    await expectRefusal(http.createDm({ access_tokens: [join("ada"), join("ada")] }), "InvalidRecipients");
    const { id } = await group("ada");
    const asBob = http.groupDmAddRecipient(id, user("bob"), { access_token: join("cyd") });
    await expectRefusal(asBob, "InvalidOAuth2AccessToken");
    const inGuild = http.groupDmAddRecipient(emulator.channelId, user("bob"), { access_token: join("bob") });
    await expectRefusal(inGuild, "ChannelTypeNotAllowed");
    await expectRefusal(http.groupDmRemoveRecipient(emulator.channelId, user("bob")), "ChannelTypeNotAllowed");
  });

  test(`has at most ${constants.groupDmMaxRecipients} recipients`, async () => {
    const names = Array.from({ length: constants.groupDmMaxRecipients }, (_, index) => `user${index}`);
    const { id } = await group(...names);
    await expectRefusal(group(...names, "ada"), "MaximumRecipients");
    const add = scene.http.groupDmAddRecipient(id, user("ada"), { access_token: join("ada") });
    await expectRefusal(add, "MaximumRecipients");
  });

  test(`is one of at most ${constants.userMaxGroupDms}`, async () => {
    const made: Channel[] = [];
    for (let count = 0; count < constants.userMaxGroupDms; count++) made.push(await group("ada"));
    await expectRefusal(group("ada"), "MaximumGroupDms");
    await scene.http.deleteChannel(made[0]?.id ?? "0");
    await group("ada");
  });
});
