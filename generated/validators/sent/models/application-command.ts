// Generated from schema/models/application-command.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/application-command.ts";
import type * as z from "zod";
import { boolean, id, member, oneOf, sent, strict } from "../../../../src/base/validation/sent.ts";
import { ApplicationCommandPermissionType } from "../../../models/application-command.ts";

/** Checks a {@link models.CommandPermissionInput}. */
export const CommandPermissionInput: z.ZodType<models.CommandPermissionInput> = /* @__PURE__ */ sent(() =>
  strict({
    id: oneOf(id(), id(), id()),
    type: member(ApplicationCommandPermissionType),
    permission: boolean(),
  }),
);
