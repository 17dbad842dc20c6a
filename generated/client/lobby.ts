// Generated from schema/routes/lobby.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type {
  AddMemberToLobbyBody,
  BulkLobbyMemberInput,
  CreateLobbyBody,
  CreateOrJoinLobbyBody,
  GetLobbyMessagesQuery,
  LinkChannelToLobbyBody,
  ModifyLobbyBody,
  SendLobbyMessageBody,
} from "../bodies/lobby.ts";
import type { Lobby, LobbyChannelInvite, LobbyMember, LobbyMessage } from "../models/lobby.ts";
import {
  addMemberToLobby,
  bulkUpdateLobbyMembers,
  createLobby,
  createLobbyChannelInviteForSelf,
  createLobbyChannelInviteForUser,
  createOrJoinLobby,
  deleteLobby,
  getLobby,
  getLobbyMessages,
  leaveLobby,
  linkChannelToLobby,
  modifyLobby,
  removeMemberFromLobby,
  sendLobbyMessage,
  updateDmMessageModerationMetadata,
  updateLobbyMessageModerationMetadata,
} from "../requests/lobby.ts";
import { InviteMethods } from "./invite.ts";

/** Methods for the routes of `schema/routes/lobby.json`. */
export abstract class LobbyMethods extends InviteMethods {
  /**
   * Creates a lobby with members.
   *
   * @see https://docs.discord.com/developers/resources/lobby#create-lobby
   */
  async createLobby(fields?: CreateLobbyBody, options?: SendOptions): Promise<Lobby> {
    return this.execute(createLobby(fields), options);
  }

  /**
   * Joins the lobby with the given secret, or creates it.
   *
   * @see https://docs.discord.com/developers/resources/lobby#create-or-join-lobby
   */
  async createOrJoinLobby(fields: CreateOrJoinLobbyBody, options?: SendOptions): Promise<Lobby> {
    return this.execute(createOrJoinLobby(fields), options);
  }

  /**
   * Reads a lobby.
   *
   * @see https://docs.discord.com/developers/resources/lobby#get-lobby
   */
  async getLobby(lobbyId: IdInput<"Lobby">, options?: SendOptions): Promise<Lobby> {
    return this.execute(getLobby(lobbyId), options);
  }

  /**
   * Changes a lobby.
   *
   * @see https://docs.discord.com/developers/resources/lobby#modify-lobby
   */
  async modifyLobby(lobbyId: IdInput<"Lobby">, fields?: ModifyLobbyBody, options?: SendOptions): Promise<Lobby> {
    return this.execute(modifyLobby(lobbyId, fields), options);
  }

  /**
   * Deletes a lobby; succeeds when it is gone already.
   *
   * @see https://docs.discord.com/developers/resources/lobby#delete-lobby
   */
  async deleteLobby(lobbyId: IdInput<"Lobby">, options?: SendOptions): Promise<undefined> {
    return this.execute(deleteLobby(lobbyId), options);
  }

  /**
   * Links a text channel to a lobby, or removes the link.
   *
   * @see https://docs.discord.com/developers/resources/lobby#link-channel-to-lobby
   */
  async linkChannelToLobby(
    lobbyId: IdInput<"Lobby">,
    fields?: LinkChannelToLobbyBody,
    options?: SendOptions,
  ): Promise<Lobby> {
    return this.execute(linkChannelToLobby(lobbyId, fields), options);
  }

  /**
   * Takes the current user out of a lobby.
   *
   * @see https://docs.discord.com/developers/resources/lobby#leave-lobby
   */
  async leaveLobby(lobbyId: IdInput<"Lobby">, options?: SendOptions): Promise<undefined> {
    return this.execute(leaveLobby(lobbyId), options);
  }

  /**
   * Creates an invite to the linked channel for the current user.
   *
   * @see https://docs.discord.com/developers/resources/lobby#create-lobby-channel-invite-for-self
   */
  async createLobbyChannelInviteForSelf(lobbyId: IdInput<"Lobby">, options?: SendOptions): Promise<LobbyChannelInvite> {
    return this.execute(createLobbyChannelInviteForSelf(lobbyId), options);
  }

  /**
   * Adds, changes and removes up to 25 members of a lobby.
   *
   * @see https://docs.discord.com/developers/resources/lobby#bulk-update-lobby-members
   */
  async bulkUpdateLobbyMembers(
    lobbyId: IdInput<"Lobby">,
    fields: readonly BulkLobbyMemberInput[],
    options?: SendOptions,
  ): Promise<readonly LobbyMember[]> {
    return this.execute(bulkUpdateLobbyMembers(lobbyId, fields), options);
  }

  /**
   * Adds a user to a lobby, or changes what the lobby knows of them.
   *
   * @see https://docs.discord.com/developers/resources/lobby#add-a-member-to-a-lobby
   */
  async addMemberToLobby(
    lobbyId: IdInput<"Lobby">,
    userId: IdInput<"User">,
    fields?: AddMemberToLobbyBody,
    options?: SendOptions,
  ): Promise<LobbyMember> {
    return this.execute(addMemberToLobby(lobbyId, userId, fields), options);
  }

  /**
   * Takes a user out of a lobby; succeeds when they are not in it.
   *
   * @see https://docs.discord.com/developers/resources/lobby#remove-a-member-from-a-lobby
   */
  async removeMemberFromLobby(
    lobbyId: IdInput<"Lobby">,
    userId: IdInput<"User">,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(removeMemberFromLobby(lobbyId, userId), options);
  }

  /**
   * Creates an invite to the linked channel for a user.
   *
   * @see https://docs.discord.com/developers/resources/lobby#create-lobby-channel-invite-for-user
   */
  async createLobbyChannelInviteForUser(
    lobbyId: IdInput<"Lobby">,
    userId: IdInput<"User">,
    options?: SendOptions,
  ): Promise<LobbyChannelInvite> {
    return this.execute(createLobbyChannelInviteForUser(lobbyId, userId), options);
  }

  /**
   * Lists the latest messages of a lobby.
   *
   * @see https://docs.discord.com/developers/resources/lobby#get-lobby-messages
   */
  async getLobbyMessages(
    lobbyId: IdInput<"Lobby">,
    query?: GetLobbyMessagesQuery,
    options?: SendOptions,
  ): Promise<readonly LobbyMessage[]> {
    return this.execute(getLobbyMessages(lobbyId, query), options);
  }

  /**
   * Sends a message in a lobby.
   *
   * @see https://docs.discord.com/developers/resources/lobby#send-lobby-message
   */
  async sendLobbyMessage(
    lobbyId: IdInput<"Lobby">,
    fields: SendLobbyMessageBody,
    options?: SendOptions,
  ): Promise<LobbyMessage> {
    return this.execute(sendLobbyMessage(lobbyId, fields), options);
  }

  /**
   * Sets the moderation metadata of a lobby message.
   *
   * @see https://docs.discord.com/developers/resources/lobby#update-lobby-message-moderation-metadata
   */
  async updateLobbyMessageModerationMetadata(
    lobbyId: IdInput<"Lobby">,
    messageId: IdInput<"Message">,
    fields: Readonly<Record<string, string>>,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(updateLobbyMessageModerationMetadata(lobbyId, messageId, fields), options);
  }

  /**
   * Sets the moderation metadata of a direct message between two users.
   *
   * @remarks Undocumented.
   */
  async updateDmMessageModerationMetadata(
    userId1: IdInput<"User">,
    userId2: IdInput<"User">,
    messageId: IdInput<"Message">,
    fields: Readonly<Record<string, string>>,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(updateDmMessageModerationMetadata(userId1, userId2, messageId, fields), options);
  }
}
