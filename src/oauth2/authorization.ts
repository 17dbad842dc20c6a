import type { BitsInput } from "../base/bits.ts";
import type { IdInput } from "../base/id.ts";
import type { Known } from "../base/open.ts";
import type { ApplicationIntegrationType } from "../../generated/models/application.ts";
import {
  OAuth2CodeChallengeMethod,
  type OAuth2ErrorCode,
  type OAuth2Prompt,
  OAuth2ResponseType,
  type OAuth2Scope,
} from "../../generated/models/oauth2.ts";
import { constants } from "../../generated/tables/constants.ts";
import { OAuth2Error } from "./error.ts";

/** What a user is asked for. */
export interface AuthorizationOptions {
  readonly clientId: IdInput<"Application">;
  readonly scopes: readonly Known<typeof OAuth2Scope>[];
  /** Where the user comes back to: an address of the application. Not needed to add a bot alone. */
  readonly redirectUri?: string | undefined;
  /** @default `code` where there is an address to come back to */
  readonly responseType?: OAuth2ResponseType | undefined;
  /** Something that only this user's session knows; see {@link readRedirect}. */
  readonly state?: string | undefined;
  /** The challenge of `createPkce`. */
  readonly codeChallenge?: string | undefined;
  readonly prompt?: OAuth2Prompt | undefined;
  /** Whether the application is added to a guild or to the user's account. */
  readonly integrationType?: ApplicationIntegrationType | undefined;
  /** What a bot is to be allowed. */
  readonly permissions?: BitsInput<"Permission"> | undefined;
  /** Guild that is picked beforehand. */
  readonly guildId?: IdInput<"Guild"> | undefined;
  readonly disableGuildSelect?: boolean | undefined;
}

/**
 * The address at which a user grants scopes to an application, or adds its bot to a guild.
 *
 * @see https://docs.discord.com/developers/topics/oauth2
 */
export function authorizationUrl(options: AuthorizationOptions): string {
  const { redirectUri, codeChallenge } = options;
  const parameters: Readonly<Record<string, string | number | bigint | boolean | undefined>> = {
    client_id: options.clientId,
    scope: options.scopes.join(" "),
    response_type: options.responseType ?? (redirectUri === undefined ? undefined : OAuth2ResponseType.Code),
    redirect_uri: redirectUri,
    state: options.state,
    code_challenge: codeChallenge,
    code_challenge_method: codeChallenge === undefined ? undefined : OAuth2CodeChallengeMethod.S256,
    prompt: options.prompt,
    integration_type: options.integrationType,
    permissions: options.permissions,
    guild_id: options.guildId,
    disable_guild_select: options.disableGuildSelect,
  };
  const pairs = Object.entries(parameters).flatMap(([name, value]) => {
    return value === undefined ? [] : [`${name}=${encodeURIComponent(String(value))}`];
  });
  return `${constants.oAuth2AuthorizeUrl}?${pairs.join("&")}`;
}

/** What a user came back with. */
export interface Redirect {
  /** To be exchanged for a token. */
  readonly code: string;
  /** Guild that a bot was added to: a hint only. */
  readonly guildId: string | undefined;
}

/**
 * Reads the address that a user came back to. Throws an {@link OAuth2Error} when the user declined, or when `state` is
 * not the one that they were sent off with.
 */
export function readRedirect(url: string | URL, expected: { readonly state: string | undefined }): Redirect {
  const { searchParams } = new URL(url, "http://localhost");
  if ((searchParams.get("state") ?? undefined) !== expected.state) {
    const message = "The state is not the one of this session: someone else may have made this user come here.";
    throw new OAuth2Error("OAUTH2_STATE", message);
  }
  const error = searchParams.get("error") ?? undefined;
  if (error !== undefined) {
    const description = searchParams.get("error_description") ?? undefined;
    // Known or not, it is what Discord wrote.
    const facts = { error: error as unknown as OAuth2ErrorCode, description };
    throw new OAuth2Error("OAUTH2_REFUSED", `The authorization was refused: ${description ?? error}`, facts);
  }
  const code = searchParams.get("code");
  if (code === null) throw new OAuth2Error("OAUTH2_ANSWER", "The address has neither a code nor an error.");
  return { code, guildId: searchParams.get("guild_id") ?? undefined };
}
