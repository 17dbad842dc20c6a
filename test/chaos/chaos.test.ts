import { describe, expect, test } from "vitest";
import { runChaos } from "./chaos.ts";
import { runReconnects } from "./reconnects.ts";
import { StreamCheck } from "./stream-check.ts";

describe("the check of a stream", () => {
  type Numbered = readonly [sequence: number, number?: number];
  const check = (...events: readonly Numbered[]): readonly string[] => {
    const stream = new StreamCheck(3);
    stream.take({ type: "READY", data: {}, sequence: 1 });
    for (const [sequence, number] of events) stream.take({ type: "CHAOS", data: { number }, sequence });
    return stream.complaints;
  };

  test("is content with what is whole and in order, and with a gap between two sessions", () => {
    expect(check([2, 8], [3], [4, 9])).toEqual([]);
    const stream = new StreamCheck(0);
    for (const first of [5, 9]) {
      stream.take({ type: "READY", data: {}, sequence: 1 });
      for (const step of [0, 1]) stream.take({ type: "CHAOS", data: { number: first + step }, sequence: 2 + step });
    }
    expect(stream).toMatchObject({ complaints: [], sessions: 2, events: 6, latest: 10 });
  });

  test.each<readonly [how: string, complaint: string, events: readonly Numbered[]]>([
    [
      "lost",
      "event 4 (CHAOS) after 2",
      [
        [2, 1],
        [4, 2],
      ],
    ],
    [
      "lost before it had a number",
      "number 3 after 1",
      [
        [2, 1],
        [3, 3],
      ],
    ],
    [
      "repeated",
      "event 2 (CHAOS) after 2",
      [
        [2, 1],
        [2, 1],
      ],
    ],
    [
      "out of order",
      "number 1 after 2",
      [
        [2, 2],
        [3, 1],
      ],
    ],
  ])("complains of an event that is %s", (_, complaint, events) => {
    expect(check(...events)).toContain(`shard 3: ${complaint}`);
  });
});

test(
  "ten minutes in which everything goes wrong: nothing is lost or kept, and nobody identifies without need",
  { timeout: 120_000 },
  async () => {
    const young = await runChaos({ seed: 42, minutes: 1 });
    const { complaints, events, resumes, broken, last, struck, retained } = await runChaos({ seed: 42, minutes: 10 });
    expect([...young.complaints, ...complaints]).toEqual([]);
    // The plan has been at work, and so have the shards: what a fault strikes hangs on the network, 50 to 56 times so far.
    expect(Object.keys(struck)).toHaveLength(18);
    expect(broken).toBeGreaterThan(30);
    expect(resumes).toBeGreaterThan(50);
    // When all is well and every connection is dropped, each shard resumes once.
    expect(last).toEqual({ resumes: 8, identifies: 0 });
    expect(events).toBeGreaterThan(15_000);
    // A hundred bytes kept for each event would be as much. What differs otherwise is a third of it.
    expect(retained - young.retained).toBeLessThan(2_500_000);
  },
);

test("three hundred reconnects leave no handle and no memory behind", { timeout: 120_000 }, async () => {
  expect((await runReconnects(300)).complaints).toEqual([]);
});
