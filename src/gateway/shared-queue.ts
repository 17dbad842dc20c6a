import type { Clock } from "../base/clock.ts";
import { type IdentifyQueue, MemoryIdentifyQueue } from "../queue/index.ts";
import type { SessionStartLimit } from "../../generated/models/gateway.ts";
import { gatewayKey } from "./address.ts";
import { bareToken } from "./identify.ts";
import type { AnyShardOptions } from "./options.ts";

/** What decides which queue a shard stands in. */
export interface QueueChoice extends Pick<AnyShardOptions, "queue" | "token" | "url" | "sessionStartLimit"> {
  readonly clock: Clock;
  readonly date: () => number;
}

interface Shared {
  readonly queue: MemoryIdentifyQueue;
  /** What it was told already: the same answer, given again with the next shard, is out of date by then. */
  readonly told: WeakSet<SessionStartLimit>;
}

/** The queues of this process, by what tells time, and by gateway and bot. */
const queues = new WeakMap<Clock, Map<string, Shared>>();

/** The queue of a shard; `undefined` when it waits for none. */
export function queueOf(choice: QueueChoice): IdentifyQueue | undefined {
  const { queue } = choice;
  return queue === "none" ? undefined : (queue ?? sharedQueue(choice));
}

/** The queue that all shards of this process share which are of the same bot and connect to the same gateway. */
function sharedQueue(choice: QueueChoice): MemoryIdentifyQueue {
  const { clock, date, url, token, sessionStartLimit: limits } = choice;
  const byBot = queues.get(clock) ?? new Map<string, Shared>();
  queues.set(clock, byBot);
  // A token begins with the id of the bot, and keeps it when it is reset.
  const [bot] = bareToken(token).split(".");
  const key = `${bot} ${gatewayKey(url)}`;
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
