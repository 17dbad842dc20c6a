import { HttpClient } from "evenfall/http";
import { OAuth2Scope } from "evenfall/oauth2";
import { LobbyMemberFlag } from "evenfall/model";
import type { Place, Preparations, Prepared } from "./place.ts";

/** A lobby with the owner of the guild in it, who may link channels; the routes are called by them or by the bot. */
async function lobby({ emulator, http }: Place): Promise<Prepared> {
  const members = [{ id: emulator.user("owner").id, flags: LobbyMemberFlag.CanLinkLobby }];
  const { id } = await http.createLobby({ members });
  return { params: { lobby_id: id } };
}

async function byPlayer(place: Place): Promise<Prepared> {
  const token = `Bearer ${place.emulator.user("owner").grant([OAuth2Scope.Identify])}`;
  return { ...(await lobby(place)), token };
}

/** The lobby with a channel that is linked to it. */
async function linked(place: Place): Promise<Prepared> {
  const prepared = await byPlayer(place);
  const owner = new HttpClient({ token: prepared.token, baseUrl: place.emulator.restUrl });
  const lobbyId = String(prepared.params?.["lobby_id"]) as `${bigint}`;
  await owner.linkChannelToLobby(lobbyId, { channel_id: place.emulator.channelId });
  return prepared;
}

async function message(place: Place): Promise<Prepared> {
  const { params } = await lobby(place);
  const { id } = await place.http.sendLobbyMessage(String(params?.["lobby_id"]) as `${bigint}`, { content: "x" });
  return { params: { ...params, message_id: id } };
}

/** A body whose members exist. */
async function withMembers(place: Place): Promise<Prepared> {
  const { sample } = place;
  const members = [{ id: place.emulator.user("ada").id }];
  return { ...(await lobby(place)), body: sample.size === "minimal" ? sample.body : { members } };
}

export const lobbies: Preparations = {
  createLobby: withMembers,
  createOrJoinLobby: byPlayer,
  getLobby: lobby,
  modifyLobby: withMembers,
  deleteLobby: lobby,
  linkChannelToLobby: async (place) => ({
    ...(await byPlayer(place)),
    body: place.sample.size === "minimal" ? {} : { channel_id: place.emulator.channelId },
  }),
  createLobbyChannelInviteForSelf: linked,
  createLobbyChannelInviteForUser: async (place) => {
    const { token: _token, ...prepared } = await linked(place);
    return prepared;
  },
  leaveLobby: byPlayer,
  bulkUpdateLobbyMembers: async (place) => ({ ...(await lobby(place)), body: [{ id: place.emulator.user("ada").id }] }),
  addMemberToLobby: lobby,
  removeMemberFromLobby: lobby,
  getLobbyMessages: lobby,
  sendLobbyMessage: lobby,
  updateLobbyMessageModerationMetadata: message,
};
