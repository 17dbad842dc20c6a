// Generated from schema/bodies/message.json and schema/routes/message.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/message.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  file,
  flags,
  id,
  integer,
  literal,
  member,
  nullable,
  number,
  oneOf,
  optional,
  sent,
  strict,
  string,
  timestamp,
} from "../../../../src/base/validation/sent.ts";
import {
  AllowedMentionType,
  MessageFlag,
  MessageReferenceType,
  ReactionType,
  SearchAuthorType,
  SearchEmbedType,
  SearchHasType,
  SearchSortMode,
  SearchSortOrder,
} from "../../../models/message.ts";
import { SharedClientThemeInput } from "../models/message.ts";
import { MessageComponentInput } from "./component.ts";
import { EmbedInput } from "./embed.ts";
import { PollInput } from "./poll.ts";

/** Checks a {@link models.CreateMessageBody}. */
export const CreateMessageBody: z.ZodType<models.CreateMessageBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      content: optional(string({ maxLength: 2000 })),
      nonce: optional(oneOf(string({ maxLength: 25 }), integer())),
      tts: optional(boolean()),
      embeds: optional(array(EmbedInput, { maxItems: 10 })),
      allowed_mentions: optional(nullable(AllowedMentions)),
      message_reference: optional(MessageReferenceInput),
      components: optional(array(MessageComponentInput, { maxItems: 40 })),
      sticker_ids: optional(array(id(), { maxItems: 3 })),
      attachments: optional(array(AttachmentInput, { maxItems: 10 })),
      flags: optional(
        flags(
          MessageFlag.SuppressEmbeds |
            MessageFlag.SuppressNotifications |
            MessageFlag.IsVoiceMessage |
            MessageFlag.IsComponentsV2,
        ),
      ),
      enforce_nonce: optional(boolean()),
      poll: optional(PollInput),
      shared_client_theme: optional(SharedClientThemeInput),
      files: optional(array(file(), { maxItems: 10 })),
    },
    [
      {
        rule: "atLeastOneOf",
        fields: ["content", "embeds", "sticker_ids", "components", "files", "poll", "shared_client_theme"],
        unless: { field: "message_reference.type", is: [1] },
      },
      { rule: "requiredWhen", fields: ["nonce"], when: { field: "enforce_nonce", is: [true] } },
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
      {
        rule: "forbiddenWhen",
        fields: ["content", "embeds", "sticker_ids", "poll", "shared_client_theme"],
        when: { field: "flags", has: 32768 },
      },
      {
        rule: "forbiddenWhen",
        fields: ["content", "embeds", "sticker_ids", "components", "poll", "shared_client_theme"],
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

/** Checks a {@link models.EditMessageBody}. */
export const EditMessageBody: z.ZodType<models.EditMessageBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      content: optional(nullable(string({ maxLength: 2000 }))),
      embeds: optional(nullable(array(EmbedInput, { maxItems: 10 }))),
      flags: optional(nullable(flags())),
      allowed_mentions: optional(nullable(AllowedMentions)),
      components: optional(nullable(array(MessageComponentInput, { maxItems: 40 }))),
      attachments: optional(nullable(array(AttachmentInput, { maxItems: 10 }))),
      sticker_ids: optional(nullable(array(id()))),
      poll: optional(literal(null)),
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
      { rule: "forbiddenWhen", fields: ["content", "embeds", "sticker_ids"], when: { field: "flags", has: 32768 } },
      { rule: "uniqueBy", path: "attachments", key: "id" },
    ],
  ),
);

/** Checks a {@link models.MessageReferenceInput}. */
export const MessageReferenceInput: z.ZodType<models.MessageReferenceInput> = /* @__PURE__ */ sent(() =>
  strict(
    {
      type: optional(member(MessageReferenceType)),
      message_id: id(),
      channel_id: optional(id()),
      guild_id: optional(id()),
      fail_if_not_exists: optional(boolean()),
    },
    [{ rule: "requiredWhen", fields: ["channel_id"], when: { field: "type", is: [1] } }],
  ),
);

/** Checks a {@link models.AllowedMentions}. */
export const AllowedMentions: z.ZodType<models.AllowedMentions> = /* @__PURE__ */ sent(() =>
  strict(
    {
      parse: optional(array(member(AllowedMentionType), { unique: true })),
      roles: optional(nullable(array(id(), { maxItems: 100, unique: true }))),
      users: optional(nullable(array(id(), { maxItems: 100, unique: true }))),
      replied_user: optional(boolean()),
    },
    [
      { rule: "forbiddenWhen", fields: ["users"], when: { field: "parse[]", is: ["users"] } },
      { rule: "forbiddenWhen", fields: ["roles"], when: { field: "parse[]", is: ["roles"] } },
    ],
  ),
);

/** Checks a {@link models.AttachmentInput}. */
export const AttachmentInput: z.ZodType<models.AttachmentInput> = /* @__PURE__ */ sent(() =>
  strict({
    id: oneOf(id(), integer()),
    filename: optional(string({ minLength: 1, maxLength: 1024 })),
    title: optional(string({ maxLength: 1024 })),
    description: optional(string({ maxLength: 1024 })),
    duration_secs: optional(number({ min: 0, max: 2147483647 })),
    waveform: optional(string({ maxLength: 400 })),
    is_spoiler: optional(boolean()),
    is_remix: optional(boolean()),
  }),
);

/** Checks a {@link models.BulkDeleteMessagesBody}. */
export const BulkDeleteMessagesBody: z.ZodType<models.BulkDeleteMessagesBody> = /* @__PURE__ */ sent(() =>
  strict({
    messages: array(id(), { minItems: 2, maxItems: 100, unique: true }),
  }),
);

/** Checks a {@link models.GetChannelMessagesQuery}. */
export const GetChannelMessagesQuery: z.ZodType<models.GetChannelMessagesQuery> = /* @__PURE__ */ sent(() =>
  strict(
    {
      around: optional(id()),
      before: optional(id()),
      after: optional(id()),
      limit: optional(integer({ min: 1, max: 100 })),
    },
    [{ rule: "exclusive", fields: ["around", "before", "after"] }],
  ),
);

/** Checks a {@link models.SearchGuildMessagesQuery}. */
export const SearchGuildMessagesQuery: z.ZodType<models.SearchGuildMessagesQuery> = /* @__PURE__ */ sent(() =>
  strict({
    limit: optional(integer({ min: 1, max: 25 })),
    offset: optional(integer({ min: 0, max: 9975 })),
    max_id: optional(id()),
    min_id: optional(id()),
    slop: optional(integer({ min: 0, max: 100 })),
    content: optional(string({ maxLength: 1024 })),
    channel_id: optional(array(id(), { maxItems: 500, unique: true })),
    author_type: optional(array(member(SearchAuthorType), { maxItems: 6, unique: true })),
    author_id: optional(array(id(), { maxItems: 100, unique: true })),
    mentions: optional(array(id(), { maxItems: 100, unique: true })),
    mentions_role_id: optional(array(id(), { maxItems: 100, unique: true })),
    mention_everyone: optional(boolean()),
    replied_to_user_id: optional(array(id(), { maxItems: 100, unique: true })),
    replied_to_message_id: optional(array(id(), { maxItems: 100, unique: true })),
    pinned: optional(boolean()),
    has: optional(array(member(SearchHasType), { maxItems: 18, unique: true })),
    embed_type: optional(array(member(SearchEmbedType), { maxItems: 5, unique: true })),
    embed_provider: optional(array(string({ maxLength: 256 }), { maxItems: 100, unique: true })),
    link_hostname: optional(array(string({ maxLength: 256 }), { maxItems: 100, unique: true })),
    attachment_filename: optional(array(string({ maxLength: 1024 }), { maxItems: 100, unique: true })),
    attachment_extension: optional(array(string({ maxLength: 256 }), { maxItems: 100, unique: true })),
    sort_by: optional(member(SearchSortMode)),
    sort_order: optional(member(SearchSortOrder)),
    include_nsfw: optional(boolean()),
  }),
);

/** Checks a {@link models.GetReactionsQuery}. */
export const GetReactionsQuery: z.ZodType<models.GetReactionsQuery> = /* @__PURE__ */ sent(() =>
  strict({
    type: optional(member(ReactionType)),
    after: optional(id()),
    limit: optional(integer({ min: 1, max: 100 })),
  }),
);

/** Checks a {@link models.GetChannelPinsQuery}. */
export const GetChannelPinsQuery: z.ZodType<models.GetChannelPinsQuery> = /* @__PURE__ */ sent(() =>
  strict({
    before: optional(timestamp()),
    limit: optional(integer({ min: 1, max: 50 })),
  }),
);
