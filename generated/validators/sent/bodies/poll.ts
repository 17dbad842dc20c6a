// Generated from schema/bodies/poll.json and schema/routes/poll.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/poll.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  integer,
  member,
  nullable,
  optional,
  sent,
  strict,
  string,
} from "../../../../src/base/validation/sent.ts";
import { PollLayoutType } from "../../../models/poll.ts";

/** Checks a {@link models.PollInput}. */
export const PollInput: z.ZodType<models.PollInput> = /* @__PURE__ */ sent(() =>
  strict({
    question: PollQuestionInput,
    answers: array(PollAnswerInput, { minItems: 1, maxItems: 10 }),
    duration: optional(integer({ min: 1, max: 768 })),
    allow_multiselect: optional(boolean()),
    layout_type: optional(member(PollLayoutType)),
  }),
);

/** Checks a {@link models.PollQuestionInput}. */
export const PollQuestionInput: z.ZodType<models.PollQuestionInput> = /* @__PURE__ */ sent(() =>
  strict({
    text: string({ minLength: 1, maxLength: 300 }),
  }),
);

/** Checks a {@link models.PollAnswerInput}. */
export const PollAnswerInput: z.ZodType<models.PollAnswerInput> = /* @__PURE__ */ sent(() =>
  strict({
    poll_media: PollMediaInput,
  }),
);

/** Checks a {@link models.PollMediaInput}. */
export const PollMediaInput: z.ZodType<models.PollMediaInput> = /* @__PURE__ */ sent(() =>
  strict({
    text: string({ minLength: 1, maxLength: 55 }),
    emoji: optional(PollEmojiInput),
  }),
);

/** Checks a {@link models.PollEmojiInput}. */
export const PollEmojiInput: z.ZodType<models.PollEmojiInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      id: optional(nullable(id())),
      name: optional(nullable(string({ maxLength: 32 }))),
      animated: optional(boolean()),
    },
    [{ rule: "atLeastOneOf", fields: ["id", "name"] }],
  ),
);

/** Checks a {@link models.GetAnswerVotersQuery}. */
export const GetAnswerVotersQuery: z.ZodType<models.GetAnswerVotersQuery> = /* @__PURE__ */ sent(() =>
  strict({
    after: optional(id()),
    limit: optional(integer({ min: 1, max: 100 })),
  }),
);
