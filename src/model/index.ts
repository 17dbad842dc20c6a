export * from "../../generated/bodies/index.ts";
export * from "../../generated/models/index.ts";
export type {
  UnknownWebhookEvent,
  WebhookEvent,
  WebhookEventMap,
  WebhookEventName,
} from "../../generated/webhook-events.ts";
export { type Bits, type BitsInput, fromBits, toBits } from "../base/bits.ts";
export { EvenfallError } from "../base/error.ts";
export { flagNames, hasFlag } from "../base/flags.ts";
export { castId, type Id, id, type IdInput, isSnowflake } from "../base/id.ts";
export { InputError, type InputErrorCode } from "../base/input-error.ts";
export { isKnown, type Known, type Open, type UnknownName, type UnknownTag } from "../base/open.ts";
export type { Upload, UploadData } from "../base/upload.ts";
