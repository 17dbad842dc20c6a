// Generated from schema/events/rate-limits.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { UnknownTag } from "../../src/base/open.ts";
import type { GatewayOpcode } from "../models/gateway.ts";

/**
 * A command was sent too often.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#rate-limited-fields
 */
export interface GatewayRateLimit {
  /** Opcode of the command. */
  readonly opcode: GatewayOpcode;
  /** Seconds to wait. */
  readonly retry_after: number;
  /** What the command was about. */
  readonly meta: unknown;
}

/**
 * Members of a guild were requested too often.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#rate-limited-fields
 */
export interface RequestGuildMembersRateLimit {
  readonly opcode: typeof GatewayOpcode.RequestGuildMembers;
  /** Seconds to wait. */
  readonly retry_after: number;
  readonly meta: RequestGuildMembersRateLimitMeta;
}

/**
 * Which request for members was refused.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#request-guild-member-rate-limit-metadata-structure
 */
export interface RequestGuildMembersRateLimitMeta {
  readonly guild_id: Id<"Guild">;
  readonly nonce?: string;
}

/** A {@link CommandRateLimit} of a kind that this version does not know. */
export interface UnknownCommandRateLimit extends GatewayRateLimit {
  readonly [key: string]: unknown;
  readonly opcode: UnknownTag;
}

/**
 * A command was sent too often, told apart by its opcode.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#rate-limited
 */
export type CommandRateLimit = RequestGuildMembersRateLimit | UnknownCommandRateLimit;
