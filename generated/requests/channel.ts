// Generated from schema/routes/channel.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, Request } from "../../src/base/request.ts";
import type {
  CreateChannelInviteBody,
  EditChannelPermissionsBody,
  FollowAnnouncementChannelBody,
  GetThreadMemberQuery,
  GroupDmAddRecipientBody,
  ListJoinedPrivateArchivedThreadsQuery,
  ListPrivateArchivedThreadsQuery,
  ListPublicArchivedThreadsQuery,
  ListThreadMembersQuery,
  ModifyChannelBody,
  SearchThreadsQuery,
  StartThreadBody,
  StartThreadFromMessageBody,
} from "../bodies/channel.ts";
import type { SetVoiceChannelStatusBody } from "../bodies/voice.ts";
import type {
  Channel,
  CreatedThread,
  FollowedChannel,
  PrivateChannel,
  ThreadChannel,
  ThreadList,
  ThreadMember,
  ThreadSearchResult,
  TypingIndicator,
} from "../models/channel.ts";
import type { Invite } from "../models/invite.ts";
import type { SearchIndexNotReady } from "../models/message.ts";
import { request } from "../../src/base/request.ts";

/**
 * Gets a channel or thread.
 *
 * @see https://docs.discord.com/developers/resources/channel#get-channel
 */
export function getChannel(channelId: IdInput<"Channel">): Request<Channel> {
  return request<Channel>({
    route: "getChannel",
    method: "GET",
    template: "/channels/{channel_id}",
    ids: { channel_id: channelId },
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Changes a channel or thread.
 *
 * @see https://docs.discord.com/developers/resources/channel#modify-channel
 */
export function modifyChannel(
  channelId: IdInput<"Channel">,
  fields: ModifyChannelBody,
  options?: ReasonOptions,
): Request<Channel> {
  return request<Channel>({
    route: "modifyChannel",
    method: "PATCH",
    template: "/channels/{channel_id}",
    ids: { channel_id: channelId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["channel_id"],
  });
}

/**
 * Sets the status of a voice channel. Needs SetVoiceChannelStatus.
 *
 * @see https://docs.discord.com/developers/resources/channel#set-voice-channel-status
 */
export function setVoiceChannelStatus(
  channelId: IdInput<"Channel">,
  fields: SetVoiceChannelStatusBody,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "setVoiceChannelStatus",
    method: "PUT",
    template: "/channels/{channel_id}/voice-status",
    ids: { channel_id: channelId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Deletes a channel of a guild or a thread, or closes a direct message; the channels of a deleted category stay.
 *
 * @see https://docs.discord.com/developers/resources/channel#deleteclose-channel
 */
export function deleteChannel(channelId: IdInput<"Channel">, options?: ReasonOptions): Request<Channel> {
  return request<Channel>({
    route: "deleteChannel",
    method: "DELETE",
    template: "/channels/{channel_id}",
    ids: { channel_id: channelId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Sets what a channel of a guild grants or takes from a role or a member. Needs ManageRoles.
 *
 * @see https://docs.discord.com/developers/resources/channel#edit-channel-permissions
 */
export function editChannelPermissions(
  channelId: IdInput<"Channel">,
  overwriteId: IdInput<"Role"> | IdInput<"User">,
  fields: EditChannelPermissionsBody,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "editChannelPermissions",
    method: "PUT",
    template: "/channels/{channel_id}/permissions/{overwrite_id}",
    ids: { channel_id: channelId },
    params: { overwrite_id: overwriteId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Lists the invites to a channel of a guild, with how they were made and used. Needs ManageChannels.
 *
 * @see https://docs.discord.com/developers/resources/channel#get-channel-invites
 */
export function getChannelInvites(channelId: IdInput<"Channel">): Request<readonly Invite[]> {
  return request<readonly Invite[]>({
    route: "getChannelInvites",
    method: "GET",
    template: "/channels/{channel_id}/invites",
    ids: { channel_id: channelId },
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Makes an invite to a channel.
 *
 * @see https://docs.discord.com/developers/resources/channel#create-channel-invite
 */
export function createChannelInvite(
  channelId: IdInput<"Channel">,
  fields: CreateChannelInviteBody,
  options?: ReasonOptions,
): Request<Invite | undefined> {
  return request<Invite | undefined>({
    route: "createChannelInvite",
    method: "POST",
    template: "/channels/{channel_id}/invites",
    ids: { channel_id: channelId },
    body: fields,
    multipart: "payload_json",
    uploads: ["target_users_file"],
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200, 204],
    major: ["channel_id"],
  });
}

/**
 * Removes what a channel of a guild grants or takes from a role or a member. Needs ManageRoles.
 *
 * @see https://docs.discord.com/developers/resources/channel#delete-channel-permission
 */
export function deleteChannelPermission(
  channelId: IdInput<"Channel">,
  overwriteId: IdInput<"Role"> | IdInput<"User">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "deleteChannelPermission",
    method: "DELETE",
    template: "/channels/{channel_id}/permissions/{overwrite_id}",
    ids: { channel_id: channelId },
    params: { overwrite_id: overwriteId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Lets the messages of an announcement channel appear in another channel. Needs ManageWebhooks.
 *
 * @see https://docs.discord.com/developers/resources/channel#follow-announcement-channel
 */
export function followAnnouncementChannel(
  channelId: IdInput<"Channel">,
  fields: FollowAnnouncementChannelBody,
  options?: ReasonOptions,
): Request<FollowedChannel> {
  return request<FollowedChannel>({
    route: "followAnnouncementChannel",
    method: "POST",
    template: "/channels/{channel_id}/followers",
    ids: { channel_id: channelId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Shows for 10 seconds that the current user is typing.
 *
 * @see https://docs.discord.com/developers/resources/channel#trigger-typing-indicator
 */
export function triggerTypingIndicator(channelId: IdInput<"Channel">): Request<TypingIndicator | undefined> {
  return request<TypingIndicator | undefined>({
    route: "triggerTypingIndicator",
    method: "POST",
    template: "/channels/{channel_id}/typing",
    ids: { channel_id: channelId },
    auth: ["bot"],
    success: [200, 204],
    idempotent: true,
    major: ["channel_id"],
  });
}

/**
 * Adds a user to a group of direct messages.
 *
 * @see https://docs.discord.com/developers/resources/channel#group-dm-add-recipient
 */
export function groupDmAddRecipient(
  channelId: IdInput<"Channel">,
  userId: IdInput<"User">,
  fields: GroupDmAddRecipientBody,
): Request<PrivateChannel | undefined> {
  return request<PrivateChannel | undefined>({
    route: "groupDmAddRecipient",
    method: "PUT",
    template: "/channels/{channel_id}/recipients/{user_id}",
    ids: { channel_id: channelId, user_id: userId },
    body: fields,
    auth: ["bot"],
    success: [201, 204],
    major: ["channel_id"],
  });
}

/**
 * Removes a user from a group of direct messages.
 *
 * @see https://docs.discord.com/developers/resources/channel#group-dm-remove-recipient
 */
export function groupDmRemoveRecipient(channelId: IdInput<"Channel">, userId: IdInput<"User">): Request<undefined> {
  return request<undefined>({
    route: "groupDmRemoveRecipient",
    method: "DELETE",
    template: "/channels/{channel_id}/recipients/{user_id}",
    ids: { channel_id: channelId, user_id: userId },
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Starts a thread under a message; the thread gets the id of the message. Needs CreatePublicThreads.
 *
 * @see https://docs.discord.com/developers/resources/channel#start-thread-from-message
 */
export function startThreadFromMessage(
  channelId: IdInput<"Channel">,
  messageId: IdInput<"Message">,
  fields: StartThreadFromMessageBody,
  options?: ReasonOptions,
): Request<ThreadChannel> {
  return request<ThreadChannel>({
    route: "startThreadFromMessage",
    method: "POST",
    template: "/channels/{channel_id}/messages/{message_id}/threads",
    ids: { channel_id: channelId, message_id: messageId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [201],
    major: ["channel_id"],
  });
}

/**
 * Starts a thread that is under no message, in forum and media channels with a first message.
 *
 * @see https://docs.discord.com/developers/resources/channel#start-thread-without-message
 * @see https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel
 */
export function startThread(
  channelId: IdInput<"Channel">,
  fields: StartThreadBody,
  options?: ReasonOptions,
): Request<CreatedThread> {
  return request<CreatedThread>({
    route: "startThread",
    method: "POST",
    template: "/channels/{channel_id}/threads",
    ids: { channel_id: channelId },
    body: fields,
    multipart: "payload_json",
    files: "message.files",
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [201],
    mentions: { at: ["message", "allowed_mentions"] },
    major: ["channel_id"],
  });
}

/**
 * Adds the current user to a thread that is not archived.
 *
 * @see https://docs.discord.com/developers/resources/channel#join-thread
 */
export function joinThread(channelId: IdInput<"Channel">): Request<undefined> {
  return request<undefined>({
    route: "joinThread",
    method: "PUT",
    template: "/channels/{channel_id}/thread-members/@me",
    ids: { channel_id: channelId },
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Adds a user to a thread that is not archived. Needs SendMessagesInThreads.
 *
 * @see https://docs.discord.com/developers/resources/channel#add-thread-member
 */
export function addThreadMember(channelId: IdInput<"Channel">, userId: IdInput<"User">): Request<undefined> {
  return request<undefined>({
    route: "addThreadMember",
    method: "PUT",
    template: "/channels/{channel_id}/thread-members/{user_id}",
    ids: { channel_id: channelId, user_id: userId },
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Removes the current user from a thread that is not archived.
 *
 * @see https://docs.discord.com/developers/resources/channel#leave-thread
 */
export function leaveThread(channelId: IdInput<"Channel">): Request<undefined> {
  return request<undefined>({
    route: "leaveThread",
    method: "DELETE",
    template: "/channels/{channel_id}/thread-members/@me",
    ids: { channel_id: channelId },
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Removes a user from a thread that is not archived.
 *
 * @see https://docs.discord.com/developers/resources/channel#remove-thread-member
 */
export function removeThreadMember(channelId: IdInput<"Channel">, userId: IdInput<"User">): Request<undefined> {
  return request<undefined>({
    route: "removeThreadMember",
    method: "DELETE",
    template: "/channels/{channel_id}/thread-members/{user_id}",
    ids: { channel_id: channelId, user_id: userId },
    auth: ["bot"],
    success: [204],
    major: ["channel_id"],
  });
}

/**
 * Gets a user's membership of a thread.
 *
 * @see https://docs.discord.com/developers/resources/channel#get-thread-member
 */
export function getThreadMember(
  channelId: IdInput<"Channel">,
  userId: IdInput<"User">,
  query?: GetThreadMemberQuery,
): Request<ThreadMember> {
  return request<ThreadMember>({
    route: "getThreadMember",
    method: "GET",
    template: "/channels/{channel_id}/thread-members/{user_id}",
    ids: { channel_id: channelId, user_id: userId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Lists the members of a thread, page by page with `with_member`, else all at once.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-thread-members
 */
export function listThreadMembers(
  channelId: IdInput<"Channel">,
  query?: ListThreadMembersQuery,
): Request<readonly ThreadMember[]> {
  return request<readonly ThreadMember[]>({
    route: "listThreadMembers",
    method: "GET",
    template: "/channels/{channel_id}/thread-members",
    ids: { channel_id: channelId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Lists the archived public threads of a channel, the last archived first. Needs ReadMessageHistory.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-public-archived-threads
 */
export function listPublicArchivedThreads(
  channelId: IdInput<"Channel">,
  query?: ListPublicArchivedThreadsQuery,
): Request<ThreadList> {
  return request<ThreadList>({
    route: "listPublicArchivedThreads",
    method: "GET",
    template: "/channels/{channel_id}/threads/archived/public",
    ids: { channel_id: channelId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Lists the archived private threads of a channel, the last archived first. Needs ReadMessageHistory and
 * ManageThreads.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-private-archived-threads
 */
export function listPrivateArchivedThreads(
  channelId: IdInput<"Channel">,
  query?: ListPrivateArchivedThreadsQuery,
): Request<ThreadList> {
  return request<ThreadList>({
    route: "listPrivateArchivedThreads",
    method: "GET",
    template: "/channels/{channel_id}/threads/archived/private",
    ids: { channel_id: channelId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Lists the archived private threads of a channel that the current user has joined, the newest first. Needs
 * ReadMessageHistory.
 *
 * @see https://docs.discord.com/developers/resources/channel#list-joined-private-archived-threads
 */
export function listJoinedPrivateArchivedThreads(
  channelId: IdInput<"Channel">,
  query?: ListJoinedPrivateArchivedThreadsQuery,
): Request<ThreadList> {
  return request<ThreadList>({
    route: "listJoinedPrivateArchivedThreads",
    method: "GET",
    template: "/channels/{channel_id}/users/@me/threads/archived/private",
    ids: { channel_id: channelId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["channel_id"],
  });
}

/**
 * Searches the threads of a channel.
 *
 * @remarks Undocumented.
 */
export function searchThreads(
  channelId: IdInput<"Channel">,
  query?: SearchThreadsQuery,
): Request<ThreadSearchResult | SearchIndexNotReady> {
  return request<ThreadSearchResult | SearchIndexNotReady>({
    route: "searchThreads",
    method: "GET",
    template: "/channels/{channel_id}/threads/search",
    ids: { channel_id: channelId },
    query,
    auth: ["bot"],
    success: [200, 202],
    major: ["channel_id"],
  });
}
