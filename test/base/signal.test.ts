import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { onAbort, onAnyAbort } from "../../src/base/signal.ts";

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

describe("of several signals", () => {
  function waitForAny() {
    const [first, second] = [new AbortController(), new AbortController()];
    const told: unknown[] = [];
    const wait = (): (() => void) =>
      onAnyAbort([undefined, first.signal, second.signal], (reason) => {
        told.push(reason);
      });
    return { first, second, told, wait };
  }

  test("the first that is aborted is told, once, and nobody listens to the others any more", () => {
    const { first, second, told, wait } = waitForAny();
    wait();
    second.abort("second");
    expect(getEventListeners(first.signal, "abort")).toHaveLength(0);
    first.abort("first");
    expect(told).toEqual(["second"]);
  });

  test("one that was aborted before is told at once, and nobody listens to the others", () => {
    const { first, second, told, wait } = waitForAny();
    second.abort("second");
    wait();
    expect(told).toEqual(["second"]);
    expect(getEventListeners(first.signal, "abort")).toHaveLength(0);
  });

  test("who has been forgotten is not told by any", () => {
    const { first, second, told, wait } = waitForAny();
    wait()();
    first.abort();
    second.abort();
    expect(told).toEqual([]);
  });
});
