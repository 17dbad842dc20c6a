import type {
  AutocompleteInteractionResponse,
  DeferredMessageInteractionResponse,
  DeferredUpdateInteractionResponse,
} from "../../generated/bodies/interaction.ts";
import type { EditWebhookMessageBody } from "../../generated/bodies/webhook.ts";
import type { InteractionResponse } from "../../generated/bodies/interaction.ts";
import { InteractionCallbackType, InteractionType } from "../../generated/models/interaction.ts";
import { MessageFlag } from "../../generated/models/message.ts";
import type { ReceivedInteraction } from "./interaction.ts";

/** What is promised when a response takes longer. */
export interface DeferOptions {
  /** Whether only the user will see the message. @default false */
  readonly ephemeral?: boolean | undefined;
  /** Whether the message of the component will change, instead of a new one. @default true where there is such a message */
  readonly update?: boolean | undefined;
}

/** A response that only gains time; autocomplete has none, and gets no suggestions. */
export type Deferral =
  DeferredMessageInteractionResponse | DeferredUpdateInteractionResponse | AutocompleteInteractionResponse;

/** The deferral that suits an interaction. */
export function deferralOf(interaction: ReceivedInteraction, { ephemeral = false, update }: DeferOptions): Deferral {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    return { type: InteractionCallbackType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
  }
  if (update ?? (interaction.message !== undefined && !ephemeral)) {
    return { type: InteractionCallbackType.DeferredUpdateMessage };
  }
  const type = InteractionCallbackType.DeferredChannelMessageWithSource;
  return ephemeral ? { type, data: { flags: MessageFlag.Ephemeral } } : { type };
}

/** How a response is sent once the interaction was deferred: as an edit, as another message, or not at all. */
export type LateResponse =
  | { readonly by: "edit"; readonly fields: EditWebhookMessageBody }
  | { readonly by: "followUp"; readonly fields: MessageData }
  | { readonly by: "nothing" };

type MessageData = NonNullable<
  Extract<InteractionResponse, { type: typeof InteractionCallbackType.ChannelMessageWithSource }>["data"]
>;

/** What becomes of a response after a deferral. */
export function lateResponse(deferral: Deferral, response: InteractionResponse): LateResponse {
  const promised = deferral.type === InteractionCallbackType.DeferredChannelMessageWithSource;
  const updating = deferral.type === InteractionCallbackType.DeferredUpdateMessage;
  if (response.type === InteractionCallbackType.ChannelMessageWithSource) {
    if (promised) return { by: "edit", fields: edited(response.data) };
    if (updating) return { by: "followUp", fields: response.data };
  }
  if (response.type === InteractionCallbackType.UpdateMessage && updating) {
    return { by: "edit", fields: response.data ?? {} };
  }
  return { by: "nothing" };
}

/** A message as the edit of a promised one, which is ephemeral or not already, and is not read out. */
function edited({ tts: _tts, flags = 0, ...data }: MessageData): EditWebhookMessageBody {
  const kept = flags & ~MessageFlag.Ephemeral;
  return kept === 0 ? data : { ...data, flags: kept };
}
