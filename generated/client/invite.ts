// Generated from schema/routes/invite.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, SendOptions } from "../../src/base/request.ts";
import type {
  BulkAddTargetUsersBody,
  BulkDeleteTargetUsersBody,
  GetInviteQuery,
  UpdateTargetUsersBody,
} from "../bodies/invite.ts";
import type { Invite, TargetUsersJobStatus } from "../models/invite.ts";
import {
  addTargetUser,
  bulkAddTargetUsers,
  bulkDeleteTargetUsers,
  deleteInvite,
  getInvite,
  getTargetUsers,
  getTargetUsersJobStatus,
  removeTargetUser,
  updateTargetUsers,
} from "../requests/invite.ts";
import { InteractionMethods } from "./interaction.ts";

/** Methods for the routes of `schema/routes/invite.json`. */
export abstract class InviteMethods extends InteractionMethods {
  /**
   * Gets an invite by its code.
   *
   * @see https://docs.discord.com/developers/resources/invite#get-invite
   */
  async getInvite(code: string, query?: GetInviteQuery, options?: SendOptions): Promise<Invite> {
    return this.execute(getInvite(code, query), options);
  }

  /**
   * Deletes an invite. Needs ManageChannels or ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/invite#delete-invite
   */
  async deleteInvite(code: string, options?: SendOptions & ReasonOptions): Promise<Invite> {
    return this.execute(deleteInvite(code, options), options);
  }

  /**
   * Gets the users that an invite is for, as CSV with the column `user_id`.
   *
   * @see https://docs.discord.com/developers/resources/invite#get-target-users
   */
  async getTargetUsers(code: string, options?: SendOptions): Promise<string> {
    return this.execute(getTargetUsers(code), options);
  }

  /**
   * Adds a user to those that an invite is for.
   *
   * @see https://docs.discord.com/developers/resources/invite#add-target-user
   */
  async addTargetUser(code: string, userId: IdInput<"User">, options?: SendOptions): Promise<undefined> {
    return this.execute(addTargetUser(code, userId), options);
  }

  /**
   * Removes a user from those that an invite is for.
   *
   * @see https://docs.discord.com/developers/resources/invite#remove-target-user
   */
  async removeTargetUser(code: string, userId: IdInput<"User">, options?: SendOptions): Promise<undefined> {
    return this.execute(removeTargetUser(code, userId), options);
  }

  /**
   * Replaces the users that an invite is for; the list is read in the background.
   *
   * @see https://docs.discord.com/developers/resources/invite#update-target-users
   */
  async updateTargetUsers(code: string, fields: UpdateTargetUsersBody, options?: SendOptions): Promise<undefined> {
    return this.execute(updateTargetUsers(code, fields), options);
  }

  /**
   * Adds users to those that an invite is for.
   *
   * @see https://docs.discord.com/developers/resources/invite#bulk-add-target-users
   */
  async bulkAddTargetUsers(code: string, fields: BulkAddTargetUsersBody, options?: SendOptions): Promise<undefined> {
    return this.execute(bulkAddTargetUsers(code, fields), options);
  }

  /**
   * Removes users from those that an invite is for.
   *
   * @see https://docs.discord.com/developers/resources/invite#bulk-delete-target-users
   */
  async bulkDeleteTargetUsers(
    code: string,
    fields: BulkDeleteTargetUsersBody,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(bulkDeleteTargetUsers(code, fields), options);
  }

  /**
   * Tells how far the reading of a list of users is that an invite is for.
   *
   * @see https://docs.discord.com/developers/resources/invite#get-target-users-job-status
   */
  async getTargetUsersJobStatus(code: string, options?: SendOptions): Promise<TargetUsersJobStatus> {
    return this.execute(getTargetUsersJobStatus(code), options);
  }
}
