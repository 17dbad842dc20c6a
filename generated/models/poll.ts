// Generated from schema/models/poll.json by codegen/emit/definitions.ts. Do not edit.

import type { Open } from "../../src/base/open.ts";
import type { ReactionEmoji } from "./emoji.ts";
import type { User } from "./user.ts";

/**
 * Look of a poll.
 *
 * @see https://docs.discord.com/developers/resources/poll#layout-type
 */
export const PollLayoutType = {
  Default: 1,
} as const;
export type PollLayoutType = Open<typeof PollLayoutType>;

/**
 * Poll of a message.
 *
 * @see https://docs.discord.com/developers/resources/poll#poll-object-poll-object-structure
 */
export interface Poll {
  /** Has only a text for now. */
  readonly question: PollMedia;
  readonly answers: readonly PollAnswer[];
  /** When the poll ends. */
  readonly expiry: string | null;
  /** Whether a user may choose several answers. */
  readonly allow_multiselect: boolean;
  readonly layout_type: PollLayoutType;
  /** Absent when unknown, which does not mean that nobody voted. */
  readonly results?: PollResults;
}

/**
 * What a question or an answer of a poll shows.
 *
 * @see https://docs.discord.com/developers/resources/poll#poll-media-object-poll-media-object-structure
 */
export interface PollMedia {
  readonly text?: string;
  /** Only answers have one. */
  readonly emoji?: ReactionEmoji;
}

/**
 * Answer that a poll offers.
 *
 * @see https://docs.discord.com/developers/resources/poll#poll-answer-object-poll-answer-object-structure
 */
export interface PollAnswer {
  /** Identifies the answer within its poll. */
  readonly answer_id: number;
  readonly poll_media: PollMedia;
}

/**
 * Votes of a poll.
 *
 * @see https://docs.discord.com/developers/resources/poll#poll-results-object-poll-results-object-structure
 */
export interface PollResults {
  /** Whether the counts are exact, which they become some time after the end. */
  readonly is_finalized: boolean;
  /** Answers without a vote may be missing. */
  readonly answer_counts: readonly PollAnswerCount[];
}

/**
 * Votes for one answer of a poll.
 *
 * @see https://docs.discord.com/developers/resources/poll#poll-results-object-poll-answer-count-object-structure
 */
export interface PollAnswerCount {
  /** The `answer_id` of the answer. */
  readonly id: number;
  readonly count: number;
  /** Whether the current user voted for the answer. */
  readonly me_voted: boolean;
}

/**
 * Users who voted for an answer of a poll.
 *
 * @see https://docs.discord.com/developers/resources/poll#get-answer-voters-response-body
 */
export interface PollAnswerVoters {
  readonly users: readonly User[];
}
