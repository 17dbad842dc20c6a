import { Intent } from "evenfall/model";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { FakeGateway, until } from "../support/gateway.ts";
import { makeShard, startShard, token } from "../support/shard.ts";

describe("a session", () => {
  test("answers Hello with Identify and yields events with type, data and sequence", async () => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway, { shard: [2, 5] });
    await using _ = shard;
    expect(shard.phase).toBe("idle");
    const events = shard[Symbol.asyncIterator]();
    expect(shard.phase).toBe("connecting");
    const client = await gateway.client();
    expect(client.url).toBe("/?v=10&encoding=json");
    expect(await client.welcome()).toEqual({
      op: 2,
      d: {
        token,
        intents: Intent.Guilds | Intent.GuildMessages,
        shard: [2, 5],
        properties: { os: process.platform, browser: "evenfall", device: "evenfall" },
      },
    });
    expect(shard.phase).toBe("identifying");
    client.dispatch("READY", 1, { session_id: "x" });
    client.dispatch("MESSAGE_CREATE", 2, { content: "hi", new_field: [1] });
    expect(await events.next()).toEqual({
      done: false,
      value: { type: "READY", data: { session_id: "x" }, sequence: 1 },
    });
    expect(await events.next()).toEqual({
      done: false,
      value: { type: "MESSAGE_CREATE", data: { content: "hi", new_field: [1] }, sequence: 2 },
    });
    expect(shard.phase).toBe("ready");
  });

  test.each([
    ["Bot abc", "abc"],
    ["abc", "abc"],
    ["Bearer abc", "Bearer abc"],
  ])("the token %j is sent as %j", async (given, sent) => {
    await using gateway = await FakeGateway.start();
    const { shard, client } = await startShard(gateway, { token: given });
    await using _ = shard;
    expect(await client.welcome()).toMatchObject({ d: { token: sent } });
  });

  test("says how it was set up, without what may be secret, and nothing can be changed there", async () => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway, { shard: [2, 5], largeThreshold: 100 });
    await using _ = shard;
    expect(shard.config).toMatchObject({ shard: [2, 5], largeThreshold: 100, url: gateway.url });
    expect(shard.config).not.toHaveProperty("token");
    expect(inspect(shard.config, { depth: 10, showHidden: true })).not.toContain(token);
    expect(shard.config).toSatisfy(Object.isFrozen);
  });

  test("what nobody knows passes through or is passed over, and nothing throws", async () => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway);
    await using _ = shard;
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.ready();
    await events.next();
    for (const frame of ["", "{", "null", "[]", '"text"', "{}", '{"op":"0"}', '{"op":0}', '{"op":0,"t":5,"d":1}']) {
      client.send(frame);
    }
    client.send({ op: 99, d: { later: true } });
    client.send({ op: 10, d: null });
    client.send({ op: 10, d: { heartbeat_interval: "soon" } });
    client.send({ op: 11 });
    client.socket.send(Buffer.from([1, 2, 3]), { binary: true });
    client.dispatch("SOMETHING_NEW", 7, { a: 1 });
    client.send('{"d":{"op":7,"t":"READY"},"op":0,"s":null,"t":"TYPING_START"}');
    expect(await events.next()).toEqual({ done: false, value: { type: "SOMETHING_NEW", data: { a: 1 }, sequence: 7 } });
    expect(await events.next()).toMatchObject({ value: { type: "TYPING_START", data: { op: 7, t: "READY" } } });
    expect(shard.phase).toBe("ready");
  });

  test("a loop can be left and followed by another one", async () => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway);
    await using _ = shard;
    const seen: number[] = [];
    const untilReady = async (): Promise<void> => {
      for await (const event of shard) {
        seen.push(event.sequence);
        if (event.type === "READY") return;
      }
    };
    const first = untilReady();
    const client = await gateway.client();
    await client.ready();
    await first;
    client.dispatch("MESSAGE_CREATE", 2);
    for await (const event of shard) {
      seen.push(event.sequence);
      break;
    }
    expect(seen).toEqual([1, 2]);
    expect(shard.phase).toBe("ready");
    expect(gateway.clients).toHaveLength(1);
  });
});

describe("heartbeats", () => {
  test("carry the last sequence, run without a consumer, and measure latency", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, clock, client } = await startShard(gateway);
    await using _ = shard;
    await client.welcome(1_000);
    clock.advance(500);
    expect((await until(() => client.of(1)[0])).d).toBeNull();
    clock.advance(40);
    client.send({ op: 11 });
    await until(() => shard.latency.averageMs !== undefined);
    expect(shard.latency).toEqual({ recentMs: [40], averageMs: 40 });
    client.dispatch("READY", 1);
    client.dispatch("MESSAGE_CREATE", 42);
    await until(() => shard.phase === "ready");
    client.send({ op: 1 });
    expect((await until(() => client.of(1)[1])).d).toBe(42);
  });

  test("that nothing answers for a whole interval replace the connection", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, clock } = makeShard(gateway);
    await using _ = shard;
    shard.start();
    const dead = await gateway.client();
    await dead.ready(1_000);
    await until(() => shard.phase === "ready");
    clock.advance(500);
    await until(() => dead.of(1)[0]);
    clock.advance(1_000);
    expect(shard.phase).toBe("connecting");
    const next = await gateway.client(1);
    dead.dispatch("TYPING_START", 99);
    expect(await next.resume()).toMatchObject({ seq: 1 });
    next.dispatch("RESUMED", 2);
    await until(() => shard.phase === "ready");
    expect(await until(() => dead.closedWith)).toBe(4000);
    expect(gateway.clients).toHaveLength(2);
    expect(shard.stats.waiting).toBe(2);
  });
});

test("a shard shows no token", () => {
  const { shard } = makeShard({ url: "ws://127.0.0.1" });
  expect(inspect(shard, { depth: 20, showHidden: true, getters: true })).not.toContain(token);
  expect(JSON.stringify(shard)).not.toContain(token);
});

test("changes of phase are told to whoever subscribed, who may close the shard there and then", async () => {
  await using gateway = await FakeGateway.start();
  const { shard } = makeShard(gateway, { shard: [1, 2] });
  const changes: unknown[] = [];
  const listen = (message: unknown): void => {
    changes.push(message);
    if (changes.length === 2) void shard.close();
  };
  subscribe("evenfall:gateway:state", listen);
  shard.start();
  (await gateway.client()).send({ op: 10, d: { heartbeat_interval: 1000 } });
  await until(() => shard.phase === "closed");
  unsubscribe("evenfall:gateway:state", listen);
  expect(changes).toEqual([
    { shard: [1, 2], from: "idle", to: "connecting", because: "start" },
    { shard: [1, 2], from: "connecting", to: "greeting", because: "opened" },
    { shard: [1, 2], from: "greeting", to: "closed", because: "stop" },
  ]);
  await shard.close();
});
