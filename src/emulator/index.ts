export type { Actor, VoiceSwitches } from "./actor.ts";
export { Emulator, type EmulatorOptions } from "./emulator.ts";
export { EmulatorError, type EmulatorErrorCode } from "./error.ts";
export type { GatewayControl, SessionView } from "./gateway/control.ts";
export {
  type Aim,
  type Fault,
  type FaultControl,
  FaultError,
  type FaultKind,
  type FaultPlan,
  type PlannedFault,
  randomPlan,
  type RandomPlanOptions,
  type Stage,
} from "./gateway/faults/index.ts";
export type { Trace } from "./trace.ts";
