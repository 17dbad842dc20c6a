// Generated from schema/bodies/interaction.json and schema/routes/interaction.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/interaction.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  file,
  flags,
  id,
  literal,
  member,
  nullable,
  oneOf,
  optional,
  sent,
  strict,
  string,
  tagged,
} from "../../../../src/base/validation/sent.ts";
import { InteractionCallbackType, SkuIneligibilityReason } from "../../../models/interaction.ts";
import { MessageFlag } from "../../../models/message.ts";
import {
  ApplicationCommandOptionIntegerChoiceInput,
  ApplicationCommandOptionNumberChoiceInput,
  ApplicationCommandOptionStringChoiceInput,
} from "./application-command-option.ts";
import { MessageComponentInput, ModalComponent } from "./component.ts";
import { EmbedInput } from "./embed.ts";
import { AllowedMentions, AttachmentInput } from "./message.ts";
import { PollInput } from "./poll.ts";

/** Checks a {@link models.InteractionResponse}. */
export const InteractionResponse: z.ZodType<models.InteractionResponse> = /* @__PURE__ */ sent(() =>
  tagged(
    "type",
    PongInteractionResponse,
    MessageInteractionResponse,
    DeferredMessageInteractionResponse,
    DeferredUpdateInteractionResponse,
    UpdateMessageInteractionResponse,
    AutocompleteInteractionResponse,
    ModalInteractionResponse,
    PremiumRequiredInteractionResponse,
    LaunchActivityInteractionResponse,
    SkuPurchaseEligibilityInteractionResponse,
  ),
);

/** Checks a {@link models.PongInteractionResponse}. */
export const PongInteractionResponse: z.ZodType<models.PongInteractionResponse> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(InteractionCallbackType.Pong),
  }),
);

/** Checks a {@link models.MessageInteractionResponse}. */
export const MessageInteractionResponse: z.ZodType<models.MessageInteractionResponse> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(InteractionCallbackType.ChannelMessageWithSource),
    data: InteractionMessageData,
  }),
);

/** Checks a {@link models.DeferredMessageInteractionResponse}. */
export const DeferredMessageInteractionResponse: z.ZodType<models.DeferredMessageInteractionResponse> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(InteractionCallbackType.DeferredChannelMessageWithSource),
      data: optional(DeferredMessageData),
    }),
  );

/** Checks a {@link models.DeferredMessageData}. */
export const DeferredMessageData: z.ZodType<models.DeferredMessageData> = /* @__PURE__ */ sent(() =>
  strict({
    flags: optional(flags(MessageFlag.Ephemeral)),
  }),
);

/** Checks a {@link models.InteractionMessageData}. */
export const InteractionMessageData: z.ZodType<models.InteractionMessageData> = /* @__PURE__ */ sent(() =>
  strict(
    {
      tts: optional(boolean()),
      content: optional(string({ maxLength: 2000 })),
      embeds: optional(array(EmbedInput, { maxItems: 10 })),
      allowed_mentions: optional(nullable(AllowedMentions)),
      flags: optional(
        flags(
          MessageFlag.SuppressEmbeds |
            MessageFlag.Ephemeral |
            MessageFlag.SuppressNotifications |
            MessageFlag.IsVoiceMessage |
            MessageFlag.IsComponentsV2,
        ),
      ),
      components: optional(array(MessageComponentInput, { maxItems: 40 })),
      attachments: optional(array(AttachmentInput, { maxItems: 10 })),
      poll: optional(PollInput),
      files: optional(array(file(), { maxItems: 10 })),
    },
    [
      { rule: "atLeastOneOf", fields: ["content", "embeds", "components", "files", "poll"] },
      {
        rule: "sumLength",
        paths: [
          "embeds[].title",
          "embeds[].description",
          "embeds[].fields[].name",
          "embeds[].fields[].value",
          "embeds[].footer.text",
          "embeds[].author.name",
        ],
        max: 6000,
        trim: true,
      },
      { rule: "uniqueBy", path: "components", key: "custom_id", children: ["components", "accessory"] },
      { rule: "uniqueBy", path: "components", key: "id", children: ["components", "accessory"], except: [0] },
      { rule: "countDeep", path: "components", children: ["components", "accessory"], max: 40 },
      {
        rule: "forbiddenWhen",
        fields: ["components"],
        when: {
          all: [{ field: "components[].type", is: [9, 10, 12, 13, 14, 17] }, { not: { field: "flags", has: 32768 } }],
        },
      },
      {
        rule: "forbiddenWhen",
        fields: ["components"],
        when: { all: [{ field: "components.length", atLeast: 6 }, { not: { field: "flags", has: 32768 } }] },
      },
      { rule: "forbiddenWhen", fields: ["content", "embeds", "poll"], when: { field: "flags", has: 32768 } },
      {
        rule: "forbiddenWhen",
        fields: ["content", "embeds", "components", "poll"],
        when: { field: "flags", has: 8192 },
      },
      {
        rule: "requiredWhen",
        fields: ["files", "attachments[].duration_secs", "attachments[].waveform"],
        when: { field: "flags", has: 8192 },
      },
      {
        rule: "forbiddenWhen",
        fields: ["files"],
        when: {
          all: [
            { field: "flags", has: 8192 },
            { field: "files.length", atLeast: 2 },
          ],
        },
      },
      {
        rule: "forbiddenWhen",
        fields: ["attachments"],
        when: {
          all: [
            { field: "flags", has: 8192 },
            { field: "attachments.length", atLeast: 2 },
          ],
        },
      },
      { rule: "uniqueBy", path: "attachments", key: "id" },
    ],
  ),
);

/** Checks a {@link models.DeferredUpdateInteractionResponse}. */
export const DeferredUpdateInteractionResponse: z.ZodType<models.DeferredUpdateInteractionResponse> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(InteractionCallbackType.DeferredUpdateMessage),
    }),
  );

/** Checks a {@link models.UpdateMessageInteractionResponse}. */
export const UpdateMessageInteractionResponse: z.ZodType<models.UpdateMessageInteractionResponse> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(InteractionCallbackType.UpdateMessage),
      data: optional(InteractionUpdateData),
    }),
  );

/** Checks a {@link models.InteractionUpdateData}. */
export const InteractionUpdateData: z.ZodType<models.InteractionUpdateData> = /* @__PURE__ */ sent(() =>
  strict(
    {
      content: optional(nullable(string({ maxLength: 2000 }))),
      embeds: optional(nullable(array(EmbedInput, { maxItems: 10 }))),
      allowed_mentions: optional(nullable(AllowedMentions)),
      flags: optional(
        nullable(
          flags(
            MessageFlag.SuppressEmbeds |
              MessageFlag.Ephemeral |
              MessageFlag.SuppressNotifications |
              MessageFlag.IsVoiceMessage |
              MessageFlag.IsComponentsV2,
          ),
        ),
      ),
      components: optional(nullable(array(MessageComponentInput, { maxItems: 40 }))),
      attachments: optional(nullable(array(AttachmentInput, { maxItems: 10 }))),
      files: optional(array(file(), { maxItems: 10 })),
    },
    [
      {
        rule: "sumLength",
        paths: [
          "embeds[].title",
          "embeds[].description",
          "embeds[].fields[].name",
          "embeds[].fields[].value",
          "embeds[].footer.text",
          "embeds[].author.name",
        ],
        max: 6000,
        trim: true,
      },
      { rule: "uniqueBy", path: "components", key: "custom_id", children: ["components", "accessory"] },
      { rule: "uniqueBy", path: "components", key: "id", children: ["components", "accessory"], except: [0] },
      { rule: "countDeep", path: "components", children: ["components", "accessory"], max: 40 },
      { rule: "forbiddenWhen", fields: ["content", "embeds"], when: { field: "flags", has: 32768 } },
      { rule: "uniqueBy", path: "attachments", key: "id" },
    ],
  ),
);

/** Checks a {@link models.AutocompleteInteractionResponse}. */
export const AutocompleteInteractionResponse: z.ZodType<models.AutocompleteInteractionResponse> = /* @__PURE__ */ sent(
  () =>
    strict({
      type: literal(InteractionCallbackType.ApplicationCommandAutocompleteResult),
      data: AutocompleteData,
    }),
);

/** Checks a {@link models.AutocompleteData}. */
export const AutocompleteData: z.ZodType<models.AutocompleteData> = /* @__PURE__ */ sent(() =>
  oneOf(StringAutocompleteData, IntegerAutocompleteData, NumberAutocompleteData),
);

/** Checks a {@link models.StringAutocompleteData}. */
export const StringAutocompleteData: z.ZodType<models.StringAutocompleteData> = /* @__PURE__ */ sent(() =>
  strict({
    choices: array(ApplicationCommandOptionStringChoiceInput, { maxItems: 25 }),
  }),
);

/** Checks a {@link models.IntegerAutocompleteData}. */
export const IntegerAutocompleteData: z.ZodType<models.IntegerAutocompleteData> = /* @__PURE__ */ sent(() =>
  strict({
    choices: array(ApplicationCommandOptionIntegerChoiceInput, { maxItems: 25 }),
  }),
);

/** Checks a {@link models.NumberAutocompleteData}. */
export const NumberAutocompleteData: z.ZodType<models.NumberAutocompleteData> = /* @__PURE__ */ sent(() =>
  strict({
    choices: array(ApplicationCommandOptionNumberChoiceInput, { maxItems: 25 }),
  }),
);

/** Checks a {@link models.ModalInteractionResponse}. */
export const ModalInteractionResponse: z.ZodType<models.ModalInteractionResponse> = /* @__PURE__ */ sent(() =>
  strict({
    type: literal(InteractionCallbackType.Modal),
    data: ModalData,
  }),
);

/** Checks a {@link models.ModalData}. */
export const ModalData: z.ZodType<models.ModalData> = /* @__PURE__ */ sent(() =>
  strict(
    {
      custom_id: string({ minLength: 1, maxLength: 100 }),
      title: string({ minLength: 1, maxLength: 45 }),
      components: array(ModalComponent, { minItems: 1, maxItems: 5 }),
    },
    [
      { rule: "uniqueBy", path: "components", key: "custom_id", children: ["components", "component"] },
      { rule: "uniqueBy", path: "components", key: "id", children: ["components", "component"], except: [0] },
    ],
  ),
);

/** Checks a {@link models.PremiumRequiredInteractionResponse}. */
export const PremiumRequiredInteractionResponse: z.ZodType<models.PremiumRequiredInteractionResponse> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(InteractionCallbackType.PremiumRequired),
    }),
  );

/** Checks a {@link models.LaunchActivityInteractionResponse}. */
export const LaunchActivityInteractionResponse: z.ZodType<models.LaunchActivityInteractionResponse> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(InteractionCallbackType.LaunchActivity),
    }),
  );

/** Checks a {@link models.SkuPurchaseEligibilityInteractionResponse}. */
export const SkuPurchaseEligibilityInteractionResponse: z.ZodType<models.SkuPurchaseEligibilityInteractionResponse> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: literal(InteractionCallbackType.SocialLayerSkuPurchaseEligibility),
      data: SkuPurchaseEligibilityData,
    }),
  );

/** Checks a {@link models.SkuPurchaseEligibilityData}. */
export const SkuPurchaseEligibilityData: z.ZodType<models.SkuPurchaseEligibilityData> = /* @__PURE__ */ sent(() =>
  strict({
    eligible: boolean(),
    ineligible_reason: optional(member(SkuIneligibilityReason)),
    ineligible_reason_description: optional(string({ maxLength: 255 })),
  }),
);

/** Checks a {@link models.CreateInteractionResponseQuery}. */
export const CreateInteractionResponseQuery: z.ZodType<models.CreateInteractionResponseQuery> = /* @__PURE__ */ sent(
  () =>
    strict({
      with_response: optional(boolean()),
    }),
);

/** Checks a {@link models.GetOriginalInteractionResponseQuery}. */
export const GetOriginalInteractionResponseQuery: z.ZodType<models.GetOriginalInteractionResponseQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      thread_id: optional(id()),
    }),
  );

/** Checks a {@link models.EditOriginalInteractionResponseQuery}. */
export const EditOriginalInteractionResponseQuery: z.ZodType<models.EditOriginalInteractionResponseQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      thread_id: optional(id()),
      with_components: optional(boolean()),
    }),
  );

/** Checks a {@link models.DeleteOriginalInteractionResponseQuery}. */
export const DeleteOriginalInteractionResponseQuery: z.ZodType<models.DeleteOriginalInteractionResponseQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      thread_id: optional(id()),
    }),
  );
