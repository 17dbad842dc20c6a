import { Emulator, type EmulatorOptions, type Fault, FaultError, randomPlan, type Trace } from "evenfall/emulator";
import { GatewayCloseCode, Intent } from "evenfall/model";
import { createServer } from "node:net";
import { setImmediate } from "node:timers/promises";
import { createInflate } from "node:zlib";
import { describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { ManualClock } from "../../support/clock.ts";
import { until } from "../../support/gateway.ts";
import { connect, greeted, identify, RawClient, resume, sessionOf, settle } from "../../support/raw-client.ts";
import { settled } from "../../support/settled.ts";
import { WireClient } from "../../support/wire-client.ts";

const MESSAGES = Intent.GuildMessages | Intent.MessageContent;

async function setUp(options: EmulatorOptions = {}) {
  const clock = new ManualClock();
  const traces: Trace[] = [];
  const emulator = await Emulator.start({ clock, onTrace: (trace) => traces.push(trace), ...options });
  const { faults } = emulator.gateway;
  const struck = (): readonly unknown[] =>
    traces.flatMap((trace) => (trace.kind === "fault" ? [[trace.fault.kind, trace.shard]] : []));
  return { clock, emulator, faults, struck, [Symbol.asyncDispose]: () => emulator.close() };
}

/** Lets what is on its way arrive: another connection comes and goes. */
async function pause(emulator: Emulator): Promise<void> {
  const client = new WireClient(emulator.gatewayUrl);
  await client.saw("heartbeat_interval");
  await client.end();
}

describe("a connection is not made", () => {
  test("refuse: nobody listens at the port, for as long as was said; connections stay", async () => {
    await using setup = await setUp();
    const { clock, emulator, faults } = setup;
    const client = await connect(emulator, 0);
    faults.cause({ kind: "refuse", forMs: 4_000 });
    faults.cause({ kind: "refuse", forMs: 1_000 });
    expect(faults.refusing).toBe(true);
    clock.advance(3_999);
    const refused = new WireClient(emulator.gatewayUrl);
    expect(await until(() => refused.ended)).toBe("refused");
    clock.advance(1);
    await until(() => !faults.refusing);
    await greeted(emulator);
    await settle(client);
    expect(faults.pending).toBe(0);
  });

  test("refuse: is taken back by clear, and does not hinder the end", async () => {
    await using setup = await setUp();
    const { clock, emulator, faults } = setup;
    faults.cause({ kind: "refuse", forMs: 4_000 });
    faults.clear();
    await until(() => !faults.refusing);
    await greeted(emulator);
    faults.cause({ kind: "refuse", forMs: 4_000 });
    await emulator.close();
    expect(clock.pending).toBe(0);
  });

  test("refuse: a port that somebody else took meanwhile is taken back once they leave it", async () => {
    await using setup = await setUp();
    const { clock, emulator, faults } = setup;
    faults.cause({ kind: "refuse", forMs: 1_000 });
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(Number(new URL(emulator.gatewayUrl).port), "127.0.0.1", resolve));
    clock.advance(1_000);
    for (let turn = 0; turn < 20; turn++) await settled();
    expect(faults.refusing).toBe(true);
    await new Promise((resolve) => other.close(resolve));
    await until(() => !faults.refusing);
    await greeted(emulator);
  });

  test("reset: the next request is answered with a reset", async () => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "reset" }, { next: 2 });
    for (const expected of ["reset", "reset", undefined]) {
      const client = new WireClient(setup.emulator.gatewayUrl);
      await until(() => client.ended ?? (client.has("heartbeat_interval") || undefined));
      expect(client.ended).toBe(expected);
      await client.end();
    }
  });

  test("silent at the upgrade: the request stays without an answer, and the client may leave", async () => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "silent", at: "upgrade" });
    const client = new WireClient(setup.emulator.gatewayUrl);
    await until(() => setup.faults.pending === 0);
    await pause(setup.emulator);
    expect(client.chunks).toEqual([]);
    expect(client.ended).toBeUndefined();
    await client.end();
  });

  test("close with `next`: the connection is accepted and closed, before a word is said", async () => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "close", code: 1011 }, { next: 1 });
    const client = new RawClient(setup.emulator.gatewayUrl);
    expect((await client.close()).code).toBe(1011);
    expect(client.received).toEqual([]);
  });
});

describe("a connection breaks", () => {
  test.each(["reset", "cut"] as const)("%s: without a close code, and the session waits", async (kind) => {
    await using setup = await setUp();
    const client = await connect(setup.emulator, 0);
    const wire = new WireClient(setup.emulator.gatewayUrl);
    await wire.saw("heartbeat_interval");
    setup.faults.cause({ kind });
    expect(await until(() => wire.ended)).toBe(kind === "cut" ? "closed" : "reset");
    expect((await client.close()).code).toBe(1006);
    const again = await resume(setup.emulator, sessionOf(client), 1);
    await again.event("RESUMED");
  });

  test("blackHole: nothing passes either way, nobody is told, and a resume takes the session over", async () => {
    await using setup = await setUp();
    const { emulator, faults } = setup;
    const client = await connect(emulator, MESSAGES);
    faults.cause({ kind: "blackHole" });
    client.send({ op: 1, d: null });
    emulator.user("ada").say(emulator.channelId, "unheard");
    await pause(emulator);
    expect(client.received.map(({ t, op }) => t ?? op)).toEqual([10, "READY"]);
    expect(client.closed).toBeUndefined();
    expect(emulator.gateway.sessions).toMatchObject([{ connected: true }]);
    const again = await resume(emulator, sessionOf(client), 1);
    await again.event("RESUMED");
    expect(again.events()).toEqual(["MESSAGE_CREATE", "RESUMED"]);
    expect(client.closed).toBeUndefined();
  });

  test("blackHole: a client that hangs up is gone, and its session waits", async () => {
    await using setup = await setUp();
    const client = await connect(setup.emulator, 0);
    setup.faults.cause({ kind: "blackHole" });
    client.socket.terminate();
    await until(() => setup.emulator.gateway.connections === 0);
    expect(setup.emulator.gateway.sessions).toMatchObject([{ connected: false }]);
  });

  test("blackHole: what is not heard of for two intervals is over for the gateway, and there for the client", async () => {
    await using setup = await setUp({ heartbeatIntervalMs: 1_000 });
    const client = await connect(setup.emulator, 0);
    setup.faults.cause({ kind: "blackHole" });
    setup.clock.advance(2_000);
    await until(() => setup.emulator.gateway.connections === 0);
    await pause(setup.emulator);
    expect(client.closed).toBeUndefined();
  });

  test("halfOpen: the gateway forgets the connection, and the client learns of it when it says something", async () => {
    await using setup = await setUp();
    const client = await connect(setup.emulator, 0);
    setup.faults.cause({ kind: "halfOpen" });
    await until(() => setup.emulator.gateway.connections === 0);
    await pause(setup.emulator);
    expect(client.closed).toBeUndefined();
    client.send({ op: 1, d: null });
    expect((await client.close()).code).toBe(1006);
    await (await resume(setup.emulator, sessionOf(client), 1)).event("RESUMED");
  });

  test.each([GatewayCloseCode.UnknownError, GatewayCloseCode.SessionTimedOut, 1000, 3000, 4999])(
    "close: with %d",
    async (code) => {
      await using setup = await setUp();
      const client = await connect(setup.emulator, 0);
      setup.faults.cause({ kind: "close", code });
      expect((await client.close()).code).toBe(code);
    },
  );

  test("close: without a code", async () => {
    await using setup = await setUp();
    const client = await connect(setup.emulator, 0);
    setup.faults.cause({ kind: "close" });
    expect((await client.close()).code).toBe(1005);
    await (await resume(setup.emulator, sessionOf(client), 1)).event("RESUMED");
  });
});

describe("bytes arrive strangely", () => {
  test("slow: so many at a time", async () => {
    await using setup = await setUp();
    const { clock, emulator, faults } = setup;
    faults.cause({ kind: "slow", bytes: 5, everyMs: 100 }, { next: 1 });
    const client = new WireClient(emulator.gatewayUrl);
    await client.saw("\r\n\r\n");
    const before = client.bytes.length;
    await until(() => clock.next === 100);
    for (const total of [5, 10, 15]) {
      clock.advance(100);
      await until(() => client.bytes.length > before + total - 5);
      expect(client.bytes.length).toBe(before + total);
    }
    while (!client.has("heartbeat_interval")) {
      clock.advance(100);
      await setImmediate();
    }
    await client.end();
  });

  test("slow: a close comes after what was said before", async () => {
    await using setup = await setUp();
    const { clock, emulator, faults } = setup;
    const client = await connect(emulator, MESSAGES);
    faults.cause({ kind: "slow", bytes: 50, everyMs: 10 });
    emulator.user("ada").say(emulator.channelId, "last");
    faults.cause({ kind: "close", code: 4000 });
    while (client.closed === undefined) {
      clock.advance(10);
      await setImmediate();
    }
    expect(client.closed.code).toBe(4000);
    expect(client.events()).toEqual(["READY", "MESSAGE_CREATE"]);
  });

  test("merge: several messages in one piece", async () => {
    await using setup = await setUp();
    const { clock, emulator, faults } = setup;
    const client = new WireClient(emulator.gatewayUrl);
    await client.saw("heartbeat_interval");
    client.send(identify(emulator.token, MESSAGES));
    await client.saw('"READY"');
    faults.cause({ kind: "merge", everyMs: 100 });
    const before = client.chunks.length;
    for (const content of ["one", "two", "three"]) emulator.user("ada").say(emulator.channelId, content);
    await pause(emulator);
    expect(client.chunks.length).toBe(before);
    clock.advance(100);
    await client.saw("three");
    expect(client.chunks.length).toBe(before + 1);
    await client.end();
  });

  test("split: a message over many frames, the last of which says so", async () => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "split", bytes: 10 }, { next: 2 });
    const client = new WireClient(setup.emulator.gatewayUrl);
    const heads = await until(() => {
      const answer = client.bytes.indexOf("\r\n\r\n") + 4;
      const seen: number[] = [];
      for (let at = answer; at < client.bytes.length; at += 2 + (client.bytes[at + 1] ?? 0)) {
        seen.push(client.bytes[at] ?? 0);
      }
      return answer > 4 && seen.at(-1) === 0x80 && seen;
    });
    // A first one of text, those that go on, and one that ends.
    expect(heads).toEqual([0x01, ...Array.from({ length: heads.length - 2 }, () => 0x00), 0x80]);
    expect(heads.length).toBeGreaterThan(4);
    await client.end();
    expect((await greeted(setup.emulator)).received).toHaveLength(1);
  });

  test("earlyHello: Hello comes in one piece with the answer to the upgrade", async () => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "earlyHello" }, { next: 1 });
    const client = new WireClient(setup.emulator.gatewayUrl);
    await client.saw("heartbeat_interval");
    expect(client.chunks).toHaveLength(1);
    await client.end();
  });
});

describe("the gateway does not say", () => {
  test("Hello", async () => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "silent", at: "hello" }, { next: 1 });
    const client = new RawClient(setup.emulator.gatewayUrl);
    await until(() => client.socket.readyState === WebSocket.OPEN);
    await settle(client);
    expect(client.received.map(({ op }) => op)).toEqual([11]);
  });

  test("READY, nor any event after it", async () => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "silent", at: "ready" }, { next: 1 });
    const client = await greeted(setup.emulator);
    client.send(identify(setup.emulator.token, Intent.Guilds | MESSAGES));
    await until(() => setup.emulator.gateway.sessions.length === 1);
    await settle(client);
    expect(client.events()).toEqual([]);
  });

  test("RESUMED, although it sends what was missed", async () => {
    await using setup = await setUp();
    const { emulator, faults } = setup;
    const first = await connect(emulator, MESSAGES);
    first.socket.terminate();
    emulator.user("ada").say(emulator.channelId, "missed");
    faults.cause({ kind: "silent", at: "resumed" }, { shard: 0, next: 1 });
    const second = await resume(emulator, sessionOf(first), 1);
    await second.event("MESSAGE_CREATE");
    emulator.user("ada").say(emulator.channelId, "new");
    await settle(second);
    expect(second.events()).toEqual(["MESSAGE_CREATE"]);
  });

  test("that it heard a heartbeat", async () => {
    await using setup = await setUp();
    const { emulator, faults } = setup;
    const client = await connect(emulator, MESSAGES);
    faults.cause({ kind: "silent", at: "heartbeatAck" });
    client.send({ op: 1, d: null });
    emulator.user("ada").say(emulator.channelId, "hi");
    await client.event("MESSAGE_CREATE");
    await pause(emulator);
    expect(client.of(11)).toEqual([]);
  });
});

/** A client that keeps messages as text, whatever they are. */
async function texts(emulator: Emulator): Promise<{ readonly said: string[]; readonly socket: WebSocket }> {
  const said: string[] = [];
  const socket = new WebSocket(emulator.gatewayUrl);
  socket.on("message", (data: Buffer) => said.push(data.toString()));
  await until(() => said.length === 1);
  socket.send(JSON.stringify(identify(emulator.token, MESSAGES)));
  return { said, socket };
}

describe("what is said is wrong", () => {
  test("corrupt: the next message is no text", async () => {
    await using setup = await setUp();
    const client = await connect(setup.emulator, MESSAGES);
    setup.faults.cause({ kind: "corrupt" }, { sequence: 3 });
    for (const content of ["fine", "broken"]) setup.emulator.user("ada").say(setup.emulator.channelId, content);
    let error: Error | undefined;
    client.socket.on("error", (reason) => (error = reason));
    await client.close();
    expect(error).toMatchObject({ code: "WS_ERR_INVALID_UTF8" });
    expect(client.of(0).map(({ s }) => s)).toEqual([1, 2]);
  });

  test.each([1, 2, 5])("corrupt: message %d of a compressed connection cannot be inflated", async (bad) => {
    await using setup = await setUp();
    const { emulator, faults } = setup;
    if (bad === 1) faults.cause({ kind: "corrupt" }, { next: 1 });
    else faults.cause({ kind: "corrupt" }, { sequence: bad - 1 });
    const socket = new WebSocket(`${emulator.gatewayUrl}/?compress=zlib-stream`);
    const inflate = createInflate();
    let error: unknown;
    let inflated = "";
    inflate.on("error", (reason) => (error = reason));
    inflate.on("data", (chunk: Buffer) => (inflated += chunk.toString()));
    socket.on("message", (data: Buffer) => inflate.write(data));
    await until(() => error ?? (inflated.includes("heartbeat_interval") || undefined));
    socket.send(JSON.stringify(identify(emulator.token, MESSAGES)));
    await until(() => emulator.gateway.sessions[0]);
    for (let i = 0; i < 5; i++) emulator.user("ada").say(emulator.channelId, `number ${i}`);
    expect(await until(() => error)).toMatchObject({ code: "Z_DATA_ERROR" });
    socket.terminate();
  });

  test("garbage: a message between the others is no JSON", async () => {
    await using setup = await setUp();
    const { said } = await texts(setup.emulator);
    await until(() => said.length === 2);
    setup.faults.cause({ kind: "garbage" });
    setup.faults.cause({ kind: "garbage", text: "{nonsense}" });
    setup.emulator.user("ada").say(setup.emulator.channelId, "hi");
    await until(() => said.length === 5);
    expect(() => JSON.parse(said[2] ?? "") as unknown).toThrow(SyntaxError);
    expect(said[3]).toBe("{nonsense}");
    expect(JSON.parse(said[4] ?? "")).toMatchObject({ s: 2, t: "MESSAGE_CREATE" });
  });

  test("keyOrder: data first, name last, and spaces between", async () => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "keyOrder" }, { next: 1 });
    const { said } = await texts(setup.emulator);
    await until(() => said.length === 2);
    expect(said[0]).toBe('{ "d": {"heartbeat_interval":41250}, "op": 10, "s": null, "t": null }');
    expect(said[1]).toMatch(/^\{ "d": \{.*\}, "op": 0, "s": 1, "t": "READY" \}$/);
    expect(JSON.parse(said[1] ?? "")).toMatchObject({ d: { session_id: setup.emulator.gateway.sessions[0]?.id } });
  });

  test("burst: as many bytes of messages as were asked for, in order, and nothing is kept of them", async () => {
    await using setup = await setUp();
    const { emulator, faults } = setup;
    const client = await connect(emulator, 0);
    faults.cause({ kind: "burst", bytes: 100_000, eventBytes: 1_000 });
    await until(() => client.of(0).length === 101);
    expect(client.of(0).map(({ s }) => s)).toEqual(Array.from({ length: 101 }, (_, index) => index + 1));
    expect(emulator.messages()).toEqual([]);
  });

  test("reconnect: op 7", async () => {
    await using setup = await setUp();
    const client = await connect(setup.emulator, 0);
    setup.faults.cause({ kind: "reconnect" });
    await until(() => client.of(7)[0]);
  });

  test.each([true, false])("invalidSession: op 9 with %s, instead of RESUMED as well", async (resumable) => {
    await using setup = await setUp();
    const { emulator, faults } = setup;
    const client = await connect(emulator, 0);
    client.socket.terminate();
    await until(() => emulator.gateway.connections === 0);
    faults.cause({ kind: "invalidSession", resumable }, { next: 1 });
    const second = await resume(emulator, sessionOf(client), 1);
    expect(await until(() => second.of(9)[0])).toMatchObject({ d: resumable });
    await settle(second);
    expect(second.events()).toEqual([]);
    expect(emulator.gateway.sessions).toHaveLength(resumable ? 1 : 0);
  });

  test("deadResumeUrl: READY says a place at which nobody is, or the one that was asked for", async () => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "deadResumeUrl" }, { next: 1 });
    const { d } = await (await connect(setup.emulator, 0)).event("READY");
    const { resume_gateway_url: url } = d as { readonly resume_gateway_url: string };
    const dead = new WireClient(url);
    expect(await until(() => dead.ended)).toBe("refused");
    setup.faults.cause({ kind: "deadResumeUrl", url: "ws://elsewhere.example" }, { next: 1 });
    const ready = await (await connect(setup.emulator, 0)).event("READY");
    expect(ready.d).toMatchObject({ resume_gateway_url: "ws://elsewhere.example" });
  });
});

describe("whom a fault strikes", () => {
  /** Connects them one after the other, because faults strike in that order. */
  const shards = async (emulator: Emulator, numbers: readonly number[]): Promise<readonly RawClient[]> => {
    const clients: RawClient[] = [];
    for (const number of numbers) clients.push(await connect(emulator, MESSAGES, { shard: [number, 3] }));
    return clients;
  };

  test("all that are open, or those of a shard", async () => {
    await using setup = await setUp();
    const clients = await shards(setup.emulator, [0, 1, 2]);
    setup.faults.cause({ kind: "reconnect" }, { shard: 1 });
    for (const client of clients) await settle(client);
    expect(clients.map((client) => client.of(7).length)).toEqual([0, 1, 0]);
    setup.faults.cause({ kind: "reconnect" });
    for (const client of clients) await settle(client);
    expect(clients.map((client) => client.of(7).length)).toEqual([1, 2, 1]);
  });

  test("the next connections of a shard, and then nobody", async () => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "reconnect" }, { shard: 1, next: 2 });
    const clients = await shards(setup.emulator, [0, 1, 2, 1, 1]);
    for (const client of clients) await settle(client);
    expect(clients.map((client) => client.of(7).length)).toEqual([0, 1, 0, 1, 0]);
    expect(setup.faults.pending).toBe(0);
  });

  test("the connection over which an event is about to go, once or as often as was said", async () => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "close", code: 4000 }, { shard: 2, sequence: 1, next: 2 });
    for (const code of [4000, 4000]) {
      const client = await greeted(setup.emulator);
      client.send(identify(setup.emulator.token, 0, { shard: [2, 3] }));
      expect((await client.close()).code).toBe(code);
      expect(client.events()).toEqual([]);
    }
    await shards(setup.emulator, [0, 1, 2]);
  });

  test("nobody any more, once it was cleared", async () => {
    await using setup = await setUp();
    setup.faults.play([
      { fault: { kind: "reset" }, next: Infinity },
      { afterMs: 10, fault: { kind: "cut" } },
    ]);
    expect(setup.faults.pending).toBe(2);
    setup.faults.clear();
    expect(setup.faults.pending).toBe(0);
    expect(setup.clock.pending).toBe(0);
    await greeted(setup.emulator);
  });
});

test.each<readonly [string, Fault]>([
  ["a close code that cannot be sent", { kind: "close", code: 1006 }],
  ["a close code that is none", { kind: "close", code: 42 }],
  ["pieces of nothing", { kind: "split", bytes: 0 }],
  ["a time before now", { kind: "refuse", forMs: -1 }],
  ["no number", { kind: "slow", bytes: Number.NaN, everyMs: 1 }],
])("%s is refused, in a plan as well", async (_, fault) => {
  await using setup = await setUp();
  expect(() => setup.faults.cause(fault)).toThrow(FaultError);
  expect(() => setup.faults.play([{ afterMs: 1_000, fault }])).toThrow(
    expect.objectContaining({ code: "FAULT_INPUT" }),
  );
  expect(setup.faults.pending).toBe(0);
});

describe("a plan", () => {
  test("is played from the start, by the emulator's clock", async () => {
    await using setup = await setUp({
      faults: [
        { fault: { kind: "keyOrder" }, next: 1 },
        { afterMs: 1_000, fault: { kind: "reconnect" } },
        { afterMs: 2_000, fault: { kind: "cut" } },
      ],
    });
    const client = await connect(setup.emulator, 0);
    setup.clock.advance(999);
    await settle(client);
    expect(client.of(7)).toEqual([]);
    setup.clock.advance(1);
    await until(() => client.of(7)[0]);
    setup.clock.advance(1_000);
    await client.close();
    expect(setup.struck()).toEqual([
      ["keyOrder", undefined],
      ["reconnect", 0],
      ["cut", 0],
    ]);
  });

  test("at random is the same for the same seed, and another for another", () => {
    const options = { seed: 7, forMs: 3_600_000, shards: 8 };
    const plan = randomPlan(options);
    expect(randomPlan(options)).toEqual(plan);
    expect(randomPlan({ ...options, seed: 8 })).not.toEqual(plan);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  test("at random holds every kind of fault, fills its time, and no code in it keeps a client from coming back", () => {
    const plan = randomPlan({ seed: 1, forMs: 10_000_000, everyMs: 5_000, shards: 4 });
    expect(plan.length).toBeGreaterThan(1_800);
    expect(plan.length).toBeLessThan(2_200);
    expect(new Set(plan.map(({ fault }) => fault.kind)).size).toBe(18);
    expect(new Set(plan.map(({ shard }) => shard))).toEqual(new Set([undefined, 0, 1, 2, 3]));
    const times = plan.map(({ afterMs = 0 }) => afterMs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const codes = new Set(plan.map(({ fault }) => (fault.kind === "close" ? fault.code : 0)));
    expect(codes).toContain(undefined);
    expect(codes).toContain(4009);
    for (const fatal of [4004, 4010, 4011, 4012, 4013, 4014]) expect(codes).not.toContain(fatal);
  });

  test("at random has only what was asked for", () => {
    const plan = randomPlan({ seed: 1, forMs: 100_000, everyMs: 1_000, kinds: ["cut", "reset"] });
    expect(new Set(plan.map(({ fault }) => fault.kind))).toEqual(new Set(["cut", "reset"]));
    expect(() => randomPlan({ seed: 1, forMs: 100_000, kinds: [] })).toThrow(FaultError);
  });

  test("strikes the same connections in the same order when it is played again", async () => {
    const play = async (): Promise<readonly unknown[]> => {
      const kinds = ["close", "cut", "keyOrder", "reconnect", "reset", "split"] as const;
      await using setup = await setUp({
        faults: randomPlan({ seed: 11, forMs: 60_000, everyMs: 1_000, shards: 2, kinds }),
      });
      const clients: (RawClient | undefined)[] = [undefined, undefined];
      for (let ms = 0; ms < 60_000; ms += 500) {
        setup.clock.advance(500);
        for (const shard of [0, 1]) {
          while (!(await answers(clients[shard]))) clients[shard] = await begin(setup.emulator, shard);
        }
      }
      return setup.struck();
    };
    const [first, second] = [await play(), await play()];
    expect(first.length).toBeGreaterThan(30);
    expect(second).toEqual(first);
  });
});

/** Whether a client gets an answer. */
async function answers(client: RawClient | undefined): Promise<boolean> {
  if (client === undefined) return false;
  const before = client.of(11).length;
  client.send({ op: 1, d: null });
  await until(() => client.closed !== undefined || client.of(11).length > before);
  return client.closed === undefined;
}

/** Tries to start a session. */
async function begin(emulator: Emulator, shard: number): Promise<RawClient> {
  const client = new RawClient(emulator.gatewayUrl);
  await until(() => client.closed !== undefined || client.of(10).length > 0);
  if (client.closed === undefined) client.send(identify(emulator.token, MESSAGES, { shard: [shard, 2] }));
  await until(() => client.closed !== undefined || client.events().length > 0);
  return client;
}
