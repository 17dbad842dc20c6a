import { type Connect, webSockets } from "evenfall/gateway";
import { describe, expect, test } from "vitest";
import { FakeGateway, until } from "../support/gateway.ts";
import { makeShard, startShard } from "../support/shard.ts";

describe("a consumer that falls behind", () => {
  test("pauses the socket, and gets every event in order all the same", async () => {
    await using gateway = await FakeGateway.start();
    const calls: string[] = [];
    const counting: Connect = (url, handlers) => {
      const connection = webSockets()(url, handlers);
      return {
        ...connection,
        pause() {
          if (calls.at(-1) !== "pause") calls.push("pause");
          connection.pause();
        },
        resume() {
          calls.push("resume");
          connection.resume();
        },
      };
    };
    const { shard, clock, client } = await startShard(gateway, { highWaterMark: 50, connect: counting });
    await using _ = shard;
    await client.ready(1_000);
    const total = 20_000;
    const padding = "x".repeat(500);
    for (let sequence = 2; sequence <= total; sequence++) client.dispatch("MESSAGE_CREATE", sequence, { padding });
    await until(() => calls.includes("pause"));
    clock.advance(10_000);
    expect((await until(() => client.of(1)[5])).op).toBe(1);
    expect(shard.phase).toBe("ready");
    expect(calls).toEqual(["pause"]);

    const sequences: number[] = [];
    for await (const event of shard) {
      sequences.push(event.sequence);
      if (sequences.length === total) break;
    }
    expect(sequences).toEqual(Array.from({ length: total }, (_unused, index) => index + 1));
    expect(calls.filter((call) => call === "resume").length).toBeGreaterThan(1);
  });

  test("may take longer over what is replayed than RESUMED may take", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, clock } = makeShard(gateway, { highWaterMark: 10 });
    await using _ = shard;
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.ready();
    await events.next();
    client.socket.terminate();
    await until(() => shard.phase === "waiting");
    clock.advance(1_000);
    const next = await gateway.client(1);
    await next.resume();
    for (let sequence = 2; sequence <= 20; sequence++) next.dispatch("MESSAGE_CREATE", sequence);
    await until(() => shard.stats.waiting >= 10);
    clock.advance(60_000);
    clock.advance(60_000);
    expect(shard.phase).toBe("resuming");
    next.dispatch("RESUMED", 21);
    const sequences: unknown[] = [];
    while (sequences.at(-1) !== 21) sequences.push(((await events.next()).value as { sequence: number }).sequence);
    expect(sequences).toEqual(Array.from({ length: 20 }, (_unused, index) => index + 2));
    expect(shard.stats.connections).toBe(2);
  });

  test("ends with an error by name when pausing does not help", async () => {
    let receive = (_text: string): void => {};
    let open = (): void => {};
    const deaf: Connect = (_url, handlers) => {
      open = () => {
        handlers.opened();
      };
      receive = (text) => {
        handlers.message(Buffer.from(text), false);
      };
      const nothing = (): void => {};
      return {
        bytesRead: 0,
        send: nothing,
        pause: nothing,
        resume: nothing,
        close: () => Promise.resolve(),
        drop: nothing,
      };
    };
    const { shard } = makeShard({ url: "ws://127.0.0.1" }, { highWaterMark: 10, connect: deaf });
    shard.start();
    open();
    receive('{"op":10,"d":{"heartbeat_interval":1000}}');
    let sent = 0;
    while (shard.phase !== "closed") {
      sent += 1;
      receive(`{"op":0,"s":${sent},"t":"READY","d":{}}`);
    }
    const events = shard[Symbol.asyncIterator]();
    for (let sequence = 1; sequence < sent; sequence++)
      expect(await events.next()).toMatchObject({ value: { sequence } });
    await expect(events.next()).rejects.toMatchObject({ name: "GatewayError", code: "GATEWAY_BUFFER_FULL" });
  });
});
