// Generated from schema/events/invites.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { PartialApplication } from "../models/application.ts";
import type { InviteTargetType } from "../models/invite.ts";
import type { User } from "../models/user.ts";

/**
 * Payload of InviteCreate.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#invite-create
 */
export interface InviteCreatePayload {
  readonly channel_id: Id<"Channel">;
  readonly code: string;
  readonly created_at: string;
  readonly guild_id?: Id<"Guild">;
  readonly inviter?: User;
  /** Seconds that it lasts; 0 for ever. */
  readonly max_age: number;
  /** 0 for any number. */
  readonly max_uses: number;
  readonly target_type?: InviteTargetType;
  /** The user whose stream it leads to. */
  readonly target_user?: User;
  /** The activity that it leads to. */
  readonly target_application?: PartialApplication;
  /** Whether those who come are kicked when they disconnect without having been given a role. */
  readonly temporary: boolean;
  /** Always 0. */
  readonly uses: number;
  readonly expires_at?: string | null;
  /** Roles that those who come are given. */
  readonly role_ids?: readonly Id<"Role">[];
}

/**
 * Payload of InviteDelete.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#invite-delete
 */
export interface InviteDeletePayload {
  readonly channel_id: Id<"Channel">;
  readonly guild_id?: Id<"Guild">;
  readonly code: string;
}
