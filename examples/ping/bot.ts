import { Shard } from "evenfall/gateway";
import { HttpClient } from "evenfall/http";

/** Where Discord is; without URLs, the real one. */
export interface Discord {
  readonly token: string;
  readonly restUrl?: string;
  readonly gatewayUrl?: string;
}

/** Answers `!ping` until the signal is aborted. */
export async function runBot({ token, restUrl, gatewayUrl }: Discord, signal?: AbortSignal): Promise<void> {
  const http = new HttpClient({ token, baseUrl: restUrl });
  const intents = ["Guilds", "GuildMessages", "MessageContent"] as const;

  for await (const event of new Shard({ token, intents, url: gatewayUrl, signal })) {
    if (event.type === "MESSAGE_CREATE" && event.data.content === "!ping") {
      await http.createMessage(event.data.channel_id, { content: "Pong!" }, { signal });
    }
  }
}
