// Generated from schema/models/application-command.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/application-command.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  map,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
} from "../../../../src/base/validation/received.ts";

/** Checks a {@link models.ApplicationCommand}. */
export const ApplicationCommand: z.ZodType<models.ApplicationCommand> = /* @__PURE__ */ received(() =>
  struct({
    id: optional(id()),
    type: optional(number()),
    application_id: optional(id()),
    guild_id: optional(id()),
    name: string(),
    name_localizations: optional(map(string())),
    name_localized: optional(string()),
    description: string(),
    description_localizations: optional(map(string())),
    description_localized: optional(string()),
    options: optional(array(ApplicationCommandOption)),
    default_member_permissions: optional(string()),
    dm_permission: optional(boolean()),
    default_permission: optional(boolean()),
    nsfw: optional(boolean()),
    integration_types: optional(array(number())),
    contexts: optional(array(number())),
    version: optional(id()),
    handler: optional(number()),
  }),
);

/** Checks a {@link models.ApplicationCommandOption}. */
export const ApplicationCommandOption: z.ZodType<models.ApplicationCommandOption> = /* @__PURE__ */ received(() =>
  tagged(
    "type",
    [
      [ApplicationCommandSubCommandOption, 1],
      [ApplicationCommandSubCommandGroupOption, 2],
      [ApplicationCommandStringOption, 3],
      [ApplicationCommandIntegerOption, 4],
      [ApplicationCommandBooleanOption, 5],
      [ApplicationCommandUserOption, 6],
      [ApplicationCommandChannelOption, 7],
      [ApplicationCommandRoleOption, 8],
      [ApplicationCommandMentionableOption, 9],
      [ApplicationCommandNumberOption, 10],
      [ApplicationCommandAttachmentOption, 11],
    ],
    BaseApplicationCommandOption,
  ),
);

/** Checks a {@link models.ApplicationCommandBasicOption}. */
export const ApplicationCommandBasicOption: z.ZodType<models.ApplicationCommandBasicOption> = /* @__PURE__ */ received(
  () =>
    tagged(
      "type",
      [
        [ApplicationCommandStringOption, 3],
        [ApplicationCommandIntegerOption, 4],
        [ApplicationCommandBooleanOption, 5],
        [ApplicationCommandUserOption, 6],
        [ApplicationCommandChannelOption, 7],
        [ApplicationCommandRoleOption, 8],
        [ApplicationCommandMentionableOption, 9],
        [ApplicationCommandNumberOption, 10],
        [ApplicationCommandAttachmentOption, 11],
      ],
      BaseApplicationCommandOption,
    ),
);

/** Checks a {@link models.BaseApplicationCommandOption}. */
export const BaseApplicationCommandOption: z.ZodType<models.BaseApplicationCommandOption> = /* @__PURE__ */ received(
  () =>
    struct({
      type: number(),
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      description: string(),
      description_localizations: optional(map(string())),
      description_localized: optional(string()),
      required: optional(boolean()),
    }),
);

/** Checks a {@link models.ApplicationCommandSubCommandOption}. */
export const ApplicationCommandSubCommandOption: z.ZodType<models.ApplicationCommandSubCommandOption> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      description: string(),
      description_localizations: optional(map(string())),
      description_localized: optional(string()),
      required: optional(boolean()),
      options: optional(array(ApplicationCommandBasicOption)),
    }),
  );

/** Checks a {@link models.ApplicationCommandSubCommandGroupOption}. */
export const ApplicationCommandSubCommandGroupOption: z.ZodType<models.ApplicationCommandSubCommandGroupOption> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      description: string(),
      description_localizations: optional(map(string())),
      description_localized: optional(string()),
      required: optional(boolean()),
      options: optional(array(ApplicationCommandSubCommandOption)),
    }),
  );

/** Checks a {@link models.ApplicationCommandStringOption}. */
export const ApplicationCommandStringOption: z.ZodType<models.ApplicationCommandStringOption> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      description: string(),
      description_localizations: optional(map(string())),
      description_localized: optional(string()),
      required: optional(boolean()),
      choices: optional(array(ApplicationCommandOptionStringChoice)),
      min_length: optional(number()),
      max_length: optional(number()),
      autocomplete: optional(boolean()),
    }),
  );

/** Checks a {@link models.ApplicationCommandIntegerOption}. */
export const ApplicationCommandIntegerOption: z.ZodType<models.ApplicationCommandIntegerOption> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      description: string(),
      description_localizations: optional(map(string())),
      description_localized: optional(string()),
      required: optional(boolean()),
      choices: optional(array(ApplicationCommandOptionIntegerChoice)),
      min_value: optional(number()),
      max_value: optional(number()),
      autocomplete: optional(boolean()),
    }),
  );

/** Checks a {@link models.ApplicationCommandBooleanOption}. */
export const ApplicationCommandBooleanOption: z.ZodType<models.ApplicationCommandBooleanOption> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      description: string(),
      description_localizations: optional(map(string())),
      description_localized: optional(string()),
      required: optional(boolean()),
    }),
  );

/** Checks a {@link models.ApplicationCommandUserOption}. */
export const ApplicationCommandUserOption: z.ZodType<models.ApplicationCommandUserOption> = /* @__PURE__ */ received(
  () =>
    struct({
      type: number(),
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      description: string(),
      description_localizations: optional(map(string())),
      description_localized: optional(string()),
      required: optional(boolean()),
    }),
);

/** Checks a {@link models.ApplicationCommandChannelOption}. */
export const ApplicationCommandChannelOption: z.ZodType<models.ApplicationCommandChannelOption> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      description: string(),
      description_localizations: optional(map(string())),
      description_localized: optional(string()),
      required: optional(boolean()),
      channel_types: optional(array(number())),
    }),
  );

/** Checks a {@link models.ApplicationCommandRoleOption}. */
export const ApplicationCommandRoleOption: z.ZodType<models.ApplicationCommandRoleOption> = /* @__PURE__ */ received(
  () =>
    struct({
      type: number(),
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      description: string(),
      description_localizations: optional(map(string())),
      description_localized: optional(string()),
      required: optional(boolean()),
    }),
);

/** Checks a {@link models.ApplicationCommandMentionableOption}. */
export const ApplicationCommandMentionableOption: z.ZodType<models.ApplicationCommandMentionableOption> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      description: string(),
      description_localizations: optional(map(string())),
      description_localized: optional(string()),
      required: optional(boolean()),
    }),
  );

/** Checks a {@link models.ApplicationCommandNumberOption}. */
export const ApplicationCommandNumberOption: z.ZodType<models.ApplicationCommandNumberOption> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      description: string(),
      description_localizations: optional(map(string())),
      description_localized: optional(string()),
      required: optional(boolean()),
      choices: optional(array(ApplicationCommandOptionNumberChoice)),
      min_value: optional(number()),
      max_value: optional(number()),
      autocomplete: optional(boolean()),
    }),
  );

/** Checks a {@link models.ApplicationCommandAttachmentOption}. */
export const ApplicationCommandAttachmentOption: z.ZodType<models.ApplicationCommandAttachmentOption> =
  /* @__PURE__ */ received(() =>
    struct({
      type: number(),
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      description: string(),
      description_localizations: optional(map(string())),
      description_localized: optional(string()),
      required: optional(boolean()),
      file_types: optional(array(string())),
    }),
  );

/** Checks a {@link models.ApplicationCommandOptionStringChoice}. */
export const ApplicationCommandOptionStringChoice: z.ZodType<models.ApplicationCommandOptionStringChoice> =
  /* @__PURE__ */ received(() =>
    struct({
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      value: string(),
    }),
  );

/** Checks a {@link models.ApplicationCommandOptionIntegerChoice}. */
export const ApplicationCommandOptionIntegerChoice: z.ZodType<models.ApplicationCommandOptionIntegerChoice> =
  /* @__PURE__ */ received(() =>
    struct({
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      value: number(),
    }),
  );

/** Checks a {@link models.ApplicationCommandOptionNumberChoice}. */
export const ApplicationCommandOptionNumberChoice: z.ZodType<models.ApplicationCommandOptionNumberChoice> =
  /* @__PURE__ */ received(() =>
    struct({
      name: string(),
      name_localizations: optional(map(string())),
      name_localized: optional(string()),
      value: number(),
    }),
  );

/** Checks a {@link models.GuildCommandPermissions}. */
export const GuildCommandPermissions: z.ZodType<models.GuildCommandPermissions> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    application_id: id(),
    guild_id: id(),
    permissions: array(CommandPermission),
  }),
);

/** Checks a {@link models.CommandPermission}. */
export const CommandPermission: z.ZodType<models.CommandPermission> = /* @__PURE__ */ received(() =>
  struct({
    id: string(),
    type: number(),
    permission: boolean(),
  }),
);
