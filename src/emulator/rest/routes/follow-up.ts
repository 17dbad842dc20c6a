import type { ExecuteWebhookBody } from "../../../../generated/bodies/webhook.ts";
import type { Message } from "../../../../generated/models/message.ts";
import { findChannel } from "../../domain/find.ts";
import {
  findInteractionMessage,
  type InteractionMessage,
  postFollowUp,
  removeMessage,
} from "../../domain/interaction-messages.ts";
import { findAnswered } from "../../domain/interactions.ts";
import type { Call } from "../call.ts";
import { edit } from "./interaction.ts";
import { newMessage, requireContent } from "./message-fields.ts";

/** Whether the webhook that the path names is that of the application, by which interactions are followed up. */
export function isOfInteraction(call: Call): boolean {
  return call.id("webhook_id") === call.world.application.id;
}

/** Follows up an interaction. */
export function createFollowUp(call: Call): Message {
  const { stored } = findAnswered(call.world, call.text("webhook_token"));
  const body = call.body<ExecuteWebhookBody>();
  const fields = newMessage(call, findChannel(call.world, stored.channelId), body);
  requireContent(fields);
  return postFollowUp(call.world, call.text("webhook_token"), fields, body.allowed_mentions);
}

/** A message that the token of an interaction gives access to. */
export function getFollowUp(call: Call): Message {
  return target(call).holder.message;
}

/** Changes such a message. */
export function editFollowUp(call: Call): Message {
  return edit(call, target(call));
}

/** Deletes such a message. */
export function deleteFollowUp(call: Call): void {
  removeMessage(call.world, target(call));
}

function target(call: Call): InteractionMessage {
  return findInteractionMessage(call.world, call.text("webhook_token"), call.id("message_id"));
}
