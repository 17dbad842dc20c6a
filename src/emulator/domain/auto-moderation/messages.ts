import { AutoModerationEventType } from "../../../../generated/models/auto-moderation.ts";
import type { JsonErrorCode } from "../../../../generated/models/errors.ts";
import type { Message } from "../../../../generated/models/message.ts";
import type { User } from "../../../../generated/models/user.ts";
import { problem } from "../../problem.ts";
import type { StoredChannel, StoredMessage, World } from "../../state/world.ts";
import { editMessage, type MessageFields, postMessage, type PostOptions } from "../messages.ts";
import { execute, type Offence } from "./actions.ts";
import { isBlocked, judge } from "./judge.ts";

/** Posts a message that somebody wrote, unless a rule of the guild keeps it back, which is Discord's refusal. */
export function sendMessage(
  world: World,
  channel: StoredChannel,
  author: User,
  fields: MessageFields,
  options?: PostOptions,
): Message {
  return moderate(world, channel, author, fields.content, () => postMessage(world, channel, author, fields, options));
}

/** Changes what a message says as its author wants, unless a rule of the guild does not let that through. */
export function reviseMessage(
  world: World,
  channel: StoredChannel,
  stored: StoredMessage,
  fields: MessageFields,
  options?: PostOptions,
): Message {
  const { author } = stored.message;
  return moderate(world, channel, author, fields.content, () => editMessage(world, channel, stored, fields, options));
}

/** Lets a text be written that no rule of the guild keeps back, and then does what else the rules say about it. */
export function moderate(
  world: World,
  channel: StoredChannel,
  author: User,
  text: string | undefined,
  write: () => Message,
): Message {
  const offences = offencesIn(world, channel, author, text ?? "");
  settle(world, offences, "MessageBlockedByAutoModeration");
  const message = write();
  for (const offence of offences) execute(world, { ...offence, messageId: message.id });
  return message;
}

/** Refuses a title that a rule of the guild keeps back; what else a rule says is done about it. */
export function requireAllowedTitle(world: World, channel: StoredChannel, author: User, title: string): void {
  const offences = offencesIn(world, channel, author, title);
  settle(world, offences, "TitleBlockedByAutoModeration");
  for (const offence of offences) execute(world, offence);
}

/** What a text sets off where it is written. Those who are no members, such as webhooks, set nothing off. */
function offencesIn(world: World, channel: StoredChannel, author: User, text: string): readonly Offence[] {
  const guild = "guild_id" in channel ? world.guilds.get(channel.guild_id) : undefined;
  const member = guild?.members.get(author.id);
  if (guild === undefined || member === undefined) return [];
  return judge(world, guild, { event: AutoModerationEventType.MessageSend, member, text, channel });
}

/** Refuses what a rule keeps back, once everything has been done about it. */
function settle(world: World, offences: readonly Offence[], name: keyof typeof JsonErrorCode): void {
  if (!isBlocked(offences)) return;
  for (const offence of offences) execute(world, offence);
  throw problem(400, name);
}
