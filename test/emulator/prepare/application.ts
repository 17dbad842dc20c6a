import { ApplicationRoleConnectionMetadataType } from "evenfall/model";
import { OAuth2Scope } from "evenfall/oauth2";
import { fitted, type Place, type Preparations, type Prepared } from "./place.ts";

/** A person who lets the application see their identities, of which they have two. */
function identity({ emulator }: Place): Prepared {
  const ada = emulator.user("ada");
  ada.grant([OAuth2Scope.ApplicationIdentitiesWrite]);
  ada.link({ type: "STEAM", issuedUserId: "another" });
  ada.link({ type: "EPIC", issuedUserId: "a player", providerId: "eu" });
  return { params: { provider_type: "EPIC", provider_issued_user_id: "a player" } };
}

/** What can be set where nobody answers at the addresses of the sample, and there are no teams. */
function edited({ sample }: Place): Prepared {
  const changes = { interactions_endpoint_url: undefined, event_webhooks_url: undefined, team_id: undefined };
  return { body: fitted(sample.body, changes) };
}

async function metadataKinds({ emulator, http, sample }: Place): Promise<Prepared> {
  // Keys of the sample are what a platform may say something of.
  const { metadata = {} } = Object(sample.body) as { readonly metadata?: Readonly<Record<string, string>> };
  const kinds = Object.keys(metadata).map((key) => ({ key, ...level }));
  await http.updateApplicationRoleConnectionMetadataRecords(emulator.applicationId, kinds);
  const values = Object.keys(metadata).map((key) => [key, "1"]);
  return sample.size === "minimal" ? {} : { body: fitted(sample.body, { metadata: Object.fromEntries(values) }) };
}

const level = { type: ApplicationRoleConnectionMetadataType.IntegerEqual, name: "Level", description: "Of a player." };

export const applications: Preparations = {
  editCurrentApplication: edited,
  editApplication: edited,
  getApplicationActivityInstance: ({ emulator }) => ({
    params: { instance_id: emulator.user("ada").play(emulator.channelId).instance_id },
  }),
  getApplicationIdentityProfile: async (place) => {
    const prepared = identity(place);
    const { applicationId } = place.emulator;
    const { id } = place.emulator.user("ada");
    await place.http.updateApplicationIdentityProfile(applicationId, id, "a player", { username: "x" });
    return prepared;
  },
  updateApplicationIdentityProfile: identity,
  getApplicationIdentities: identity,
  findApplicationIdentities: (place) => ({ ...identity(place), query: { provider_id: "eu" } }),
  deleteApplicationIdentity: (place) => ({
    ...identity(place),
    body: place.sample.size === "minimal" ? place.sample.body : { provider_id: "eu" },
  }),
  updateApplicationRoleConnectionMetadataRecords: () => ({ body: [{ key: "level", ...level }] }),
  updateCurrentUserApplicationRoleConnection: metadataKinds,
  getCurrentAuthorizationInformation: ({ emulator }) => ({ token: `Bearer ${emulator.bearerToken}` }),
  getOpenIdUserInfo: ({ emulator }) => ({ token: `Bearer ${emulator.bearerToken}` }),
};
