export type {
  Actor,
  AuthorizeOptions,
  BuyOptions,
  SubscribeOptions,
  SwitchPlanOptions,
  VoiceSwitches,
} from "./actor.ts";
export { Emulator } from "./emulator.ts";
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
export type { IdentityKey } from "./domain/identities.ts";
export type { SkuFields } from "./domain/skus.ts";
export type { Store } from "./store.ts";
export type {
  ActorFile,
  CommandUseOptions,
  FieldValue,
  FieldValues,
  Interactor,
  MessageRef,
  OptionValue,
  OptionValues,
  Reply,
  SuggestOptions,
  UseOptions,
  WaitOptions,
} from "./interact/index.ts";
export type { EmulatorOptions } from "./options.ts";
export type { Trace } from "./trace.ts";
export {
  type PlannedRestFault,
  randomRestPlan,
  type RandomRestPlanOptions,
  type RestAim,
  type RestFault,
  type RestFaultControl,
  type RestFaultKind,
  type RestFaultPlan,
} from "./rest/faults/index.ts";
export type { UnknownFields } from "./rest/validate.ts";
export type {
  PermissionName,
  Seed,
  SeedApplication,
  SeedChannel,
  SeedChannelType,
  SeedGuild,
  SeedMember,
  SeedMessage,
  SeedOverwrite,
  SeedReaction,
  SeedRole,
  SeedThread,
  SeedUser,
} from "./seed/seed.ts";
export type { RestControl, RestStats } from "./rest/control.ts";
export type {
  BucketRule,
  Hold,
  LimitScope,
  Rate,
  RateLimitOptions,
  RateLimits,
  RefusedCounts,
} from "./rest/limits/index.ts";
