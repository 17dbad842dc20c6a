// Generated from schema/models/emoji.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/emoji.ts";
import type * as z from "zod";
import { boolean, id, nullable, optional, sent, strict, string } from "../../../../src/base/validation/sent.ts";

/** Checks a {@link models.ComponentEmojiInput}. */
export const ComponentEmojiInput: z.ZodType<models.ComponentEmojiInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      id: optional(nullable(id())),
      name: optional(nullable(string({ maxLength: 32 }))),
      animated: optional(boolean()),
    },
    [{ rule: "atLeastOneOf", fields: ["id", "name"] }],
  ),
);
