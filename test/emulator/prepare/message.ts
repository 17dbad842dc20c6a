import { ChannelType } from "evenfall/model";
import { fitted, makeChannel, type Place, type Preparations, type Prepared } from "./place.ts";

/** Flags and components of samples do not go with each other. */
export const legacy = { flags: 0, components: undefined };

const thumb = "👍";

async function reaction({ emulator, http, messageId }: Place): Promise<Prepared> {
  await http.createReaction(emulator.channelId, messageId, thumb);
  return { params: { emoji_name: thumb } };
}

async function poll({ emulator, http }: Place): Promise<Prepared> {
  const answers = [{ poll_media: { text: "yes" } }];
  const { id } = await http.createMessage(emulator.channelId, { poll: { question: { text: "well?" }, answers } });
  return { params: { message_id: id, answer_id: 1 } };
}

export const messages: Preparations = {
  createMessage: ({ sample }) => ({
    body: fitted(sample.size === "minimal" ? { content: "hello" } : sample.body, {
      ...legacy,
      message_reference: undefined,
      sticker_ids: undefined,
      nonce: "1",
    }),
  }),
  editMessage: async ({ emulator, http, sample }) => ({
    params: { message_id: (await http.createMessage(emulator.channelId, { content: "mine" })).id },
    body: fitted(sample.body, { ...legacy, content: "changed", sticker_ids: undefined, poll: undefined }),
  }),
  bulkDeleteMessages: ({ sample }) => ({ body: fitted(sample.body, { messages: ["1", "2"] }) }),
  crosspostMessage: async (place) => {
    const { id } = await makeChannel(place, ChannelType.GuildAnnouncement);
    return { params: { channel_id: id, message_id: (await place.http.createMessage(id, { content: "news" })).id } };
  },

  createReaction: () => ({ params: { emoji_name: thumb } }),
  deleteOwnReaction: reaction,
  deleteUserReaction: reaction,
  deleteAllReactionsForEmoji: reaction,
  getReactions: reaction,

  getAnswerVoters: poll,
  endPoll: poll,
};
