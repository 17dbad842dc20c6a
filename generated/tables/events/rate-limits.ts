// Generated from schema/events/rate-limits.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/events/rate-limits.ts`. */
export const rateLimits: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "GatewayRateLimit",
    module: "events/rate-limits",
    doc: "A command was sent too often.",
    source: { docs: ["events/gateway-events#rate-limited-fields"] },
    use: "received",
    fields: [
      { name: "opcode", type: { ref: "GatewayOpcode" }, doc: "Opcode of the command." },
      { name: "retry_after", type: "number", doc: "Seconds to wait." },
      { name: "meta", type: "unknown", doc: "What the command was about." },
    ],
  },
  {
    kind: "struct",
    name: "RequestGuildMembersRateLimit",
    module: "events/rate-limits",
    doc: "Members of a guild were requested too often.",
    source: { docs: ["events/gateway-events#rate-limited-fields"] },
    use: "received",
    fields: [
      { name: "opcode", type: { member: "GatewayOpcode.RequestGuildMembers", value: 8 } },
      { name: "retry_after", type: "number", doc: "Seconds to wait." },
      { name: "meta", type: { ref: "RequestGuildMembersRateLimitMeta" } },
    ],
  },
  {
    kind: "struct",
    name: "RequestGuildMembersRateLimitMeta",
    module: "events/rate-limits",
    doc: "Which request for members was refused.",
    source: { docs: ["events/gateway-events#request-guild-member-rate-limit-metadata-structure"] },
    use: "received",
    fields: [
      { name: "guild_id", type: { id: "Guild" } },
      { name: "nonce", type: "string", optional: true },
    ],
  },
  {
    kind: "union",
    name: "CommandRateLimit",
    module: "events/rate-limits",
    doc: "A command was sent too often, told apart by its opcode.",
    source: { docs: ["events/gateway-events#rate-limited"] },
    use: "received",
    tag: "opcode",
    variants: [{ struct: "RequestGuildMembersRateLimit", tags: [8] }],
    unknown: "GatewayRateLimit",
  },
];
