import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Clock, systemClock } from "../base/clock.ts";
import { listen, type ListenOptions } from "../base/listen.ts";
import { answerJson, keepAlive, readJson } from "../base/remote/answer.ts";
import { authorizer } from "../base/remote/secret.ts";
import { checkSecret, QueueError } from "./error.ts";
import { MemoryIdentifyQueue, type MemoryIdentifyQueueOptions } from "./memory.ts";
import { failureBody, readLimits, readShard, statusBody, statusOf } from "./wire.ts";

/** How an {@link IdentifyQueueServer} is set up: as its queue is, and what clients need. */
export interface IdentifyQueueServerOptions extends MemoryIdentifyQueueOptions {
  /** What clients must know. At least 16 printable characters. */
  readonly secret: string;
  /** Milliseconds that a client has from the grant to its confirmation. @default 10000 */
  readonly leaseMs?: number | undefined;
  /** Milliseconds between signs of life to clients that wait. @default 10000 */
  readonly keepAliveMs?: number | undefined;
}

const BODY_LIMIT = 1_024;
const REQUEST_MS = 10_000;
const LEASE_PATH = /^\/v1\/leases\/([0-9a-f-]{36})(\/confirm)?$/;

/** An identify queue for the processes of a bot: `IdentifyQueueClient` stands in it. */
export class IdentifyQueueServer {
  readonly #queue: MemoryIdentifyQueue;
  readonly #authorized: (header: string | undefined) => boolean;
  readonly #leaseMs: number;
  readonly #keepAliveMs: number;
  readonly #clock: Clock;
  readonly #server: Server;
  #closing: Promise<void> | undefined;

  constructor(options: IdentifyQueueServerOptions) {
    const { secret, leaseMs = 10_000, keepAliveMs = 10_000, clock = systemClock } = options;
    checkSecret(secret);
    this.#authorized = authorizer(secret);
    this.#queue = new MemoryIdentifyQueue(options);
    this.#leaseMs = leaseMs;
    this.#keepAliveMs = keepAliveMs;
    this.#clock = clock;
    this.#server = createServer({ requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS }, (request, response) => {
      // Every failure is answered inside, and writing to a client that has gone does nothing.
      void this.#answer(request, response);
    });
  }

  /** The queue itself, for the shards of this process and for `update`. */
  get queue(): MemoryIdentifyQueue {
    return this.#queue;
  }

  /** Starts to listen; resolves with the URL for clients. */
  async listen(options: ListenOptions = {}): Promise<string> {
    return await listen(this.#server, options);
  }

  /** Stops listening, tells those who wait to come back later, and resolves once all is answered and stored. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      // It fails when it never listened, which is as good.
      this.#server.close(() => resolve());
    });
    try {
      await this.#queue.close();
    } finally {
      this.#server.closeIdleConnections();
      await stopped;
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // What a broken connection has to say, its `close` says as well.
    response.on("error", () => {});
    try {
      if (!this.#authorized(request.headers.authorization)) {
        throw new QueueError("QUEUE_UNAUTHORIZED", "The secret is not that of this queue server.");
      }
      await this.#route(request, response);
    } catch (error) {
      const status = error instanceof QueueError ? (statusOf[error.code] ?? 500) : 500;
      end(response, status, failureBody(error));
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "" } = request;
    const [, id, confirm] = LEASE_PATH.exec(url) ?? [];
    if (url === "/v1/leases" && method === "POST") {
      await this.#lease(request, response);
    } else if (id !== undefined && confirm !== undefined && method === "POST") {
      await this.#queue.confirm(id);
      end(response, 204);
    } else if (id !== undefined && confirm === undefined && method === "DELETE") {
      this.#queue.release(id);
      end(response, 204);
    } else if (url === "/v1/limits" && method === "GET") {
      await this.#queue.restored();
      end(response, 200, statusBody(this.#queue.status));
    } else if (url === "/v1/limits" && method === "PUT") {
      await this.#queue.update(readLimits(await readBody(request)));
      end(response, 200, statusBody(this.#queue.status));
    } else {
      const error = new QueueError(
        "QUEUE_INPUT",
        "There is no such endpoint; the README of evenfall/queue lists them.",
      );
      end(response, 404, failureBody(error));
    }
  }

  /** Answers once the shard has its turn. Until then spaces, which JSON may begin with, say that the server lives. */
  async #lease(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const shard = readShard(await readBody(request));
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const quiet = keepAlive(response, this.#keepAliveMs, this.#clock, CLOSING);
    try {
      const lease = await this.#queue.acquire(shard, { signal: gone.signal, leaseMs: this.#leaseMs });
      // Gone between the grant and now: nobody will confirm.
      if (gone.signal.aborted) await lease.release();
      else end(response, 200, { lease: lease.id, expires_in: this.#leaseMs });
    } finally {
      quiet();
    }
  }
}

const CLOSING = { connection: "close" };

function end(response: ServerResponse, status: number, body?: unknown): void {
  answerJson(response, status, body, CLOSING);
}

function readBody(request: IncomingMessage): Promise<unknown> {
  return readJson(request, BODY_LIMIT, (message, cause) => new QueueError("QUEUE_INPUT", message, { cause }));
}
