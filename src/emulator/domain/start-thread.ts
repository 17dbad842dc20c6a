import { castId } from "../../base/id.ts";
import type { AllowedMentions } from "../../../generated/bodies/message.ts";
import { ChannelType } from "../../../generated/models/channel.ts";
import { type Message, MessageFlag, MessageType } from "../../../generated/models/message.ts";
import type { User } from "../../../generated/models/user.ts";
import type { ThreadFields } from "../state/make-channel.ts";
import type { StoredGuildChannel, StoredMessage, StoredThread, World } from "../state/world.ts";
import { moderate, requireAllowedTitle } from "./auto-moderation/messages.ts";
import { announceMessage, type MessageFields, postMessage } from "./messages.ts";
import { createThread, publicKind, threadIdOf } from "./threads.ts";

/** What is said of a new thread whose kind follows from where it is. */
export type KindlessFields = Omit<ThreadFields, "type">;

/** Starts a thread that has no message to begin with. That of a public one is told in the channel. */
export function startThread(world: World, parent: StoredGuildChannel, owner: User, fields: ThreadFields): StoredThread {
  requireAllowedTitle(world, parent, owner, fields.name);
  const thread = createThread(world, parent, owner, fields);
  if (fields.type !== ChannelType.PrivateThread) {
    postMessage(world, parent, owner, {
      type: MessageType.ThreadCreated,
      content: fields.name,
      message_reference: { channel_id: thread.id, guild_id: thread.guild_id },
    });
  }
  return thread;
}

/** Starts a thread from a message, which from then on shows it; in the thread a message refers to it. */
export function startThreadFromMessage(
  world: World,
  parent: StoredGuildChannel,
  stored: StoredMessage,
  owner: User,
  fields: KindlessFields,
): StoredThread {
  const { flags = 0, id } = stored.message;
  requireAllowedTitle(world, parent, owner, fields.name);
  const all = { ...fields, type: publicKind(parent) };
  const thread = createThread(world, parent, owner, all, threadIdOf(id));
  stored.message = { ...stored.message, thread, flags: flags | MessageFlag.HasThread };
  announceMessage(world, parent, stored.message);
  postMessage(world, thread, stored.message.author, {
    type: MessageType.ThreadStarterMessage,
    message_reference: { type: 0, channel_id: parent.id, message_id: id, guild_id: parent.guild_id },
  });
  return currentThread(world, thread);
}

/** Starts a thread in a forum or media channel with its first message, whose id is that of the thread. */
export function startForumThread(
  world: World,
  parent: StoredGuildChannel,
  owner: User,
  fields: KindlessFields,
  message: MessageFields,
  allowed?: AllowedMentions | null,
): { readonly thread: StoredThread; readonly first: Message } {
  requireAllowedTitle(world, parent, owner, fields.name);
  const first = moderate(world, parent, owner, message.content, () => {
    const thread = createThread(world, parent, owner, { ...fields, type: ChannelType.PublicThread });
    return postMessage(world, thread, owner, message, { allowed, id: castId<"Message">(thread.id) });
  });
  // Of a forum it is the last thread.
  world.channels.set(parent.id, { ...parent, last_message_id: first.channel_id } as unknown as StoredGuildChannel);
  return { thread: currentThread(world, { id: first.channel_id }), first };
}

/** The thread as it is after somebody has written in it. */
function currentThread(world: World, thread: Pick<StoredThread, "id">): StoredThread {
  // It has just been made.
  return world.channels.get(thread.id) as StoredThread;
}
