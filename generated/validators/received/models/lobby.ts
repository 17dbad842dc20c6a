// Generated from schema/models/lobby.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/lobby.ts";
import type * as z from "zod";
import {
  array,
  id,
  map,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
} from "../../../../src/base/validation/received.ts";
import { GuildChannel } from "./channel.ts";
import { User } from "./user.ts";

/** Checks a {@link models.LobbyChannelInvite}. */
export const LobbyChannelInvite: z.ZodType<models.LobbyChannelInvite> = /* @__PURE__ */ received(() =>
  struct({
    code: string(),
  }),
);

/** Checks a {@link models.LobbyMember}. */
export const LobbyMember: z.ZodType<models.LobbyMember> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    metadata: optional(map(string())),
    flags: optional(number()),
    additional_name: optional(string()),
  }),
);

/** Checks a {@link models.LobbyMessage}. */
export const LobbyMessage: z.ZodType<models.LobbyMessage> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    content: string(),
    lobby_id: id(),
    channel_id: id(),
    author: User,
    lobby_member: optional(MessageLobbyMember),
    metadata: optional(map(string())),
    moderation_metadata: optional(map(string())),
    flags: number(),
    application_id: optional(id()),
  }),
);

/** Checks a {@link models.Lobby}. */
export const Lobby: z.ZodType<models.Lobby> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    application_id: id(),
    metadata: nullable(map(string())),
    members: array(LobbyMember),
    linked_channel: optional(GuildChannel),
    override_event_webhooks_url: optional(string()),
    flags: optional(number()),
  }),
);

/** Checks a {@link models.MessageLobbyMember}. */
export const MessageLobbyMember: z.ZodType<models.MessageLobbyMember> = /* @__PURE__ */ received(() =>
  struct({
    additional_name: string(),
  }),
);
