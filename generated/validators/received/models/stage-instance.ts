// Generated from schema/models/stage-instance.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/stage-instance.ts";
import type * as z from "zod";
import { boolean, id, nullable, number, received, string, struct } from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.StageInstance}. */
export const StageInstance: z.ZodType<models.StageInstance> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    guild_id: id(),
    channel_id: id(),
    topic: string(),
    privacy_level: number(),
    discoverable_disabled: boolean(),
    guild_scheduled_event_id: nullable(id()),
  }),
);
