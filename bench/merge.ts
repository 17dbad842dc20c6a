import { type Connect, merge, Shard } from "../src/gateway/index.ts";
import type { Bench } from "./support/bench.ts";
import { compare } from "./support/compare.ts";

type Feed = (bytes: Uint8Array) => void;

const text = new TextEncoder();
const hello = text.encode('{"op":10,"d":{"heartbeat_interval":86400000}}');
const ready = text.encode('{"t":"READY","s":1,"op":0,"d":{"session_id":"bench"}}');
const event = Buffer.from('{"t":"TYPING_START","s":2,"op":0,"d":{"channel_id":"1","user_id":"2","timestamp":3}}');

/** What it costs to have one loop for many shards. */
export const merging: Bench = {
  name: "merge",
  about:
    "One small event from many shards at once, not compressed and without sockets: processor time from the frame to the " +
    "loop, against a loop for each shard.",
  async run(run) {
    const perRound = run.quick ? 8_000 : 40_000;
    const rounds = run.quick ? 5 : 11;
    for (const count of [1, 16, 1_000]) {
      const [apart, together] = [await startShards(count), await startShards(count)];
      try {
        await compare(run, {
          rounds,
          perRound,
          floor: { name: `${count} at once, a loop for each`, run: loops(apart, perRound) },
          variants: [{ name: `${count} at once, merged`, run: merged(together, perRound) }],
        });
      } finally {
        await Promise.all([...apart, ...together].map(({ shard }) => shard.close()));
      }
    }
  },
};

function loops(shards: readonly FedShard[], events: number): () => Promise<void> {
  return async () => {
    feedAll(shards, events);
    await Promise.all(
      shards.map(async ({ shard }) => {
        const iterator = shard[Symbol.asyncIterator]();
        for (let left = events / shards.length; left > 0; left -= 1) await iterator.next();
      }),
    );
  };
}

function merged(shards: readonly FedShard[], events: number): () => Promise<void> {
  const iterator = merge(shards.map(({ shard }) => shard));
  return async () => {
    feedAll(shards, events);
    for (let left = events; left > 0; left -= 1) await iterator.next();
  };
}

interface FedShard {
  readonly shard: Shard<readonly ["GuildMessageTyping"]>;
  readonly feed: Feed;
}

function feedAll(shards: readonly FedShard[], events: number): void {
  for (let left = events / shards.length; left > 0; left -= 1) for (const { feed } of shards) feed(event);
}

/** Shards that are ready, and have no events. */
async function startShards(count: number): Promise<FedShard[]> {
  const shards = Array.from({ length: count }, (_, index) => startShard([index, count]));
  for (const { shard } of shards) await shard[Symbol.asyncIterator]().next();
  return shards;
}

function startShard(id: readonly [number, number]): FedShard {
  let feed: Feed = () => {};
  const connect: Connect = (_url, handlers) => {
    feed = (bytes) => {
      handlers.message(bytes, false);
    };
    queueMicrotask(() => {
      handlers.opened();
      feed(hello);
      feed(ready);
    });
    return {
      bytesRead: 0,
      send: () => {},
      pause: () => {},
      resume: () => {},
      close: () => Promise.resolve(),
      drop: () => {},
    };
  };
  const options = {
    token: "bench",
    compression: "none",
    queue: "none",
    shard: id,
    connect,
    highWaterMark: 50_000,
  } as const;
  const shard = new Shard({ ...options, intents: ["GuildMessageTyping"] });
  shard.start();
  return { shard, feed };
}
