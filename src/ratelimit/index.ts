export { ownAddress, SharedAddress } from "./address.ts";
export type { InvalidMessage, LimitedMessage } from "./channels.ts";
export { type Obstacle, RateLimitError, type RateLimitErrorCode, type RateLimitErrorFacts } from "./error.ts";
export { isCloudflareBlock, type LimitScope, readRefusal, type Refusal } from "./headers.ts";
export type { InvalidStage } from "./invalid-requests.ts";
export { MemoryRateLimiter } from "./memory.ts";
export type { MemoryRateLimiterOptions } from "./options.ts";
export {
  type AcquireOptions,
  type LimitedAnswer,
  type LimitedRequest,
  type Permit,
  type RateLimiter,
  unlimited,
} from "./rate-limiter.ts";
export type { BucketStatus, RateLimiterStats } from "./stats.ts";
