// Generated from schema/bodies/lobby.json and schema/routes/lobby.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/lobby.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  flags,
  id,
  integer,
  literal,
  map,
  nullable,
  oneOf,
  optional,
  sent,
  strict,
  string,
} from "../../../../src/base/validation/sent.ts";
import { SharedClientThemeInput } from "../models/message.ts";
import { MessageComponentInput } from "./component.ts";
import { EmbedInput } from "./embed.ts";
import { AllowedMentions, AttachmentInput, MessageReferenceInput } from "./message.ts";
import { PollInput } from "./poll.ts";

/** Checks a {@link models.BulkLobbyMemberInput}. */
export const BulkLobbyMemberInput: z.ZodType<models.BulkLobbyMemberInput> = /* @__PURE__ */ sent(() =>
  strict({
    id: id(),
    metadata: optional(nullable(map(string(), string({ maxLength: 1024 }), { maxItems: 25 }))),
    flags: optional(flags()),
    remove_member: optional(boolean()),
    additional_name: optional(nullable(string({ minLength: 1, maxLength: 80 }))),
  }),
);

/** Checks a {@link models.LobbyMemberInput}. */
export const LobbyMemberInput: z.ZodType<models.LobbyMemberInput> = /* @__PURE__ */ sent(() =>
  strict({
    id: id(),
    metadata: optional(nullable(map(string(), string({ maxLength: 1024 }), { maxItems: 25 }))),
    flags: optional(flags()),
  }),
);

/** Checks a {@link models.SendLobbyMessageBody}. */
export const SendLobbyMessageBody: z.ZodType<models.SendLobbyMessageBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      content: optional(string({ maxLength: 4000 })),
      flags: optional(flags()),
      embeds: optional(array(EmbedInput, { maxItems: 10 })),
      allowed_mentions: optional(nullable(AllowedMentions)),
      sticker_ids: optional(array(id(), { maxItems: 3 })),
      components: optional(array(MessageComponentInput, { maxItems: 40 })),
      attachments: optional(array(AttachmentInput, { maxItems: 10 })),
      poll: optional(PollInput),
      shared_client_theme: optional(SharedClientThemeInput),
      message_reference: optional(MessageReferenceInput),
      nonce: optional(oneOf(string({ maxLength: 25 }), integer())),
      enforce_nonce: optional(boolean()),
      tts: optional(boolean()),
      metadata: optional(nullable(map(string(), string()))),
    },
    [
      {
        rule: "atLeastOneOf",
        fields: ["content", "embeds", "sticker_ids", "components", "poll", "shared_client_theme"],
      },
    ],
  ),
);

/** Checks a {@link models.CreateLobbyBody}. */
export const CreateLobbyBody: z.ZodType<models.CreateLobbyBody> = /* @__PURE__ */ sent(() =>
  strict({
    metadata: optional(nullable(map(string(), string({ maxLength: 1024 }), { maxItems: 25 }))),
    members: optional(array(LobbyMemberInput, { maxItems: 25 })),
    idle_timeout_seconds: optional(integer({ min: 5, max: 604800 })),
    flags: optional(literal(1)),
    override_event_webhooks_url: optional(string({ maxLength: 512 })),
  }),
);

/** Checks a {@link models.CreateOrJoinLobbyBody}. */
export const CreateOrJoinLobbyBody: z.ZodType<models.CreateOrJoinLobbyBody> = /* @__PURE__ */ sent(() =>
  strict({
    secret: string({ maxLength: 250 }),
    idle_timeout_seconds: optional(integer({ min: 5, max: 604800 })),
    lobby_metadata: optional(nullable(map(string(), string({ maxLength: 1024 }), { maxItems: 25 }))),
    member_metadata: optional(nullable(map(string(), string({ maxLength: 1024 }), { maxItems: 25 }))),
    flags: optional(literal(1)),
  }),
);

/** Checks a {@link models.ModifyLobbyBody}. */
export const ModifyLobbyBody: z.ZodType<models.ModifyLobbyBody> = /* @__PURE__ */ sent(() =>
  strict({
    metadata: optional(nullable(map(string(), string({ maxLength: 1024 }), { maxItems: 25 }))),
    members: optional(array(LobbyMemberInput, { maxItems: 25 })),
    idle_timeout_seconds: optional(integer({ min: 5, max: 604800 })),
    flags: optional(nullable(literal(1))),
    override_event_webhooks_url: optional(nullable(string({ maxLength: 512 }))),
  }),
);

/** Checks a {@link models.LinkChannelToLobbyBody}. */
export const LinkChannelToLobbyBody: z.ZodType<models.LinkChannelToLobbyBody> = /* @__PURE__ */ sent(() =>
  strict({
    channel_id: optional(id()),
  }),
);

/** Checks a {@link models.AddMemberToLobbyBody}. */
export const AddMemberToLobbyBody: z.ZodType<models.AddMemberToLobbyBody> = /* @__PURE__ */ sent(() =>
  strict({
    metadata: optional(nullable(map(string(), string({ maxLength: 1024 }), { maxItems: 25 }))),
    flags: optional(flags()),
    additional_name: optional(nullable(string({ minLength: 1, maxLength: 80 }))),
  }),
);

/** Checks a {@link models.GetLobbyMessagesQuery}. */
export const GetLobbyMessagesQuery: z.ZodType<models.GetLobbyMessagesQuery> = /* @__PURE__ */ sent(() =>
  strict({
    limit: optional(integer({ min: 1, max: 200 })),
  }),
);
