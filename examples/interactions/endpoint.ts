import { HttpClient } from "evenfall/http";
import { InteractionEndpoint } from "evenfall/interactions";
import { respond } from "./respond.ts";

/** Whose interactions are answered; without a URL, those of the real Discord. */
export interface EndpointOptions {
  /** Of the application, from the developer portal. */
  readonly publicKey: string;
  readonly restUrl?: string;
}

/** The same bot without a gateway, for any server or edge runtime: `fetch: (request) => endpoint.handle(request)`. */
export function createEndpoint({ publicKey, restUrl }: EndpointOptions): InteractionEndpoint {
  return new InteractionEndpoint({ publicKey, executor: new HttpClient({ baseUrl: restUrl }), onInteraction: respond });
}
