import type { RouteName } from "../handlers.ts";
import type { RestFault } from "./fault.ts";

/** Which requests a fault strikes: the next one, unless something else is said. */
export interface RestAim {
  /** Requests of this route only. @default any */
  readonly route?: RouteName | undefined;
  /** Requests that it strikes; Infinity for all to come. @default 1 */
  readonly next?: number | undefined;
  /** Requests of those that come before and are left alone. @default 0 */
  readonly skip?: number | undefined;
}

/** A fault, what it strikes, and when. */
export interface PlannedRestFault extends RestAim {
  readonly fault: RestFault;
  /** Milliseconds on the emulator's clock after the plan began. @default 0 */
  readonly afterMs?: number | undefined;
}

/** What goes wrong and when, as data: it can be written by hand, made by `randomRestPlan`, printed and played again. */
export type RestFaultPlan = readonly PlannedRestFault[];
