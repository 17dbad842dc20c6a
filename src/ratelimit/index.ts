export {
  type AcquireOptions,
  type LimitedAnswer,
  type LimitedRequest,
  type Permit,
  type RateLimiter,
  unlimited,
} from "./rate-limiter.ts";
