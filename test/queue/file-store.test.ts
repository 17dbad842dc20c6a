import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type BudgetSnapshot, FileBudgetStore, MemoryIdentifyQueue } from "../../src/queue/index.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evenfall-queue-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function snapshot(remaining: number): BudgetSnapshot {
  return { version: 1, total: 1_000, remaining, resetAt: 5_000, lastAt: 12 };
}

test("loads what was saved last, and nothing when nothing was", async () => {
  const store = new FileBudgetStore(join(folder, "deep", "identify.json"));
  expect(await store.load()).toBeUndefined();
  await store.save(snapshot(7));
  await store.save(snapshot(6));
  expect(await store.load()).toEqual(snapshot(6));
  expect(await readdir(join(folder, "deep"))).toEqual(["identify.json"]);
});

test("a reader sees whole files only, however many writes there are", async () => {
  const path = join(folder, "identify.json");
  const store = new FileBudgetStore(path);
  await store.save(snapshot(0));
  const writes = Promise.all(Array.from({ length: 50 }, (_, index) => store.save(snapshot(index))));
  for (let read = 0; read < 50; read++) {
    expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ version: 1, total: 1_000 });
  }
  await writes;
  expect(await readdir(folder)).toEqual(["identify.json"]);
});

test("a write that fails leaves nothing behind", async () => {
  await writeFile(join(folder, "taken"), "");
  const store = new FileBudgetStore(join(folder, "taken", "identify.json"));
  await expect(store.save(snapshot(1))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["taken"]);
});

test("a file that is no JSON grants nothing, and says what to do", async () => {
  const path = join(folder, "identify.json");
  await writeFile(path, '{"version":1,');
  await using queue = new MemoryIdentifyQueue({ store: new FileBudgetStore(path) });
  const waiting = queue.waitForIdentify([0, 1]);
  await expect(waiting).rejects.toMatchObject({ code: "QUEUE_STORE", cause: expect.any(SyntaxError) });
});

test("a second queue goes on where the first one stopped", async () => {
  const path = join(folder, "identify.json");
  const first = new MemoryIdentifyQueue({ store: new FileBudgetStore(path) });
  await first.waitForIdentify([0, 1]);
  // Neither closed nor told: the process is gone.
  const second = new MemoryIdentifyQueue({ store: new FileBudgetStore(path) });
  await second.check();
  expect(second.status.remaining).toBe(999);
});
