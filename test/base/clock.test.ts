import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { systemClock } from "../../src/base/clock.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([1_000, 2 ** 31 - 1, 2 ** 31, 2 ** 33])("what is to run after %d ms runs then, and once", (ms) => {
  const run = vi.fn();
  systemClock.after(ms, run);
  vi.advanceTimersByTime(ms - 1);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test("what is to run after Infinity does not run, and can be taken back", () => {
  const run = vi.fn();
  const cancel = systemClock.after(Infinity, run);
  vi.advanceTimersByTime(2 ** 33);
  expect(run).not.toHaveBeenCalled();
  cancel();
  expect(vi.getTimerCount()).toBe(0);
});
