// Generated from schema/events/webhooks.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../events/webhooks.ts";
import type * as z from "zod";
import { id, received, struct } from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.WebhooksUpdatePayload}. */
export const WebhooksUpdatePayload: z.ZodType<models.WebhooksUpdatePayload> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    channel_id: id(),
  }),
);
