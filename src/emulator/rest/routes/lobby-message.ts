import type { SendLobbyMessageBody } from "../../../../generated/bodies/lobby.ts";
import { findLobby } from "../../domain/lobbies.ts";
import { postInLobby, setModerationMetadata } from "../../domain/lobby-messages.ts";
import { problem } from "../../problem.ts";
import type { StoredLobby } from "../../state/lobbies.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes of the page `lobby` that are about messages. */
export const lobbyMessageHandlers: Handlers = {
  getLobbyMessages: (call) =>
    named(call)
      .messages.slice(-call.limit())
      .reverse()
      .map(({ message }) => message),

  sendLobbyMessage(call) {
    const stored = named(call);
    const author = call.user();
    const {
      content = "",
      enforce_nonce: isOnce = false,
      flags = 0,
      metadata,
      nonce,
    } = call.body<SendLobbyMessageBody>();
    const own = stored.messages.filter(({ message }) => message.author.id === author.id);
    const known = isOnce ? own.find((other) => isSame(other.nonce, nonce)) : undefined;
    if (known !== undefined) return known.message;
    return postInLobby(call.world, stored, author, { content, flags, ...defined({ metadata, nonce }) });
  },

  updateLobbyMessageModerationMetadata(call) {
    const metadata = call.body<Readonly<Record<string, string>>>();
    setModerationMetadata(call.world, findLobby(call.world, call.id("lobby_id")), call.id("message_id"), metadata);
    return undefined;
  },
};

/** The lobby that the path names, for those who are in it and the bot of the application. */
function named(call: Call): StoredLobby {
  const stored = findLobby(call.world, call.id("lobby_id"));
  const isMember = stored.members.has(call.user().id);
  if (call.actor.kind === "bearer" && !isMember) throw problem(403, "MissingAccess");
  return stored;
}

function isSame(a: number | string | undefined, b: number | string | undefined): boolean {
  return a !== undefined && b !== undefined && String(a) === String(b);
}
