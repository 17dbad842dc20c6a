import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { type ApplicationRoleConnectionMetadata, ApplicationRoleConnectionMetadataType } from "evenfall/model";
import { OAuth2Scope } from "evenfall/oauth2";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectRefusal, failure } from "../support/failure.ts";
import { bearer } from "../support/oauth2.ts";

let emulator: Emulator;
let bot: HttpClient;
let user: HttpClient;
beforeEach(async () => {
  emulator = await Emulator.start();
  bot = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
  user = bearer(emulator);
});
afterEach(async () => {
  await emulator.close();
});

const types = ApplicationRoleConnectionMetadataType;

function kind(key: string, type: ApplicationRoleConnectionMetadata["type"] = types.IntegerEqual) {
  return { key, type, name: key, description: `The ${key} of a player.` };
}

describe("kinds of metadata", () => {
  test("are set, read and replaced, and take the values of users with them", async () => {
    const { applicationId } = emulator;
    expect(await bot.getApplicationRoleConnectionMetadataRecords(applicationId)).toEqual([]);
    const kinds = [
      kind("level"),
      { ...kind("since", types.DatetimeLessThanOrEqual), name_localizations: { de: "seit" } },
    ];
    expect(await bot.updateApplicationRoleConnectionMetadataRecords(applicationId, kinds)).toEqual(kinds);
    expect(await bot.getApplicationRoleConnectionMetadataRecords(applicationId)).toEqual(kinds);
    const metadata = { level: "5", since: "2025-01-01T00:00:00Z" };
    await user.updateCurrentUserApplicationRoleConnection(applicationId, { metadata });
    await bot.updateApplicationRoleConnectionMetadataRecords(applicationId, [kind("level")]);
    expect(await user.getCurrentUserApplicationRoleConnection(applicationId)).toMatchObject({
      metadata: { level: "5" },
    });
    expect((await user.getCurrentUserApplicationRoleConnection(applicationId)).metadata).not.toHaveProperty("since");
  });

  test("have a key of their own", async () => {
    const request = bot.updateApplicationRoleConnectionMetadataRecords(emulator.applicationId, [kind("a"), kind("a")]);
    expect((await failure(request)).message).toMatch(/1\W+key/);
    await expectRefusal(bot.updateApplicationRoleConnectionMetadataRecords("1", []), "ApplicationActionNotAllowed");
  });
});

describe("what a platform says of a user", () => {
  test("is nothing at first, is set, and is taken back", async () => {
    const { applicationId } = emulator;
    const nothing = { platform_name: null, platform_username: null, metadata: {} };
    expect(await user.getCurrentUserApplicationRoleConnection(applicationId)).toEqual(nothing);
    const said = await user.updateCurrentUserApplicationRoleConnection(applicationId, { platform_name: "Game" });
    expect(said).toEqual({ ...nothing, platform_name: "Game" });
    const snapshot = emulator.snapshot();
    await user.deleteCurrentUserApplicationRoleConnection(applicationId);
    expect(await user.getCurrentUserApplicationRoleConnection(applicationId)).toEqual(nothing);
    emulator.restore(snapshot);
    expect(await user.getCurrentUserApplicationRoleConnection(applicationId)).toEqual(said);
  });

  test.each([
    [types.IntegerEqual, "12", true],
    [types.IntegerNotEqual, "twelve", false],
    [types.IntegerLessThanOrEqual, "1.5", false],
    [types.IntegerGreaterThanOrEqual, "-1", true],
    [types.BooleanEqual, "1", true],
    [types.BooleanNotEqual, "true", false],
    [types.DatetimeLessThanOrEqual, "2025-01-01", true],
    [types.DatetimeGreaterThanOrEqual, "yesterday", false],
  ] as const)("of type %i may be %j: %j", async (type, value, fits) => {
    const { applicationId } = emulator;
    await bot.updateApplicationRoleConnectionMetadataRecords(applicationId, [kind("level", type)]);
    const request = user.updateCurrentUserApplicationRoleConnection(applicationId, { metadata: { level: value } });
    if (fits) expect(await request).toMatchObject({ metadata: { level: value } });
    else expect((await failure(request)).message).toContain("metadata.level");
  });

  test("has no keys that the application does not have", async () => {
    const request = user.updateCurrentUserApplicationRoleConnection(emulator.applicationId, { metadata: { x: "1" } });
    expect((await failure(request)).message).toContain("metadata.x");
  });
});

describe("identities in the system of the application", () => {
  /** Lets somebody allow the application to see their identities. */
  function allow(name: string) {
    const actor = emulator.user(name);
    actor.grant([OAuth2Scope.ApplicationIdentitiesWrite]);
    return actor;
  }

  test("are seen of users who allow it", async () => {
    const ada = emulator.user("ada");
    const list = () => bot.getApplicationIdentities(ada.id, emulator.applicationId);
    await expectRefusal(list(), "MissingOAuth2Scope");
    allow("ada");
    expect(await list()).toEqual({ identities: [] });
  });

  test("begin with the first profile, which later ones replace", async () => {
    const { applicationId } = emulator;
    const { id } = allow("ada");
    const write = (body: Parameters<HttpClient["updateApplicationIdentityProfile"]>[3], player = "p1") =>
      bot.updateApplicationIdentityProfile(applicationId, id, player, body);
    const data = { primary: { total_wins: 5 } };
    expect(await write({ username: "countess", data })).toEqual({ username: "countess", metadata: null, data });
    expect(await write({ data: { primary: { total_kills: 1 } } })).toBeUndefined();
    expect(await bot.getApplicationIdentityProfile(applicationId, id, "p1")).toEqual({
      username: "countess",
      metadata: null,
      data: { primary: { total_kills: 1 } },
    });
    const identity = { user_id: id, provider_type: "NONE", provider_issued_user_id: "p1" };
    expect(await bot.getApplicationIdentities(id, applicationId)).toEqual({ identities: [identity] });
    expect((await failure(write({}, "p2"))).message).toContain("does not match existing identity record");
    const dynamic = Array.from(
      { length: 30 },
      (_, index) => ({ type: 1, name: `f${index}`, value: "x".repeat(400) }) as const,
    );
    expect((await failure(write({ data: { dynamic } }))).message).toContain("less than 10KB");
  });

  test("are found by the account, and deleted unless it is the last one that links one", async () => {
    const { applicationId } = emulator;
    const ada = allow("ada");
    allow("bob");
    ada.link({ type: "STEAM", issuedUserId: "s1" });
    const epic = ada.link({ type: "EPIC", issuedUserId: "e1", providerId: "eu" });
    expect(epic).toMatchObject({ provider_id: "eu" });
    expect(() => emulator.user("bob").link({ type: "STEAM", issuedUserId: "s1" })).toThrow("another user");
    const find = async (type: string, player: string, query = {}) =>
      (await bot.findApplicationIdentities(applicationId, type, player, query)).identities.length;
    expect([await find("STEAM", "s1"), await find("STEAM", "s2")]).toEqual([2, 0]);
    expect([await find("EPIC", "e1", { provider_id: "eu" }), await find("EPIC", "e1", { provider_id: "us" })]).toEqual([
      2, 0,
    ]);
    expect((await failure(bot.getApplicationIdentityProfile(applicationId, ada.id, "s1"))).status).toBe(404);

    const remove = (type: string, player: string) => bot.deleteApplicationIdentity(ada.id, applicationId, type, player);
    await remove("EPIC", "e1");
    expect((await failure(remove("EPIC", "e1"))).status).toBe(404);
    expect((await failure(remove("STEAM", "s1"))).status).toBe(400);
  });
});
