import { routes } from "../../../generated/tables/index.ts";
import type { StoredInteraction } from "../state/interaction.ts";
import type { World } from "../state/world.ts";
import { Call } from "./call.ts";
import { placeFiles } from "./place-files.ts";
import { parseBody } from "./read-body.ts";
import { createInteractionResponse } from "./routes/interaction.ts";
import { checkRequest } from "./validate.ts";

const route = routes.find(({ name }) => name === "createInteractionResponse");

/**
 * Takes the response to an interaction from the answer to the request that brought it, as if it came over the callback
 * route. Throws the refusal that it would have got there.
 */
export async function takeInlineResponse(
  world: World,
  origin: string,
  { interaction }: StoredInteraction,
  { bytes, type }: { readonly bytes: Buffer; readonly type: string },
): Promise<void> {
  const { files, value } = await parseBody(bytes, type);
  const body = placeFiles(value, files, route?.body?.files);
  await checkRequest({ route: "createInteractionResponse", body, query: {} }, "ignore");
  const params = { interaction_id: interaction.id, interaction_token: interaction.token };
  const call = new Call(world, {
    actor: { kind: "token" },
    params,
    query: {},
    body,
    origin,
    headers: {},
    locale: undefined,
    reason: undefined,
  });
  createInteractionResponse(call);
}
