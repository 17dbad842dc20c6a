// Generated from schema/bodies/lobby.json and schema/routes/lobby.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { LobbyMemberFlag } from "../models/lobby.ts";
import type { MessageFlag, SharedClientThemeInput } from "../models/message.ts";
import type { MessageComponentInput } from "./component.ts";
import type { EmbedInput } from "./embed.ts";
import type { AllowedMentions, AttachmentInput, MessageReferenceInput } from "./message.ts";
import type { PollInput } from "./poll.ts";

/**
 * Member of a lobby to add, change or remove.
 *
 * @see https://docs.discord.com/developers/resources/lobby#bulk-update-lobby-members
 */
export interface BulkLobbyMemberInput {
  readonly id: IdInput<"User">;
  /** At most 1000 characters in all. Up to 25 items. Each up to 1024 characters. */
  readonly metadata?: Readonly<Record<string, string>> | null | undefined;
  readonly flags?: LobbyMemberFlag | undefined;
  readonly remove_member?: boolean | undefined;
  /** Further display name; null removes it, absence keeps it. 1 to 80 characters. */
  readonly additional_name?: string | null | undefined;
}

/**
 * Member of a lobby to add.
 *
 * @see https://docs.discord.com/developers/resources/lobby#lobby-member-json-params
 */
export interface LobbyMemberInput {
  readonly id: IdInput<"User">;
  /** At most 1000 characters in all. Up to 25 items. Each up to 1024 characters. */
  readonly metadata?: Readonly<Record<string, string>> | null | undefined;
  readonly flags?: LobbyMemberFlag | undefined;
}

/**
 * Message to send in a lobby.
 *
 * @see https://docs.discord.com/developers/resources/lobby#send-lobby-message
 */
export interface SendLobbyMessageBody {
  /** Up to 4000 characters. */
  readonly content?: string | undefined;
  readonly flags?: MessageFlag | undefined;
  /** Up to 10 items. */
  readonly embeds?: readonly EmbedInput[] | undefined;
  readonly allowed_mentions?: AllowedMentions | null | undefined;
  /** Up to 3 items. */
  readonly sticker_ids?: readonly IdInput<"Sticker">[] | undefined;
  /** Up to 40 items. */
  readonly components?: readonly MessageComponentInput[] | undefined;
  /** Up to 10 items. */
  readonly attachments?: readonly AttachmentInput[] | undefined;
  readonly poll?: PollInput | undefined;
  readonly shared_client_theme?: SharedClientThemeInput | undefined;
  readonly message_reference?: MessageReferenceInput | undefined;
  /** Up to 25 characters. */
  readonly nonce?: string | number | undefined;
  readonly enforce_nonce?: boolean | undefined;
  readonly tts?: boolean | undefined;
  /** Delivered with the message to running clients, not kept. */
  readonly metadata?: Readonly<Record<string, string>> | null | undefined;
}

/**
 * Lobby to create.
 *
 * @see https://docs.discord.com/developers/resources/lobby#create-lobby
 */
export interface CreateLobbyBody {
  /** At most 1000 characters in all. Up to 25 items. Each up to 1024 characters. */
  readonly metadata?: Readonly<Record<string, string>> | null | undefined;
  /** Up to 25 items. */
  readonly members?: readonly LobbyMemberInput[] | undefined;
  /** Seconds after which an idle lobby closes. 5 to 604800. */
  readonly idle_timeout_seconds?: number | undefined;
  /** @remarks Undocumented. */
  readonly flags?: 1 | undefined;
  /**
   * Up to 512 characters.
   *
   * @remarks Undocumented.
   */
  readonly override_event_webhooks_url?: string | undefined;
}

/**
 * Lobby to join, or to create when there is none with the secret.
 *
 * @see https://docs.discord.com/developers/resources/lobby#create-or-join-lobby
 */
export interface CreateOrJoinLobbyBody {
  /** Names the lobby among those of the application. Up to 250 characters. */
  readonly secret: string;
  /** Seconds after which an idle lobby closes. 5 to 604800. */
  readonly idle_timeout_seconds?: number | undefined;
  /** At most 1000 characters in all. Up to 25 items. Each up to 1024 characters. */
  readonly lobby_metadata?: Readonly<Record<string, string>> | null | undefined;
  /** At most 1000 characters in all. Up to 25 items. Each up to 1024 characters. */
  readonly member_metadata?: Readonly<Record<string, string>> | null | undefined;
  /** @remarks Undocumented. */
  readonly flags?: 1 | undefined;
}

/**
 * Changes to a lobby.
 *
 * @see https://docs.discord.com/developers/resources/lobby#modify-lobby
 */
export interface ModifyLobbyBody {
  /** At most 1000 characters in all. Up to 25 items. Each up to 1024 characters. */
  readonly metadata?: Readonly<Record<string, string>> | null | undefined;
  /** Replaces all members. Up to 25 items. */
  readonly members?: readonly LobbyMemberInput[] | undefined;
  /** Seconds after which an idle lobby closes. 5 to 604800. */
  readonly idle_timeout_seconds?: number | undefined;
  /** @remarks Undocumented. */
  readonly flags?: 1 | null | undefined;
  /**
   * Up to 512 characters.
   *
   * @remarks Undocumented.
   */
  readonly override_event_webhooks_url?: string | null | undefined;
}

/**
 * Channel to link to a lobby.
 *
 * @see https://docs.discord.com/developers/resources/lobby#link-channel-to-lobby
 */
export interface LinkChannelToLobbyBody {
  /** Absent removes the link. */
  readonly channel_id?: IdInput<"Channel"> | undefined;
}

/**
 * What a lobby knows of a member.
 *
 * @see https://docs.discord.com/developers/resources/lobby#add-a-member-to-a-lobby
 */
export interface AddMemberToLobbyBody {
  /** At most 1000 characters in all. Up to 25 items. Each up to 1024 characters. */
  readonly metadata?: Readonly<Record<string, string>> | null | undefined;
  readonly flags?: LobbyMemberFlag | undefined;
  /** Further display name; null removes it, absence keeps it. 1 to 80 characters. */
  readonly additional_name?: string | null | undefined;
}

/**
 * Query of getLobbyMessages.
 *
 * @see https://docs.discord.com/developers/resources/lobby#get-lobby-messages
 */
export interface GetLobbyMessagesQuery {
  /**
   * 1 to 200.
   *
   * @default 50
   */
  readonly limit?: number | undefined;
}
