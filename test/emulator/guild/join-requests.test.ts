import type { HttpClient } from "evenfall/http";
import {
  GuildFeature,
  type Id,
  JoinRequestStatus,
  type JsonErrorCode,
  MemberVerificationFieldType,
  Permission,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import type { Actor } from "../../../src/emulator/actor.ts";
import { expectRefusal } from "../../support/failure.ts";
import { Scene, type SceneOptions } from "../../support/scene.ts";

const { MemberVerificationGateEnabled, MemberVerificationManualApproval, PreviewEnabled } = GuildFeature;
const { Approved, Rejected } = JoinRequestStatus;

const form = [
  { field_type: MemberVerificationFieldType.TextInput, label: "Why?", required: true, response: "Because" },
] as const;

/** A scene whose guild lets in only those it approves. */
async function approving(options?: SceneOptions): Promise<Scene> {
  const scene = await Scene.open(options);
  scene.emulator.switchFeature(MemberVerificationGateEnabled, true);
  scene.emulator.switchFeature(MemberVerificationManualApproval, true);
  return scene;
}

/** A person who is not in the guild. */
async function outsider({ emulator, http }: Scene, name: string): Promise<Actor> {
  const person = emulator.user(name);
  await http.removeGuildMember(emulator.guildId, person.id);
  return person;
}

describe("a request to join", () => {
  test("is handed in, listed and approved, after which the user is a member", async () => {
    await using scene = await approving();
    const { botId, guildId } = scene.emulator;
    const ada = await outsider(scene, "ada");
    await scene.forget();
    const request = ada.askToJoin(guildId, form);
    expect(request).toMatchObject({ application_status: "SUBMITTED", user_id: ada.id, form_responses: form });
    expect(await scene.http.getGuildJoinRequests(guildId)).toEqual({ total: 1, guild_join_requests: [request] });
    const approved = await scene.http.actionGuildJoinRequest(guildId, request.id, { action: Approved });
    expect(approved).toMatchObject({ id: request.id, application_status: Approved, actioned_by_user: { id: botId } });
    expect(approved.reviewed_at).not.toBeNull();
    expect(await scene.http.getGuildMember(guildId, ada.id)).toMatchObject({ user: { id: ada.id } });
    expect(await scene.told("GUILD_JOIN_REQUEST_CREATE")).toEqual([
      { guild_id: guildId, status: "SUBMITTED", request },
    ]);
    expect(await scene.told("GUILD_JOIN_REQUEST_UPDATE")).toEqual([
      { guild_id: guildId, status: Approved, request: approved },
    ]);
    expect(await scene.told("GUILD_MEMBER_ADD")).toHaveLength(1);
    expect(await scene.http.getGuildJoinRequests(guildId)).toEqual({ total: 0, guild_join_requests: [] });
  });

  test("is rejected with a reason, and decided on only once", async () => {
    await using scene = await approving();
    const { guildId } = scene.emulator;
    const ada = await outsider(scene, "ada");
    const { id } = ada.askToJoin(guildId);
    const body = { action: Rejected, rejection_reason: "full" } as const;
    const rejected = await scene.http.actionGuildJoinRequest(guildId, id, body);
    expect(rejected).toMatchObject({ application_status: Rejected, rejection_reason: "full" });
    expect(await scene.http.actionGuildJoinRequest(guildId, id, { action: Approved })).toEqual(rejected);
    await expectRefusal(scene.http.getGuildMember(guildId, ada.id), "UnknownMember");
    expect(await scene.http.getGuildJoinRequests(guildId, { status: Rejected })).toEqual({
      guild_join_requests: [rejected],
    });
    expect(await scene.told("GUILD_JOIN_REQUEST_UPDATE")).toHaveLength(1);
  });

  test("makes a pending member where the guild can be looked at, who is one for good once approved", async () => {
    await using scene = await approving();
    const { guildId } = scene.emulator;
    scene.emulator.switchFeature(PreviewEnabled, true);
    const ada = await outsider(scene, "ada");
    const { id } = ada.askToJoin(guildId);
    expect(await scene.http.getGuildMember(guildId, ada.id)).toMatchObject({ pending: true });
    await scene.http.actionGuildJoinRequest(guildId, id, { action: Approved });
    expect(await scene.told("GUILD_MEMBER_UPDATE")).toMatchObject([{ pending: false, user: { id: ada.id } }]);
  });

  test("is taken back", async () => {
    await using scene = await approving();
    const { guildId } = scene.emulator;
    const ada = await outsider(scene, "ada");
    const { id } = ada.askToJoin(guildId);
    ada.withdrawRequest(guildId);
    expect(await scene.told("GUILD_JOIN_REQUEST_DELETE")).toEqual([{ id, guild_id: guildId, user_id: ada.id }]);
    await expectRefusal(scene.http.actionGuildJoinRequest(guildId, id, { action: Approved }), "GeneralError");
    expect(() => {
      ada.withdrawRequest(guildId);
    }).toThrow("404");
  });

  test("survives a snapshot", async () => {
    await using scene = await approving();
    const { emulator } = scene;
    const request = (await outsider(scene, "ada")).askToJoin(emulator.guildId, form);
    emulator.restore(emulator.snapshot());
    expect((await scene.http.getGuildJoinRequests(emulator.guildId)).guild_join_requests).toEqual([request]);
  });

  test("stands in a list that is read page by page, newest first", async () => {
    await using scene = await approving();
    const { guildId } = scene.emulator;
    const ids: Id<"JoinRequest">[] = [];
    for (const name of ["ada", "bob", "cy"]) ids.push((await outsider(scene, name)).askToJoin(guildId).id);
    const [a, b, c] = ids;
    const read = async (query: Parameters<HttpClient["getGuildJoinRequests"]>[1]): Promise<readonly string[]> =>
      ((await scene.http.getGuildJoinRequests(guildId, query)).guild_join_requests ?? []).map(({ id }) => id);
    expect(await read({})).toEqual([c, b, a]);
    expect(await read({ limit: 1 })).toEqual([c]);
    expect(await read({ before: b })).toEqual([a]);
    expect(await read({ after: a, limit: 1 })).toEqual([b]);
    expect(await read({ after: a, before: a })).toEqual([c, b]);
  });

  test.each([
    ["KickMembers", Permission.KickMembers, ["total", "guild_join_requests"], undefined],
    ["ManageGuild", Permission.ManageGuild, ["total"], "MissingPermissions"],
  ] as const)("shows with %s (%i) %j, and lets decide: %s", async (_name, permissions, keys, code) => {
    await using before = await approving();
    const { guildId } = before.emulator;
    const { id } = (await outsider(before, "ada")).askToJoin(guildId);
    await using scene = await Scene.open({ snapshot: before.demoted(permissions) });
    expect(Object.keys(await scene.http.getGuildJoinRequests(guildId))).toEqual(keys);
    const decision = scene.http.actionGuildJoinRequest(guildId, id, { action: Rejected });
    if (code === undefined) expect((await decision).application_status).toBe(Rejected);
    else await expectRefusal(decision, code);
  });

  test("is nothing in a guild that anybody can join", async () => {
    await using scene = await Scene.open();
    const { guildId } = scene.emulator;
    const code: keyof typeof JsonErrorCode = "GeneralError";
    await expectRefusal(scene.http.getGuildJoinRequests(guildId), code);
    await expectRefusal(scene.http.actionGuildJoinRequest(guildId, "1", { action: Approved }), code);
  });
});

test("a guild has no server guide, which no route sets up", async () => {
  await using scene = await Scene.open();
  expect(await scene.http.getGuildNewMemberWelcome(scene.emulator.guildId)).toBeUndefined();
});
