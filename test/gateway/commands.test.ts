import {
  type CommandData,
  type Connect,
  type ConnectionHandlers,
  GatewayError,
  type SendableCommand,
} from "evenfall/gateway";
import { constants } from "evenfall/schema";
import { ValidationError } from "evenfall/validate";
import { describe, expect, test } from "vitest";
import { CommandQueue } from "../../src/gateway/command-queue.ts";
import { ManualClock } from "../support/clock.ts";
import { type FakeClient, FakeGateway, until } from "../support/gateway.ts";
import { cut, makeShard, startShard } from "../support/shard.ts";

const presence = (name: string) =>
  ({ since: null, activities: [{ name, type: 0 }], status: "online", afk: false }) as const;

/** Names of the activities that a client was told of, in order. */
function names(client: FakeClient): unknown[] {
  return client.of(3).map(({ d }) => (d as ReturnType<typeof presence>).activities[0].name);
}

test("a command is sent once the shard is ready, and its promise then resolves", async () => {
  await using gateway = await FakeGateway.start();
  const { shard } = makeShard(gateway);
  await using _ = shard;
  shard.start();
  const sent = shard.send("UpdatePresence", presence("early"));
  const client = await gateway.client();
  await client.welcome();
  await until(() => shard.stats.queuedCommands === 1);
  expect(client.of(3)).toEqual([]);
  client.dispatch("READY", 1, { session_id: "one" });
  await sent;
  expect(await until(() => client.of(3)[0])).toEqual({ op: 3, d: presence("early") });
});

describe("each command goes out as the schema says", () => {
  test.each<readonly [SendableCommand, number, CommandData<SendableCommand>]>([
    ["UpdatePresence", 3, presence("chess")],
    ["UpdateVoiceState", 4, { guild_id: "1", channel_id: "2", self_mute: false, self_deaf: true }],
    ["UpdateVoiceState", 4, { guild_id: "1", channel_id: null, self_mute: false, self_deaf: false }],
    ["RequestGuildMembers", 8, { guild_id: "1", query: "a", limit: 5, presences: true, nonce: "n" }],
    ["RequestSoundboardSounds", 31, { guild_ids: ["1", "2"] }],
    ["RequestChannelInfo", 43, { guild_id: "1", fields: ["status", "voice_start_time"] }],
  ])("%s with opcode %i (%#)", async (name, op, data) => {
    await using gateway = await FakeGateway.start();
    const { shard, client } = await startShard(gateway);
    await using _ = shard;
    await client.ready();
    await shard.send(name, data);
    expect(await until(() => client.of(op)[0])).toEqual({ op, d: data });
  });
});

test("what Discord would not take is refused before it leaves", async () => {
  const { shard } = makeShard({ url: "ws://127.0.0.1" });
  // @ts-expect-error a status that does not exist
  await expect(shard.send("UpdatePresence", { ...presence("a"), status: 5 })).rejects.toBeInstanceOf(ValidationError);
  const long = shard.send("UpdatePresence", presence("x".repeat(constants.gatewayCommandMaxBytes)));
  await expect(long).rejects.toMatchObject({ code: expect.stringMatching(/GATEWAY_COMMAND|VALIDATION/) });
  // @ts-expect-error the shard's own business
  void shard.send("Heartbeat", 1).catch(() => {});
});

test("higher priorities go first, and the others in order", async () => {
  await using gateway = await FakeGateway.start();
  const { shard } = makeShard(gateway);
  await using _ = shard;
  shard.start();
  const all = [
    shard.send("UpdatePresence", presence("low"), { priority: "low" }),
    shard.send("UpdatePresence", presence("first")),
    shard.send("UpdatePresence", presence("second")),
    shard.send("UpdatePresence", presence("high"), { priority: "high" }),
  ];
  await until(() => shard.stats.queuedCommands === 4);
  const client = await gateway.client();
  await client.ready();
  await Promise.all(all);
  await until(() => client.of(3).length === 4);
  expect(names(client)).toEqual(["high", "first", "second", "low"]);
});

test("three hundred commands stay within the limit in any window, and heartbeats are on time", async () => {
  const clock = new ManualClock();
  const sent: { readonly at: number; readonly op: number; readonly name?: unknown }[] = [];
  let send = (_frame: unknown): void => {};
  let open = (): void => {};
  const shard = makeShard(
    { url: "ws://127.0.0.1" },
    {
      clock,
      connect: (_url, handlers) => {
        open = () => {
          handlers.opened();
        };
        send = (frame) => {
          handlers.message(Buffer.from(JSON.stringify(frame)), false);
        };
        const nothing = (): void => {};
        return {
          bytesRead: 0,
          send: (text, done) => {
            const { op, d } = JSON.parse(text) as { op: number; d: { activities?: { name: string }[] } | null };
            sent.push({ at: clock.now(), op, name: d?.activities?.[0]?.name });
            done?.(true);
          },
          pause: nothing,
          resume: nothing,
          close: async () => {},
          drop: nothing,
        };
      },
    },
  ).shard;
  shard.start();
  open();
  send({ op: 10, d: { heartbeat_interval: 41_250 } });
  send({ op: 0, s: 1, t: "READY", d: { session_id: "one" } });
  const all = Array.from({ length: 300 }, (_unused, index) => shard.send("UpdatePresence", presence(String(index))));
  // Identify takes a place as well.
  await until(() => shard.stats.queuedCommands === 184);
  expect(shard.limiter).toEqual({ max: 117, available: 0, nextInMs: 60_000 });
  for (let seconds = 0; seconds < 150; seconds++) {
    clock.advance(1_000);
    send({ op: 11 });
  }
  await Promise.all(all);
  for (const { at: start } of sent) {
    expect(sent.filter(({ at }) => at >= start && at < start + 60_000).length).toBeLessThanOrEqual(120);
  }
  expect(sent.filter(({ op }) => op === 1).map(({ at }) => at)).toEqual([20_625, 61_875, 103_125, 144_375]);
  const order = sent.flatMap(({ op, name }) => (op === 3 ? [name] : []));
  expect(order).toEqual(Array.from({ length: 300 }, (_unused, index) => String(index)));
});

test("a command that waits can be taken back, and too many are refused", async () => {
  const { shard } = makeShard({ url: "ws://127.0.0.1" }, { maxQueuedCommands: 1 });
  const controller = new AbortController();
  const waiting = shard.send("UpdatePresence", presence("a"), { signal: controller.signal });
  await until(() => shard.stats.queuedCommands === 1);
  await expect(shard.send("UpdatePresence", presence("b"))).rejects.toMatchObject({ code: "GATEWAY_QUEUE_FULL" });
  controller.abort("enough");
  await expect(waiting).rejects.toBe("enough");
  expect(shard.stats.queuedCommands).toBe(0);
  const last = shard.send("UpdatePresence", presence("c"));
  await until(() => shard.stats.queuedCommands === 1);
  await shard.close();
  await expect(last).rejects.toBeInstanceOf(GatewayError);
  await expect(shard.send("UpdatePresence", presence("d"))).rejects.toMatchObject({ code: "GATEWAY_CLOSED" });
});

test("commands that were given while there is no connection go out after RESUMED, in order", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, clock, client } = await startShard(gateway);
  await using _ = shard;
  await client.ready();
  await cut(shard, client);
  const all = ["a", "b"].map((name) => shard.send("UpdatePresence", presence(name)));
  await until(() => shard.stats.queuedCommands === 2);
  clock.advance(1_000);
  const next = await gateway.client(1);
  await next.resume();
  // What is replayed is no leave to speak.
  next.dispatch("MESSAGE_CREATE", 2);
  next.send({ op: 1 });
  await until(() => next.of(1)[0]);
  expect(names(next)).toEqual([]);
  next.dispatch("RESUMED", 3);
  await Promise.all(all);
  await until(() => next.of(3).length === 2);
  expect(names(next)).toEqual(["a", "b"]);
});

test("commands that a dying socket did not take go over the next one, before what came later", async () => {
  const sockets: { readonly handlers: ConnectionHandlers; readonly said: string[]; dies: boolean }[] = [];
  const connect: Connect = (_url, handlers) => {
    const socket = { handlers, said: [] as string[], dies: false };
    sockets.push(socket);
    const nothing = (): void => {};
    return {
      bytesRead: 0,
      send: (text, done) => {
        // A socket learns only later that what it was given never left.
        if (socket.dies) setImmediate(() => done?.(false));
        else {
          socket.said.push(text);
          setImmediate(() => done?.(true));
        }
      },
      pause: nothing,
      resume: nothing,
      close: async () => {},
      drop: nothing,
    };
  };
  const { shard, clock } = makeShard({ url: "ws://127.0.0.1" }, { connect });
  await using _ = shard;
  shard.start();
  const open = (number: number, type: string): void => {
    const { handlers } = sockets[number]!;
    handlers.opened();
    for (const frame of [
      { op: 10, d: { heartbeat_interval: 41_250 } },
      { op: 0, s: 1, t: type, d: { session_id: "one" } },
    ]) {
      handlers.message(Buffer.from(JSON.stringify(frame)), false);
    }
  };
  open(0, "READY");
  const [first, second] = [sockets[0]!, () => sockets[1]!];
  await shard.sendRaw({ op: 77, d: 0 });
  first.dies = true;
  const all = [1, 2, 3].map((d) => shard.sendRaw({ op: 77, d }));
  await until(() => shard.stats.queuedCommands === 3);
  first.handlers.closed({});
  all.push(shard.sendRaw({ op: 77, d: 4 }));
  clock.advance(1_000);
  open(1, "RESUMED");
  await Promise.all(all);
  expect(
    second()
      .said.slice(1)
      .map((text) => (JSON.parse(text) as { d: number }).d),
  ).toEqual([1, 2, 3, 4]);
});

test("a command that was not taken keeps its place, and one on its way cannot be called back", async () => {
  const queue = new CommandQueue(10);
  const controller = new AbortController();
  const options = (ticket: number) => ({ priority: "normal", ticket, signal: controller.signal }) as const;
  const first = queue.add("first", options(queue.ticket()));
  const second = queue.add("second", options(queue.ticket()));
  const flying = queue.take();
  expect(flying?.text).toBe("first");
  if (flying !== undefined) queue.unsent(flying);
  const again = queue.take();
  expect(again?.text).toBe("first");
  controller.abort("stop");
  await expect(second).rejects.toBe("stop");
  again?.sent();
  await first;
  expect(queue.length).toBe(0);
});
