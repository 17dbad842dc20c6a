import type { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { type AuthorizationOptions, authorizationUrl, OAuth2Client, OAuth2Scope } from "evenfall/oauth2";

/** Where users come back to. */
export const redirectUri = "https://app.example/back?from=discord";

/** A client that acts for a user with an access token; without one, for the owner with every scope. */
export function bearer({ bearerToken, restUrl }: Emulator, token: string = bearerToken): HttpClient {
  return new HttpClient({ token: `Bearer ${token}`, baseUrl: restUrl });
}

/** The application, as it gets tokens in an emulated Discord: with its own secret, or what it takes for that. */
export function oauth2Client(
  emulator: Emulator,
  { clientSecret }: { readonly clientSecret: string | undefined } = emulator,
): OAuth2Client {
  const { applicationId, restUrl } = emulator;
  const tokenUrl = `${restUrl}/oauth2/token`;
  return new OAuth2Client({ clientId: applicationId, clientSecret, tokenUrl, revokeUrl: `${tokenUrl}/revoke` });
}

/** Where users authorize the application. */
export function authorizationPage({ applicationId }: Emulator, options: Partial<AuthorizationOptions> = {}): string {
  return authorizationUrl({ clientId: applicationId, redirectUri, scopes: [OAuth2Scope.Identify], ...options });
}
