import { closeCodes } from "../../../../generated/tables/opcodes.ts";
import { FaultError } from "./error.ts";
import type { Fault, FaultKind, FaultOf, Stage } from "./fault.ts";
import type { FaultPlan, PlannedFault } from "./plan.ts";
import { seededRandom } from "./random.ts";

/** What a {@link randomPlan} is made of. */
export interface RandomPlanOptions {
  /** The same seed makes the same plan. */
  readonly seed: number;
  /** Milliseconds that the plan fills. */
  readonly forMs: number;
  /** Number of shards to strike, one at a time. @default 1 */
  readonly shards?: number | undefined;
  /** Milliseconds between two faults, on average. @default 10000 */
  readonly everyMs?: number | undefined;
  /** What may go wrong. @default everything */
  readonly kinds?: readonly FaultKind[] | undefined;
}

const STAGES: readonly Stage[] = ["upgrade", "hello", "ready", "resumed", "heartbeatAck"];
/** Codes that Discord does not document, and that are seen all the same. */
const OTHER_CODES = [1001, 1011, 4099];
/** Closings after which a client comes back, one without a code among them. */
const CLOSINGS: readonly FaultOf<"close">[] = [
  ...closeCodes.filter(({ reconnect }) => reconnect).map(({ code }) => ({ kind: "close", code }) as const),
  ...OTHER_CODES.map((code) => ({ kind: "close", code }) as const),
  { kind: "close" },
];

/** Draws a whole number from 0 to below the limit. */
type Below = (limit: number) => number;

/** A fault of each kind, of random strength. */
const draw: { readonly [Kind in FaultKind]: (below: Below) => Fault } = {
  refuse: (below) => ({ kind: "refuse", forMs: 500 + below(8_000) }),
  reset: () => ({ kind: "reset" }),
  cut: () => ({ kind: "cut" }),
  blackHole: () => ({ kind: "blackHole" }),
  halfOpen: () => ({ kind: "halfOpen" }),
  slow: (below) => ({ kind: "slow", bytes: 512 + below(2_048), everyMs: 10 + below(40) }),
  merge: (below) => ({ kind: "merge", everyMs: 50 + below(500) }),
  split: (below) => ({ kind: "split", bytes: 16 + below(240) }),
  earlyHello: () => ({ kind: "earlyHello" }),
  silent: (below) => ({ kind: "silent", at: pick(STAGES, below) }),
  corrupt: () => ({ kind: "corrupt" }),
  garbage: () => ({ kind: "garbage" }),
  keyOrder: () => ({ kind: "keyOrder" }),
  burst: (below) => ({ kind: "burst", bytes: 100_000 + below(900_000) }),
  close: (below) => pick(CLOSINGS, below),
  reconnect: () => ({ kind: "reconnect" }),
  invalidSession: (below) => ({ kind: "invalidSession", resumable: below(2) === 0 }),
  deadResumeUrl: () => ({ kind: "deadResumeUrl" }),
};

/** Faults that are of interest only to connections that are not there yet. */
const FOR_NEW: ReadonlySet<FaultKind> = new Set(["earlyHello", "deadResumeUrl"]);

/** Makes a plan at random, in the order of time. Every other fault waits for the next connections instead of those that are open. */
export function randomPlan(options: RandomPlanOptions): FaultPlan {
  const { everyMs = 10_000, forMs, kinds = Object.keys(draw) as readonly FaultKind[], seed, shards = 1 } = options;
  const random = seededRandom(seed);
  const below: Below = (limit) => Math.floor(random() * limit);
  const plan: PlannedFault[] = [];
  for (let afterMs = below(everyMs * 2); afterMs < forMs; afterMs += 1 + below(everyMs * 2)) {
    const fault = draw[pick(kinds, below)](below);
    const shard = below(shards);
    const forNew =
      below(2) === 0 || FOR_NEW.has(fault.kind) || (fault.kind === "silent" && fault.at !== "heartbeatAck");
    plan.push(forNew ? { afterMs, fault, next: 1 + below(2) } : { afterMs, fault, shard });
  }
  return plan;
}

function pick<T>(items: readonly T[], below: Below): T {
  const item = items[below(items.length)];
  if (item === undefined) throw new FaultError("A random plan needs at least one kind of fault.");
  return item;
}
