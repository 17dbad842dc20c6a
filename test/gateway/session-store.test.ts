import { FileSessionStore, type SessionSnapshot, type SessionStore } from "evenfall/gateway";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { setImmediate } from "node:timers/promises";
import { join } from "node:path";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FakeGateway, until } from "../support/gateway.ts";
import { settled } from "../support/settled.ts";
import { makeShard } from "../support/shard.ts";

let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "evenfall-sessions-"));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

/** Keeps sessions in memory, and says what it was told to keep. */
class MemoryStore implements SessionStore {
  readonly saved: (SessionSnapshot | undefined)[] = [];
  error: Error | undefined;

  async load(): Promise<unknown> {
    await Promise.resolve();
    if (this.error !== undefined) throw this.error;
    return this.saved.at(-1);
  }

  async save(_shard: unknown, snapshot: SessionSnapshot | undefined): Promise<void> {
    await Promise.resolve();
    if (this.error !== undefined) throw this.error;
    this.saved.push(snapshot);
  }
}

describe("a session that is saved", () => {
  test("is taken up by the next process after the last event that this one was done with", async () => {
    await using gateway = await FakeGateway.start();
    const store = new FileSessionStore(join(directory, "crash"));
    const { shard, clock } = makeShard(gateway, { store });
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.ready();
    await until(() => shard.phase === "ready");
    for (let sequence = 2; sequence <= 9; sequence++) client.dispatch("MESSAGE_CREATE", sequence);
    await until(() => shard.stats.waiting === 9);
    for (let taken = 1; taken <= 5; taken++) await events.next();
    clock.advance(5_000);
    while (((await store.load([0, 1])) as SessionSnapshot | undefined)?.sequence !== 4) await setImmediate();

    // It dies here, busy with the fifth event: nothing is said or saved any more.
    const { shard: next } = makeShard(gateway, { store });
    await using _ = next;
    next.start();
    expect(next.phase).toBe("restoring");
    const second = await gateway.client(1);
    expect(await second.resume()).toMatchObject({ session_id: "one", seq: 4 });
    expect(next.stats.identifies).toBe(0);
    await shard.close({ code: 4000 });
  });

  test("is saved at once when it begins, then only when something new was taken, and forgotten when it ends", async () => {
    await using gateway = await FakeGateway.start();
    const store = new MemoryStore();
    const { shard, clock } = makeShard(gateway, { store, saveEveryMs: 100 });
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.ready();
    await until(() => store.saved.length === 1);
    expect(store.saved).toMatchObject([{ sessionId: "one", sequence: 0 }]);
    clock.advance(500);
    await events.next();
    const waiting = events.next();
    clock.advance(100);
    await until(() => store.saved.length === 2);
    expect(store.saved[1]).toMatchObject({ sequence: 1 });
    clock.advance(1_000);
    client.send({ op: 9, d: false });
    await until(() => store.saved.length === 3);
    expect(store.saved[2]).toBeUndefined();
    await shard.close();
    await waiting;
    expect(store.saved).toHaveLength(3);
  });

  test.each([
    ["suspend", 1],
    ["close", undefined],
  ] as const)("is what %s leaves once it has resolved", async (how, sequence) => {
    await using gateway = await FakeGateway.start();
    const store = new MemoryStore();
    const { shard } = makeShard(gateway, { store });
    const events = shard[Symbol.asyncIterator]();
    await (await gateway.client()).ready();
    await events.next();
    await shard[how]();
    expect(store.saved.at(-1)?.sequence).toBe(sequence);
  });

  test("does not count where one is passed as `resume`", async () => {
    await using gateway = await FakeGateway.start();
    const store = new MemoryStore();
    store.saved.push({ version: 1, shard: [0, 1], sessionId: "stored", sequence: 3, resumeUrl: null, at: 1_000_000 });
    const resume = {
      version: 1,
      shard: [0, 1],
      sessionId: "passed",
      sequence: 8,
      resumeUrl: null,
      at: 1_000_000,
    } as const;
    const { shard } = makeShard(gateway, { store, resume });
    await using _ = shard;
    shard.start();
    expect(await (await gateway.client()).resume()).toMatchObject({ session_id: "passed", seq: 8 });
  });
});

describe("what is stored is left alone by a shard that ends", () => {
  const stored = { version: 1, shard: [0, 1], sessionId: "kept", sequence: 3, resumeUrl: null, at: 1_000_000 } as const;

  test.each([
    ["before it was started", false, "close"],
    ["before it was started", false, "suspend"],
    ["before it has read it", true, "suspend"],
  ] as const)("%s (%#)", async (_, starts, how) => {
    const store = new MemoryStore();
    store.saved.push(stored);
    const { shard } = makeShard({ url: "ws://127.0.0.1" }, { store });
    if (starts) shard.start();
    await shard[how]();
    expect(store.saved).toEqual([stored]);
  });

  test("because it cannot be read", async () => {
    const saved: unknown[] = [];
    const store = {
      load: async () => await Promise.resolve({ version: 2 }),
      save: async (_shard: unknown, snapshot: unknown) => {
        await Promise.resolve();
        saved.push(snapshot);
      },
    };
    const { shard } = makeShard({ url: "ws://127.0.0.1" }, { store });
    await expect(shard[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: "GATEWAY_STORE" });
    await shard.close();
    expect(saved).toEqual([]);
  });
});

describe("a store", () => {
  test("that fails while the signal closes the shard is told, and rejects nothing that nobody awaits", async () => {
    await using gateway = await FakeGateway.start();
    const store = new MemoryStore();
    const stop = new AbortController();
    const { shard } = makeShard(gateway, { store, signal: stop.signal });
    const told: unknown[] = [];
    const unhandled: unknown[] = [];
    const listen = (message: unknown): void => void told.push(message);
    const note = (reason: unknown): void => void unhandled.push(reason);
    subscribe("evenfall:gateway:unsaved", listen);
    process.on("unhandledRejection", note);
    try {
      const events = shard[Symbol.asyncIterator]();
      await (await gateway.client()).ready();
      await until(() => store.saved.length === 1);
      await events.next();
      store.error = new Error("full");
      stop.abort("enough");
      await expect(events.next()).rejects.toBe("enough");
      await until(() => told.length > 0);
      // Rejections are reported once the microtasks have run.
      await settled();
      expect(unhandled).toEqual([]);
    } finally {
      unsubscribe("evenfall:gateway:unsaved", listen);
      process.off("unhandledRejection", note);
    }
  });

  test("that cannot be read ends the shard before it connects", async () => {
    await using gateway = await FakeGateway.start();
    const store = new MemoryStore();
    store.error = new Error("disk");
    const { shard } = makeShard(gateway, { store });
    await expect(shard[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: "GATEWAY_STORE",
      cause: store.error,
    });
    expect(gateway.clients).toEqual([]);
  });

  test("that holds no session of this shard ends it as well", async () => {
    const path = join(directory, "broken");
    const store = new FileSessionStore(path);
    const snapshot = { version: 1, shard: [0, 1], sessionId: "x", sequence: 5, resumeUrl: null, at: 0 } as const;
    await store.save([0, 1], snapshot);
    await writeFile(join(path, "shard-0-of-1.json"), "{");
    const { shard } = makeShard({ url: "ws://127.0.0.1" }, { store });
    await expect(shard[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: "GATEWAY_STORE" });
  });

  test("that cannot be written is told, does not stop the shard, and is tried again", async () => {
    await using gateway = await FakeGateway.start();
    const store = new MemoryStore();
    const { shard, clock } = makeShard(gateway, { store, lifecycle: true, saveEveryMs: 100, events: [] });
    const told: unknown[] = [];
    const listen = (message: unknown): void => void told.push(message);
    subscribe("evenfall:gateway:unsaved", listen);
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    store.error = new Error("full");
    await client.ready();
    await until(() => told.length === 1);
    unsubscribe("evenfall:gateway:unsaved", listen);
    expect(told).toMatchObject([{ shard: [0, 1], error: { code: "GATEWAY_STORE", cause: store.error } }]);
    const seen: string[] = [];
    while (seen.at(-1) !== "shard:unsaved") seen.push((await events.next()).value?.type ?? "");
    expect(shard.phase).toBe("ready");
    store.error = undefined;
    clock.advance(100);
    await until(() => store.saved.length === 1);
    store.error = new Error("full again");
    await expect(shard.close()).rejects.toMatchObject({ code: "GATEWAY_STORE" });
    expect(shard.phase).toBe("closed");
  });

  test("of files has one for each shard, and none once the session is over", async () => {
    const path = join(directory, "files");
    const store = new FileSessionStore(path);
    const snapshot = { version: 1, shard: [1, 2], sessionId: "x", sequence: 5, resumeUrl: null, at: 0 } as const;
    expect(await store.load([1, 2])).toBeUndefined();
    await store.save([1, 2], snapshot);
    expect(await store.load([1, 2])).toEqual(snapshot);
    expect(await store.load([0, 2])).toBeUndefined();
    expect(await readdir(path)).toEqual(["shard-1-of-2.json"]);
    await store.save([1, 2], undefined);
    await store.save([1, 2], undefined);
    expect(await readdir(path)).toEqual([]);
  });
});
