import { Shard } from "evenfall/gateway";
import { ValidationError } from "evenfall/validate";
import { expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { type FakeClient, FakeGateway, until } from "../support/gateway.ts";
import { makeShard, startShard } from "../support/shard.ts";

async function connected(gateway: FakeGateway) {
  const clock = new ManualClock();
  const shard = new Shard({
    token: "t",
    intents: ["GuildMembers"],
    events: ["MESSAGE_CREATE"],
    url: gateway.url,
    clock,
    compression: "none",
    queue: "none",
    random: () => 0.5,
  });
  shard.start();
  const client = await gateway.client();
  await client.ready();
  await until(() => shard.phase === "ready");
  return { clock, shard, client };
}

let sequence = 10;

function answer(
  client: FakeClient,
  nonce: unknown,
  indexes: readonly number[],
  count: number,
  rest: object = {},
): void {
  for (const index of indexes) {
    sequence += 1;
    const chunk = { guild_id: "1", nonce, members: [{ nick: String(index) }], chunk_index: index, chunk_count: count };
    client.dispatch("GUILD_MEMBERS_CHUNK", sequence, { ...chunk, ...rest });
  }
}

async function asked(client: FakeClient, number = 0): Promise<{ nonce: string }> {
  // What the shard sends for members has a nonce.
  return (await until(() => client.of(8)[number])).d as { nonce: string };
}

async function indexesOf(chunks: AsyncIterable<{ readonly chunk_index: number }>): Promise<number[]> {
  const indexes: number[] = [];
  for await (const chunk of chunks) indexes.push(chunk.chunk_index);
  return indexes;
}

test("two callers of one guild share a request, and each gets every chunk", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, client } = await connected(gateway);
  await using _ = shard;
  const first = indexesOf(shard.requestMembers("1"));
  const request = await asked(client);
  expect(request).toEqual({ guild_id: "1", query: "", limit: 0, nonce: request.nonce });
  answer(client, request.nonce, [0, 1], 3);
  await until(() => shard.stats.messages === 4);
  const second = indexesOf(shard.requestMembers("1"));
  answer(client, "another", [2], 3);
  answer(client, request.nonce, [2, 2], 3);
  expect(await first).toEqual([0, 1, 2]);
  expect(await second).toEqual([0, 1, 2]);
  expect(client.of(8)).toHaveLength(1);
});

test("ids that are no members come with the chunk", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, client } = await connected(gateway);
  await using _ = shard;
  const chunks = shard.requestMembers("1", { user_ids: ["5", "6"] });
  const next = chunks.next();
  const request = await asked(client);
  expect(request).toEqual({ guild_id: "1", user_ids: ["5", "6"], nonce: request.nonce });
  answer(client, request.nonce, [0], 1, { not_found: ["6"] });
  expect((await next).value).toMatchObject({ not_found: ["6"], chunk_index: 0, chunk_count: 1 });
  expect(await chunks.next()).toEqual({ done: true, value: undefined });
});

test("RATE_LIMITED is waited out", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, client, clock } = await connected(gateway);
  await using _ = shard;
  const all = indexesOf(shard.requestMembers("1"));
  const { nonce } = await asked(client);
  for (const meta of [null, { guild_id: "2" }, { guild_id: "1", nonce: "other" }, { guild_id: "1", nonce }]) {
    sequence += 1;
    client.dispatch("RATE_LIMITED", sequence, { opcode: 8, retry_after: 12.5, meta });
  }
  await until(() => shard.stats.messages === 6);
  clock.advance(12_499);
  expect(client.of(8)).toHaveLength(1);
  clock.advance(1);
  expect(await asked(client, 1)).toMatchObject({ nonce });
  answer(client, nonce, [0], 1);
  expect(await all).toEqual([0]);
});

test("a caller can leave, and the other goes on", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, client } = await connected(gateway);
  await using _ = shard;
  const controller = new AbortController();
  const leaving = indexesOf(shard.requestMembers("1", {}, { signal: controller.signal }));
  const staying = indexesOf(shard.requestMembers("1"));
  const { nonce } = await asked(client);
  controller.abort("enough");
  await expect(leaving).rejects.toBe("enough");
  answer(client, nonce, [0], 1);
  expect(await staying).toEqual([0]);
});

test("the last caller to leave takes back what was not asked yet", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, client } = await startShard(gateway, { events: [] });
  await using _ = shard;
  const controller = new AbortController();
  const all = [1, 2].map(() => indexesOf(shard.requestMembers("1", {}, { signal: controller.signal })));
  await until(() => shard.stats.queuedCommands === 1);
  controller.abort("enough");
  for (const each of all) await expect(each).rejects.toBe("enough");
  await until(() => shard.stats.queuedCommands === 0);
  await client.ready();
  await shard.sendRaw({ op: 77 });
  await until(() => client.of(77)[0]);
  expect(client.of(8)).toEqual([]);
});

test.each([
  ["a text and a limit", { query: "a", limit: 5, presences: true }],
  ["a hundred ids", { user_ids: Array.from({ length: 100 }, (_, id) => `${id + 1}`) as `${bigint}`[] }],
])("members are asked for by %s", async (_, query) => {
  await using gateway = await FakeGateway.start();
  const { shard, client } = await connected(gateway);
  await using _shard = shard;
  const all = indexesOf(shard.requestMembers("1", query));
  const request = await asked(client);
  expect(request).toEqual({ guild_id: "1", ...query, nonce: request.nonce });
  answer(client, request.nonce, [0], 1);
  expect(await all).toEqual([0]);
});

test("more ids than Discord takes are refused before anything is asked", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, client } = await connected(gateway);
  await using _ = shard;
  const user_ids = Array.from({ length: 101 }, (_unused, id) => `${id + 1}`) as `${bigint}`[];
  await expect(shard.requestMembers("1", { user_ids }).next()).rejects.toBeInstanceOf(ValidationError);
  await shard.sendRaw({ op: 77 });
  await until(() => client.of(77)[0]);
  expect(client.of(8)).toEqual([]);
});

test("a new session is asked again", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, client, clock } = await connected(gateway);
  await using _ = shard;
  const all = indexesOf(shard.requestMembers("1"));
  const { nonce } = await asked(client);
  answer(client, nonce, [0], 2);
  client.socket.close(4009);
  await until(() => shard.phase === "waiting");
  clock.advance(1_000);
  const next = await gateway.client(1);
  await next.ready();
  expect(await asked(next)).toMatchObject({ nonce });
  answer(next, nonce, [0, 1], 2);
  expect(await all).toEqual([0, 0, 1]);
});

test("what does not come is an error, and so is a shard that closes", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, client, clock } = await connected(gateway);
  const late = indexesOf(shard.requestMembers("1"));
  await asked(client);
  // The request has been handed over once the socket says so.
  const failed = late.catch((error: unknown) => error);
  await until(() => clock.pending >= 2);
  clock.advance(39_000);
  client.send({ op: 11 });
  const { messages } = shard.stats;
  await until(() => shard.stats.messages > messages || shard.stats.messages >= 3);
  clock.advance(21_000);
  expect(await failed).toMatchObject({ code: "GATEWAY_TIMEOUT" });
  const open = indexesOf(shard.requestMembers("1"));
  await asked(client, 1);
  const closed = open.catch((error: unknown) => error);
  await shard.close();
  expect(await closed).toMatchObject({ code: "GATEWAY_CLOSED" });
});

test("who asks before there is a session asks once", async () => {
  await using gateway = await FakeGateway.start();
  const { shard } = makeShard(gateway, { events: [] });
  await using _ = shard;
  shard.start();
  const all = indexesOf(shard.requestMembers("1"));
  const client = await gateway.client();
  await client.ready();
  const { nonce } = await asked(client);
  answer(client, nonce, [0], 1);
  expect(await all).toEqual([0]);
  await shard.send("UpdatePresence", { since: null, activities: [], status: "online", afk: false });
  await until(() => client.of(3)[0]);
  expect(client.of(8)).toHaveLength(1);
});

test.each(["pause", "error"] as const)(
  "a handler inside the loop gets all members of a guild that has more chunks than may wait (%s)",
  async (overflow) => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway, { highWaterMark: 20, overflow });
    await using _ = shard;
    const sequences: number[] = [];
    let indexes: number[] = [];
    const total = 5_000;
    const handling = (async () => {
      for await (const event of shard) {
        sequences.push(event.sequence);
        if (event.type === "READY") indexes = await indexesOf(shard.requestMembers("1"));
        if (event.sequence === 1 + 2 * total) break;
      }
    })();
    const client = await gateway.client();
    await client.ready();
    const { nonce } = await asked(client);
    for (let index = 0; index < total; index++) {
      const chunk = { guild_id: "1", nonce, members: [], chunk_index: index, chunk_count: total };
      client.dispatch("GUILD_MEMBERS_CHUNK", 2 + 2 * index, chunk);
      client.dispatch("MESSAGE_CREATE", 3 + 2 * index);
    }
    await handling;
    expect(indexes).toEqual(Array.from({ length: total }, (_unused, index) => index));
    expect(sequences).toEqual(Array.from({ length: 1 + 2 * total }, (_unused, index) => index + 1));
  },
);

test("a reader that is busy with a chunk does not make the next one late", async () => {
  await using gateway = await FakeGateway.start();
  const { shard, clock, client } = await startShard(gateway, { events: [] });
  await using _ = shard;
  await client.ready(10_000_000);
  const chunks = shard.requestMembers("1");
  const first = chunks.next();
  const { nonce } = await asked(client);
  answer(client, nonce, [0], 2);
  expect((await first).value).toMatchObject({ chunk_index: 0 });
  clock.advance(300_000);
  const second = chunks.next();
  answer(client, nonce, [1], 2);
  expect((await second).value).toMatchObject({ chunk_index: 1 });
});
