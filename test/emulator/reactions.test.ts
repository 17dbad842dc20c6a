import { type Message, ReactionType } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

interface Reacted {
  readonly scene: Scene;
  readonly message: Message;
}

/** A message to which ada has reacted with 👍, and bob with 🎉 and a super 👍. */
async function reacted(): Promise<Reacted> {
  const scene = await Scene.open();
  const { emulator } = scene;
  const ada = emulator.user("ada");
  const message = ada.say(emulator.channelId, "well?");
  ada.react(message, "👍");
  emulator.user("bob").react(message, "🎉");
  emulator.user("bob").superReact(message, "👍");
  await scene.forget();
  return { scene, message };
}

describe("reactions", () => {
  test("are counted by emoji, normal and super ones apart", async () => {
    const { scene, message } = await reacted();
    await using _ = scene;
    const { emulator, http } = scene;
    await http.createReaction(emulator.channelId, message.id, "🎉");
    const { reactions } = await http.getChannelMessage(emulator.channelId, message.id);
    expect(reactions).toMatchObject([
      { count: 2, count_details: { normal: 1, burst: 1 }, me: false, me_burst: false, emoji: { id: null, name: "👍" } },
      { count: 2, count_details: { normal: 2, burst: 0 }, me: true, me_burst: false, emoji: { id: null, name: "🎉" } },
    ]);
  });

  test.each([
    [undefined, ["ada"]],
    [ReactionType.Normal, ["ada"]],
    [ReactionType.Burst, ["bob"]],
  ] as const)("of type %s are those of %j", async (type, names) => {
    const { scene, message } = await reacted();
    await using _ = scene;
    const query = type === undefined ? {} : { type };
    const users = await scene.http.getReactions(scene.emulator.channelId, message.id, "👍", query);
    expect(users.map(({ username }) => username)).toEqual(names);
  });

  test("are told when they come", async () => {
    const { scene, message } = await reacted();
    await using _ = scene;
    const { emulator, http } = scene;
    await http.createReaction(emulator.channelId, message.id, "🎉");
    await http.createReaction(emulator.channelId, message.id, "🎉");
    emulator.user("ada").superReact(message, "🎉");
    const where = { channel_id: emulator.channelId, message_id: message.id, guild_id: emulator.guildId };
    expect(await scene.told("MESSAGE_REACTION_ADD")).toMatchObject([
      { ...where, user_id: emulator.botId, burst: false, type: 0, message_author_id: message.author.id },
      { ...where, user_id: emulator.user("ada").id, burst: true, type: 1, member: { nick: null } },
    ]);
  });

  test("are taken back, each in its way", async () => {
    const { scene, message } = await reacted();
    await using _ = scene;
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const bob = emulator.user("bob");
    await http.createReaction(channelId, message.id, "🎉");
    await http.deleteOwnReaction(channelId, message.id, "🎉");
    await http.deleteUserReaction(channelId, message.id, "👍", bob.id);
    await http.deleteAllReactionsForEmoji(channelId, message.id, "🎉");
    await http.deleteAllReactions(channelId, message.id);
    const where = { channel_id: channelId, message_id: message.id, guild_id: guildId };
    const [thumb, party] = ["👍", "🎉"].map((name) => ({ emoji: { id: null, name } }));
    expect(await scene.told("MESSAGE_REACTION_REMOVE")).toEqual([
      { ...where, ...party, user_id: emulator.botId, burst: false, type: 0 },
      { ...where, ...thumb, user_id: bob.id, burst: true, type: 1 },
    ]);
    expect(await scene.told("MESSAGE_REACTION_REMOVE_EMOJI")).toEqual([{ ...where, ...party }]);
    expect(await scene.told("MESSAGE_REACTION_REMOVE_ALL")).toEqual([where]);
    expect((await http.getChannelMessage(channelId, message.id)).reactions).toEqual([]);
  });

  test.each(["nonsense", "party:5"])("with %s, which is no emoji, are refused", async (emoji) => {
    const { scene, message } = await reacted();
    await using _ = scene;
    const { emulator, http } = scene;
    for (const ask of [
      () => http.createReaction(emulator.channelId, message.id, emoji),
      () => http.deleteOwnReaction(emulator.channelId, message.id, emoji),
      () => http.deleteAllReactionsForEmoji(emulator.channelId, message.id, emoji),
    ]) {
      await expectRefusal(ask(), "UnknownEmoji");
    }
  });

  test("to a message that is not there, or of a user who is not, are refused", async () => {
    const { scene, message } = await reacted();
    await using _ = scene;
    const { emulator, http } = scene;
    await expectRefusal(http.createReaction(emulator.channelId, "1", "👍"), 10008);
    await expectRefusal(http.deleteUserReaction(emulator.channelId, message.id, "👍", "1"), 10013);
  });

  test("have at most twenty emojis", async () => {
    const { scene, message } = await reacted();
    await using _ = scene;
    const { emulator, http } = scene;
    const faces = Array.from({ length: 19 }, (_unused, index) => String.fromCodePoint(0x1f600 + index));
    for (const face of faces.slice(0, 18)) await http.createReaction(emulator.channelId, message.id, face);
    await expectRefusal(http.createReaction(emulator.channelId, message.id, faces[18] ?? ""), "MaximumReactions");
  });
});
