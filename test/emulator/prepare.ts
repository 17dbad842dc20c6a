import type { Emulator } from "evenfall/emulator";
import type { HttpClient } from "evenfall/http";
import { castId, type Channel, ChannelType, type Id } from "evenfall/model";
import { connect } from "../support/raw-client.ts";

/** What must be so before a route is called with samples. */
export interface Prepared {
  /** Parameters of the path that name what exists. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Fields of the body that must fit to what exists; undefined leaves one out. */
  readonly body?: object;
  /** The same for the query. */
  readonly query?: object;
}

/** Where things are made before a route is called. */
export interface Stage {
  readonly emulator: Emulator;
  readonly http: HttpClient;
}

type Prepare = (stage: Stage) => Prepared | Promise<Prepared>;

async function category({ emulator, http }: Stage): Promise<string> {
  return (await http.createGuildChannel(emulator.guildId, { name: "c", type: ChannelType.GuildCategory })).id;
}

/** Flags and components of samples do not go with each other. */
const legacy = { flags: 0, components: undefined };

function reactions(...names: readonly string[]): Readonly<Record<string, Prepare>> {
  const react: Prepare = async ({ emulator, http }) => {
    const [message] = await http.getChannelMessages(emulator.channelId);
    if (message === undefined) throw new Error("there is no message");
    if (!names.includes("createReaction")) await http.createReaction(emulator.channelId, message.id, "👍");
    return { params: { emoji_name: "👍" } };
  };
  return Object.fromEntries(names.map((name) => [name, react]));
}

async function news({ emulator, http }: Stage): Promise<Channel> {
  return await http.createGuildChannel(emulator.guildId, { name: "news", type: ChannelType.GuildAnnouncement });
}

async function poll({ emulator, http }: Stage): Promise<Prepared> {
  const answers = [{ poll_media: { text: "yes" } }];
  const { id } = await http.createMessage(emulator.channelId, { poll: { question: { text: "well?" }, answers } });
  return { params: { message_id: id, answer_id: 1 } };
}

/** What a sample may have that only goes into forums. */
const noForum = { invitable: undefined, message: undefined, applied_tags: undefined };

async function thread({ emulator, http }: Stage): Promise<Prepared> {
  const type = ChannelType.PublicThread;
  return { params: { channel_id: (await http.startThread(emulator.channelId, { name: "thread", type })).id } };
}

async function threadWithAda(stage: Stage): Promise<Prepared> {
  const prepared = await thread(stage);
  const id = String(prepared.params?.["channel_id"]) as Id<"Channel">;
  await stage.http.addThreadMember(id, stage.emulator.user("ada").id);
  return prepared;
}

async function webhook({ emulator, http }: Stage): Promise<Prepared> {
  const { id, token } = await http.createWebhook(emulator.channelId, { name: "hook" });
  return { params: { webhook_id: id, webhook_token: token } };
}

async function webhookMessage(stage: Stage): Promise<Prepared> {
  const { id, token } = await stage.http.createWebhook(stage.emulator.channelId, { name: "hook" });
  const message = await stage.http.executeWebhook(id, token ?? "", { content: "x" }, { wait: true });
  return {
    params: { webhook_id: id, webhook_token: token, message_id: message?.id },
    query: { thread_id: undefined },
  };
}

async function talking({ emulator, http }: Stage): Promise<Prepared> {
  const type = ChannelType.GuildVoice;
  const { id } = await http.createGuildChannel(emulator.guildId, { name: "voice", type });
  emulator.user("ada").join(id);
  const client = await connect(emulator, 1 | (1 << 7));
  client.send({ op: 4, d: { guild_id: emulator.guildId, channel_id: id, self_mute: false, self_deaf: false } });
  await client.event("VOICE_STATE_UPDATE");
  return {};
}

/** What routes need, by name, beyond the guild, channel, message, user and role that are always there. */
export const prepare: Readonly<Record<string, Prepare>> = {
  createGuildChannel: async (stage) => ({ body: { parent_id: await category(stage), permission_overwrites: [] } }),
  modifyChannel: async (stage) => ({
    body: { type: undefined, parent_id: await category(stage), permission_overwrites: [] },
  }),
  modifyGuildChannelPositions: async (stage) => ({
    body: [{ id: stage.emulator.channelId, position: 2, parent_id: await category(stage) }],
  }),
  editChannelPermissions: ({ emulator }) => ({ params: { overwrite_id: emulator.guildId }, body: { type: 0 } }),
  createMessage: () => ({ body: { ...legacy, message_reference: undefined, sticker_ids: undefined, nonce: "1" } }),
  editMessage: async ({ emulator, http }) => ({
    params: { message_id: (await http.createMessage(emulator.channelId, { content: "mine" })).id },
    body: { ...legacy, content: "changed", sticker_ids: undefined, poll: undefined },
  }),
  bulkDeleteMessages: () => ({ body: { messages: ["1", "2"] } }),
  ...reactions("createReaction"),
  ...reactions("deleteOwnReaction", "deleteUserReaction", "deleteAllReactionsForEmoji", "getReactions"),
  crosspostMessage: async (stage) => {
    const { id } = await news(stage);
    return { params: { channel_id: id, message_id: (await stage.http.createMessage(id, { content: "news" })).id } };
  },
  startThread: () => ({ body: { name: "thread", type: ChannelType.PublicThread, ...noForum } }),
  joinThread: thread,
  addThreadMember: thread,
  leaveThread: thread,
  removeThreadMember: threadWithAda,
  getThreadMember: threadWithAda,
  listThreadMembers: threadWithAda,
  followAnnouncementChannel: async (stage) => ({
    params: { channel_id: (await news(stage)).id },
    body: { webhook_channel_id: stage.emulator.channelId },
  }),
  getWebhook: webhook,
  getWebhookWithToken: webhook,
  modifyWebhook: async (stage) => ({ ...(await webhook(stage)), body: { channel_id: stage.emulator.channelId } }),
  modifyWebhookWithToken: webhook,
  deleteWebhook: webhook,
  deleteWebhookWithToken: webhook,
  executeWebhook: async (stage) => ({
    ...(await webhook(stage)),
    body: { ...legacy, content: "hook", thread_name: undefined, applied_tags: undefined },
    query: { thread_id: undefined },
  }),
  getWebhookMessage: webhookMessage,
  editWebhookMessage: async (stage) => ({
    ...(await webhookMessage(stage)),
    body: { ...legacy, content: "changed", poll: undefined },
  }),
  deleteWebhookMessage: webhookMessage,
  getUserVoiceState: talking,
  getCurrentUserVoiceState: talking,
  getAnswerVoters: poll,
  endPoll: poll,
  deleteChannelPermission: async ({ emulator, http }) => {
    await http.editChannelPermissions(emulator.channelId, castId<"Role">(emulator.guildId), { type: 0 });
    return { params: { overwrite_id: emulator.guildId } };
  },
};
