import { Shard, type ShardOptions } from "evenfall/gateway";
import { ValidationError } from "evenfall/validate";
import { describe, expect, test } from "vitest";
import { FakeGateway, until } from "../support/gateway.ts";
import { makeShard, startShard } from "../support/shard.ts";

const nowhere = { url: "ws://127.0.0.1" };
const presence = (name: string) =>
  ({ since: null, activities: [{ name, type: 0 }], status: "online", afk: false }) as const;

describe("an option that cannot be", () => {
  test.each<[string, object]>([
    ["a shard beyond the last", { shard: [2, 2] }],
    ["a shard before the first", { shard: [-1, 2] }],
    ["half a shard", { shard: [0.5, 2] }],
    ["no token", { token: " " }],
    ["half an address", { url: "gateway.discord.gg" }],
    ["an address of something else", { url: "ftp://gateway.discord.gg" }],
    ["an intent that does not exist", { intents: ["GuildMesages"] }],
    ["an intent by a name that every object has", { intents: ["toString"] }],
    ["no room for events", { highWaterMark: 0 }],
    ["half a command", { maxQueuedCommands: 0.5 }],
  ])("is refused at once: %s", (_, wrong) => {
    const options = { token: "t", intents: ["Guilds"], ...wrong } as unknown as ShardOptions<["Guilds"]>;
    expect(() => new Shard(options)).toThrow(expect.objectContaining({ code: "GATEWAY_INPUT" }));
  });

  test.each([49, 251, 50.5])("is refused before a connection is opened: a large threshold of %d", async (threshold) => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway, { token: "secret-token", largeThreshold: threshold });
    const error: unknown = await shard[Symbol.asyncIterator]()
      .next()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ path: "large_threshold" }] });
    expect(String(error)).not.toContain("secret-token");
    expect(gateway.clients).toEqual([]);
    expect(shard.phase).toBe("closed");
  });

  test("is refused before a connection is opened: a presence that Discord does not take", async () => {
    // @ts-expect-error a status is a word
    const { shard } = makeShard(nowhere, { presence: { ...presence("a"), status: 5 } });
    await expect(shard[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(ValidationError);
  });
});

test("everything that is said at the start is said, and checked only once", async () => {
  await using gateway = await FakeGateway.start();
  const properties = { os: "plan9", browser: "mine", device: "toaster" };
  const { shard, clock } = makeShard(gateway, {
    largeThreshold: 250,
    presence: presence("chess"),
    properties,
    capabilities: 1,
  });
  await using _ = shard;
  shard.start();
  expect(shard.phase).toBe("checking");
  const client = await gateway.client();
  expect(await client.welcome()).toMatchObject({
    d: { large_threshold: 250, presence: presence("chess"), properties, capabilities: 1 },
  });
  client.socket.close(4007);
  await until(() => shard.phase === "waiting");
  clock.advance(1_000);
  expect(shard.phase).toBe("connecting");
});

test("a new session begins with the presence that was sent last", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, clock, client } = await startShard(gateway, { presence: presence("first") });
  await using _ = shard;
  expect(await client.welcome()).toMatchObject({ d: { presence: presence("first") } });
  client.dispatch("READY", 1, { session_id: "one" });
  await shard.send("UpdatePresence", presence("second"));
  client.send({ op: 9, d: false });
  await until(() => shard.phase === "waiting");
  clock.advance(5_000);
  expect(await (await gateway.client(1)).welcome()).toMatchObject({ d: { presence: presence("second") } });
});

describe("a raw command", () => {
  test("that the schema does not know is sent as it is", async () => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway);
    await using _ = shard;
    shard.start();
    const all = [shard.sendRaw({ op: 77, d: { later: [1] } }), shard.sendRaw('{"op":78}')];
    const client = await gateway.client();
    await client.ready();
    await Promise.all(all);
    await until(() => client.of(78)[0]);
    expect(client.of(77)).toEqual([{ op: 77, d: { later: [1] } }]);
  });

  test.each<[string, unknown]>([
    ["no JSON", "{"],
    ["a text", '"op"'],
    ["nothing", "null"],
    ["nothing at all", undefined],
    ["no opcode", {}],
    ["an opcode that is a text", { op: "3" }],
    ["half an opcode", { op: 3.5 }],
    ["Identify", { op: 2, d: {} }],
    ["Resume", { op: 6, d: {} }],
    ["a heartbeat", { op: 1, d: null }],
    ["more than Discord takes", { op: 77, d: "x".repeat(5_000) }],
  ])("is refused when it is %s", async (_, payload) => {
    const { shard } = makeShard(nowhere);
    await expect(shard.sendRaw(payload as string)).rejects.toMatchObject({ code: "GATEWAY_COMMAND" });
    expect(shard.stats.queuedCommands).toBe(0);
  });
});

test("the limit of commands can be left to somebody else", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, client } = await startShard(gateway, { limitCommands: false });
  await using _ = shard;
  await client.ready();
  await Promise.all(Array.from({ length: 300 }, () => shard.sendRaw({ op: 77 })));
  await until(() => client.of(77).length === 300);
  expect(shard.limiter).toEqual({ max: Infinity, available: Infinity, nextInMs: 0 });
});

describe("closing", () => {
  test.each([
    [1000, false],
    [1001, false],
    [3000, true],
    [4000, true],
    [4999, true],
  ])("with %i keeps the session: %s", async (code, kept) => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway);
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.ready();
    await events.next();
    client.dispatch("TYPING_START", 2);
    await until(() => shard.stats.waiting === 1);
    await shard.close({ code });
    expect(await until(() => client.closedWith)).toBe(code);
    expect(shard.session !== undefined).toBe(kept);
    // What was not taken is not counted as taken afterwards either.
    expect(shard.snapshot()?.sequence).toBe(kept ? 1 : undefined);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test("says why, where that is asked for", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, client } = await startShard(gateway);
    await client.ready();
    const reason = "ü".repeat(61);
    await shard.close({ code: 4000, reason });
    expect(await until(() => client.closedBecause)).toBe(reason);
  });

  test("with more words than a close frame holds is refused", async () => {
    const { shard } = makeShard(nowhere);
    await expect(shard.close({ reason: "ü".repeat(62) })).rejects.toMatchObject({ code: "GATEWAY_INPUT" });
    expect(shard.phase).toBe("idle");
  });

  test.each([0, 1005, 1006, 2999, 3000.5, 5000])("with %d is refused", async (code) => {
    const { shard } = makeShard(nowhere);
    await expect(shard.close({ code })).rejects.toMatchObject({ code: "GATEWAY_INPUT" });
    expect(shard.phase).toBe("idle");
  });
});

test("a shard can be told to take another connection", async () => {
  await using gateway = await FakeGateway.start();
  const { shard } = makeShard(gateway);
  await using _ = shard;
  shard.reconnect();
  expect(shard.phase).toBe("idle");
  shard.start();
  const client = await gateway.client();
  await client.ready();
  await until(() => shard.phase === "ready");
  shard.reconnect();
  const next = await gateway.client(1);
  expect(await next.resume()).toMatchObject({ session_id: "one", seq: 1 });
  expect(await until(() => client.closedWith)).toBe(4000);
});
