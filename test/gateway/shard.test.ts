import { Breaker, type Connect, GatewayError, webSockets } from "evenfall/gateway";
import { Intent } from "evenfall/model";
import { closeCodes } from "evenfall/schema";
import { createHash } from "node:crypto";
import { type AddressInfo, createServer } from "node:net";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { FakeGateway, until } from "../support/gateway.ts";
import { cut, makeShard, startShard, token } from "../support/shard.ts";

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

describe("reconnecting", () => {
  test.each([...closeCodes.filter(({ resume }) => resume).map(({ code }) => code), 1000, 1001, 1011, 4099])(
    "a close with %i is followed by a resume after a wait",
    async (code) => {
      await using gateway = await FakeGateway.start();
      const { shard, clock, client } = await startShard(gateway);
      await using _ = shard;
      await client.ready();
      client.dispatch("TYPING_START", 5);
      client.socket.close(code);
      await until(() => shard.phase === "waiting");
      expect(clock.next).toBe(750);
      clock.advance(750);
      const again = await gateway.client(1);
      expect(await again.resume()).toEqual({ token, session_id: "one", seq: 5 });
      expect(again.of(2)).toEqual([]);
      again.dispatch("TYPING_START", 6);
      again.dispatch("RESUMED", 7);
      await until(() => shard.phase === "ready");
      expect(shard.stats).toMatchObject({ identifies: 1, resumes: 1, connections: 2 });
    },
  );

  test.each(closeCodes.filter(({ reconnect, resume }) => reconnect && !resume).map(({ code }) => code))(
    "a close with %i is followed by a new session after a wait",
    async (code) => {
      await using gateway = await FakeGateway.start();
      const { shard, clock, client } = await startShard(gateway);
      await using _ = shard;
      await client.ready();
      await until(() => shard.phase === "ready");
      client.socket.close(code);
      await until(() => shard.phase === "waiting");
      expect(shard.session).toBeUndefined();
      clock.advance(750);
      const again = await gateway.client(1);
      expect(await again.welcome()).toMatchObject({ op: 2 });
      expect(again.of(6)).toEqual([]);
    },
  );

  test.each([
    ["Reconnect", { op: 7, d: null }, 750],
    ["Invalid Session that can be resumed", { op: 9, d: true }, 3_000],
  ])("%s is followed by a resume, and the old connection is let go with 4000", async (_, frame, wait) => {
    await using gateway = await FakeGateway.start();
    const { shard, clock, client } = await startShard(gateway, { backoff: { maxMs: 10_000 } });
    await using _shard = shard;
    await client.ready();
    client.send(frame);
    await until(() => shard.phase !== "ready" && shard.stats.messages > 2);
    if (shard.phase === "waiting") clock.advance(wait);
    expect(await (await gateway.client(1)).resume()).toEqual({ token, session_id: "one", seq: 1 });
    expect(await until(() => client.closedWith)).toBe(4000);
  });

  test("Reconnect on a first connection is followed at once", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, client } = await startShard(gateway);
    await using _ = shard;
    await client.ready();
    client.send({ op: 7, d: null });
    await (await gateway.client(1)).resume();
  });

  test("Invalid Session that is gone is followed by a new one at the base address after one to five seconds", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, clock, client } = await startShard(gateway);
    await using _ = shard;
    await client.welcome();
    client.dispatch("READY", 1, { session_id: "one", resume_gateway_url: `${gateway.url}/resume` });
    client.send({ op: 9, d: false });
    await until(() => shard.phase === "waiting");
    expect(clock.next).toBe(3_000);
    clock.advance(3_000);
    const again = await gateway.client(1);
    expect(again.url).toMatch(/^\/\?v=/);
    await again.welcome();
    expect(again.of(6)).toEqual([]);
  });

  test("a session is resumed where it said, and at the base address when that is gone", async () => {
    await using gateway = await FakeGateway.start();
    const dead = await FakeGateway.start();
    const { shard, clock, client } = await startShard(gateway);
    await using _ = shard;
    await client.welcome();
    client.dispatch("READY", 1, { session_id: "one", resume_gateway_url: `${dead.url}/there` });
    await cut(shard, client);
    clock.advance(750);
    const there = await dead.client();
    expect(there.url).toBe("/there?v=10&encoding=json");
    await there.resume();
    there.dispatch("RESUMED", 2);
    await until(() => shard.phase === "ready");
    await dead[Symbol.asyncDispose]();
    await until(() => shard.phase === "waiting");
    clock.advance(1_500);
    await until(() => shard.phase === "waiting" && shard.stats.connections === 3);
    clock.advance(3_000);
    expect(await (await gateway.client(1)).resume()).toEqual({ token, session_id: "one", seq: 2 });
    expect(shard.stats.identifies).toBe(1);
  });

  test.each(["gateway.example", "ftp://gateway.example", "mailto:a@b.example"])(
    "an address that no websocket can be opened at is not followed: %s",
    async (address) => {
      await using gateway = await FakeGateway.start();
      const { shard, clock, client } = await startShard(gateway);
      await using _ = shard;
      await client.welcome();
      client.dispatch("READY", 1, { session_id: "one", resume_gateway_url: address });
      await cut(shard, client);
      clock.advance(1_000);
      expect(await (await gateway.client(1)).resume()).toMatchObject({ session_id: "one" });
    },
  );

  test("an address with a fragment is followed without it", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, clock, client } = await startShard(gateway);
    await using _ = shard;
    await client.welcome();
    client.dispatch("READY", 1, { session_id: "one", resume_gateway_url: `${gateway.url}/there#part` });
    await cut(shard, client);
    clock.advance(1_000);
    expect((await gateway.client(1)).url).toBe("/there?v=10&encoding=json");
  });

  test("a shard that is started while the gateway fails for another one waits with it", async () => {
    await using gateway = await FakeGateway.start();
    const breaker = new Breaker();
    breaker.failed(breaker.begin(0, 50_000), 0, () => 10_000);
    const { shard, clock } = makeShard(gateway, { breaker });
    await using _ = shard;
    shard.start();
    expect(shard.state).toMatchObject({ phase: "waiting", attempts: 0, endsInMs: 10_000 });
    clock.advance(9_999);
    expect(shard.stats.connections).toBe(0);
    clock.advance(1_000);
    expect(shard.stats.connections).toBe(1);
    expect(breaker.failures).toBe(1);
    await (await gateway.client()).ready();
    await until(() => breaker.failures === 0);
  });

  test("a session that is too old is not resumed", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, clock, client } = await startShard(gateway, { sessionMaxAgeMs: 500 });
    await using _ = shard;
    await client.ready();
    client.socket.terminate();
    await until(() => shard.phase === "waiting");
    clock.advance(1_000);
    const again = await gateway.client(1);
    await again.welcome();
    expect(again.of(6)).toEqual([]);
  });

  test("a gateway that accepts and closes for 15 seconds is asked at most six times, and so by eight shards", async () => {
    await using gateway = await FakeGateway.start();
    const clock = new ManualClock();
    const shards = Array.from({ length: 8 }, (_, number) => makeShard(gateway, { clock, shard: [number, 8] }).shard);
    const [first] = shards;
    first?.start();
    const settle = async (): Promise<void> => {
      await until(() => {
        for (const client of gateway.clients) client.socket.close(1011);
        return shards.every(({ phase }) => phase === "waiting" || phase === "idle");
      });
    };
    await settle();
    for (let ms = 0; ms < 15_000; ms += 250) {
      clock.advance(250);
      await settle();
    }
    expect(gateway.clients.length).toBeLessThanOrEqual(6);
    for (const shard of shards) shard.start();
    await settle();
    const before = gateway.clients.length;
    for (let ms = 0; ms < 15_000; ms += 250) {
      clock.advance(250);
      await settle();
    }
    // Together they ask as seldom as one would.
    expect(gateway.clients.length - before).toBeLessThanOrEqual(6);
    for (const shard of shards) await shard.close();
  });

  test("a gateway that cannot be reached is found once it is there", async () => {
    const taken = await FakeGateway.start();
    const { port, url } = taken;
    await taken[Symbol.asyncDispose]();
    const { shard, clock } = makeShard({ url });
    await using _ = shard;
    shard.start();
    await until(() => shard.phase === "waiting");
    await using gateway = await FakeGateway.start(port);
    clock.advance(10_000);
    await (await gateway.client()).ready();
    await until(() => shard.phase === "ready");
  });

  test("a gateway that refuses for a while costs one resume and no identify", async () => {
    const first = await FakeGateway.start();
    const { port } = first;
    const { shard, clock } = makeShard(first);
    await using _ = shard;
    shard.start();
    await (await first.client()).ready();
    await until(() => shard.phase === "ready");
    await first[Symbol.asyncDispose]();
    for (let connections = 1; connections < 4; connections++) {
      await until(() => shard.phase === "waiting" && shard.stats.connections === connections);
      clock.advance(shard.state.endsInMs ?? 0);
    }
    await until(() => shard.phase === "waiting" && shard.stats.connections === 4);
    await using back = await FakeGateway.start(port);
    clock.advance(shard.state.endsInMs ?? 0);
    await (await back.client()).resume();
    expect(shard.stats).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test("every stage has a deadline that shows in the state", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, clock } = makeShard(gateway, { deadlines: { dialMs: 1_000, helloMs: 2_000, readyMs: 3_000 } });
    await using _ = shard;
    shard.start();
    expect(shard.state).toMatchObject({ phase: "connecting", endsInMs: 1_000 });
    const mute = await gateway.client();
    await until(() => shard.phase === "greeting");
    expect(shard.state.endsInMs).toBe(2_000);
    clock.advance(2_000);
    expect(shard.phase).toBe("waiting");
    await until(() => mute.closedWith !== undefined);
    clock.advance(1_000);
    const slow = await gateway.client(1);
    await slow.welcome(100_000);
    expect(shard.state).toMatchObject({ phase: "identifying", endsInMs: 3_000 });
    clock.advance(2_000);
    const { messages } = shard.stats;
    slow.dispatch("SOMETHING", 1);
    await until(() => shard.stats.messages > messages);
    // An acknowledgement says nothing about READY.
    clock.advance(1_000);
    slow.send({ op: 11 });
    await until(() => shard.stats.messages > messages + 1);
    clock.advance(1_999);
    expect(shard.phase).toBe("identifying");
    clock.advance(1);
    expect(shard.phase).toBe("waiting");
  });

  test("a connection that is never made is given up", () => {
    const dials: string[] = [];
    const nothing = (): void => {};
    const deaf: Connect = (address) => {
      dials.push(address);
      return { bytesRead: 0, send: nothing, pause: nothing, resume: nothing, close: async () => {}, drop: nothing };
    };
    const { shard, clock } = makeShard({ url: "ws://127.0.0.1" }, { connect: deaf });
    shard.start();
    clock.advance(9_999);
    expect(shard.phase).toBe("connecting");
    clock.advance(1);
    expect(shard.phase).toBe("waiting");
    clock.advance(750);
    expect(dials).toHaveLength(2);
  });

  test("a Hello in the same segment as the upgrade is not lost", async () => {
    const server = createServer((socket) => {
      socket.once("data", (request) => {
        const key = /sec-websocket-key: (\S+)/i.exec(request.toString())?.[1] ?? "";
        const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
        const hello = Buffer.from('{"op":10,"d":{"heartbeat_interval":40000}}');
        const head = `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`;
        socket.write(Buffer.concat([Buffer.from(head), Buffer.from([0x81, hello.length]), hello]));
      });
      socket.on("error", () => {});
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { shard } = makeShard({ url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}` });
    shard.start();
    await until(() => shard.phase === "identifying");
    await shard.close();
    server.close();
  });
});

describe("the end", () => {
  test.each(closeCodes.filter(({ reconnect }) => !reconnect))(
    "a close with $code ($name) ends the loop with an error that says what it means",
    async ({ code, name, doc }) => {
      await using gateway = await FakeGateway.start();
      const { shard, clock } = makeShard(gateway);
      const events = shard[Symbol.asyncIterator]();
      const client = await gateway.client();
      await client.ready();
      client.socket.close(code, "because");
      await events.next();
      const error: unknown = await events.next().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(GatewayError);
      expect(error).toMatchObject({ code: "GATEWAY_REJECTED", closeCode: code });
      expect(String(error)).toContain(String(code));
      expect(String(error)).toContain(name);
      // What it means, what to do, and what Discord said.
      const [, remedy] = String(error).split(`${doc ?? ""} `);
      expect(remedy).toMatch(/^[A-Z].{20,}\. Discord said: because$/);
      expect(await events.next()).toEqual({ done: true, value: undefined });
      expect(shard.phase).toBe("closed");
      expect(clock.pending).toBe(0);
      await shard.close();
      expect(gateway.clients).toHaveLength(1);
    },
  );

  test("close says goodbye, ends the loop, and waits until the socket is gone", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, clock } = makeShard(gateway);
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.ready();
    await events.next();
    const waiting = events.next();
    await Promise.all([shard.close(), shard.close()]);
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await until(() => client.closedWith)).toBe(1000);
    expect(clock.pending).toBe(0);
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(gateway.clients).toHaveLength(1);
  });

  test("leaving the block it was declared in says goodbye as well", async () => {
    await using gateway = await FakeGateway.start();
    let left;
    {
      const { shard, client } = await startShard(gateway);
      await using _ = shard;
      await client.ready();
      left = { shard, client };
    }
    expect(left.shard.phase).toBe("closed");
    expect(await until(() => left.client.closedWith)).toBe(1000);
  });

  test.each(["before the first connection", "between two connections", "while dialling"])(
    "a shard can be closed %s",
    async (when) => {
      await using gateway = await FakeGateway.start();
      const { shard, clock } = makeShard(gateway);
      if (when !== "before the first connection") shard.start();
      if (when === "between two connections") {
        (await gateway.client()).socket.close(1011);
        await until(() => shard.phase === "waiting");
      }
      await shard.close();
      expect(shard.phase).toBe("closed");
      expect(clock.pending).toBe(0);
      expect(await shard[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined });
    },
  );

  test("aborting the signal closes the shard and throws the reason", async () => {
    await using gateway = await FakeGateway.start();
    const controller = new AbortController();
    const { shard } = makeShard(gateway, { signal: controller.signal });
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.ready();
    const reason = { why: "stop" };
    await events.next();
    const waiting = events.next();
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(await until(() => client.closedWith)).toBe(1000);
    await shard.close();
  });

  test("a signal that was aborted before means no connection", async () => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway, { signal: AbortSignal.abort("no") });
    await expect(shard[Symbol.asyncIterator]().next()).rejects.toBe("no");
    expect(shard.phase).toBe("closed");
    expect(gateway.clients).toHaveLength(0);
  });
});

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
