// Generated from schema/bodies/invite.json and schema/routes/invite.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Upload } from "../../src/base/upload.ts";
import type { InviteTargetType } from "../models/invite.ts";

/**
 * New invite to a guild.
 *
 * @see https://docs.discord.com/developers/resources/channel#create-channel-invite-jsonform-params
 */
export interface CreateGuildInviteBody {
  /**
   * Seconds until it expires; 0 for never. 0 to 604800.
   *
   * @default 86400
   */
  readonly max_age?: number | undefined;
  /**
   * How often it can be used; 0 for any number. 0 to 100.
   *
   * @default 0
   */
  readonly max_uses?: number | undefined;
  /**
   * Whether members who get no role are kicked when they disconnect.
   *
   * @default false
   */
  readonly temporary?: boolean | undefined;
  /**
   * Whether to make a new invite where a similar one exists.
   *
   * @default false
   */
  readonly unique?: boolean | undefined;
  /** What the invite leads to in a voice channel. */
  readonly target_type?: typeof InviteTargetType.Stream | typeof InviteTargetType.EmbeddedApplication | undefined;
  /** Who shares the screen that the invite leads to. */
  readonly target_user_id?: IdInput<"User"> | undefined;
  /** Activity that the invite leads to; its application has the flag `Embedded`. */
  readonly target_application_id?: IdInput<"Application"> | undefined;
  /** CSV file of one column with the ids of the users that the invite is for. */
  readonly target_users_file?: Upload | undefined;
  /**
   * Roles that those get who accept; none above those of the current user. Up to 250 items. Without repeats. Needs the
   * permission ManageRoles.
   */
  readonly role_ids?: readonly IdInput<"Role">[] | undefined;
}

/**
 * New invite to a group of direct messages.
 *
 * @remarks Undocumented.
 */
export interface CreateGroupDmInviteBody {
  /** Seconds until it expires. 1 to 604800. */
  readonly max_age?: number | undefined;
}

/**
 * New list of the users that an invite is for.
 *
 * @see https://docs.discord.com/developers/resources/invite#update-target-users-form-params
 */
export interface UpdateTargetUsersBody {
  /** CSV file of one column with the ids of the users that the invite is for. */
  readonly target_users_file: Upload;
}

/**
 * Users to add to those that an invite is for.
 *
 * @see https://docs.discord.com/developers/resources/invite#bulk-add-target-users-json-params
 */
export interface BulkAddTargetUsersBody {
  /** Up to 1000 items. */
  readonly user_ids: readonly IdInput<"User">[];
}

/**
 * Users to remove from those that an invite is for.
 *
 * @see https://docs.discord.com/developers/resources/invite#bulk-delete-target-users-json-params
 */
export interface BulkDeleteTargetUsersBody {
  /** Up to 1000 items. */
  readonly user_ids: readonly IdInput<"User">[];
}

/**
 * Query of getInvite.
 *
 * @see https://docs.discord.com/developers/resources/invite#get-invite
 */
export interface GetInviteQuery {
  /**
   * Whether to count members.
   *
   * @default false
   */
  readonly with_counts?: boolean | undefined;
  /** Event to include with the invite. */
  readonly guild_scheduled_event_id?: IdInput<"ScheduledEvent"> | undefined;
  /** @remarks Undocumented. */
  readonly target_channel_id?: IdInput<"Channel"> | undefined;
  /** @remarks Undocumented. */
  readonly target_message_id?: IdInput<"Message"> | undefined;
}
