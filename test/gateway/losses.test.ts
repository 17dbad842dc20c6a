import { describe, expect, test } from "vitest";
import { type FakeClient, FakeGateway, until } from "../support/gateway.ts";
import { startShard } from "../support/shard.ts";

interface Loss {
  readonly because: string;
  readonly closeCode: number | undefined;
  readonly next: "resume" | "identify";
  /** What the shard closes with. Absent where it cannot. */
  readonly goodbye?: number;
}

const ours = { closeCode: undefined, next: "resume", goodbye: 4000 } as const;
const table: readonly (readonly [what: string, lose: (client: FakeClient) => void, told: Loss])[] = [
  ["a close with 4000", ({ socket }) => socket.close(4000), { because: "lost", closeCode: 4000, next: "resume" }],
  ["a close with 4009", ({ socket }) => socket.close(4009), { because: "lost", closeCode: 4009, next: "identify" }],
  ["a close with 1001", ({ socket }) => socket.close(1001), { because: "lost", closeCode: 1001, next: "resume" }],
  [
    "a close that nobody knows",
    ({ socket }) => socket.close(4999),
    { because: "lost", closeCode: 4999, next: "resume" },
  ],
  ["a close without a code", ({ socket }) => socket.close(), { because: "lost", closeCode: undefined, next: "resume" }],
  ["no close at all", ({ socket }) => socket.terminate(), { because: "lost", closeCode: undefined, next: "resume" }],
  ["Reconnect", (client) => client.send({ op: 7, d: null }), { ...ours, because: "reconnect" }],
  ["Invalid Session, resumable", (client) => client.send({ op: 9, d: true }), { ...ours, because: "invalidSession" }],
  [
    "Invalid Session, gone",
    (client) => client.send({ op: 9, d: false }),
    { ...ours, because: "invalidSession", next: "identify" },
  ],
  ["what cannot be inflated", ({ socket }) => socket.send(Buffer.alloc(40, 0xff)), { ...ours, because: "corrupt" }],
];

describe("who asked for no events is told of", () => {
  test.each(table)("%s", async (_, lose, { goodbye, ...told }) => {
    await using gateway = await FakeGateway.start();
    const options = { events: [], lifecycle: true, compression: "zlib-stream" } as const;
    const { shard, clock, client } = await startShard(gateway, options);
    await using _shard = shard;
    // The first connection has lasted no time, so that the wait before the next one shows in the state.
    await client.ready();
    await until(() => shard.phase === "ready");
    lose(client);
    for await (const event of shard) {
      if (event.type !== "shard:disconnected") continue;
      expect(event.data).toMatchObject(told);
      break;
    }
    if (goodbye !== undefined) expect(await until(() => client.closedWith)).toBe(goodbye);
    clock.advance(5_000);
    const again = await gateway.client(1);
    await (told.next === "resume" ? again.resume() : again.welcome());
    expect([again.of(2).length, again.of(6).length]).toEqual(told.next === "resume" ? [0, 1] : [1, 0]);
  });

  test("silence, after which the connection is replaced at once", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, clock, client } = await startShard(gateway, { events: [], lifecycle: true });
    await using _ = shard;
    await client.ready(1_000);
    await until(() => shard.phase === "ready");
    clock.advance(500);
    await until(() => client.of(1)[0]);
    clock.advance(1_000);
    for await (const event of shard) {
      if (event.type !== "shard:disconnected") continue;
      expect(event.data).toEqual({ because: "silent", closeCode: undefined, next: "resume", retryInMs: 0 });
      break;
    }
    expect(await until(() => client.closedWith)).toBe(4000);
    expect(await (await gateway.client(1)).resume()).toMatchObject({ session_id: "one", seq: 1 });
  });
});

test("a lost connection takes its timers with it, and what it measured", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, clock, client } = await startShard(gateway);
  await using _ = shard;
  await client.ready(1_000);
  await until(() => shard.phase === "ready");
  clock.advance(500);
  await until(() => client.of(1)[0]);
  client.send({ op: 11 });
  await until(() => shard.latency.averageMs !== undefined);
  client.socket.terminate();
  await until(() => shard.phase === "waiting");
  // Only that of the next connection is left.
  expect(clock.pending).toBe(1);
  clock.advance(shard.state.endsInMs ?? 0);
  await (await gateway.client(1)).resume();
  expect(shard.latency).toEqual({ recentMs: [], averageMs: undefined });
});
