import { peerInstalled, peersMissing } from "../support/peers.ts";
import { Program } from "../support/processes.ts";
import type { RequestOrder, RequestReport } from "../support/requests.ts";

/** A client that is measured. */
export interface HttpVariant {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

/** Its process. */
export type HttpProcess = Program<RequestOrder, RequestReport>;

/** What nobody can do without. */
export const floor: HttpVariant = { name: "undici Pool and JSON", program: "http-floor", args: [] };

export const evenfall: HttpVariant = { name: "evenfall", program: "http-evenfall", args: [] };

/** Clients that others wrote, by the name of their package. */
const peers: readonly HttpVariant[] = [
  { name: "eris", program: "http-eris", args: [] },
  { name: "@discordjs/rest", program: "http-discordjs-rest", args: [] },
  { name: "discordeno", program: "http-discordeno", args: [] },
  { name: "snowtransfer", program: "http-snowtransfer", args: [] },
  { name: "oceanic.js", program: "http-oceanic", args: [] },
];

/** Those of them that are installed, and what to say about the others. */
export function installedPeers(): { readonly installed: readonly HttpVariant[]; readonly note: string | undefined } {
  const installed = peers.filter(({ name }) => peerInstalled(name));
  const missing = peers.filter((peer) => !installed.includes(peer)).map(({ name }) => name);
  return { installed, note: missing.length > 0 ? `${peersMissing} Missing: ${missing.join(", ")}.` : undefined };
}

/** Starts a client that sends to a server, and waits until it is there. */
export async function startClient({ program, args }: HttpVariant, url: string): Promise<HttpProcess> {
  const client: HttpProcess = Program.start(program, [url, ...args]);
  await client.heard();
  return client;
}
