// Generated from schema/bodies/message.json and schema/routes/message.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Upload } from "../../src/base/upload.ts";
import type {
  AllowedMentionType,
  MessageFlag,
  MessageReferenceType,
  ReactionType,
  SearchAuthorType,
  SearchEmbedType,
  SearchHasType,
  SearchSortMode,
  SearchSortOrder,
  SharedClientThemeInput,
} from "../models/message.ts";
import type { MessageComponentInput } from "./component.ts";
import type { EmbedInput } from "./embed.ts";
import type { PollInput } from "./poll.ts";

/**
 * Message to post, a reply or a forward.
 *
 * @see https://docs.discord.com/developers/resources/message#create-message
 */
export interface CreateMessageBody {
  /** Up to 2000 characters. */
  readonly content?: string | undefined;
  /** Comes back in the event of the message. Up to 25 characters. */
  readonly nonce?: string | number | undefined;
  /**
   * Whether the message is read out. Needs the permission SendTtsMessages.
   *
   * @default false
   */
  readonly tts?: boolean | undefined;
  /** Their texts together have at most 6000 characters. Up to 10 items. */
  readonly embeds?: readonly EmbedInput[] | undefined;
  /** All mentions notify when absent. */
  readonly allowed_mentions?: AllowedMentions | null | undefined;
  /** Makes the message a reply or a forward. */
  readonly message_reference?: MessageReferenceInput | undefined;
  /** At most 40, nested ones included; five action rows without `IsComponentsV2`. Up to 40 items. */
  readonly components?: readonly MessageComponentInput[] | undefined;
  /** Up to 3 items. */
  readonly sticker_ids?: readonly IdInput<"Sticker">[] | undefined;
  /** Describes the files. Up to 10 items. */
  readonly attachments?: readonly AttachmentInput[] | undefined;
  /** Only SuppressEmbeds, SuppressNotifications, IsVoiceMessage, IsComponentsV2. */
  readonly flags?: MessageFlag | undefined;
  /**
   * Whether a message of the last minutes with the same nonce is returned and no new one sent.
   *
   * @default false
   */
  readonly enforce_nonce?: boolean | undefined;
  readonly poll?: PollInput | undefined;
  readonly shared_client_theme?: SharedClientThemeInput | undefined;
  /** Files to upload, 25 MiB together; sent as parts of their own. Up to 10 items. Needs the permission AttachFiles. */
  readonly files?: readonly Upload[] | undefined;
}

/**
 * Changes to a message; null empties a field.
 *
 * @see https://docs.discord.com/developers/resources/message#edit-message
 */
export interface EditMessageBody {
  /** Up to 2000 characters. */
  readonly content?: string | null | undefined;
  /** Their texts together have at most 6000 characters. Up to 10 items. */
  readonly embeds?: readonly EmbedInput[] | null | undefined;
  /** Bits that are set must be repeated; only `SuppressEmbeds` can change, and `IsComponentsV2` be set. */
  readonly flags?: MessageFlag | null | undefined;
  /** All mentions count anew when absent. */
  readonly allowed_mentions?: AllowedMentions | null | undefined;
  /** Up to 40 items. */
  readonly components?: readonly MessageComponentInput[] | null | undefined;
  /**
   * Every attachment to keep, by id, and those of the new files; without it new files are added to the old. Up to 10
   * items.
   */
  readonly attachments?: readonly AttachmentInput[] | null | undefined;
  /** Empty, to make room for `IsComponentsV2`. */
  readonly sticker_ids?: readonly IdInput<"Sticker">[] | null | undefined;
  /** Null, to make room for `IsComponentsV2`. */
  readonly poll?: null | undefined;
  /** Files to upload; sent as parts of their own. Up to 10 items. */
  readonly files?: readonly Upload[] | undefined;
}

/**
 * Message to reply to, or to forward.
 *
 * @see https://docs.discord.com/developers/resources/message#message-reference-structure
 */
export interface MessageReferenceInput {
  /** @default 0 */
  readonly type?: MessageReferenceType | undefined;
  readonly message_id: IdInput<"Message">;
  /** Needed to forward. */
  readonly channel_id?: IdInput<"Channel"> | undefined;
  readonly guild_id?: IdInput<"Guild"> | undefined;
  /**
   * Whether a missing message is an error; if not, the reply becomes an ordinary message.
   *
   * @default true
   */
  readonly fail_if_not_exists?: boolean | undefined;
}

/**
 * Which mentions of a message notify; those it does not name are shown and stay silent.
 *
 * @see https://docs.discord.com/developers/resources/message#allowed-mentions-object-default-settings-for-allowed-mentions
 */
export interface AllowedMentions {
  /** Kinds of mentions that all notify. Without repeats. */
  readonly parse?: readonly AllowedMentionType[] | undefined;
  /** Roles that are notified. Up to 100 items. Without repeats. */
  readonly roles?: readonly IdInput<"Role">[] | null | undefined;
  /** Users who are notified. Up to 100 items. Without repeats. */
  readonly users?: readonly IdInput<"User">[] | null | undefined;
  /**
   * Whether a reply notifies the author of the message it answers.
   *
   * @default false
   */
  readonly replied_user?: boolean | undefined;
}

/**
 * Says of a file what its name does not, or keeps an attachment in an edit.
 *
 * @see https://docs.discord.com/developers/resources/message#attachment-object-attachment-request-structure
 */
export interface AttachmentInput {
  /** For a new file its place in `files`, from 0; in an edit the id of an attachment to keep. */
  readonly id: IdInput<"Attachment"> | number;
  /** 1 to 1024 characters. */
  readonly filename?: string | undefined;
  /** Up to 1024 characters. */
  readonly title?: string | undefined;
  /** Alternative text. Up to 1024 characters. */
  readonly description?: string | undefined;
  /** Length in seconds; needed for voice messages. 0 to 2147483647. */
  readonly duration_secs?: number | undefined;
  /** At most 256 points of one byte each in base64; needed for voice messages. Up to 400 characters. */
  readonly waveform?: string | undefined;
  /** Whether the file is blurred until somebody clicks. */
  readonly is_spoiler?: boolean | undefined;
  /** @remarks Undocumented. */
  readonly is_remix?: boolean | undefined;
}

/**
 * Messages to delete, none of them older than two weeks.
 *
 * @see https://docs.discord.com/developers/resources/message#bulk-delete-messages-json-params
 */
export interface BulkDeleteMessagesBody {
  /** 2 to 100 items. Without repeats. */
  readonly messages: readonly IdInput<"Message">[];
}

/**
 * Query of getChannelMessages.
 *
 * @see https://docs.discord.com/developers/resources/message#get-channel-messages
 */
export interface GetChannelMessagesQuery {
  /** Messages before and after this one. */
  readonly around?: IdInput<"Message"> | undefined;
  /** Messages older than this one. */
  readonly before?: IdInput<"Message"> | undefined;
  /** Messages newer than this one. */
  readonly after?: IdInput<"Message"> | undefined;
  /**
   * 1 to 100.
   *
   * @default 50
   */
  readonly limit?: number | undefined;
}

/**
 * Query of searchGuildMessages.
 *
 * @see https://docs.discord.com/developers/resources/message#search-guild-messages
 */
export interface SearchGuildMessagesQuery {
  /**
   * Fewer may come back although there are more. 1 to 25.
   *
   * @default 25
   */
  readonly limit?: number | undefined;
  /**
   * 0 to 9975.
   *
   * @default 0
   */
  readonly offset?: number | undefined;
  /** Messages older than this one. */
  readonly max_id?: IdInput<"Message"> | undefined;
  /** Messages newer than this one. */
  readonly min_id?: IdInput<"Message"> | undefined;
  /**
   * How many words may stand between those of `content`. 0 to 100.
   *
   * @default 2
   */
  readonly slop?: number | undefined;
  /** Up to 1024 characters. */
  readonly content?: string | undefined;
  /** Up to 500 items. Without repeats. */
  readonly channel_id?: readonly IdInput<"Channel">[] | undefined;
  /** Up to 6 items. Without repeats. */
  readonly author_type?: readonly SearchAuthorType[] | undefined;
  /** Up to 100 items. Without repeats. */
  readonly author_id?: readonly IdInput<"User">[] | undefined;
  /** Up to 100 items. Without repeats. */
  readonly mentions?: readonly IdInput<"User">[] | undefined;
  /** Up to 100 items. Without repeats. */
  readonly mentions_role_id?: readonly IdInput<"Role">[] | undefined;
  readonly mention_everyone?: boolean | undefined;
  /** Up to 100 items. Without repeats. */
  readonly replied_to_user_id?: readonly IdInput<"User">[] | undefined;
  /** Up to 100 items. Without repeats. */
  readonly replied_to_message_id?: readonly IdInput<"Message">[] | undefined;
  readonly pinned?: boolean | undefined;
  /** Up to 18 items. Without repeats. */
  readonly has?: readonly SearchHasType[] | undefined;
  /** Up to 5 items. Without repeats. */
  readonly embed_type?: readonly SearchEmbedType[] | undefined;
  /** Such as `Tenor`, in exactly this case. Up to 100 items. Without repeats. Each up to 256 characters. */
  readonly embed_provider?: readonly string[] | undefined;
  /** Such as `discordapp.com`. Up to 100 items. Without repeats. Each up to 256 characters. */
  readonly link_hostname?: readonly string[] | undefined;
  /** Up to 100 items. Without repeats. Each up to 1024 characters. */
  readonly attachment_filename?: readonly string[] | undefined;
  /** Such as `txt`. Up to 100 items. Without repeats. Each up to 256 characters. */
  readonly attachment_extension?: readonly string[] | undefined;
  /** @default "timestamp" */
  readonly sort_by?: SearchSortMode | undefined;
  /** @default "desc" */
  readonly sort_order?: SearchSortOrder | undefined;
  /**
   * Whether age-restricted channels are searched too.
   *
   * @default false
   */
  readonly include_nsfw?: boolean | undefined;
}

/**
 * Query of getReactions.
 *
 * @see https://docs.discord.com/developers/resources/message#get-reactions
 */
export interface GetReactionsQuery {
  /** @default 0 */
  readonly type?: ReactionType | undefined;
  /** Users after this one. */
  readonly after?: IdInput<"User"> | undefined;
  /**
   * 1 to 100.
   *
   * @default 25
   */
  readonly limit?: number | undefined;
}

/**
 * Query of getChannelPins.
 *
 * @see https://docs.discord.com/developers/resources/message#get-channel-pins
 */
export interface GetChannelPinsQuery {
  /** Messages pinned before this time. */
  readonly before?: string | undefined;
  /**
   * 1 to 50.
   *
   * @default 50
   */
  readonly limit?: number | undefined;
}
