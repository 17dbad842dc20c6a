// Generated from schema/bodies/gateway.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/gateway.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  flags,
  id,
  integer,
  member,
  nullable,
  optional,
  sent,
  strict,
  string,
  tuple,
} from "../../../../src/base/validation/sent.ts";
import { ChannelInfoField, GatewayCompression, GatewayEncoding } from "../../../bodies/gateway.ts";
import { ActivityType, PresenceStatus } from "../../../models/presence.ts";

/** Checks a {@link models.GatewayUrlQuery}. */
export const GatewayUrlQuery: z.ZodType<models.GatewayUrlQuery> = /* @__PURE__ */ sent(() =>
  strict({
    v: integer(),
    encoding: member(GatewayEncoding),
    compress: optional(member(GatewayCompression)),
  }),
);

/** Checks a {@link models.Identify}. */
export const Identify: z.ZodType<models.Identify> = /* @__PURE__ */ sent(() =>
  strict({
    token: string(),
    properties: IdentifyProperties,
    compress: optional(boolean()),
    large_threshold: optional(integer({ min: 50, max: 250 })),
    shard: optional(tuple(integer(), integer())),
    presence: optional(UpdatePresence),
    intents: flags(),
    capabilities: optional(flags()),
  }),
);

/** Checks a {@link models.IdentifyProperties}. */
export const IdentifyProperties: z.ZodType<models.IdentifyProperties> = /* @__PURE__ */ sent(() =>
  strict({
    os: string(),
    browser: string(),
    device: string(),
  }),
);

/** Checks a {@link models.Resume}. */
export const Resume: z.ZodType<models.Resume> = /* @__PURE__ */ sent(() =>
  strict({
    token: string(),
    session_id: string(),
    seq: integer({ min: 0 }),
  }),
);

/** Checks a {@link models.RequestGuildMembers}. */
export const RequestGuildMembers: z.ZodType<models.RequestGuildMembers> = /* @__PURE__ */ sent(() =>
  strict(
    {
      guild_id: id(),
      query: optional(string()),
      limit: optional(integer({ min: 0 })),
      presences: optional(boolean()),
      user_ids: optional(array(id(), { minItems: 1, maxItems: 100 })),
      nonce: optional(string({ maxLength: 32 })),
    },
    [
      { rule: "exclusive", fields: ["query", "user_ids"] },
      { rule: "requiredWhen", fields: ["user_ids"], when: { not: { field: "query.length", atLeast: 0 } } },
      { rule: "requiredWhen", fields: ["limit"], when: { field: "query.length", atLeast: 0 } },
    ],
  ),
);

/** Checks a {@link models.RequestSoundboardSounds}. */
export const RequestSoundboardSounds: z.ZodType<models.RequestSoundboardSounds> = /* @__PURE__ */ sent(() =>
  strict({
    guild_ids: array(id()),
  }),
);

/** Checks a {@link models.RequestChannelInfo}. */
export const RequestChannelInfo: z.ZodType<models.RequestChannelInfo> = /* @__PURE__ */ sent(() =>
  strict({
    guild_id: id(),
    fields: array(member(ChannelInfoField)),
  }),
);

/** Checks a {@link models.UpdateVoiceState}. */
export const UpdateVoiceState: z.ZodType<models.UpdateVoiceState> = /* @__PURE__ */ sent(() =>
  strict({
    guild_id: id(),
    channel_id: nullable(id()),
    self_mute: boolean(),
    self_deaf: boolean(),
  }),
);

/** Checks a {@link models.UpdatePresence}. */
export const UpdatePresence: z.ZodType<models.UpdatePresence> = /* @__PURE__ */ sent(() =>
  strict({
    since: nullable(integer()),
    activities: array(PresenceActivity),
    status: member(PresenceStatus),
    afk: boolean(),
  }),
);

/** Checks a {@link models.PresenceActivity}. */
export const PresenceActivity: z.ZodType<models.PresenceActivity> = /* @__PURE__ */ sent(() =>
  strict({
    name: string(),
    type: member(ActivityType),
    state: optional(nullable(string())),
    url: optional(nullable(string())),
  }),
);
