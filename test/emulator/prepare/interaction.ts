import type { ApplicationCommandInteraction } from "evenfall/model";
import { connect } from "../../support/raw-client.ts";
import { legacy } from "./message.ts";
import { fitted, type Place, type Preparations, type Prepared } from "./place.ts";

/** A command that somebody has used, and their wait for the answer. */
async function used({ emulator, http }: Place): Promise<{
  readonly interaction: ApplicationCommandInteraction;
  readonly answered: Promise<unknown>;
}> {
  await http.createGlobalApplicationCommand(emulator.applicationId, { name: "ping", description: "Pings." });
  const client = await connect(emulator, 0);
  const answered = emulator.user("ada").slash("/ping");
  // A command was used.
  const interaction = (await client.event("INTERACTION_CREATE")).d as ApplicationCommandInteraction;
  client.socket.close();
  return { interaction, answered };
}

async function original(place: Place): Promise<Prepared> {
  const { answered, interaction } = await used(place);
  const { id, token } = interaction;
  await place.http.createInteractionResponse(id, token, { type: 4, data: { content: "pong" } });
  await answered;
  return {
    params: { application_id: place.emulator.applicationId, interaction_token: token },
    query: fitted(place.sample.query, { thread_id: undefined }),
  };
}

export const interactions: Preparations = {
  createInteractionResponse: async (place) => {
    const { id, token } = (await used(place)).interaction;
    return {
      params: { interaction_id: id, interaction_token: token },
      body: { type: 4, data: { content: "pong" } },
    };
  },
  getOriginalInteractionResponse: original,
  editOriginalInteractionResponse: async (place) => ({
    ...(await original(place)),
    body: fitted(place.sample.body, { ...legacy, content: "changed", poll: undefined }),
  }),
  deleteOriginalInteractionResponse: original,
};
