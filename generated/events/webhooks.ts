// Generated from schema/events/webhooks.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";

/**
 * Payload of WebhooksUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#webhooks-update
 */
export interface WebhooksUpdatePayload {
  readonly guild_id: Id<"Guild">;
  readonly channel_id: Id<"Channel">;
}
