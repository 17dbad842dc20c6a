// Generated from schema/models/interaction-data.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/interaction-data.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  byKind,
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
import { SubmittedComponent } from "./component.ts";
import { Attachment, Message } from "./message.ts";
import { Role } from "./role.ts";
import { AvatarDecorationData, Collectibles, User } from "./user.ts";

/** Checks a {@link models.ApplicationCommandData}. */
export const ApplicationCommandData: z.ZodType<models.ApplicationCommandData> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [ChatInputCommandData, 1],
      [UserCommandData, 2],
      [MessageCommandData, 3],
      [PrimaryEntryPointCommandData, 4],
    ],
    BaseCommandData,
  ),
);

/** Checks a {@link models.BaseCommandData}. */
export const BaseCommandData: z.ZodType<models.BaseCommandData> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    type: number(),
    resolved: optional(ResolvedData),
    guild_id: optional(id()),
  }),
);

/** Checks a {@link models.ChatInputCommandData}. */
export const ChatInputCommandData: z.ZodType<models.ChatInputCommandData> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    type: number(),
    resolved: optional(ResolvedData),
    guild_id: optional(id()),
    options: optional(array(InteractionOption)),
  }),
);

/** Checks a {@link models.UserCommandData}. */
export const UserCommandData: z.ZodType<models.UserCommandData> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    type: number(),
    resolved: optional(ResolvedData),
    guild_id: optional(id()),
    target_id: id(),
  }),
);

/** Checks a {@link models.MessageCommandData}. */
export const MessageCommandData: z.ZodType<models.MessageCommandData> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    type: number(),
    resolved: optional(ResolvedData),
    guild_id: optional(id()),
    target_id: id(),
  }),
);

/** Checks a {@link models.PrimaryEntryPointCommandData}. */
export const PrimaryEntryPointCommandData: z.ZodType<models.PrimaryEntryPointCommandData> = /* @__PURE__ */ received(
  () =>
    struct({
      id: id(),
      name: string(),
      type: number(),
      resolved: optional(ResolvedData),
      guild_id: optional(id()),
    }),
);

/** Checks a {@link models.AutocompleteCommandData}. */
export const AutocompleteCommandData: z.ZodType<models.AutocompleteCommandData> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    name: string(),
    type: number(),
    resolved: optional(ResolvedData),
    guild_id: optional(id()),
    options: array(AutocompleteOption),
  }),
);

/** Checks a {@link models.InteractionOption}. */
export const InteractionOption: z.ZodType<models.InteractionOption> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [InteractionSubCommand, 1],
      [InteractionSubCommandGroup, 2],
      [InteractionStringOption, 3],
      [InteractionIntegerOption, 4],
      [InteractionNumberOption, 10],
      [InteractionBooleanOption, 5],
      [InteractionUserOption, 6],
      [InteractionChannelOption, 7],
      [InteractionRoleOption, 8],
      [InteractionMentionableOption, 9],
      [InteractionAttachmentOption, 11],
    ],
    BaseInteractionOption,
  ),
);

/** Checks a {@link models.InteractionBasicOption}. */
export const InteractionBasicOption: z.ZodType<models.InteractionBasicOption> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [InteractionStringOption, 3],
      [InteractionIntegerOption, 4],
      [InteractionNumberOption, 10],
      [InteractionBooleanOption, 5],
      [InteractionUserOption, 6],
      [InteractionChannelOption, 7],
      [InteractionRoleOption, 8],
      [InteractionMentionableOption, 9],
      [InteractionAttachmentOption, 11],
    ],
    BaseInteractionOption,
  ),
);

/** Checks a {@link models.InteractionPickedOption}. */
export const InteractionPickedOption: z.ZodType<models.InteractionPickedOption> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [InteractionBooleanOption, 5],
      [InteractionUserOption, 6],
      [InteractionChannelOption, 7],
      [InteractionRoleOption, 8],
      [InteractionMentionableOption, 9],
      [InteractionAttachmentOption, 11],
    ],
    BaseInteractionOption,
  ),
);

/** Checks a {@link models.BaseInteractionOption}. */
export const BaseInteractionOption: z.ZodType<models.BaseInteractionOption> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
  }),
);

/** Checks a {@link models.InteractionSubCommand}. */
export const InteractionSubCommand: z.ZodType<models.InteractionSubCommand> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    options: optional(array(InteractionBasicOption)),
  }),
);

/** Checks a {@link models.InteractionSubCommandGroup}. */
export const InteractionSubCommandGroup: z.ZodType<models.InteractionSubCommandGroup> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    options: array(InteractionSubCommand),
  }),
);

/** Checks a {@link models.InteractionStringOption}. */
export const InteractionStringOption: z.ZodType<models.InteractionStringOption> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    value: string(),
  }),
);

/** Checks a {@link models.InteractionIntegerOption}. */
export const InteractionIntegerOption: z.ZodType<models.InteractionIntegerOption> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    value: number(),
  }),
);

/** Checks a {@link models.InteractionBooleanOption}. */
export const InteractionBooleanOption: z.ZodType<models.InteractionBooleanOption> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    value: boolean(),
  }),
);

/** Checks a {@link models.InteractionUserOption}. */
export const InteractionUserOption: z.ZodType<models.InteractionUserOption> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    value: id(),
  }),
);

/** Checks a {@link models.InteractionChannelOption}. */
export const InteractionChannelOption: z.ZodType<models.InteractionChannelOption> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    value: id(),
  }),
);

/** Checks a {@link models.InteractionRoleOption}. */
export const InteractionRoleOption: z.ZodType<models.InteractionRoleOption> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    value: id(),
  }),
);

/** Checks a {@link models.InteractionMentionableOption}. */
export const InteractionMentionableOption: z.ZodType<models.InteractionMentionableOption> = /* @__PURE__ */ received(
  () =>
    struct({
      name: string(),
      type: number(),
      value: string(),
    }),
);

/** Checks a {@link models.InteractionNumberOption}. */
export const InteractionNumberOption: z.ZodType<models.InteractionNumberOption> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    value: number(),
  }),
);

/** Checks a {@link models.InteractionAttachmentOption}. */
export const InteractionAttachmentOption: z.ZodType<models.InteractionAttachmentOption> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    value: id(),
  }),
);

/** Checks a {@link models.AutocompleteOption}. */
export const AutocompleteOption: z.ZodType<models.AutocompleteOption> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [AutocompleteSubCommand, 1],
      [AutocompleteSubCommandGroup, 2],
      [AutocompleteStringOption, 3],
      [AutocompleteIntegerOption, 4],
      [AutocompleteNumberOption, 10],
      [InteractionBooleanOption, 5],
      [InteractionUserOption, 6],
      [InteractionChannelOption, 7],
      [InteractionRoleOption, 8],
      [InteractionMentionableOption, 9],
      [InteractionAttachmentOption, 11],
    ],
    BaseInteractionOption,
  ),
);

/** Checks a {@link models.AutocompleteBasicOption}. */
export const AutocompleteBasicOption: z.ZodType<models.AutocompleteBasicOption> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [AutocompleteStringOption, 3],
      [AutocompleteIntegerOption, 4],
      [AutocompleteNumberOption, 10],
      [InteractionBooleanOption, 5],
      [InteractionUserOption, 6],
      [InteractionChannelOption, 7],
      [InteractionRoleOption, 8],
      [InteractionMentionableOption, 9],
      [InteractionAttachmentOption, 11],
    ],
    BaseInteractionOption,
  ),
);

/** Checks a {@link models.AutocompleteSubCommand}. */
export const AutocompleteSubCommand: z.ZodType<models.AutocompleteSubCommand> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    options: optional(array(AutocompleteBasicOption)),
  }),
);

/** Checks a {@link models.AutocompleteSubCommandGroup}. */
export const AutocompleteSubCommandGroup: z.ZodType<models.AutocompleteSubCommandGroup> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    options: array(AutocompleteSubCommand),
  }),
);

/** Checks a {@link models.AutocompleteStringOption}. */
export const AutocompleteStringOption: z.ZodType<models.AutocompleteStringOption> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    value: string(),
    focused: optional(boolean()),
  }),
);

/** Checks a {@link models.AutocompleteIntegerOption}. */
export const AutocompleteIntegerOption: z.ZodType<models.AutocompleteIntegerOption> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    value: byKind({ string: string(), number: number() }),
    focused: optional(boolean()),
  }),
);

/** Checks a {@link models.AutocompleteNumberOption}. */
export const AutocompleteNumberOption: z.ZodType<models.AutocompleteNumberOption> = /* @__PURE__ */ received(() =>
  struct({
    name: string(),
    type: number(),
    value: byKind({ string: string(), number: number() }),
    focused: optional(boolean()),
  }),
);

/** Checks a {@link models.MessageComponentData}. */
export const MessageComponentData: z.ZodType<models.MessageComponentData> = /* @__PURE__ */ received(() =>
  tagged(
    "component_type",
    [
      [ButtonData, 2],
      [StringSelectData, 3],
      [UserSelectData, 5],
      [RoleSelectData, 6],
      [MentionableSelectData, 7],
      [ChannelSelectData, 8],
    ],
    BaseComponentData,
  ),
);

/** Checks a {@link models.BaseComponentData}. */
export const BaseComponentData: z.ZodType<models.BaseComponentData> = /* @__PURE__ */ received(() =>
  struct({
    custom_id: string(),
    component_type: number(),
    id: optional(number()),
  }),
);

/** Checks a {@link models.ButtonData}. */
export const ButtonData: z.ZodType<models.ButtonData> = /* @__PURE__ */ received(() =>
  struct({
    custom_id: string(),
    component_type: number(),
    id: optional(number()),
  }),
);

/** Checks a {@link models.StringSelectData}. */
export const StringSelectData: z.ZodType<models.StringSelectData> = /* @__PURE__ */ received(() =>
  struct({
    custom_id: string(),
    component_type: number(),
    id: optional(number()),
    values: array(string()),
  }),
);

/** Checks a {@link models.UserSelectData}. */
export const UserSelectData: z.ZodType<models.UserSelectData> = /* @__PURE__ */ received(() =>
  struct({
    custom_id: string(),
    component_type: number(),
    id: optional(number()),
    resolved: optional(ResolvedData),
    values: array(id()),
  }),
);

/** Checks a {@link models.RoleSelectData}. */
export const RoleSelectData: z.ZodType<models.RoleSelectData> = /* @__PURE__ */ received(() =>
  struct({
    custom_id: string(),
    component_type: number(),
    id: optional(number()),
    resolved: optional(ResolvedData),
    values: array(id()),
  }),
);

/** Checks a {@link models.MentionableSelectData}. */
export const MentionableSelectData: z.ZodType<models.MentionableSelectData> = /* @__PURE__ */ received(() =>
  struct({
    custom_id: string(),
    component_type: number(),
    id: optional(number()),
    resolved: optional(ResolvedData),
    values: array(string()),
  }),
);

/** Checks a {@link models.ChannelSelectData}. */
export const ChannelSelectData: z.ZodType<models.ChannelSelectData> = /* @__PURE__ */ received(() =>
  struct({
    custom_id: string(),
    component_type: number(),
    id: optional(number()),
    resolved: optional(ResolvedData),
    values: array(id()),
  }),
);

/** Checks a {@link models.ModalSubmitData}. */
export const ModalSubmitData: z.ZodType<models.ModalSubmitData> = /* @__PURE__ */ received(() =>
  struct({
    custom_id: string(),
    components: array(SubmittedComponent),
    resolved: optional(ResolvedData),
  }),
);

/** Checks a {@link models.ResolvedData}. */
export const ResolvedData: z.ZodType<models.ResolvedData> = /* @__PURE__ */ received(() =>
  struct({
    users: optional(map(User)),
    members: optional(map(ResolvedMember)),
    roles: optional(map(Role)),
    channels: optional(map(ResolvedChannel)),
    messages: optional(map(Message)),
    attachments: optional(map(Attachment)),
  }),
);

/** Checks a {@link models.ResolvedMember}. */
export const ResolvedMember: z.ZodType<models.ResolvedMember> = /* @__PURE__ */ received(() =>
  struct({
    nick: optional(string()),
    avatar: optional(string()),
    banner: optional(string()),
    roles: array(id()),
    joined_at: nullable(string()),
    premium_since: optional(string()),
    flags: optional(number()),
    pending: optional(boolean()),
    permissions: optional(string()),
    communication_disabled_until: optional(string()),
    avatar_decoration_data: optional(AvatarDecorationData),
    collectibles: optional(Collectibles),
  }),
);

/** Checks a {@link models.ResolvedChannel}. */
export const ResolvedChannel: z.ZodType<models.ResolvedChannel> = /* @__PURE__ */ received(() =>
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
  }),
);
