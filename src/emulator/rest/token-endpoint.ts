import type { IncomingMessage, ServerResponse } from "node:http";
import type { OAuth2AccessToken } from "../../../generated/models/oauth2.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { type ClientCredentials, exchange, OAuth2Refusal, revokeToken, type TokenFields } from "../domain/exchange.ts";
import { shownWebhook } from "../domain/webhooks.ts";
import { plainProblem } from "../problem.ts";
import type { StoredWebhook, World } from "../state/world.ts";
import { readBody } from "./read-body.ts";
import { sendJson } from "./send.ts";

const FORM = "application/x-www-form-urlencoded";
const PREFIX = new URL(constants.apiUrl).pathname;
const TOKEN_PATH = new URL(constants.oAuth2TokenUrl).pathname.slice(PREFIX.length);
const REVOKE_PATH = new URL(constants.oAuth2RevokeUrl).pathname.slice(PREFIX.length);

/**
 * Answers a request for a token, or to revoke one, if that is what the path names. These two are OAuth2's and not among the
 * routes: they take forms alone, and refuse in the words of RFC 6749.
 */
export async function serveTokens(
  { origin, world }: { readonly origin: string; readonly world: World },
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (path !== TOKEN_PATH && path !== REVOKE_PATH) return false;
  if (request.method !== "POST") throw plainProblem(405, "Method Not Allowed");
  try {
    const fields = await readForm(request);
    const client = clientOf(request, fields);
    if (path === REVOKE_PATH) revokeToken(world, client, fields);
    sendJson(response, 200, path === TOKEN_PATH ? withAddress(origin, exchange(world, client, fields)) : {});
  } catch (error) {
    if (!(error instanceof OAuth2Refusal)) throw error;
    sendJson(response, error.status, { error: error.error, error_description: error.message });
  }
  return true;
}

/** The webhook that came with a token, if one did, says where it takes messages. */
function withAddress(origin: string, token: OAuth2AccessToken): OAuth2AccessToken {
  const { webhook } = token;
  // It is one of this world.
  return webhook === undefined ? token : { ...token, webhook: shownWebhook(origin, webhook as StoredWebhook) };
}

async function readForm(request: IncomingMessage): Promise<TokenFields> {
  const { value } = await readBody(request);
  if (request.headers["content-type"]?.startsWith(FORM) !== true) {
    throw new OAuth2Refusal("InvalidRequest", `The content type has to be ${FORM}.`);
  }
  // A form has nothing but text fields.
  return (value ?? {}) as TokenFields;
}

/** Who asks, by the header or by the form. */
function clientOf({ headers }: IncomingMessage, fields: TokenFields): ClientCredentials {
  const [kind, encoded = ""] = headers.authorization?.split(" ") ?? [];
  if (kind !== "Basic") return { id: fields["client_id"], secret: fields["client_secret"] };
  const text = Buffer.from(encoded, "base64").toString();
  const colon = text.indexOf(":");
  return { id: decoded(text.slice(0, colon)), secret: decoded(text.slice(colon + 1)) };
}

/** Both halves are encoded before they are joined (RFC 6749, section 2.3.1). */
function decoded(half: string): string {
  try {
    return decodeURIComponent(half.replaceAll("+", " "));
  } catch {
    throw new OAuth2Refusal("InvalidClient", "The authorization is malformed.");
  }
}
