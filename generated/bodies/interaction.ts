// Generated from schema/bodies/interaction.json and schema/routes/interaction.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Upload } from "../../src/base/upload.ts";
import type { InteractionCallbackType, SkuIneligibilityReason } from "../models/interaction.ts";
import type { MessageFlag } from "../models/message.ts";
import type {
  ApplicationCommandOptionIntegerChoiceInput,
  ApplicationCommandOptionNumberChoiceInput,
  ApplicationCommandOptionStringChoiceInput,
} from "./application-command-option.ts";
import type { MessageComponentInput, ModalComponent } from "./component.ts";
import type { EmbedInput } from "./embed.ts";
import type { AllowedMentions, AttachmentInput } from "./message.ts";
import type { PollInput } from "./poll.ts";

/**
 * Answers a ping.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
export interface PongInteractionResponse {
  readonly type: typeof InteractionCallbackType.Pong;
}

/**
 * Responds to an interaction with a message.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
export interface MessageInteractionResponse {
  readonly type: typeof InteractionCallbackType.ChannelMessageWithSource;
  readonly data: InteractionMessageData;
}

/**
 * Promises a message, which is sent by editing the original response.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
export interface DeferredMessageInteractionResponse {
  readonly type: typeof InteractionCallbackType.DeferredChannelMessageWithSource;
  readonly data?: DeferredMessageData | undefined;
}

/**
 * What must be said of a promised message beforehand.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-messages
 */
export interface DeferredMessageData {
  /** Whether only the user will see the message; cannot be changed later. Only Ephemeral. */
  readonly flags?: MessageFlag | undefined;
}

/**
 * Message that responds to an interaction.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-messages
 */
export interface InteractionMessageData {
  /**
   * Whether the message is read out.
   *
   * @default false
   */
  readonly tts?: boolean | undefined;
  /** Up to 2000 characters. */
  readonly content?: string | undefined;
  /** Their texts together have at most 6000 characters. Up to 10 items. */
  readonly embeds?: readonly EmbedInput[] | undefined;
  /** Mentions of users notify when absent. */
  readonly allowed_mentions?: AllowedMentions | null | undefined;
  /** Only SuppressEmbeds, Ephemeral, SuppressNotifications, IsVoiceMessage, IsComponentsV2. */
  readonly flags?: MessageFlag | undefined;
  /** At most 40, nested ones included; five action rows without `IsComponentsV2`. Up to 40 items. */
  readonly components?: readonly MessageComponentInput[] | undefined;
  /** Describes the files. Up to 10 items. */
  readonly attachments?: readonly AttachmentInput[] | undefined;
  readonly poll?: PollInput | undefined;
  /** Files to upload; sent as parts of their own. Up to 10 items. */
  readonly files?: readonly Upload[] | undefined;
}

/**
 * Promises to change the message of the component.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
export interface DeferredUpdateInteractionResponse {
  readonly type: typeof InteractionCallbackType.DeferredUpdateMessage;
}

/**
 * Changes the message of the component.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
export interface UpdateMessageInteractionResponse {
  readonly type: typeof InteractionCallbackType.UpdateMessage;
  readonly data?: InteractionUpdateData | undefined;
}

/**
 * Changes to the message of a component; null empties a field.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-messages
 */
export interface InteractionUpdateData {
  /** Up to 2000 characters. */
  readonly content?: string | null | undefined;
  /** Their texts together have at most 6000 characters. Up to 10 items. */
  readonly embeds?: readonly EmbedInput[] | null | undefined;
  /** Mentions of users count anew when absent. */
  readonly allowed_mentions?: AllowedMentions | null | undefined;
  /**
   * Only `SuppressEmbeds` can change, and `IsComponentsV2` be set. Only SuppressEmbeds, Ephemeral,
   * SuppressNotifications, IsVoiceMessage, IsComponentsV2.
   */
  readonly flags?: MessageFlag | null | undefined;
  /** Up to 40 items. */
  readonly components?: readonly MessageComponentInput[] | null | undefined;
  /**
   * Every attachment to keep, by id, and those of the new files; without it new files are added to the old. Up to 10
   * items.
   */
  readonly attachments?: readonly AttachmentInput[] | null | undefined;
  /** Files to upload; sent as parts of their own. Up to 10 items. */
  readonly files?: readonly Upload[] | undefined;
}

/**
 * Suggests values for the option that the user is filling in.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
 */
export interface AutocompleteInteractionResponse {
  readonly type: typeof InteractionCallbackType.ApplicationCommandAutocompleteResult;
  readonly data: AutocompleteData;
}

/**
 * Suggestions for a string option.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
 */
export interface StringAutocompleteData {
  /** Up to 25 items. */
  readonly choices: readonly ApplicationCommandOptionStringChoiceInput[];
}

/**
 * Suggestions for an integer option.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
 */
export interface IntegerAutocompleteData {
  /** Up to 25 items. */
  readonly choices: readonly ApplicationCommandOptionIntegerChoiceInput[];
}

/**
 * Suggestions for a number option.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
 */
export interface NumberAutocompleteData {
  /** Up to 25 items. */
  readonly choices: readonly ApplicationCommandOptionNumberChoiceInput[];
}

/**
 * Opens a modal.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal
 */
export interface ModalInteractionResponse {
  readonly type: typeof InteractionCallbackType.Modal;
  readonly data: ModalData;
}

/**
 * Window with questions to the user.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal
 */
export interface ModalData {
  /** Comes back with the answers. 1 to 100 characters. */
  readonly custom_id: string;
  /** 1 to 45 characters. */
  readonly title: string;
  /** 1 to 5 items. */
  readonly components: readonly ModalComponent[];
}

/**
 * Shows a button to upgrade.
 *
 * @deprecated A message with a button of the style `Premium`.
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
export interface PremiumRequiredInteractionResponse {
  readonly type: typeof InteractionCallbackType.PremiumRequired;
}

/**
 * Opens the activity of the application.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
export interface LaunchActivityInteractionResponse {
  readonly type: typeof InteractionCallbackType.LaunchActivity;
}

/**
 * Says whether a user may buy a SKU of a game.
 *
 * @remarks Undocumented.
 */
export interface SkuPurchaseEligibilityInteractionResponse {
  readonly type: typeof InteractionCallbackType.SocialLayerSkuPurchaseEligibility;
  readonly data: SkuPurchaseEligibilityData;
}

/**
 * Whether a user may buy a SKU of a game, and why not.
 *
 * @remarks Undocumented.
 */
export interface SkuPurchaseEligibilityData {
  readonly eligible: boolean;
  readonly ineligible_reason?: SkuIneligibilityReason | undefined;
  /** Up to 255 characters. */
  readonly ineligible_reason_description?: string | undefined;
}

/**
 * Query of createInteractionResponse.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response
 */
export interface CreateInteractionResponseQuery {
  /**
   * Whether to return what the response made.
   *
   * @default false
   */
  readonly with_response?: boolean | undefined;
}

/**
 * Query of getOriginalInteractionResponse.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#get-original-interaction-response
 */
export interface GetOriginalInteractionResponseQuery {
  /** Thread that the message is in. */
  readonly thread_id?: IdInput<"Channel"> | undefined;
}

/**
 * Query of editOriginalInteractionResponse.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#edit-original-interaction-response
 */
export interface EditOriginalInteractionResponseQuery {
  /** Thread that the message is in. */
  readonly thread_id?: IdInput<"Channel"> | undefined;
  /**
   * Not needed by applications, which can always send components.
   *
   * @default false
   */
  readonly with_components?: boolean | undefined;
}

/**
 * Query of deleteOriginalInteractionResponse.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#delete-original-interaction-response
 */
export interface DeleteOriginalInteractionResponseQuery {
  /** Thread that the message is in. */
  readonly thread_id?: IdInput<"Channel"> | undefined;
}

/**
 * First response to an interaction, due within three seconds.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-response-structure
 */
export type InteractionResponse =
  | PongInteractionResponse
  | MessageInteractionResponse
  | DeferredMessageInteractionResponse
  | DeferredUpdateInteractionResponse
  | UpdateMessageInteractionResponse
  | AutocompleteInteractionResponse
  | ModalInteractionResponse
  | PremiumRequiredInteractionResponse
  | LaunchActivityInteractionResponse
  | SkuPurchaseEligibilityInteractionResponse;

/**
 * Suggestions of the kind that the option takes.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
 */
export type AutocompleteData = StringAutocompleteData | IntegerAutocompleteData | NumberAutocompleteData;
