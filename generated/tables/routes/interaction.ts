// Generated from schema/routes/interaction.json by codegen/emit/tables/index.ts. Do not edit.

import type { RouteRow } from "../../../src/base/tables.ts";

/** Routes of `schema/routes/interaction.json`. */
export const interaction: readonly RouteRow[] = [
  {
    name: "createInteractionResponse",
    page: "interaction",
    method: "POST",
    path: "/interactions/{interaction_id}/{interaction_token}/callback",
    doc: "Responds to an interaction for the first time, within three seconds.",
    notes: "Each interaction is answered once: without a bucket of its own, answers would wait for one another.",
    source: {
      openapi: ["create_interaction_response"],
      docs: ["interactions/receiving-and-responding#create-interaction-response"],
    },
    params: [
      { name: "interaction_id", type: { id: "Interaction" } },
      { name: "interaction_token", type: "string" },
    ],
    query: "CreateInteractionResponseQuery",
    body: { type: { ref: "InteractionResponse" }, multipart: "payload_json", files: "data.files" },
    responses: [
      { status: 200, type: { ref: "InteractionCallbackResponse" }, when: "`with_response` is true" },
      { status: 204, when: "`with_response` is false" },
    ],
    auth: ["token"],
    idempotent: false,
    allowedMentions: { at: "data.allowed_mentions", when: { field: "type", is: [4, 7] } },
    rateLimit: { major: ["interaction_id", "interaction_token"], global: false, urgent: true },
  },
  {
    name: "getOriginalInteractionResponse",
    page: "interaction",
    method: "GET",
    path: "/webhooks/{application_id}/{interaction_token}/messages/@original",
    doc: "Fetches the first response to an interaction.",
    source: {
      openapi: ["get_original_webhook_message"],
      docs: ["interactions/receiving-and-responding#get-original-interaction-response"],
    },
    params: [
      { name: "application_id", type: { id: "Application" } },
      { name: "interaction_token", type: "string" },
    ],
    query: "GetOriginalInteractionResponseQuery",
    responses: [{ status: 200, type: { ref: "Message" } }],
    auth: ["token"],
    idempotent: true,
    rateLimit: { major: ["application_id", "interaction_token"], global: false },
  },
  {
    name: "editOriginalInteractionResponse",
    page: "interaction",
    method: "PATCH",
    path: "/webhooks/{application_id}/{interaction_token}/messages/@original",
    doc: "Changes the first response to an interaction, or sends the one that was promised.",
    source: {
      openapi: ["update_original_webhook_message"],
      docs: ["interactions/receiving-and-responding#edit-original-interaction-response"],
    },
    params: [
      { name: "application_id", type: { id: "Application" } },
      { name: "interaction_token", type: "string" },
    ],
    query: "EditOriginalInteractionResponseQuery",
    body: { type: { ref: "EditWebhookMessageBody" }, multipart: "payload_json", files: "files" },
    responses: [{ status: 200, type: { ref: "Message" } }],
    auth: ["token"],
    idempotent: { not: { field: "files", present: true } },
    allowedMentions: {
      at: "allowed_mentions",
      when: {
        any: [
          { field: "content", present: true },
          { field: "components", present: true },
        ],
      },
    },
    rateLimit: { major: ["application_id", "interaction_token"], global: false },
    fires: ["MessageUpdate"],
  },
  {
    name: "deleteOriginalInteractionResponse",
    page: "interaction",
    method: "DELETE",
    path: "/webhooks/{application_id}/{interaction_token}/messages/@original",
    doc: "Deletes the first response to an interaction.",
    source: {
      openapi: ["delete_original_webhook_message"],
      docs: ["interactions/receiving-and-responding#delete-original-interaction-response"],
    },
    params: [
      { name: "application_id", type: { id: "Application" } },
      { name: "interaction_token", type: "string" },
    ],
    query: "DeleteOriginalInteractionResponseQuery",
    responses: [{ status: 204 }],
    auth: ["token"],
    idempotent: true,
    rateLimit: { major: ["application_id", "interaction_token"], global: false },
    fires: ["MessageDelete"],
  },
];
