import { expect, test } from "vitest";
import { CommandLimiter } from "../../src/gateway/limiter.ts";
import { ManualClock } from "../support/clock.ts";
import { FakeGateway, until } from "../support/gateway.ts";
import { cut, startShard } from "../support/shard.ts";

test.each([
  [60_000, 118],
  [42_500, 117],
  [41_250, 117],
  [30_000, 117],
  [29_999, 116],
  // Beats count as well, so that who has to beat often may say less.
  [1_000, 59],
  [100, 1],
  [1, 1],
])("heartbeats every %i ms leave %i commands", (intervalMs, max) => {
  const limiter = new CommandLimiter(new ManualClock());
  limiter.setInterval(intervalMs);
  expect(limiter.state).toEqual({ max, available: max, nextInMs: 0 });
});

test("heartbeats that Discord asks for are taken from what commands may use", () => {
  const clock = new ManualClock();
  const limiter = new CommandLimiter(clock);
  limiter.setInterval(41_250);
  for (let i = 0; i < 10; i++) limiter.beat();
  expect(limiter.state.available).toBe(110);
  for (let i = 0; i < 110; i++) limiter.sent();
  expect(limiter.state).toEqual({ max: 117, available: 0, nextInMs: 60_000 });
  clock.advance(60_000);
  expect(limiter.state.available).toBe(117);
});

test("the window slides: what was sent comes free a minute after it was, not all at once", () => {
  const clock = new ManualClock();
  const limiter = new CommandLimiter(clock);
  limiter.setInterval(60_000);
  for (let i = 0; i < 59; i++) limiter.sent();
  clock.advance(30_000);
  for (let i = 0; i < 59; i++) limiter.sent();
  expect(limiter.state).toEqual({ max: 118, available: 0, nextInMs: 30_000 });
  clock.advance(29_999);
  expect(limiter.state.available).toBe(0);
  clock.advance(1);
  expect(limiter.state).toEqual({ max: 118, available: 59, nextInMs: 0 });
  for (let i = 0; i < 59; i++) limiter.sent();
  expect(limiter.state).toEqual({ max: 118, available: 0, nextInMs: 30_000 });
  clock.advance(30_000);
  expect(limiter.state.available).toBe(59);
});

test("Identify and Resume take a place each, and a heartbeat none that was kept for it", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, clock, client } = await startShard(gateway);
  await using _ = shard;
  await client.ready();
  await until(() => shard.phase === "ready");
  expect(shard.limiter).toEqual({ max: 117, available: 116, nextInMs: 0 });
  client.send({ op: 1 });
  await until(() => client.of(1)[0]);
  expect(shard.limiter.available).toBe(116);
  await cut(shard, client);
  clock.advance(1_000);
  const next = await gateway.client(1);
  await next.resume();
  expect(shard.limiter.available).toBe(115);
  clock.advance(59_000);
  expect(shard.limiter.available).toBe(116);
});

test("a shard that may send nothing more still closes, and says so to who waits", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, client } = await startShard(gateway);
  await client.ready();
  const all = Array.from({ length: 117 }, () => shard.sendRaw({ op: 77 }).catch((error: unknown) => error));
  await until(() => client.of(77).length === 116);
  expect(shard.limiter.available).toBe(0);
  await shard.close();
  expect(await until(() => client.closedWith)).toBe(1000);
  expect((await Promise.all(all)).at(-1)).toMatchObject({ code: "GATEWAY_CLOSED" });
});
