import type { RouteName } from "../handlers.ts";

/** So many requests in a window, which begins with its first request. */
export interface Rate {
  readonly limit: number;
  readonly windowMs: number;
}

/** Routes that draw on one bucket. Those with other major parameters have one of their own. */
export interface BucketRule extends Rate {
  readonly routes: readonly RouteName[];
}

/**
 * Buckets that are known for their size. Discord documents none and may change each at any time, so that a client which
 * knows one of these numbers is at fault; they are here to be as far apart as they are there.
 *
 * @see https://docs.discord.com/developers/topics/rate-limits
 */
export const usualBuckets: readonly BucketRule[] = [
  { routes: ["createMessage"], limit: 5, windowMs: 5_000 },
  { routes: ["editMessage"], limit: 5, windowMs: 5_000 },
  { routes: ["deleteMessage"], limit: 5, windowMs: 1_000 },
  { routes: ["bulkDeleteMessages"], limit: 1, windowMs: 1_000 },
  { routes: ["createReaction", "deleteOwnReaction", "deleteUserReaction"], limit: 1, windowMs: 250 },
  { routes: ["modifyChannel"], limit: 5, windowMs: 15_000 },
  { routes: ["triggerTypingIndicator"], limit: 5, windowMs: 5_000 },
  { routes: ["crosspostMessage"], limit: 10, windowMs: 3_600_000 },
  { routes: ["modifyGuildMember"], limit: 10, windowMs: 10_000 },
  { routes: ["addGuildMemberRole", "removeGuildMemberRole"], limit: 10, windowMs: 10_000 },
  { routes: ["executeWebhook"], limit: 5, windowMs: 2_000 },
  { routes: ["getGatewayBot"], limit: 2, windowMs: 5_000 },
];

/** Of routes that read, and are not among {@link usualBuckets}. */
export const usualRead: Rate = { limit: 10, windowMs: 2_000 };

/** Of routes that write, and are not among {@link usualBuckets}. */
export const usualWrite: Rate = { limit: 5, windowMs: 5_000 };
