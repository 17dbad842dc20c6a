import { type Message, MessageType } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

const HOUR_MS = 3_600_000;

/** Posts a poll in the first channel. */
async function ask({ emulator, http }: Scene, rest: object = {}): Promise<Message> {
  const answers = ["tea", "coffee"].map((text) => ({ poll_media: { text, emoji: { name: "☕" } } }));
  return await http.createMessage(emulator.channelId, { poll: { question: { text: "What?" }, answers, ...rest } });
}

describe("a poll", () => {
  test("numbers its answers and ends after its hours", async () => {
    await using scene = await Scene.open();
    const message = await ask(scene, { duration: 2 });
    expect(message.poll).toMatchObject({
      question: { text: "What?" },
      answers: [
        { answer_id: 1, poll_media: { text: "tea", emoji: { id: null, name: "☕" } } },
        { answer_id: 2, poll_media: { text: "coffee" } },
      ],
      allow_multiselect: false,
      results: { is_finalized: false, answer_counts: [] },
    });
    const lasts = Date.parse(message.poll?.expiry ?? "") - Date.parse(message.timestamp);
    expect(Math.round(lasts / HOUR_MS)).toBe(2);
  });

  test("counts votes, tells them, and takes one back for another where one is to be chosen", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const message = await ask(scene);
    const ada = emulator.user("ada");
    ada.vote(message, 1);
    ada.vote(message, 2);
    ada.unvote(message, 2);
    ada.vote(message, 1);
    const where = {
      user_id: ada.id,
      channel_id: emulator.channelId,
      message_id: message.id,
      guild_id: emulator.guildId,
    };
    const vote = (answer_id: number): object => ({ ...where, answer_id });
    expect(await scene.told("MESSAGE_POLL_VOTE_ADD")).toEqual([1, 2, 1].map(vote));
    expect(await scene.told("MESSAGE_POLL_VOTE_REMOVE")).toEqual([1, 2].map(vote));
    expect((await http.getAnswerVoters(emulator.channelId, message.id, 1)).users).toMatchObject([{ username: "ada" }]);
    expect((await http.getAnswerVoters(emulator.channelId, message.id, 2)).users).toEqual([]);
    const { poll } = await http.getChannelMessage(emulator.channelId, message.id);
    expect(poll?.results?.answer_counts).toEqual([{ id: 1, count: 1, me_voted: false }]);
  });

  test("lets several answers be chosen where it says so", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const message = await ask(scene, { allow_multiselect: true });
    for (const answer of [1, 2]) emulator.user("ada").vote(message, answer);
    const { poll } = await http.getChannelMessage(emulator.channelId, message.id);
    expect(poll?.results?.answer_counts).toHaveLength(2);
  });

  test.each(["asked", "in time"])("ends when %s, which is told in the channel", async (how) => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const message = await ask(scene);
    emulator.user("ada").vote(message, 2);
    await scene.forget();
    if (how === "asked") await http.endPoll(emulator.channelId, message.id);
    else emulator.advance(25 * HOUR_MS);
    expect(await scene.told("MESSAGE_UPDATE")).toMatchObject([
      { id: message.id, poll: { results: { is_finalized: true, answer_counts: [{ id: 2, count: 1 }] } } },
    ]);
    const [result] = (await scene.told("MESSAGE_CREATE")) as readonly Message[];
    expect(result).toMatchObject({
      type: MessageType.PollResult,
      message_reference: { message_id: message.id },
      embeds: [{ type: "poll_result" }],
    });
    expect(result?.embeds[0]?.fields).toContainEqual({ name: "victor_answer_text", value: "coffee", inline: false });
    await expectRefusal(http.endPoll(emulator.channelId, message.id), "PollExpired");
  });

  test("that is none, or somebody else's message, cannot be ended", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const plain = await http.createMessage(emulator.channelId, { content: "x" });
    await expectRefusal(http.endPoll(emulator.channelId, plain.id), "NotAPollMessage");
    await expectRefusal(http.endPoll(emulator.channelId, "1"), "UnknownMessage");
    await expectRefusal(http.getAnswerVoters(emulator.channelId, plain.id, 1), 520_006);
  });

  test("cannot be edited", async () => {
    await using scene = await Scene.open();
    const { id } = await ask(scene);
    const edit = scene.http.editMessage(scene.emulator.channelId, id, { content: "x" });
    await expectRefusal(edit, "PollMessageNotEditable");
  });
});
