import { describe, expect, test } from "vitest";
import {
  type IdentifyLimits,
  type BudgetSnapshot,
  MemoryIdentifyQueue,
  type MemoryIdentifyQueueOptions,
  noIdentifyQueue,
} from "../../src/queue/index.ts";
import { ManualClock } from "../support/clock.ts";
import { Random } from "../support/random.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function limits(fields: Partial<IdentifyLimits> = {}): IdentifyLimits {
  return { total: 1_000, remaining: 1_000, reset_after: DAY, max_concurrency: 1, ...fields };
}

function setUp(options: MemoryIdentifyQueueOptions = {}) {
  const clock = new ManualClock();
  const queue = new MemoryIdentifyQueue({ clock, date: () => clock.now(), marginMs: 0, reserve: 0, ...options });
  const grants: [shard: number, at: number][] = [];
  const failures: unknown[] = [];
  function ask(shard: number, total = 10_000, signal?: AbortSignal): void {
    queue.waitForIdentify([shard, total], { signal }).then(
      () => grants.push([shard, clock.now()]),
      (error: unknown) => failures.push(error),
    );
  }
  return { clock, queue, grants, failures, ask };
}

/** Lets promises run, without the machine's time. */
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

/** Moves a clock on, from timer to timer, so that what a timer sets off is over before the next one. */
async function pass(clock: ManualClock, ms: number): Promise<void> {
  const end = clock.now() + ms;
  await settle();
  while (clock.now() < end) {
    clock.advance(Math.min(end - clock.now(), Math.max(clock.next ?? Infinity, 0)));
    await settle();
  }
}

describe("turns", () => {
  test("shards of one key take turns of 5 seconds, those of different keys go side by side", async () => {
    const { clock, grants, ask } = setUp({ limits: limits({ max_concurrency: 2 }) });
    for (const shard of [0, 1, 2, 3]) ask(shard);
    await pass(clock, 20_000);
    expect(grants).toEqual([
      [0, 0],
      [1, 0],
      [2, 5_000],
      [3, 5_000],
    ]);
  });

  test("one shard that comes again and again waits for itself", async () => {
    const { clock, grants, ask } = setUp({ limits: limits({ max_concurrency: 16 }) });
    for (let i = 0; i < 3; i++) ask(5);
    await pass(clock, 20_000);
    expect(grants.map(([, at]) => at)).toEqual([0, 5_000, 10_000]);
  });

  test("within a key, who came first goes first", async () => {
    const { clock, grants, ask } = setUp();
    for (const shard of [7, 3, 9, 0]) ask(shard);
    await pass(clock, 20_000);
    expect(grants.map(([shard]) => shard)).toEqual([7, 3, 9, 0]);
  });

  test("who comes late in a window waits for its end, who comes after it does not wait", async () => {
    const { clock, grants, ask } = setUp();
    ask(0);
    await pass(clock, 3_000);
    ask(1);
    await pass(clock, 12_000);
    ask(2);
    await settle();
    expect(grants).toEqual([
      [0, 0],
      [1, 5_000],
      [2, 15_000],
    ]);
  });

  test("a margin makes the window longer", async () => {
    const { clock, grants, ask } = setUp({ marginMs: 250 });
    ask(0);
    ask(1);
    await pass(clock, 6_000);
    expect(grants.map(([, at]) => at)).toEqual([0, 5_250]);
  });

  test("a concurrency of 0 grants all at once", async () => {
    const { grants, ask } = setUp({ limits: limits({ max_concurrency: 0 }) });
    for (let i = 0; i < 100; i++) ask(i % 7);
    await settle();
    expect(grants).toHaveLength(100);
    expect(new Set(grants.map(([, at]) => at))).toEqual(new Set([0]));
  });

  test("limits of nothing but zeros limit nothing", async () => {
    const { grants, ask } = setUp({ limits: limits({ max_concurrency: 0, total: 0, remaining: 0, reset_after: 0 }) });
    for (let i = 0; i < 100; i++) ask(i);
    await settle();
    expect(grants).toHaveLength(100);
  });

  test("no timer is left when nobody waits", async () => {
    const { clock, ask } = setUp();
    ask(0);
    await settle();
    expect(clock.pending).toBe(0);
  });

  test("the queue that is none grants at once, and obeys the signal", async () => {
    await Promise.all(Array.from({ length: 100 }, (_, shard) => noIdentifyQueue.waitForIdentify([shard, 100])));
    const reason = new Error("over");
    await expect(noIdentifyQueue.waitForIdentify([0, 1], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test.each([[[1, 1]], [[-1, 4]], [[0.5, 4]], [[0, 0]]] as const)(
    "refuses shard %j, which cannot be",
    async (shard) => {
      await expect(setUp().queue.waitForIdentify(shard)).rejects.toMatchObject({ code: "QUEUE_INPUT" });
    },
  );

  test("refuses more waiting shards than it has room for", async () => {
    const { queue, ask } = setUp({ maxWaiting: 2 });
    for (const shard of [0, 1, 2]) ask(shard);
    await expect(queue.waitForIdentify([3, 4])).rejects.toMatchObject({ code: "QUEUE_FULL" });
  });
});

describe("cancelling", () => {
  test("costs neither a turn nor an identify, and rejects with the signal's reason", async () => {
    const { clock, queue, grants, failures, ask } = setUp();
    const reason = new Error("not needed any more");
    const controller = new AbortController();
    ask(0);
    ask(1, 100, controller.signal);
    ask(2);
    await pass(clock, 1_000);
    controller.abort(reason);
    await pass(clock, 10_000);
    expect(failures).toEqual([reason]);
    expect(grants).toEqual([
      [0, 0],
      [2, 5_000],
    ]);
    expect(queue.status).toMatchObject({ remaining: 998, waiting: 0 });
  });

  test("before asking takes no place", async () => {
    const { queue, failures, ask } = setUp();
    const reason = new Error("never");
    ask(0, 10, AbortSignal.abort(reason));
    await settle();
    expect(failures).toEqual([reason]);
    expect(queue.status.remaining).toBe(1_000);
  });

  test("while the count is being stored gives the identify back", async () => {
    let finish = (): void => {};
    const store = {
      load: () => Promise.resolve(undefined),
      save: () => new Promise<void>((resolve) => (finish = resolve)),
    };
    const { queue, grants, failures, ask } = setUp({ store });
    const controller = new AbortController();
    ask(0, 10, controller.signal);
    await settle();
    expect(queue.status.remaining).toBe(999);
    controller.abort();
    ask(1);
    finish();
    await settle();
    finish();
    await settle();
    expect(failures).toHaveLength(1);
    expect(grants).toEqual([[1, 0]]);
    expect(queue.status.remaining).toBe(999);
  });

  test("the last one takes the timer with it", async () => {
    const { clock, ask } = setUp();
    const controller = new AbortController();
    ask(0);
    ask(1, 10, controller.signal);
    await settle();
    expect(clock.pending).toBe(1);
    controller.abort();
    await settle();
    expect(clock.pending).toBe(0);
  });
});

describe("new limits", () => {
  test("spread those who wait over the new keys at once", async () => {
    const { clock, queue, grants, ask } = setUp();
    for (let shard = 0; shard < 8; shard++) ask(shard);
    await pass(clock, 1_000);
    expect(grants).toEqual([[0, 0]]);
    await queue.update(limits({ max_concurrency: 8 }));
    await settle();
    // Shard 0 has just identified, and it alone has its key.
    expect(grants.map(([shard, at]) => [shard, at])).toEqual([[0, 0], ...[1, 2, 3, 4, 5, 6, 7].map((n) => [n, 1_000])]);
  });

  test("count the identifies of the last window for the new keys", async () => {
    const { clock, queue, grants, ask } = setUp({ limits: limits({ max_concurrency: 4 }) });
    for (let shard = 0; shard < 4; shard++) ask(shard);
    await pass(clock, 2_000);
    await queue.update(limits({ max_concurrency: 2 }));
    for (const shard of [5, 4]) ask(shard);
    await pass(clock, 10_000);
    expect(grants.slice(4)).toEqual([
      [5, 5_000],
      [4, 5_000],
    ]);
  });

  test("take effect while the budget is used up", async () => {
    const { clock, queue, grants, ask } = setUp({ limits: limits({ remaining: 0 }), whenExhausted: "wait" });
    ask(0);
    await pass(clock, 60_000);
    expect(grants).toEqual([]);
    await queue.update(limits({ remaining: 1 }));
    await settle();
    expect(grants).toEqual([[0, 60_000]]);
  });

  test("do not forget an identify that is about to happen", async () => {
    const { queue } = setUp({ limits: limits({ remaining: 500 }) });
    const lease = await queue.acquire([0, 1]);
    await queue.update(limits({ remaining: 500 }));
    expect(queue.status.remaining).toBe(499);
    await lease.release();
    expect(queue.status.remaining).toBe(500);
  });

  test.each([{ total: 5, remaining: 6 }, { remaining: -1 }, { reset_after: Number.NaN }, { max_concurrency: 0.5 }])(
    "that cannot be are refused: %j",
    async (fields) => {
      await expect(setUp().queue.update(limits(fields))).rejects.toMatchObject({ code: "QUEUE_INPUT" });
    },
  );
});

describe("the budget", () => {
  test("refuses before it breaks into the reserve, and says what to do", async () => {
    const { clock, grants, failures, ask } = setUp({ limits: limits({ total: 100, remaining: 12 }), reserve: 0.1 });
    for (let shard = 0; shard < 5; shard++) ask(shard);
    await pass(clock, 60_000);
    expect(grants).toHaveLength(2);
    expect(failures).toHaveLength(3);
    expect(failures[0]).toMatchObject({
      name: "QueueError",
      code: "QUEUE_BUDGET",
      budget: { total: 100, remaining: 10, reserve: 10 },
      message: expect.stringMatching(/10 of 100 remain.*Resume sessions/),
    });
  });

  test("says before dialling that 3 identifies are too few for 10 shards", async () => {
    const { queue } = setUp({ limits: limits({ remaining: 3 }) });
    await expect(queue.check(10)).rejects.toMatchObject({ code: "QUEUE_BUDGET", budget: { remaining: 3 } });
    await queue.check(3);
  });

  test("refuses at once when it is used up", async () => {
    const { queue } = setUp({ limits: limits({ total: 1_000, remaining: 3 }), reserve: 0.1 });
    await expect(queue.waitForIdentify([0, 1])).rejects.toMatchObject({ code: "QUEUE_BUDGET" });
    expect(queue.status.remaining).toBe(3);
  });

  test("is whole again after the reset that Discord named, then a day after the first identify", async () => {
    const { clock, grants, ask } = setUp({
      limits: limits({ total: 2, remaining: 1, reset_after: HOUR }),
      whenExhausted: "wait",
    });
    for (let shard = 0; shard < 5; shard++) ask(shard);
    await pass(clock, 2 * DAY);
    expect(grants.map(([, at]) => at)).toEqual([0, HOUR, HOUR + 5_000, HOUR + DAY, HOUR + DAY + 5_000]);
  });

  test("24 hours of identifies one after the other stay within it", async () => {
    const { clock, queue, ask, grants, failures } = setUp({ reserve: 0.1 });
    for (let minute = 0; minute < 24 * 60 - 1; minute++) {
      ask(0);
      await pass(clock, 60_000);
    }
    expect(grants).toHaveLength(900);
    expect(failures).toHaveLength(24 * 60 - 1 - 900);
    expect(queue.status.remaining).toBe(100);
  });
});

describe("a restart", () => {
  function memoryStore() {
    const state: { snapshot: BudgetSnapshot | undefined; saves: number } = { snapshot: undefined, saves: 0 };
    return {
      state,
      load: () => Promise.resolve(state.snapshot),
      save(snapshot: BudgetSnapshot) {
        state.snapshot = snapshot;
        state.saves += 1;
        return Promise.resolve();
      },
    };
  }

  test("keeps the count and the reset", async () => {
    const store = memoryStore();
    const first = setUp({ store });
    for (const shard of [0, 1, 2]) first.ask(shard);
    await pass(first.clock, HOUR);
    const second = new MemoryIdentifyQueue({ clock: first.clock, date: () => first.clock.now(), store });
    await second.check();
    expect(second.status).toMatchObject({ remaining: 997, resetAfterMs: DAY - HOUR });
  });

  test("stores the count before it grants", async () => {
    const store = memoryStore();
    const { grants, failures, ask } = setUp({
      store: { load: store.load, save: () => Promise.reject(new Error("disk full")) },
    });
    ask(0);
    await settle();
    expect(grants).toEqual([]);
    expect(failures).toMatchObject([{ code: "QUEUE_STORE", cause: { message: "disk full" } }]);
  });

  test("within a window of the last identify waits for its end", async () => {
    const store = memoryStore();
    const first = setUp({ store, limits: limits({ max_concurrency: 16 }) });
    first.ask(3);
    await pass(first.clock, 2_000);
    const { clock } = first;
    const second = new MemoryIdentifyQueue({ clock, date: () => clock.now(), store, marginMs: 0 });
    const granted = second.waitForIdentify([4, 16]).then(() => clock.now());
    await pass(clock, 10_000);
    expect(await granted).toBe(5_000);
  });

  test("believes the lower of Discord's number and its own, as long as it is the same day", async () => {
    const clock = new ManualClock();
    const store = memoryStore();
    store.state.snapshot = { version: 1, total: 1_000, remaining: 400, resetAt: HOUR, lastAt: null };
    const options = { clock, date: () => clock.now(), store };
    const same = new MemoryIdentifyQueue({ ...options, limits: limits({ remaining: 402, reset_after: HOUR }) });
    await same.check();
    expect(same.status.remaining).toBe(400);
    const other = new MemoryIdentifyQueue({ ...options, limits: limits({ remaining: 950, reset_after: 20 * HOUR }) });
    await other.check();
    expect(other.status.remaining).toBe(950);
    clock.advance(HOUR);
    const later = new MemoryIdentifyQueue(options);
    await later.check();
    expect(later.status.remaining).toBe(1_000);
  });

  test("identifies of one moment share writes", async () => {
    const store = memoryStore();
    const { grants, ask } = setUp({ store, limits: limits({ max_concurrency: 64 }) });
    for (let shard = 0; shard < 64; shard++) ask(shard);
    for (let i = 0; i < 100; i++) await settle();
    expect(grants).toHaveLength(64);
    expect(store.state).toMatchObject({ snapshot: { remaining: 936 } });
    expect(store.state.saves).toBeLessThanOrEqual(2);
  });

  test.each([[{ version: 2 }], ["text"], [{ version: 1, total: -1, remaining: 0, resetAt: null, lastAt: null }]])(
    "with a snapshot that cannot be read grants nothing: %j",
    async (snapshot) => {
      const { failures, grants, ask } = setUp({
        store: { load: () => Promise.resolve(snapshot), save: () => Promise.resolve() },
      });
      ask(0);
      await settle();
      expect(grants).toEqual([]);
      expect(failures).toMatchObject([{ code: "QUEUE_STORE" }]);
    },
  );
});

describe("leases", () => {
  test("hold their key until they are confirmed, and a window longer", async () => {
    const { clock, queue, grants, ask } = setUp();
    const lease = await queue.acquire([0, 2], { leaseMs: 60_000 });
    ask(1, 2);
    await pass(clock, 20_000);
    expect(grants).toEqual([]);
    await lease.confirm();
    await pass(clock, 20_000);
    expect(grants).toEqual([[1, 25_000]]);
  });

  test("are void after their time, which frees the key and gives the identify back", async () => {
    const { clock, queue, grants, ask } = setUp();
    const lease = await queue.acquire([0, 2], { leaseMs: 10_000 });
    ask(1, 2);
    await pass(clock, 10_000);
    expect(grants).toEqual([[1, 10_000]]);
    await expect(lease.confirm()).rejects.toMatchObject({ code: "QUEUE_LEASE" });
    expect(queue.status.remaining).toBe(999);
  });

  test("are confirmed once", async () => {
    const { queue } = setUp();
    const lease = await queue.acquire([0, 1]);
    const outcomes = await Promise.allSettled([lease.confirm(), lease.confirm()]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    await lease.release();
    expect(queue.status.remaining).toBe(999);
  });

  test("that are released give all back", async () => {
    const { clock, queue, grants, ask } = setUp();
    const lease = await queue.acquire([0, 2]);
    ask(1, 2);
    await lease.release();
    await settle();
    expect(grants).toEqual([[1, 0]]);
    expect(queue.status.remaining).toBe(999);
    expect(clock.pending).toBe(0);
  });

  test("two that come together on one key by a new concurrency both hold it", async () => {
    const { clock, queue, grants, ask } = setUp({ limits: limits({ max_concurrency: 2 }) });
    const [a, b] = [await queue.acquire([0, 4]), await queue.acquire([1, 4])];
    await queue.update(limits({ max_concurrency: 1 }));
    ask(2, 4);
    await a.release();
    await pass(clock, 1_000);
    expect(grants).toEqual([]);
    await b.release();
    await settle();
    expect(grants).toEqual([[2, 1_000]]);
  });
});

describe("closing", () => {
  test("refuses those who wait, makes leases void and stops every timer", async () => {
    const { clock, queue, failures, ask } = setUp({ limits: limits({ max_concurrency: 2 }) });
    const lease = await queue.acquire([1, 4]);
    ask(0);
    ask(2);
    await settle();
    await queue.close();
    await queue[Symbol.asyncDispose]();
    expect(failures).toMatchObject([{ code: "QUEUE_CLOSED" }]);
    await expect(lease.confirm()).rejects.toMatchObject({ code: "QUEUE_LEASE" });
    await expect(queue.waitForIdentify([0, 1])).rejects.toMatchObject({ code: "QUEUE_CLOSED" });
    expect(clock.pending).toBe(0);
  });
});

describe("whatever happens", () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))(
    "no key has two identifies in a window, no identify is lost or counted twice (seed %i)",
    async (seed) => {
      const random = new Random(seed);
      const pick = (count: number): number => random.below(count);
      const clock = new ManualClock();
      let concurrency = 1 + pick(8);
      const start = limits({ max_concurrency: concurrency, total: 500, remaining: 500 });
      const delays = pick(2) === 0;
      const store = {
        load: () => Promise.resolve(undefined),
        save: () => (delays ? new Promise<void>((done) => clock.after(pick(400), done)) : Promise.resolve()),
      };
      const options = pick(2) === 0 ? { store } : {};
      const queue = new MemoryIdentifyQueue({
        clock,
        date: () => clock.now(),
        marginMs: 0,
        reserve: 0,
        limits: start,
        ...options,
      });
      const used: { shard: number; at: number }[] = [];
      const clashes: unknown[] = [];
      let open = 0;
      let asked = 0;
      const controllers: AbortController[] = [];
      function identify(shard: number): void {
        const at = clock.now();
        // The rule itself, against the concurrency that holds at this moment.
        const clash = used.find((other) => other.shard % concurrency === shard % concurrency && at - other.at < 5_000);
        if (clash !== undefined) clashes.push({ shard, at, clash });
        used.push({ shard, at });
      }
      for (let step = 0; step < 120; step++) {
        const shard = pick(32);
        const controller = new AbortController();
        controllers.push(controller);
        const { signal } = controller;
        const action = pick(100) / 100;
        if (action < 0.4) {
          asked += 1;
          open += 1;
          queue.waitForIdentify([shard, 32], { signal }).then(
            () => {
              open -= 1;
              identify(shard);
            },
            () => (open -= 1),
          );
        } else if (action < 0.6) {
          open += 1;
          const fate = pick(3);
          queue
            .acquire([shard, 32], { signal, leaseMs: 1_000 + pick(8_000) })
            .then(async (lease) => {
              if (fate === 0) return;
              await new Promise<void>((done) => clock.after(pick(9_000), done));
              if (fate === 1) await lease.release();
              else await lease.confirm().then(() => identify(shard));
            })
            .catch(() => {})
            .finally(() => (open -= 1));
        } else if (action < 0.75) controllers[pick(controllers.length)]?.abort();
        else if (action < 0.8) {
          concurrency = 1 + pick(8);
          // What Discord would say: it knows what has happened.
          void queue.update(limits({ max_concurrency: concurrency, total: 500, remaining: 500 - used.length }));
        } else await pass(clock, pick(3_000));
        await settle();
      }
      await pass(clock, 600_000);
      expect(clashes).toEqual([]);
      expect(open).toBe(0);
      expect(asked).toBeGreaterThan(10);
      expect(queue.status).toMatchObject({ remaining: 500 - used.length, waiting: 0 });
      expect(clock.pending).toBe(0);
    },
  );
});
