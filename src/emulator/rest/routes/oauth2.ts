import { OAuth2Scope } from "../../../../generated/models/oauth2.ts";
import { constants } from "../../../../generated/tables/constants.ts";
import { ownApplicationView, publicApplication } from "../../domain/applications.ts";
import { emailOf } from "../../domain/current-user.ts";
import { knownScopes } from "../../domain/exchange.ts";
import { imagePath } from "../../domain/images.ts";
import { accessOf } from "../../domain/tokens.ts";
import type { Handlers } from "../handlers.ts";

/** Answers routes of the page `oauth2`. */
export const oauth2Handlers: Handlers = {
  getCurrentAuthorizationInformation(call) {
    const { world } = call;
    // Only an access token says what its user has allowed.
    const { scopes, token } = call.bearer();
    const lasting = world.time.nowMs + constants.oAuth2TokenSeconds * 1000;
    const expires = new Date(accessOf(world, token)?.expiresAtMs ?? lasting).toISOString();
    return {
      application: publicApplication(world),
      expires,
      scopes: knownScopes(scopes),
      ...(scopes.includes(OAuth2Scope.Identify) ? { user: call.user() } : {}),
    };
  },

  getCurrentBotApplicationInformation: (call) => ownApplicationView(call.world),

  getOpenIdUserInfo(call) {
    const { scopes } = call.bearer();
    const user = call.user();
    const { avatar, global_name: nickname, id, username } = user;
    const email = { email: emailOf(user), email_verified: true };
    const profile = {
      preferred_username: username,
      nickname,
      ...(avatar === null ? {} : { picture: `${call.origin}${imagePath("UserAvatar", { user_id: id }, avatar)}.png` }),
      locale: "en-US",
    };
    return {
      sub: id,
      ...(scopes.includes(OAuth2Scope.Email) ? email : {}),
      ...(scopes.includes(OAuth2Scope.Identify) ? profile : {}),
    };
  },
};
