import type { IdentifyQueue, SessionSnapshot } from "evenfall/gateway";
import { describe, expect, test } from "vitest";
import { FakeGateway, until } from "../support/gateway.ts";
import { cut, makeShard, startShard } from "../support/shard.ts";

describe("a planned restart", () => {
  test("loses nothing: what was not taken and what came meanwhile arrives at the next shard", async () => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway);
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.welcome();
    client.dispatch("READY", 1, { session_id: "one", resume_gateway_url: `${gateway.url}/again` });
    for (let sequence = 2; sequence <= 10; sequence++) client.dispatch("MESSAGE_CREATE", sequence);
    await until(() => shard.stats.waiting === 10);
    for (let taken = 1; taken <= 4; taken++) await events.next();
    // Who is busy with an event when the process dies gets it again.
    expect(shard.snapshot()?.sequence).toBe(3);
    const snapshot = await shard.suspend();
    expect(snapshot).toEqual({
      version: 1,
      shard: [0, 1],
      sessionId: "one",
      sequence: 4,
      resumeUrl: `${gateway.url}/again`,
      at: 1_000_000,
    });
    expect(await until(() => client.closedWith)).toBe(4000);
    expect(await events.next()).toEqual({ done: true, value: undefined });

    const stored = JSON.parse(JSON.stringify(snapshot)) as SessionSnapshot;
    const { shard: next } = makeShard(gateway, { resume: stored });
    await using _ = next;
    next.start();
    const second = await gateway.client(1);
    expect(second.url).toMatch(/^\/again\?/);
    expect(await second.resume()).toMatchObject({ session_id: "one", seq: 4 });
    for (let sequence = 5; sequence <= 12; sequence++) second.dispatch("MESSAGE_CREATE", sequence);
    second.dispatch("RESUMED", 13);
    const sequences: number[] = [];
    for await (const event of next) {
      sequences.push(event.sequence);
      if (event.type === "RESUMED") break;
    }
    expect(sequences).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(second.of(2)).toEqual([]);
  });

  test("with a session that is too old means one identify", async () => {
    await using gateway = await FakeGateway.start();
    const at = 1_000_000 - 900_001;
    const resume = { version: 1, shard: [0, 1], sessionId: "old", sequence: 5, resumeUrl: null, at } as const;
    const { shard, client } = await startShard(gateway, { resume });
    await using _ = shard;
    await client.ready();
    await until(() => shard.phase === "ready");
    expect(client.of(6)).toEqual([]);
    expect(shard.stats).toMatchObject({ identifies: 1, connections: 1 });
  });

  test("before READY there is nothing to resume, and a shard that was not started gives back what it got", async () => {
    expect(makeShard({ url: "ws://127.0.0.1" }).shard.snapshot()).toBeUndefined();
    const resume = { version: 1, shard: [0, 1], sessionId: "x", sequence: 5, resumeUrl: null, at: 999_000 } as const;
    expect(await makeShard({ url: "ws://127.0.0.1" }, { resume }).shard.suspend()).toEqual(resume);
  });

  test.each([
    ["another version", { version: 2 }],
    ["another shard", { shard: [1, 2] }],
    ["no session", { sessionId: "" }],
    ["a sequence below zero", { sequence: -1 }],
    ["an address that is none", { resumeUrl: "here" }],
    ["no time", { at: Number.NaN }],
  ])("a snapshot with %s is refused", (_, wrong) => {
    const resume = { version: 1, shard: [0, 1], sessionId: "x", sequence: 5, resumeUrl: null, at: 0, ...wrong };
    expect(() => makeShard({ url: "ws://127.0.0.1" }, { resume: resume as unknown as SessionSnapshot })).toThrow(
      expect.objectContaining({ code: "GATEWAY_SNAPSHOT" }),
    );
  });
});

describe("the identify queue", () => {
  test("is waited for after Hello, with heartbeats going on, and not for a resume", async () => {
    await using gateway = await FakeGateway.start();
    const asked: unknown[] = [];
    let grant = (): void => {};
    const queue: IdentifyQueue = {
      waitForIdentify: (shard) => {
        asked.push(shard);
        return new Promise((resolve) => (grant = resolve));
      },
    };
    const { shard, clock, client } = await startShard(gateway, { queue, shard: [3, 4] });
    await using _ = shard;
    client.send({ op: 10, d: { heartbeat_interval: 1_000 } });
    await until(() => shard.phase === "queueing");
    clock.advance(500);
    await until(() => client.of(1)[0]);
    expect(client.of(2)).toEqual([]);
    grant();
    await until(() => client.of(2)[0]);
    client.dispatch("READY", 1, { session_id: "one" });
    await cut(shard, client);
    clock.advance(1_000);
    const next = await gateway.client(1);
    next.send({ op: 10, d: { heartbeat_interval: 1_000 } });
    await until(() => next.of(6)[0]);
    expect(asked).toEqual([[3, 4]]);
  });

  test("is left when the connection is lost", async () => {
    await using gateway = await FakeGateway.start();
    const signals: (AbortSignal | undefined)[] = [];
    const queue: IdentifyQueue = {
      waitForIdentify: (_, { signal } = {}) => {
        signals.push(signal);
        return new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(new Error("left"))));
      },
    };
    const { shard, client } = await startShard(gateway, { queue });
    await using _ = shard;
    client.send({ op: 10, d: { heartbeat_interval: 1_000 } });
    await until(() => shard.phase === "queueing");
    client.socket.terminate();
    await until(() => shard.phase === "waiting");
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });

  test("that refuses ends the loop with its error, before a connection is opened", async () => {
    await using gateway = await FakeGateway.start();
    const error = new Error("used up");
    const queue: IdentifyQueue = { waitForIdentify: async () => {}, check: () => Promise.reject(error) };
    const { shard } = makeShard(gateway, { queue });
    await expect(shard[Symbol.asyncIterator]().next()).rejects.toBe(error);
    expect(shard.phase).toBe("closed");
    expect(gateway.clients).toEqual([]);
  });
});

test("a session that replaces the resumed one is counted from its own beginning", async () => {
  await using gateway = await FakeGateway.start();
  const resume = {
    version: 1,
    shard: [0, 1],
    sessionId: "old",
    sequence: 500,
    resumeUrl: null,
    at: 1_000_000,
  } as const;
  const { shard, clock } = makeShard(gateway, { resume });
  await using _ = shard;
  const events = shard[Symbol.asyncIterator]();
  const client = await gateway.client();
  await client.resume();
  expect(shard.snapshot()?.sequence).toBe(500);
  client.send({ op: 9, d: false });
  await until(() => shard.phase === "waiting");
  clock.advance(5_000);
  const next = await gateway.client(1);
  await next.ready();
  next.dispatch("MESSAGE_CREATE", 2);
  await until(() => shard.stats.waiting === 2);
  expect(shard.snapshot()).toMatchObject({ sessionId: "one", sequence: 0 });
  await events.next();
  await events.next();
  expect(shard.snapshot()?.sequence).toBe(1);
});
