// Generated from schema/routes/user.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { Connection, CurrentUserGuild } from "../models/user.ts";

/** Answer 200 of getCurrentUserConnections. */
export const GetCurrentUserConnectionsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(Connection),
);

/** Answer 200 of getCurrentUserGuilds. */
export const GetCurrentUserGuildsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(CurrentUserGuild),
);
