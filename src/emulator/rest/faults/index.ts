export type { RequestFault, RestFault, RestFaultKind } from "./fault.ts";
export { type RestFaultControl, RestFaults } from "./faults.ts";
export type { PlannedRestFault, RestAim, RestFaultPlan } from "./plan.ts";
export { randomRestPlan, type RandomRestPlanOptions } from "./random-plan.ts";
