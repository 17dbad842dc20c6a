// Generated from schema/routes/application-command.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, sent } from "../../../../src/base/validation/sent.ts";
import { BulkOverwriteApplicationCommandBody } from "../bodies/application-command.ts";

/** Body of bulkOverwriteGlobalApplicationCommands. */
export const BulkOverwriteGlobalApplicationCommandsBody: z.ZodType<unknown> = /* @__PURE__ */ sent(() =>
  array(BulkOverwriteApplicationCommandBody, { maxItems: 130 }),
);

/** Body of bulkOverwriteGuildApplicationCommands. */
export const BulkOverwriteGuildApplicationCommandsBody: z.ZodType<unknown> = /* @__PURE__ */ sent(() =>
  array(BulkOverwriteApplicationCommandBody, { maxItems: 130 }),
);
