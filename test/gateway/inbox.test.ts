import { expect, test } from "vitest";
import { type Arrival, Inbox } from "../../src/gateway/inbox.ts";

function arrival(t: string, s: number, sessionId = "one"): Arrival {
  return { body: new Uint8Array(), header: { ok: true, op: 0, s, t, dStart: -1, dEnd: -1 }, sessionId };
}

function make(overflow: ConstructorParameters<typeof Inbox>[0]["overflow"]) {
  const calls: string[] = [];
  const inbox = new Inbox({
    highWaterMark: 2,
    overflow,
    pause: () => calls.push("pause"),
    resume: () => calls.push("resume"),
  });
  return { inbox, calls };
}

test("what may be dropped is dropped and counted above the mark, and the rest is kept", async () => {
  const { inbox, calls } = make({ drop: ["TYPING_START"] });
  const names = ["TYPING_START", "MESSAGE_CREATE", "TYPING_START", "MESSAGE_CREATE", "TYPING_START"];
  expect(names.map((name, index) => inbox.push(arrival(name, index + 1)))).toEqual([true, true, true, true, true]);
  expect(inbox.dropped).toEqual({ TYPING_START: 2 });
  expect(calls).toEqual(["pause", "pause"]);
  const taken = [await inbox.next(), await inbox.next(), await inbox.next()];
  expect(taken.map(({ value }) => value?.header?.s)).toEqual([1, 2, 4]);
  expect(calls.at(-1)).toBe("resume");
});

test("a strict one refuses above the mark", () => {
  const { inbox } = make("error");
  expect([1, 2, 3].map((s) => inbox.push(arrival("MESSAGE_CREATE", s)))).toEqual([true, true, false]);
});

test("what was taken counts for its session alone", async () => {
  const { inbox } = make("pause");
  for (const s of [7, 8]) inbox.push(arrival("MESSAGE_CREATE", s));
  expect(inbox.taken("one", 6, 8)).toBe(6);
  await inbox.next();
  expect(inbox.taken("one", 6, 8)).toBe(7);
  expect(inbox.taken("two", 0, 8)).toBe(0);
  await inbox.next();
  expect(inbox.taken("one", 6, 9)).toBe(9);
});
