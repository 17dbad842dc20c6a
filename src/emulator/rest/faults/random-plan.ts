import { FaultError, seededRandom } from "../../gateway/faults/index.ts";
import type { RouteName } from "../handlers.ts";
import type { LimitScope } from "../limits/index.ts";
import type { RequestFault } from "./fault.ts";
import type { PlannedRestFault, RestFaultPlan } from "./plan.ts";

/** What a {@link randomRestPlan} is made of. */
export interface RandomRestPlanOptions {
  /** The same seed makes the same plan. */
  readonly seed: number;
  /** Number of requests that the plan covers. */
  readonly requests: number;
  /** Requests between two faults, on average. @default 10 */
  readonly every?: number | undefined;
  /** Requests of this route only. @default any */
  readonly route?: RouteName | undefined;
  /** What may go wrong. @default everything that a request can meet */
  readonly kinds?: readonly RequestFault["kind"][] | undefined;
}

/** Draws a whole number from 0 to below the limit. */
type Below = (limit: number) => number;

const SCOPES: readonly LimitScope[] = ["user", "global", "shared"];
/** Statuses of Discord and of what stands before it. */
const STATUSES = [500, 502, 503, 504, 520, 522];
const BODIES = ["json", "page", "none"] as const;

/** A fault of each kind, of random strength. */
const draw: { readonly [Kind in RequestFault["kind"]]: (below: Below) => RequestFault } = {
  reset: (below) => ({ kind: "reset", work: below(2) === 0 }),
  silence: (below) => ({ kind: "silence", work: below(2) === 0 }),
  error: (below) => ({
    kind: "error",
    status: pick(STATUSES, below),
    body: pick(BODIES, below),
    work: below(2) === 0,
  }),
  limit: (below) => ({ kind: "limit", scope: pick(SCOPES, below), retryAfterMs: 1 + below(50) }),
  slow: (below) => ({ kind: "slow", ms: 1 + below(100) }),
  trickle: (below) => ({ kind: "trickle", bytes: 32 + below(256), everyMs: 1 + below(5) }),
  stall: (below) => ({ kind: "stall", bytes: 1 + below(256) }),
  truncate: (below) => ({ kind: "truncate", bytes: 1 + below(256) }),
  length: (below) => ({ kind: "length", by: (1 + below(64)) * (below(2) === 0 ? 1 : -1) }),
  garbage: () => ({ kind: "garbage" }),
};

/** Makes a plan at random: which of the requests to come are struck, and by what. */
export function randomRestPlan(options: RandomRestPlanOptions): RestFaultPlan {
  const { every = 10, kinds = Object.keys(draw) as readonly RequestFault["kind"][], requests, route, seed } = options;
  const random = seededRandom(seed);
  const below: Below = (limit) => Math.floor(random() * limit);
  const plan: PlannedRestFault[] = [];
  for (let skip = below(every * 2); skip < requests; skip += 1 + below(every * 2)) {
    plan.push({ fault: draw[pick(kinds, below)](below), route, skip });
  }
  return plan;
}

function pick<T>(items: readonly T[], below: Below): T {
  const item = items[below(items.length)];
  if (item === undefined) throw new FaultError("A random plan needs at least one kind of fault.");
  return item;
}
