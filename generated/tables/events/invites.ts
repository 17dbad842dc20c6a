// Generated from schema/events/invites.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/events/invites.ts`. */
export const invites: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "InviteCreatePayload",
    module: "events/invites",
    doc: "Payload of InviteCreate.",
    source: { docs: ["events/gateway-events#invite-create"] },
    use: "received",
    fields: [
      { name: "channel_id", type: { id: "Channel" } },
      { name: "code", type: "string" },
      { name: "created_at", type: "timestamp" },
      { name: "guild_id", type: { id: "Guild" }, optional: true },
      { name: "inviter", type: { ref: "User" }, optional: true },
      { name: "max_age", type: "integer", doc: "Seconds that it lasts; 0 for ever." },
      { name: "max_uses", type: "integer", doc: "0 for any number." },
      { name: "target_type", type: { ref: "InviteTargetType" }, optional: true },
      { name: "target_user", type: { ref: "User" }, optional: true, doc: "The user whose stream it leads to." },
      {
        name: "target_application",
        type: { ref: "PartialApplication" },
        optional: true,
        doc: "The activity that it leads to.",
      },
      {
        name: "temporary",
        type: "boolean",
        doc: "Whether those who come are kicked when they disconnect without having been given a role.",
      },
      { name: "uses", type: "integer", doc: "Always 0." },
      { name: "expires_at", type: "timestamp", optional: true, nullable: true },
      {
        name: "role_ids",
        type: { array: { id: "Role" } },
        optional: true,
        doc: "Roles that those who come are given.",
      },
    ],
  },
  {
    kind: "struct",
    name: "InviteDeletePayload",
    module: "events/invites",
    doc: "Payload of InviteDelete.",
    source: { docs: ["events/gateway-events#invite-delete"] },
    use: "received",
    fields: [
      { name: "channel_id", type: { id: "Channel" } },
      { name: "guild_id", type: { id: "Guild" }, optional: true },
      { name: "code", type: "string" },
    ],
  },
];
