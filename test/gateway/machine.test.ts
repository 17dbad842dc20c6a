import { describe, expect, test } from "vitest";
import {
  decide,
  initialState,
  type Input,
  type MachineState,
  type Phase,
  transitions,
} from "../../src/gateway/machine.ts";

const rules = { now: 1_000_000, stableMs: 60_000 };

function at(phase: Phase, rest: Partial<MachineState> = {}): MachineState {
  return { ...initialState, phase, ...rest };
}

const samples: { readonly [Type in Input["type"]]: Extract<Input, { type: Type }> } = {
  start: { type: "start" },
  hello: { type: "hello", intervalMs: 41_250 },
  dispatch: { type: "dispatch", sequence: 7, ready: false },
  heartbeatRequest: { type: "heartbeatRequest" },
  reconnect: { type: "reconnect" },
  invalidSession: { type: "invalidSession" },
  silent: { type: "silent" },
  overdue: { type: "overdue" },
  retry: { type: "retry" },
  lost: { type: "lost", fatal: false },
  stop: { type: "stop" },
};

/** What each input does in each phase: the phase after it, and the effects. What is not listed must do nothing. */
const expected: Readonly<Record<Phase, Partial<Record<Input["type"], readonly [Phase, ...string[]]>>>> = {
  idle: { start: ["connecting", "dial"], stop: ["closed", "hangUp", "finish"] },
  connecting: {
    hello: ["identifying", "startHeartbeat", "identify"],
    heartbeatRequest: ["connecting", "heartbeat"],
    reconnect: ["waiting", "drop", "waitForRetry"],
    overdue: ["waiting", "drop", "waitForRetry"],
    lost: ["waiting", "drop", "waitForRetry"],
    stop: ["closed", "hangUp", "finish"],
  },
  identifying: {
    dispatch: ["identifying", "deliver"],
    heartbeatRequest: ["identifying", "heartbeat"],
    reconnect: ["waiting", "drop", "waitForRetry"],
    invalidSession: ["waiting", "drop", "waitForRetry"],
    silent: ["waiting", "drop", "waitForRetry"],
    overdue: ["waiting", "drop", "waitForRetry"],
    lost: ["waiting", "drop", "waitForRetry"],
    stop: ["closed", "hangUp", "finish"],
  },
  ready: {
    dispatch: ["ready", "deliver"],
    heartbeatRequest: ["ready", "heartbeat"],
    reconnect: ["waiting", "drop", "waitForRetry"],
    invalidSession: ["waiting", "drop", "waitForRetry"],
    silent: ["waiting", "drop", "waitForRetry"],
    lost: ["waiting", "drop", "waitForRetry"],
    stop: ["closed", "hangUp", "finish"],
  },
  waiting: { retry: ["connecting", "dial"], stop: ["closed", "hangUp", "finish"] },
  closed: {},
};

describe.each(Object.keys(transitions) as Phase[])("while %s", (phase) => {
  test.each(Object.values(samples))("$type", (input) => {
    const state = at(phase);
    const decision = decide(state, input, rules);
    const [next = phase, ...effects] = expected[phase][input.type] ?? [];
    expect([decision.state.phase, ...decision.effects.map((effect) => effect.do)]).toEqual([next, ...effects]);
    if (expected[phase][input.type] === undefined) expect(decision.state).toBe(state);
  });
});

test("READY makes a session ready and dates it", () => {
  const { state } = decide(at("identifying"), { type: "dispatch", sequence: 1, ready: true }, rules);
  expect(state).toEqual({ phase: "ready", attempts: 0, sequence: 1, readyAt: rules.now });
});

test("a dispatch without a sequence keeps the last one, and 0 counts", () => {
  const kept = decide(at("ready", { sequence: 5 }), { type: "dispatch", sequence: null, ready: false }, rules);
  expect(kept.state.sequence).toBe(5);
  const zero = decide(at("ready", { sequence: 5 }), { type: "dispatch", sequence: 0, ready: false }, rules);
  expect(zero.state.sequence).toBe(0);
});

test("losing connections makes the waits longer until a session has lasted", () => {
  const early = decide(at("identifying", { attempts: 3 }), samples.lost, rules);
  expect(early.effects.at(-1)).toEqual({ do: "waitForRetry", attempt: 3 });
  expect(early.state.attempts).toBe(4);

  const short = decide(at("ready", { attempts: 3, readyAt: rules.now - rules.stableMs + 1 }), samples.lost, rules);
  expect(short.effects.at(-1)).toEqual({ do: "waitForRetry", attempt: 3 });

  const long = decide(at("ready", { attempts: 3, readyAt: rules.now - rules.stableMs }), samples.lost, rules);
  expect(long.effects.at(-1)).toEqual({ do: "waitForRetry", attempt: 0 });
  expect(long.state.attempts).toBe(1);
});

test("a new connection starts a new session", () => {
  const { state } = decide(at("ready", { sequence: 9, readyAt: 3 }), samples.reconnect, rules);
  expect(state).toEqual({ phase: "waiting", attempts: 1, sequence: null, readyAt: undefined });
});

test.each(["connecting", "identifying", "ready"] as const)("a fatal close ends a shard that is %s", (phase) => {
  const { state, effects } = decide(at(phase), { type: "lost", fatal: true }, rules);
  expect(state.phase).toBe("closed");
  expect(effects).toEqual([{ do: "drop" }, { do: "fail" }]);
});
