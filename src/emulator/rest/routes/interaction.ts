import type {
  CreateInteractionResponseQuery,
  InteractionMessageData,
  InteractionResponse,
  ModalData,
} from "../../../../generated/bodies/interaction.ts";
import type { EditWebhookMessageBody } from "../../../../generated/bodies/webhook.ts";
import {
  type InteractionCallbackResource,
  type InteractionCallbackResponse,
  InteractionCallbackType,
  InteractionType,
} from "../../../../generated/models/interaction.ts";
import { type Message, MessageFlag } from "../../../../generated/models/message.ts";
import { joinActivity } from "../../domain/activities.ts";
import { numberedComponents } from "../../domain/embeds.ts";
import { findChannel } from "../../domain/find.ts";
import {
  changeMessage,
  findAnyMessage,
  findOriginal,
  type InteractionMessage,
  postResponse,
  removeMessage,
} from "../../domain/interaction-messages.ts";
import { isEphemeral } from "../../domain/interaction-metadata.ts";
import { findUnanswered, recordAnswer } from "../../domain/interactions.ts";
import { problem } from "../../problem.ts";
import type { InteractionAnswer, StoredInteraction } from "../../state/interaction.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import { formProblem } from "../form-problem.ts";
import type { Handlers } from "../handlers.ts";
import { changedMessage, newMessage, requireContent } from "./message-fields.ts";
import { requireFittingChoices } from "./suggestions.ts";

/** Answers the routes of the page `interaction`. */
export const interactionHandlers: Handlers = {
  createInteractionResponse,

  getOriginalInteractionResponse: (call) => original(call).holder.message,

  editOriginalInteractionResponse: (call) => edit(call, original(call)),

  deleteOriginalInteractionResponse(call) {
    removeMessage(call.world, original(call));
    return undefined;
  },
};

/** Answers an interaction for the first time. */
export function createInteractionResponse(call: Call): InteractionCallbackResponse | undefined {
  const stored = findUnanswered(call.world, call.id("interaction_id"), call.text("interaction_token"));
  const body = call.body<InteractionResponse>();
  requireFitting(stored, body.type);
  const { answer, message } = respond(call, stored, body);
  recordAnswer(stored, answer);
  const { with_response: isWanted = false } = call.query<CreateInteractionResponseQuery>();
  return isWanted ? describe(stored, answer, message) : undefined;
}

/** Changes a message by the token of an interaction, as the body says. */
export function edit(call: Call, target: InteractionMessage): Message {
  const body = call.body<EditWebhookMessageBody>();
  const fields = changedMessage(call, target.channel, target.holder.message, body);
  return changeMessage(call.world, target, fields, body.allowed_mentions);
}

function original(call: Call): InteractionMessage {
  if (call.id("application_id") !== call.world.application.id) throw problem(404, "UnknownWebhook");
  return findOriginal(call.world, call.text("interaction_token"));
}

type CallbackName = keyof typeof InteractionCallbackType;

const AS_MESSAGE: readonly CallbackName[] = ["ChannelMessageWithSource", "DeferredChannelMessageWithSource"];
const AS_UPDATE: readonly CallbackName[] = ["DeferredUpdateMessage", "UpdateMessage"];
const AS_OTHER: readonly CallbackName[] = ["PremiumRequired", "LaunchActivity"];

/** Refuses a response that does not fit the kind of the interaction. */
function requireFitting({ interaction }: StoredInteraction, type: InteractionCallbackType): void {
  const hasMessage = interaction.message !== undefined;
  const names: readonly CallbackName[] =
    interaction.type === InteractionType.ApplicationCommandAutocomplete
      ? ["ApplicationCommandAutocompleteResult"]
      : [
          ...AS_MESSAGE,
          ...(hasMessage ? AS_UPDATE : []),
          ...(interaction.type === InteractionType.ModalSubmit ? [] : ["Modal" as const]),
          ...AS_OTHER,
        ];
  const fitting: readonly number[] = names.map((name) => InteractionCallbackType[name]);
  if (fitting.includes(type)) return;
  const message = `Value must be one of {${fitting.join(", ")}}.`;
  throw formProblem([{ path: ["type"], code: "BASE_TYPE_CHOICES", message }]);
}

interface Response {
  readonly answer: InteractionAnswer;
  readonly message?: Message | undefined;
}

function respond(call: Call, stored: StoredInteraction, body: InteractionResponse): Response {
  const { type } = body;
  switch (type) {
    case InteractionCallbackType.ChannelMessageWithSource:
      return withMessage(type, postNew(call, stored, body.data));
    case InteractionCallbackType.DeferredChannelMessageWithSource: {
      const flags = ((body.data?.flags ?? 0) & MessageFlag.Ephemeral) | MessageFlag.Loading;
      return withMessage(type, postResponse(call.world, stored, { flags }), true);
    }
    case InteractionCallbackType.DeferredUpdateMessage:
      return withMessage(type, componentMessage(call, stored).holder.message);
    case InteractionCallbackType.UpdateMessage: {
      const target = componentMessage(call, stored);
      const { data = {} } = body;
      const fields = changedMessage(call, target.channel, target.holder.message, data);
      return withMessage(type, changeMessage(call.world, target, fields, data.allowed_mentions));
    }
    case InteractionCallbackType.ApplicationCommandAutocompleteResult:
      requireFittingChoices(stored.interaction, body.data);
      return { answer: { type, isLoading: false, choices: body.data.choices } };
    case InteractionCallbackType.Modal:
      return { answer: { type, isLoading: false, modal: shownModal(body.data) } };
    case InteractionCallbackType.LaunchActivity: {
      const channel = findChannel(call.world, stored.channelId);
      const { instance_id: activityId } = joinActivity(call.world, channel, stored.userId);
      return { answer: { type, isLoading: false, activityId } };
    }
    default:
      return { answer: { type, isLoading: false } };
  }
}

function withMessage(type: InteractionCallbackType, message: Message, isLoading = false): Response {
  return { message, answer: { type, isLoading, originalId: message.id } };
}

function postNew(call: Call, stored: StoredInteraction, data: InteractionMessageData): Message {
  const fields = newMessage(call, findChannel(call.world, stored.channelId), data);
  requireContent(fields);
  return postResponse(call.world, stored, fields, data.allowed_mentions);
}

/** The message that has the component which was used, or whose component opened the modal. */
function componentMessage({ world }: Call, stored: StoredInteraction): InteractionMessage {
  const channel = findChannel(world, stored.channelId);
  const { message } = stored.interaction;
  if (message === undefined) throw problem(404, "UnknownMessage");
  return { stored, channel, holder: findAnyMessage(world, channel.id, message.id) };
}

function shownModal(data: ModalData): ModalData {
  return { ...data, components: numberedComponents(data.components) };
}

/** What a response made, for those who want to know. */
function describe(
  { channelId, interaction }: StoredInteraction,
  { activityId, isLoading, type }: InteractionAnswer,
  message: Message | undefined,
): InteractionCallbackResponse {
  const { guild_id: guildId, id, type: kind } = interaction;
  const callback = {
    id,
    type: kind,
    channel_id: channelId,
    ...defined({ guild_id: guildId, activity_instance_id: activityId }),
    ...(message === undefined || type === InteractionCallbackType.DeferredUpdateMessage
      ? {}
      : {
          response_message_id: message.id,
          response_message_loading: isLoading,
          response_message_ephemeral: isEphemeral(message),
        }),
  };
  return { interaction: callback, ...defined({ resource: resourceOf(type, message, activityId) }) };
}

function resourceOf(
  type: InteractionCallbackType,
  message: Message | undefined,
  activityId: string | undefined,
): InteractionCallbackResource | undefined {
  switch (type) {
    case InteractionCallbackType.ChannelMessageWithSource:
    case InteractionCallbackType.UpdateMessage:
      return message === undefined ? undefined : { type, message };
    case InteractionCallbackType.LaunchActivity:
      return activityId === undefined ? undefined : { type, activity_instance: { id: activityId } };
    default:
      return undefined;
  }
}
