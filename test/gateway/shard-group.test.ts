import { type SessionSnapshot, ShardGroup, type ShardGroupOptions, shardRange } from "evenfall/gateway";
import { QueueError } from "evenfall/queue";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { type FakeClient, FakeGateway, until } from "../support/gateway.ts";

const intents: readonly ["GuildMessages"] = ["GuildMessages"];
const limits = { total: 1000, remaining: 1000, reset_after: 60_000, max_concurrency: 16 };
const gatewayBot = { url: "wss://gateway.example", shards: 2, session_start_limit: limits };

function make(gateway: Pick<FakeGateway, "url">, options: Partial<ShardGroupOptions<typeof intents>> = {}) {
  const clock = new ManualClock();
  const group = new ShardGroup<typeof intents>({
    token: "secret-token",
    intents,
    url: gateway.url,
    clock,
    compression: "none",
    date: () => 1_000_000 + clock.now(),
    random: () => 0.5,
    ...options,
  });
  return { clock, group };
}

/** Greets clients until those of all shards are ready, and says which is whose. */
async function ready(gateway: FakeGateway, count: number): Promise<ReadonlyMap<number, FakeClient>> {
  await gateway.client(count - 1);
  const byShard = new Map<number, FakeClient>();
  for (const client of gateway.clients.slice(0, count)) {
    const { d } = await client.welcome();
    const [number] = (d as { shard: [number, number] }).shard;
    client.dispatch("READY", 1, { session_id: `s${number}` });
    byShard.set(number, client);
  }
  return byShard;
}

describe("which shards", () => {
  test.each<[string, Partial<ShardGroupOptions<typeof intents>>, readonly number[]]>([
    ["as many as Discord recommends", { gateway: gatewayBot }, [0, 1]],
    ["as many as it recommends when it is asked", { gateway: () => Promise.resolve(gatewayBot) }, [0, 1]],
    ["those that are named", { gateway: gatewayBot, shards: shardRange(2, 5, 5) }, [2, 3, 4]],
    ["none for now", { shards: [] }, []],
  ])("%s", async (_, options, numbers) => {
    const { group } = make({ url: "ws://127.0.0.1:9" }, options);
    await group.start();
    expect(group.shards.map(({ id: [number] }) => number)).toEqual(numbers);
    expect(group.get(numbers[0] ?? 0)?.id[0]).toBe(numbers[0]);
    await group.close();
  });

  test("has to be known", () => {
    expect(() => make({ url: "ws://127.0.0.1" })).toThrow(expect.objectContaining({ code: "GATEWAY_INPUT" }));
  });

  test("is asked again when nobody answered", async () => {
    const answers = [Promise.reject(new Error("offline")), Promise.resolve(gatewayBot)];
    const { group } = make(
      { url: "ws://127.0.0.1:9" },
      { gateway: () => answers.shift() ?? Promise.resolve(gatewayBot) },
    );
    await expect(group[Symbol.asyncIterator]().next()).rejects.toThrow("offline");
    await group.start();
    expect(group.shards).toHaveLength(2);
    await group.close();
  });
});

describe("starting", () => {
  test("goes by the concurrency that Discord names", async () => {
    await using gateway = await FakeGateway.start();
    const session_start_limit = { ...limits, max_concurrency: 1 };
    const { group, clock } = make(gateway, { gateway: { ...gatewayBot, session_start_limit } });
    await group.start();
    await gateway.client(1);
    for (const client of gateway.clients) client.send({ op: 10, d: { heartbeat_interval: 40_000 } });
    const identified = () => gateway.clients.filter((client) => client.of(2).length > 0).length;
    await until(() => identified() === 1 && group.shards.some(({ phase }) => phase === "queueing"));
    clock.advance(5_000);
    expect(group.shards.filter(({ phase }) => phase === "queueing")).toHaveLength(1);
    clock.advance(100);
    await until(() => identified() === 2);
    await group.close();
  });

  test("is refused before anybody connects when the budget does not hold all", async () => {
    await using gateway = await FakeGateway.start();
    // A hundred of them are kept back.
    const session_start_limit = { ...limits, remaining: 101 };
    const { group } = make(gateway, { gateway: { ...gatewayBot, session_start_limit } });
    const error: unknown = await group[Symbol.asyncIterator]()
      .next()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QueueError);
    expect(error).toMatchObject({ code: "QUEUE_BUDGET", budget: { remaining: 101 } });
    expect([gateway.clients, group.shards]).toEqual([[], []]);
  });
});

describe("the loop", () => {
  test("has the events of all, and can be left and taken up again", async () => {
    await using gateway = await FakeGateway.start();
    const { group } = make(gateway, { gateway: gatewayBot });
    await using _ = group;
    await group.start();
    const clients = await ready(gateway, 2);
    const seen = new Set<string>();
    for await (const [shard, event] of group) {
      seen.add(`${shard.id[0]} ${event.type}`);
      if (seen.size === 2) break;
    }
    expect(seen).toEqual(new Set(["0 READY", "1 READY"]));
    clients.get(1)?.dispatch("MESSAGE_CREATE", 2);
    for await (const [shard, event] of group) {
      expect([shard, event.type]).toEqual([group.get(1), "MESSAGE_CREATE"]);
      break;
    }
  });

  test("tells of a shard that fails, goes on with the others, and throws when none is left", async () => {
    await using gateway = await FakeGateway.start();
    const { group } = make(gateway, { gateway: gatewayBot, events: [] });
    await group.start();
    const events = group[Symbol.asyncIterator]();
    const clients = await ready(gateway, 2);
    const failed = group.get(0);
    clients.get(0)?.socket.close(4014);
    expect(await events.next()).toMatchObject({
      value: [failed, { type: "shard:failed", data: { error: { closeCode: 4014 } } }],
    });
    expect(group.shards.map(({ id, phase }) => [id[0], phase])).toEqual([[1, "ready"]]);
    const next = events.next();
    clients.get(1)?.socket.close(4013);
    expect(await next).toMatchObject({ value: [{}, { type: "shard:failed", data: { error: { closeCode: 4013 } } }] });
    await expect(events.next()).rejects.toMatchObject({ code: "GATEWAY_REJECTED", closeCode: 4013 });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test("can be asked for several at a time", async () => {
    await using gateway = await FakeGateway.start();
    const { group } = make(gateway, { gateway: gatewayBot });
    await using _ = group;
    const events = group[Symbol.asyncIterator]();
    const both = Promise.all([events.next(), events.next()]);
    await ready(gateway, 2);
    expect((await both).map(({ value }) => value?.[0].id[0]).sort()).toEqual([0, 1]);
  });

  test("throws the reason when its signal is aborted", async () => {
    await using gateway = await FakeGateway.start();
    const controller = new AbortController();
    const { group, clock } = make(gateway, { gateway: gatewayBot, signal: controller.signal, events: [] });
    const next = group[Symbol.asyncIterator]().next();
    const clients = await ready(gateway, 2);
    const reason = { why: "stop" };
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    for (const client of clients.values()) expect(await until(() => client.closedWith)).toBe(1000);
    expect(clock.pending).toBe(0);
  });

  test("is over when the group is closed, and every socket is gone", async () => {
    await using gateway = await FakeGateway.start();
    const { group, clock } = make(gateway, { gateway: gatewayBot, events: [] });
    const events = group[Symbol.asyncIterator]();
    const next = events.next();
    const clients = await ready(gateway, 2);
    await group.close();
    expect(await next).toEqual({ done: true, value: undefined });
    for (const client of clients.values()) expect(await until(() => client.closedWith)).toBe(1000);
    expect(clock.pending).toBe(0);
    expect(() => group.adopt([0, 2])).toThrow(expect.objectContaining({ code: "GATEWAY_INPUT" }));
  });
});

describe("a restart", () => {
  test("of all shards resumes each of them and starts no session", async () => {
    await using gateway = await FakeGateway.start();
    const { group } = make(gateway, { gateway: gatewayBot });
    await group.start();
    await ready(gateway, 2);
    await until(() => group.shards.every(({ phase }) => phase === "ready"));
    const resume = JSON.parse(JSON.stringify(await group.suspend())) as readonly SessionSnapshot[];
    expect(resume.map(({ shard, sessionId, sequence }) => [shard, sessionId, sequence])).toEqual([
      [[0, 2], "s0", 0],
      [[1, 2], "s1", 0],
    ]);
    const { group: next } = make(gateway, { resume });
    await using _ = next;
    await next.start();
    await gateway.client(3);
    const sessions = await Promise.all(gateway.clients.slice(2).map((client) => client.resume()));
    expect(sessions).toMatchObject([{ session_id: "s0" }, { session_id: "s1" }]);
  });

  test("with a session of a shard that is not there is refused", async () => {
    const stray = { version: 1, shard: [7, 8], sessionId: "x", sequence: 1, resumeUrl: null, at: 0 } as const;
    const { group } = make({ url: "ws://127.0.0.1" }, { shards: [[0, 8]], resume: [stray] });
    await expect(group.start()).rejects.toMatchObject({ code: "GATEWAY_INPUT" });
  });
});

describe("one shard", () => {
  test("moves to another group by its snapshot, with what the first did not take", async () => {
    await using gateway = await FakeGateway.start();
    const { group: from } = make(gateway, { gateway: gatewayBot });
    const { group: to } = make(gateway, { shards: [] });
    await using _from = from;
    await using _to = to;
    await from.start();
    const clients = await ready(gateway, 2);
    const moving = from.get(1);
    await until(() => moving?.phase === "ready");
    clients.get(1)?.dispatch("MESSAGE_CREATE", 2);
    await until(() => moving?.stats.waiting === 2);
    const waiting = to[Symbol.asyncIterator]().next();
    const snapshot = await from.release(1);
    expect(snapshot).toMatchObject({ shard: [1, 2], sessionId: "s1", sequence: 0 });
    expect(await until(() => clients.get(1)?.closedWith)).toBe(4000);
    expect(from.shards.map(({ id }) => id[0])).toEqual([0]);
    const adopted = to.adopt(snapshot ?? [1, 2]);
    const client = await gateway.client(2);
    expect(await client.resume()).toMatchObject({ session_id: "s1", seq: 0 });
    client.dispatch("READY", 1, { session_id: "s1" });
    expect(await waiting).toMatchObject({ value: [adopted, { type: "READY" }] });
    expect(from.get(0)?.phase).toBe("ready");
  });

  test("is in a group once, and must be there to be let go", async () => {
    const { group } = make({ url: "ws://127.0.0.1:9" }, { shards: [[0, 2]] });
    await group.start();
    expect(() => group.adopt([0, 2])).toThrow(expect.objectContaining({ code: "GATEWAY_INPUT" }));
    await expect(group.release(1)).rejects.toMatchObject({ code: "GATEWAY_INPUT" });
    expect(await group.release(0)).toBeUndefined();
    expect(group.shards).toEqual([]);
    await group.close();
  });
});
