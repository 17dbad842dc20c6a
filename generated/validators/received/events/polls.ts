// Generated from schema/events/polls.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../events/polls.ts";
import type * as z from "zod";
import { id, number, optional, received, struct } from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.MessagePollVoteAddPayload}. */
export const MessagePollVoteAddPayload: z.ZodType<models.MessagePollVoteAddPayload> = /* @__PURE__ */ received(() =>
  struct({
    user_id: id(),
    channel_id: id(),
    message_id: id(),
    guild_id: optional(id()),
    answer_id: number(),
  }),
);

/** Checks a {@link models.MessagePollVoteRemovePayload}. */
export const MessagePollVoteRemovePayload: z.ZodType<models.MessagePollVoteRemovePayload> = /* @__PURE__ */ received(
  () =>
    struct({
      user_id: id(),
      channel_id: id(),
      message_id: id(),
      guild_id: optional(id()),
      answer_id: number(),
    }),
);
