import { merge, recommendedShards, shardBucket, shardRange } from "evenfall/gateway";
import { expect, test } from "vitest";
import { FakeGateway, until } from "../support/gateway.ts";
import { usedBytes } from "../support/memory.ts";
import { makeShard } from "../support/shard.ts";

test("as many shards as Discord recommends", () => {
  expect(recommendedShards({ shards: 3 })).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
});

test.each([
  [0, 2, 25, 0, 12],
  [1, 2, 25, 13, 24],
  [2, 3, 8, 6, 7],
  [0, 1, 1, 0, 0],
])("bucket %i of %i with %i shards has %i to %i", (bucket, buckets, total, first, last) => {
  const ids = shardBucket(bucket, buckets, total);
  expect([ids[0], ids.at(-1)]).toEqual([
    [first, total],
    [last, total],
  ]);
});

test("buckets share every shard out once, also where there are more of them than shards", () => {
  for (const [buckets, total] of [
    [3, 10],
    [5, 2],
    [16, 16],
  ] as const) {
    const all = Array.from({ length: buckets }, (_, bucket) => shardBucket(bucket, buckets, total)).flat();
    expect(all).toEqual(shardRange(0, total, total));
  }
});

test.each([
  () => shardRange(0, 5, 4),
  () => shardRange(-1, 2, 4),
  () => shardRange(3, 2, 4),
  () => shardRange(0.5, 2, 4),
  () => shardBucket(2, 2, 4),
  () => shardBucket(0, 2, 0),
])("what cannot be is refused", (make) => {
  expect(make).toThrow(expect.objectContaining({ code: "GATEWAY_INPUT" }));
});

async function makeTwo(gateway: FakeGateway) {
  const shards = shardRange(0, 2, 2).map((shard) => makeShard(gateway, { shard }).shard);
  const [first, second] = shards;
  if (first === undefined || second === undefined) throw new Error("There are two.");
  first.start();
  const one = await gateway.client(0);
  second.start();
  const two = await gateway.client(1);
  await Promise.all([one.ready(), two.ready()]);
  return { first, second, one, two };
}

/** Two shards, and their merged events after both READY. */
async function mergeTwo(gateway: FakeGateway) {
  const made = await makeTwo(gateway);
  const events = merge([made.first, made.second]);
  await events.next();
  await events.next();
  return { ...made, events };
}

test("merged shards take turns, and nothing is taken before it is asked for", async () => {
  await using gateway = await FakeGateway.start();
  const { first, second, one, two } = await makeTwo(gateway);
  for (let s = 2; s <= 6; s++) one.dispatch("MESSAGE_CREATE", s);
  two.dispatch("MESSAGE_CREATE", 2);
  await until(() => first.stats.waiting === 6 && second.stats.waiting === 2);
  const events = merge([first, second]);
  const seen: unknown[] = [];
  for (let i = 0; i < 4; i++) {
    const { value } = await events.next();
    seen.push(value && [value[0].id[0], value[1].sequence]);
  }
  expect(seen).toEqual([
    [0, 1],
    [1, 1],
    [0, 2],
    [1, 2],
  ]);
  expect([first.stats.waiting, second.stats.waiting]).toEqual([4, 0]);
  expect([first.snapshot()?.sequence, second.snapshot()?.sequence]).toEqual([2, 1]);
  await events.return(undefined);
  expect(first.phase).toBe("ready");
  await Promise.all([first.close(), second.close()]);
});

test("a merged loop waits for what comes, throws what a shard ends with, and ends with the last", async () => {
  await using gateway = await FakeGateway.start();
  const { second, one, two, events } = await mergeTwo(gateway);
  const next = events.next();
  two.dispatch("MESSAGE_CREATE", 2);
  expect((await next).value?.[0]).toBe(second);
  const failing = events.next();
  one.socket.close(4004);
  await expect(failing).rejects.toMatchObject({ code: "GATEWAY_REJECTED" });
  const rest = merge([second]);
  const last = rest.next();
  await second.close();
  expect(await last).toEqual({ done: true, value: undefined });
});

test("an event that cannot be read keeps no other shard of a merged loop waiting", async () => {
  await using gateway = await FakeGateway.start();
  const { first, second, one, two, events } = await mergeTwo(gateway);
  one.send('{"t":"MESSAGE_CREATE","s":2,"op":0,"d":{"id":}}');
  await until(() => first.stats.waiting === 1);
  const next = events.next();
  await until(() => first.stats.malformed === 1);
  two.dispatch("MESSAGE_CREATE", 2);
  expect((await next).value?.[0]).toBe(second);
  await Promise.all([first.close(), second.close()]);
});

test("a shard that is silent keeps nothing of the events that a merged loop takes from another one", async () => {
  await using gateway = await FakeGateway.start();
  const { first, second, one, events } = await mergeTwo(gateway);
  let sent = 1;
  const take = async (count: number): Promise<number> => {
    for (let taken = 0; taken < count; taken++) {
      // The loop waits for each, as a loop over shards does most of the time.
      const next = events.next();
      sent += 1;
      one.dispatch("MESSAGE_CREATE", sent);
      expect((await next).value?.[1]).toMatchObject({ sequence: sent });
      one.received.length = 0;
    }
    return usedBytes();
  };
  // Until code is hot and buffers have their size.
  await take(1_000);
  const before = await take(1_000);
  const after = await take(5_000);
  // A reaction kept for each of them would be 1.6 MB; what comes and goes is a tenth of one.
  expect(after - before).toBeLessThan(600_000);
  await Promise.all([first.close(), second.close()]);
});
