// Generated from schema/models/poll.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/poll.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { ReactionEmoji } from "./emoji.ts";
import { User } from "./user.ts";

/** Checks a {@link models.Poll}. */
export const Poll: z.ZodType<models.Poll> = /* @__PURE__ */ received(() =>
  struct({
    question: PollMedia,
    answers: array(PollAnswer),
    expiry: nullable(string()),
    allow_multiselect: boolean(),
    layout_type: number(),
    results: optional(PollResults),
  }),
);

/** Checks a {@link models.PollMedia}. */
export const PollMedia: z.ZodType<models.PollMedia> = /* @__PURE__ */ received(() =>
  struct({
    text: optional(string()),
    emoji: optional(ReactionEmoji),
  }),
);

/** Checks a {@link models.PollAnswer}. */
export const PollAnswer: z.ZodType<models.PollAnswer> = /* @__PURE__ */ received(() =>
  struct({
    answer_id: number(),
    poll_media: PollMedia,
  }),
);

/** Checks a {@link models.PollResults}. */
export const PollResults: z.ZodType<models.PollResults> = /* @__PURE__ */ received(() =>
  struct({
    is_finalized: boolean(),
    answer_counts: array(PollAnswerCount),
  }),
);

/** Checks a {@link models.PollAnswerCount}. */
export const PollAnswerCount: z.ZodType<models.PollAnswerCount> = /* @__PURE__ */ received(() =>
  struct({
    id: number(),
    count: number(),
    me_voted: boolean(),
  }),
);

/** Checks a {@link models.PollAnswerVoters}. */
export const PollAnswerVoters: z.ZodType<models.PollAnswerVoters> = /* @__PURE__ */ received(() =>
  struct({
    users: array(User),
  }),
);
