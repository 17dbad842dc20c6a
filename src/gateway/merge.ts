import { type AnyShard, driverOf } from "./shard.ts";

/** What a shard yields. */
export type EventOf<S> = S extends AsyncIterable<infer Event> ? Event : never;

/**
 * One loop over the events of several shards, each with the shard that it came from: a shard that has a lot to say does not
 * keep the others waiting. An event is taken from its shard only when the loop asks for it.
 *
 * The shards are started. The loop throws what a shard ends with, and is over when all have ended; leaving it closes none.
 */
export async function* merge<S extends AnyShard>(
  shards: Iterable<S>,
): AsyncGenerator<readonly [shard: S, event: EventOf<S>], undefined, undefined> {
  const turns = new Set<S>();
  let wake = (): void => {};
  const stopListening = [...shards].map((shard) => {
    const { inbox } = driverOf(shard);
    if (inbox.hasNext()) turns.add(shard);
    const forget = inbox.listen(() => {
      turns.add(shard);
      wake();
    });
    return { shard, forget, events: shard[Symbol.asyncIterator]() };
  });
  const running = new Map(stopListening.map(({ shard, events }) => [shard, events]));
  try {
    while (running.size > 0) {
      const [shard] = turns;
      if (shard === undefined) {
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      turns.delete(shard);
      const { inbox } = driverOf(shard);
      const events = running.get(shard);
      if (events === undefined || !inbox.hasNext()) continue;
      const result = await events.next();
      if (result.done === true) {
        running.delete(shard);
        continue;
      }
      // Behind those that have been waiting meanwhile.
      if (inbox.hasNext()) turns.add(shard);
      // The iterator of a shard yields its events.
      yield [shard, result.value as EventOf<S>];
      inbox.settle();
    }
  } finally {
    for (const { forget } of stopListening) forget();
  }
  return undefined;
}
