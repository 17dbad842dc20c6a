import type { User } from "../../../generated/models/user.ts";
import { timestampOf } from "../state/ids.ts";
import type { StoredChannel, World } from "../state/world.ts";
import { audienceOf, guildKey, guildOf } from "./audience.ts";

/** Tells everybody who sees a channel that a user is writing. */
export function announceTyping(world: World, channel: StoredChannel, user: User): void {
  const guildId = guildOf(channel);
  const member = guildId === undefined ? undefined : world.guilds.get(guildId)?.members.get(user.id);
  world.fire({
    type: "TYPING_START",
    to: audienceOf(world, channel),
    data: {
      channel_id: channel.id,
      user_id: user.id,
      timestamp: Math.floor(Date.parse(timestampOf(world.ids.next())) / 1000),
      ...guildKey(channel),
      ...(member === undefined ? {} : { member }),
    },
  });
}
