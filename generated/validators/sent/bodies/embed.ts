// Generated from schema/bodies/embed.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/embed.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  color,
  integer,
  member,
  optional,
  sent,
  strict,
  string,
  timestamp,
} from "../../../../src/base/validation/sent.ts";
import { EmbedType } from "../../../models/embed.ts";

/** Checks a {@link models.EmbedInput}. */
export const EmbedInput: z.ZodType<models.EmbedInput> = /* @__PURE__ */ sent(() =>
  strict({
    title: optional(string({ maxLength: 256 })),
    type: optional(member(EmbedType)),
    description: optional(string({ maxLength: 4096 })),
    url: optional(string({ maxLength: 2048 })),
    timestamp: optional(timestamp()),
    color: optional(color()),
    footer: optional(EmbedFooterInput),
    image: optional(EmbedImageInput),
    thumbnail: optional(EmbedThumbnailInput),
    video: optional(EmbedVideoInput),
    provider: optional(EmbedProviderInput),
    author: optional(EmbedAuthorInput),
    fields: optional(array(EmbedFieldInput, { maxItems: 25 })),
  }),
);

/** Checks a {@link models.EmbedVideoInput}. */
export const EmbedVideoInput: z.ZodType<models.EmbedVideoInput> = /* @__PURE__ */ sent(() =>
  strict({
    url: optional(string({ maxLength: 2048 })),
    width: optional(integer()),
    height: optional(integer()),
    placeholder: optional(string({ maxLength: 64 })),
    placeholder_version: optional(integer({ min: 0, max: 2147483647 })),
    is_animated: optional(boolean()),
    description: optional(string({ maxLength: 4096 })),
  }),
);

/** Checks a {@link models.EmbedImageInput}. */
export const EmbedImageInput: z.ZodType<models.EmbedImageInput> = /* @__PURE__ */ sent(() =>
  strict({
    url: string({ maxLength: 2048 }),
    width: optional(integer()),
    height: optional(integer()),
    placeholder: optional(string({ maxLength: 64 })),
    placeholder_version: optional(integer({ min: 0, max: 2147483647 })),
    is_animated: optional(boolean()),
    description: optional(string({ maxLength: 4096 })),
  }),
);

/** Checks a {@link models.EmbedThumbnailInput}. */
export const EmbedThumbnailInput: z.ZodType<models.EmbedThumbnailInput> = /* @__PURE__ */ sent(() =>
  strict({
    url: string({ maxLength: 2048 }),
    width: optional(integer()),
    height: optional(integer()),
    placeholder: optional(string({ maxLength: 64 })),
    placeholder_version: optional(integer({ min: 0, max: 2147483647 })),
    is_animated: optional(boolean()),
    description: optional(string({ maxLength: 4096 })),
  }),
);

/** Checks a {@link models.EmbedMediaInput}. */
export const EmbedMediaInput: z.ZodType<models.EmbedMediaInput> = /* @__PURE__ */ sent(() =>
  strict({
    url: string({ maxLength: 2048 }),
    width: optional(integer()),
    height: optional(integer()),
    placeholder: optional(string({ maxLength: 64 })),
    placeholder_version: optional(integer({ min: 0, max: 2147483647 })),
    is_animated: optional(boolean()),
    description: optional(string({ maxLength: 4096 })),
  }),
);

/** Checks a {@link models.EmbedProviderInput}. */
export const EmbedProviderInput: z.ZodType<models.EmbedProviderInput> = /* @__PURE__ */ sent(() =>
  strict({
    name: optional(string({ maxLength: 256 })),
    url: optional(string({ maxLength: 2048 })),
  }),
);

/** Checks a {@link models.EmbedAuthorInput}. */
export const EmbedAuthorInput: z.ZodType<models.EmbedAuthorInput> = /* @__PURE__ */ sent(() =>
  strict({
    name: string({ maxLength: 256 }),
    url: optional(string({ maxLength: 2048 })),
    icon_url: optional(string({ maxLength: 2048 })),
  }),
);

/** Checks a {@link models.EmbedFooterInput}. */
export const EmbedFooterInput: z.ZodType<models.EmbedFooterInput> = /* @__PURE__ */ sent(() =>
  strict({
    text: string({ maxLength: 2048 }),
    icon_url: optional(string({ maxLength: 2048 })),
  }),
);

/** Checks a {@link models.EmbedFieldInput}. */
export const EmbedFieldInput: z.ZodType<models.EmbedFieldInput> = /* @__PURE__ */ sent(() =>
  strict({
    name: string({ maxLength: 256 }),
    value: string({ maxLength: 1024 }),
    inline: optional(boolean()),
  }),
);
