// Generated from schema/gateway/webhook-events.json by codegen/emit/validators/tables.ts. Do not edit.

import type { ValidatorPlace } from "../../src/base/validation/tables.ts";

/** Validators of the data of webhook events. */
export const webhookEventValidators: Readonly<Record<string, ValidatorPlace>> = {
  APPLICATION_AUTHORIZED: ["received/models/webhook-events", "ApplicationAuthorizedData"],
  APPLICATION_DEAUTHORIZED: ["received/models/webhook-events", "ApplicationDeauthorizedData"],
  ENTITLEMENT_CREATE: ["received/models/entitlement", "Entitlement"],
  ENTITLEMENT_UPDATE: ["received/models/entitlement", "Entitlement"],
  ENTITLEMENT_DELETE: ["received/models/entitlement", "Entitlement"],
  LOBBY_MESSAGE_CREATE: ["received/models/lobby", "LobbyMessage"],
  LOBBY_MESSAGE_UPDATE: ["received/models/webhook-events", "LobbyMessageUpdateData"],
  LOBBY_MESSAGE_DELETE: ["received/models/webhook-events", "LobbyMessageDeleteData"],
  GAME_DIRECT_MESSAGE_CREATE: ["received/models/webhook-events", "GameDirectMessage"],
  GAME_DIRECT_MESSAGE_UPDATE: ["received/models/webhook-events", "GameDirectMessage"],
  GAME_DIRECT_MESSAGE_DELETE: ["received/models/webhook-events", "GameDirectMessage"],
};
