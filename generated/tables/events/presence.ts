// Generated from schema/events/presence.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/events/presence.ts`. */
export const presence: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "PresenceUpdatePayload",
    module: "events/presence",
    doc: "Payload of PresenceUpdate.",
    source: { docs: ["events/gateway-events#presence-update"] },
    use: "received",
    fields: [
      { name: "user", type: { ref: "PresenceUser" } },
      { name: "guild_id", type: { id: "Guild" } },
      { name: "status", type: { ref: "PresenceStatus" }, optional: true },
      { name: "activities", type: { array: { ref: "Activity" } }, optional: true },
      { name: "client_status", type: { ref: "ClientStatus" }, optional: true },
    ],
  },
  {
    kind: "struct",
    name: "TypingStartPayload",
    module: "events/presence",
    doc: "Payload of TypingStart.",
    source: { docs: ["events/gateway-events#typing-start"] },
    use: "received",
    fields: [
      { name: "channel_id", type: { id: "Channel" } },
      { name: "guild_id", type: { id: "Guild" }, optional: true },
      { name: "user_id", type: { id: "User" } },
      { name: "timestamp", type: "integer", doc: "Unix seconds." },
      { name: "member", type: { ref: "Member" }, optional: true, doc: "Who types, in a guild." },
    ],
  },
];
