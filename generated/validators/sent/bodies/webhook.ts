// Generated from schema/bodies/webhook.json and schema/routes/webhook.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/webhook.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  file,
  flags,
  id,
  imageData,
  nullable,
  optional,
  sent,
  strict,
  string,
} from "../../../../src/base/validation/sent.ts";
import { MessageFlag } from "../../../models/message.ts";
import { MessageComponentInput } from "./component.ts";
import { EmbedInput } from "./embed.ts";
import { AllowedMentions, AttachmentInput } from "./message.ts";
import { PollInput } from "./poll.ts";

/** Checks a {@link models.CreateWebhookBody}. */
export const CreateWebhookBody: z.ZodType<models.CreateWebhookBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: string({ minLength: 1, maxLength: 80 }),
      avatar: optional(nullable(imageData())),
    },
    [{ rule: "forbiddenText", field: "name", words: ["clyde", "discord"] }],
  ),
);

/** Checks a {@link models.ModifyWebhookWithTokenBody}. */
export const ModifyWebhookWithTokenBody: z.ZodType<models.ModifyWebhookWithTokenBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: optional(string({ minLength: 1, maxLength: 80 })),
      avatar: optional(nullable(imageData())),
    },
    [{ rule: "forbiddenText", field: "name", words: ["clyde", "discord"] }],
  ),
);

/** Checks a {@link models.ModifyWebhookBody}. */
export const ModifyWebhookBody: z.ZodType<models.ModifyWebhookBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      name: optional(string({ minLength: 1, maxLength: 80 })),
      avatar: optional(nullable(imageData())),
      channel_id: optional(id()),
    },
    [{ rule: "forbiddenText", field: "name", words: ["clyde", "discord"] }],
  ),
);

/** Checks a {@link models.ExecuteWebhookBody}. */
export const ExecuteWebhookBody: z.ZodType<models.ExecuteWebhookBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      content: optional(string({ maxLength: 2000 })),
      username: optional(string({ minLength: 1, maxLength: 80 })),
      avatar_url: optional(string({ maxLength: 2048 })),
      tts: optional(boolean()),
      embeds: optional(array(EmbedInput, { maxItems: 10 })),
      allowed_mentions: optional(nullable(AllowedMentions)),
      components: optional(array(MessageComponentInput, { maxItems: 40 })),
      attachments: optional(array(AttachmentInput, { maxItems: 10 })),
      flags: optional(
        flags(
          MessageFlag.SuppressEmbeds |
            MessageFlag.Ephemeral |
            MessageFlag.SuppressNotifications |
            MessageFlag.IsComponentsV2,
        ),
      ),
      thread_name: optional(string({ maxLength: 100 })),
      applied_tags: optional(array(id(), { maxItems: 5 })),
      poll: optional(PollInput),
      files: optional(array(file(), { maxItems: 10 })),
    },
    [
      { rule: "atLeastOneOf", fields: ["content", "embeds", "components", "files", "poll"] },
      { rule: "requiredWhen", fields: ["thread_name"], when: { field: "applied_tags", present: true } },
      { rule: "forbiddenText", field: "username", words: ["clyde", "discord"] },
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
      { rule: "uniqueBy", path: "attachments", key: "id" },
    ],
  ),
);

/** Checks a {@link models.EditWebhookMessageBody}. */
export const EditWebhookMessageBody: z.ZodType<models.EditWebhookMessageBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      content: optional(nullable(string({ maxLength: 2000 }))),
      embeds: optional(nullable(array(EmbedInput, { maxItems: 10 }))),
      flags: optional(nullable(flags(MessageFlag.SuppressEmbeds | MessageFlag.IsComponentsV2))),
      allowed_mentions: optional(nullable(AllowedMentions)),
      components: optional(nullable(array(MessageComponentInput, { maxItems: 40 }))),
      attachments: optional(nullable(array(AttachmentInput, { maxItems: 10 }))),
      poll: optional(nullable(PollInput)),
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
      { rule: "forbiddenWhen", fields: ["content", "embeds", "poll"], when: { field: "flags", has: 32768 } },
      { rule: "uniqueBy", path: "attachments", key: "id" },
    ],
  ),
);

/** Checks a {@link models.ExecuteWebhookQuery}. */
export const ExecuteWebhookQuery: z.ZodType<models.ExecuteWebhookQuery> = /* @__PURE__ */ sent(() =>
  strict({
    wait: optional(boolean()),
    thread_id: optional(id()),
    with_components: optional(boolean()),
  }),
);

/** Checks a {@link models.ExecuteSlackCompatibleWebhookQuery}. */
export const ExecuteSlackCompatibleWebhookQuery: z.ZodType<models.ExecuteSlackCompatibleWebhookQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      thread_id: optional(id()),
      wait: optional(boolean()),
    }),
  );

/** Checks a {@link models.ExecuteGitHubCompatibleWebhookQuery}. */
export const ExecuteGitHubCompatibleWebhookQuery: z.ZodType<models.ExecuteGitHubCompatibleWebhookQuery> =
  /* @__PURE__ */ sent(() =>
    strict({
      thread_id: optional(id()),
      wait: optional(boolean()),
    }),
  );

/** Checks a {@link models.GetWebhookMessageQuery}. */
export const GetWebhookMessageQuery: z.ZodType<models.GetWebhookMessageQuery> = /* @__PURE__ */ sent(() =>
  strict({
    thread_id: optional(id()),
  }),
);

/** Checks a {@link models.EditWebhookMessageQuery}. */
export const EditWebhookMessageQuery: z.ZodType<models.EditWebhookMessageQuery> = /* @__PURE__ */ sent(() =>
  strict({
    thread_id: optional(id()),
    with_components: optional(boolean()),
  }),
);

/** Checks a {@link models.DeleteWebhookMessageQuery}. */
export const DeleteWebhookMessageQuery: z.ZodType<models.DeleteWebhookMessageQuery> = /* @__PURE__ */ sent(() =>
  strict({
    thread_id: optional(id()),
  }),
);
