import { constants } from "evenfall/schema";
import { createServer, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { listen } from "./server.ts";

/** What Discord is to an application: it signs what it posts. */
export interface Signer {
  /** In hexadecimal, as the developer portal shows it. */
  readonly publicKey: string;
  /** Headers of a body, signed together with a time. */
  headers(body: string, timestamp?: string): Promise<Record<string, string>>;
}

/** Makes a pair of keys. */
export async function createSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const raw = await crypto.subtle.exportKey("raw", pair.publicKey);
  return {
    publicKey: Buffer.from(raw).toString("hex"),
    async headers(body, timestamp = "1700000000") {
      const signature = await crypto.subtle.sign(
        "Ed25519",
        pair.privateKey,
        new TextEncoder().encode(timestamp + body),
      );
      return {
        [constants.signatureHeader]: Buffer.from(signature).toString("hex"),
        [constants.signatureTimestampHeader]: timestamp,
        "content-type": "application/json",
      };
    },
  };
}

/** Serves a fetch-style handler with Node's HTTP server, as its users do. */
export async function serveFetch(
  handle: (request: Request) => Promise<Response>,
): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const response = await handle(await toRequest(incoming));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(new Uint8Array(await response.arrayBuffer()));
    })();
  });
  return await listen(server);
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const { method = "GET", url = "/" } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const body = method === "GET" ? null : new Uint8Array(await buffer(incoming));
  return new Request(new URL(url, "http://127.0.0.1"), { method, headers, body });
}
