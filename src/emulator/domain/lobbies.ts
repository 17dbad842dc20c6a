import type { Id } from "../../base/id.ts";
import type { Lobby, LobbyMember } from "../../../generated/models/lobby.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { problem } from "../problem.ts";
import type { StoredLobby } from "../state/lobbies.ts";
import type { StoredGuildChannel, World } from "../state/world.ts";
import { findUser } from "./find.ts";

/** What is known of a lobby apart from who is in it. */
export type LobbyFields = Partial<Pick<Lobby, "flags" | "metadata" | "override_event_webhooks_url">> & {
  readonly idleTimeoutSeconds?: number | undefined;
};

/** What a lobby is to know of a member; null removes a further name, and what is not said stays. */
export type LobbyMemberFields = Partial<Omit<LobbyMember, "additional_name" | "id">> & {
  readonly additional_name?: string | null | undefined;
};

/** The lobby with this id, or Discord's refusal. */
export function findLobby({ lobbies }: World, id: Id<"Lobby">): StoredLobby {
  const stored = lobbies.get(id);
  if (stored === undefined) throw problem(404, "UnknownLobby");
  return stored;
}

/** The lobby as it is shown. */
export function lobbyView({ channels }: World, { linkedChannelId, lobby, members }: StoredLobby): Lobby {
  const linked = linkedChannelId === undefined ? undefined : channels.get(linkedChannelId);
  return {
    ...lobby,
    members: [...members.values()],
    // Only text channels of guilds are linked.
    ...(linked === undefined ? {} : { linked_channel: linked as StoredGuildChannel }),
  };
}

/** Makes a lobby in which nobody is yet. */
export function createLobby(world: World, fields: LobbyFields, secret?: string): StoredLobby {
  const { idleTimeoutSeconds = constants.lobbyIdleTimeoutSeconds, ...rest } = fields;
  const lobby = { metadata: null, ...rest, id: world.ids.next<"Lobby">(), application_id: world.application.id };
  return save(world, { lobby, members: new Map(), idleTimeoutSeconds, secret, messages: [], activeAtMs: 0 });
}

/** The lobby that users find by a secret. */
export function lobbyBySecret({ lobbies }: World, secret: string): StoredLobby | undefined {
  return [...lobbies.values()].find((stored) => stored.secret === secret);
}

/** Changes a lobby. */
export function updateLobby(world: World, stored: StoredLobby, fields: LobbyFields): StoredLobby {
  const { idleTimeoutSeconds = stored.idleTimeoutSeconds, ...rest } = fields;
  return save(world, { ...stored, lobby: { ...stored.lobby, ...rest }, idleTimeoutSeconds });
}

/** Puts a user into a lobby, or changes what it knows of them. */
export function putMember(
  world: World,
  stored: StoredLobby,
  userId: Id<"User">,
  fields: LobbyMemberFields,
): StoredLobby {
  const { id } = findUser(world, userId);
  const { additional_name: before, ...known } = stored.members.get(id) ?? { id, metadata: null, flags: 0 };
  const { additional_name: name = before, ...rest } = fields;
  const member: LobbyMember = { ...known, ...rest, ...(typeof name === "string" ? { additional_name: name } : {}) };
  return save(world, { ...stored, members: new Map([...stored.members, [id, member]]) });
}

/** Takes users out of a lobby; those who are not in it are passed over. */
export function removeMembers(world: World, stored: StoredLobby, gone: (userId: Id<"User">) => boolean): StoredLobby {
  return save(world, { ...stored, members: new Map([...stored.members].filter(([id]) => !gone(id))) });
}

/** Links a channel to a lobby, or none. */
export function linkChannel(world: World, stored: StoredLobby, channelId: Id<"Channel"> | undefined): StoredLobby {
  return save(world, { ...stored, linkedChannelId: channelId });
}

/** Keeps a lobby as it is now; somebody has done something there. */
export function save(world: World, stored: StoredLobby): StoredLobby {
  const saved = { ...stored, activeAtMs: world.time.nowMs };
  world.lobbies.set(saved.lobby.id, saved);
  return saved;
}

/** Closes the lobbies in which nobody has done anything for too long. */
export function closeIdleLobbies({ lobbies, time }: World): void {
  for (const [id, { activeAtMs, idleTimeoutSeconds }] of lobbies) {
    if (activeAtMs + idleTimeoutSeconds * 1000 <= time.nowMs) lobbies.delete(id);
  }
}
