// Generated from schema/gateway/webhook-events.json by codegen/emit/tables/index.ts. Do not edit.

import type { WebhookEventRow } from "../../src/base/tables.ts";

/** Events that Discord posts to an application. */
export const webhookEvents: readonly WebhookEventRow[] = [
  {
    name: "ApplicationAuthorized",
    type: "APPLICATION_AUTHORIZED",
    doc: "A user has added the application to a guild or to their account.",
    source: { docs: ["events/webhook-events#application-authorized"] },
    payload: { ref: "ApplicationAuthorizedData" },
  },
  {
    name: "ApplicationDeauthorized",
    type: "APPLICATION_DEAUTHORIZED",
    doc: "A user has withdrawn the authorization of the application.",
    source: { docs: ["events/webhook-events#application-deauthorized"] },
    payload: { ref: "ApplicationDeauthorizedData" },
  },
  {
    name: "EntitlementCreate",
    type: "ENTITLEMENT_CREATE",
    doc: "A user or guild was granted something sold.",
    source: { docs: ["events/webhook-events#entitlement-create"] },
    payload: { ref: "Entitlement" },
  },
  {
    name: "EntitlementUpdate",
    type: "ENTITLEMENT_UPDATE",
    doc: "An entitlement has changed.",
    source: { docs: ["events/webhook-events#entitlement-update"] },
    payload: { ref: "Entitlement" },
  },
  {
    name: "EntitlementDelete",
    type: "ENTITLEMENT_DELETE",
    doc: "An entitlement was taken back.",
    source: { docs: ["events/webhook-events#entitlement-delete"] },
    payload: { ref: "Entitlement" },
  },
  {
    name: "QuestUserEnrollment",
    type: "QUEST_USER_ENROLLMENT",
    doc: "A user has entered a quest; applications cannot receive it at present.",
    source: { docs: ["events/webhook-events#quest-user-enrollment"] },
  },
  {
    name: "LobbyMessageCreate",
    type: "LOBBY_MESSAGE_CREATE",
    doc: "A message was sent in a lobby.",
    source: { docs: ["events/webhook-events#lobby-message-create"] },
    payload: { ref: "LobbyMessage" },
  },
  {
    name: "LobbyMessageUpdate",
    type: "LOBBY_MESSAGE_UPDATE",
    doc: "A message of a lobby was changed.",
    source: { docs: ["events/webhook-events#lobby-message-update"] },
    payload: { ref: "LobbyMessageUpdateData" },
  },
  {
    name: "LobbyMessageDelete",
    type: "LOBBY_MESSAGE_DELETE",
    doc: "A message of a lobby was deleted.",
    source: { docs: ["events/webhook-events#lobby-message-delete"] },
    payload: { ref: "LobbyMessageDeleteData" },
  },
  {
    name: "GameDirectMessageCreate",
    type: "GAME_DIRECT_MESSAGE_CREATE",
    doc: "A direct message was sent between players, one of whom at least is in a game session.",
    source: { docs: ["events/webhook-events#game-direct-message-create"] },
    payload: { ref: "GameDirectMessage" },
  },
  {
    name: "GameDirectMessageUpdate",
    type: "GAME_DIRECT_MESSAGE_UPDATE",
    doc: "A direct message between players was changed.",
    source: { docs: ["events/webhook-events#game-direct-message-update"] },
    payload: { ref: "GameDirectMessage" },
  },
  {
    name: "GameDirectMessageDelete",
    type: "GAME_DIRECT_MESSAGE_DELETE",
    doc: "A direct message between players was deleted.",
    source: { docs: ["events/webhook-events#game-direct-message-delete"] },
    payload: { ref: "GameDirectMessage" },
  },
];
