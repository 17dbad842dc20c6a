import { expect, test } from "vitest";
import { Channel } from "../../src/base/channel.ts";

function setUp({ highWaterMark = 4, limit = 6 } = {}) {
  const calls: string[] = [];
  const channel = new Channel<number>({
    highWaterMark,
    limit,
    pause: () => calls.push("pause"),
    resume: () => calls.push("resume"),
  });
  return { channel, calls };
}

async function take(channel: Channel<number>, count: number): Promise<number[]> {
  const values: number[] = [];
  for (let i = 0; i < count; i++) {
    const result = await channel.next();
    if (!result.done) values.push(result.value);
  }
  return values;
}

test("values come out in order, whether they waited or were waited for", async () => {
  const { channel } = setUp();
  const first = channel.next();
  const second = channel.next();
  for (const value of [1, 2, 3, 4]) channel.push(value);
  expect([await first, await second]).toEqual([
    { done: false, value: 1 },
    { done: false, value: 2 },
  ]);
  expect(await take(channel, 2)).toEqual([3, 4]);
});

test("the producer pauses at the high-water mark and goes on at half of it", async () => {
  const { channel, calls } = setUp();
  for (const value of [1, 2, 3]) channel.push(value);
  expect(calls).toEqual([]);
  channel.push(4);
  expect(calls).toEqual(["pause"]);
  expect(channel.paused).toBe(true);
  await take(channel, 1);
  expect(calls).toEqual(["pause"]);
  await take(channel, 1);
  expect(calls).toEqual(["pause", "resume"]);
  expect(channel.paused).toBe(false);
});

test("the limit refuses a value and keeps the others", async () => {
  const { channel } = setUp();
  const taken = [1, 2, 3, 4, 5, 6, 7].map((value) => channel.push(value));
  expect(taken).toEqual([true, true, true, true, true, true, false]);
  expect(await take(channel, 6)).toEqual([1, 2, 3, 4, 5, 6]);
});

test("what was handed over before an error is delivered before it, and the error once", async () => {
  const { channel } = setUp();
  channel.push(1);
  channel.end(new Error("over"));
  expect(await take(channel, 1)).toEqual([1]);
  await expect(channel.next()).rejects.toThrow("over");
  expect(await channel.next()).toEqual({ done: true, value: undefined });
});

test("an error of undefined is an error", async () => {
  const { channel } = setUp();
  channel.end(undefined);
  await expect(channel.next()).rejects.toBeUndefined();
});

test("ending releases everybody who waits", async () => {
  const { channel } = setUp();
  const waiting = [channel.next(), channel.next()];
  channel.end();
  expect(await Promise.all(waiting)).toEqual([
    { done: true, value: undefined },
    { done: true, value: undefined },
  ]);
  expect(channel.push(1)).toBe(true);
  expect(channel.length).toBe(0);
});

test("a long run keeps no trace of what was taken", async () => {
  const { channel } = setUp({ highWaterMark: 100, limit: 100 });
  let next = 0;
  for (let round = 0; round < 1_000; round++) {
    for (let i = 0; i < 50; i++) channel.push(next + i);
    expect(await take(channel, 50)).toEqual(Array.from({ length: 50 }, (_, i) => next + i));
    next += 50;
  }
  expect(channel.length).toBe(0);
});
