import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import {
  type AuthorizationOptions,
  createPkce,
  type OAuth2Client,
  OAuth2Error,
  OAuth2Scope,
  readRedirect,
} from "evenfall/oauth2";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectRefusal, failure } from "../support/failure.ts";
import { authorizationPage, bearer, oauth2Client, redirectUri } from "../support/oauth2.ts";

const DAY_MS = 86_400_000;

let emulator: Emulator;
let oauth2: OAuth2Client;
beforeEach(async () => {
  emulator = await Emulator.start();
  oauth2 = oauth2Client(emulator);
});
afterEach(async () => {
  await emulator.close();
});

/** The code that Ada comes back with. */
function code(options: Partial<AuthorizationOptions> = {}): string {
  return readRedirect(emulator.user("ada").authorize(authorizationPage(emulator, options)) ?? "", {
    state: options.state,
  }).code;
}

/** A client that acts for Ada, who has granted some scopes. */
async function ada(...scopes: AuthorizationOptions["scopes"]): Promise<HttpClient> {
  return bearer(emulator, (await oauth2.exchangeCode({ code: code({ scopes }), redirectUri })).access_token);
}

function bot(): HttpClient {
  return new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
}

/** Why OAuth2 refuses. */
async function refusal(request: Promise<unknown>): Promise<readonly [number | undefined, string | undefined]> {
  const error: unknown = await request.catch((reason: unknown) => reason);
  if (error instanceof OAuth2Error) return [error.status, error.error];
  throw new Error("expected an OAuth2Error", { cause: error });
}

describe("a code", () => {
  test("becomes a token, which says what the user allowed", async () => {
    const token = await oauth2.exchangeCode({ code: code({ state: "s" }), redirectUri });
    expect(token).toEqual({
      access_token: expect.any(String) as string,
      token_type: "Bearer",
      expires_in: 604_800,
      refresh_token: expect.any(String) as string,
      scope: "identify",
    });
    const http = bearer(emulator, token.access_token);
    const user = await http.getCurrentUser();
    expect(user).toMatchObject({ id: emulator.user("ada").id, username: "ada" });
    expect(await http.getCurrentAuthorizationInformation()).toMatchObject({
      application: { id: emulator.applicationId, name: "evenfall" },
      scopes: ["identify"],
      expires: expect.stringMatching(/^2026-01-08T/) as string,
      user: { username: "ada" },
    });
    expect((await http.getCurrentAuthorizationInformation()).application).not.toHaveProperty("redirect_uris");
  });

  test("is good once, for the address it was given to, and for ten minutes", async () => {
    const first = code();
    expect(await refusal(oauth2.exchangeCode({ code: first, redirectUri: "https://evil.example" }))).toEqual([
      400,
      "invalid_grant",
    ]);
    await oauth2.exchangeCode({ code: first, redirectUri });
    expect(await refusal(oauth2.exchangeCode({ code: first, redirectUri }))).toEqual([400, "invalid_grant"]);
    const late = code();
    emulator.advance(600_000);
    expect(await refusal(oauth2.exchangeCode({ code: late, redirectUri }))).toEqual([400, "invalid_grant"]);
  });

  test("with a challenge needs its verifier and no secret", async () => {
    const { challenge, verifier } = await createPkce();
    const asked = code({ codeChallenge: challenge });
    const secretless = oauth2Client(emulator, { clientSecret: undefined });
    expect(await refusal(secretless.exchangeCode({ code: asked, redirectUri }))).toEqual([400, "invalid_grant"]);
    const wrong = { code: asked, redirectUri, codeVerifier: `${verifier}x` };
    expect(await refusal(secretless.exchangeCode(wrong))).toEqual([400, "invalid_grant"]);
    const token = await secretless.exchangeCode({ code: asked, redirectUri, codeVerifier: verifier });
    const refreshed = await secretless.refresh(token.refresh_token ?? "");
    await secretless.revoke(refreshed.access_token);
    expect((await failure(bearer(emulator, refreshed.access_token).getCurrentUser())).status).toBe(401);
  });

  test("is nothing to whoever does not know the secret", async () => {
    const asked = code();
    for (const clientSecret of ["wrong", undefined]) {
      expect(
        await refusal(oauth2Client(emulator, { clientSecret }).exchangeCode({ code: asked, redirectUri })),
      ).toEqual([401, "invalid_client"]);
    }
  });
});

describe("a token", () => {
  test("expires after a week, and is refreshed once", async () => {
    const token = await oauth2.exchangeCode({ code: code(), redirectUri });
    emulator.advance(7 * DAY_MS);
    expect((await failure(bearer(emulator, token.access_token).getCurrentUser())).status).toBe(401);
    const refreshed = await oauth2.refresh(token.refresh_token ?? "");
    expect((await bearer(emulator, refreshed.access_token).getCurrentUser()).username).toBe("ada");
    expect(refreshed.scope).toBe("identify");
    expect(await refusal(oauth2.refresh(token.refresh_token ?? ""))).toEqual([400, "invalid_grant"]);
  });

  test.each(["access_token", "refresh_token"] as const)(
    "is revoked with all of its authorization by its %s",
    async (kind) => {
      const token = await oauth2.exchangeCode({ code: code(), redirectUri });
      const other = await ada(OAuth2Scope.Identify);
      await oauth2.revoke(token[kind] ?? "", { hint: kind });
      expect((await failure(bearer(emulator, token.access_token).getCurrentUser())).status).toBe(401);
      expect(await refusal(oauth2.refresh(token.refresh_token ?? ""))).toEqual([400, "invalid_grant"]);
      expect((await other.getCurrentUser()).username).toBe("ada");
      await oauth2.revoke("unknown");
      expect(await refusal(oauth2Client(emulator, { clientSecret: "wrong" }).revoke("unknown"))).toEqual([
        401,
        "invalid_client",
      ]);
    },
  );

  test("comes back with a snapshot", async () => {
    const token = await oauth2.exchangeCode({ code: code(), redirectUri });
    await using second = await Emulator.start({ snapshot: emulator.snapshot() });
    expect((await bearer(second, token.access_token).getCurrentUser()).username).toBe("ada");
    expect(second.clientSecret).toBe(emulator.clientSecret);
  });

  test("of the owner is given for the secret alone", async () => {
    const token = await oauth2.clientCredentials([OAuth2Scope.Identify, OAuth2Scope.Connections]);
    expect(token).not.toHaveProperty("refresh_token");
    expect(token.scope).toBe("identify connections");
    expect((await bearer(emulator, token.access_token).getCurrentUser()).username).toBe("owner");
    expect(await refusal(oauth2.clientCredentials([]))).toEqual([400, "invalid_scope"]);
  });

  test.each([
    ["grant_type=nonsense", 400, "unsupported_grant_type"],
    ["", 400, "invalid_request"],
    ["grant_type=client_credentials&scope=identify+nonsense", 400, "invalid_scope"],
  ])("is refused for the form %j", async (form, status, error) => {
    const response = await fetch(`${emulator.restUrl}/oauth2/token`, {
      method: "POST",
      body: new URLSearchParams(`client_id=${emulator.applicationId}&client_secret=${emulator.clientSecret}&${form}`),
    });
    expect([response.status, await response.json()]).toMatchObject([status, { error }]);
  });

  test("is not given for JSON, nor to a GET", async () => {
    const headers = { "content-type": "application/json" };
    const url = `${emulator.restUrl}/oauth2/token`;
    const response = await fetch(url, { method: "POST", headers, body: "{}" });
    expect([response.status, await response.json()]).toMatchObject([400, { error: "invalid_request" }]);
    expect((await fetch(url)).status).toBe(405);
  });
});

describe("scopes", () => {
  type Use = (http: HttpClient) => Promise<unknown>;
  test.each<readonly [AuthorizationOptions["scopes"][number], string, Use]>([
    [OAuth2Scope.Identify, "users/@me", (http) => http.getCurrentUser()],
    [OAuth2Scope.Guilds, "users/@me/guilds", (http) => http.getCurrentUserGuilds()],
    [OAuth2Scope.Connections, "users/@me/connections", (http) => http.getCurrentUserConnections()],
    [OAuth2Scope.GuildsMembersRead, "members", (http) => http.getCurrentUserGuildMember(emulator.guildId)],
    [OAuth2Scope.Openid, "oauth2/userinfo", (http) => http.getOpenIdUserInfo()],
    [
      OAuth2Scope.RoleConnectionsWrite,
      "role-connection",
      (http) => http.getCurrentUserApplicationRoleConnection(emulator.applicationId),
    ],
  ])("%s opens %s, which is closed without it", async (scope, _, use) => {
    await use(await ada(scope));
    await expectRefusal(use(await ada(OAuth2Scope.Voice)), "MissingOAuth2Scope");
  });

  test("email shows the address, which is hidden without it", async () => {
    expect(await (await ada(OAuth2Scope.Identify)).getCurrentUser()).not.toHaveProperty("email");
    const shown = await ada(OAuth2Scope.Identify, OAuth2Scope.Email);
    expect(await shown.getCurrentUser()).toMatchObject({ email: "ada@example.com", verified: true });
  });

  test("connections shows the accounts that the user has connected", async () => {
    const connection = emulator.user("ada").connect({ type: "github", name: "ada-l" });
    expect(await (await ada(OAuth2Scope.Connections)).getCurrentUserConnections()).toEqual([connection]);
  });

  test("openid tells who the user is, as other scopes allow", async () => {
    const { id } = emulator.user("ada");
    expect(await (await ada(OAuth2Scope.Openid)).getOpenIdUserInfo()).toEqual({ sub: id });
    const known = await ada(OAuth2Scope.Openid, OAuth2Scope.Identify, OAuth2Scope.Email);
    const profile = { preferred_username: "ada", nickname: null, locale: "en-US" };
    const email = { email: "ada@example.com", email_verified: true };
    expect(await known.getOpenIdUserInfo()).toEqual({ sub: id, ...profile, ...email });
    expect((await failure(bot().getOpenIdUserInfo())).status).toBe(401);
  });

  test("guilds shows those of the user, who may not be in that of the bot", async () => {
    const http = await ada(OAuth2Scope.Guilds);
    expect(await http.getCurrentUserGuilds()).toMatchObject([{ id: emulator.guildId, owner: false }]);
  });

  test("guilds.join lets the bot add the user to a guild", async () => {
    const { guildId } = emulator;
    const { id } = emulator.user("ada");
    await bot().removeGuildMember(guildId, id);
    const add = async (...scopes: AuthorizationOptions["scopes"]): Promise<unknown> => {
      const token = await oauth2.exchangeCode({ code: code({ scopes }), redirectUri });
      return await bot().addGuildMember(guildId, id, { access_token: token.access_token, nick: "countess" });
    };
    await expectRefusal(add(OAuth2Scope.Identify), "MissingOAuth2Scope");
    expect(await add(OAuth2Scope.GuildsJoin)).toMatchObject({ nick: "countess", user: { username: "ada" } });
  });

  test("a bot has no authorization to tell of", async () => {
    expect((await failure(bot().getCurrentAuthorizationInformation())).status).toBe(401);
  });
});
