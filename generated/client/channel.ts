// Generated from schema/routes/channel.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { ReasonOptions, SendOptions } from "../../src/base/request.ts";
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
import {
  iterJoinedPrivateArchivedThreads,
  iterPrivateArchivedThreads,
  iterPublicArchivedThreads,
  iterSearchThreads,
  iterThreadMembers,
} from "../iterators/channel.ts";
import {
  addThreadMember,
  createChannelInvite,
  deleteChannel,
  deleteChannelPermission,
  editChannelPermissions,
  followAnnouncementChannel,
  getChannel,
  getChannelInvites,
  getThreadMember,
  groupDmAddRecipient,
  groupDmRemoveRecipient,
  joinThread,
  leaveThread,
  listJoinedPrivateArchivedThreads,
  listPrivateArchivedThreads,
  listPublicArchivedThreads,
  listThreadMembers,
  modifyChannel,
  removeThreadMember,
  searchThreads,
  setVoiceChannelStatus,
  startThread,
  startThreadFromMessage,
  triggerTypingIndicator,
} from "../requests/channel.ts";
import { AutoModerationMethods } from "./auto-moderation.ts";

/** Methods for the routes of `schema/routes/channel.json`. */
export abstract class ChannelMethods extends AutoModerationMethods {
  /**
   * Gets a channel or thread.
   *
   * @see https://docs.discord.com/developers/resources/channel#get-channel
   */
  async getChannel(channelId: IdInput<"Channel">, options?: SendOptions): Promise<Channel> {
    return this.execute(getChannel(channelId), options);
  }

  /**
   * Changes a channel or thread.
   *
   * @see https://docs.discord.com/developers/resources/channel#modify-channel
   */
  async modifyChannel(
    channelId: IdInput<"Channel">,
    fields: ModifyChannelBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<Channel> {
    return this.execute(modifyChannel(channelId, fields, options), options);
  }

  /**
   * Sets the status of a voice channel. Needs SetVoiceChannelStatus.
   *
   * @see https://docs.discord.com/developers/resources/channel#set-voice-channel-status
   */
  async setVoiceChannelStatus(
    channelId: IdInput<"Channel">,
    fields: SetVoiceChannelStatusBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(setVoiceChannelStatus(channelId, fields, options), options);
  }

  /**
   * Deletes a channel of a guild or a thread, or closes a direct message; the channels of a deleted category stay.
   *
   * @see https://docs.discord.com/developers/resources/channel#deleteclose-channel
   */
  async deleteChannel(channelId: IdInput<"Channel">, options?: SendOptions & ReasonOptions): Promise<Channel> {
    return this.execute(deleteChannel(channelId, options), options);
  }

  /**
   * Sets what a channel of a guild grants or takes from a role or a member. Needs ManageRoles.
   *
   * @see https://docs.discord.com/developers/resources/channel#edit-channel-permissions
   */
  async editChannelPermissions(
    channelId: IdInput<"Channel">,
    overwriteId: IdInput<"Role"> | IdInput<"User">,
    fields: EditChannelPermissionsBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(editChannelPermissions(channelId, overwriteId, fields, options), options);
  }

  /**
   * Lists the invites to a channel of a guild, with how they were made and used. Needs ManageChannels.
   *
   * @see https://docs.discord.com/developers/resources/channel#get-channel-invites
   */
  async getChannelInvites(channelId: IdInput<"Channel">, options?: SendOptions): Promise<readonly Invite[]> {
    return this.execute(getChannelInvites(channelId), options);
  }

  /**
   * Makes an invite to a channel.
   *
   * @see https://docs.discord.com/developers/resources/channel#create-channel-invite
   */
  async createChannelInvite(
    channelId: IdInput<"Channel">,
    fields: CreateChannelInviteBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<Invite | undefined> {
    return this.execute(createChannelInvite(channelId, fields, options), options);
  }

  /**
   * Removes what a channel of a guild grants or takes from a role or a member. Needs ManageRoles.
   *
   * @see https://docs.discord.com/developers/resources/channel#delete-channel-permission
   */
  async deleteChannelPermission(
    channelId: IdInput<"Channel">,
    overwriteId: IdInput<"Role"> | IdInput<"User">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(deleteChannelPermission(channelId, overwriteId, options), options);
  }

  /**
   * Lets the messages of an announcement channel appear in another channel. Needs ManageWebhooks.
   *
   * @see https://docs.discord.com/developers/resources/channel#follow-announcement-channel
   */
  async followAnnouncementChannel(
    channelId: IdInput<"Channel">,
    fields: FollowAnnouncementChannelBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<FollowedChannel> {
    return this.execute(followAnnouncementChannel(channelId, fields, options), options);
  }

  /**
   * Shows for 10 seconds that the current user is typing.
   *
   * @see https://docs.discord.com/developers/resources/channel#trigger-typing-indicator
   */
  async triggerTypingIndicator(
    channelId: IdInput<"Channel">,
    options?: SendOptions,
  ): Promise<TypingIndicator | undefined> {
    return this.execute(triggerTypingIndicator(channelId), options);
  }

  /**
   * Adds a user to a group of direct messages.
   *
   * @see https://docs.discord.com/developers/resources/channel#group-dm-add-recipient
   */
  async groupDmAddRecipient(
    channelId: IdInput<"Channel">,
    userId: IdInput<"User">,
    fields: GroupDmAddRecipientBody,
    options?: SendOptions,
  ): Promise<PrivateChannel | undefined> {
    return this.execute(groupDmAddRecipient(channelId, userId, fields), options);
  }

  /**
   * Removes a user from a group of direct messages.
   *
   * @see https://docs.discord.com/developers/resources/channel#group-dm-remove-recipient
   */
  async groupDmRemoveRecipient(
    channelId: IdInput<"Channel">,
    userId: IdInput<"User">,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(groupDmRemoveRecipient(channelId, userId), options);
  }

  /**
   * Starts a thread under a message; the thread gets the id of the message. Needs CreatePublicThreads.
   *
   * @see https://docs.discord.com/developers/resources/channel#start-thread-from-message
   */
  async startThreadFromMessage(
    channelId: IdInput<"Channel">,
    messageId: IdInput<"Message">,
    fields: StartThreadFromMessageBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<ThreadChannel> {
    return this.execute(startThreadFromMessage(channelId, messageId, fields, options), options);
  }

  /**
   * Starts a thread that is under no message, in forum and media channels with a first message.
   *
   * @see https://docs.discord.com/developers/resources/channel#start-thread-without-message
   * @see https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel
   */
  async startThread(
    channelId: IdInput<"Channel">,
    fields: StartThreadBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<CreatedThread> {
    return this.execute(startThread(channelId, fields, options), options);
  }

  /**
   * Adds the current user to a thread that is not archived.
   *
   * @see https://docs.discord.com/developers/resources/channel#join-thread
   */
  async joinThread(channelId: IdInput<"Channel">, options?: SendOptions): Promise<undefined> {
    return this.execute(joinThread(channelId), options);
  }

  /**
   * Adds a user to a thread that is not archived. Needs SendMessagesInThreads.
   *
   * @see https://docs.discord.com/developers/resources/channel#add-thread-member
   */
  async addThreadMember(
    channelId: IdInput<"Channel">,
    userId: IdInput<"User">,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(addThreadMember(channelId, userId), options);
  }

  /**
   * Removes the current user from a thread that is not archived.
   *
   * @see https://docs.discord.com/developers/resources/channel#leave-thread
   */
  async leaveThread(channelId: IdInput<"Channel">, options?: SendOptions): Promise<undefined> {
    return this.execute(leaveThread(channelId), options);
  }

  /**
   * Removes a user from a thread that is not archived.
   *
   * @see https://docs.discord.com/developers/resources/channel#remove-thread-member
   */
  async removeThreadMember(
    channelId: IdInput<"Channel">,
    userId: IdInput<"User">,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(removeThreadMember(channelId, userId), options);
  }

  /**
   * Gets a user's membership of a thread.
   *
   * @see https://docs.discord.com/developers/resources/channel#get-thread-member
   */
  async getThreadMember(
    channelId: IdInput<"Channel">,
    userId: IdInput<"User">,
    query?: GetThreadMemberQuery,
    options?: SendOptions,
  ): Promise<ThreadMember> {
    return this.execute(getThreadMember(channelId, userId, query), options);
  }

  /**
   * Lists the members of a thread, page by page with `with_member`, else all at once.
   *
   * @see https://docs.discord.com/developers/resources/channel#list-thread-members
   */
  async listThreadMembers(
    channelId: IdInput<"Channel">,
    query?: ListThreadMembersQuery,
    options?: SendOptions,
  ): Promise<readonly ThreadMember[]> {
    return this.execute(listThreadMembers(channelId, query), options);
  }

  /**
   * Goes through all pages of `listThreadMembers`. By rising id from `after` on.
   *
   * @see https://docs.discord.com/developers/resources/channel#list-thread-members
   */
  iterThreadMembers(
    channelId: IdInput<"Channel">,
    query?: Omit<ListThreadMembersQuery, "limit" | "with_member">,
    options?: IterateOptions,
  ): AsyncGenerator<ThreadMember, void, undefined> {
    return iterThreadMembers(this, channelId, query, options);
  }

  /**
   * Lists the archived public threads of a channel, the last archived first. Needs ReadMessageHistory.
   *
   * @see https://docs.discord.com/developers/resources/channel#list-public-archived-threads
   */
  async listPublicArchivedThreads(
    channelId: IdInput<"Channel">,
    query?: ListPublicArchivedThreadsQuery,
    options?: SendOptions,
  ): Promise<ThreadList> {
    return this.execute(listPublicArchivedThreads(channelId, query), options);
  }

  /**
   * Goes through all pages of `listPublicArchivedThreads`. Begins `before` the time given, and goes back in time.
   * Needs ReadMessageHistory.
   *
   * @see https://docs.discord.com/developers/resources/channel#list-public-archived-threads
   */
  iterPublicArchivedThreads(
    channelId: IdInput<"Channel">,
    query?: Omit<ListPublicArchivedThreadsQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<ThreadChannel, void, undefined> {
    return iterPublicArchivedThreads(this, channelId, query, options);
  }

  /**
   * Lists the archived private threads of a channel, the last archived first. Needs ReadMessageHistory and
   * ManageThreads.
   *
   * @see https://docs.discord.com/developers/resources/channel#list-private-archived-threads
   */
  async listPrivateArchivedThreads(
    channelId: IdInput<"Channel">,
    query?: ListPrivateArchivedThreadsQuery,
    options?: SendOptions,
  ): Promise<ThreadList> {
    return this.execute(listPrivateArchivedThreads(channelId, query), options);
  }

  /**
   * Goes through all pages of `listPrivateArchivedThreads`. Begins `before` the time given, and goes back in time.
   * Needs ReadMessageHistory and ManageThreads.
   *
   * @see https://docs.discord.com/developers/resources/channel#list-private-archived-threads
   */
  iterPrivateArchivedThreads(
    channelId: IdInput<"Channel">,
    query?: Omit<ListPrivateArchivedThreadsQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<ThreadChannel, void, undefined> {
    return iterPrivateArchivedThreads(this, channelId, query, options);
  }

  /**
   * Lists the archived private threads of a channel that the current user has joined, the newest first. Needs
   * ReadMessageHistory.
   *
   * @see https://docs.discord.com/developers/resources/channel#list-joined-private-archived-threads
   */
  async listJoinedPrivateArchivedThreads(
    channelId: IdInput<"Channel">,
    query?: ListJoinedPrivateArchivedThreadsQuery,
    options?: SendOptions,
  ): Promise<ThreadList> {
    return this.execute(listJoinedPrivateArchivedThreads(channelId, query), options);
  }

  /**
   * Goes through all pages of `listJoinedPrivateArchivedThreads`. By falling id from `before` on. Needs
   * ReadMessageHistory.
   *
   * @see https://docs.discord.com/developers/resources/channel#list-joined-private-archived-threads
   */
  iterJoinedPrivateArchivedThreads(
    channelId: IdInput<"Channel">,
    query?: Omit<ListJoinedPrivateArchivedThreadsQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<ThreadChannel, void, undefined> {
    return iterJoinedPrivateArchivedThreads(this, channelId, query, options);
  }

  /**
   * Searches the threads of a channel.
   *
   * @remarks Undocumented.
   */
  async searchThreads(
    channelId: IdInput<"Channel">,
    query?: SearchThreadsQuery,
    options?: SendOptions,
  ): Promise<ThreadSearchResult | SearchIndexNotReady> {
    return this.execute(searchThreads(channelId, query), options);
  }

  /**
   * Goes through all pages of `searchThreads`. Begins at `offset`.
   *
   * @remarks Undocumented.
   */
  iterSearchThreads(
    channelId: IdInput<"Channel">,
    query?: Omit<SearchThreadsQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<ThreadChannel, void, undefined> {
    return iterSearchThreads(this, channelId, query, options);
  }
}
