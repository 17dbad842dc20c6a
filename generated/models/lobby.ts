// Generated from schema/models/lobby.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { GuildChannel } from "./channel.ts";
import type { MessageFlag, MessageType } from "./message.ts";
import type { User } from "./user.ts";

/**
 * Bits of a member of a lobby.
 *
 * @see https://docs.discord.com/developers/resources/lobby#lobby-member-object-lobby-member-flags
 */
export const LobbyMemberFlag = {
  CanLinkLobby: 1, // 1 << 0
} as const;
export type LobbyMemberFlag = number;

/**
 * Invite to the channel that a lobby is linked to.
 *
 * @see https://docs.discord.com/developers/resources/lobby#lobby-invite-object
 */
export interface LobbyChannelInvite {
  readonly code: string;
}

/**
 * Member of a lobby.
 *
 * @see https://docs.discord.com/developers/resources/lobby#lobby-member-object-lobby-member-structure
 */
export interface LobbyMember {
  readonly id: Id<"User">;
  /** At most 1000 characters in all. */
  readonly metadata?: Readonly<Record<string, string>> | null;
  readonly flags?: LobbyMemberFlag;
  /** Further display name, such as that of a character in a game. */
  readonly additional_name?: string;
}

/**
 * Message sent in a lobby.
 *
 * @see https://docs.discord.com/developers/resources/lobby#lobby-message-object
 */
export interface LobbyMessage {
  readonly id: Id<"Message">;
  readonly type: MessageType;
  readonly content: string;
  readonly lobby_id: Id<"Lobby">;
  /** Same as `lobby_id`; there so that a lobby message reads like a message. */
  readonly channel_id: Id<"Channel">;
  readonly author: User;
  /** Absent when the author had no further name. */
  readonly lobby_member?: MessageLobbyMember;
  /** Only in events; not kept with the message. */
  readonly metadata?: Readonly<Record<string, string>> | null;
  readonly moderation_metadata?: Readonly<Record<string, string>> | null;
  readonly flags: MessageFlag;
  readonly application_id?: Id<"Application">;
}

/**
 * Group of users of an application, as for matchmaking.
 *
 * @see https://docs.discord.com/developers/resources/lobby#lobby-object-lobby-structure
 */
export interface Lobby {
  readonly id: Id<"Lobby">;
  readonly application_id: Id<"Application">;
  readonly metadata: Readonly<Record<string, string>> | null;
  readonly members: readonly LobbyMember[];
  readonly linked_channel?: GuildChannel;
  readonly override_event_webhooks_url?: string | null;
  /**
   * Bits of the lobby; their meaning is not documented.
   *
   * @remarks Undocumented.
   */
  readonly flags?: number;
}

/** Author of a lobby message as the lobby knew them when it was sent. */
export interface MessageLobbyMember {
  readonly additional_name: string;
}
