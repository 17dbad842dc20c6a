import { Breaker, type Connect } from "evenfall/gateway";
import { closeCodes } from "evenfall/schema";
import { createHash } from "node:crypto";
import { type AddressInfo, createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { FakeGateway, until } from "../support/gateway.ts";
import { cut, makeShard, startShard, token } from "../support/shard.ts";

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
