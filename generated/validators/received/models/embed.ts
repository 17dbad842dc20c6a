// Generated from schema/models/embed.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/embed.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { Container } from "./component.ts";

/** Checks a {@link models.Embed}. */
export const Embed: z.ZodType<models.Embed> = /* @__PURE__ */ received(() =>
  struct({
    title: optional(string()),
    type: optional(string()),
    description: optional(string()),
    url: optional(string()),
    timestamp: optional(string()),
    color: optional(number()),
    footer: optional(EmbedFooter),
    image: optional(EmbedImage),
    thumbnail: optional(EmbedImage),
    video: optional(EmbedVideo),
    provider: optional(EmbedProvider),
    author: optional(EmbedAuthor),
    fields: optional(array(EmbedField)),
    flags: optional(number()),
    components: optional(array(Container)),
  }),
);

/** Checks a {@link models.EmbedVideo}. */
export const EmbedVideo: z.ZodType<models.EmbedVideo> = /* @__PURE__ */ received(() =>
  struct({
    url: optional(string()),
    proxy_url: optional(string()),
    height: optional(number()),
    width: optional(number()),
    content_type: optional(string()),
    placeholder: optional(string()),
    placeholder_version: optional(number()),
    description: optional(string()),
    flags: optional(number()),
  }),
);

/** Checks a {@link models.EmbedImage}. */
export const EmbedImage: z.ZodType<models.EmbedImage> = /* @__PURE__ */ received(() =>
  struct({
    url: optional(string()),
    proxy_url: optional(string()),
    height: optional(number()),
    width: optional(number()),
    content_type: optional(string()),
    placeholder: optional(string()),
    placeholder_version: optional(number()),
    description: optional(string()),
    flags: optional(number()),
  }),
);

/** Checks a {@link models.EmbedProvider}. */
export const EmbedProvider: z.ZodType<models.EmbedProvider> = /* @__PURE__ */ received(() =>
  struct({
    name: optional(string()),
    url: optional(string()),
  }),
);

/** Checks a {@link models.EmbedAuthor}. */
export const EmbedAuthor: z.ZodType<models.EmbedAuthor> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    url: optional(string()),
    icon_url: optional(string()),
    proxy_icon_url: optional(string()),
  }),
);

/** Checks a {@link models.EmbedFooter}. */
export const EmbedFooter: z.ZodType<models.EmbedFooter> = /* @__PURE__ */ received(() =>
  struct({
    text: string(),
    icon_url: optional(string()),
    proxy_icon_url: optional(string()),
  }),
);

/** Checks a {@link models.EmbedField}. */
export const EmbedField: z.ZodType<models.EmbedField> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    value: string(),
    inline: optional(boolean()),
  }),
);
