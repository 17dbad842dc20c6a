import type { HttpClient } from "evenfall/http";
import { type Id, LobbyMemberFlag } from "evenfall/model";
import { OAuth2Scope } from "evenfall/oauth2";
import { expect, test } from "vitest";
import { expectRefusal, failure } from "../support/failure.ts";
import { bearer } from "../support/oauth2.ts";
import { Scene } from "../support/scene.ts";

/** A client that acts for somebody. */
function player({ emulator }: Scene, name: string): HttpClient {
  return bearer(emulator, emulator.user(name).grant([OAuth2Scope.Identify]));
}

/** A lobby of the owner of the guild and ada. */
async function lobby({ emulator, http }: Scene): Promise<Id<"Lobby">> {
  const owner = { id: emulator.user("owner").id, flags: LobbyMemberFlag.CanLinkLobby };
  return (await http.createLobby({ members: [owner, { id: emulator.user("ada").id }] })).id;
}

test("players are invited to the channel of their lobby: once, for an hour, and nobody else", async () => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  const { channelId, guildId } = emulator;
  const [ada, bob] = [emulator.user("ada"), emulator.user("bob")];
  const id = await lobby(scene);
  await player(scene, "owner").linkChannelToLobby(id, { channel_id: channelId });
  const { code } = await player(scene, "ada").createLobbyChannelInviteForSelf(id);
  const forBob = await http.createLobbyChannelInviteForUser(id, bob.id);
  expect(await scene.told("INVITE_CREATE")).toMatchObject([
    { code, channel_id: channelId, inviter: { id: ada.id }, max_uses: 1, max_age: 3_600 },
    { code: forBob.code, inviter: { id: emulator.botId } },
  ]);
  for (const person of [ada, bob]) await http.removeGuildMember(guildId, person.id);
  expect(() => {
    bob.accept(code);
  }).toThrow("Unknown Invite");
  ada.accept(code);
  await expectRefusal(http.getInvite(code), "UnknownInvite");
  emulator.advance(3_600_000);
  expect(() => {
    bob.accept(forBob.code);
  }).toThrow("Unknown Invite");
});

test("who is not in the lobby, and a lobby without a channel, invite nobody", async () => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  const id = await lobby(scene);
  await expectRefusal(player(scene, "bob").createLobbyChannelInviteForSelf(id), "MissingAccess");
  expect((await failure(http.createLobbyChannelInviteForUser(id, emulator.user("ada").id))).status).toBe(400);
  await expectRefusal(http.createLobbyChannelInviteForUser("1", emulator.user("ada").id), "UnknownLobby");
});
