// Generated from schema/events/rate-limits.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../events/rate-limits.ts";
import type * as z from "zod";
import {
  id,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
  unknown,
} from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.GatewayRateLimit}. */
export const GatewayRateLimit: z.ZodType<models.GatewayRateLimit> = /* @__PURE__ */ received(() =>
  struct({
    opcode: number(),
    retry_after: number(),
    meta: unknown(),
  }),
);

/** Checks a {@link models.RequestGuildMembersRateLimit}. */
export const RequestGuildMembersRateLimit: z.ZodType<models.RequestGuildMembersRateLimit> = /* @__PURE__ */ received(
  () =>
    struct({
      opcode: number(),
      retry_after: number(),
      meta: RequestGuildMembersRateLimitMeta,
    }),
);

/** Checks a {@link models.RequestGuildMembersRateLimitMeta}. */
export const RequestGuildMembersRateLimitMeta: z.ZodType<models.RequestGuildMembersRateLimitMeta> =
  /* @__PURE__ */ received(() =>
    struct({
      guild_id: id(),
      nonce: optional(string()),
    }),
  );

/** Checks a {@link models.CommandRateLimit}. */
export const CommandRateLimit: z.ZodType<models.CommandRateLimit> = /* @__PURE__ */ received(() =>
  tagged("opcode", [[RequestGuildMembersRateLimit, 8]], GatewayRateLimit),
);
