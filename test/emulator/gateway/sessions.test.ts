import { Emulator } from "evenfall/emulator";
import { GatewayCloseCode, Intent } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../../support/clock.ts";
import { until } from "../../support/gateway.ts";
import { connect, greeted, identify, resume, sessionOf, settle } from "../../support/raw-client.ts";

const MESSAGES = Intent.GuildMessages | Intent.MessageContent;

function say(emulator: Emulator, count: number, from = 0): void {
  for (let i = 0; i < count; i++) emulator.user("ada").say(emulator.channelId, String(from + i));
}

describe("a session outlives its connection", () => {
  test("what was missed comes again in order, then RESUMED, then what is new", async () => {
    await using emulator = await Emulator.start();
    const first = await connect(emulator, MESSAGES);
    say(emulator, 2);
    await settle(first);
    first.socket.terminate();
    await until(() => emulator.gateway.sessions[0]?.connected === false);
    say(emulator, 3, 2);

    const second = await resume(emulator, sessionOf(first), 2);
    await second.event("RESUMED");
    say(emulator, 1, 5);
    await settle(second);
    const events = second.of(0).map(({ s, t, d }) => [s, t, (d as { content?: string }).content]);
    expect(events).toEqual([
      [3, "MESSAGE_CREATE", "1"],
      [4, "MESSAGE_CREATE", "2"],
      [5, "MESSAGE_CREATE", "3"],
      [6, "MESSAGE_CREATE", "4"],
      [7, "RESUMED", undefined],
      [8, "MESSAGE_CREATE", "5"],
    ]);
    expect(emulator.gateway.sessions).toMatchObject([{ id: sessionOf(first), sequence: 8, connected: true }]);
  });

  test.each([4000, 4999, 3000, undefined])("after the client closed with %s", async (code) => {
    await using emulator = await Emulator.start();
    const first = await connect(emulator, 0);
    if (code === undefined) first.socket.terminate();
    else first.socket.close(code);
    await until(() => emulator.gateway.connections === 0);
    await (await resume(emulator, sessionOf(first), 1)).event("RESUMED");
  });

  test.each([1000, 1001])("but not a client that closed with %d", async (code) => {
    await using emulator = await Emulator.start();
    const first = await connect(emulator, 0);
    first.socket.close(code);
    await until(() => emulator.gateway.connections === 0);
    expect(emulator.gateway.sessions).toEqual([]);
    const second = await resume(emulator, sessionOf(first), 1);
    expect(await until(() => second.of(9)[0])).toMatchObject({ d: false });
  });

  test("for a while", async () => {
    const clock = new ManualClock();
    await using emulator = await Emulator.start({ clock, sessionLifetimeMs: 60_000 });
    const first = await connect(emulator, 0);
    first.socket.terminate();
    await until(() => emulator.gateway.connections === 0);
    clock.advance(59_999);
    const second = await resume(emulator, sessionOf(first), 1);
    await second.event("RESUMED");
    second.socket.terminate();
    await until(() => emulator.gateway.connections === 0);
    clock.advance(60_000);
    expect(emulator.gateway.sessions).toEqual([]);
    const third = await resume(emulator, sessionOf(first), 2);
    expect(await until(() => third.of(9)[0])).toMatchObject({ d: false });
    // The same connection may identify instead.
    third.send(identify(emulator.token, 0));
    await third.event("READY");
  });

  test("a client that missed more than was kept has to begin anew", async () => {
    await using emulator = await Emulator.start({ replayLimit: 3 });
    const first = await connect(emulator, MESSAGES);
    say(emulator, 5);
    await settle(first);
    first.socket.terminate();
    await until(() => emulator.gateway.connections === 0);
    const second = await resume(emulator, sessionOf(first), 2);
    expect(await until(() => second.of(9)[0])).toMatchObject({ d: false });
    expect(emulator.gateway.sessions).toEqual([]);
  });

  test("a client that missed exactly what was kept gets it", async () => {
    await using emulator = await Emulator.start({ replayLimit: 3 });
    const first = await connect(emulator, MESSAGES);
    say(emulator, 5);
    await settle(first);
    first.socket.terminate();
    await until(() => emulator.gateway.connections === 0);
    const second = await resume(emulator, sessionOf(first), 3);
    await second.event("RESUMED");
    expect(second.of(0).map(({ s }) => s)).toEqual([4, 5, 6, 7]);
  });

  test("a second connection takes a session from the first", async () => {
    await using emulator = await Emulator.start();
    const first = await connect(emulator, MESSAGES);
    const second = await resume(emulator, sessionOf(first), 1);
    await second.event("RESUMED");
    expect((await first.close()).code).toBe(GatewayCloseCode.UnknownError);
    say(emulator, 1);
    await settle(second);
    expect(second.events()).toEqual(["RESUMED", "MESSAGE_CREATE"]);
    expect(first.events()).toEqual(["READY"]);
  });

  test("a resume with another token, or with a sequence number from the future, is refused", async () => {
    await using emulator = await Emulator.start();
    const first = await connect(emulator, 0);
    const wrong = await greeted(emulator);
    wrong.send({ op: 6, d: { token: "wrong", session_id: sessionOf(first), seq: 1 } });
    expect((await wrong.close()).code).toBe(GatewayCloseCode.AuthenticationFailed);
    const future = await resume(emulator, sessionOf(first), 2);
    expect((await future.close()).code).toBe(GatewayCloseCode.InvalidSequence);
    expect(emulator.gateway.sessions).toEqual([]);
  });

  test("resuming twice on one connection", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, 0);
    client.send({ op: 6, d: { token: emulator.token, session_id: sessionOf(client), seq: 1 } });
    expect((await client.close()).code).toBe(GatewayCloseCode.AlreadyAuthenticated);
    expect(emulator.gateway.sessions).toHaveLength(1);
  });
});

describe("on demand", () => {
  test("a heartbeat is asked for", async () => {
    await using emulator = await Emulator.start();
    const [one, two] = [await connect(emulator, 0, { shard: [0, 2] }), await connect(emulator, 0, { shard: [1, 2] })];
    emulator.gateway.requestHeartbeat({ shard: 1 });
    await settle(one);
    await settle(two);
    expect([one, two].map((client) => client.of(1).length)).toEqual([0, 1]);
  });

  test("any event is told, to a client that comes back as well", async () => {
    await using emulator = await Emulator.start();
    const [one, two] = [await connect(emulator, 0, { shard: [0, 2] }), await connect(emulator, 0, { shard: [1, 2] })];
    one.socket.terminate();
    await until(() => emulator.gateway.connections === 1);
    emulator.gateway.dispatch("SOMETHING_NEW", { a: 1 }, { shard: 0 });
    emulator.gateway.dispatch("RESUMED", {});
    const again = await resume(emulator, sessionOf(one), 1);
    await settle(again);
    expect(again.of(0).map(({ d, s, t }) => [s, t, d])).toEqual([
      [2, "SOMETHING_NEW", { a: 1 }],
      [3, "RESUMED", {}],
      [4, "RESUMED", {}],
    ]);
    await settle(two);
    expect(two.events()).toEqual(["READY", "RESUMED"]);
  });

  test("a reconnect is asked for, and the session goes on", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, 0);
    emulator.gateway.reconnect();
    expect(await until(() => client.of(7)[0])).toEqual({ t: null, s: null, op: 7, d: null });
    client.socket.close(4000);
    await (await resume(emulator, sessionOf(client), 1)).event("RESUMED");
  });

  test("a session is invalidated for good, and the connection may identify again", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, MESSAGES);
    emulator.gateway.invalidate();
    expect(await until(() => client.of(9)[0])).toMatchObject({ d: false });
    expect(emulator.gateway.sessions).toEqual([]);
    client.send(identify(emulator.token, MESSAGES));
    await until(() => client.events().length === 2);
    expect(client.of(0).map(({ s, t }) => [s, t])).toEqual([
      [1, "READY"],
      [1, "READY"],
    ]);
  });

  test("a session is invalidated for now, and is resumed on the same connection", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, MESSAGES);
    emulator.gateway.invalidate({ resumable: true });
    expect(await until(() => client.of(9)[0])).toMatchObject({ d: true });
    say(emulator, 1);
    client.send({ op: 6, d: { token: emulator.token, session_id: sessionOf(client), seq: 1 } });
    await client.event("RESUMED");
    expect(client.events()).toEqual(["READY", "MESSAGE_CREATE", "RESUMED"]);
  });

  test("a command of an invalidated session", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, 0);
    emulator.gateway.invalidate();
    client.send({ op: 3, d: { since: null, activities: [], status: "online", afk: false } });
    expect((await client.close()).code).toBe(GatewayCloseCode.NotAuthenticated);
  });

  test.each([
    [4000, true],
    [4001, true],
    [4003, false],
    [4007, false],
    [4009, false],
    [4888, true],
  ])("a connection is closed with %d; session kept: %s", async (code, kept) => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, 0);
    emulator.gateway.disconnect({ code });
    expect((await client.close()).code).toBe(code);
    await until(() => emulator.gateway.connections === 0);
    expect(emulator.gateway.sessions).toHaveLength(kept ? 1 : 0);
  });
});

describe("deadlines and limits", () => {
  test("a client that stops its heartbeats is cut off with 4009", async () => {
    const clock = new ManualClock();
    await using emulator = await Emulator.start({ clock, heartbeatIntervalMs: 1_000 });
    const client = await connect(emulator, 0);
    clock.advance(1_500);
    await settle(client);
    clock.advance(1_999);
    await settle(client);
    clock.advance(2_000);
    expect((await client.close()).code).toBe(GatewayCloseCode.SessionTimedOut);
  });

  test("a client that was cut off behind a dead link finds its session again", async () => {
    const clock = new ManualClock();
    await using emulator = await Emulator.start({ clock, heartbeatIntervalMs: 1_000 });
    const client = await connect(emulator, MESSAGES);
    clock.advance(2_000);
    await client.close();
    say(emulator, 1);
    const second = await resume(emulator, sessionOf(client), 1);
    await second.event("RESUMED");
    expect(second.events()).toEqual(["MESSAGE_CREATE", "RESUMED"]);
  });

  test("120 messages fit into a minute, heartbeats and Identify included; the next earns 4008", async () => {
    const clock = new ManualClock();
    await using emulator = await Emulator.start({ clock });
    const client = await connect(emulator, 0);
    for (let i = 1; i < 120; i++) client.send({ op: 1, d: null });
    await until(() => client.of(11).length === 119);
    clock.advance(60_000);
    for (let i = 0; i < 120; i++) client.send({ op: 1, d: null });
    await until(() => client.of(11).length === 239);
    clock.advance(59_999);
    client.send({ op: 1, d: null });
    expect((await client.close()).code).toBe(GatewayCloseCode.RateLimited);
    expect(emulator.gateway.sessions).toHaveLength(1);
  });

  test("a message of more than 4096 bytes cannot be read", async () => {
    await using emulator = await Emulator.start();
    const client = await greeted(emulator);
    const fits = JSON.stringify({ op: 1, d: null }).padEnd(4096);
    client.send(fits);
    await until(() => client.of(11)[0]);
    client.send(`${fits} `);
    expect((await client.close()).code).toBe(GatewayCloseCode.DecodeError);
  });

  test("a shard that would hold more guilds than one may", async () => {
    await using emulator = await Emulator.start({ maxGuildsPerShard: 0 });
    const client = await greeted(emulator);
    client.send(identify(emulator.token, 0));
    expect((await client.close()).code).toBe(GatewayCloseCode.ShardingRequired);
    const other = Number((BigInt(emulator.guildId) >> 22n) % 2n) === 0 ? 1 : 0;
    await connect(emulator, 0, { shard: [other, 2] });
  });
});
