import { createDeflate, constants as zlib } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type FakeClient, FakeGateway, until } from "../support/gateway.ts";
import { makeShard, startShard } from "../support/shard.ts";

/** Compresses messages into one stream. */
class Stream {
  readonly #deflate = createDeflate();

  async write(frame: unknown): Promise<Buffer> {
    const chunks: Buffer[] = [];
    const collect = (chunk: Buffer): void => void chunks.push(chunk);
    this.#deflate.on("data", collect);
    this.#deflate.write(JSON.stringify(frame));
    await new Promise<void>((resolve) => this.#deflate.flush(zlib.Z_SYNC_FLUSH, resolve));
    this.#deflate.off("data", collect);
    return Buffer.concat(chunks);
  }
}

async function greetCompressed(client: FakeClient): Promise<Stream> {
  const stream = new Stream();
  client.socket.send(await stream.write({ op: 10, d: { heartbeat_interval: 40_000 } }));
  return stream;
}

describe("a compressed connection", () => {
  test("is asked for in the address, and its messages come out whole and in order, however they are split", async () => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway, { compression: { compression: "zlib-stream", backend: "node-zlib" } });
    await using _ = shard;
    expect(shard.compression).toEqual({ compression: "zlib-stream", backend: "node-zlib" });
    shard.start();
    const client = await gateway.client();
    expect(client.url).toBe("/?v=10&encoding=json&compress=zlib-stream");
    const stream = await greetCompressed(client);
    await until(() => client.of(2)[0]);
    for (let s = 1; s <= 50; s++) {
      const bytes = await stream.write({
        t: s === 1 ? "READY" : "MESSAGE_CREATE",
        s,
        op: 0,
        d: { session_id: "one", s },
      });
      const middle = s % bytes.length;
      client.socket.send(bytes.subarray(0, middle), { binary: true });
      client.socket.send(bytes.subarray(middle), { binary: true });
    }
    const sequences: number[] = [];
    for await (const event of shard) {
      sequences.push(event.sequence);
      if (sequences.length === 50) break;
    }
    expect(sequences).toEqual(Array.from({ length: 50 }, (_unused, index) => index + 1));
  });

  test("takes a message that is no binary frame as text, and goes on with its stream", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, client } = await startShard(gateway, { compression: "zlib-stream" });
    await using _ = shard;
    const stream = await greetCompressed(client);
    client.socket.send(await stream.write({ t: "READY", s: 1, op: 0, d: { session_id: "one" } }));
    client.dispatch("TYPING_START", 2);
    client.socket.send(await stream.write({ t: "MESSAGE_CREATE", s: 3, op: 0, d: {} }));
    const sequences: number[] = [];
    for await (const { sequence } of shard) if (sequences.push(sequence) === 3) break;
    expect(sequences).toEqual([1, 2, 3]);
    expect(shard.stats).toMatchObject({ connections: 1, malformed: 0 });
  });

  test("that is corrupt costs the connection and not the session", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, clock, client } = await startShard(gateway, { compression: "zlib-stream" });
    await using _ = shard;
    const stream = await greetCompressed(client);
    client.socket.send(await stream.write({ t: "READY", s: 1, op: 0, d: { session_id: "one" } }));
    client.socket.send(await stream.write({ t: "MESSAGE_CREATE", s: 2, op: 0, d: {} }));
    client.socket.send(Buffer.alloc(40, 0xff));
    await until(() => shard.phase === "waiting");
    clock.advance(1_000);
    const next = await gateway.client(1);
    const again = await greetCompressed(next);
    expect((await until(() => next.of(6)[0])).d).toMatchObject({ session_id: "one", seq: 2 });
    next.socket.send(await again.write({ t: "RESUMED", s: 3, op: 0, d: {} }));
    await until(() => shard.phase === "ready");
    expect(await until(() => client.closedWith)).toBe(4000);
  });
});

test("a message may be larger than the 100 MiB that a websocket takes by default", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, client } = await startShard(gateway, { events: ["READY", "MESSAGE_CREATE"] });
  await using _ = shard;
  await client.ready();
  const bytes = 101 * 2 ** 20;
  client.socket.send(
    Buffer.concat([Buffer.from('{"t":"GUILD_CREATE","s":2,"op":0,"d":"'), Buffer.alloc(bytes, "x"), Buffer.from('"}')]),
    { binary: false },
  );
  client.dispatch("MESSAGE_CREATE", 3);
  const sequences: number[] = [];
  for await (const { sequence } of shard) if (sequences.push(sequence) === 2) break;
  expect(sequences).toEqual([1, 3]);
  expect(shard.stats.bytes).toBeGreaterThan(bytes);
  expect(shard.stats.connections).toBe(1);
});

describe("filtered events", () => {
  test("are not yielded, READY included, and the shard goes on by them all the same", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, client } = await startShard(gateway, { events: ["MESSAGE_CREATE"] });
    await using _ = shard;
    const events = shard[Symbol.asyncIterator]();
    await client.ready();
    client.dispatch("TYPING_START", 2);
    client.dispatch("MESSAGE_CREATE", 3, { content: "hi" });
    client.dispatch("TYPING_START", 4);
    expect(await events.next()).toMatchObject({ value: { type: "MESSAGE_CREATE", sequence: 3 } });
    await until(() => shard.stats.messages === 5);
    expect(shard.session).toEqual({ id: "one", resumeUrl: undefined });
    expect(shard.stats.waiting).toBe(0);
    expect(shard.snapshot()?.sequence).toBe(2);
    // What nobody wants counts as taken once nothing else waits.
    const next = events.next();
    expect(shard.snapshot()?.sequence).toBe(4);
    await shard.close();
    await next;
  });

  test("are never parsed: what is not JSON there goes unnoticed, and is passed over where it is wanted", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, client } = await startShard(gateway, { events: ["MESSAGE_CREATE"] });
    await using _ = shard;
    const events = shard[Symbol.asyncIterator]();
    await client.ready();
    client.send('{"t":"TYPING_START","s":2,"op":0,"d":{nonsense}}');
    client.send('{"t":"MESSAGE_CREATE","s":3,"op":0,"d":{nonsense}}');
    client.dispatch("MESSAGE_CREATE", 4);
    expect(await events.next()).toMatchObject({ value: { sequence: 4 } });
    expect(shard.stats.malformed).toBe(1);
  });
});

test("raw events are the bytes as they came", async () => {
  await using gateway = await FakeGateway.start();
  const { shard } = makeShard(gateway);
  await using _ = shard;
  const raw = shard.raw();
  const client = await gateway.client();
  await client.ready();
  await raw.next();
  const text = '{ "d": {"content":"ü"}, "op":0,"s":2,  "t":"MESSAGE_CREATE" }';
  client.send(text);
  const { value } = await raw.next();
  expect(value).toMatchObject({ op: 0, s: 2, t: "MESSAGE_CREATE" });
  expect(Buffer.from(value?.bytes ?? []).toString()).toBe(text);
  await shard.close();
  expect(await raw.next()).toEqual({ done: true, value: undefined });
});

test.each(['"content":"plain"', '"content":"\u2028 ü"'])(
  "raw events that arrived before raw() was asked for are the same: %s",
  async (field) => {
    await using gateway = await FakeGateway.start();
    const { shard, client } = await startShard(gateway);
    await using _ = shard;
    await client.ready();
    const text = `{"t":"MESSAGE_CREATE", "s":2,"op":0,"d":{${field}} }`;
    client.send(text);
    await until(() => shard.stats.waiting === 2);
    const raw = shard.raw();
    await raw.next();
    const { value } = await raw.next();
    expect(Buffer.from(value?.bytes ?? []).toString()).toBe(text);
  },
);

describe("a consumer that falls behind", () => {
  test("ends the shard where that is asked for", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, client } = await startShard(gateway, { highWaterMark: 2, overflow: "error" });
    await client.ready();
    client.dispatch("TYPING_START", 2);
    client.dispatch("TYPING_START", 3);
    await until(() => shard.phase === "closed");
    const taking = (async () => {
      for await (const _event of shard);
    })();
    await expect(taking).rejects.toMatchObject({ code: "GATEWAY_BUFFER_FULL" });
  });
});
