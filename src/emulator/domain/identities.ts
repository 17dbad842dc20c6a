import type { Id } from "../../base/id.ts";
import type {
  ApplicationIdentity,
  ApplicationIdentityProfile,
} from "../../../generated/models/application-identity.ts";
import { JsonErrorCode } from "../../../generated/models/errors.ts";
import { OAuth2Scope } from "../../../generated/models/oauth2.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { plainProblem, Problem, problem } from "../problem.ts";
import type { StoredIdentity } from "../state/application.ts";
import type { World } from "../state/world.ts";
import { findUser } from "./find.ts";

/** Kind of an identity that only has a profile: no account was linked. */
const PROFILE_ONLY = "NONE";

/** What tells an account in an external system from every other. */
export interface IdentityKey {
  readonly type: string;
  readonly issuedUserId: string;
  readonly providerId?: string | undefined;
}

/** The identities of a user who has allowed the application to see them. */
export function identitiesOf(world: World, userId: Id<"User">): readonly StoredIdentity[] {
  requireConsent(world, findUser(world, userId).id);
  return world.identities.filter((other) => other.userId === userId);
}

/** The identities of whoever has an account in an external system. */
export function identitiesLike(world: World, key: IdentityKey): readonly StoredIdentity[] {
  const found = world.identities.find((other) => isNamed(other, key));
  return found === undefined ? [] : identitiesOf(world, found.userId);
}

/** The identity of a user with an id in the external system, or Discord's refusal, which has no code of its own. */
export function findIdentity(world: World, userId: Id<"User">, issuedUserId: string): StoredIdentity {
  const identity = identitiesOf(world, userId).find((other) => other.identity.provider_issued_user_id === issuedUserId);
  if (identity === undefined) throw plainProblem(404, "Not Found");
  return identity;
}

/** Changes a profile. The first time, it makes an identity that has nothing else; `true` says that it did. */
export function updateProfile(
  world: World,
  userId: Id<"User">,
  issuedUserId: string,
  fields: Partial<ApplicationIdentityProfile>,
): boolean {
  const own = identitiesOf(world, userId);
  const most = constants.identityProfileMaxBytes;
  const isTooLarge = Buffer.byteLength(JSON.stringify(fields.data ?? {})) > most;
  if (isTooLarge) throw refusal(`Profile data is too large, must be less than ${most / 1024}KB`);
  const before = own.find(({ identity }) => identity.provider_issued_user_id === issuedUserId);
  if (before === undefined && own.length > 0) {
    throw refusal(`Provider user ID ${issuedUserId} does not match existing identity record`);
  }
  const profile = { username: null, metadata: null, data: null, ...before?.profile, ...fields };
  if (before !== undefined) {
    world.identities = world.identities.map((other) => (other === before ? { ...before, profile } : other));
    return before.profile === undefined;
  }
  addIdentity(world, userId, { type: PROFILE_ONLY, issuedUserId }, profile);
  return true;
}

/** Ties an account in an external system to a user, as a client with the Social SDK does. */
export function addIdentity(
  world: World,
  userId: Id<"User">,
  { issuedUserId, providerId, type }: IdentityKey,
  profile?: ApplicationIdentityProfile,
): ApplicationIdentity {
  const taken = world.identities.some((other) => isNamed(other, { issuedUserId, providerId, type }));
  if (taken) throw refusal("Application identity for this external account already exists for another user");
  const identity: ApplicationIdentity = {
    user_id: userId,
    provider_type: type,
    ...(providerId === undefined || providerId === "" ? {} : { provider_id: providerId }),
    provider_issued_user_id: issuedUserId,
  };
  world.identities = [...world.identities, { userId, identity, profile }];
  return identity;
}

/** Deletes an identity with its profile. The last one that links an account stays. */
export function deleteIdentity(world: World, userId: Id<"User">, key: IdentityKey): void {
  const own = identitiesOf(world, userId);
  const found = own.find((other) => isNamed(other, key));
  if (found === undefined) throw plainProblem(404, "Not Found");
  const linked = own.filter(({ identity }) => identity.provider_type !== PROFILE_ONLY);
  if (linked.length === 1 && linked[0] === found)
    throw refusal("The last identity that links an account cannot be deleted");
  world.identities = world.identities.filter((other) => other !== found);
}

function isNamed({ identity }: StoredIdentity, { issuedUserId, providerId, type }: IdentityKey): boolean {
  return (
    identity.provider_type === type &&
    identity.provider_issued_user_id === issuedUserId &&
    (providerId === undefined || identity.provider_id === providerId)
  );
}

/** Refuses what is about a user who has not allowed it. */
function requireConsent({ oauth2 }: World, userId: Id<"User">): void {
  const scope = OAuth2Scope.ApplicationIdentitiesWrite;
  const allowed = [...oauth2.authorizations.values()].some(
    (one) => one.userId === userId && one.scopes.includes(scope),
  );
  if (!allowed) throw problem(403, "MissingOAuth2Scope");
}

function refusal(message: string): Problem {
  return new Problem(400, { message, code: JsonErrorCode.GeneralError });
}
