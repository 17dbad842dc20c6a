import type { LifecycleEvent } from "evenfall/gateway";
import { ValidationError } from "evenfall/validate";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { describe, expect, test } from "vitest";
import { FakeGateway, until } from "../support/gateway.ts";
import { makeShard, startShard } from "../support/shard.ts";

/** The next things that a shard yields, by name. */
async function take<T extends { readonly type: string }>(events: AsyncIterator<T, undefined>, count: number) {
  const taken: T[] = [];
  while (taken.length < count) {
    const { value } = await events.next();
    if (value === undefined) break;
    taken.push(value);
  }
  return taken;
}

describe("what happens to a shard", () => {
  test("is among its events in the order in which it happens, with what comes next", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, clock } = makeShard(gateway, { lifecycle: true, events: ["MESSAGE_CREATE"] });
    await using _ = shard;
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.ready();
    client.dispatch("MESSAGE_CREATE", 2);
    await until(() => shard.stats.messages === 3);
    client.socket.close(4000);
    await until(() => shard.phase === "waiting");
    clock.advance(750);
    const again = await gateway.client(1);
    await again.resume();
    again.dispatch("RESUMED", 3);
    await until(() => shard.phase === "ready");
    again.send({ op: 9, d: false });
    await until(() => shard.phase === "waiting");

    const because = { retryInMs: 750, closeCode: 4000, because: "lost" };
    expect(await take(events, 8)).toEqual([
      { type: "shard:connecting", data: { attempt: 0, endpoint: "base", resumes: false } },
      { type: "shard:queueing", data: { attempt: 0 } },
      { type: "shard:identified", data: { sessionId: "one" } },
      { type: "MESSAGE_CREATE", data: {}, sequence: 2 },
      { type: "shard:disconnected", data: { ...because, next: "resume" } },
      { type: "shard:connecting", data: { attempt: 1, endpoint: "base", resumes: true } },
      { type: "shard:resumed", data: { sessionId: "one" } },
      {
        type: "shard:disconnected",
        data: { because: "invalidSession", closeCode: undefined, next: "identify", retryInMs: 3_000 },
      },
    ]);
  });

  test("ends with the close code after which there is no next", async () => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway, { lifecycle: true });
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.welcome();
    client.socket.close(4014);
    const last = (await take(events, 3)).at(-1);
    expect(last).toEqual({
      type: "shard:disconnected",
      data: { because: "lost", closeCode: 4014, next: "end", retryInMs: 0 },
    });
    await expect(events.next()).rejects.toMatchObject({ closeCode: 4014 });
  });

  test("tells of a gateway that cannot be reached, and is not among raw events", async () => {
    const gone = await FakeGateway.start();
    const { url } = gone;
    await gone[Symbol.asyncDispose]();
    const { shard } = makeShard({ url }, { lifecycle: true });
    shard.start();
    await until(() => shard.phase === "waiting");
    const [, disconnected] = await take(shard[Symbol.asyncIterator](), 2);
    expect(disconnected).toMatchObject({ type: "shard:disconnected", data: { next: "identify", retryInMs: 750 } });
    const raw = shard.raw().next();
    await shard.close();
    expect(await raw).toEqual({ done: true, value: undefined });
  });

  test("is not there where it was not asked for", async () => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway);
    await using _ = shard;
    const events = shard[Symbol.asyncIterator]();
    await (await gateway.client()).ready();
    expect(await events.next()).toMatchObject({ value: { type: "READY" } });
  });

  test("is typed by name", () => {
    const next = (event: LifecycleEvent): string | undefined =>
      event.type === "shard:disconnected" ? event.data.next : undefined;
    expect(next({ type: "shard:queueing", data: { attempt: 0 } })).toBeUndefined();
  });
});

describe("an event that does not fit the schema", () => {
  test("is yielded all the same, counted and told, where events are checked", async () => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway, { lifecycle: true, validateEvents: true, events: ["TYPING_START"] });
    await using _ = shard;
    const told: unknown[] = [];
    const listen = (message: unknown): void => void told.push(message);
    subscribe("evenfall:gateway:invalid", listen);
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.ready();
    const good = { channel_id: "1", user_id: "2", timestamp: 3, later: true };
    client.dispatch("TYPING_START", 2, good);
    client.dispatch("TYPING_START", 3, { ...good, timestamp: "secret" });
    client.dispatch("TYPING_START", 4, good);
    const seen = (await take(events, 7)).filter(({ type }) => !/connecting|queueing|identified/.test(type));
    unsubscribe("evenfall:gateway:invalid", listen);
    const invalid = { type: "TYPING_START", sequence: 3, error: expect.any(ValidationError) as unknown };
    expect(seen).toEqual([
      { type: "TYPING_START", data: good, sequence: 2 },
      { type: "TYPING_START", data: { ...good, timestamp: "secret" }, sequence: 3 },
      { type: "TYPING_START", data: good, sequence: 4 },
      { type: "shard:invalid", data: invalid },
    ]);
    expect(told).toEqual([{ shard: [0, 1], ...invalid }]);
    expect(String(seen[3]?.type === "shard:invalid" && seen[3].data.error)).toMatch(/timestamp/);
    expect(JSON.stringify(told)).not.toContain("secret");
    expect(shard.stats).toMatchObject({ invalid: 1, malformed: 0 });
  });

  test("is nobody's business where they are not", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, client } = await startShard(gateway, { events: ["TYPING_START"] });
    await using _ = shard;
    const events = shard[Symbol.asyncIterator]();
    await client.ready();
    client.dispatch("TYPING_START", 2, 5);
    expect(await events.next()).toMatchObject({ value: { data: 5 } });
    expect(shard.stats.invalid).toBe(0);
  });
});
