import { OAuth2Scope } from "../../../generated/models/oauth2.ts";
import { type CurrentUser, PremiumType, type User } from "../../../generated/models/user.ts";

/** Address of a user in this Discord, which nobody reads. */
export function emailOf({ username }: User): string {
  return `${username.replace(/[^\w.-]/g, "_")}@example.com`;
}

/** A user as they see themselves; with an access token, as its scopes allow. */
export function asSelf(user: User, scopes: readonly string[] | undefined): CurrentUser {
  const rest: Partial<CurrentUser> = { mfa_enabled: false, locale: "en-US" };
  if (user.bot === true) return { ...user, ...rest, verified: true, email: null };
  const email = scopes?.includes(OAuth2Scope.Email) === true ? { email: emailOf(user), verified: true } : {};
  const premium = scopes?.includes(OAuth2Scope.IdentifyPremium) === true ? { premium_type: PremiumType.None } : {};
  return { ...user, ...rest, ...premium, ...email };
}
