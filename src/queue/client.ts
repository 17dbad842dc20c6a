import { type Clock, systemClock } from "../base/clock.ts";
import { callRemote, type RemoteCall } from "../base/remote/call.ts";
import { authorization } from "../base/remote/secret.ts";
import { sleep } from "../base/sleep.ts";
import { publish } from "./channels.ts";
import { checkSecret, overBudget, QueueError, queueClosed } from "./error.ts";
import type { IdentifyLease, IdentifyLimits, IdentifyQueue, QueueStatus, ShardId, WaitOptions } from "./queue.ts";
import { readFailure, readLease, readStatus } from "./wire.ts";

/** How an {@link IdentifyQueueClient} is set up. */
export interface IdentifyQueueClientOptions {
  /** What the server's `listen` resolved with, or where a proxy leads to it. */
  readonly url: string | URL;
  /** The server's secret. */
  readonly secret: string;
  /** Milliseconds without a sign of life after which the server counts as dead. @default 30000 */
  readonly silenceMs?: number | undefined;
  /** Longest wait in milliseconds before the server is tried again. @default 10000 */
  readonly maxBackoffMs?: number | undefined;
  /** @default the machine's clock */
  readonly clock?: Clock | undefined;
  /** Numbers from 0 up to 1, for jitter. @default Math.random */
  readonly random?: (() => number) | undefined;
}

interface Call extends Pick<RemoteCall, "method" | "path" | "body"> {
  readonly signal?: AbortSignal | undefined;
}

const FIRST_BACKOFF_MS = 250;

/**
 * Stands in the queue of an `IdentifyQueueServer`. While the server is away, shards wait and it is tried again, with waits
 * that grow.
 */
export class IdentifyQueueClient implements IdentifyQueue {
  readonly #url: URL;
  readonly #authorization: string;
  readonly #silenceMs: number;
  readonly #maxBackoffMs: number;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #closing = new AbortController();
  readonly #calls = new Set<Promise<unknown>>();

  constructor(options: IdentifyQueueClientOptions) {
    const {
      url,
      secret,
      silenceMs = 30_000,
      maxBackoffMs = 10_000,
      clock = systemClock,
      random = Math.random,
    } = options;
    checkSecret(secret);
    this.#url = new URL(url);
    if (!/^https?:$/.test(this.#url.protocol)) {
      throw new QueueError("QUEUE_INPUT", "The URL of a queue server begins with http:// or https://.");
    }
    this.#authorization = authorization(secret);
    this.#silenceMs = silenceMs;
    this.#maxBackoffMs = maxBackoffMs;
    this.#clock = clock;
    this.#random = random;
  }

  async waitForIdentify(shard: ShardId, { signal }: WaitOptions = {}): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      const lease = await this.acquire(shard, { signal });
      try {
        await lease.confirm({ signal });
        return;
      } catch (error) {
        // Too late, or nobody knows whether it arrived: the turn must not be used.
        const lost = error instanceof QueueError && (error.code === "QUEUE_LEASE" || isPassing(error));
        if (!lost) {
          // So that nobody waits until the lease expires; should this fail, it does. `close` waits for the call.
          lease.release().catch(() => {});
          throw error;
        }
        await this.#backOff(shard, attempt, error, signal);
      }
    }
  }

  /** Waits for a turn that is used only when it is confirmed. */
  async acquire(shard: ShardId, { signal }: WaitOptions = {}): Promise<IdentifyLease> {
    return await this.#persist(() => this.#acquireOnce(shard, signal), shard, signal);
  }

  async check(count = 1, options: WaitOptions = {}): Promise<void> {
    const { available, waiting, total, remaining, reserve, resetAfterMs } = await this.#persist(
      () => this.status(options),
      undefined,
      options.signal,
    );
    if (available < count + waiting) throw overBudget({ total, remaining, reserve, resetAfterMs }, count);
  }

  /** How the server's queue stands. */
  async status({ signal }: WaitOptions = {}): Promise<QueueStatus> {
    const status = readStatus(await this.#call({ method: "GET", path: "/v1/limits", signal }));
    if (status === undefined) throw strange();
    return status;
  }

  /** Tells the server what Discord says now. */
  async update(limits: IdentifyLimits, { signal }: WaitOptions = {}): Promise<void> {
    await this.#call({ method: "PUT", path: "/v1/limits", body: limits, signal });
  }

  /** Refuses the shards that wait here; resolves once nothing is under way. */
  async close(): Promise<void> {
    this.#closing.abort(queueClosed());
    await Promise.allSettled(this.#calls);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #acquireOnce(shard: ShardId, signal: AbortSignal | undefined): Promise<IdentifyLease> {
    const body = readLease(await this.#call({ method: "POST", path: "/v1/leases", body: { shard }, signal }));
    if (body === undefined) throw strange();
    const path = `/v1/leases/${encodeURIComponent(body.lease)}`;
    return {
      shard,
      id: body.lease,
      expiresInMs: body.expires_in,
      confirm: async (options = {}) => {
        await this.#call({ method: "POST", path: `${path}/confirm`, signal: options.signal });
      },
      release: async () => {
        await this.#call({ method: "DELETE", path });
      },
    };
  }

  /** Tries again for as long as the server is away. */
  async #persist<T>(run: () => Promise<T>, shard: ShardId | undefined, signal: AbortSignal | undefined): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await run();
      } catch (error) {
        if (!isPassing(error)) throw error;
        await this.#backOff(shard, attempt, error, signal);
      }
    }
  }

  async #backOff(
    shard: ShardId | undefined,
    attempt: number,
    error: unknown,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    signal?.throwIfAborted();
    this.#closing.signal.throwIfAborted();
    const full = Math.min(this.#maxBackoffMs, FIRST_BACKOFF_MS * 2 ** Math.min(attempt, 20));
    const delayMs = full * (0.5 + this.#random() / 2);
    publish("retry", { shard, attempt: attempt + 1, delayMs, error });
    await sleep(delayMs, this.#clock, signal, this.#closing.signal);
  }

  async #call(call: Call): Promise<unknown> {
    call.signal?.throwIfAborted();
    this.#closing.signal.throwIfAborted();
    const done = this.#send(call);
    this.#calls.add(done);
    try {
      return await done;
    } finally {
      this.#calls.delete(done);
    }
  }

  async #send({ method, path, body, signal }: Call): Promise<unknown> {
    const { status, text } = await callRemote({
      server: this.#url,
      path,
      method,
      authorization: this.#authorization,
      body,
      // A connection of its own for each call: one that was kept could be dead when a turn must be confirmed.
      agent: false,
      silenceMs: this.#silenceMs,
      clock: this.#clock,
      signals: [signal, this.#closing.signal],
      unreachable,
      strange,
    });
    return readAnswer(text, status);
  }
}

function readAnswer(text: string, status: number): unknown {
  let body: unknown;
  try {
    body = text.trim() === "" ? undefined : JSON.parse(text);
  } catch {
    throw strange(status);
  }
  const failure = readFailure(body, status);
  if (failure !== undefined) throw failure;
  if (status < 200 || status > 299) throw strange(status);
  return body;
}

/** Whether the server may answer otherwise in a while. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof QueueError)) return false;
  // A closed server is one that restarts. This client's own close does not come with a status.
  return error.code === "QUEUE_REMOTE" || (error.code === "QUEUE_CLOSED" && error.status !== undefined);
}

function unreachable(cause: unknown): QueueError {
  return new QueueError("QUEUE_REMOTE", "The identify queue server cannot be reached. See that it runs, and where.", {
    cause,
  });
}

function strange(status?: number): QueueError {
  return new QueueError(
    "QUEUE_REMOTE",
    "What answered is not an identify queue server of this version. Look at the URL, and at proxies in between.",
    { status },
  );
}
