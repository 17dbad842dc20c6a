import { expect, test } from "vitest";
import { Heartbeat } from "../../src/gateway/heartbeat.ts";
import { ManualClock } from "../support/clock.ts";

function setUp({ random = 0.25, deaf = false } = {}) {
  const clock = new ManualClock();
  const beats: number[] = [];
  const silences: number[] = [];
  const received = { bytes: 0 };
  const heartbeat = new Heartbeat({
    clock,
    random: () => random,
    received: () => received.bytes,
    deaf: () => deaf,
    send: () => beats.push(clock.now()),
    silent: () => silences.push(clock.now()),
  });
  return { clock, beats, silences, heartbeat, received };
}

test("the first beat comes after a random part of the interval, the next ones an interval apart", () => {
  const { clock, beats, heartbeat } = setUp();
  heartbeat.start(1_000);
  for (let i = 0; i < 31; i++) {
    heartbeat.heard();
    clock.advance(100);
  }
  expect(beats).toEqual([250, 1_250, 2_250]);
});

test("an interval without a byte is reported once, and the beating stops", () => {
  const { clock, beats, silences, heartbeat } = setUp();
  heartbeat.start(1_000);
  clock.advance(5_000);
  expect(beats).toEqual([250]);
  expect(silences).toEqual([1_250]);
  expect(clock.pending).toBe(0);
});

test("any byte keeps the connection, with or without an acknowledgement", () => {
  const { clock, silences, heartbeat } = setUp();
  heartbeat.start(1_000);
  for (let i = 0; i < 5; i++) {
    clock.advance(1_000);
    heartbeat.heard();
  }
  expect(silences).toEqual([]);
});

test("bytes of a message that is not complete keep the connection", () => {
  const { clock, silences, heartbeat, received } = setUp();
  heartbeat.start(1_000);
  for (let i = 0; i < 5; i++) {
    clock.advance(1_000);
    received.bytes += 1;
  }
  expect(silences).toEqual([]);
  clock.advance(2_000);
  expect(silences).toEqual([6_250]);
});

test("silence means nothing while the socket is paused", () => {
  const { clock, beats, silences, heartbeat } = setUp({ deaf: true });
  heartbeat.start(1_000);
  clock.advance(3_500);
  expect(silences).toEqual([]);
  expect(beats).toEqual([250, 1_250, 2_250, 3_250]);
});

test("latency counts from beat to acknowledgement, keeps five, and ignores what was not asked for", () => {
  const { clock, heartbeat } = setUp({ random: 0 });
  heartbeat.start(1_000);
  expect(heartbeat.latency).toEqual({ recentMs: [], averageMs: undefined });
  heartbeat.acknowledged();
  for (let i = 1; i <= 6; i++) {
    clock.advance(i === 1 ? 0 : 1_000 - 10 * (i - 1));
    clock.advance(10 * i);
    heartbeat.heard();
    heartbeat.acknowledged();
    heartbeat.acknowledged();
  }
  expect(heartbeat.latency).toEqual({ recentMs: [60, 50, 40, 30, 20], averageMs: 35 });
});

test("a stopped heartbeat leaves no timer", () => {
  const { clock, beats, heartbeat } = setUp();
  heartbeat.start(1_000);
  heartbeat.start(2_000);
  expect(clock.pending).toBe(1);
  heartbeat.stop();
  clock.advance(10_000);
  expect(beats).toEqual([]);
  expect(clock.pending).toBe(0);
});
