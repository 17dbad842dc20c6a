import { Agent } from "node:https";
import { createRequire } from "node:module";
import { connect } from "node:net";

const eris = createRequire(import.meta.url)("eris");

export const { DiscordRESTError } = eris;

/** A client of eris without a gateway. It speaks HTTPS with discord.com whatever it is told; its connections are led elsewhere. */
export function connectEris({ restUrl, token, applicationId }) {
  const { port } = new URL(restUrl);
  const agent = new Agent({ keepAlive: true });
  agent.createConnection = () => connect(Number(port), "127.0.0.1");
  const client = new eris.Client(`Bot ${token}`, { restMode: true, rest: { agent } });
  client.application = { id: applicationId };
  return Object.assign(client, { close: () => agent.destroy() });
}
