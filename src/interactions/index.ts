export type { Clock } from "../base/clock.ts";
export type { Executor } from "../base/methods.ts";
export type { DeferOptions } from "./deferral.ts";
export {
  type HandleOptions,
  type HandlerResult,
  InteractionEndpoint,
  type InteractionEndpointOptions,
} from "./endpoint.ts";
export { InteractionError, type InteractionErrorCode } from "./error.ts";
export type { ReceivedInteraction } from "./interaction.ts";
export type { RespondBy, Responder } from "./responder.ts";
export { SignatureCheck } from "./signature.ts";
export { WebhookEventEndpoint, type WebhookEventEndpointOptions } from "./webhook-events.ts";
