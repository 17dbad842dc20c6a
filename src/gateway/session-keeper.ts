import type { Clock } from "../base/clock.ts";
import { GatewayError } from "./error.ts";
import { readSnapshot, type SessionSnapshot } from "./session.ts";
import type { SessionStore } from "./session-store.ts";
import type { ShardId } from "./shard-id.ts";

/** What a {@link SessionKeeper} needs. */
export interface SessionKeeperOptions {
  readonly store: SessionStore;
  readonly shard: ShardId;
  readonly clock: Clock;
  /** Milliseconds between two looks at whether there is something to save. */
  readonly everyMs: number;
  readonly snapshot: () => SessionSnapshot | undefined;
  /** Told when a write failed that nobody waits for; the next look tries again. */
  readonly failed: (error: GatewayError) => void;
}

/** Writes the session of a shard down now and then, so that another process can take it up when this one dies. */
export class SessionKeeper {
  readonly #options: SessionKeeperOptions;
  /** What is in the store, as text, to see whether it differs; undefined while that is not known. */
  #saved: string | undefined;
  #writing: Promise<void> = Promise.resolve();
  #cancel: (() => void) | undefined;

  constructor(options: SessionKeeperOptions) {
    this.#options = options;
  }

  /** What an earlier process saved. Rejects with `GATEWAY_STORE` when that cannot be had. */
  async load(): Promise<SessionSnapshot | undefined> {
    const { store, shard } = this.#options;
    try {
      const stored = await store.load(shard);
      return stored === undefined || stored === null ? undefined : readSnapshot(stored, shard);
    } catch (cause) {
      throw storeFailed("read", cause);
    }
  }

  /** Notes that the shard goes on with what was in the store. */
  restored(snapshot: SessionSnapshot | undefined): void {
    this.#saved = textOf(snapshot);
  }

  /** Saves now, and from now on whenever there is something new. */
  start(): void {
    this.look();
    this.#cancel ??= this.#options.clock.after(this.#options.everyMs, () => {
      this.#cancel = undefined;
      this.start();
    });
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Saves what is new. */
  look(): void {
    this.save().catch((error: unknown) => {
      // `save` fails with nothing else.
      this.#options.failed(error as GatewayError);
    });
  }

  /** Saves what is new, after what is being saved. Rejects with `GATEWAY_STORE`. */
  save(): Promise<void> {
    this.#writing = this.#writing
      .catch(() => {}) // Told to whoever asked for that write.
      .then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const { store, shard, snapshot } = this.#options;
    const next = snapshot();
    const text = textOf(next);
    // A shard that ends before it has read what is there has nothing to say about it.
    if (text === (this.#saved ?? NONE)) return;
    try {
      await store.save(shard, next);
      this.#saved = text;
    } catch (cause) {
      throw storeFailed("written", cause);
    }
  }
}

const NONE = "";

function textOf(snapshot: SessionSnapshot | undefined): string {
  return snapshot === undefined ? NONE : `${snapshot.sessionId} ${snapshot.sequence} ${snapshot.resumeUrl}`;
}

function storeFailed(how: "read" | "written", cause: unknown): GatewayError {
  return new GatewayError(
    "GATEWAY_STORE",
    how === "read"
      ? "The saved session could not be read. Look at the cause, and repair the store or remove what it holds; without " +
          "it a new session is started, and what happened meanwhile is lost."
      : "The session could not be saved, so that a crash would take up an older one. Look at the cause, and repair the store.",
    { cause },
  );
}
