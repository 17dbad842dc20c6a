// Generated from schema/bodies/application-command.json and schema/routes/application-command.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/application-command.ts";
import type * as z from "zod";
import {
  array,
  bits,
  boolean,
  id,
  literal,
  map,
  member,
  nullable,
  oneOf,
  optional,
  sent,
  strict,
  string,
} from "../../../../src/base/validation/sent.ts";
import { ApplicationCommandType, EntryPointCommandHandlerType } from "../../../models/application-command.ts";
import { ApplicationIntegrationType } from "../../../models/application.ts";
import { InteractionContextType } from "../../../models/interaction.ts";
import { Locale } from "../../../models/locales.ts";
import { CommandPermissionInput } from "../models/application-command.ts";
import { ApplicationCommandOptionInput } from "./application-command-option.ts";

/** Checks a {@link models.CreateApplicationCommandBody}. */
export const CreateApplicationCommandBody: z.ZodType<models.CreateApplicationCommandBody> = /* @__PURE__ */ sent(() =>
  oneOf(
    CreateChatInputCommandBody,
    CreateUserCommandBody,
    CreateMessageCommandBody,
    CreatePrimaryEntryPointCommandBody,
  ),
);

/** Checks a {@link models.CreateChatInputCommandBody}. */
export const CreateChatInputCommandBody: z.ZodType<models.CreateChatInputCommandBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: string({
        minLength: 1,
        maxLength: 32,
        pattern: /^(?:(?!\p{Changes_When_Lowercased})[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}])+$/u,
      }),
      name_localizations: optional(
        nullable(
          map(
            member(Locale),
            string({
              minLength: 1,
              maxLength: 32,
              pattern: /^(?:(?!\p{Changes_When_Lowercased})[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}])+$/u,
            }),
            { maxItems: 34 },
          ),
        ),
      ),
      description: string({ minLength: 1, maxLength: 100 }),
      description_localizations: optional(
        nullable(map(member(Locale), string({ minLength: 1, maxLength: 100 }), { maxItems: 34 })),
      ),
      options: optional(array(ApplicationCommandOptionInput, { maxItems: 25 })),
      default_member_permissions: optional(nullable(bits())),
      dm_permission: optional(nullable(boolean())),
      default_permission: optional(boolean()),
      integration_types: optional(array(member(ApplicationIntegrationType), { minItems: 1, unique: true })),
      contexts: optional(array(member(InteractionContextType), { minItems: 1, unique: true })),
      type: optional(literal(ApplicationCommandType.ChatInput)),
      nsfw: optional(boolean()),
    },
    [
      { rule: "uniqueBy", path: "options", key: "name" },
      { rule: "orderedBefore", path: "options", first: { field: "required", is: [true] } },
      {
        rule: "forbiddenWhen",
        fields: ["options"],
        when: {
          all: [
            { field: "options[].type", is: [1, 2] },
            { field: "options[].type", is: [3, 4, 5, 6, 7, 8, 9, 10, 11] },
          ],
        },
      },
      {
        rule: "sumLength",
        fields: ["name", "description", "value"],
        children: ["options", "choices"],
        max: 8000,
        localized: true,
      },
    ],
  ),
);

/** Checks a {@link models.CreateUserCommandBody}. */
export const CreateUserCommandBody: z.ZodType<models.CreateUserCommandBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: string({ minLength: 1, maxLength: 32 }),
    name_localizations: optional(
      nullable(map(member(Locale), string({ minLength: 1, maxLength: 32 }), { maxItems: 34 })),
    ),
    default_member_permissions: optional(nullable(bits())),
    dm_permission: optional(nullable(boolean())),
    default_permission: optional(boolean()),
    integration_types: optional(array(member(ApplicationIntegrationType), { minItems: 1, unique: true })),
    contexts: optional(array(member(InteractionContextType), { minItems: 1, unique: true })),
    type: literal(ApplicationCommandType.User),
    nsfw: optional(boolean()),
  }),
);

/** Checks a {@link models.CreateMessageCommandBody}. */
export const CreateMessageCommandBody: z.ZodType<models.CreateMessageCommandBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: string({ minLength: 1, maxLength: 32 }),
    name_localizations: optional(
      nullable(map(member(Locale), string({ minLength: 1, maxLength: 32 }), { maxItems: 34 })),
    ),
    default_member_permissions: optional(nullable(bits())),
    dm_permission: optional(nullable(boolean())),
    default_permission: optional(boolean()),
    integration_types: optional(array(member(ApplicationIntegrationType), { minItems: 1, unique: true })),
    contexts: optional(array(member(InteractionContextType), { minItems: 1, unique: true })),
    type: literal(ApplicationCommandType.Message),
    nsfw: optional(boolean()),
  }),
);

/** Checks a {@link models.CreatePrimaryEntryPointCommandBody}. */
export const CreatePrimaryEntryPointCommandBody: z.ZodType<models.CreatePrimaryEntryPointCommandBody> =
  /* @__PURE__ */ sent(() =>
    strict({
      name: string({ minLength: 1, maxLength: 32 }),
      name_localizations: optional(
        nullable(map(member(Locale), string({ minLength: 1, maxLength: 32 }), { maxItems: 34 })),
      ),
      description: optional(string({ minLength: 1, maxLength: 100 })),
      description_localizations: optional(
        nullable(map(member(Locale), string({ minLength: 1, maxLength: 100 }), { maxItems: 34 })),
      ),
      default_member_permissions: optional(nullable(bits())),
      dm_permission: optional(nullable(boolean())),
      default_permission: optional(boolean()),
      integration_types: optional(array(member(ApplicationIntegrationType), { minItems: 1, unique: true })),
      contexts: optional(array(member(InteractionContextType), { minItems: 1, unique: true })),
      type: literal(ApplicationCommandType.PrimaryEntryPoint),
      nsfw: optional(boolean()),
      handler: optional(member(EntryPointCommandHandlerType)),
    }),
  );

/** Checks a {@link models.BulkOverwriteApplicationCommandBody}. */
export const BulkOverwriteApplicationCommandBody: z.ZodType<models.BulkOverwriteApplicationCommandBody> =
  /* @__PURE__ */ sent(() =>
    oneOf(
      BulkOverwriteChatInputCommandBody,
      BulkOverwriteUserCommandBody,
      BulkOverwriteMessageCommandBody,
      BulkOverwritePrimaryEntryPointCommandBody,
    ),
  );

/** Checks a {@link models.BulkOverwriteChatInputCommandBody}. */
export const BulkOverwriteChatInputCommandBody: z.ZodType<models.BulkOverwriteChatInputCommandBody> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        name: string({
          minLength: 1,
          maxLength: 32,
          pattern: /^(?:(?!\p{Changes_When_Lowercased})[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}])+$/u,
        }),
        name_localizations: optional(
          nullable(
            map(
              member(Locale),
              string({
                minLength: 1,
                maxLength: 32,
                pattern: /^(?:(?!\p{Changes_When_Lowercased})[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}])+$/u,
              }),
              { maxItems: 34 },
            ),
          ),
        ),
        description: string({ minLength: 1, maxLength: 100 }),
        description_localizations: optional(
          nullable(map(member(Locale), string({ minLength: 1, maxLength: 100 }), { maxItems: 34 })),
        ),
        options: optional(array(ApplicationCommandOptionInput, { maxItems: 25 })),
        default_member_permissions: optional(nullable(bits())),
        dm_permission: optional(nullable(boolean())),
        default_permission: optional(boolean()),
        integration_types: optional(array(member(ApplicationIntegrationType), { minItems: 1, unique: true })),
        contexts: optional(array(member(InteractionContextType), { minItems: 1, unique: true })),
        type: optional(literal(ApplicationCommandType.ChatInput)),
        nsfw: optional(boolean()),
        id: optional(id()),
      },
      [
        { rule: "uniqueBy", path: "options", key: "name" },
        { rule: "orderedBefore", path: "options", first: { field: "required", is: [true] } },
        {
          rule: "forbiddenWhen",
          fields: ["options"],
          when: {
            all: [
              { field: "options[].type", is: [1, 2] },
              { field: "options[].type", is: [3, 4, 5, 6, 7, 8, 9, 10, 11] },
            ],
          },
        },
        {
          rule: "sumLength",
          fields: ["name", "description", "value"],
          children: ["options", "choices"],
          max: 8000,
          localized: true,
        },
      ],
    ),
  );

/** Checks a {@link models.BulkOverwriteUserCommandBody}. */
export const BulkOverwriteUserCommandBody: z.ZodType<models.BulkOverwriteUserCommandBody> = /* @__PURE__ */ sent(() =>
  strict({
    name: string({ minLength: 1, maxLength: 32 }),
    name_localizations: optional(
      nullable(map(member(Locale), string({ minLength: 1, maxLength: 32 }), { maxItems: 34 })),
    ),
    default_member_permissions: optional(nullable(bits())),
    dm_permission: optional(nullable(boolean())),
    default_permission: optional(boolean()),
    integration_types: optional(array(member(ApplicationIntegrationType), { minItems: 1, unique: true })),
    contexts: optional(array(member(InteractionContextType), { minItems: 1, unique: true })),
    type: literal(ApplicationCommandType.User),
    nsfw: optional(boolean()),
    id: optional(id()),
  }),
);

/** Checks a {@link models.BulkOverwriteMessageCommandBody}. */
export const BulkOverwriteMessageCommandBody: z.ZodType<models.BulkOverwriteMessageCommandBody> = /* @__PURE__ */ sent(
  () =>
    strict({
      name: string({ minLength: 1, maxLength: 32 }),
      name_localizations: optional(
        nullable(map(member(Locale), string({ minLength: 1, maxLength: 32 }), { maxItems: 34 })),
      ),
      default_member_permissions: optional(nullable(bits())),
      dm_permission: optional(nullable(boolean())),
      default_permission: optional(boolean()),
      integration_types: optional(array(member(ApplicationIntegrationType), { minItems: 1, unique: true })),
      contexts: optional(array(member(InteractionContextType), { minItems: 1, unique: true })),
      type: literal(ApplicationCommandType.Message),
      nsfw: optional(boolean()),
      id: optional(id()),
    }),
);

/** Checks a {@link models.BulkOverwritePrimaryEntryPointCommandBody}. */
export const BulkOverwritePrimaryEntryPointCommandBody: z.ZodType<models.BulkOverwritePrimaryEntryPointCommandBody> =
  /* @__PURE__ */ sent(() =>
    strict({
      name: string({ minLength: 1, maxLength: 32 }),
      name_localizations: optional(
        nullable(map(member(Locale), string({ minLength: 1, maxLength: 32 }), { maxItems: 34 })),
      ),
      description: optional(string({ minLength: 1, maxLength: 100 })),
      description_localizations: optional(
        nullable(map(member(Locale), string({ minLength: 1, maxLength: 100 }), { maxItems: 34 })),
      ),
      default_member_permissions: optional(nullable(bits())),
      dm_permission: optional(nullable(boolean())),
      default_permission: optional(boolean()),
      integration_types: optional(array(member(ApplicationIntegrationType), { minItems: 1, unique: true })),
      contexts: optional(array(member(InteractionContextType), { minItems: 1, unique: true })),
      type: literal(ApplicationCommandType.PrimaryEntryPoint),
      nsfw: optional(boolean()),
      handler: optional(member(EntryPointCommandHandlerType)),
      id: optional(id()),
    }),
  );

/** Checks a {@link models.EditApplicationCommandBody}. */
export const EditApplicationCommandBody: z.ZodType<models.EditApplicationCommandBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: optional(string({ minLength: 1, maxLength: 32 })),
      name_localizations: optional(
        nullable(map(member(Locale), string({ minLength: 1, maxLength: 32 }), { maxItems: 34 })),
      ),
      description: optional(string({ minLength: 1, maxLength: 100 })),
      description_localizations: optional(
        nullable(map(member(Locale), string({ minLength: 1, maxLength: 100 }), { maxItems: 34 })),
      ),
      options: optional(array(ApplicationCommandOptionInput, { maxItems: 25 })),
      default_member_permissions: optional(nullable(bits())),
      dm_permission: optional(nullable(boolean())),
      default_permission: optional(boolean()),
      integration_types: optional(array(member(ApplicationIntegrationType), { minItems: 1, unique: true })),
      contexts: optional(array(member(InteractionContextType), { minItems: 1, unique: true })),
      nsfw: optional(boolean()),
      handler: optional(member(EntryPointCommandHandlerType)),
    },
    [
      { rule: "uniqueBy", path: "options", key: "name" },
      { rule: "orderedBefore", path: "options", first: { field: "required", is: [true] } },
      {
        rule: "forbiddenWhen",
        fields: ["options"],
        when: {
          all: [
            { field: "options[].type", is: [1, 2] },
            { field: "options[].type", is: [3, 4, 5, 6, 7, 8, 9, 10, 11] },
          ],
        },
      },
      {
        rule: "sumLength",
        fields: ["name", "description", "value"],
        children: ["options", "choices"],
        max: 8000,
        localized: true,
      },
    ],
  ),
);

/** Checks a {@link models.EditApplicationCommandPermissionsBody}. */
export const EditApplicationCommandPermissionsBody: z.ZodType<models.EditApplicationCommandPermissionsBody> =
  /* @__PURE__ */ sent(() =>
    strict({
      permissions: array(CommandPermissionInput, { maxItems: 100 }),
    }),
  );

/** Checks a {@link models.GetGlobalApplicationCommandsQuery}. */
export const GetGlobalApplicationCommandsQuery: z.ZodType<models.GetGlobalApplicationCommandsQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      with_localizations: optional(boolean()),
    }),
  );

/** Checks a {@link models.GetGuildApplicationCommandsQuery}. */
export const GetGuildApplicationCommandsQuery: z.ZodType<models.GetGuildApplicationCommandsQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      with_localizations: optional(boolean()),
    }),
  );
