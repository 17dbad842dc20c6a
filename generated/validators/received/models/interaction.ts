// Generated from schema/models/interaction.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/interaction.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  map,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
} from "../../../../src/base/validation/received.ts";
import { ThreadMetadata } from "./channel.ts";
import { Entitlement } from "./entitlement.ts";
import {
  ApplicationCommandData,
  AutocompleteCommandData,
  MessageComponentData,
  ModalSubmitData,
  ResolvedMember,
} from "./interaction-data.ts";
import { Message } from "./message.ts";
import { AvatarDecorationData, Collectibles, User } from "./user.ts";

/** Checks a {@link models.Interaction}. */
export const Interaction: z.ZodType<models.Interaction> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [PingInteraction, 1],
      [ApplicationCommandInteraction, 2],
      [MessageComponentInteraction, 3],
      [AutocompleteInteraction, 4],
      [ModalSubmitInteraction, 5],
    ],
    BaseInteraction,
  ),
);

/** Checks a {@link models.BaseInteraction}. */
export const BaseInteraction: z.ZodType<models.BaseInteraction> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    application_id: optional(id()),
    type: number(),
    guild: optional(InteractionGuild),
    guild_id: optional(id()),
    channel: optional(InteractionChannel),
    channel_id: optional(id()),
    member: optional(InteractionMember),
    user: optional(User),
    token: optional(string()),
    version: optional(number()),
    message: optional(Message),
    app_permissions: optional(string()),
    locale: optional(string()),
    guild_locale: optional(string()),
    entitlements: optional(array(Entitlement)),
    authorizing_integration_owners: optional(map(id())),
    context: optional(number()),
    attachment_size_limit: optional(number()),
  }),
);

/** Checks a {@link models.PingInteraction}. */
export const PingInteraction: z.ZodType<models.PingInteraction> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    application_id: optional(id()),
    type: number(),
    guild: optional(InteractionGuild),
    guild_id: optional(id()),
    channel: optional(InteractionChannel),
    channel_id: optional(id()),
    member: optional(InteractionMember),
    user: optional(User),
    token: optional(string()),
    version: optional(number()),
    message: optional(Message),
    app_permissions: optional(string()),
    locale: optional(string()),
    guild_locale: optional(string()),
    entitlements: optional(array(Entitlement)),
    authorizing_integration_owners: optional(map(id())),
    context: optional(number()),
    attachment_size_limit: optional(number()),
  }),
);

/** Checks a {@link models.ApplicationCommandInteraction}. */
export const ApplicationCommandInteraction: z.ZodType<models.ApplicationCommandInteraction> = /* @__PURE__ */ received(
  () =>
    struct({
      id: optional(id()),
      application_id: optional(id()),
      type: number(),
      guild: optional(InteractionGuild),
      guild_id: optional(id()),
      channel: optional(InteractionChannel),
      channel_id: optional(id()),
      member: optional(InteractionMember),
      user: optional(User),
      token: optional(string()),
      version: optional(number()),
      message: optional(Message),
      app_permissions: optional(string()),
      locale: optional(string()),
      guild_locale: optional(string()),
      entitlements: optional(array(Entitlement)),
      authorizing_integration_owners: optional(map(id())),
      context: optional(number()),
      attachment_size_limit: optional(number()),
      data: ApplicationCommandData,
    }),
);

/** Checks a {@link models.MessageComponentInteraction}. */
export const MessageComponentInteraction: z.ZodType<models.MessageComponentInteraction> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    application_id: optional(id()),
    type: number(),
    guild: optional(InteractionGuild),
    guild_id: optional(id()),
    channel: optional(InteractionChannel),
    channel_id: optional(id()),
    member: optional(InteractionMember),
    user: optional(User),
    token: optional(string()),
    version: optional(number()),
    message: optional(Message),
    app_permissions: optional(string()),
    locale: optional(string()),
    guild_locale: optional(string()),
    entitlements: optional(array(Entitlement)),
    authorizing_integration_owners: optional(map(id())),
    context: optional(number()),
    attachment_size_limit: optional(number()),
    data: MessageComponentData,
  }),
);

/** Checks a {@link models.AutocompleteInteraction}. */
export const AutocompleteInteraction: z.ZodType<models.AutocompleteInteraction> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    application_id: optional(id()),
    type: number(),
    guild: optional(InteractionGuild),
    guild_id: optional(id()),
    channel: optional(InteractionChannel),
    channel_id: optional(id()),
    member: optional(InteractionMember),
    user: optional(User),
    token: optional(string()),
    version: optional(number()),
    message: optional(Message),
    app_permissions: optional(string()),
    locale: optional(string()),
    guild_locale: optional(string()),
    entitlements: optional(array(Entitlement)),
    authorizing_integration_owners: optional(map(id())),
    context: optional(number()),
    attachment_size_limit: optional(number()),
    data: AutocompleteCommandData,
  }),
);

/** Checks a {@link models.ModalSubmitInteraction}. */
export const ModalSubmitInteraction: z.ZodType<models.ModalSubmitInteraction> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    application_id: optional(id()),
    type: number(),
    guild: optional(InteractionGuild),
    guild_id: optional(id()),
    channel: optional(InteractionChannel),
    channel_id: optional(id()),
    member: optional(InteractionMember),
    user: optional(User),
    token: optional(string()),
    version: optional(number()),
    message: optional(Message),
    app_permissions: optional(string()),
    locale: optional(string()),
    guild_locale: optional(string()),
    entitlements: optional(array(Entitlement)),
    authorizing_integration_owners: optional(map(id())),
    context: optional(number()),
    attachment_size_limit: optional(number()),
    data: ModalSubmitData,
  }),
);

/** Checks a {@link models.InteractionGuild}. */
export const InteractionGuild: z.ZodType<models.InteractionGuild> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    features: optional(array(string())),
    locale: optional(string()),
  }),
);

/** Checks a {@link models.InteractionMember}. */
export const InteractionMember: z.ZodType<models.InteractionMember> = /* @__PURE__ */ received(() =>
  struct({
    user: User,
    nick: optional(string()),
    avatar: optional(string()),
    banner: optional(string()),
    roles: array(id()),
    joined_at: nullable(string()),
    premium_since: optional(string()),
    deaf: boolean(),
    mute: boolean(),
    flags: optional(number()),
    pending: optional(boolean()),
    permissions: string(),
    communication_disabled_until: optional(string()),
    avatar_decoration_data: optional(AvatarDecorationData),
    collectibles: optional(Collectibles),
  }),
);

/** Checks a {@link models.InteractionChannel}. */
export const InteractionChannel: z.ZodType<models.InteractionChannel> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: optional(string()),
    type: number(),
    permissions: optional(string()),
    app_permissions: optional(string()),
    last_message_id: optional(id()),
    last_pin_timestamp: optional(string()),
    nsfw: optional(boolean()),
    parent_id: optional(id()),
    guild_id: optional(id()),
    flags: optional(number()),
    rate_limit_per_user: optional(number()),
    topic: optional(string()),
    position: optional(number()),
    thread_metadata: optional(ThreadMetadata),
    recipients: optional(array(User)),
  }),
);

/** Checks a {@link models.MessageInteraction}. */
export const MessageInteraction: z.ZodType<models.MessageInteraction> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    name: string(),
    user: optional(User),
    member: optional(ResolvedMember),
    name_localized: optional(string()),
  }),
);

/** Checks a {@link models.InteractionCallbackResponse}. */
export const InteractionCallbackResponse: z.ZodType<models.InteractionCallbackResponse> = /* @__PURE__ */ received(() =>
  struct({
    interaction: InteractionCallback,
    resource: optional(InteractionCallbackResource),
  }),
);

/** Checks a {@link models.InteractionCallback}. */
export const InteractionCallback: z.ZodType<models.InteractionCallback> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    activity_instance_id: optional(string()),
    response_message_id: optional(id()),
    response_message_loading: optional(boolean()),
    response_message_ephemeral: optional(boolean()),
    channel_id: optional(id()),
    guild_id: optional(id()),
  }),
);

/** Checks a {@link models.InteractionCallbackResource}. */
export const InteractionCallbackResource: z.ZodType<models.InteractionCallbackResource> = /* @__PURE__ */ received(() =>
  tagged("type", [
    [CreateMessageInteractionCallbackResource, 4],
    [UpdateMessageInteractionCallbackResource, 7],
    [LaunchActivityInteractionCallbackResource, 12],
  ]),
);

/** Checks a {@link models.CreateMessageInteractionCallbackResource}. */
export const CreateMessageInteractionCallbackResource: z.ZodType<models.CreateMessageInteractionCallbackResource> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      message: Message,
    }),
  );

/** Checks a {@link models.UpdateMessageInteractionCallbackResource}. */
export const UpdateMessageInteractionCallbackResource: z.ZodType<models.UpdateMessageInteractionCallbackResource> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      message: Message,
    }),
  );

/** Checks a {@link models.LaunchActivityInteractionCallbackResource}. */
export const LaunchActivityInteractionCallbackResource: z.ZodType<models.LaunchActivityInteractionCallbackResource> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      activity_instance: InteractionCallbackActivityInstance,
    }),
  );

/** Checks a {@link models.InteractionCallbackActivityInstance}. */
export const InteractionCallbackActivityInstance: z.ZodType<models.InteractionCallbackActivityInstance> =
  /* @__PURE__ */ received(() =>
    struct({
      id: string(),
    }),
  );
