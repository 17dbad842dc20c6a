import {
  authorizationUrl,
  createPkce,
  OAuth2Client,
  type OAuth2ClientOptions,
  OAuth2Error,
  OAuth2Scope,
  pkceChallenge,
  readRedirect,
} from "evenfall/oauth2";
import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { json, startServer, type TestServer } from "../support/server.ts";

const clientId = "157730590492196864";
const clientSecret = "secret-of-the-application";
const redirectUri = "https://bot.example/back?a=b";
const token = { access_token: "at", token_type: "Bearer", expires_in: 604800, refresh_token: "rt", scope: "identify" };

function clientOf(server: Pick<TestServer, "url">, options: Partial<OAuth2ClientOptions> = {}): OAuth2Client {
  const urls = { tokenUrl: `${server.url}/token`, revokeUrl: `${server.url}/revoke` };
  return new OAuth2Client({ clientId, clientSecret, ...urls, ...options });
}

function startTokens(status = 200, body: unknown = token): Promise<TestServer> {
  return startServer((_, response) => {
    json(response, status, body);
  });
}

async function failure(promise: Promise<unknown>): Promise<OAuth2Error> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (error instanceof OAuth2Error) return error;
  throw new Error("expected an OAuth2Error", { cause: error });
}

describe("the address of an authorization", () => {
  test("has all that is asked for, spaces as %20", async () => {
    const { challenge } = await createPkce();
    const url = authorizationUrl({
      clientId,
      scopes: [OAuth2Scope.Identify, OAuth2Scope.GuildsJoin],
      redirectUri,
      state: "s t&",
      codeChallenge: challenge,
      prompt: "consent",
      integrationType: 0,
    });
    expect(url).toBe(
      `https://discord.com/oauth2/authorize?client_id=${clientId}&scope=identify%20guilds.join&response_type=code` +
        `&redirect_uri=https%3A%2F%2Fbot.example%2Fback%3Fa%3Db&state=s%20t%26&code_challenge=${challenge}` +
        "&code_challenge_method=S256&prompt=consent&integration_type=0",
    );
  });

  test("of a bot needs neither a response type nor an address to come back to", () => {
    const scopes = [OAuth2Scope.Bot];
    const url = authorizationUrl({ clientId, scopes, permissions: 1n << 40n, guildId: "5", disableGuildSelect: true });
    expect(url).toBe(
      `https://discord.com/oauth2/authorize?client_id=${clientId}&scope=bot&permissions=1099511627776&guild_id=5&disable_guild_select=true`,
    );
  });
});

describe("PKCE", () => {
  test("makes the challenge of RFC 7636, appendix B", async () => {
    expect(await pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).toBe(
      "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    );
  });

  test("makes another verifier each time, of characters that need no encoding", async () => {
    const [first, second] = [await createPkce(), await createPkce()];
    expect(first.verifier).toMatch(/^[\w-]{43}$/);
    expect(first.verifier).not.toBe(second.verifier);
    expect(await pkceChallenge(first.verifier)).toBe(first.challenge);
  });
});

describe("the address that a user came back to", () => {
  test("gives the code when the state is right", () => {
    const read = readRedirect(`${redirectUri}&code=c&state=s&guild_id=5`, { state: "s" });
    expect(read).toEqual({ code: "c", guildId: "5" });
    expect(readRedirect("/back?code=c", { state: undefined })).toEqual({ code: "c", guildId: undefined });
  });

  test.each([
    ["?code=c&state=other", "OAUTH2_STATE"],
    ["?code=c", "OAUTH2_STATE"],
    ["?state=s", "OAUTH2_ANSWER"],
  ])("%s is refused", (query, code) => {
    expect(() => readRedirect(`/back${query}`, { state: "s" })).toThrow(
      expect.objectContaining({ name: "OAuth2Error", code }),
    );
  });

  test("tells that the user declined", () => {
    const query = "error=access_denied&error_description=The+user+declined&state=s";
    expect(() => readRedirect(`/back?${query}`, { state: "s" })).toThrow(
      expect.objectContaining({ code: "OAUTH2_REFUSED", error: "access_denied", description: "The user declined" }),
    );
  });
});

describe("tokens", () => {
  const calls: readonly (readonly [string, (client: OAuth2Client) => Promise<unknown>, string, object])[] = [
    [
      "a code is exchanged",
      (client) => client.exchangeCode({ code: "c", redirectUri, codeVerifier: "v" }),
      "/token",
      { grant_type: "authorization_code", code: "c", redirect_uri: redirectUri, code_verifier: "v" },
    ],
    [
      "a code without PKCE is exchanged",
      (client) => client.exchangeCode({ code: "c", redirectUri }),
      "/token",
      { grant_type: "authorization_code", code: "c", redirect_uri: redirectUri },
    ],
    [
      "a token is refreshed",
      (client) => client.refresh("rt"),
      "/token",
      { grant_type: "refresh_token", refresh_token: "rt" },
    ],
    [
      "the owner's token is asked for",
      (client) => client.clientCredentials([OAuth2Scope.Identify, OAuth2Scope.Connections]),
      "/token",
      { grant_type: "client_credentials", scope: "identify connections" },
    ],
  ];

  test.each(calls)("%s as a form, with id and secret in the header", async (_, call, path, form) => {
    await using server = await startTokens();
    expect(await call(clientOf(server))).toEqual(token);
    const [seen] = server.seen;
    expect(seen).toMatchObject({ method: "POST", url: path });
    expect(seen?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(Object.fromEntries(new URLSearchParams(String(seen?.body)))).toEqual(form);
  });

  test("a token is revoked, and an empty answer will do", async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200).end();
    });
    await clientOf(server).revoke("at", { hint: "access_token" });
    expect(server.seen[0]?.url).toBe("/revoke");
    expect(String(server.seen[0]?.body)).toBe("token=at&token_type_hint=access_token");
  });

  test("a client without a secret says in the form who it is", async () => {
    await using server = await startTokens();
    await clientOf(server, { clientSecret: undefined }).refresh("rt");
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
    expect(new URLSearchParams(String(server.seen[0]?.body)).get("client_id")).toBe(clientId);
  });

  test("requests go through the fetch that is given", async () => {
    const urls: unknown[] = [];
    const client = new OAuth2Client({
      clientId,
      fetch(url) {
        urls.push(url);
        return Promise.resolve(Response.json(token));
      },
    });
    await client.refresh("rt");
    await client.revoke("rt");
    expect(urls).toEqual(["https://discord.com/api/oauth2/token", "https://discord.com/api/oauth2/token/revoke"]);
  });
});

describe("what goes wrong", () => {
  test.each([
    [
      400,
      { error: "invalid_grant", error_description: 'Invalid "code" in request.' },
      "invalid_grant",
      'Invalid "code" in request.',
    ],
    [401, { error: "invalid_client" }, "invalid_client", undefined],
    [400, { error: "added_tomorrow" }, "added_tomorrow", undefined],
    [500, { message: "500: Internal Server Error", code: 0 }, undefined, "500: Internal Server Error"],
    [502, "<html>", undefined, undefined],
  ])("%d with %j is told as it is, without a secret", async (status, body, error, description) => {
    await using server = await startTokens(status, body);
    const client = clientOf(server);
    const refused = await failure(
      client.exchangeCode({ code: "secret-code", redirectUri, codeVerifier: "secret-verifier" }),
    );
    expect(refused).toMatchObject({ code: "OAUTH2_REFUSED", status, error, description });
    expect(refused.message).toContain(String(status));
    const shown = `${inspect(refused, { depth: 9, showHidden: true })}${JSON.stringify(refused)}${inspect(client)}`;
    expect(shown).not.toContain("secret-");
  });

  test("a rate limit says how long to wait", async () => {
    await using server = await startServer((_, response) => {
      response.setHeader("retry-after", "1.5");
      json(response, 429, { message: "You are being rate limited.", retry_after: 1.5, global: false });
    });
    expect(await failure(clientOf(server).refresh("rt"))).toMatchObject({ status: 429, retryAfterMs: 1500 });
  });

  test.each([
    ["no JSON", "<html>"],
    ["no token", "{}"],
    ["nothing", ""],
  ])("an answer that is %s is none", async (_, body) => {
    await using server = await startServer((_seen, response) => {
      response.writeHead(200).end(body);
    });
    expect(await failure(clientOf(server).refresh("rt"))).toMatchObject({ code: "OAUTH2_ANSWER" });
  });

  test("a redirect is not followed with the secret", async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    expect(await failure(clientOf(server).refresh("rt"))).toMatchObject({ code: "OAUTH2_NETWORK" });
    expect(server.seen).toHaveLength(1);
  });

  test("nobody there is an error of the network, with its cause", async () => {
    const gone = await startTokens();
    await gone[Symbol.asyncDispose]();
    const error = await failure(clientOf(gone).refresh("secret-token"));
    expect(error).toMatchObject({ code: "OAUTH2_NETWORK", cause: expect.any(Error) });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("secret-");
  });

  test("no answer in time is an error, and leaves no timer", async () => {
    const clock = new ManualClock();
    await using server = await startServer(() => {});
    const late = failure(clientOf(server, { clock, timeoutMs: 500 }).refresh("rt"));
    await expect.poll(() => server.seen.length).toBe(1);
    clock.advance(500);
    expect(await late).toMatchObject({ code: "OAUTH2_TIMEOUT" });
    expect(clock.pending).toBe(0);
  });

  test("an aborted signal rejects with its reason, and keeps no listener", async () => {
    const clock = new ManualClock();
    await using server = await startServer(() => {});
    const controller = new AbortController();
    const reason = new Error("enough");
    const refreshed = clientOf(server, { clock }).refresh("rt", { signal: controller.signal });
    await expect.poll(() => server.seen.length).toBe(1);
    controller.abort(reason);
    await expect(refreshed).rejects.toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    expect(clock.pending).toBe(0);
  });
});
