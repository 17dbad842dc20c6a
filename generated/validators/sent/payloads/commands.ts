// Generated from schema/gateway/commands.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { integer, nullable, sent } from "../../../../src/base/validation/sent.ts";

/** Payload of Heartbeat. */
export const HeartbeatData: z.ZodType<unknown> = /* @__PURE__ */ sent(() => nullable(integer()));
