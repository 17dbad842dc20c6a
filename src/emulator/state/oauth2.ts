import type { Id } from "../../base/id.ts";
import type { Connection } from "../../../generated/models/user.ts";

/** What a user has allowed the application; its tokens are revoked together. */
export interface StoredAuthorization {
  readonly userId: Id<"User">;
  readonly scopes: readonly string[];
  /** Guild that the bot was added to. */
  readonly guildId?: Id<"Guild"> | undefined;
  /** Webhook that was made for the scope `webhook.incoming`. */
  readonly webhookId?: Id<"Webhook"> | undefined;
  /** Challenge of PKCE: whoever knows its verifier needs no secret. */
  readonly challenge?: string | undefined;
}

/** A token of the kind that OAuth2 gives. */
export interface StoredAccessToken {
  readonly userId: Id<"User">;
  readonly scopes: readonly string[];
  /** Unix milliseconds; absent when it does not expire. */
  readonly expiresAtMs?: number | undefined;
  /** Absent when it belongs to no authorization. */
  readonly authorizationId?: string | undefined;
}

/** A code that a user came back with. It is good for one token. */
export interface StoredCode {
  readonly authorizationId: string;
  readonly redirectUri: string;
  /** Unix milliseconds. */
  readonly expiresAtMs: number;
}

/** What users have allowed the application, and the tokens for it. */
export interface OAuth2State {
  readonly authorizations: Map<string, StoredAuthorization>;
  readonly codes: Map<string, StoredCode>;
  /** Ids of authorizations by refresh token. */
  readonly refreshTokens: Map<string, string>;
  /** Accounts that users have connected. */
  readonly connections: Map<Id<"User">, readonly Connection[]>;
}

/** An application that nobody has authorized. */
export function emptyOAuth2(): OAuth2State {
  return {
    authorizations: new Map(),
    codes: new Map(),
    refreshTokens: new Map(),
    connections: new Map(),
  };
}
