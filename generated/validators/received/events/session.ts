// Generated from schema/events/session.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../events/session.ts";
import type * as z from "zod";
import { array, number, optional, received, string, struct, tuple } from "../../../../src/base/validation/received.ts";
import { ReadyApplication } from "../models/gateway.ts";
import { UnavailableGuild } from "../models/guild.ts";
import { CurrentUser } from "../models/user.ts";

/** Checks a {@link models.ReadyPayload}. */
export const ReadyPayload: z.ZodType<models.ReadyPayload> = /* @__PURE__ */ received(() =>
  struct({
    v: number(),
    user: CurrentUser,
    guilds: array(UnavailableGuild),
    session_id: string(),
    resume_gateway_url: string(),
    shard: optional(tuple(number(), number())),
    application: ReadyApplication,
  }),
);
