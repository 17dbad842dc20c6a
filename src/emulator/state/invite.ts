import type { TargetUsersJobStatus } from "../../../generated/models/invite.ts";
import type { Id } from "../../base/id.ts";

/** What an invite to a voice channel leads to: the screen that somebody shares there, or an activity. */
export interface InviteTarget {
  readonly userId?: Id<"User"> | undefined;
  readonly applicationId?: Id<"Application"> | undefined;
}

/** The users that an invite is for. */
export interface InviteTargetUsers {
  readonly userIds: readonly Id<"User">[];
  /** How the list was read that they came in; absent when they were added one by one. */
  readonly job?: TargetUsersJobStatus | undefined;
}

/** An invite to a channel of a guild. */
export interface StoredInvite {
  readonly code: string;
  readonly guildId: Id<"Guild">;
  readonly channelId: Id<"Channel">;
  /** Who made it; absent for a vanity code and for what a widget shows. */
  readonly inviterId?: Id<"User"> | undefined;
  readonly createdAt: string;
  /** Seconds until it expires; 0 for never. */
  readonly maxAgeSeconds: number;
  /** How often it can be used; 0 for any number. */
  readonly maxUses: number;
  readonly uses: number;
  /** Whether those leave again when they disconnect who have got no role. */
  readonly temporary: boolean;
  /** Roles that those get who accept. */
  readonly roleIds: readonly Id<"Role">[];
  readonly target?: InviteTarget | undefined;
  /** Absent when everybody may accept. */
  readonly targetUsers?: InviteTargetUsers | undefined;
}
