import { onAbort } from "../base/signal.ts";
import { GatewayError } from "./error.ts";

/** Which commands go first when not all can: a member list is in no hurry, a voice channel is. */
export type CommandPriority = "high" | "normal" | "low";

/** A command on its way. */
export interface QueuedCommand {
  readonly text: string;
  /** Says that it was handed to a live socket. */
  sent(): void;
}

/** How a command waits. */
export interface QueueOptions {
  readonly priority: CommandPriority;
  /** Place among those of the same priority. */
  readonly ticket: number;
  /** Takes the command back. */
  readonly signal: AbortSignal | undefined;
}

interface Entry extends QueuedCommand {
  readonly rank: number;
  readonly ticket: number;
  fail(error: unknown): void;
}

const ranks: Readonly<Record<CommandPriority, number>> = { high: 0, normal: 1, low: 2 };

/** Commands that wait to be sent, by priority and then in the order in which they were given. */
export class CommandQueue {
  readonly #limit: number;
  readonly #entries: Entry[] = [];
  /** Those that were given to a socket which has not said yet whether it took them. */
  readonly #flying = new Set<Entry>();
  #tickets = 0;
  #closed = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#entries.length;
  }

  /** A place in the order, for a command that is still being checked. */
  ticket(): number {
    this.#tickets += 1;
    return this.#tickets;
  }

  /** Adds a command. The promise is settled when it was sent, or never will be. */
  add(text: string, { priority, ticket, signal }: QueueOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      if (this.#closed) throw closed();
      if (this.#entries.length + this.#flying.size >= this.#limit) throw full(this.#limit);
      let stopListening = (): void => {};
      // What a caller aborts with is theirs, an error or not.
      const fail: (error: unknown) => void = reject;
      const entry: Entry = {
        text,
        rank: ranks[priority],
        ticket,
        sent: () => {
          this.#flying.delete(entry);
          stopListening();
          resolve();
        },
        fail: (error) => {
          stopListening();
          fail(error);
        },
      };
      this.#insert(entry);
      stopListening = onAbort(signal, (reason) => {
        const index = this.#entries.indexOf(entry);
        // Once it flies it can no longer be called back.
        if (index === -1) return;
        this.#entries.splice(index, 1);
        entry.fail(reason);
      });
    });
  }

  /** Takes the first command out, to be given to a socket; then `sent` or `unsent` is called. */
  take(): QueuedCommand | undefined {
    const entry = this.#entries.shift();
    if (entry !== undefined) this.#flying.add(entry);
    return entry;
  }

  /** Puts a command that a socket did not take back to its place. */
  unsent(command: QueuedCommand): void {
    for (const entry of this.#flying) {
      if (entry !== command) continue;
      this.#flying.delete(entry);
      if (this.#closed) entry.fail(closed());
      else this.#insert(entry);
    }
  }

  /** Rejects what waits, and whatever comes. */
  close(): void {
    this.#closed = true;
    for (const entry of this.#entries.splice(0)) entry.fail(closed());
  }

  #insert(entry: Entry): void {
    const behind = this.#entries.findLastIndex(
      ({ rank, ticket }) => rank < entry.rank || (rank === entry.rank && ticket < entry.ticket),
    );
    this.#entries.splice(behind + 1, 0, entry);
  }
}

function closed(): GatewayError {
  return new GatewayError("GATEWAY_CLOSED", "The shard was closed before it sent the command.");
}

function full(limit: number): GatewayError {
  return new GatewayError(
    "GATEWAY_QUEUE_FULL",
    `${limit} commands wait to be sent. Await \`send\`, or raise \`maxQueuedCommands\`.`,
  );
}
