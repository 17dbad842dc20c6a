import { FileBudgetStore, MemoryIdentifyQueue, noIdentifyQueue, QueueError } from "evenfall/queue";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { FakeGateway, until } from "../support/gateway.ts";
import { makeShard } from "../support/shard.ts";

const limits = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };

/** Starts shards of one process that nobody told of each other, greets them, and says who has identified. */
async function start(gateway: FakeGateway, options: readonly NonNullable<Parameters<typeof makeShard>[1]>[]) {
  const clock = new ManualClock();
  const shards = options.map(
    (each, number) => makeShard(gateway, { shard: [number, options.length], clock, queue: undefined, ...each }).shard,
  );
  for (const shard of shards) shard.start();
  await gateway.client(shards.length - 1);
  for (const client of gateway.clients) client.send({ op: 10, d: { heartbeat_interval: 40_000 } });
  await until(() => shards.every(({ phase }) => phase === "queueing" || phase === "identifying"));
  const identified = () => shards.filter(({ phase }) => phase === "identifying").map(({ id }) => id[0]);
  const end = () => Promise.all(shards.map((shard) => shard.close()));
  return { clock, shards, identified, end };
}

test("a budget that was written down refuses the next process before it dials", async () => {
  await using gateway = await FakeGateway.start();
  const directory = await mkdtemp(join(tmpdir(), "evenfall-budget-"));
  const options = { store: new FileBudgetStore(join(directory, "identify.json")), date: () => 1_000_000 };
  const told = { ...limits, remaining: 101, reset_after: 60_000 };
  await using first = new MemoryIdentifyQueue({ ...options, limits: told, clock: new ManualClock() });
  const { shard } = makeShard(gateway, { queue: first });
  shard.start();
  await (await gateway.client()).ready();
  await until(() => shard.phase === "ready");
  await shard.close();

  await using second = new MemoryIdentifyQueue({ ...options, clock: new ManualClock() });
  const next = makeShard(gateway, { queue: second }).shard;
  await expect(next[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    code: "QUEUE_BUDGET",
    budget: { remaining: 100, reserve: 100 },
  });
  expect([next.phase, gateway.clients.length]).toEqual(["closed", 1]);
  await rm(directory, { recursive: true });
});

test("shards of one gateway hold each other back however they are compressed", async () => {
  const gone = await FakeGateway.start();
  const { url } = gone;
  await gone[Symbol.asyncDispose]();
  const clock = new ManualClock();
  const one = makeShard({ url }, { clock }).shard;
  one.start();
  await until(() => one.phase === "waiting");
  const compression = { compression: "zlib-stream", backend: "fflate" } as const;
  const two = makeShard({ url: `${url}/?other=1` }, { clock, compression }).shard;
  two.start();
  expect([one.state.endsInMs, two.state.endsInMs]).toEqual([750, 750]);
  expect([one.stats.connections, two.stats.connections]).toEqual([1, 0]);
  await Promise.all([one.close(), two.close()]);
});

describe("shards that were made one by one", () => {
  test("identify one after the other, as Discord wants, without being told of a queue", async () => {
    await using gateway = await FakeGateway.start();
    const { clock, identified, end } = await start(gateway, [{}, { token: "Bot secret-token" }, {}]);
    await until(() => identified().length === 1);
    clock.advance(5_000);
    expect(identified()).toHaveLength(1);
    clock.advance(100);
    await until(() => identified().length === 2);
    clock.advance(5_100);
    await until(() => identified().length === 3);
    await end();
  });

  test("identify as many at a time as Discord says, whichever of them was told", async () => {
    await using gateway = await FakeGateway.start();
    const sessionStartLimit = { ...limits, max_concurrency: 3 };
    const { identified, end } = await start(gateway, [{}, {}, { sessionStartLimit }]);
    await until(() => identified().length === 3);
    await end();
  });

  test("do not wait for other bots", async () => {
    await using gateway = await FakeGateway.start();
    const { identified, end } = await start(gateway, [
      { token: "one.a.b" },
      { token: "two.a.b" },
      { token: "one.c.d" },
    ]);
    await until(() => identified().length === 2);
    expect(identified()).toContain(1);
    await end();
  });

  test("do not wait where that is not wanted", async () => {
    await using gateway = await FakeGateway.start();
    const { identified, end } = await start(gateway, [
      { queue: "none" },
      { queue: noIdentifyQueue },
      { queue: "none" },
    ]);
    await until(() => identified().length === 3);
    await end();
  });

  test("share one budget, and are refused before they dial once it is used up", async () => {
    await using gateway = await FakeGateway.start();
    // A tenth is kept back.
    const sessionStartLimit = { ...limits, remaining: 102, reset_after: 60_000, max_concurrency: 16 };
    const { clock, end } = await start(gateway, [{ sessionStartLimit }, { sessionStartLimit }]);
    const late = makeShard(gateway, { shard: [0, 1], clock, queue: undefined, sessionStartLimit }).shard;
    const error: unknown = await late[Symbol.asyncIterator]()
      .next()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QueueError);
    expect(error).toMatchObject({ code: "QUEUE_BUDGET", budget: { remaining: 100, reserve: 100 } });
    expect(gateway.clients).toHaveLength(2);
    await end();
  });

  test("refuse limits that cannot be", () => {
    const sessionStartLimit = { ...limits, remaining: 1001 };
    expect(() => makeShard({ url: "ws://127.0.0.1" }, { queue: undefined, sessionStartLimit })).toThrow(
      expect.objectContaining({ code: "QUEUE_INPUT" }),
    );
  });
});
