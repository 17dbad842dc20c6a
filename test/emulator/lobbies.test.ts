import type { HttpClient } from "evenfall/http";
import {
  ChannelType,
  type Id,
  id as checkId,
  type JsonErrorCode,
  type Lobby,
  LobbyMemberFlag,
  Permission,
} from "evenfall/model";
import { OAuth2Scope } from "evenfall/oauth2";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { constants } from "../../generated/tables/constants.ts";
import { expectRefusal, failure } from "../support/failure.ts";
import { bearer } from "../support/oauth2.ts";
import { Scene } from "../support/scene.ts";

let scene: Scene;
let bot: HttpClient;
beforeEach(async () => {
  scene = await Scene.open();
  bot = scene.http;
});
afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

const user = (name: string): Id<"User"> => scene.emulator.user(name).id;

/** A client that acts for somebody. */
function player(name: string): HttpClient {
  return bearer(scene.emulator, scene.emulator.user(name).grant([OAuth2Scope.Identify]));
}

function names({ members }: Lobby): readonly (string | undefined)[] {
  return members.map(({ id }) => ["ada", "bob", "cyd"].find((name) => user(name) === id));
}

describe("a lobby", () => {
  test("is made with members, read, changed and deleted", async () => {
    const metadata = { topic: "redstone" };
    const lobby = await bot.createLobby({ metadata, members: [{ id: user("ada"), flags: 1 }] });
    expect(lobby).toEqual({
      id: lobby.id,
      application_id: scene.emulator.applicationId,
      metadata,
      members: [{ id: user("ada"), metadata: null, flags: 1 }],
    });
    expect(await bot.getLobby(lobby.id)).toEqual(lobby);
    const changed = await bot.modifyLobby(lobby.id, { metadata: null, members: [{ id: user("bob") }] });
    expect([changed.metadata, names(changed)]).toEqual([null, ["bob"]]);
    expect(names(await bot.modifyLobby(lobby.id, {}))).toEqual(["bob"]);
    await bot.deleteLobby(lobby.id);
    await bot.deleteLobby(lobby.id);
    await expectRefusal(bot.getLobby(lobby.id), "UnknownLobby");
  });

  test("comes back with a snapshot", async () => {
    const lobby = await bot.createLobby({ members: [{ id: user("ada") }] });
    const snapshot = scene.emulator.snapshot();
    await bot.deleteLobby(lobby.id);
    scene.emulator.restore(snapshot);
    expect(await bot.getLobby(lobby.id)).toEqual(lobby);
  });

  test.each([
    [undefined, constants.lobbyIdleTimeoutSeconds],
    [60, 60],
  ])("closes when it is idle: asked for %s, after %i seconds", async (asked, seconds) => {
    const fields = asked === undefined ? {} : { idle_timeout_seconds: asked };
    const { id } = await bot.createLobby(fields);
    scene.emulator.advance((seconds - 1) * 1000);
    await bot.addMemberToLobby(id, user("ada"), {});
    scene.emulator.advance((seconds - 1) * 1000);
    expect(names(await bot.getLobby(id))).toEqual(["ada"]);
    scene.emulator.advance(1000);
    await expectRefusal(bot.getLobby(id), "UnknownLobby");
  });

  test("has metadata of a thousand characters in all", async () => {
    const most = constants.lobbyMetadataMaxLength;
    await bot.createLobby({ metadata: { k: "x".repeat(most - 1) } });
    const long = { k: "x".repeat(most) };
    const lobby = await bot.createLobby({});
    for (const request of [
      bot.createLobby({ metadata: long }),
      bot.createLobby({ members: [{ id: user("ada"), metadata: long }] }),
      bot.modifyLobby(lobby.id, { metadata: long }),
      bot.addMemberToLobby(lobby.id, user("ada"), { metadata: long }),
      bot.bulkUpdateLobbyMembers(lobby.id, [{ id: user("ada"), metadata: long }]),
    ].map((promise) => failure(promise))) {
      expect((await request).message).toContain("metadata: Must be 1000 or fewer in length.");
    }
    expect(names(await bot.getLobby(lobby.id))).toEqual([]);
  });

  test("has no members that do not exist", async () => {
    await expectRefusal(bot.createLobby({ members: [{ id: "1" }] }), "UnknownUser");
    const { id } = await bot.createLobby({});
    await expectRefusal(bot.addMemberToLobby(id, "1", {}), "UnknownUser");
    await expectRefusal(bot.bulkUpdateLobbyMembers(id, [{ id: user("ada") }, { id: "1" }]), "UnknownUser");
    expect(names(await bot.getLobby(id))).toEqual([]);
  });
});

describe("members of a lobby", () => {
  test("are put in, changed and taken out", async () => {
    const { id } = await bot.createLobby({});
    const ada = user("ada");
    const put = await bot.addMemberToLobby(id, ada, { metadata: { class: "mage" }, additional_name: "Merlin" });
    expect(put).toEqual({ id: ada, metadata: { class: "mage" }, flags: 0, additional_name: "Merlin" });
    const changed = await bot.addMemberToLobby(id, ada, { flags: LobbyMemberFlag.CanLinkLobby });
    expect(changed).toEqual({ ...put, flags: 1 });
    expect(await bot.addMemberToLobby(id, ada, { additional_name: null })).not.toHaveProperty("additional_name");
    await bot.removeMemberFromLobby(id, ada);
    await bot.removeMemberFromLobby(id, ada);
    expect(names(await bot.getLobby(id))).toEqual([]);
    await expectRefusal(bot.removeMemberFromLobby("1", ada), "UnknownLobby");
  });

  test("are changed many at a time", async () => {
    const { id } = await bot.createLobby({ members: [{ id: user("ada") }, { id: user("bob") }] });
    const kept = await bot.bulkUpdateLobbyMembers(id, [
      { id: user("ada"), remove_member: true },
      { id: user("bob"), metadata: { team: "red" } },
      { id: user("cyd") },
    ]);
    expect(kept).toEqual([
      { id: user("bob"), metadata: { team: "red" }, flags: 0 },
      { id: user("cyd"), metadata: null, flags: 0 },
    ]);
    expect(names(await bot.getLobby(id))).toEqual(["bob", "cyd"]);
  });

  test("meet by a secret, and leave by themselves", async () => {
    const lobby = await player("ada").createOrJoinLobby({ secret: "s", lobby_metadata: { map: "moon" } });
    const joined = await player("bob").createOrJoinLobby({ secret: "s", member_metadata: { team: "red" } });
    expect(joined).toMatchObject({ id: lobby.id, metadata: { map: "moon" } });
    expect(names(joined)).toEqual(["ada", "bob"]);
    expect((await player("cyd").createOrJoinLobby({ secret: "t" })).id).not.toBe(lobby.id);
    await player("ada").leaveLobby(lobby.id);
    await player("ada").leaveLobby(lobby.id);
    expect(names(await bot.getLobby(lobby.id))).toEqual(["bob"]);
    for (const request of [bot.createOrJoinLobby({ secret: "s" }), bot.leaveLobby(lobby.id)].map((one) =>
      failure(one),
    )) {
      expect((await request).status).toBe(401);
    }
  });
});

describe("messages of a lobby", () => {
  test("are sent and read by its members and the bot, newest first", async () => {
    const { id } = await bot.createLobby({});
    await bot.addMemberToLobby(id, user("ada"), { additional_name: "Merlin" });
    const ada = player("ada");
    const first = await ada.sendLobbyMessage(id, { content: "hello" });
    expect(first).toMatchObject({
      content: "hello",
      lobby_id: id,
      channel_id: id,
      author: { username: "ada" },
      lobby_member: { additional_name: "Merlin" },
      flags: 0,
    });
    const second = await bot.sendLobbyMessage(id, { content: "welcome" });
    expect(second).not.toHaveProperty("lobby_member");
    expect(await ada.getLobbyMessages(id)).toEqual([second, first]);
    expect(await bot.getLobbyMessages(id, { limit: 1 })).toEqual([second]);
    await expectRefusal(player("bob").getLobbyMessages(id), "MissingAccess");
    await expectRefusal(player("bob").sendLobbyMessage(id, { content: "let me in" }), "MissingAccess");
  });

  test("are sent once with an enforced nonce", async () => {
    const { id } = await bot.createLobby({});
    const body = { content: "once", nonce: "n", enforce_nonce: true };
    const first = await bot.sendLobbyMessage(id, body);
    expect(await bot.sendLobbyMessage(id, body)).toEqual(first);
    await bot.sendLobbyMessage(id, { ...body, enforce_nonce: false });
    expect(await bot.getLobbyMessages(id)).toHaveLength(2);
  });

  test("of others may have the same nonce", async () => {
    const { id } = await bot.createLobby({ members: [{ id: user("ada") }] });
    const body = { content: "once", nonce: 7, enforce_nonce: true };
    const theirs = await bot.sendLobbyMessage(id, body);
    const own = await player("ada").sendLobbyMessage(id, { ...body, nonce: "7" });
    expect(own.id).not.toBe(theirs.id);
    expect(await player("ada").sendLobbyMessage(id, body)).toEqual(own);
  });

  test("keep what moderation has found out", async () => {
    const { id } = await bot.createLobby({});
    const { id: messageId } = await bot.sendLobbyMessage(id, { content: "heck" });
    await bot.updateLobbyMessageModerationMetadata(id, messageId, { verdict: "mild" });
    expect(await bot.getLobbyMessages(id)).toMatchObject([{ moderation_metadata: { verdict: "mild" } }]);
    await expectRefusal(bot.updateLobbyMessageModerationMetadata(id, "1", {}), "UnknownMessage");
  });
});

describe("a channel", () => {
  const flags = LobbyMemberFlag.CanLinkLobby;

  /** A lobby in which the owner of the guild may link channels. */
  async function linkable(): Promise<Id<"Lobby">> {
    return (await bot.createLobby({ members: [{ id: user("owner"), flags }] })).id;
  }

  test("is linked to a lobby, hears what is said there, and is let go", async () => {
    const { channelId } = scene.emulator;
    const id = await linkable();
    const owner = player("owner");
    const linked = await owner.linkChannelToLobby(id, { channel_id: channelId });
    expect(linked).toMatchObject({ id, linked_channel: { id: channelId, name: "general" } });
    await owner.sendLobbyMessage(id, { content: "from the game" });
    const heard = await scene.told("MESSAGE_CREATE");
    expect(heard).toMatchObject([{ content: "from the game", author: { username: "owner" }, channel_id: channelId }]);
    expect(await owner.linkChannelToLobby(id, {})).not.toHaveProperty("linked_channel");
    await owner.sendLobbyMessage(id, { content: "alone" });
    expect(await scene.told("MESSAGE_CREATE")).toEqual(heard);
  });

  type Attempt = () => Promise<unknown>;
  test.each<readonly [string, keyof typeof JsonErrorCode, Attempt]>([
    ["by who is not in the lobby", "MissingAccess", async () => await link("ada")],
    ["by who has not the flag", "MissingPermissions", async () => await link("ada", 0)],
    ["by who may not manage it", "MissingPermissions", async () => await link("ada", flags)],
    ["that does not exist", "UnknownChannel", async () => await link("owner", flags, checkId("1"))],
    ["that is for voice", "ChannelTypeNotAllowed", async () => await link("owner", flags, await voice())],
    ["that is age-restricted", "ChannelTypeNotAllowed", async () => await link("owner", flags, await restricted())],
  ])("%s cannot be linked (%s)", async (_, reason, attempt) => {
    await expectRefusal(attempt(), reason);
  });

  async function link(name: string, flag?: number, channelId = scene.emulator.channelId): Promise<Lobby> {
    const members = flag === undefined ? [] : [{ id: user(name), flags: flag }];
    const { id } = await bot.createLobby({ members });
    return await player(name).linkChannelToLobby(id, { channel_id: channelId });
  }

  async function voice(): Promise<Id<"Channel">> {
    return (await bot.createGuildChannel(scene.emulator.guildId, { name: "v", type: ChannelType.GuildVoice })).id;
  }

  async function restricted(): Promise<Id<"Channel">> {
    return (await bot.createGuildChannel(scene.emulator.guildId, { name: "n", nsfw: true })).id;
  }

  test("is linked to one lobby, which has no secret", async () => {
    const { channelId: channel_id } = scene.emulator;
    const owner = player("owner");
    await owner.linkChannelToLobby(await linkable(), { channel_id });
    expect((await failure(owner.linkChannelToLobby(await linkable(), { channel_id }))).status).toBe(400);
    const { id } = await owner.createOrJoinLobby({ secret: "s" });
    await bot.addMemberToLobby(id, user("owner"), { flags });
    const { id: other } = await bot.createGuildChannel(scene.emulator.guildId, { name: "other" });
    expect((await failure(owner.linkChannelToLobby(id, { channel_id: other }))).status).toBe(400);
  });

  test("is linked by a member with the permissions for it", async () => {
    const { id: roleId } = await bot.createGuildRole(scene.emulator.guildId, {
      permissions: Permission.ManageChannels,
    });
    await bot.addGuildMemberRole(scene.emulator.guildId, user("ada"), roleId);
    expect(await link("ada", flags)).toHaveProperty("linked_channel");
  });
});
