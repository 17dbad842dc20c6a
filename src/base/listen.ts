import type { Server } from "node:http";

/** Where a server listens. */
export interface ListenOptions {
  /** @default any that is free */
  readonly port?: number | undefined;
  /** Address to listen on. The protocol is plain HTTP: beyond this machine, put TLS before it. @default "127.0.0.1" */
  readonly host?: string | undefined;
}

/** Has a server listen; resolves with its URL. Rejects as `server.listen` fails. */
export async function listen(server: Server, { port = 0, host = "127.0.0.1" }: ListenOptions = {}): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return `http://${host.includes(":") ? `[${host}]` : host}:${bound}`;
}
