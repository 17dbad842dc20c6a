// Generated from schema/routes/application-command.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { ApplicationCommand, GuildCommandPermissions } from "../models/application-command.ts";

/** Answer 200 of getGlobalApplicationCommands. */
export const GetGlobalApplicationCommandsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(ApplicationCommand),
);

/** Answer 200 of bulkOverwriteGlobalApplicationCommands. */
export const BulkOverwriteGlobalApplicationCommandsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(ApplicationCommand),
);

/** Answer 200 of getGuildApplicationCommands. */
export const GetGuildApplicationCommandsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(ApplicationCommand),
);

/** Answer 200 of bulkOverwriteGuildApplicationCommands. */
export const BulkOverwriteGuildApplicationCommandsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(ApplicationCommand),
);

/** Answer 200 of getGuildApplicationCommandPermissions. */
export const GetGuildApplicationCommandPermissionsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(GuildCommandPermissions),
);
