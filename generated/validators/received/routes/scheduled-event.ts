// Generated from schema/routes/scheduled-event.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { ScheduledEvent, ScheduledEventUser } from "../models/scheduled-event.ts";

/** Answer 200 of listScheduledEventsForGuild. */
export const ListScheduledEventsForGuildResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(ScheduledEvent),
);

/** Answer 200 of getGuildScheduledEventUsers. */
export const GetGuildScheduledEventUsersResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(ScheduledEventUser),
);

/** Answer 200 of getGuildScheduledEventExceptionUsers. */
export const GetGuildScheduledEventExceptionUsersResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() =>
  array(ScheduledEventUser),
);
