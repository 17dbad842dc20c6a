// Generated from schema/routes/poll.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type { GetAnswerVotersQuery } from "../bodies/poll.ts";
import type { Message } from "../models/message.ts";
import type { PollAnswerVoters } from "../models/poll.ts";
import type { User } from "../models/user.ts";
import { iterAnswerVoters } from "../iterators/poll.ts";
import { endPoll, getAnswerVoters } from "../requests/poll.ts";
import { Oauth2Methods } from "./oauth2.ts";

/** Methods for the routes of `schema/routes/poll.json`. */
export abstract class PollMethods extends Oauth2Methods {
  /**
   * Lists the users who voted for an answer of a poll.
   *
   * @see https://docs.discord.com/developers/resources/poll#get-answer-voters
   */
  async getAnswerVoters(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    answerId: number,
    query?: GetAnswerVotersQuery,
    options?: SendOptions,
  ): Promise<PollAnswerVoters> {
    return this.execute(getAnswerVoters(channelId, messageId, answerId, query), options);
  }

  /**
   * Goes through all pages of `getAnswerVoters`. By rising id from `after` on.
   *
   * @see https://docs.discord.com/developers/resources/poll#get-answer-voters
   */
  iterAnswerVoters(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    answerId: number,
    query?: Omit<GetAnswerVotersQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<User, void, undefined> {
    return iterAnswerVoters(this, channelId, messageId, answerId, query, options);
  }

  /**
   * Ends a poll of the current user at once.
   *
   * @see https://docs.discord.com/developers/resources/poll#end-poll
   */
  async endPoll(channelId: IdInput<"Channel">, messageId: IdInput<"Message">, options?: SendOptions): Promise<Message> {
    return this.execute(endPoll(channelId, messageId), options);
  }
}
