import type { Fault } from "evenfall/emulator";
import { describe, expect, test } from "vitest";
import { compressions, ShardWorld } from "../support/world.ts";
import { settled } from "../support/settled.ts";

const INTERVAL_MS = 41_250;

describe("what is strange and no failure changes nothing", () => {
  const faults: readonly Fault[] = [
    { kind: "slow", bytes: 7, everyMs: 1 },
    { kind: "merge", everyMs: 200 },
    { kind: "split", bytes: 3 },
    { kind: "keyOrder" },
    { kind: "earlyHello" },
    { kind: "garbage" },
  ];
  test.each(faults.flatMap((fault) => compressions.map((compression) => [fault.kind, compression, fault] as const)))(
    "%s on a connection with compression %s",
    async (_kind, compression, fault) => {
      await using world = await ShardWorld.start({ compression }, { faults: [{ fault, next: 1 }] });
      await world.ready();
      world.say(30);
      if (fault.kind === "garbage") world.emulator.gateway.faults.cause({ kind: "garbage", text: "[]nonsense" });
      world.say(10);
      await world.caughtUp();
      expect(world.heard).toEqual(world.said);
      expect(world.sequences).toEqual(Array.from({ length: 42 }, (_unused, index) => index + 1));
      expect(world.shard.stats).toMatchObject({ connections: 1, malformed: fault.kind === "garbage" ? 2 : 0 });
    },
  );
});

describe("a lost connection costs no event and no session", () => {
  const faults: readonly Fault[] = [
    { kind: "reset" },
    { kind: "cut" },
    { kind: "blackHole" },
    { kind: "halfOpen" },
    { kind: "close" },
    { kind: "close", code: 1001 },
    { kind: "corrupt" },
    { kind: "reconnect" },
    { kind: "invalidSession", resumable: true },
  ];
  test.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))("%s", async (_, fault) => {
    await using world = await ShardWorld.start();
    await world.ready();
    world.say(5);
    await world.caughtUp();
    world.emulator.gateway.faults.cause(fault);
    world.say(5);
    await world.caughtUp();
    expect(world.heard).toEqual(world.said);
    expect(world.shard.stats).toMatchObject({ connections: 2, identifies: 1, resumes: 1 });
  });

  test.each(compressions)(
    "a corrupt event, with compression %s: the one before it is resumed after",
    async (compression) => {
      await using world = await ShardWorld.start({ compression });
      await world.ready();
      world.emulator.gateway.faults.cause({ kind: "corrupt" }, { sequence: 7 });
      world.say(20);
      await world.until(() => world.shard.phase === "waiting");
      expect(world.shard.snapshot()?.sequence).toBe(6);
      await world.caughtUp();
      // Of 22 events the last 16 come again.
      expect(world.of("resume")).toEqual([{ kind: "resume", shard: [0, 1], replayed: 16 }]);
      expect(world.heard).toEqual(world.said);
    },
  );

  test("a gateway that refuses for four seconds: one resume, no identify", async () => {
    await using world = await ShardWorld.start();
    await world.ready();
    world.emulator.gateway.faults.cause({ kind: "refuse", forMs: 4_000 });
    world.emulator.gateway.faults.cause({ kind: "cut" });
    world.say(5);
    const start = world.clock.now();
    await world.caughtUp();
    expect(world.clock.now() - start).toBeGreaterThanOrEqual(4_000);
    expect(world.heard).toEqual(world.said);
    expect(world.shard.stats).toMatchObject({ identifies: 1, resumes: 1 });
    expect(world.shard.stats.connections).toBeGreaterThan(2);
  });

  test("a link that died is replaced within two heartbeat intervals, without waiting for anybody", async () => {
    await using world = await ShardWorld.start();
    await world.ready();
    const start = world.clock.now();
    world.emulator.gateway.faults.cause({ kind: "blackHole" });
    world.say(3);
    await world.until(() => world.shard.stats.connections === 2, 50);
    expect(world.clock.now() - start).toBeLessThanOrEqual(2 * INTERVAL_MS);
    // From there on it takes no time at all.
    await world.until(() => world.heard.length === 3, 0);
    expect(world.heard).toEqual(world.said);
    expect(world.shard.stats).toMatchObject({ connections: 2, identifies: 1, resumes: 1 });
  });

  test("what a link still says once it was replaced is not heard again", async () => {
    await using world = await ShardWorld.start({}, { heartbeatIntervalMs: 1_000 });
    await world.ready();
    const start = world.clock.now();
    world.emulator.gateway.faults.cause({ kind: "merge", everyMs: 5_000 });
    world.say(5);
    await world.caughtUp();
    expect(world.clock.now() - start).toBeLessThan(5_000);
    await world.until(() => world.clock.now() > start + 5_100);
    world.say(1);
    await world.caughtUp();
    expect(world.heard).toEqual(world.said);
    expect(world.shard.stats).toMatchObject({ connections: 2, identifies: 1, resumes: 1 });
  });

  test("where sessions are to be resumed is nobody: the base address is, and there it goes on", async () => {
    await using world = await ShardWorld.start({}, { faults: [{ fault: { kind: "deadResumeUrl" }, next: 1 }] });
    await world.ready();
    world.emulator.gateway.faults.cause({ kind: "cut" });
    world.say(5);
    await world.until(() => world.shard.state.endpoint === "base");
    await world.caughtUp();
    expect(world.heard).toEqual(world.said);
    expect(world.shard.stats).toMatchObject({ connections: 3, identifies: 1, resumes: 1 });
  });

  test("the first answer to a resume says that the session cannot go on yet", async () => {
    await using world = await ShardWorld.start();
    await world.ready();
    world.emulator.gateway.faults.cause({ kind: "invalidSession", resumable: true }, { next: 1 });
    world.emulator.gateway.faults.cause({ kind: "cut" });
    world.say(5);
    await world.caughtUp();
    expect(world.heard).toEqual(world.said);
    expect(world.shard.stats).toMatchObject({ connections: 3, identifies: 1, resumes: 2 });
  });
});

test.each(["on a live connection", "as the answer to a resume"])(
  "a session that is declared over %s is given up, and one new one started",
  async (when) => {
    await using world = await ShardWorld.start();
    await world.ready();
    const next = when === "on a live connection" ? undefined : 1;
    world.emulator.gateway.faults.cause({ kind: "invalidSession", resumable: false }, { next });
    if (next !== undefined) world.emulator.gateway.faults.cause({ kind: "cut" });
    await world.until(() => world.shard.session === undefined);
    await world.until(() => world.shard.phase === "ready");
    world.say(5);
    await world.caughtUp();
    expect(world.heard).toEqual(world.said);
    expect(world.shard.stats).toMatchObject({ identifies: 2, resumes: next ?? 0, connections: 2 + (next ?? 0) });
  },
);

describe("a gateway that falls silent is left, once the deadline of that stage has passed", () => {
  test.each([
    ["upgrade", "connecting", 10_000],
    ["hello", "greeting", 10_000],
    ["ready", "identifying", 30_000],
  ] as const)("before the answer: %s", async (at, phase, deadlineMs) => {
    await using world = await ShardWorld.start({}, { faults: [{ fault: { kind: "silent", at }, next: 1 }] });
    world.listen();
    await world.until(() => world.shard.phase === phase);
    const start = world.clock.now();
    await world.until(() => world.shard.phase === "waiting");
    const waited = world.clock.now() - start;
    expect(waited).toBeGreaterThanOrEqual(deadlineMs - 10);
    // A heartbeat that is acknowledged meanwhile counts for nothing.
    expect(waited).toBeLessThanOrEqual(deadlineMs + 10);
    await world.until(() => world.shard.phase === "ready");
    world.say(3);
    await world.caughtUp();
    expect(world.heard).toEqual(world.said);
    expect(world.shard.stats.connections).toBe(2);
  });

  test("no RESUMED: what came before it is not asked for again", async () => {
    await using world = await ShardWorld.start();
    await world.ready();
    world.emulator.gateway.faults.cause({ kind: "silent", at: "resumed" }, { next: 1 });
    world.emulator.gateway.faults.cause({ kind: "cut" });
    world.say(5);
    await world.caughtUp();
    expect(world.heard).toEqual(world.said);
    expect(world.shard.stats).toMatchObject({ connections: 3, identifies: 1, resumes: 2 });
    expect(world.of("resume").map(({ replayed }) => replayed)).toEqual([5, 1]);
  });

  test("READY that does not come, while heartbeats are acknowledged", async () => {
    const faults = [{ fault: { kind: "silent", at: "ready" } as const, next: 1 }];
    await using world = await ShardWorld.start({}, { heartbeatIntervalMs: 5_000, faults });
    world.listen();
    await world.until(() => world.shard.phase === "identifying");
    const start = world.clock.now();
    await world.until(() => world.shard.phase === "waiting");
    expect(world.clock.now() - start).toBeLessThanOrEqual(30_010);
  });

  test("no acknowledgement and no event: the link counts as dead", async () => {
    await using world = await ShardWorld.start();
    await world.ready();
    world.emulator.gateway.faults.cause({ kind: "silent", at: "heartbeatAck" });
    const start = world.clock.now();
    await world.until(() => world.shard.stats.connections === 2, 50);
    expect(world.clock.now() - start).toBeLessThanOrEqual(2 * INTERVAL_MS);
    await world.caughtUp();
    expect(world.shard.stats).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test("no acknowledgement, but events: the link counts as alive", async () => {
    await using world = await ShardWorld.start();
    await world.ready();
    world.emulator.gateway.faults.cause({ kind: "silent", at: "heartbeatAck" });
    for (let i = 0; i < 20; i++) {
      world.say(1);
      await world.caughtUp();
      world.clock.advance(INTERVAL_MS / 4);
    }
    expect(world.shard.stats.connections).toBe(1);
    expect(world.heard).toEqual(world.said);
  });
});

test("five hundred events sent during a planned restart all arrive, and so does what was not taken before it", async () => {
  await using world = await ShardWorld.start();
  const events = world.shard[Symbol.asyncIterator]();
  const taken: number[] = [];
  const take = async (iterator: typeof events, count: number): Promise<void> => {
    while (taken.length < count) {
      const { value } = await iterator.next();
      if (value?.type === "MESSAGE_CREATE") taken.push(Number.parseInt(value.data.content));
    }
  };
  const first = take(events, 40);
  await world.until(() => world.shard.phase === "ready");
  world.say(100);
  await first;
  await world.until(() => world.shard.stats.waiting === 60);
  world.say(250);
  const suspended = world.shard.suspend();
  world.say(250);
  const snapshot = await suspended;
  expect(JSON.stringify(snapshot)).not.toContain(world.emulator.token);
  const next = world.another({ resume: JSON.parse(JSON.stringify(snapshot)) as NonNullable<typeof snapshot> });
  await using _ = next;
  await take(next[Symbol.asyncIterator](), world.said.length);
  expect(taken).toEqual(world.said);
  expect(world.of("session")).toHaveLength(1);
  expect(world.of("resume")).toHaveLength(1);
});

test("a day of sessions that end right after READY costs fewer than a hundred identifies", async () => {
  const fault = { kind: "close", code: 4009 } as const;
  await using world = await ShardWorld.start({}, { faults: [{ fault, sequence: 2, next: Infinity }] });
  world.listen();
  const day = 24 * 3_600_000;
  while (world.clock.now() < day) {
    const { phase, endsInMs = 0 } = world.shard.state;
    if (phase === "waiting") world.clock.advance(Math.max(1, endsInMs));
    else world.clock.advance(1);
    await settled();
  }
  const { identifies } = world.shard.stats;
  expect(world.of("session")).toHaveLength(identifies);
  expect(identifies).toBeGreaterThan(10);
  expect(identifies).toBeLessThan(100);
});

test("a burst of 60 MB waits in the network while the consumer sleeps, and arrives whole when it wakes", async () => {
  const highWaterMark = 500;
  await using world = await ShardWorld.start({ highWaterMark, compression: "none" });
  const { shard } = world;
  shard.start();
  await world.until(() => shard.phase === "ready" && shard.stats.waiting === 2);
  const bytes = 60_000_000;
  world.emulator.gateway.faults.cause({ kind: "burst", bytes, eventBytes: 4_000 });
  await world.until(() => shard.stats.waiting >= highWaterMark);
  // The consumer sleeps for ten minutes. Heartbeats go on, or the gateway would end the session.
  await world.until(() => world.clock.now() > 600_000, 500);
  // What had been read when the socket was paused is there beside it: a few reads of 64 kB.
  expect(shard.stats.waiting).toBeLessThan(highWaterMark + 100);
  expect(shard.stats.bytes).toBeLessThan((highWaterMark + 100) * 4_500);
  expect(shard.phase).toBe("ready");
  const sequences: number[] = [];
  for await (const { sequence } of shard) {
    sequences.push(sequence);
    if (sequences.length === 2 + bytes / 4_000) break;
  }
  expect(sequences).toEqual(Array.from({ length: 15_002 }, (_, index) => index + 1));
  expect(shard.stats).toMatchObject({ connections: 1, identifies: 1 });
});
