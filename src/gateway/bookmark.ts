import type { Clock } from "../base/clock.ts";
import type { Inbox } from "./inbox.ts";
import type { Kept, MachineState } from "./machine.ts";
import type { SessionSnapshot } from "./session.ts";
import type { ShardId } from "./shard-id.ts";

/** What a {@link Bookmark} needs. */
export interface BookmarkOptions {
  readonly shard: ShardId;
  readonly clock: Clock;
  /** Unix milliseconds. */
  readonly date: () => number;
  readonly inbox: Inbox;
}

/** Where the consumer is in the session, and how that is written down for another shard. */
export class Bookmark {
  readonly #options: BookmarkOptions;
  /** Number of the last event that was taken before this shard took over. */
  #takenBefore = 0;

  constructor(options: BookmarkOptions) {
    this.#options = options;
  }

  /** Goes on where a snapshot stopped. */
  restore({ sessionId, resumeUrl, sequence, at }: SessionSnapshot): Kept {
    const { clock, date } = this.#options;
    this.#takenBefore = sequence;
    return {
      session: { id: sessionId, resumeUrl: resumeUrl ?? undefined },
      sequence,
      endpoint: resumeUrl === null ? "base" : "resume",
      aliveAt: clock.now() - Math.max(0, date() - at),
    };
  }

  /** Begins with a session of which nothing was taken yet. */
  begin(): void {
    this.#takenBefore = 0;
  }

  /** The session, without the event that the consumer is still busy with unless it is to be counted as well. */
  snapshot({ session, sequence, aliveAt }: MachineState, busy: boolean): SessionSnapshot | undefined {
    if (session === undefined) return undefined;
    const { clock, date, inbox, shard } = this.#options;
    return {
      version: 1,
      shard,
      sessionId: session.id,
      sequence: inbox[busy ? "taken" : "done"](session.id, this.#takenBefore, sequence ?? 0),
      resumeUrl: session.resumeUrl ?? null,
      at: date() - (aliveAt === undefined ? 0 : clock.now() - aliveAt),
    };
  }
}
