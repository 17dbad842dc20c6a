import { createHash } from "node:crypto";
import type { Id } from "../../base/id.ts";
import type { Guild } from "../../../generated/models/guild.ts";
import type { OAuth2AccessToken } from "../../../generated/models/oauth2.ts";
import type { Webhook } from "../../../generated/models/webhook.ts";
import { constants } from "../../../generated/tables/constants.ts";
import type { StoredAccessToken, StoredAuthorization } from "../state/oauth2.ts";
import type { World } from "../state/world.ts";

/** What an access token is good for; nothing when there is none, or it has expired. */
export function accessOf(world: World, token: string): StoredAccessToken | undefined {
  const access = world.accessTokens.get(token);
  if (access?.expiresAtMs === undefined) return access;
  return access.expiresAtMs > world.time.nowMs ? access : undefined;
}

/** Secret of the application. The same in every run. */
export function clientSecretOf({ application }: World): string {
  return secret(`client ${application.id}`);
}

/** A text that nobody guesses, another one each time. */
export function nextSecret(world: World, kind: string): string {
  return secret(`${kind} ${world.ids.next<"Any">()}`);
}

/** Keeps what a user has allowed. */
export function addAuthorization(world: World, authorization: StoredAuthorization): string {
  const authorizationId: string = world.ids.next<"Any">();
  world.oauth2.authorizations.set(authorizationId, authorization);
  return authorizationId;
}

/** Gives an access token for what a user has allowed; with a refresh token if that is wanted. */
export function giveToken(
  world: World,
  authorizationId: string,
  authorization: StoredAuthorization,
  { refreshable }: { readonly refreshable: boolean },
): OAuth2AccessToken {
  const { guildId, scopes, userId, webhookId } = authorization;
  const token = nextSecret(world, "access");
  const seconds = constants.oAuth2TokenSeconds;
  world.accessTokens.set(token, {
    userId,
    scopes,
    expiresAtMs: world.time.nowMs + seconds * 1000,
    authorizationId,
  });
  const refreshToken = refreshable ? nextSecret(world, "refresh") : undefined;
  if (refreshToken !== undefined) world.oauth2.refreshTokens.set(refreshToken, authorizationId);
  const guild: Guild | undefined = guildId === undefined ? undefined : world.guilds.get(guildId)?.guild;
  const webhook: Webhook | undefined = webhookId === undefined ? undefined : world.webhooks.get(webhookId);
  return {
    access_token: token,
    token_type: "Bearer",
    expires_in: seconds,
    ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
    scope: scopes.join(" "),
    ...(guild === undefined ? {} : { guild }),
    ...(webhook === undefined ? {} : { webhook }),
  };
}

/** The authorization that a token of either kind belongs to. */
export function authorizationOf(world: World, token: string): string | undefined {
  return world.oauth2.refreshTokens.get(token) ?? world.accessTokens.get(token)?.authorizationId;
}

/** Takes an authorization back, with every token that was given for it. */
export function revokeAuthorization(world: World, authorizationId: string): void {
  const { authorizations, codes, refreshTokens } = world.oauth2;
  authorizations.delete(authorizationId);
  for (const [code, stored] of codes) if (stored.authorizationId === authorizationId) codes.delete(code);
  for (const [token, owner] of refreshTokens) if (owner === authorizationId) refreshTokens.delete(token);
  for (const [token, access] of world.accessTokens) {
    if (access.authorizationId === authorizationId) world.accessTokens.delete(token);
  }
}

/** Users who have authorized the application. */
export function authorizedUsers({ oauth2 }: World): ReadonlySet<Id<"User">> {
  return new Set([...oauth2.authorizations.values()].map(({ userId }) => userId));
}

function secret(of: string): string {
  return createHash("sha256").update(of).digest("base64url");
}
