import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as a server saw it. */
export interface Seen {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** A server on loopback whose answers a test decides. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** Number of connections that are open. */
  connections(): Promise<number>;
}

/** Starts a server that answers each request, once it is read, as `answer` says. */
export async function startServer(answer: (seen: Seen, response: ServerResponse) => void): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const entry = { method, url, headers, body: Buffer.concat(chunks) };
      seen.push(entry);
      answer(entry, response);
    });
  });
  const listening = await listen(server);
  return {
    url: listening.url,
    seen,
    connections: () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => {
          if (error === null) resolve(count);
          else reject(error);
        });
      }),
    [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
  };
}

/** Lets a server listen on loopback. */
export async function listen(server: Server): Promise<AsyncDisposable & { readonly url: string }> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // It listens on an address, not on a pipe.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** A request that waits for a test to answer it. */
export interface HeldRequest {
  readonly seen: Seen;
  readonly response: ServerResponse;
}

/** Keeps what is to be answered, so that a test says when. */
export function held(): {
  readonly waiting: readonly HeldRequest[];
  readonly answer: (seen: Seen, response: ServerResponse) => void;
} {
  const waiting: HeldRequest[] = [];
  return { waiting, answer: (seen, response) => void waiting.push({ seen, response }) };
}
