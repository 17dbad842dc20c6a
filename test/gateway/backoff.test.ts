import { expect, test } from "vitest";
import { backoff, backoffMs } from "../../src/gateway/backoff.ts";

test("waits double up to the maximum and stay there", () => {
  const waits = Array.from({ length: 10 }, (_, attempt) => backoffMs(attempt, () => 1, backoff()));
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 120_000, 120_000, 120_000]);
});

test("jitter takes at most half of a wait", () => {
  expect(backoffMs(3, () => 0, backoff())).toBe(4_000);
  expect(backoffMs(3, () => 0.5, backoff())).toBe(6_000);
});

test("a wait is finite after any number of attempts", () => {
  expect(backoffMs(100_000, () => 1, backoff({ firstMs: 10, maxMs: 500 }))).toBe(500);
});
