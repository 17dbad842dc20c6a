// Generated from schema/bodies/application-command-option.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/application-command-option.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  integer,
  literal,
  map,
  member,
  nullable,
  number,
  optional,
  sent,
  strict,
  string,
  tagged,
} from "../../../../src/base/validation/sent.ts";
import { ApplicationCommandOptionType } from "../../../models/application-command.ts";
import { ChannelType } from "../../../models/channel.ts";
import { Locale } from "../../../models/locales.ts";

/** Checks a {@link models.ApplicationCommandOptionInput}. */
export const ApplicationCommandOptionInput: z.ZodType<models.ApplicationCommandOptionInput> = /* @__PURE__ */ sent(() =>
  tagged(
    "type",
    ApplicationCommandSubCommandOptionInput,
    ApplicationCommandSubCommandGroupOptionInput,
    ApplicationCommandStringOptionInput,
    ApplicationCommandIntegerOptionInput,
    ApplicationCommandBooleanOptionInput,
    ApplicationCommandUserOptionInput,
    ApplicationCommandChannelOptionInput,
    ApplicationCommandRoleOptionInput,
    ApplicationCommandMentionableOptionInput,
    ApplicationCommandNumberOptionInput,
    ApplicationCommandAttachmentOptionInput,
  ),
);

/** Checks a {@link models.ApplicationCommandBasicOptionInput}. */
export const ApplicationCommandBasicOptionInput: z.ZodType<models.ApplicationCommandBasicOptionInput> =
  /* @__PURE__ */ sent(() =>
    tagged(
      "type",
      ApplicationCommandStringOptionInput,
      ApplicationCommandIntegerOptionInput,
      ApplicationCommandBooleanOptionInput,
      ApplicationCommandUserOptionInput,
      ApplicationCommandChannelOptionInput,
      ApplicationCommandRoleOptionInput,
      ApplicationCommandMentionableOptionInput,
      ApplicationCommandNumberOptionInput,
      ApplicationCommandAttachmentOptionInput,
    ),
  );

/** Checks a {@link models.BaseApplicationCommandOptionInput}. */
export const BaseApplicationCommandOptionInput: z.ZodType<models.BaseApplicationCommandOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: member(ApplicationCommandOptionType),
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
    }),
  );

/** Checks a {@link models.BaseApplicationCommandBasicOptionInput}. */
export const BaseApplicationCommandBasicOptionInput: z.ZodType<models.BaseApplicationCommandBasicOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: member(ApplicationCommandOptionType),
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
      required: optional(boolean()),
    }),
  );

/** Checks a {@link models.ApplicationCommandSubCommandOptionInput}. */
export const ApplicationCommandSubCommandOptionInput: z.ZodType<models.ApplicationCommandSubCommandOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        type: literal(ApplicationCommandOptionType.SubCommand),
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
        options: optional(array(ApplicationCommandBasicOptionInput, { maxItems: 25 })),
      },
      [
        { rule: "uniqueBy", path: "options", key: "name" },
        { rule: "orderedBefore", path: "options", first: { field: "required", is: [true] } },
      ],
    ),
  );

/** Checks a {@link models.ApplicationCommandSubCommandGroupOptionInput}. */
export const ApplicationCommandSubCommandGroupOptionInput: z.ZodType<models.ApplicationCommandSubCommandGroupOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        type: literal(ApplicationCommandOptionType.SubCommandGroup),
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
        options: optional(array(ApplicationCommandSubCommandOptionInput, { maxItems: 25 })),
      },
      [{ rule: "uniqueBy", path: "options", key: "name" }],
    ),
  );

/** Checks a {@link models.ApplicationCommandStringOptionInput}. */
export const ApplicationCommandStringOptionInput: z.ZodType<models.ApplicationCommandStringOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        type: literal(ApplicationCommandOptionType.String),
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
        required: optional(boolean()),
        choices: optional(array(ApplicationCommandOptionStringChoiceInput, { maxItems: 25 })),
        min_length: optional(integer({ min: 0, max: 6000 })),
        max_length: optional(integer({ min: 1, max: 6000 })),
        autocomplete: optional(boolean()),
      },
      [
        { rule: "lessOrEqual", left: "min_length", right: "max_length" },
        { rule: "forbiddenWhen", fields: ["choices"], when: { field: "autocomplete", is: [true] } },
      ],
    ),
  );

/** Checks a {@link models.ApplicationCommandIntegerOptionInput}. */
export const ApplicationCommandIntegerOptionInput: z.ZodType<models.ApplicationCommandIntegerOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        type: literal(ApplicationCommandOptionType.Integer),
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
        required: optional(boolean()),
        choices: optional(array(ApplicationCommandOptionIntegerChoiceInput, { maxItems: 25 })),
        min_value: optional(integer()),
        max_value: optional(integer()),
        autocomplete: optional(boolean()),
      },
      [
        { rule: "lessOrEqual", left: "min_value", right: "max_value" },
        { rule: "forbiddenWhen", fields: ["choices"], when: { field: "autocomplete", is: [true] } },
      ],
    ),
  );

/** Checks a {@link models.ApplicationCommandBooleanOptionInput}. */
export const ApplicationCommandBooleanOptionInput: z.ZodType<models.ApplicationCommandBooleanOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(ApplicationCommandOptionType.Boolean),
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
      required: optional(boolean()),
    }),
  );

/** Checks a {@link models.ApplicationCommandUserOptionInput}. */
export const ApplicationCommandUserOptionInput: z.ZodType<models.ApplicationCommandUserOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(ApplicationCommandOptionType.User),
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
      required: optional(boolean()),
    }),
  );

/** Checks a {@link models.ApplicationCommandChannelOptionInput}. */
export const ApplicationCommandChannelOptionInput: z.ZodType<models.ApplicationCommandChannelOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(ApplicationCommandOptionType.Channel),
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
      required: optional(boolean()),
      channel_types: optional(array(member(ChannelType), { unique: true })),
    }),
  );

/** Checks a {@link models.ApplicationCommandRoleOptionInput}. */
export const ApplicationCommandRoleOptionInput: z.ZodType<models.ApplicationCommandRoleOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(ApplicationCommandOptionType.Role),
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
      required: optional(boolean()),
    }),
  );

/** Checks a {@link models.ApplicationCommandMentionableOptionInput}. */
export const ApplicationCommandMentionableOptionInput: z.ZodType<models.ApplicationCommandMentionableOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(ApplicationCommandOptionType.Mentionable),
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
      required: optional(boolean()),
    }),
  );

/** Checks a {@link models.ApplicationCommandNumberOptionInput}. */
export const ApplicationCommandNumberOptionInput: z.ZodType<models.ApplicationCommandNumberOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict(
      {
        type: literal(ApplicationCommandOptionType.Number),
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
        required: optional(boolean()),
        choices: optional(array(ApplicationCommandOptionNumberChoiceInput, { maxItems: 25 })),
        min_value: optional(number({ min: -9007199254740992, max: 9007199254740992 })),
        max_value: optional(number({ min: -9007199254740992, max: 9007199254740992 })),
        autocomplete: optional(boolean()),
      },
      [
        { rule: "lessOrEqual", left: "min_value", right: "max_value" },
        { rule: "forbiddenWhen", fields: ["choices"], when: { field: "autocomplete", is: [true] } },
      ],
    ),
  );

/** Checks a {@link models.ApplicationCommandAttachmentOptionInput}. */
export const ApplicationCommandAttachmentOptionInput: z.ZodType<models.ApplicationCommandAttachmentOptionInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(ApplicationCommandOptionType.Attachment),
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
      required: optional(boolean()),
      file_types: optional(array(string({ pattern: /^(?:image|video|audio|\..+)$/u }), { maxItems: 10 })),
    }),
  );

/** Checks a {@link models.ApplicationCommandOptionStringChoiceInput}. */
export const ApplicationCommandOptionStringChoiceInput: z.ZodType<models.ApplicationCommandOptionStringChoiceInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      name: string({ minLength: 1, maxLength: 100 }),
      name_localizations: optional(
        nullable(map(member(Locale), string({ minLength: 1, maxLength: 100 }), { maxItems: 34 })),
      ),
      value: string({ maxLength: 100 }),
    }),
  );

/** Checks a {@link models.ApplicationCommandOptionIntegerChoiceInput}. */
export const ApplicationCommandOptionIntegerChoiceInput: z.ZodType<models.ApplicationCommandOptionIntegerChoiceInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      name: string({ minLength: 1, maxLength: 100 }),
      name_localizations: optional(
        nullable(map(member(Locale), string({ minLength: 1, maxLength: 100 }), { maxItems: 34 })),
      ),
      value: integer(),
    }),
  );

/** Checks a {@link models.ApplicationCommandOptionNumberChoiceInput}. */
export const ApplicationCommandOptionNumberChoiceInput: z.ZodType<models.ApplicationCommandOptionNumberChoiceInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      name: string({ minLength: 1, maxLength: 100 }),
      name_localizations: optional(
        nullable(map(member(Locale), string({ minLength: 1, maxLength: 100 }), { maxItems: 34 })),
      ),
      value: number({ min: -9007199254740992, max: 9007199254740992 }),
    }),
  );
