// Generated from schema/routes/oauth2.json by codegen/emit/requests.ts. Do not edit.

import type { Request } from "../../src/base/request.ts";
import type {
  GetProvisionalTokenAsBotBody,
  GetProvisionalTokenBody,
  UnmergeProvisionalAccountAsBotBody,
  UnmergeProvisionalAccountBody,
} from "../bodies/oauth2.ts";
import type { CurrentApplication } from "../models/application.ts";
import type { AuthorizationInformation, OAuth2KeySet, OpenIdUserInfo, ProvisionalToken } from "../models/oauth2.ts";
import { request } from "../../src/base/request.ts";

/**
 * Reads what the current access token allows.
 *
 * @see https://docs.discord.com/developers/topics/oauth2#get-current-authorization-information
 */
export function getCurrentAuthorizationInformation(): Request<AuthorizationInformation> {
  return request<AuthorizationInformation>({
    route: "getCurrentAuthorizationInformation",
    method: "GET",
    template: "/oauth2/@me",
    auth: ["bot", "oauth2"],
    success: [200],
  });
}

/**
 * Reads the application of the current bot.
 *
 * @see https://docs.discord.com/developers/topics/oauth2#get-current-bot-application-information
 */
export function getCurrentBotApplicationInformation(): Request<CurrentApplication> {
  return request<CurrentApplication>({
    route: "getCurrentBotApplicationInformation",
    method: "GET",
    template: "/oauth2/applications/@me",
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Lists the keys with which Discord signs ID tokens.
 *
 * @remarks Undocumented.
 */
export function getPublicKeys(): Request<OAuth2KeySet> {
  return request<OAuth2KeySet>({
    route: "getPublicKeys",
    method: "GET",
    template: "/oauth2/keys",
    auth: ["none", "bot"],
    success: [200],
  });
}

/**
 * Reads the OpenID Connect claims of the current user.
 *
 * @remarks Undocumented.
 */
export function getOpenIdUserInfo(): Request<OpenIdUserInfo> {
  return request<OpenIdUserInfo>({
    route: "getOpenIdUserInfo",
    method: "GET",
    template: "/oauth2/userinfo",
    auth: ["bot", "oauth2:openid"],
    success: [200],
  });
}

/**
 * Separates a provisional account from a Discord account, on proof of the external account.
 *
 * @remarks Undocumented.
 */
export function unmergeProvisionalAccount(fields: UnmergeProvisionalAccountBody): Request<undefined> {
  return request<undefined>({
    route: "unmergeProvisionalAccount",
    method: "POST",
    template: "/partner-sdk/provisional-accounts/unmerge",
    body: fields,
    auth: ["none", "bot"],
    success: [204],
  });
}

/**
 * Separates a provisional account from a Discord account, as the bot of the application.
 *
 * @remarks Undocumented.
 */
export function unmergeProvisionalAccountAsBot(fields: UnmergeProvisionalAccountAsBotBody): Request<undefined> {
  return request<undefined>({
    route: "unmergeProvisionalAccountAsBot",
    method: "POST",
    template: "/partner-sdk/provisional-accounts/unmerge/bot",
    body: fields,
    auth: ["bot"],
    success: [204],
  });
}

/**
 * Gets a token of a provisional account, on proof of the external account.
 *
 * @remarks Undocumented.
 */
export function getProvisionalToken(fields: GetProvisionalTokenBody): Request<ProvisionalToken> {
  return request<ProvisionalToken>({
    route: "getProvisionalToken",
    method: "POST",
    template: "/partner-sdk/token",
    body: fields,
    auth: ["none", "bot"],
    success: [200],
  });
}

/**
 * Gets a token of a provisional account, as the bot of the application.
 *
 * @remarks Undocumented.
 */
export function getProvisionalTokenAsBot(fields: GetProvisionalTokenAsBotBody): Request<ProvisionalToken> {
  return request<ProvisionalToken>({
    route: "getProvisionalTokenAsBot",
    method: "POST",
    template: "/partner-sdk/token/bot",
    body: fields,
    auth: ["bot"],
    success: [200],
  });
}
