import type { Id } from "../../base/id.ts";
import type { Lobby, LobbyMember, LobbyMessage } from "../../../generated/models/lobby.ts";

/** A lobby with what the API tells elsewhere, or not at all. */
export interface StoredLobby {
  readonly lobby: Omit<Lobby, "linked_channel" | "members">;
  readonly members: ReadonlyMap<Id<"User">, LobbyMember>;
  /** Text by which users find the lobby; absent when the application made it. */
  readonly secret?: string | undefined;
  readonly linkedChannelId?: Id<"Channel"> | undefined;
  readonly idleTimeoutSeconds: number;
  /** Unix milliseconds at which somebody last did something there. */
  readonly activeAtMs: number;
  /** Oldest first. */
  readonly messages: readonly StoredLobbyMessage[];
}

/** A message of a lobby with the nonce that keeps it from being sent twice. */
export interface StoredLobbyMessage {
  readonly message: LobbyMessage;
  readonly nonce?: number | string | undefined;
}
