// Generated from schema/models/webhook.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/webhook.ts";
import type * as z from "zod";
import {
  id,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
} from "../../../../src/base/validation/received.ts";
import { User } from "./user.ts";

/** Checks a {@link models.Webhook}. */
export const Webhook: z.ZodType<models.Webhook> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [IncomingWebhook, 1],
      [ChannelFollowerWebhook, 2],
      [ApplicationWebhook, 3],
    ],
    BaseWebhook,
  ),
);

/** Checks a {@link models.BaseWebhook}. */
export const BaseWebhook: z.ZodType<models.BaseWebhook> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    guild_id: optional(id()),
    channel_id: nullable(id()),
    user: optional(User),
    name: nullable(string()),
    avatar: nullable(string()),
    application_id: nullable(id()),
  }),
);

/** Checks a {@link models.IncomingWebhook}. */
export const IncomingWebhook: z.ZodType<models.IncomingWebhook> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    guild_id: optional(id()),
    channel_id: nullable(id()),
    user: optional(User),
    name: nullable(string()),
    avatar: nullable(string()),
    application_id: nullable(id()),
    token: optional(string()),
    url: optional(string()),
  }),
);

/** Checks a {@link models.ChannelFollowerWebhook}. */
export const ChannelFollowerWebhook: z.ZodType<models.ChannelFollowerWebhook> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    guild_id: optional(id()),
    channel_id: nullable(id()),
    user: optional(User),
    name: nullable(string()),
    avatar: nullable(string()),
    application_id: nullable(id()),
    source_guild: optional(WebhookSourceGuild),
    source_channel: optional(WebhookSourceChannel),
  }),
);

/** Checks a {@link models.ApplicationWebhook}. */
export const ApplicationWebhook: z.ZodType<models.ApplicationWebhook> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    guild_id: optional(id()),
    channel_id: nullable(id()),
    user: optional(User),
    name: nullable(string()),
    avatar: nullable(string()),
    application_id: nullable(id()),
  }),
);

/** Checks a {@link models.WebhookSourceGuild}. */
export const WebhookSourceGuild: z.ZodType<models.WebhookSourceGuild> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    icon: nullable(string()),
    name: string(),
  }),
);

/** Checks a {@link models.WebhookSourceChannel}. */
export const WebhookSourceChannel: z.ZodType<models.WebhookSourceChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
  }),
);
