import { InteractionCallbackType, InteractionType } from "../../../generated/models/interaction.ts";
import { WebhookPayloadType } from "../../../generated/models/webhook-events.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { postJson } from "../outgoing.ts";
import { signedHeaders } from "../state/signing.ts";
import type { World } from "../state/world.ts";
import { formProblem } from "./form-problem.ts";

/** A field of the application with an address that Discord posts to, and what it does there to find out whether it can. */
interface EndpointKind {
  readonly field: "event_webhooks_url" | "interactions_endpoint_url";
  readonly code: string;
  readonly name: string;
  readonly seconds: number;
  ping(world: World): object;
  isPong(response: Response): Promise<boolean>;
}

const kinds: readonly EndpointKind[] = [
  {
    field: "interactions_endpoint_url",
    code: "APPLICATION_INTERACTIONS_ENDPOINT_URL_INVALID",
    name: "interactions endpoint",
    seconds: constants.interactionResponseSeconds,
    ping: ({ application, ids }) => ({
      version: 1,
      type: InteractionType.Ping,
      id: ids.next(),
      application_id: application.id,
      token: "ping",
    }),
    async isPong(response) {
      const answer: unknown = await response.json();
      const type = typeof answer === "object" && answer !== null && "type" in answer ? answer.type : undefined;
      return response.ok && type === InteractionCallbackType.Pong;
    },
  },
  {
    field: "event_webhooks_url",
    code: "APPLICATION_EVENT_WEBHOOKS_URL_INVALID",
    name: "event webhooks",
    seconds: constants.webhookEventResponseSeconds,
    ping: ({ application }) => ({ version: 1, application_id: application.id, type: WebhookPayloadType.Ping }),
    isPong: (response) => Promise.resolve(response.status === 204),
  },
];

/**
 * Refuses addresses at which nobody answers a ping in time, or somebody takes one whose signature is not Discord's. Those
 * that are there already are not asked again.
 */
export async function checkEndpoints(world: World, fields: Readonly<Record<string, unknown>>): Promise<void> {
  for (const kind of kinds) {
    const url = fields[kind.field];
    if (typeof url !== "string" || url === "" || url === world.application[kind.field]) continue;
    if (await answers(world, kind, url)) continue;
    const message = `The specified ${kind.name} URL could not be verified.`;
    throw formProblem([{ path: [kind.field], code: kind.code, message }]);
  }
}

async function answers(world: World, kind: EndpointKind, url: string): Promise<boolean> {
  const body = JSON.stringify(kind.ping(world));
  const headers = signedHeaders(world, body);
  const forged = { ...headers, [constants.signatureHeader]: "0".repeat(128) };
  try {
    if (!(await kind.isPong(await postJson(url, headers, body, AbortSignal.timeout(kind.seconds * 1000)))))
      return false;
    return (await postJson(url, forged, body, AbortSignal.timeout(kind.seconds * 1000))).status === 401;
  } catch {
    // Nobody is there, or it is no answer to a ping: either way the address is not one to post to.
    return false;
  }
}
