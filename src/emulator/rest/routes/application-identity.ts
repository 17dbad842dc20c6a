import type {
  DeleteApplicationIdentityBody,
  FindApplicationIdentitiesQuery,
  UpdateApplicationIdentityProfileBody,
} from "../../../../generated/bodies/application-identity.ts";
import type { ApplicationIdentityProfile } from "../../../../generated/models/application-identity.ts";
import type { Id } from "../../../base/id.ts";
import {
  deleteIdentity,
  findIdentity,
  identitiesLike,
  identitiesOf,
  type IdentityKey,
  updateProfile,
} from "../../domain/identities.ts";
import { plainProblem } from "../../problem.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";
import { ownApplication } from "../own-application.ts";

/** Answers the routes of the page `application-identity`. */
export const applicationIdentityHandlers: Handlers = {
  getApplicationIdentityProfile(call) {
    const { profile } = findIdentity(call.world, userOf(call), call.text("provider_issued_user_id"));
    if (profile === undefined) throw plainProblem(404, "Not Found");
    return profile;
  },

  updateApplicationIdentityProfile(call) {
    const userId = userOf(call);
    const issuedUserId = call.text("provider_issued_user_id");
    const { data, username } = call.body<UpdateApplicationIdentityProfileBody>();
    // What is sent of a profile has the shape of what is received.
    const fields = defined({ data, username }) as Partial<ApplicationIdentityProfile>;
    if (!updateProfile(call.world, userId, issuedUserId, fields)) return undefined;
    return findIdentity(call.world, userId, issuedUserId).profile;
  },

  getApplicationIdentities: (call) => ({
    identities: identitiesOf(call.world, userOf(call)).map(({ identity }) => identity),
  }),

  findApplicationIdentities(call) {
    ownApplication(call);
    const { provider_id: providerId } = call.query<FindApplicationIdentitiesQuery>();
    return { identities: identitiesLike(call.world, keyOf(call, providerId)).map(({ identity }) => identity) };
  },

  deleteApplicationIdentity(call) {
    const { provider_id: providerId } = call.body<DeleteApplicationIdentityBody | undefined>() ?? {};
    deleteIdentity(call.world, userOf(call), keyOf(call, providerId));
    return undefined;
  },
};

/** The user that the path names; the application must be the caller's own. */
function userOf(call: Call): Id<"User"> {
  ownApplication(call);
  return call.id("user_id");
}

function keyOf(call: Call, providerId: string | undefined): IdentityKey {
  return { type: call.text("provider_type"), issuedUserId: call.text("provider_issued_user_id"), providerId };
}
