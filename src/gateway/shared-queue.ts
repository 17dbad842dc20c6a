import type { Clock } from "../base/clock.ts";
import { MemoryIdentifyQueue } from "../queue/index.ts";
import type { SessionStartLimit } from "../../generated/models/gateway.ts";

/** What decides which queue a shard stands in. */
export interface SharedQueueOptions {
  readonly clock: Clock;
  readonly date: () => number;
  readonly url: string;
  /** Token without `Bot `. */
  readonly token: string;
  /** What Discord says, when it was asked. */
  readonly limits: SessionStartLimit | undefined;
}

interface Shared {
  readonly queue: MemoryIdentifyQueue;
  /** What it was told already: the same answer, given again with the next shard, is out of date by then. */
  readonly told: WeakSet<SessionStartLimit>;
}

/** The queues of this process, by what tells time, and by gateway and bot. */
const queues = new WeakMap<Clock, Map<string, Shared>>();

/** The queue that all shards of this process share which are of the same bot and connect to the same gateway. */
export function sharedQueue({ clock, date, url, token, limits }: SharedQueueOptions): MemoryIdentifyQueue {
  const byBot = queues.get(clock) ?? new Map<string, Shared>();
  queues.set(clock, byBot);
  // A token begins with the id of the bot, and keeps it when it is reset.
  const [bot = token] = token.split(".");
  const key = `${bot} ${url}`;
  // Made in any case, because that throws for limits that cannot be.
  const fresh = new MemoryIdentifyQueue({ clock, date, limits });
  const { queue, told } = byBot.get(key) ?? { queue: fresh, told: new WeakSet() };
  byBot.set(key, { queue, told });
  if (limits !== undefined && !told.has(limits)) {
    told.add(limits);
    if (queue !== fresh) void queue.update(limits);
  }
  return queue;
}
