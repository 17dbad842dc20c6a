import type { Id } from "../../base/id.ts";
import type { AutocompleteData, ModalData } from "../../../generated/bodies/interaction.ts";
import type {
  ApplicationCommandInteraction,
  AutocompleteInteraction,
  InteractionCallbackType,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from "../../../generated/models/interaction.ts";
import type { Message, TriggeringInteractionMetadata } from "../../../generated/models/message.ts";
import type { StoredMessage } from "./world.ts";

/** An interaction of a user, as the application is told of it. */
export type UserInteraction =
  ApplicationCommandInteraction | MessageComponentInteraction | AutocompleteInteraction | ModalSubmitInteraction;

/** How the application has answered an interaction for the first time. */
export interface InteractionAnswer {
  readonly type: InteractionCallbackType;
  /** Whether the message that was promised is still to come. */
  readonly isLoading: boolean;
  /** Message that answers, or that has the component. Absent where there is none: for modals and suggestions. */
  readonly originalId?: Id<"Message"> | undefined;
  readonly modal?: ModalData | undefined;
  readonly choices?: AutocompleteData["choices"] | undefined;
  /** Instance of the activity that was opened. */
  readonly activityId?: string | undefined;
}

/** What became of an interaction after it was answered. */
export type InteractionOutcome =
  /** The original was changed, or the one that was promised came. */
  | { readonly kind: "edit"; readonly message: Message }
  | { readonly kind: "followUp"; readonly message: Message }
  /** The original is gone. */
  | { readonly kind: "deletion"; readonly message: Message };

/** An interaction with what became of it. */
export interface StoredInteraction {
  readonly interaction: UserInteraction;
  readonly userId: Id<"User">;
  readonly channelId: Id<"Channel">;
  /** When it was sent: Unix milliseconds. */
  readonly sentMs: number;
  /** What messages say of the interaction that opened the modal, where this one submits it. */
  readonly trigger: TriggeringInteractionMetadata | undefined;
  answer: InteractionAnswer | undefined;
  /** Why it can be answered no more, said of the application: "has not answered …". */
  failure: string | undefined;
  /** What became of it since, in the order in which it happened. */
  readonly outcomes: InteractionOutcome[];
  /** Messages that followed the original. */
  readonly followUps: Set<Id<"Message">>;
}

/** A message that only one user sees. It is in no channel's history. */
export interface EphemeralMessage extends StoredMessage {
  readonly userId: Id<"User">;
}
