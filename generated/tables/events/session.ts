// Generated from schema/events/session.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/events/session.ts`. */
export const session: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "ReadyPayload",
    module: "events/session",
    doc: "Payload of Ready.",
    source: { docs: ["events/gateway-events#ready"] },
    use: "received",
    fields: [
      { name: "v", type: "integer", doc: "Version of the gateway." },
      { name: "user", type: { ref: "CurrentUser" }, doc: "The bot." },
      {
        name: "guilds",
        type: { array: { ref: "UnavailableGuild" } },
        doc: "Guilds of this shard; each of them follows when it is available.",
      },
      { name: "session_id", type: "string", doc: "What a resume names." },
      { name: "resume_gateway_url", type: "url", doc: "Where a resume connects to." },
      {
        name: "shard",
        type: { tuple: ["integer", "integer"] },
        optional: true,
        doc: "Number of this shard and number of shards, when Identify named them.",
      },
      { name: "application", type: { ref: "ReadyApplication" } },
    ],
  },
];
