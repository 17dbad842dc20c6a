// Generated from schema/routes/lobby.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
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
import { request } from "../../src/base/request.ts";

/**
 * Creates a lobby with members.
 *
 * @see https://docs.discord.com/developers/resources/lobby#create-lobby
 */
export function createLobby(fields: CreateLobbyBody = {}): Request<Lobby> {
  return request<Lobby>({
    route: "createLobby",
    method: "POST",
    template: "/lobbies",
    body: fields,
    auth: ["bot"],
    success: [201],
  });
}

/**
 * Joins the lobby with the given secret, or creates it.
 *
 * @see https://docs.discord.com/developers/resources/lobby#create-or-join-lobby
 */
export function createOrJoinLobby(fields: CreateOrJoinLobbyBody): Request<Lobby> {
  return request<Lobby>({
    route: "createOrJoinLobby",
    method: "PUT",
    template: "/lobbies",
    body: fields,
    auth: ["bot", "oauth2"],
    success: [200],
  });
}

/**
 * Reads a lobby.
 *
 * @see https://docs.discord.com/developers/resources/lobby#get-lobby
 */
export function getLobby(lobbyId: IdInput<"Lobby">): Request<Lobby> {
  return request<Lobby>({
    route: "getLobby",
    method: "GET",
    template: "/lobbies/{lobby_id}",
    ids: { lobby_id: lobbyId },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Changes a lobby.
 *
 * @see https://docs.discord.com/developers/resources/lobby#modify-lobby
 */
export function modifyLobby(lobbyId: IdInput<"Lobby">, fields: ModifyLobbyBody = {}): Request<Lobby> {
  return request<Lobby>({
    route: "modifyLobby",
    method: "PATCH",
    template: "/lobbies/{lobby_id}",
    ids: { lobby_id: lobbyId },
    body: fields,
    auth: ["bot"],
    success: [200],
    idempotent: true,
  });
}

/**
 * Deletes a lobby; succeeds when it is gone already.
 *
 * @see https://docs.discord.com/developers/resources/lobby#delete-lobby
 */
export function deleteLobby(lobbyId: IdInput<"Lobby">): Request<undefined> {
  return request<undefined>({
    route: "deleteLobby",
    method: "DELETE",
    template: "/lobbies/{lobby_id}",
    ids: { lobby_id: lobbyId },
    auth: ["bot"],
    success: [204],
  });
}

/**
 * Links a text channel to a lobby, or removes the link.
 *
 * @see https://docs.discord.com/developers/resources/lobby#link-channel-to-lobby
 */
export function linkChannelToLobby(lobbyId: IdInput<"Lobby">, fields: LinkChannelToLobbyBody = {}): Request<Lobby> {
  return request<Lobby>({
    route: "linkChannelToLobby",
    method: "PATCH",
    template: "/lobbies/{lobby_id}/channel-linking",
    ids: { lobby_id: lobbyId },
    body: fields,
    auth: ["oauth2", "bot"],
    success: [200],
    idempotent: true,
  });
}

/**
 * Takes the current user out of a lobby.
 *
 * @see https://docs.discord.com/developers/resources/lobby#leave-lobby
 */
export function leaveLobby(lobbyId: IdInput<"Lobby">): Request<undefined> {
  return request<undefined>({
    route: "leaveLobby",
    method: "DELETE",
    template: "/lobbies/{lobby_id}/members/@me",
    ids: { lobby_id: lobbyId },
    auth: ["oauth2", "bot"],
    success: [204],
  });
}

/**
 * Creates an invite to the linked channel for the current user.
 *
 * @see https://docs.discord.com/developers/resources/lobby#create-lobby-channel-invite-for-self
 */
export function createLobbyChannelInviteForSelf(lobbyId: IdInput<"Lobby">): Request<LobbyChannelInvite> {
  return request<LobbyChannelInvite>({
    route: "createLobbyChannelInviteForSelf",
    method: "POST",
    template: "/lobbies/{lobby_id}/members/@me/invites",
    ids: { lobby_id: lobbyId },
    auth: ["oauth2", "bot"],
    success: [200],
  });
}

/**
 * Adds, changes and removes up to 25 members of a lobby.
 *
 * @see https://docs.discord.com/developers/resources/lobby#bulk-update-lobby-members
 */
export function bulkUpdateLobbyMembers(
  lobbyId: IdInput<"Lobby">,
  fields: readonly BulkLobbyMemberInput[],
): Request<readonly LobbyMember[]> {
  return request<readonly LobbyMember[]>({
    route: "bulkUpdateLobbyMembers",
    method: "POST",
    template: "/lobbies/{lobby_id}/members/bulk",
    ids: { lobby_id: lobbyId },
    body: fields,
    auth: ["bot"],
    success: [200],
    idempotent: true,
  });
}

/**
 * Adds a user to a lobby, or changes what the lobby knows of them.
 *
 * @see https://docs.discord.com/developers/resources/lobby#add-a-member-to-a-lobby
 */
export function addMemberToLobby(
  lobbyId: IdInput<"Lobby">,
  userId: IdInput<"User">,
  fields: AddMemberToLobbyBody = {},
): Request<LobbyMember> {
  return request<LobbyMember>({
    route: "addMemberToLobby",
    method: "PUT",
    template: "/lobbies/{lobby_id}/members/{user_id}",
    ids: { lobby_id: lobbyId, user_id: userId },
    body: fields,
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Takes a user out of a lobby; succeeds when they are not in it.
 *
 * @see https://docs.discord.com/developers/resources/lobby#remove-a-member-from-a-lobby
 */
export function removeMemberFromLobby(lobbyId: IdInput<"Lobby">, userId: IdInput<"User">): Request<undefined> {
  return request<undefined>({
    route: "removeMemberFromLobby",
    method: "DELETE",
    template: "/lobbies/{lobby_id}/members/{user_id}",
    ids: { lobby_id: lobbyId, user_id: userId },
    auth: ["bot"],
    success: [204],
  });
}

/**
 * Creates an invite to the linked channel for a user.
 *
 * @see https://docs.discord.com/developers/resources/lobby#create-lobby-channel-invite-for-user
 */
export function createLobbyChannelInviteForUser(
  lobbyId: IdInput<"Lobby">,
  userId: IdInput<"User">,
): Request<LobbyChannelInvite> {
  return request<LobbyChannelInvite>({
    route: "createLobbyChannelInviteForUser",
    method: "POST",
    template: "/lobbies/{lobby_id}/members/{user_id}/invites",
    ids: { lobby_id: lobbyId, user_id: userId },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Lists the latest messages of a lobby.
 *
 * @see https://docs.discord.com/developers/resources/lobby#get-lobby-messages
 */
export function getLobbyMessages(
  lobbyId: IdInput<"Lobby">,
  query?: GetLobbyMessagesQuery,
): Request<readonly LobbyMessage[]> {
  return request<readonly LobbyMessage[]>({
    route: "getLobbyMessages",
    method: "GET",
    template: "/lobbies/{lobby_id}/messages",
    ids: { lobby_id: lobbyId },
    query,
    auth: ["bot", "oauth2"],
    success: [200],
  });
}

/**
 * Sends a message in a lobby.
 *
 * @see https://docs.discord.com/developers/resources/lobby#send-lobby-message
 */
export function sendLobbyMessage(lobbyId: IdInput<"Lobby">, fields: SendLobbyMessageBody): Request<LobbyMessage> {
  return request<LobbyMessage>({
    route: "sendLobbyMessage",
    method: "POST",
    template: "/lobbies/{lobby_id}/messages",
    ids: { lobby_id: lobbyId },
    body: fields,
    auth: ["bot", "oauth2"],
    success: [201],
    idempotent: {
      all: [
        { field: "enforce_nonce", is: [true] },
        { field: "nonce", present: true },
      ],
    },
    mentions: { at: ["allowed_mentions"] },
  });
}

/**
 * Sets the moderation metadata of a lobby message.
 *
 * @see https://docs.discord.com/developers/resources/lobby#update-lobby-message-moderation-metadata
 */
export function updateLobbyMessageModerationMetadata(
  lobbyId: IdInput<"Lobby">,
  messageId: IdInput<"Message">,
  fields: Readonly<Record<string, string>>,
): Request<undefined> {
  return request<undefined>({
    route: "updateLobbyMessageModerationMetadata",
    method: "PUT",
    template: "/lobbies/{lobby_id}/messages/{message_id}/moderation-metadata",
    ids: { lobby_id: lobbyId, message_id: messageId },
    body: fields,
    auth: ["bot"],
    success: [204],
  });
}

/**
 * Sets the moderation metadata of a direct message between two users.
 *
 * @remarks Undocumented.
 */
export function updateDmMessageModerationMetadata(
  userId1: IdInput<"User">,
  userId2: IdInput<"User">,
  messageId: IdInput<"Message">,
  fields: Readonly<Record<string, string>>,
): Request<undefined> {
  return request<undefined>({
    route: "updateDmMessageModerationMetadata",
    method: "PUT",
    template: "/partner-sdk/dms/{user_id_1}/{user_id_2}/messages/{message_id}/moderation-metadata",
    ids: { user_id_1: userId1, user_id_2: userId2, message_id: messageId },
    body: fields,
    auth: ["bot"],
    success: [204],
  });
}
