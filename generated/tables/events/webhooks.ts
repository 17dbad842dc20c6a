// Generated from schema/events/webhooks.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/events/webhooks.ts`. */
export const webhooks: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "WebhooksUpdatePayload",
    module: "events/webhooks",
    doc: "Payload of WebhooksUpdate.",
    source: { docs: ["events/gateway-events#webhooks-update"] },
    use: "received",
    fields: [
      { name: "guild_id", type: { id: "Guild" } },
      { name: "channel_id", type: { id: "Channel" } },
    ],
  },
];
