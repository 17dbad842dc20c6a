import type {
  AddMemberToLobbyBody,
  BulkLobbyMemberInput,
  CreateLobbyBody,
  CreateOrJoinLobbyBody,
  LinkChannelToLobbyBody,
  LobbyMemberInput,
  ModifyLobbyBody,
} from "../../../../generated/bodies/lobby.ts";
import { ChannelType } from "../../../../generated/models/channel.ts";
import { type LobbyMember, LobbyMemberFlag } from "../../../../generated/models/lobby.ts";
import type { User } from "../../../../generated/models/user.ts";
import { constants } from "../../../../generated/tables/constants.ts";
import { type Id, id } from "../../../base/id.ts";
import { findChannel, findGuild, findUser } from "../../domain/find.ts";
import {
  createLobby,
  findLobby,
  linkChannel,
  lobbyBySecret,
  type LobbyFields,
  type LobbyMemberFields,
  lobbyView,
  putMember,
  removeMembers,
  updateLobby,
} from "../../domain/lobbies.ts";
import { plainProblem, problem } from "../../problem.ts";
import type { StoredLobby } from "../../state/lobbies.ts";
import type { StoredChannel } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import { formProblem } from "../form-problem.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes of the page `lobby` that are about lobbies and who is in them. */
export const lobbyHandlers: Handlers = {
  createLobby(call) {
    const body = call.body<CreateLobbyBody>();
    requireShort(body.metadata, ["metadata"]);
    const members = newMembers(call, body.members ?? []);
    return lobbyView(call.world, putAll(call, createLobby(call.world, lobbyFields(body)), members));
  },

  createOrJoinLobby(call) {
    const user = player(call);
    const body = call.body<CreateOrJoinLobbyBody>();
    requireShort(body.lobby_metadata, ["lobby_metadata"]);
    requireShort(body.member_metadata, ["member_metadata"]);
    const fields = lobbyFields({ ...body, metadata: body.lobby_metadata });
    const known = lobbyBySecret(call.world, body.secret);
    const stored =
      known === undefined ? createLobby(call.world, fields, body.secret) : updateLobby(call.world, known, fields);
    return lobbyView(call.world, putMember(call.world, stored, user.id, defined({ metadata: body.member_metadata })));
  },

  getLobby: (call) => lobbyView(call.world, named(call)),

  modifyLobby(call) {
    const stored = named(call);
    const body = call.body<ModifyLobbyBody>();
    requireShort(body.metadata, ["metadata"]);
    const { members } = body;
    const wanted = members === undefined ? undefined : newMembers(call, members);
    const changed = updateLobby(call.world, stored, lobbyFields(body));
    if (wanted === undefined) return lobbyView(call.world, changed);
    const kept = removeMembers(call.world, changed, (userId) => !wanted.has(userId));
    return lobbyView(call.world, putAll(call, kept, wanted));
  },

  deleteLobby(call) {
    call.world.lobbies.delete(call.id("lobby_id"));
    return undefined;
  },

  addMemberToLobby(call) {
    const body = call.body<AddMemberToLobbyBody>();
    requireShort(body.metadata, ["metadata"]);
    const userId = call.id<"User">("user_id");
    return memberOf(putMember(call.world, named(call), userId, defined(body)), userId);
  },

  bulkUpdateLobbyMembers(call) {
    const inputs = call.body<readonly BulkLobbyMemberInput[]>();
    let stored = named(call);
    for (const [index, input] of inputs.entries()) {
      requireShort(input.metadata, [index, "metadata"]);
      findUser(call.world, id(input.id));
    }
    for (const { id: given, remove_member: isGone = false, ...fields } of inputs) {
      const userId = id<"User">(given);
      stored = isGone
        ? removeMembers(call.world, stored, (other) => other === userId)
        : putMember(call.world, stored, userId, defined(fields));
    }
    return inputs
      .filter(({ remove_member: isGone }) => isGone !== true)
      .flatMap((input) => stored.members.get(id(input.id)) ?? []);
  },

  removeMemberFromLobby(call) {
    const userId = call.id<"User">("user_id");
    removeMembers(call.world, named(call), (other) => other === userId);
    return undefined;
  },

  leaveLobby(call) {
    const user = player(call);
    removeMembers(call.world, named(call), (other) => other === user.id);
    return undefined;
  },

  linkChannelToLobby(call) {
    const user = player(call);
    const stored = named(call);
    const { flags = 0 } = memberOf(stored, user.id);
    if ((flags & LobbyMemberFlag.CanLinkLobby) === 0) throw problem(403, "MissingPermissions");
    const { channel_id: channelId } = call.body<LinkChannelToLobbyBody>();
    if (channelId === undefined) return lobbyView(call.world, linkChannel(call.world, stored, undefined));
    const channel = findChannel(call.world, id(channelId));
    requireLinkable(call, stored, channel);
    return lobbyView(call.world, linkChannel(call.world, stored, channel.id));
  },
};

/** The lobby that the path names. */
function named(call: Call): StoredLobby {
  return findLobby(call.world, call.id("lobby_id"));
}

/** The user who plays: what clients of a game do, bots cannot. */
function player(call: Call): User {
  return findUser(call.world, call.bearer().userId);
}

/** A member of a lobby, or Discord's refusal of somebody who is not in it. */
function memberOf({ members }: StoredLobby, userId: Id<"User">): LobbyMember {
  const member = members.get(userId);
  if (member === undefined) throw problem(403, "MissingAccess");
  return member;
}

/** Users who are to be in a lobby, all of whom there must be. */
function newMembers(call: Call, inputs: readonly LobbyMemberInput[]): ReadonlyMap<Id<"User">, LobbyMemberFields> {
  return new Map(
    inputs.map(({ id: userId, ...fields }, index) => {
      requireShort(fields.metadata, ["members", index, "metadata"]);
      return [findUser(call.world, id(userId)).id, defined(fields)] as const;
    }),
  );
}

function putAll(call: Call, stored: StoredLobby, members: ReadonlyMap<Id<"User">, LobbyMemberFields>): StoredLobby {
  return [...members].reduce((lobby, [userId, fields]) => putMember(call.world, lobby, userId, fields), stored);
}

function lobbyFields(body: CreateLobbyBody | ModifyLobbyBody): LobbyFields {
  const { flags, idle_timeout_seconds: idleTimeoutSeconds, metadata, override_event_webhooks_url: url } = body;
  return defined({ flags: flags ?? undefined, metadata, override_event_webhooks_url: url, idleTimeoutSeconds });
}

/** Refuses metadata that are too long as a whole. */
function requireShort(
  metadata: Readonly<Record<string, string>> | null | undefined,
  path: readonly PropertyKey[],
): void {
  const length = Object.entries(metadata ?? {})
    .flat()
    .join("").length;
  const most = constants.lobbyMetadataMaxLength;
  if (length <= most) return;
  throw formProblem([{ path, code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${most} or fewer in length.` }]);
}

/** Refuses a channel that the game cannot be tied to, by this user or at all. */
function requireLinkable(call: Call, stored: StoredLobby, channel: StoredChannel): void {
  if (channel.type !== ChannelType.GuildText || channel.nsfw === true) throw problem(400, "ChannelTypeNotAllowed");
  const isTaken = [...call.world.lobbies.values()].some(
    ({ linkedChannelId, lobby }) => linkedChannelId === channel.id && lobby.id !== stored.lobby.id,
  );
  if (isTaken || stored.secret !== undefined) throw plainProblem(400, "Bad Request");
  const guild = findGuild(call.world, channel.guild_id);
  if (!guild.members.has(call.user().id)) throw problem(403, "MissingAccess");
  call.require({ all: ["ManageChannels", "ViewChannel", "SendMessages"] }, { guild, channel });
}
