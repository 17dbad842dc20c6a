import { type Clock, systemClock } from "../base/clock.ts";
import type { IdInput } from "../base/id.ts";
import type { Known } from "../base/open.ts";
import {
  type OAuth2AccessToken,
  OAuth2GrantType,
  type OAuth2Scope,
  type OAuth2TokenTypeHint,
} from "../../generated/models/oauth2.ts";
import { constants } from "../../generated/tables/constants.ts";
import { OAuth2Error } from "./error.ts";
import { post } from "./post.ts";

/** How an {@link OAuth2Client} is set up. */
export interface OAuth2ClientOptions {
  readonly clientId: IdInput<"Application">;
  /** Secret of the application. Public clients have none, and use PKCE. */
  readonly clientSecret?: string | undefined;
  /** Where tokens come from. @default Discord's */
  readonly tokenUrl?: string | undefined;
  /** Where tokens are revoked. @default Discord's */
  readonly revokeUrl?: string | undefined;
  /** Sends requests another way. @default the global one */
  readonly fetch?: typeof fetch | undefined;
  /** From beginning to end of a request, in milliseconds. @default 15000 */
  readonly timeoutMs?: number | undefined;
  readonly clock?: Clock | undefined;
}

/** Options of a request for a token. */
export interface TokenOptions {
  /** Aborting it rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What a code is exchanged with. */
export interface CodeExchange {
  /** The code that the user came back with. */
  readonly code: string;
  /** The address that the user came back to, exactly as it was given before. */
  readonly redirectUri: string;
  /** The verifier of `createPkce`, where its challenge was given. */
  readonly codeVerifier?: string | undefined;
}

/**
 * Gets and revokes tokens. Its methods throw an {@link OAuth2Error}; nothing is sent twice, because a code can be used
 * once.
 *
 * @see https://docs.discord.com/developers/topics/oauth2
 */
export class OAuth2Client {
  readonly #options: OAuth2ClientOptions;

  constructor(options: OAuth2ClientOptions) {
    this.#options = options;
  }

  /** Exchanges the code of a user for a token. */
  exchangeCode(exchange: CodeExchange, options?: TokenOptions): Promise<OAuth2AccessToken> {
    const { code, redirectUri, codeVerifier } = exchange;
    const fields = { code, redirect_uri: redirectUri, code_verifier: codeVerifier };
    return this.#token(OAuth2GrantType.AuthorizationCode, fields, options);
  }

  /** Gets a new token for a refresh token, which is of no use afterwards. */
  refresh(refreshToken: string, options?: TokenOptions): Promise<OAuth2AccessToken> {
    return this.#token(OAuth2GrantType.RefreshToken, { refresh_token: refreshToken }, options);
  }

  /** Gets a token of the application's owner. */
  clientCredentials(scopes: readonly Known<typeof OAuth2Scope>[], options?: TokenOptions): Promise<OAuth2AccessToken> {
    return this.#token(OAuth2GrantType.ClientCredentials, { scope: scopes.join(" ") }, options);
  }

  /** Revokes a token, and with it every other one of the same authorization. */
  async revoke(
    token: string,
    { hint, ...options }: TokenOptions & { readonly hint?: OAuth2TokenTypeHint | undefined } = {},
  ): Promise<void> {
    await this.#post(this.#options.revokeUrl ?? constants.oAuth2RevokeUrl, { token, token_type_hint: hint }, options);
  }

  async #token(grant: OAuth2GrantType, fields: Fields, options: TokenOptions = {}): Promise<OAuth2AccessToken> {
    const url = this.#options.tokenUrl ?? constants.oAuth2TokenUrl;
    const answer = await this.#post(url, { grant_type: grant, ...fields }, options);
    if (!isToken(answer)) throw new OAuth2Error("OAUTH2_ANSWER", "Discord's answer has no access token.");
    return answer;
  }

  #post(url: string, fields: Fields, { signal }: TokenOptions): Promise<unknown> {
    const { clientId, clientSecret, clock = systemClock, timeoutMs = 15_000 } = this.#options;
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.set(name, value);
    // Who has no secret says in the form who it is.
    if (clientSecret === undefined) form.set("client_id", clientId);
    const authorization = clientSecret === undefined ? undefined : basic(clientId, clientSecret);
    return post({ url, form, authorization, fetch: this.#options.fetch ?? fetch, clock, timeoutMs, signal });
  }
}

type Fields = Readonly<Record<string, string | undefined>>;

/** Both are encoded before they are joined (RFC 6749, section 2.3.1), so that a colon stays one. */
function basic(id: string, secret: string): string {
  return `Basic ${btoa(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`)}`;
}

function isToken(answer: unknown): answer is OAuth2AccessToken {
  return typeof answer === "object" && answer !== null && "access_token" in answer;
}
