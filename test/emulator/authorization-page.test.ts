import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { Permission } from "evenfall/model";
import { type AuthorizationOptions, type OAuth2AccessToken, OAuth2Scope, readRedirect } from "evenfall/oauth2";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { authorizationPage, bearer, oauth2Client, redirectUri } from "../support/oauth2.ts";

let emulator: Emulator;
beforeEach(async () => {
  emulator = await Emulator.start();
});
afterEach(async () => {
  await emulator.close();
});

function bot(): HttpClient {
  return new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
}

function page(options: Partial<AuthorizationOptions>): string {
  return authorizationPage(emulator, options);
}

/** The token for the code that somebody came back with. */
async function exchange(back: string): Promise<OAuth2AccessToken> {
  const { code } = readRedirect(back, { state: undefined });
  return await oauth2Client(emulator).exchangeCode({ code, redirectUri });
}

describe("the page on which a user authorizes", () => {
  /** Query or fragment of where Ada comes back to. */
  function comeBack(options: Partial<AuthorizationOptions>): Readonly<Record<string, string>> {
    const url = new URL(emulator.user("ada").authorize(page(options)) ?? "");
    return Object.fromEntries(url.hash === "" ? url.searchParams : new URLSearchParams(url.hash.slice(1)));
  }

  test("sends back with the code, the state and what was in the address", () => {
    const back = comeBack({ state: "s t&" });
    expect(back).toEqual({ from: "discord", state: "s t&", code: expect.any(String) as string });
  });

  test("sends back with why the user declined", () => {
    const url = emulator.user("ada").decline(page({ state: "s" })) ?? "";
    expect(() => readRedirect(url, { state: "s" })).toThrow(/resource owner/);
    expect(new URL(url).searchParams.get("error")).toBe("access_denied");
  });

  test("gives a token to the browser, without a code", async () => {
    const { access_token: token = "", ...rest } = comeBack({ responseType: "token", state: "s" });
    expect(rest).toEqual({ token_type: "Bearer", expires_in: "604800", scope: "identify", state: "s" });
    expect((await bearer(emulator, token).getCurrentUser()).username).toBe("ada");
  });

  test.each<readonly [string, Partial<AuthorizationOptions>]>([
    ["a scope for a token in the browser", { responseType: "token", scopes: ["role_connections.write"] }],
    ["no scope", { scopes: [] }],
  ])("sends back with an error for %s", (_, options) => {
    const reason = { error: "invalid_scope", error_description: expect.any(String) as string };
    expect(comeBack(options)).toMatchObject(reason);
  });

  test("is not there for another application or address", async () => {
    const user = emulator.user("ada");
    expect(() => user.authorize(page({ clientId: "1" }))).toThrow("Unknown Application");
    await using strict = await Emulator.start({ redirectUris: ["https://app.example/"] });
    const other = strict.user("ada");
    expect(() => other.authorize(authorizationPage(strict))).toThrow("redirect_uri");
    const known = authorizationPage(strict, { redirectUri: "https://app.example/" });
    expect(other.authorize(known)).toContain("code=");
  });

  test("adds the bot to a guild of a user who may, with a role of its own", async () => {
    const { guildId } = emulator;
    await bot().leaveGuild(guildId);
    const add = { scopes: [OAuth2Scope.Bot], redirectUri: undefined, permissions: Permission.KickMembers, guildId };
    expect(() => emulator.user("ada").authorize(page(add))).toThrow("Missing Permissions");
    expect(emulator.user("owner").authorize(page(add))).toBeUndefined();
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
    const url = new URL(page({ scopes: [OAuth2Scope.Bot, OAuth2Scope.Identify], guildId: emulator.guildId }));
    url.searchParams.set(field, value);
    const back = new URL(emulator.user("owner").authorize(url.href) ?? "");
    expect(back.searchParams.get("error")).toBe("invalid_request");
    expect(await bot().getCurrentUserGuilds()).toEqual([]);
  });

  test("tells of the guild with the token where more than a bot is asked for", async () => {
    const { guildId } = emulator;
    const options = { scopes: [OAuth2Scope.Bot, OAuth2Scope.Identify], guildId, permissions: 8n } as const;
    const back = emulator.user("owner").authorize(page(options)) ?? "";
    expect(readRedirect(back, { state: undefined }).guildId).toBe(guildId);
    expect((await exchange(back)).guild).toMatchObject({ id: guildId });
  });

  test("makes a webhook in the channel that is picked", async () => {
    const { channelId } = emulator;
    const url = page({ scopes: [OAuth2Scope.WebhookIncoming] });
    expect(() => emulator.user("ada").authorize(url, { channelId })).toThrow("Missing Permissions");
    const back = emulator.user("owner").authorize(url, { channelId }) ?? "";
    const { webhook } = await exchange(back);
    if (webhook === undefined || !("url" in webhook)) throw new Error("there is no webhook");
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ content: "hello" });
    expect((await fetch(String(webhook.url), { method: "POST", headers, body })).status).toBe(204);
    expect(emulator.messages().at(-1)).toMatchObject({ content: "hello", webhook_id: webhook.id });
  });
});
