// Generated from schema/gateway/webhook-events.json by codegen/emit/webhook-events.ts. Do not edit.

import type { UnknownEventName } from "../src/base/event.ts";
import type { Entitlement } from "./models/entitlement.ts";
import type { LobbyMessage } from "./models/lobby.ts";
import type {
  ApplicationAuthorizedData,
  ApplicationDeauthorizedData,
  GameDirectMessage,
  LobbyMessageDeleteData,
  LobbyMessageUpdateData,
  WebhookEventBody,
} from "./models/webhook-events.ts";

/** Data of the webhook events by type; undefined where an event has none. */
export interface WebhookEventMap {
  /**
   * A user has added the application to a guild or to their account.
   *
   * @see https://docs.discord.com/developers/events/webhook-events#application-authorized
   */
  readonly APPLICATION_AUTHORIZED: ApplicationAuthorizedData;
  /**
   * A user has withdrawn the authorization of the application.
   *
   * @see https://docs.discord.com/developers/events/webhook-events#application-deauthorized
   */
  readonly APPLICATION_DEAUTHORIZED: ApplicationDeauthorizedData;
  /**
   * A user or guild was granted something sold.
   *
   * @see https://docs.discord.com/developers/events/webhook-events#entitlement-create
   */
  readonly ENTITLEMENT_CREATE: Entitlement;
  /**
   * An entitlement was taken back.
   *
   * @see https://docs.discord.com/developers/events/webhook-events#entitlement-delete
   */
  readonly ENTITLEMENT_DELETE: Entitlement;
  /**
   * An entitlement has changed.
   *
   * @see https://docs.discord.com/developers/events/webhook-events#entitlement-update
   */
  readonly ENTITLEMENT_UPDATE: Entitlement;
  /**
   * A direct message was sent between players, one of whom at least is in a game session.
   *
   * @see https://docs.discord.com/developers/events/webhook-events#game-direct-message-create
   */
  readonly GAME_DIRECT_MESSAGE_CREATE: GameDirectMessage;
  /**
   * A direct message between players was deleted.
   *
   * @see https://docs.discord.com/developers/events/webhook-events#game-direct-message-delete
   */
  readonly GAME_DIRECT_MESSAGE_DELETE: GameDirectMessage;
  /**
   * A direct message between players was changed.
   *
   * @see https://docs.discord.com/developers/events/webhook-events#game-direct-message-update
   */
  readonly GAME_DIRECT_MESSAGE_UPDATE: GameDirectMessage;
  /**
   * A message was sent in a lobby.
   *
   * @see https://docs.discord.com/developers/events/webhook-events#lobby-message-create
   */
  readonly LOBBY_MESSAGE_CREATE: LobbyMessage;
  /**
   * A message of a lobby was deleted.
   *
   * @see https://docs.discord.com/developers/events/webhook-events#lobby-message-delete
   */
  readonly LOBBY_MESSAGE_DELETE: LobbyMessageDeleteData;
  /**
   * A message of a lobby was changed.
   *
   * @see https://docs.discord.com/developers/events/webhook-events#lobby-message-update
   */
  readonly LOBBY_MESSAGE_UPDATE: LobbyMessageUpdateData;
  /**
   * A user has entered a quest; applications cannot receive it at present.
   *
   * @see https://docs.discord.com/developers/events/webhook-events#quest-user-enrollment
   */
  readonly QUEST_USER_ENROLLMENT: undefined;
}

/** Type of a webhook event. */
export type WebhookEventName = keyof WebhookEventMap;

/** A webhook event; `switch (event.type)` narrows `event.data`. */
export type WebhookEvent<Name extends WebhookEventName = WebhookEventName> = {
  [Type in Name]: Omit<WebhookEventBody, "type" | "data"> & {
    readonly type: Type;
    readonly data: WebhookEventMap[Type];
  };
}[Name];

/** A webhook event that Discord added after this version: what is left after every known `type`. */
export type UnknownWebhookEvent = Omit<WebhookEventBody, "type" | "data"> & {
  readonly type: UnknownEventName;
  readonly data?: unknown;
};
