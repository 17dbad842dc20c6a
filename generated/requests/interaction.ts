// Generated from schema/routes/interaction.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type {
  CreateInteractionResponseQuery,
  DeleteOriginalInteractionResponseQuery,
  EditOriginalInteractionResponseQuery,
  GetOriginalInteractionResponseQuery,
  InteractionResponse,
} from "../bodies/interaction.ts";
import type { EditWebhookMessageBody } from "../bodies/webhook.ts";
import type { InteractionCallbackResponse } from "../models/interaction.ts";
import type { Message } from "../models/message.ts";
import { request } from "../../src/base/request.ts";

/**
 * Responds to an interaction for the first time, within three seconds. Authorized by the token in its path.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response
 */
export function createInteractionResponse(
  interactionId: IdInput<"Interaction">,
  interactionToken: string,
  fields: InteractionResponse,
  query?: CreateInteractionResponseQuery,
): Request<InteractionCallbackResponse | undefined> {
  return request<InteractionCallbackResponse | undefined>({
    route: "createInteractionResponse",
    method: "POST",
    template: "/interactions/{interaction_id}/{interaction_token}/callback",
    ids: { interaction_id: interactionId },
    params: { interaction_token: interactionToken },
    query,
    body: fields,
    multipart: "payload_json",
    files: "data.files",
    auth: ["token"],
    success: [200, 204],
    mentions: { at: ["data", "allowed_mentions"], when: { field: "type", is: [4, 7] } },
    major: ["interaction_id", "interaction_token"],
    exempt: true,
    urgent: true,
  });
}

/**
 * Fetches the first response to an interaction. Authorized by the token in its path.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#get-original-interaction-response
 */
export function getOriginalInteractionResponse(
  applicationId: IdInput<"Application">,
  interactionToken: string,
  query?: GetOriginalInteractionResponseQuery,
): Request<Message> {
  return request<Message>({
    route: "getOriginalInteractionResponse",
    method: "GET",
    template: "/webhooks/{application_id}/{interaction_token}/messages/@original",
    ids: { application_id: applicationId },
    params: { interaction_token: interactionToken },
    query,
    auth: ["token"],
    success: [200],
    major: ["application_id", "interaction_token"],
    exempt: true,
  });
}

/**
 * Changes the first response to an interaction, or sends the one that was promised. Authorized by the token in its
 * path.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#edit-original-interaction-response
 */
export function editOriginalInteractionResponse(
  applicationId: IdInput<"Application">,
  interactionToken: string,
  fields: EditWebhookMessageBody = {},
  query?: EditOriginalInteractionResponseQuery,
): Request<Message> {
  return request<Message>({
    route: "editOriginalInteractionResponse",
    method: "PATCH",
    template: "/webhooks/{application_id}/{interaction_token}/messages/@original",
    ids: { application_id: applicationId },
    params: { interaction_token: interactionToken },
    query,
    body: fields,
    multipart: "payload_json",
    files: "files",
    auth: ["token"],
    success: [200],
    idempotent: { not: { field: "files", present: true } },
    mentions: {
      at: ["allowed_mentions"],
      when: {
        any: [
          { field: "content", present: true },
          { field: "components", present: true },
        ],
      },
    },
    major: ["application_id", "interaction_token"],
    exempt: true,
  });
}

/**
 * Deletes the first response to an interaction. Authorized by the token in its path.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#delete-original-interaction-response
 */
export function deleteOriginalInteractionResponse(
  applicationId: IdInput<"Application">,
  interactionToken: string,
  query?: DeleteOriginalInteractionResponseQuery,
): Request<undefined> {
  return request<undefined>({
    route: "deleteOriginalInteractionResponse",
    method: "DELETE",
    template: "/webhooks/{application_id}/{interaction_token}/messages/@original",
    ids: { application_id: applicationId },
    params: { interaction_token: interactionToken },
    query,
    auth: ["token"],
    success: [204],
    major: ["application_id", "interaction_token"],
    exempt: true,
  });
}
