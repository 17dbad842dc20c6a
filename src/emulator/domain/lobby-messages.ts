import { castId, type Id } from "../../base/id.ts";
import type { LobbyMessage } from "../../../generated/models/lobby.ts";
import { MessageType } from "../../../generated/models/message.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import type { StoredLobby } from "../state/lobbies.ts";
import type { World } from "../state/world.ts";
import { save } from "./lobbies.ts";
import { postMessage } from "./messages.ts";
import { tellApplication } from "./tell-application.ts";

/** What is said in a lobby. */
export interface LobbyMessageFields {
  readonly content: string;
  readonly flags: number;
  readonly nonce?: number | string | undefined;
  /** Delivered with the message, and not kept. */
  readonly metadata?: LobbyMessage["metadata"] | undefined;
}

/** Says something in a lobby; in the channel that is linked to it, it is said as well. */
export function postInLobby(world: World, stored: StoredLobby, author: User, fields: LobbyMessageFields): LobbyMessage {
  const { content, flags, metadata, nonce } = fields;
  const { id: lobbyId } = stored.lobby;
  const name = stored.members.get(author.id)?.additional_name;
  const message: LobbyMessage = {
    id: world.ids.next(),
    type: MessageType.Default,
    content,
    lobby_id: lobbyId,
    channel_id: castId(lobbyId),
    author,
    ...(name === undefined ? {} : { lobby_member: { additional_name: name } }),
    flags,
    application_id: world.application.id,
  };
  save(world, { ...stored, messages: [...stored.messages, { message, nonce }] });
  tellApplication(world, "LOBBY_MESSAGE_CREATE", metadata === undefined ? message : { ...message, metadata });
  const channel = stored.linkedChannelId === undefined ? undefined : world.channels.get(stored.linkedChannelId);
  if (channel !== undefined) {
    postMessage(world, channel, author, { content, flags, application_id: world.application.id });
  }
  return message;
}

/** Keeps what the application has found out about a message. */
export function setModerationMetadata(
  world: World,
  stored: StoredLobby,
  messageId: Id<"Message">,
  metadata: Readonly<Record<string, string>>,
): void {
  if (!stored.messages.some(({ message }) => message.id === messageId)) throw problem(404, "UnknownMessage");
  const messages = stored.messages.map((one) =>
    one.message.id === messageId ? { ...one, message: { ...one.message, moderation_metadata: metadata } } : one,
  );
  save(world, { ...stored, messages });
}
