// Generated from schema/events/presence.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../events/presence.ts";
import type * as z from "zod";
import { array, id, number, optional, received, string, struct } from "../../../../src/base/validation/received.ts";
import { Member } from "../models/guild.ts";
import { Activity, ClientStatus, PresenceUser } from "../models/presence.ts";

/** Checks a {@link models.PresenceUpdatePayload}. */
export const PresenceUpdatePayload: z.ZodType<models.PresenceUpdatePayload> = /* @__PURE__ */ received(() =>
  struct({
    user: PresenceUser,
    guild_id: id(),
    status: optional(string()),
    activities: optional(array(Activity)),
    client_status: optional(ClientStatus),
  }),
);

/** Checks a {@link models.TypingStartPayload}. */
export const TypingStartPayload: z.ZodType<models.TypingStartPayload> = /* @__PURE__ */ received(() =>
  struct({
    channel_id: id(),
    guild_id: optional(id()),
    user_id: id(),
    timestamp: number(),
    member: optional(Member),
  }),
);
