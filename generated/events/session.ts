// Generated from schema/events/session.json by codegen/emit/definitions.ts. Do not edit.

import type { ReadyApplication } from "../models/gateway.ts";
import type { UnavailableGuild } from "../models/guild.ts";
import type { CurrentUser } from "../models/user.ts";

/**
 * Payload of Ready.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#ready
 */
export interface ReadyPayload {
  /** Version of the gateway. */
  readonly v: number;
  /** The bot. */
  readonly user: CurrentUser;
  /** Guilds of this shard; each of them follows when it is available. */
  readonly guilds: readonly UnavailableGuild[];
  /** What a resume names. */
  readonly session_id: string;
  /** Where a resume connects to. */
  readonly resume_gateway_url: string;
  /** Number of this shard and number of shards, when Identify named them. */
  readonly shard?: readonly [number, number];
  readonly application: ReadyApplication;
}
