export {
  type OAuth2AccessToken,
  OAuth2ErrorCode,
  OAuth2Prompt,
  OAuth2ResponseType,
  OAuth2Scope,
  OAuth2TokenTypeHint,
} from "../../generated/models/oauth2.ts";
export type { Clock } from "../base/clock.ts";
export { type AuthorizationOptions, authorizationUrl, readRedirect, type Redirect } from "./authorization.ts";
export { type CodeExchange, OAuth2Client, type OAuth2ClientOptions, type TokenOptions } from "./client.ts";
export { OAuth2Error, type OAuth2ErrorFacts, type OAuth2ErrorKind } from "./error.ts";
export { createPkce, type Pkce, pkceChallenge } from "./pkce.ts";
