import { OAuth2Scope } from "../../../../generated/models/oauth2.ts";
import { constants } from "../../../../generated/tables/constants.ts";
import { ownApplicationView, publicApplication } from "../../domain/applications.ts";
import { emailOf } from "../../domain/current-user.ts";
import { knownScopes } from "../../domain/exchange.ts";
import { accessOf } from "../../domain/tokens.ts";
import { plainProblem } from "../../problem.ts";
import type { Handlers } from "../handlers.ts";

/** Answers routes of the page `oauth2`. */
export const oauth2Handlers: Handlers = {
  getCurrentAuthorizationInformation(call) {
    const { actor, world } = call;
    // Only an access token says what its user has allowed.
    if (actor.kind !== "bearer") throw plainProblem(401, "Unauthorized");
    const lasting = world.time.nowMs + constants.oAuth2TokenSeconds * 1000;
    const expires = new Date(accessOf(world, actor.token)?.expiresAtMs ?? lasting).toISOString();
    return {
      application: publicApplication(world),
      expires,
      scopes: knownScopes(actor.scopes),
      ...(actor.scopes.includes(OAuth2Scope.Identify) ? { user: call.user() } : {}),
    };
  },

  getCurrentBotApplicationInformation: (call) => ownApplicationView(call.world),

  getOpenIdUserInfo(call) {
    const { actor } = call;
    if (actor.kind !== "bearer") throw plainProblem(401, "Unauthorized");
    const user = call.user();
    const { avatar, global_name: nickname, id, username } = user;
    const email = { email: emailOf(user), email_verified: true };
    const profile = {
      preferred_username: username,
      nickname,
      ...(avatar === null ? {} : { picture: `${call.origin}/avatars/${id}/${avatar}.png` }),
      locale: "en-US",
    };
    return {
      sub: id,
      ...(actor.scopes.includes(OAuth2Scope.Email) ? email : {}),
      ...(actor.scopes.includes(OAuth2Scope.Identify) ? profile : {}),
    };
  },
};
