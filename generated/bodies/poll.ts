// Generated from schema/bodies/poll.json and schema/routes/poll.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { PollLayoutType } from "../models/poll.ts";

/**
 * Poll to send in a message, where it cannot be edited afterwards.
 *
 * @see https://docs.discord.com/developers/resources/poll#poll-create-request-object-poll-create-request-object-structure
 */
export interface PollInput {
  readonly question: PollQuestionInput;
  /** 1 to 10 items. */
  readonly answers: readonly PollAnswerInput[];
  /**
   * Hours until the poll ends, at most 32 days. 1 to 768.
   *
   * @default 24
   */
  readonly duration?: number | undefined;
  /**
   * Whether a user may choose several answers.
   *
   * @default false
   */
  readonly allow_multiselect?: boolean | undefined;
  /** @default 1 */
  readonly layout_type?: PollLayoutType | undefined;
}

/**
 * Question of a poll.
 *
 * @see https://docs.discord.com/developers/resources/poll#poll-media-object-poll-media-object-structure
 */
export interface PollQuestionInput {
  /** 1 to 300 characters. */
  readonly text: string;
}

/**
 * Answer that a poll offers.
 *
 * @see https://docs.discord.com/developers/resources/poll#poll-answer-object-poll-answer-object-structure
 */
export interface PollAnswerInput {
  readonly poll_media: PollMediaInput;
}

/**
 * What an answer of a poll shows.
 *
 * @see https://docs.discord.com/developers/resources/poll#poll-media-object-poll-media-object-structure
 */
export interface PollMediaInput {
  /** 1 to 55 characters. */
  readonly text: string;
  readonly emoji?: PollEmojiInput | undefined;
}

/**
 * Emoji of an answer: the id of a custom emoji, or the characters of a standard one as name.
 *
 * @see https://docs.discord.com/developers/resources/poll#poll-media-object-poll-media-object-structure
 */
export interface PollEmojiInput {
  /** Absent or null for a standard emoji. */
  readonly id?: IdInput<"Emoji"> | null | undefined;
  /** Not needed beside an id. Up to 32 characters. */
  readonly name?: string | null | undefined;
  readonly animated?: boolean | undefined;
}

/**
 * Query of getAnswerVoters.
 *
 * @see https://docs.discord.com/developers/resources/poll#get-answer-voters
 */
export interface GetAnswerVotersQuery {
  /** Users after this one. */
  readonly after?: IdInput<"User"> | undefined;
  /**
   * 1 to 100.
   *
   * @default 25
   */
  readonly limit?: number | undefined;
}
