// Generated from schema/routes/guild.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, sent } from "../../../../src/base/validation/sent.ts";
import { ModifyGuildChannelPositionsEntry } from "../bodies/guild.ts";
import { ModifyGuildRolePositionsEntry } from "../bodies/role.ts";

/** Body of modifyGuildChannelPositions. */
export const ModifyGuildChannelPositionsBody: z.ZodType<unknown> = /* @__PURE__ */ sent(() =>
  array(ModifyGuildChannelPositionsEntry),
);

/** Body of modifyGuildRolePositions. */
export const ModifyGuildRolePositionsBody: z.ZodType<unknown> = /* @__PURE__ */ sent(() =>
  array(ModifyGuildRolePositionsEntry),
);
