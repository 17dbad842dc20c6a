import { createHash } from "node:crypto";
import type { Known } from "../../base/open.ts";
import {
  type OAuth2AccessToken,
  OAuth2ErrorCode,
  OAuth2GrantType,
  OAuth2Scope,
} from "../../../generated/models/oauth2.ts";
import type { World } from "../state/world.ts";
import { addAuthorization, authorizationOf, clientSecretOf, giveToken, revokeAuthorization } from "./tokens.ts";

/** Fields of a request for a token, as they were sent. */
export type TokenFields = Readonly<Record<string, string | undefined>>;

/** Id and secret by which an application shows who it is. Those that cannot keep a secret have none. */
export interface ClientCredentials {
  readonly id: string | undefined;
  readonly secret: string | undefined;
}

/** A token that is not given, in the words of RFC 6749. */
export class OAuth2Refusal extends Error {
  override readonly name = "OAuth2Refusal";
  readonly status: number;
  readonly error: string;

  constructor(error: keyof typeof OAuth2ErrorCode, message: string) {
    super(message);
    this.status = error === "InvalidClient" ? 401 : 400;
    this.error = OAuth2ErrorCode[error];
  }
}

/** Gives a token for a code, for a refresh token, or for the secret of the application alone. */
export function exchange(world: World, client: ClientCredentials, fields: TokenFields): OAuth2AccessToken {
  switch (fields["grant_type"]) {
    case OAuth2GrantType.AuthorizationCode:
      return forCode(world, client, fields);
    case OAuth2GrantType.RefreshToken:
      return forRefreshToken(world, client, fields);
    case OAuth2GrantType.ClientCredentials:
      return forSecret(world, client, fields);
    case undefined:
      throw new OAuth2Refusal("InvalidRequest", 'Missing "grant_type" in request.');
    default:
      throw new OAuth2Refusal("UnsupportedGrantType", 'Unsupported "grant_type" in request.');
  }
}

/** Revokes a token, and with it every other one of the same authorization. One that does not exist is no error. */
export function revokeToken(world: World, client: ClientCredentials, { token }: TokenFields): void {
  requireClient(world, client, { secret: client.secret !== undefined });
  if (token === undefined) throw new OAuth2Refusal("InvalidRequest", 'Missing "token" in request.');
  const authorizationId = authorizationOf(world, token);
  if (authorizationId !== undefined) revokeAuthorization(world, authorizationId);
}

function forCode(world: World, client: ClientCredentials, fields: TokenFields): OAuth2AccessToken {
  const { code = "", code_verifier: verifier, redirect_uri: redirectUri } = fields;
  const stored = world.oauth2.codes.get(code);
  const authorization = stored && world.oauth2.authorizations.get(stored.authorizationId);
  requireClient(world, client, { secret: authorization?.challenge === undefined });
  if (stored === undefined || authorization === undefined || stored.expiresAtMs <= world.time.nowMs) {
    throw new OAuth2Refusal("InvalidGrant", 'Invalid "code" in request.');
  }
  if (stored.redirectUri !== redirectUri) {
    throw new OAuth2Refusal("InvalidGrant", 'Invalid "redirect_uri" in request.');
  }
  if (authorization.challenge !== undefined && authorization.challenge !== challengeOf(verifier)) {
    throw new OAuth2Refusal("InvalidGrant", 'Invalid "code_verifier" in request.');
  }
  world.oauth2.codes.delete(code);
  return giveToken(world, stored.authorizationId, authorization, { refreshable: true });
}

function forRefreshToken(world: World, client: ClientCredentials, fields: TokenFields): OAuth2AccessToken {
  const { refresh_token: token = "" } = fields;
  const authorizationId = world.oauth2.refreshTokens.get(token);
  const authorization = authorizationId === undefined ? undefined : world.oauth2.authorizations.get(authorizationId);
  requireClient(world, client, { secret: authorization?.challenge === undefined });
  if (authorizationId === undefined || authorization === undefined) {
    throw new OAuth2Refusal("InvalidGrant", 'Invalid "refresh_token" in request.');
  }
  world.oauth2.refreshTokens.delete(token);
  return giveToken(world, authorizationId, authorization, { refreshable: true });
}

/** A token of the owner of the application. */
function forSecret(world: World, client: ClientCredentials, { scope = "" }: TokenFields): OAuth2AccessToken {
  requireClient(world, client, { secret: true });
  const scopes = readScopes(scope);
  const userId = world.application.owner?.id;
  if (userId === undefined) throw new OAuth2Refusal("UnauthorizedClient", "The application has no owner.");
  const authorization = { userId, scopes };
  return giveToken(world, addAuthorization(world, authorization), authorization, { refreshable: false });
}

/** Those of the texts that are scopes. */
export function knownScopes(scopes: readonly string[]): readonly Known<typeof OAuth2Scope>[] {
  return Object.values(OAuth2Scope).filter((scope) => scopes.includes(scope));
}

/** Scopes of a list with spaces between them, or the refusal of one that does not exist. */
export function readScopes(list: string): readonly string[] {
  const wanted = [...new Set(list.split(" ").filter((scope) => scope !== ""))];
  if (wanted.length === 0 || knownScopes(wanted).length < wanted.length) {
    throw new OAuth2Refusal("InvalidScope", "The requested scope is invalid, unknown, or malformed.");
  }
  return wanted;
}

/** Refuses whoever is not the application. */
function requireClient(world: World, { id, secret }: ClientCredentials, needed: { readonly secret: boolean }): void {
  const isRight = secret === undefined ? !needed.secret : secret === clientSecretOf(world);
  if (id !== world.application.id || !isRight) {
    throw new OAuth2Refusal("InvalidClient", "Id and secret are not those of an application.");
  }
}

function challengeOf(verifier: string | undefined): string | undefined {
  return verifier === undefined ? undefined : createHash("sha256").update(verifier).digest("base64url");
}
