// Generated from schema/routes/message.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { Message } from "../models/message.ts";
import { User } from "../models/user.ts";

/** Answer 200 of getChannelMessages. */
export const GetChannelMessagesResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Message));

/** Answer 200 of getReactions. */
export const GetReactionsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(User));

/** Answer 200 of getPinnedMessages. */
export const GetPinnedMessagesResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Message));
