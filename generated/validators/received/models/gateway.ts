// Generated from schema/models/gateway.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/gateway.ts";
import type * as z from "zod";
import { id, number, optional, received, string, struct, unknown } from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.GatewayBot}. */
export const GatewayBot: z.ZodType<models.GatewayBot> = /* @__PURE__ */ received(() =>
  struct({
    url: string(),
    session_start_limit: SessionStartLimit,
    shards: number(),
  }),
);

/** Checks a {@link models.SessionStartLimit}. */
export const SessionStartLimit: z.ZodType<models.SessionStartLimit> = /* @__PURE__ */ received(() =>
  struct({
    total: number(),
    remaining: number(),
    reset_after: number(),
    max_concurrency: number(),
  }),
);

/** Checks a {@link models.Gateway}. */
export const Gateway: z.ZodType<models.Gateway> = /* @__PURE__ */ received(() =>
  struct({
    url: string(),
  }),
);

/** Checks a {@link models.GatewayFrame}. */
export const GatewayFrame: z.ZodType<models.GatewayFrame> = /* @__PURE__ */ received(() =>
  struct({
    op: number(),
    d: optional(unknown()),
    s: optional(number()),
    t: optional(string()),
  }),
);

/** Checks a {@link models.Hello}. */
export const Hello: z.ZodType<models.Hello> = /* @__PURE__ */ received(() =>
  struct({
    heartbeat_interval: number(),
  }),
);

/** Checks a {@link models.ReadyApplication}. */
export const ReadyApplication: z.ZodType<models.ReadyApplication> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    flags: optional(number()),
  }),
);
