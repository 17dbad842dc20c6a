// Generated from schema/routes/webhook.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, nullable, received, string } from "../../../../src/base/validation/received.ts";
import { Webhook } from "../models/webhook.ts";

/** Answer 200 of getChannelWebhooks. */
export const GetChannelWebhooksResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Webhook));

/** Answer 200 of getGuildWebhooks. */
export const GetGuildWebhooksResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Webhook));

/** Answer 200 of executeSlackCompatibleWebhook. */
export const ExecuteSlackCompatibleWebhookResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  nullable(string()),
);
