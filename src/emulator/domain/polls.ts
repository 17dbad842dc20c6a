import { castId, type Id, id } from "../../base/id.ts";
import type { PollInput } from "../../../generated/bodies/poll.ts";
import { EmbedType } from "../../../generated/models/embed.ts";
import { type Message, MessageType } from "../../../generated/models/message.ts";
import { type Poll, PollLayoutType } from "../../../generated/models/poll.ts";
import type { User } from "../../../generated/models/user.ts";
import { defaultNumber } from "../definitions.ts";
import { problem } from "../problem.ts";
import type { StoredChannel, StoredMessage, World } from "../state/world.ts";
import { audienceOf, guildKey } from "./audience.ts";
import { findMessage } from "./find.ts";
import { announceMessage, postMessage } from "./messages.ts";

const HOUR_MS = 3_600_000;

/** A new poll, whose answers are numbered from 1. */
export function makePoll({ time }: World, input: PollInput): Poll {
  return {
    question: { text: input.question.text },
    answers: input.answers.map(({ poll_media: { emoji, text } }, index) => ({
      answer_id: index + 1,
      poll_media: {
        text,
        ...(emoji === undefined
          ? {}
          : {
              emoji: {
                id: emoji.id === undefined || emoji.id === null ? null : castId<"Emoji">(id(emoji.id)),
                name: emoji.name ?? null,
              },
            }),
      },
    })),
    expiry: new Date(time.nowMs + (input.duration ?? defaultNumber("PollInput", "duration")) * HOUR_MS).toISOString(),
    allow_multiselect: input.allow_multiselect ?? false,
    layout_type: input.layout_type ?? PollLayoutType.Default,
    results: { is_finalized: false, answer_counts: [] },
  };
}

/** The message with a poll, or Discord's refusal. */
export function findPoll(world: World, channel: StoredChannel, messageId: Id<"Message">): StoredPoll {
  const stored = findMessage(world, channel.id, messageId);
  if (!hasPoll(stored)) throw problem(400, "NotAPollMessage");
  return stored;
}

type StoredPoll = StoredMessage & { message: Message & { readonly poll: Poll } };

function hasPoll(stored: StoredMessage): stored is StoredPoll {
  return stored.message.poll !== undefined;
}

/** Who voted for an answer. One that is not there has no voters. */
export function votersOf({ votes }: StoredMessage, answerId: number): ReadonlySet<Id<"User">> {
  return votes.get(answerId) ?? new Set();
}

/** Lets a user vote for an answer. Where only one may be chosen, their other vote is taken back. */
export function vote(
  world: World,
  channel: StoredChannel,
  messageId: Id<"Message">,
  user: User,
  answerId: number,
): void {
  const stored = findPoll(world, channel, messageId);
  const { poll } = stored.message;
  if (poll.results?.is_finalized === true) throw problem(400, "PollExpired");
  if (!poll.answers.some(({ answer_id: known }) => known === answerId)) throw problem(400, "PollVotingBlocked");
  if (votersOf(stored, answerId).has(user.id)) return;
  if (!poll.allow_multiselect) {
    for (const [other, voters] of stored.votes) {
      if (voters.has(user.id)) unvote(world, channel, messageId, user, other);
    }
  }
  stored.votes.set(answerId, new Set([...votersOf(stored, answerId), user.id]));
  count(world, stored);
  tellVote(world, channel, stored, "MESSAGE_POLL_VOTE_ADD", user, answerId);
}

/** Takes a user's vote back, if it is there. */
export function unvote(
  world: World,
  channel: StoredChannel,
  messageId: Id<"Message">,
  user: User,
  answerId: number,
): void {
  const stored = findPoll(world, channel, messageId);
  if (stored.votes.get(answerId)?.delete(user.id) !== true) return;
  count(world, stored);
  tellVote(world, channel, stored, "MESSAGE_POLL_VOTE_REMOVE", user, answerId);
}

function tellVote(
  world: World,
  channel: StoredChannel,
  { message }: StoredMessage,
  type: "MESSAGE_POLL_VOTE_ADD" | "MESSAGE_POLL_VOTE_REMOVE",
  user: User,
  answerId: number,
): void {
  const where = { user_id: user.id, channel_id: channel.id, message_id: message.id, ...guildKey(channel) };
  world.fire({ type, to: audienceOf(world, channel), data: { ...where, answer_id: answerId } });
}

/** Ends a poll: it is counted, and a message tells how it ended. */
export function endPoll(world: World, channel: StoredChannel, messageId: Id<"Message">): Message {
  const stored = findPoll(world, channel, messageId);
  const { poll } = stored.message;
  if (poll.results?.is_finalized === true) throw problem(400, "PollExpired");
  const expiry = new Date(Math.min(world.time.nowMs, Date.parse(poll.expiry ?? ""))).toISOString();
  const results = { answer_counts: [], ...poll.results, is_finalized: true };
  stored.message = { ...stored.message, poll: { ...poll, expiry, results } };
  announceMessage(world, channel, stored.message);
  const { id: pollId, author } = stored.message;
  postMessage(world, channel, author, {
    type: MessageType.PollResult,
    message_reference: { type: 0, channel_id: channel.id, message_id: pollId, ...guildKey(channel) },
    embeds: [{ type: EmbedType.PollResult, fields: resultFields(stored) }],
  });
  return stored.message;
}

/** Ends the polls whose time has come. */
export function endDuePolls(world: World): void {
  for (const [channelId, messages] of world.messages) {
    const channel = world.channels.get(channelId);
    const due = [...messages.values()].filter(({ message: { poll } }) => {
      if (poll?.results?.is_finalized !== false || poll.expiry === null) return false;
      return Date.parse(poll.expiry) <= world.time.nowMs;
    });
    for (const { message } of due) if (channel !== undefined) endPoll(world, channel, message.id);
  }
}

/** Writes the counts of votes into the message. */
function count({ bot }: World, stored: StoredPoll): void {
  const counts = [...stored.votes].filter(([, voters]) => voters.size > 0);
  const results = {
    is_finalized: false,
    answer_counts: counts.map(([answer, voters]) => ({ id: answer, count: voters.size, me_voted: voters.has(bot.id) })),
  };
  stored.message = { ...stored.message, poll: { ...stored.message.poll, results } };
}

/** What the message at the end of a poll tells, in the fields of its embed. */
function resultFields({
  message: { poll },
  votes,
}: StoredPoll): readonly { readonly name: string; readonly value: string }[] {
  const tally = poll.answers.map((answer) => ({ answer, votes: votes.get(answer.answer_id)?.size ?? 0 }));
  const most = Math.max(...tally.map((each) => each.votes));
  const winners = tally.filter((each) => each.votes === most);
  const [winner] = most > 0 && winners.length === 1 ? winners : [];
  const total = tally.reduce((sum, each) => sum + each.votes, 0);
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ["poll_question_text", poll.question.text],
    ["victor_answer_votes", most],
    ["total_votes", total],
    ["victor_answer_id", winner?.answer.answer_id],
    ["victor_answer_text", winner?.answer.poll_media.text],
  ];
  return fields.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: String(value), inline: false }],
  );
}
