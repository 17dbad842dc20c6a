import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../clock.ts";

/** Answers with JSON. Whoever has waited has a 200 already; the body then tells alone. */
export function answerJson(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (!response.headersSent) response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** Reads a body of JSON. Rejects with what `wrong` makes when it is larger than `limit` bytes, or something else. */
export async function readJson(
  request: IncomingMessage,
  limit: number,
  wrong: (message: string, cause?: unknown) => Error,
): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    // No encoding is set, so that chunks are buffers.
    length += chunk.length;
    if (length > limit) throw wrong(`A body has at most ${limit} bytes.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch (cause) {
    throw wrong("The body is not JSON.", cause);
  }
}

/** Sends spaces, which JSON may begin with, to a client that waits, until the returned function is called. */
export function keepAlive(
  response: ServerResponse,
  everyMs: number,
  clock: Clock,
  headers: Readonly<Record<string, string>> = {},
): () => void {
  let cancel = (): void => {};
  const beat = (): void => {
    cancel = clock.after(everyMs, () => {
      if (!response.headersSent) response.writeHead(200, { "content-type": "application/json", ...headers });
      response.write(" ");
      beat();
    });
  };
  beat();
  return () => {
    cancel();
  };
}
