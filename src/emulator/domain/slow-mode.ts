import { JsonErrorCode } from "../../../generated/models/errors.ts";
import type { User } from "../../../generated/models/user.ts";
import { Problem } from "../problem.ts";
import type { StoredChannel, World } from "../state/world.ts";
import { mayIn } from "./permissions.ts";

/**
 * Notes that a user posts in a channel, and refuses it while its slow mode holds them back. Bots are never held back, nor
 * those who have the permission for it.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
 */
export function passSlowMode(world: World, channel: StoredChannel, { bot, id }: Pick<User, "bot" | "id">): void {
  const { rate_limit_per_user: seconds = 0 } = "rate_limit_per_user" in channel ? channel : {};
  if (seconds === 0 || bot === true || mayIn(world, channel, id, "BypassSlowmode")) return;
  const { nowMs } = world.time;
  const posts = world.slowedPosts.get(channel.id) ?? new Map<User["id"], number>();
  const waitMs = (posts.get(id) ?? -Infinity) + seconds * 1000 - nowMs;
  if (waitMs > 0) {
    throw new Problem(429, {
      message: "This action cannot be performed due to slowmode rate limit.",
      code: JsonErrorCode.SlowmodeRateLimited,
      retry_after: waitMs / 1000,
    });
  }
  posts.set(id, nowMs);
  world.slowedPosts.set(channel.id, posts);
}
