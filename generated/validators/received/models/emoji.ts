// Generated from schema/models/emoji.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/emoji.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  nullable,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { User } from "./user.ts";

/** Checks a {@link models.Emoji}. */
export const Emoji: z.ZodType<models.Emoji> = /* @__PURE__ */ received(() =>
  struct({
    id: nullable(id()),
    name: nullable(string()),
    roles: optional(array(id())),
    user: optional(User),
    require_colons: optional(boolean()),
    managed: optional(boolean()),
    animated: optional(boolean()),
    available: optional(boolean()),
  }),
);

/** Checks a {@link models.ReactionEmoji}. */
export const ReactionEmoji: z.ZodType<models.ReactionEmoji> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    name: optional(string()),
    animated: optional(boolean()),
  }),
);

/** Checks a {@link models.ComponentEmoji}. */
export const ComponentEmoji: z.ZodType<models.ComponentEmoji> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    name: optional(string()),
    animated: optional(boolean()),
  }),
);

/** Checks a {@link models.ApplicationEmojiList}. */
export const ApplicationEmojiList: z.ZodType<models.ApplicationEmojiList> = /* @__PURE__ */ received(() =>
  struct({
    items: array(Emoji),
  }),
);
