// Generated from schema/routes/invite.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, Request } from "../../src/base/request.ts";
import type {
  BulkAddTargetUsersBody,
  BulkDeleteTargetUsersBody,
  GetInviteQuery,
  UpdateTargetUsersBody,
} from "../bodies/invite.ts";
import type { Invite, TargetUsersJobStatus } from "../models/invite.ts";
import { request } from "../../src/base/request.ts";

/**
 * Gets an invite by its code.
 *
 * @see https://docs.discord.com/developers/resources/invite#get-invite
 */
export function getInvite(code: string, query?: GetInviteQuery): Request<Invite> {
  return request<Invite>({
    route: "getInvite",
    method: "GET",
    template: "/invites/{code}",
    params: { code },
    query,
    auth: ["none", "bot"],
    success: [200],
  });
}

/**
 * Deletes an invite. Needs ManageChannels or ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/invite#delete-invite
 */
export function deleteInvite(code: string, options?: ReasonOptions): Request<Invite> {
  return request<Invite>({
    route: "deleteInvite",
    method: "DELETE",
    template: "/invites/{code}",
    params: { code },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Gets the users that an invite is for, as CSV with the column `user_id`.
 *
 * @see https://docs.discord.com/developers/resources/invite#get-target-users
 */
export function getTargetUsers(code: string): Request<string> {
  return request<string>({
    route: "getTargetUsers",
    method: "GET",
    template: "/invites/{code}/target-users",
    params: { code },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Adds a user to those that an invite is for.
 *
 * @see https://docs.discord.com/developers/resources/invite#add-target-user
 */
export function addTargetUser(code: string, userId: IdInput<"User">): Request<undefined> {
  return request<undefined>({
    route: "addTargetUser",
    method: "PUT",
    template: "/invites/{code}/target-users/{user_id}",
    ids: { user_id: userId },
    params: { code },
    auth: ["bot"],
    success: [204],
  });
}

/**
 * Removes a user from those that an invite is for.
 *
 * @see https://docs.discord.com/developers/resources/invite#remove-target-user
 */
export function removeTargetUser(code: string, userId: IdInput<"User">): Request<undefined> {
  return request<undefined>({
    route: "removeTargetUser",
    method: "DELETE",
    template: "/invites/{code}/target-users/{user_id}",
    ids: { user_id: userId },
    params: { code },
    auth: ["bot"],
    success: [204],
  });
}

/**
 * Replaces the users that an invite is for; the list is read in the background.
 *
 * @see https://docs.discord.com/developers/resources/invite#update-target-users
 */
export function updateTargetUsers(code: string, fields: UpdateTargetUsersBody): Request<undefined> {
  return request<undefined>({
    route: "updateTargetUsers",
    method: "PUT",
    template: "/invites/{code}/target-users",
    params: { code },
    body: fields,
    multipart: "form",
    uploads: ["target_users_file"],
    auth: ["bot"],
    success: [204],
  });
}

/**
 * Adds users to those that an invite is for.
 *
 * @see https://docs.discord.com/developers/resources/invite#bulk-add-target-users
 */
export function bulkAddTargetUsers(code: string, fields: BulkAddTargetUsersBody): Request<undefined> {
  return request<undefined>({
    route: "bulkAddTargetUsers",
    method: "POST",
    template: "/invites/{code}/target-users/bulk-add",
    params: { code },
    body: fields,
    auth: ["bot"],
    success: [204],
    idempotent: true,
  });
}

/**
 * Removes users from those that an invite is for.
 *
 * @see https://docs.discord.com/developers/resources/invite#bulk-delete-target-users
 */
export function bulkDeleteTargetUsers(code: string, fields: BulkDeleteTargetUsersBody): Request<undefined> {
  return request<undefined>({
    route: "bulkDeleteTargetUsers",
    method: "POST",
    template: "/invites/{code}/target-users/bulk-delete",
    params: { code },
    body: fields,
    auth: ["bot"],
    success: [204],
    idempotent: true,
  });
}

/**
 * Tells how far the reading of a list of users is that an invite is for.
 *
 * @see https://docs.discord.com/developers/resources/invite#get-target-users-job-status
 */
export function getTargetUsersJobStatus(code: string): Request<TargetUsersJobStatus> {
  return request<TargetUsersJobStatus>({
    route: "getTargetUsersJobStatus",
    method: "GET",
    template: "/invites/{code}/target-users/job-status",
    params: { code },
    auth: ["bot"],
    success: [200],
  });
}
