// Generated from schema/routes/webhook.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { map, sent, string, unknown } from "../../../../src/base/validation/sent.ts";

/** Body of executeSlackCompatibleWebhook. */
export const ExecuteSlackCompatibleWebhookBody: z.ZodType<unknown> = /* @__PURE__ */ sent(() =>
  map(string(), unknown()),
);

/** Body of executeGitHubCompatibleWebhook. */
export const ExecuteGitHubCompatibleWebhookBody: z.ZodType<unknown> = /* @__PURE__ */ sent(() =>
  map(string(), unknown()),
);
