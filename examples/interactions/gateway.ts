import { Shard } from "evenfall/gateway";
import { HttpClient } from "evenfall/http";
import { InteractionType } from "evenfall/model";
import { commands, respond } from "./respond.ts";

/** Where Discord is; without URLs, the real one. */
export interface Discord {
  readonly token: string;
  readonly restUrl?: string;
  readonly gatewayUrl?: string;
}

/** Registers the commands and answers interactions that come over the gateway, until the signal is aborted. */
export async function runBot({ token, restUrl, gatewayUrl }: Discord, signal?: AbortSignal): Promise<void> {
  const http = new HttpClient({ token, baseUrl: restUrl });

  for await (const event of new Shard({ token, intents: [], url: gatewayUrl, signal })) {
    if (event.type === "READY") {
      await http.bulkOverwriteGlobalApplicationCommands(event.data.application.id, commands, { signal });
    }
    if (event.type !== "INTERACTION_CREATE" || event.data.type === InteractionType.Ping) continue;
    const response = respond(event.data);
    if (response === undefined) continue;
    await http.createInteractionResponse(event.data.id, event.data.token, response, undefined, { signal });
  }
}
