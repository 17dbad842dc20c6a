// Generated from schema/events/polls.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";

/**
 * Payload of MessagePollVoteAdd.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#message-poll-vote-add
 */
export interface MessagePollVoteAddPayload {
  readonly user_id: Id<"User">;
  readonly channel_id: Id<"Channel">;
  readonly message_id: Id<"Message">;
  readonly guild_id?: Id<"Guild">;
  readonly answer_id: number;
}

/**
 * Payload of MessagePollVoteRemove.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#message-poll-vote-remove
 */
export interface MessagePollVoteRemovePayload {
  readonly user_id: Id<"User">;
  readonly channel_id: Id<"Channel">;
  readonly message_id: Id<"Message">;
  readonly guild_id?: Id<"Guild">;
  readonly answer_id: number;
}
