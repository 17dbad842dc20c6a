import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { onAbort } from "../../src/base/signal.ts";

test("everybody who waits is told once, with the reason", () => {
  const controller = new AbortController();
  const told: unknown[] = [];
  const tell = (reason: unknown): void => {
    told.push(reason);
  };
  onAbort(controller.signal, tell);
  onAbort(controller.signal, tell);
  controller.abort("enough");
  expect(told).toEqual(["enough", "enough"]);
  onAbort(controller.signal, tell);
  expect(told).toHaveLength(3);
});

test("many who wait share one listener, which goes with the last of them", () => {
  const { signal } = new AbortController();
  const forgets = Array.from({ length: 50 }, () => onAbort(signal, () => {}));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  for (const forget of forgets.slice(1)) forget();
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  forgets[0]?.();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("who has been forgotten is not told, and can wait again", () => {
  const controller = new AbortController();
  const told: string[] = [];
  const forget = onAbort(controller.signal, () => told.push("forgotten"));
  forget();
  forget();
  onAbort(controller.signal, () => told.push("waiting"));
  forget();
  controller.abort();
  expect(told).toEqual(["waiting"]);
});
