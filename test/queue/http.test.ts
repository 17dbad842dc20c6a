import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterEach, describe, expect, test } from "vitest";
import { IdentifyQueueClient, IdentifyQueueServer, type IdentifyQueueServerOptions } from "../../src/queue/index.ts";
import { ManualClock } from "../support/clock.ts";

const secret = "correct-horse-battery-staple";
const open: AsyncDisposable[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const each of open.splice(0).reverse()) await each[Symbol.asyncDispose]();
});

async function setUp(options: Partial<IdentifyQueueServerOptions> = {}) {
  const clock = new ManualClock();
  const limits = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
  const server = new IdentifyQueueServer({ secret, clock, date: () => clock.now(), marginMs: 0, limits, ...options });
  open.push(server);
  const url = await server.listen();
  return { clock, server, url, client: newClient(url) };
}

function newClient(url: string, own = secret): IdentifyQueueClient {
  const client = new IdentifyQueueClient({ url, secret: own, maxBackoffMs: 50 });
  open.push(client);
  return client;
}

/** Waits until something holds, looking again whenever the process has done what it had to. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

function ask(url: string, path: string, init: RequestInit = {}, own = secret): Promise<Response> {
  return fetch(`${url}${path}`, { ...init, headers: { authorization: `Bearer ${own}` } });
}

function start(url: string, shards: readonly number[], mode = "") {
  const path = fileURLToPath(new URL("worker.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", path, url, secret, shards.join(","), mode], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  return { child, lines };
}

describe("a queue over HTTP", () => {
  test("gives turns as the queue in memory does", async () => {
    const { clock, server, client } = await setUp();
    await client.waitForIdentify([0, 2]);
    let second = false;
    const waiting = client.waitForIdentify([1, 2]).then(() => (second = true));
    await until(() => server.queue.status.waiting === 1);
    clock.advance(4_999);
    expect(second).toBe(false);
    clock.advance(1);
    await waiting;
    expect(await client.status()).toMatchObject({ remaining: 998, waiting: 0, maxConcurrency: 1 });
  });

  test("aborting leaves the queue and costs nothing", async () => {
    const { server, client } = await setUp();
    await client.waitForIdentify([0, 2]);
    const controller = new AbortController();
    const reason = new Error("enough");
    const waiting = client.waitForIdentify([1, 2], { signal: controller.signal });
    await until(() => server.queue.status.waiting === 1);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await until(() => server.queue.status.waiting === 0);
    expect(server.queue.status.remaining).toBe(999);
  });

  test("tells those who wait that it lives, and still grants", async () => {
    const { clock, server, client } = await setUp({ keepAliveMs: 1_000 });
    await client.waitForIdentify([0, 2]);
    const waiting = client.waitForIdentify([1, 2]);
    await until(() => server.queue.status.waiting === 1);
    clock.advance(5_000);
    await waiting;
    expect(server.queue.status.remaining).toBe(998);
  });

  test("a lease is confirmed once, and not after its time", async () => {
    const { clock, server, client } = await setUp({ leaseMs: 3_000 });
    const lease = await client.acquire([0, 1]);
    await lease.confirm();
    await expect(lease.confirm()).rejects.toMatchObject({ code: "QUEUE_LEASE", status: 410 });
    clock.advance(5_000);
    const late = await client.acquire([0, 1]);
    clock.advance(3_000);
    await expect(late.confirm()).rejects.toMatchObject({ code: "QUEUE_LEASE" });
    expect(server.queue.status.remaining).toBe(999);
    const released = await client.acquire([0, 1]);
    await released.release();
    expect(server.queue.status.remaining).toBe(999);
  });

  test("a shard that aborts while its grant is on the way costs no identify, and its key no longer than a lease", async () => {
    const { clock, server, client } = await setUp({ leaseMs: 3_000 });
    const controller = new AbortController();
    const reason = new Error("enough");
    const onGrant = (): void => {
      queueMicrotask(() => controller.abort(reason));
    };
    subscribe("evenfall:queue:grant", onGrant);
    const waiting = client.waitForIdentify([0, 1], { signal: controller.signal });
    await expect(waiting).rejects.toBe(reason);
    unsubscribe("evenfall:queue:grant", onGrant);
    clock.advance(3_000);
    expect(server.queue.status.remaining).toBe(1_000);
    await client.waitForIdentify([0, 1]);
    expect(server.queue.status.remaining).toBe(999);
  });

  test("a refusal of the budget comes with its numbers", async () => {
    const { client } = await setUp({
      limits: { total: 100, remaining: 3, reset_after: 60_000, max_concurrency: 1 },
    });
    const budget = { total: 100, remaining: 3, reserve: 10, resetAfterMs: 60_000 };
    await expect(client.waitForIdentify([0, 1])).rejects.toMatchObject({ code: "QUEUE_BUDGET", status: 429, budget });
    await expect(client.check()).rejects.toMatchObject({ code: "QUEUE_BUDGET", budget });
    await client.update({ total: 100, remaining: 90, reset_after: 60_000, max_concurrency: 4 });
    await client.check(80);
    await client.waitForIdentify([0, 1]);
  });

  test("a server that restarts is found again, and those who waited get their turn", async () => {
    const { clock, server, url, client } = await setUp();
    await client.waitForIdentify([0, 2]);
    const waiting = client.waitForIdentify([1, 2]);
    await until(() => server.queue.status.waiting === 1);
    const retries: unknown[] = [];
    const note = (message: unknown): void => void retries.push(message);
    subscribe("evenfall:queue:retry", note);
    await server.close();
    await until(() => retries.length > 1);
    const again = new IdentifyQueueServer({ secret, clock });
    open.push(again);
    await again.listen({ port: Number(new URL(url).port) });
    await waiting;
    unsubscribe("evenfall:queue:retry", note);
    expect(again.queue.status.remaining).toBe(999);
    expect(inspect(retries, { depth: 9 })).not.toContain(secret);
  });

  test("a client that closes refuses its own and leaves no call behind", async () => {
    const { server, client } = await setUp();
    await client.waitForIdentify([0, 2]);
    const waiting = expect(client.waitForIdentify([1, 2])).rejects.toMatchObject({ code: "QUEUE_CLOSED" });
    await until(() => server.queue.status.waiting === 1);
    await client.close();
    await waiting;
    await until(() => server.queue.status.waiting === 0);
  });
});

describe("the server", () => {
  test("listens on 127.0.0.1", async () => {
    expect((await setUp()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test("refuses another secret, and shows its own nowhere", async () => {
    const { url, server, client } = await setUp();
    const other = newClient(url, "another-secret-altogether");
    const error: unknown = await other.waitForIdentify([0, 1]).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "QueueError", code: "QUEUE_UNAUTHORIZED", status: 401 });
    expect((await fetch(`${url}/v1/limits`)).status).toBe(401);
    const shown =
      inspect([error, server, client, other], { depth: 20, showHidden: true }) + JSON.stringify([server, client]);
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain("another-secret-altogether");
  });

  test.each(["short", "with a space in it, long", ""])("refuses a secret that is none: %j", (bad) => {
    const make = (): unknown => new IdentifyQueueServer({ secret: bad });
    expect(make).toThrow(expect.objectContaining({ code: "QUEUE_INPUT" }));
  });

  test.each([
    ["POST", "/v1/leases", "{", 400],
    ["POST", "/v1/leases", '{"shard":[2,1]}', 400],
    ["POST", "/v1/leases", '{"shard":"0"}', 400],
    ["POST", "/v1/leases", `{"shard":[0,1],"x":"${"y".repeat(2_000)}"}`, 400],
    ["PUT", "/v1/limits", '{"total":1}', 400],
    ["GET", "/v1/leases", undefined, 404],
    ["GET", "/elsewhere", undefined, 404],
    ["POST", "/v1/leases/00000000-0000-4000-8000-000000000000/confirm", undefined, 410],
    ["DELETE", "/v1/leases/00000000-0000-4000-8000-000000000000", undefined, 204],
  ])("answers %s %s with %j as documented: %i", async (method, path, body, status) => {
    const { url, server } = await setUp();
    const answer = await ask(url, path, { method, body: body ?? null });
    expect(answer.status).toBe(status);
    expect(server.queue.status.remaining).toBe(1_000);
  });

  test("survives clients that break off anywhere", async () => {
    const { url, server, client } = await setUp();
    const port = Number(new URL(url).port);
    const head = `POST /v1/leases HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${secret}\r\ncontent-length: 15\r\n\r\n`;
    for (const text of ["", "GET", head, `${head}{"shard"`]) {
      const socket = connect(port, "127.0.0.1");
      await once(socket, "connect");
      socket.write(text);
      socket.destroy();
    }
    await client.waitForIdentify([0, 1]);
    expect(server.queue.status).toMatchObject({ remaining: 999, waiting: 0 });
  });
});

describe("processes", () => {
  test("share one queue, and one killed while it holds a turn blocks nobody", async () => {
    const { clock, server, url } = await setUp({
      leaseMs: 8_000,
      limits: { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 16 },
    });
    const grants: { shard: number; at: number; leased: boolean }[] = [];
    const expired: unknown[] = [];
    const noteGrant = (message: unknown): void => {
      const { shard, leased } = message as { shard: [number, number]; leased: boolean };
      grants.push({ shard: shard[0], at: clock.now(), leased });
    };
    const noteExpiry = (message: unknown): void => void expired.push(message);
    subscribe("evenfall:queue:grant", noteGrant);
    subscribe("evenfall:queue:expire", noteExpiry);
    const victim = start(url, [0], "hold");
    await until(() => victim.lines.length === 1);
    victim.child.kill("SIGKILL");
    await once(victim.child, "exit");
    const range = (from: number): number[] => Array.from({ length: 16 }, (_, index) => from + index);
    const workers = [start(url, range(0)), start(url, range(16)), start(url, range(32))];
    const said = (): string[] => workers.flatMap(({ lines }) => lines);
    // All keys but that of the dead one: fifteen identify, the others wait.
    await until(() => said().length === 15 && server.queue.status.waiting === 33);
    clock.advance(5_000);
    await until(() => said().length === 30);
    expect(expired).toEqual([]);
    clock.advance(3_000);
    await until(() => said().length === 31);
    expect(expired).toEqual([{ shard: [0, 48], key: 0 }]);
    const late = /held (.*)/.exec(victim.lines[0] ?? "")?.[1] ?? "";
    expect((await ask(url, `/v1/leases/${late}/confirm`, { method: "POST" })).status).toBe(410);
    clock.advance(5_000);
    await until(() => said().length === 47);
    clock.advance(5_000);
    await until(() => said().length === 48);
    unsubscribe("evenfall:queue:grant", noteGrant);
    unsubscribe("evenfall:queue:expire", noteExpiry);
    for (let key = 0; key < 16; key++) {
      const times = grants.slice(1).flatMap(({ shard, at }) => (shard % 16 === key ? [at] : []));
      times.slice(1).forEach((at, index) => expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(5_000));
    }
    // The dead one's identify was given back.
    expect(server.queue.status.remaining).toBe(1_000 - 48);
  });
});
