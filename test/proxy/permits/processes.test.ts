import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Emulator } from "evenfall/emulator";
import { ProxyServer, type ProxyOptions } from "evenfall/proxy";
import { afterEach, expect, test } from "vitest";
import { ManualClock } from "../../support/clock.ts";
import { settled } from "../../support/settled.ts";
import { until } from "../../support/gateway.ts";

const secret = "correct-horse-battery-staple";
const worker = fileURLToPath(new URL("worker.ts", import.meta.url));
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** A Discord with few messages a window, a proxy that gives permits, and what starts workers. */
async function setUp(options: ProxyOptions = {}) {
  const emulator = await Emulator.start({
    rateLimits: { buckets: [{ routes: ["createMessage"], limit: 5, windowMs: 300 }] },
  });
  const proxy = new ProxyServer({ secret, ...options });
  const url = await proxy.listen();
  function start(mode: string): ChildProcess {
    const args = [url, secret, emulator.token, emulator.restUrl, emulator.channelId, mode];
    const child = spawn(process.execPath, ["--import", "tsx", worker, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    children.push(child);
    return child;
  }
  return {
    emulator,
    proxy,
    start,
    async [Symbol.asyncDispose]() {
      await proxy.close();
      await emulator.close();
    },
  };
}

test("three processes that send by themselves share a bucket without a 429", { timeout: 60_000 }, async () => {
  await using set = await setUp();
  const workers = ["10", "10", "10"].map((count) => set.start(count));
  expect(await Promise.all(workers.map((child) => once(child, "exit")))).toEqual([
    [0, null],
    [0, null],
    [0, null],
  ]);
  expect(new Set(set.emulator.messages().map(({ content }) => content)).size).toBe(30);
  expect(set.emulator.rest.stats.limited).toEqual({ user: 0, global: 0, shared: 0, subLimit: 0 });
});

test("a permit of a process that is killed is free again once its lease is over", { timeout: 60_000 }, async () => {
  const clock = new ManualClock();
  await using set = await setUp({ clock, leaseMs: 8_000 });
  const victim = set.start("hold");
  await once(victim.stdout ?? victim, "data");
  victim.kill("SIGKILL");
  await once(victim, "exit");
  const survivor = set.start("1");
  await until(() => set.proxy.stats.waiting === 1);
  clock.advance(7_999);
  await settled();
  expect(set.proxy.stats).toMatchObject({ waiting: 1, inFlight: 1 });
  clock.advance(1);
  expect(await once(survivor, "exit")).toEqual([0, null]);
  expect(set.emulator.messages()).toHaveLength(1);
});
