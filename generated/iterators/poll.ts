// Generated from schema/routes/poll.json by codegen/emit/iterators.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { Executor } from "../../src/base/methods.ts";
import type { GetAnswerVotersQuery } from "../bodies/poll.ts";
import type { User } from "../models/user.ts";
import { iterate } from "../../src/base/iterate.ts";
import { getAnswerVoters } from "../requests/poll.ts";

/**
 * Goes through all pages of `getAnswerVoters`. By rising id from `after` on.
 *
 * @see https://docs.discord.com/developers/resources/poll#get-answer-voters
 */
export function iterAnswerVoters(
  executor: Executor,
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  answerId: number,
  query?: Omit<GetAnswerVotersQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<User, void, undefined> {
  return iterate<User, GetAnswerVotersQuery>(
    executor,
    (page) => getAnswerVoters(channelId, messageId, answerId, page),
    { by: "id", cursor: "after", limit: "limit", items: "users", key: "id", min: 1, max: 100 },
    query,
    options,
  );
}
