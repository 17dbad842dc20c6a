/**
 * The decisions of a shard: what to do about what happened, as a function of the state it is in. No socket, no timer and
 * no clock here; `driver.ts` carries the effects out.
 */
import type { Session } from "./session.ts";

/**
 * Where a shard stands:
 *
 * - `idle`: not started.
 * - `restoring`: reads the session that was saved.
 * - `checking`: asks its queue whether it may start a session at all.
 * - `connecting`: opens a connection.
 * - `greeting`: waits for Hello.
 * - `queueing`: waits for its turn to identify.
 * - `identifying`: waits for READY.
 * - `resuming`: waits for RESUMED, while what was missed arrives.
 * - `ready`: receives.
 * - `waiting`: lets time pass before it connects again.
 * - `closed`: at its end.
 */
export type Phase =
  | "idle"
  | "restoring"
  | "checking"
  | "connecting"
  | "greeting"
  | "queueing"
  | "identifying"
  | "resuming"
  | "ready"
  | "waiting"
  | "closed";

/** Everything a decision depends on. */
export interface MachineState {
  readonly phase: Phase;
  /** Connections in a row that were lost before they had been of use for a while. */
  readonly attempts: number;
  /** Sessions in a row that were started and did not last. */
  readonly identifies: number;
  /** Where the next connection goes. Losing the address that a session named does not lose the session. */
  readonly endpoint: "base" | "resume";
  readonly session: Session | undefined;
  /** Number of the last dispatch of this session. */
  readonly sequence: number | null;
  /** When the connection became ready. */
  readonly readyAt: number | undefined;
  /** When the session was started. */
  readonly startedAt: number | undefined;
  /** When the session was last heard of. */
  readonly aliveAt: number | undefined;
}

/** What was kept of a session. */
export type Kept = Pick<MachineState, "session" | "sequence" | "endpoint" | "aliveAt">;

/** What can happen to a shard. */
export type Input =
  | { readonly type: "start" }
  | { readonly type: "restored"; readonly kept: Kept | undefined }
  | { readonly type: "allowed" }
  | { readonly type: "refused" }
  | { readonly type: "opened" }
  | { readonly type: "hello"; readonly intervalMs: number }
  | { readonly type: "turn" }
  | { readonly type: "ready"; readonly sequence: number | null; readonly session: Session | undefined }
  | { readonly type: "resumed"; readonly sequence: number | null }
  | { readonly type: "dispatch"; readonly sequence: number | null }
  | { readonly type: "heartbeatRequest" }
  | { readonly type: "reconnect" }
  | { readonly type: "invalidSession"; readonly resumable: boolean }
  | { readonly type: "silent" }
  | { readonly type: "overdue" }
  | { readonly type: "corrupt" }
  | { readonly type: "retry" }
  | { readonly type: "lost"; readonly fatal: boolean; readonly resumable: boolean }
  | { readonly type: "suspend" }
  | { readonly type: "stop" };

/** Why and how long to wait before the next connection. */
export interface Retry {
  /** Failures so far; absent when there is nothing to wait for. */
  readonly attempt: number | undefined;
  /** Sessions that did not last, when the next connection has to start one. */
  readonly identifies: number;
  /** Whether Discord asked for a pause, by declaring the session invalid. */
  readonly invalid: boolean;
}

/** What a shard is to do, in this order. */
export type Effect =
  | { readonly do: "load" }
  | { readonly do: "check" }
  | { readonly do: "dial" }
  | { readonly do: "drop" }
  | { readonly do: "hangUp"; readonly resumable: boolean }
  | { readonly do: "startHeartbeat"; readonly intervalMs: number }
  | { readonly do: "heartbeat" }
  | { readonly do: "queue" }
  | { readonly do: "identify" }
  | { readonly do: "resume" }
  | { readonly do: "deliver" }
  | { readonly do: "flush" }
  | { readonly do: "waitForRetry"; readonly retry: Retry }
  | { readonly do: "fail" }
  | { readonly do: "finish" };

/** The next state and what follows from it. */
export interface Decision {
  readonly state: MachineState;
  readonly effects: readonly Effect[];
}

/** What the decisions need to know from outside. */
export interface Rules {
  readonly now: number;
  /** How long a connection must have been ready for the next loss to count as the first one again. */
  readonly stableMs: number;
  /** The same for sessions. */
  readonly sessionStableMs: number;
  /** How long after its last sign of life a session is still resumed. */
  readonly sessionMaxAgeMs: number;
  /** Whether the queue wants to be asked before a connection is opened that will identify. */
  readonly checks: boolean;
  /** Whether a session may have been saved. */
  readonly restores: boolean;
  /** Whether the gateway is failing, so that nobody is to connect yet. */
  readonly held: boolean;
}

/** State of a shard that was not started. */
export const initialState: MachineState = {
  phase: "idle",
  attempts: 0,
  identifies: 0,
  endpoint: "base",
  session: undefined,
  sequence: null,
  readyAt: undefined,
  startedAt: undefined,
  aliveAt: undefined,
};

type Decide<Type extends Input["type"]> = (
  state: MachineState,
  input: Extract<Input, { type: Type }>,
  rules: Rules,
) => Decision;

/** Lets go of the session, and counts whether it lasted. */
function endSession(state: MachineState, { now, sessionStableMs }: Rules): MachineState {
  const lasted = state.startedAt !== undefined && now - state.startedAt >= sessionStableMs;
  return {
    ...state,
    identifies: lasted ? 0 : state.identifies,
    endpoint: "base",
    session: undefined,
    sequence: null,
    startedAt: undefined,
    aliveAt: undefined,
  };
}

const dial = (state: MachineState, _input: Input, rules: Rules): Decision => {
  const tooOld =
    state.session !== undefined && state.aliveAt !== undefined && rules.now - state.aliveAt > rules.sessionMaxAgeMs;
  const next = tooOld ? endSession(state, rules) : state;
  return next.session === undefined && rules.checks
    ? { state: { ...next, phase: "checking" }, effects: [{ do: "check" }] }
    : { state: { ...next, phase: "connecting" }, effects: [{ do: "dial" }] };
};

/** Waits until connecting is of use. */
function hold(state: MachineState): Decision {
  const retry: Retry = { attempt: undefined, identifies: 0, invalid: false };
  return { state: { ...state, phase: "waiting" }, effects: [{ do: "waitForRetry", retry }] };
}

const dialFirst = (state: MachineState, input: Input, rules: Rules): Decision =>
  rules.held ? hold(state) : dial(state, input, rules);

const begin: Decide<"start"> = (state, input, rules) =>
  rules.restores
    ? { state: { ...state, phase: "restoring" }, effects: [{ do: "load" }] }
    : dialFirst(state, input, rules);

const restored: Decide<"restored"> = (state, input, rules) => dialFirst({ ...state, ...input.kept }, input, rules);

// Others may have failed, or be trying, since it was asked.
const connect: Decide<"allowed"> = (state, _input, rules) =>
  rules.held ? hold(state) : { state: { ...state, phase: "connecting" }, effects: [{ do: "dial" }] };

const greet: Decide<"opened"> = (state) => ({ state: { ...state, phase: "greeting" }, effects: [] });

const authenticate: Decide<"hello"> = (state, { intervalMs }) => ({
  state: { ...state, phase: state.session === undefined ? "queueing" : "resuming" },
  effects: [{ do: "startHeartbeat", intervalMs }, { do: state.session === undefined ? "queue" : "resume" }],
});

const identify: Decide<"turn"> = (state) => ({
  state: { ...state, phase: "identifying", identifies: state.identifies + 1 },
  effects: [{ do: "identify" }],
});

const ready: Decide<"ready"> = (state, { sequence, session }, { now }) => ({
  state: {
    ...state,
    phase: "ready",
    endpoint: session?.resumeUrl === undefined ? "base" : "resume",
    session,
    sequence,
    readyAt: now,
    startedAt: now,
    aliveAt: now,
  },
  effects: [{ do: "deliver" }, { do: "flush" }],
});

const resumed: Decide<"resumed"> = (state, { sequence }, { now }) => ({
  state: { ...state, phase: "ready", sequence: sequence ?? state.sequence, readyAt: now, aliveAt: now },
  effects: [{ do: "deliver" }, { do: "flush" }],
});

const deliver: readonly Effect[] = [{ do: "deliver" }];

// Happens for each event, and a spread would cost more than everything else that does.
const dispatch: Decide<"dispatch"> = (state, { sequence }, { now }) => ({
  state: {
    phase: state.phase,
    attempts: state.attempts,
    identifies: state.identifies,
    endpoint: state.endpoint,
    session: state.session,
    sequence: sequence ?? state.sequence,
    readyAt: state.readyAt,
    startedAt: state.startedAt,
    aliveAt: now,
  },
  effects: deliver,
});

const heartbeat: Decide<"heartbeatRequest"> = (state) => ({ state, effects: [{ do: "heartbeat" }] });

/** Leaves the connection for another one. */
function leave(
  state: MachineState,
  rules: Rules,
  { keep = true, atOnce = false, invalid = false }: { keep?: boolean; atOnce?: boolean; invalid?: boolean } = {},
): Decision {
  const stable = state.readyAt !== undefined && rules.now - state.readyAt >= rules.stableMs;
  const attempt = stable ? 0 : state.attempts;
  const rest = keep ? state : endSession(state, rules);
  const next: MachineState = {
    ...rest,
    phase: "waiting",
    attempts: attempt + 1,
    // An address that did not get as far as RESUMED is not tried again.
    endpoint: state.phase === "ready" ? rest.endpoint : "base",
    readyAt: undefined,
  };
  const retry: Retry = {
    attempt: atOnce && attempt === 0 ? undefined : attempt,
    identifies: next.session === undefined ? next.identifies : 0,
    invalid,
  };
  return { state: next, effects: [{ do: "drop" }, { do: "waitForRetry", retry }] };
}

const replace = (state: MachineState, _input: Input, rules: Rules): Decision => leave(state, rules, { atOnce: true });
const abandon = (state: MachineState, _input: Input, rules: Rules): Decision => leave(state, rules);
const invalidate: Decide<"invalidSession"> = (state, { resumable }, rules) =>
  leave(state, rules, { keep: resumable, invalid: true });
const lost: Decide<"lost"> = (state, { fatal, resumable }, rules) =>
  fatal ? fail(state) : leave(state, rules, { keep: resumable });

function fail(state: MachineState): Decision {
  return { state: { ...state, phase: "closed", session: undefined }, effects: [{ do: "drop" }, { do: "fail" }] };
}

const stop: Decide<"stop"> = (state) => ({
  state: { ...state, phase: "closed", session: undefined },
  effects: [{ do: "hangUp", resumable: false }, { do: "finish" }],
});

const suspend: Decide<"suspend"> = (state) => ({
  state: { ...state, phase: "closed" },
  effects: [{ do: "hangUp", resumable: true }, { do: "finish" }],
});

const ending = { suspend, stop } as const;
const connected = { ...ending, heartbeatRequest: heartbeat, corrupt: abandon, lost, reconnect: replace } as const;
const greeted = { ...connected, silent: replace, invalidSession: invalidate, dispatch, ready, resumed } as const;

/** Which input means something in which phase. Anything else is ignored there. */
export const transitions: { readonly [P in Phase]: { readonly [I in Input["type"]]?: Decide<I> } } = {
  idle: { ...ending, start: begin },
  restoring: { ...ending, restored, refused: fail },
  checking: { ...ending, allowed: connect, refused: fail },
  connecting: { ...ending, opened: greet, overdue: abandon, lost },
  greeting: { ...connected, hello: authenticate, overdue: abandon },
  queueing: { ...connected, silent: replace, invalidSession: invalidate, turn: identify, refused: fail },
  identifying: { ...greeted, overdue: abandon },
  resuming: { ...greeted, overdue: abandon },
  ready: greeted,
  waiting: { ...ending, retry: dial },
  closed: {},
};

/** Decides what `input` means in `state`. */
export function decide(state: MachineState, input: Input, rules: Rules): Decision {
  // The table pairs each input type with a function that takes exactly that input.
  const transition = transitions[state.phase][input.type] as Decide<Input["type"]> | undefined;
  return transition === undefined ? { state, effects: [] } : transition(state, input, rules);
}
