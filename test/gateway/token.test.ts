import type { Fault } from "evenfall/emulator";
import { MemoryIdentifyQueue } from "evenfall/queue";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ShardWorld } from "../support/world.ts";

const channels = ["gateway:state", "queue:grant", "queue:refuse", "queue:expire", "queue:retry"];

/** What can be seen of a value, from any side. */
function shown(value: unknown): string {
  return `${inspect(value, { depth: Infinity, showHidden: true, getters: true })} ${JSON.stringify(value)} ${String(value)}`;
}

/** Whatever happened to a shard, as somebody would see it who logs everything. */
class Log {
  text = "";

  add(...values: readonly unknown[]): void {
    for (const value of values) this.text += `${shown(value)}\n`;
  }

  /** Looks at a shard and at other things whenever something changes. */
  watch(shard: ShardWorld["shard"], ...others: readonly unknown[]): Disposable {
    const listen = (message: unknown): void => {
      this.add(message, shard, shard.state, shard.session, shard.stats, shard.limiter, shard.latency, shard.snapshot());
      this.add(...others);
    };
    for (const name of channels) subscribe(`evenfall:${name}`, listen);
    return {
      [Symbol.dispose]: () => {
        for (const name of channels) unsubscribe(`evenfall:${name}`, listen);
      },
    };
  }
}

/** What a promise is rejected with. */
async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("It was not rejected");
}

test("the token shows nowhere, whatever happens to a shard", async () => {
  const log = new Log();
  await using world = await ShardWorld.start();
  const { clock, emulator } = world;
  const queue = new MemoryIdentifyQueue({ clock });
  const shard = world.another({ queue });
  await using _shard = shard;
  using _watch = log.watch(shard, world.traces, queue);
  world.listen(shard);
  await world.until(() => shard.phase === "ready");
  const faults: readonly Fault[] = [
    { kind: "cut" },
    { kind: "corrupt" },
    { kind: "garbage" },
    { kind: "refuse", forMs: 1_000 },
    { kind: "reconnect" },
    { kind: "invalidSession", resumable: false },
  ];
  for (const fault of faults) {
    emulator.gateway.faults.cause(fault);
    if (fault.kind === "refuse") emulator.gateway.drop();
    world.say(1);
    if (fault.kind !== "garbage") await world.until(() => shard.phase !== "ready");
    await world.until(() => shard.phase === "ready");
  }
  log.add(await failure(shard.send("UpdatePresence", { status: "nonsense" } as never)));
  const suspended = world.another({ resume: shard.snapshot() });
  log.add(suspended, await suspended.suspend());
  const waiting = world.another();
  log.add(await failure(waiting.send("RequestSoundboardSounds", { guild_ids: [] }, { signal: AbortSignal.abort() })));
  emulator.gateway.faults.cause({ kind: "close", code: 4004 });
  log.add((await world.until(() => world.ended)).error);
  const refused = world.another({ token: "another.secret.token", events: ["MESSAGE_CREATE"] });
  const refusal = failure(refused[Symbol.asyncIterator]().next());
  await world.until(() => refused.phase === "closed");
  log.add(refused, await refusal);

  for (const word of ["resuming", "GATEWAY_REJECTED", "ValidationError", "sessionId", "corrupt", "waitedMs"]) {
    expect(log.text.includes(word), word).toBe(true);
  }
  for (const secret of [emulator.token, "another.secret.token"]) expect(log.text.includes(secret)).toBe(false);
});

test.each([{ token: "abc.def" }, new Error("abc.def"), { deep: { down: [new Error("x", { cause: "abc.def" })] } }])(
  "what looks finds a token where one is: %j",
  (value) => {
    expect(shown(value)).toContain("abc.def");
  },
);

test("no event that a shard yields holds the token", async () => {
  await using world = await ShardWorld.start();
  let text = "";
  const raw = world.shard.raw();
  const taking = (async () => {
    for await (const { bytes } of raw) text += Buffer.from(bytes).toString();
  })();
  await world.until(() => world.shard.phase === "ready");
  world.say(3);
  world.emulator.gateway.faults.cause({ kind: "cut" });
  await world.until(() => text.includes('"RESUMED"'));
  await world.shard.close();
  await taking;
  expect(text).toContain('"session_id"');
  expect(text).not.toContain(world.emulator.token);
});
