// Generated from schema/events/presence.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Member } from "../models/guild.ts";
import type { Activity, ClientStatus, PresenceStatus, PresenceUser } from "../models/presence.ts";

/**
 * Payload of PresenceUpdate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#presence-update
 */
export interface PresenceUpdatePayload {
  readonly user: PresenceUser;
  readonly guild_id: Id<"Guild">;
  readonly status?: PresenceStatus;
  readonly activities?: readonly Activity[];
  readonly client_status?: ClientStatus;
}

/**
 * Payload of TypingStart.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#typing-start
 */
export interface TypingStartPayload {
  readonly channel_id: Id<"Channel">;
  readonly guild_id?: Id<"Guild">;
  readonly user_id: Id<"User">;
  /** Unix seconds. */
  readonly timestamp: number;
  /** Who types, in a guild. */
  readonly member?: Member;
}
