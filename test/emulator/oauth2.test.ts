import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { Permission } from "evenfall/model";
import {
  type AuthorizationOptions,
  authorizationUrl,
  createPkce,
  type OAuth2AccessToken,
  OAuth2Client,
  OAuth2Error,
  OAuth2Scope,
  readRedirect,
} from "evenfall/oauth2";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectRefusal, failure } from "../support/failure.ts";

const redirectUri = "https://app.example/back?from=discord";
const DAY_MS = 86_400_000;

let emulator: Emulator;
let oauth2: OAuth2Client;
beforeEach(async () => {
  emulator = await Emulator.start();
  oauth2 = client(emulator.clientSecret);
});
afterEach(async () => {
  await emulator.close();
});

function client(clientSecret: string | undefined): OAuth2Client {
  const tokenUrl = `${emulator.restUrl}/oauth2/token`;
  return new OAuth2Client({
    clientId: emulator.applicationId,
    clientSecret,
    tokenUrl,
    revokeUrl: `${tokenUrl}/revoke`,
  });
}

function address(options: Partial<AuthorizationOptions> = {}): string {
  return authorizationUrl({
    clientId: emulator.applicationId,
    redirectUri,
    scopes: [OAuth2Scope.Identify],
    ...options,
  });
}

/** The code that Ada comes back with. */
function code(options: Partial<AuthorizationOptions> = {}): string {
  return readRedirect(emulator.user("ada").authorize(address(options)) ?? "", { state: options.state }).code;
}

/** A client that acts for Ada, who has granted some scopes. */
async function ada(...scopes: AuthorizationOptions["scopes"]): Promise<HttpClient> {
  return bearer(await oauth2.exchangeCode({ code: code({ scopes }), redirectUri }));
}

function bearer({ access_token: token }: Pick<OAuth2AccessToken, "access_token">): HttpClient {
  return new HttpClient({ token: `Bearer ${token}`, baseUrl: emulator.restUrl });
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
    const http = bearer(token);
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
    const secretless = client(undefined);
    expect(await refusal(secretless.exchangeCode({ code: asked, redirectUri }))).toEqual([400, "invalid_grant"]);
    const wrong = { code: asked, redirectUri, codeVerifier: `${verifier}x` };
    expect(await refusal(secretless.exchangeCode(wrong))).toEqual([400, "invalid_grant"]);
    const token = await secretless.exchangeCode({ code: asked, redirectUri, codeVerifier: verifier });
    const refreshed = await secretless.refresh(token.refresh_token ?? "");
    await secretless.revoke(refreshed.access_token);
    expect((await failure(bearer(refreshed).getCurrentUser())).status).toBe(401);
  });

  test("is nothing to whoever does not know the secret", async () => {
    const asked = code();
    for (const secret of ["wrong", undefined]) {
      expect(await refusal(client(secret).exchangeCode({ code: asked, redirectUri }))).toEqual([401, "invalid_client"]);
    }
  });
});

describe("a token", () => {
  test("expires after a week, and is refreshed once", async () => {
    const token = await oauth2.exchangeCode({ code: code(), redirectUri });
    emulator.advance(7 * DAY_MS);
    expect((await failure(bearer(token).getCurrentUser())).status).toBe(401);
    const refreshed = await oauth2.refresh(token.refresh_token ?? "");
    expect((await bearer(refreshed).getCurrentUser()).username).toBe("ada");
    expect(refreshed.scope).toBe("identify");
    expect(await refusal(oauth2.refresh(token.refresh_token ?? ""))).toEqual([400, "invalid_grant"]);
  });

  test.each(["access_token", "refresh_token"] as const)(
    "is revoked with all of its authorization by its %s",
    async (kind) => {
      const token = await oauth2.exchangeCode({ code: code(), redirectUri });
      const other = await ada(OAuth2Scope.Identify);
      await oauth2.revoke(token[kind] ?? "", { hint: kind });
      expect((await failure(bearer(token).getCurrentUser())).status).toBe(401);
      expect(await refusal(oauth2.refresh(token.refresh_token ?? ""))).toEqual([400, "invalid_grant"]);
      expect((await other.getCurrentUser()).username).toBe("ada");
      await oauth2.revoke("unknown");
      expect(await refusal(client("wrong").revoke("unknown"))).toEqual([401, "invalid_client"]);
    },
  );

  test("comes back with a snapshot", async () => {
    const token = await oauth2.exchangeCode({ code: code(), redirectUri });
    await using second = await Emulator.start({ snapshot: emulator.snapshot() });
    const http = new HttpClient({ token: `Bearer ${token.access_token}`, baseUrl: second.restUrl });
    expect((await http.getCurrentUser()).username).toBe("ada");
    expect(second.clientSecret).toBe(emulator.clientSecret);
  });

  test("of the owner is given for the secret alone", async () => {
    const token = await oauth2.clientCredentials([OAuth2Scope.Identify, OAuth2Scope.Connections]);
    expect(token).not.toHaveProperty("refresh_token");
    expect(token.scope).toBe("identify connections");
    expect((await bearer(token).getCurrentUser()).username).toBe("owner");
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

describe("the page on which a user authorizes", () => {
  /** Query or fragment of where Ada comes back to. */
  function comeBack(options: Partial<AuthorizationOptions>): Readonly<Record<string, string>> {
    const url = new URL(emulator.user("ada").authorize(address(options)) ?? "");
    return Object.fromEntries(url.hash === "" ? url.searchParams : new URLSearchParams(url.hash.slice(1)));
  }

  test("sends back with the code, the state and what was in the address", () => {
    const back = comeBack({ state: "s t&" });
    expect(back).toEqual({ from: "discord", state: "s t&", code: expect.any(String) as string });
  });

  test("sends back with why the user declined", () => {
    const url = emulator.user("ada").decline(address({ state: "s" })) ?? "";
    expect(() => readRedirect(url, { state: "s" })).toThrow(/resource owner/);
    expect(new URL(url).searchParams.get("error")).toBe("access_denied");
  });

  test("gives a token to the browser, without a code", async () => {
    const { access_token: token = "", ...rest } = comeBack({ responseType: "token", state: "s" });
    expect(rest).toEqual({ token_type: "Bearer", expires_in: "604800", scope: "identify", state: "s" });
    expect((await bearer({ access_token: token }).getCurrentUser()).username).toBe("ada");
  });

  test.each<readonly [string, string, () => Partial<AuthorizationOptions>]>([
    [
      "a scope for a token in the browser",
      "invalid_scope",
      () => ({ responseType: "token", scopes: ["role_connections.write"] }),
    ],
    ["no scope", "invalid_scope", () => ({ scopes: [] })],
  ])("sends back with an error for %s", (_, error, options) => {
    expect(comeBack(options())).toMatchObject({ error, error_description: expect.any(String) as string });
  });

  test("is not there for another application or address", async () => {
    const user = emulator.user("ada");
    expect(() => user.authorize(address({ clientId: "1" }))).toThrow("Unknown Application");
    await using strict = await Emulator.start({ redirectUris: ["https://app.example/"] });
    const clientId = strict.applicationId;
    expect(() => strict.user("ada").authorize(address({ clientId }))).toThrow("redirect_uri");
    expect(strict.user("ada").authorize(address({ clientId, redirectUri: "https://app.example/" }))).toContain("code=");
  });

  test("adds the bot to a guild of a user who may, with a role of its own", async () => {
    const { guildId } = emulator;
    await bot().leaveGuild(guildId);
    const add = { scopes: [OAuth2Scope.Bot], redirectUri: undefined, permissions: Permission.KickMembers, guildId };
    expect(() => emulator.user("ada").authorize(address(add))).toThrow("Missing Permissions");
    expect(emulator.user("owner").authorize(address(add))).toBeUndefined();
    const [guild] = await bot().getCurrentUserGuilds();
    const permissions = BigInt(guild?.permissions ?? "0");
    expect(permissions & Permission.KickMembers).toBe(Permission.KickMembers);
    expect(permissions & Permission.BanMembers).toBe(0n);
  });

  test.each([
    ["a challenge of another method than S256", "code_challenge", "x"],
    ["permissions that are none", "permissions", "all"],
  ])("does nothing at an address with %s", async (_, field, value) => {
    await bot().leaveGuild(emulator.guildId);
    const url = new URL(address({ scopes: [OAuth2Scope.Bot, OAuth2Scope.Identify], guildId: emulator.guildId }));
    url.searchParams.set(field, value);
    const back = new URL(emulator.user("owner").authorize(url.href) ?? "");
    expect(back.searchParams.get("error")).toBe("invalid_request");
    expect(await bot().getCurrentUserGuilds()).toEqual([]);
  });

  test("tells of the guild with the token where more than a bot is asked for", async () => {
    const { guildId } = emulator;
    const options = { scopes: [OAuth2Scope.Bot, OAuth2Scope.Identify], guildId, permissions: 8n } as const;
    const back = emulator.user("owner").authorize(address(options)) ?? "";
    const { code: given, guildId: hint } = readRedirect(back, { state: undefined });
    expect(hint).toBe(guildId);
    expect((await oauth2.exchangeCode({ code: given, redirectUri })).guild).toMatchObject({ id: guildId });
  });

  test("makes a webhook in the channel that is picked", async () => {
    const { channelId } = emulator;
    const url = address({ scopes: [OAuth2Scope.WebhookIncoming] });
    expect(() => emulator.user("ada").authorize(url, { channelId })).toThrow("Missing Permissions");
    const back = emulator.user("owner").authorize(url, { channelId }) ?? "";
    const { webhook } = await oauth2.exchangeCode({ ...readRedirect(back, { state: undefined }), redirectUri });
    if (webhook === undefined || !("url" in webhook)) throw new Error("there is no webhook");
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ content: "hello" });
    expect((await fetch(String(webhook.url), { method: "POST", headers, body })).status).toBe(204);
    expect(emulator.messages().at(-1)).toMatchObject({ content: "hello", webhook_id: webhook.id });
  });
});
