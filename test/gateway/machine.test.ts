import { describe, expect, test } from "vitest";
import {
  decide,
  initialState,
  type Input,
  type MachineState,
  type Phase,
  type Rules,
  transitions,
} from "../../src/gateway/machine.ts";
import { timing } from "../../src/gateway/timing.ts";

const rules: Rules = {
  now: 10_000_000,
  stableMs: 60_000,
  sessionStableMs: 1_800_000,
  sessionMaxAgeMs: 900_000,
  checks: false,
  restores: false,
  held: false,
};
const session = { id: "one", resumeUrl: "wss://resume.example" };

function at(phase: Phase, rest: Partial<MachineState> = {}): MachineState {
  return { ...initialState, phase, ...rest };
}

const samples: { readonly [Type in Input["type"]]: Extract<Input, { type: Type }> } = {
  start: { type: "start" },
  restored: { type: "restored", kept: undefined },
  allowed: { type: "allowed" },
  refused: { type: "refused" },
  opened: { type: "opened" },
  hello: { type: "hello", intervalMs: 41_250 },
  turn: { type: "turn" },
  ready: { type: "ready", sequence: 1, session },
  resumed: { type: "resumed", sequence: 8 },
  dispatch: { type: "dispatch", sequence: 7 },
  heartbeatRequest: { type: "heartbeatRequest" },
  reconnect: { type: "reconnect" },
  invalidSession: { type: "invalidSession", resumable: false },
  silent: { type: "silent" },
  overdue: { type: "overdue" },
  corrupt: { type: "corrupt" },
  retry: { type: "retry" },
  lost: { type: "lost", fatal: false, resumable: true },
  suspend: { type: "suspend" },
  stop: { type: "stop" },
};

type Row = Partial<Record<Input["type"], readonly [Phase, ...string[]]>>;

const ending: Row = { stop: ["closed", "hangUp", "finish"], suspend: ["closed", "hangUp", "finish"] };
const left = ["waiting", "drop", "waitForRetry"] as const;
const failed = ["closed", "drop", "fail"] as const;
const receiving = (phase: Phase): Row => ({
  ...ending,
  dispatch: [phase, "deliver"],
  ready: ["ready", "deliver", "flush"],
  resumed: ["ready", "deliver", "flush"],
  heartbeatRequest: [phase, "heartbeat"],
  reconnect: left,
  invalidSession: left,
  silent: left,
  corrupt: left,
  lost: left,
});

/** What each input does in each phase: the phase after it, and the effects. What is not listed must do nothing. */
const expected: Readonly<Record<Phase, Row>> = {
  idle: { ...ending, start: ["connecting", "dial"] },
  restoring: { ...ending, restored: ["connecting", "dial"], refused: failed },
  checking: { ...ending, allowed: ["connecting", "dial"], refused: failed },
  connecting: { ...ending, opened: ["greeting"], overdue: left, lost: left },
  greeting: {
    ...ending,
    hello: ["queueing", "startHeartbeat", "queue"],
    heartbeatRequest: ["greeting", "heartbeat"],
    reconnect: left,
    overdue: left,
    corrupt: left,
    lost: left,
  },
  queueing: {
    ...ending,
    turn: ["identifying", "identify"],
    refused: failed,
    heartbeatRequest: ["queueing", "heartbeat"],
    reconnect: left,
    invalidSession: left,
    silent: left,
    corrupt: left,
    lost: left,
  },
  identifying: { ...receiving("identifying"), overdue: left },
  resuming: { ...receiving("resuming"), overdue: left },
  ready: receiving("ready"),
  waiting: { ...ending, retry: ["connecting", "dial"] },
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

describe("a way out", () => {
  /** Who sees to it that something happens in a phase without a deadline. */
  const owners: Partial<Record<Phase, Input["type"]>> = {
    idle: "start",
    restoring: "restored",
    checking: "allowed",
    queueing: "turn",
    ready: "silent",
    waiting: "retry",
  };
  const phases = (Object.keys(transitions) as Phase[]).filter((phase) => phase !== "closed");

  test.each(phases)("leads from %s, by a deadline or by somebody who answers for it", (phase) => {
    const deadline = timing({}).deadlines[phase];
    const out: Input["type"] | undefined = deadline === undefined ? owners[phase] : "overdue";
    if (out === undefined) throw new Error(`Nothing ends ${phase}.`);
    expect(decide(at(phase), samples[out], rules).state.phase).not.toBe(phase);
    expect(deadline).not.toBe(Infinity);
  });

  test.each(phases)("leads from %s to the end, whenever it is asked for", (phase) => {
    for (const input of [samples.stop, samples.suspend]) {
      expect(decide(at(phase), input, rules).state.phase).toBe("closed");
    }
  });

  test("leads from whatever needs a connection when that is lost", () => {
    for (const phase of ["connecting", "greeting", "queueing", "identifying", "resuming", "ready"] as const) {
      expect(decide(at(phase), samples.lost, rules).state.phase).toBe("waiting");
    }
  });
});

test("a saved session is taken up before anything else is asked", () => {
  const storing = { ...rules, restores: true, checks: true };
  expect(decide(at("idle"), samples.start, storing)).toMatchObject({
    state: { phase: "restoring" },
    effects: [{ do: "load" }],
  });
  const kept = { session, sequence: 7, endpoint: "resume", aliveAt: rules.now } as const;
  expect(decide(at("restoring"), { type: "restored", kept }, storing)).toMatchObject({
    state: { phase: "connecting", session, sequence: 7 },
    effects: [{ do: "dial" }],
  });
  expect(decide(at("restoring"), samples.restored, storing).effects).toEqual([{ do: "check" }]);
});

describe("a session", () => {
  test("begins with READY", () => {
    const { state } = decide(at("identifying", { identifies: 1 }), samples.ready, rules);
    expect(state).toEqual({
      phase: "ready",
      attempts: 0,
      identifies: 1,
      endpoint: "resume",
      session,
      sequence: 1,
      readyAt: rules.now,
      startedAt: rules.now,
      aliveAt: rules.now,
    });
  });

  test("is resumed once there is one", () => {
    const { state, effects } = decide(at("greeting", { session, sequence: 4 }), samples.hello, rules);
    expect(state.phase).toBe("resuming");
    expect(effects).toEqual([{ do: "startHeartbeat", intervalMs: 41_250 }, { do: "resume" }]);
  });

  const live = { session, sequence: 9, readyAt: 3, startedAt: 3, aliveAt: rules.now, endpoint: "resume" } as const;

  test.each<Input>([
    { type: "lost", fatal: false, resumable: true },
    { type: "invalidSession", resumable: true },
    samples.reconnect,
    samples.silent,
    samples.corrupt,
  ])("outlives $type", (input) => {
    const { state } = decide(at("ready", live), input, rules);
    expect(state).toMatchObject({ session, sequence: 9, endpoint: "resume", startedAt: 3 });
  });

  test.each<Input>([
    { type: "lost", fatal: false, resumable: false },
    { type: "invalidSession", resumable: false },
  ])("ends with $type that says so", (input) => {
    const { state } = decide(at("ready", live), input, rules);
    expect(state).toMatchObject({ session: undefined, sequence: null, endpoint: "base" });
  });

  test.each<Phase>(["connecting", "greeting", "resuming"])("outlives its address, lost while %s", (phase) => {
    for (const input of [samples.lost, ...(phase === "connecting" ? [samples.overdue] : [])]) {
      const { state } = decide(at(phase, live), input, rules);
      expect(state).toMatchObject({ session, sequence: 9, endpoint: "base" });
    }
  });

  test("is not resumed past its age", () => {
    const young = decide(at("waiting", { ...live, aliveAt: rules.now - 900_000 }), samples.retry, rules);
    expect(young.state.session).toBe(session);
    const old = decide(at("waiting", { ...live, aliveAt: rules.now - 900_001 }), samples.retry, rules);
    expect(old.state).toMatchObject({ phase: "connecting", session: undefined, sequence: null, endpoint: "base" });
  });

  test("is kept by suspend and given up by stop", () => {
    const kept = decide(at("ready", live), samples.suspend, rules);
    expect([kept.state.session, kept.effects[0]]).toEqual([session, { do: "hangUp", resumable: true }]);
    const given = decide(at("ready", live), samples.stop, rules);
    expect([given.state.session, given.effects[0]]).toEqual([undefined, { do: "hangUp", resumable: false }]);
  });
});

test("a queue that wants to be asked is asked before an identify, and not before a resume", () => {
  const asking = { ...rules, checks: true };
  expect(decide(at("idle"), samples.start, asking).effects).toEqual([{ do: "check" }]);
  expect(decide(at("idle", { session, aliveAt: rules.now }), samples.start, asking).effects).toEqual([{ do: "dial" }]);
});

describe("a gateway that is failing for others", () => {
  test.each([
    ["start", initialState, { type: "start" }],
    ["a saved session", { ...initialState, phase: "restoring" }, { type: "restored", kept: undefined }],
    ["the queue's leave", { ...initialState, phase: "checking" }, { type: "allowed" }],
  ] as const)("is not connected to at once after %s, which counts as no attempt", (_, state, input) => {
    const { state: next, effects } = decide(state, input, { ...rules, held: true });
    expect(next).toEqual({ ...state, phase: "waiting" });
    expect(effects.map((effect) => effect.do)).toEqual(["waitForRetry"]);
    expect(decide(next, { type: "retry" }, rules).state.phase).toBe("connecting");
  });
});

test("a dispatch without a sequence keeps the last one, and 0 counts", () => {
  const kept = decide(at("ready", { sequence: 5 }), { type: "dispatch", sequence: null }, rules);
  expect(kept.state.sequence).toBe(5);
  const zero = decide(at("ready", { sequence: 5 }), { type: "dispatch", sequence: 0 }, rules);
  expect(zero.state.sequence).toBe(0);
});

describe("the wait", () => {
  const retryOf = (state: MachineState, input: Input) => {
    const last = decide(state, input, rules).effects.at(-1);
    return last?.do === "waitForRetry" ? last.retry : undefined;
  };

  test("becomes longer until a connection has lasted", () => {
    expect(retryOf(at("identifying", { attempts: 3 }), samples.lost)?.attempt).toBe(3);
    const short = at("ready", { attempts: 3, readyAt: rules.now - rules.stableMs + 1 });
    expect(retryOf(short, samples.lost)?.attempt).toBe(3);
    const long = at("ready", { attempts: 3, readyAt: rules.now - rules.stableMs });
    expect(retryOf(long, samples.lost)?.attempt).toBe(0);
    expect(decide(long, samples.lost, rules).state.attempts).toBe(1);
  });

  test("is none for a dead or outgoing connection that had lasted", () => {
    for (const input of [samples.silent, samples.reconnect]) {
      expect(retryOf(at("ready", { attempts: 1, readyAt: 0, session }), input)?.attempt).toBeUndefined();
      expect(retryOf(at("ready", { attempts: 1, readyAt: rules.now, session }), input)?.attempt).toBe(1);
    }
  });

  test("counts identifies until a session has lasted", () => {
    const young = at("ready", { identifies: 4, session, startedAt: rules.now - rules.sessionStableMs + 1 });
    expect(retryOf(young, samples.invalidSession)).toMatchObject({ identifies: 4, invalid: true });
    const old = { ...young, startedAt: rules.now - rules.sessionStableMs };
    expect(retryOf(old, samples.invalidSession)).toMatchObject({ identifies: 0, invalid: true });
    expect(retryOf(young, samples.lost)).toMatchObject({ identifies: 0, invalid: false });
  });
});

test.each(["connecting", "greeting", "queueing", "identifying", "resuming", "ready"] as const)(
  "a fatal close ends a shard that is %s",
  (phase) => {
    const { state, effects } = decide(at(phase), { type: "lost", fatal: true, resumable: false }, rules);
    expect(state.phase).toBe("closed");
    expect(effects).toEqual([{ do: "drop" }, { do: "fail" }]);
  },
);
