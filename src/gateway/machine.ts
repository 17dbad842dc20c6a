/**
 * The decisions of a shard: what to do about what happened, as a function of the state it is in. No socket, no timer and
 * no clock here; `shard.ts` carries the effects out.
 */

/**
 * Where a shard stands: not started, waiting for a connection and its Hello, waiting for READY, receiving, waiting
 * before it connects again, or at its end.
 */
export type Phase = "idle" | "connecting" | "identifying" | "ready" | "waiting" | "closed";

/** Everything a decision depends on. */
export interface MachineState {
  readonly phase: Phase;
  /** Connections in a row that were lost before they had been of use for a while. */
  readonly attempts: number;
  /** Number of the last dispatch of this session. */
  readonly sequence: number | null;
  /** When the session became ready. */
  readonly readyAt: number | undefined;
}

/** What can happen to a shard. */
export type Input =
  | { readonly type: "start" }
  | { readonly type: "hello"; readonly intervalMs: number }
  | { readonly type: "dispatch"; readonly sequence: number | null; readonly ready: boolean }
  | { readonly type: "heartbeatRequest" }
  | { readonly type: "reconnect" }
  | { readonly type: "invalidSession" }
  | { readonly type: "silent" }
  | { readonly type: "overdue" }
  | { readonly type: "retry" }
  | { readonly type: "lost"; readonly fatal: boolean }
  | { readonly type: "stop" };

/** What a shard is to do, in this order. */
export type Effect =
  | { readonly do: "dial" }
  | { readonly do: "drop" }
  | { readonly do: "hangUp" }
  | { readonly do: "startHeartbeat"; readonly intervalMs: number }
  | { readonly do: "heartbeat" }
  | { readonly do: "identify" }
  | { readonly do: "deliver" }
  | { readonly do: "waitForRetry"; readonly attempt: number }
  | { readonly do: "fail" }
  | { readonly do: "finish" };

/** The next state and what follows from it. */
export interface Decision {
  readonly state: MachineState;
  readonly effects: readonly Effect[];
}

type Decide<Type extends Input["type"]> = (
  state: MachineState,
  input: Extract<Input, { type: Type }>,
  rules: Rules,
) => Decision;

/** What the decisions need to know from outside. */
export interface Rules {
  readonly now: number;
  /** How long a session must have been ready for the next loss to count as the first one again. */
  readonly stableMs: number;
}

/** State of a shard that was not started. */
export const initialState: MachineState = { phase: "idle", attempts: 0, sequence: null, readyAt: undefined };

const dial = (state: MachineState): Decision => ({
  state: { ...state, phase: "connecting", sequence: null, readyAt: undefined },
  effects: [{ do: "dial" }],
});

const identify: Decide<"hello"> = (state, { intervalMs }) => ({
  state: { ...state, phase: "identifying" },
  effects: [{ do: "startHeartbeat", intervalMs }, { do: "identify" }],
});

const dispatch: Decide<"dispatch"> = (state, { sequence, ready }, { now }) => ({
  state: {
    ...state,
    sequence: sequence ?? state.sequence,
    ...(ready ? { phase: "ready", readyAt: now } : {}),
  },
  effects: [{ do: "deliver" }],
});

const heartbeat: Decide<"heartbeatRequest"> = (state) => ({ state, effects: [{ do: "heartbeat" }] });

function retry(state: MachineState, { now, stableMs }: Rules, before: readonly Effect[]): Decision {
  const stable = state.readyAt !== undefined && now - state.readyAt >= stableMs;
  const attempt = stable ? 0 : state.attempts;
  return {
    state: { phase: "waiting", attempts: attempt + 1, sequence: null, readyAt: undefined },
    effects: [...before, { do: "waitForRetry", attempt }],
  };
}

const abandon = (state: MachineState, _input: Input, rules: Rules): Decision => retry(state, rules, [{ do: "drop" }]);

const lost: Decide<"lost"> = (state, { fatal }, rules) =>
  fatal
    ? { state: { ...state, phase: "closed" }, effects: [{ do: "drop" }, { do: "fail" }] }
    : retry(state, rules, [{ do: "drop" }]);

const stop: Decide<"stop"> = (state) => ({
  state: { ...state, phase: "closed" },
  effects: [{ do: "hangUp" }, { do: "finish" }],
});

/** Which input means something in which phase. Anything else is ignored there. */
export const transitions: { readonly [P in Phase]: { readonly [I in Input["type"]]?: Decide<I> } } = {
  idle: { start: dial, stop },
  connecting: { hello: identify, heartbeatRequest: heartbeat, reconnect: abandon, overdue: abandon, lost, stop },
  identifying: {
    dispatch,
    heartbeatRequest: heartbeat,
    reconnect: abandon,
    invalidSession: abandon,
    silent: abandon,
    overdue: abandon,
    lost,
    stop,
  },
  ready: {
    dispatch,
    heartbeatRequest: heartbeat,
    reconnect: abandon,
    invalidSession: abandon,
    silent: abandon,
    lost,
    stop,
  },
  waiting: { retry: dial, stop },
  closed: {},
};

/** Decides what `input` means in `state`. */
export function decide(state: MachineState, input: Input, rules: Rules): Decision {
  // The table pairs each input type with a function that takes exactly that input.
  const transition = transitions[state.phase][input.type] as Decide<Input["type"]> | undefined;
  return transition === undefined ? { state, effects: [] } : transition(state, input, rules);
}
