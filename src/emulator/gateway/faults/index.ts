export { Damage, corrupted } from "./damage.ts";
export type { Faulty } from "./effects.ts";
export { FaultError } from "./error.ts";
export type { Fault, FaultKind, FaultOf, Stage } from "./fault.ts";
export { type Door, type FaultControl, GatewayFaults } from "./faults.ts";
export { Line } from "./line.ts";
export { seededRandom } from "./random.ts";
export { randomPlan, type RandomPlanOptions } from "./random-plan.ts";
export type { Aim, FaultPlan, PlannedFault } from "./plan.ts";
