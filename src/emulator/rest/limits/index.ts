export { type Hold, RestLimits, type RefusedCounts } from "./limits.ts";
export { type LimitRules, limitRules, type RateLimitOptions, type RateLimits } from "./options.ts";
export { sendPage } from "./page.ts";
export type { BucketRule, Rate } from "./rate.ts";
export { Limited, type LimitScope, type Refusal, sendRefusal } from "./refusal.ts";
