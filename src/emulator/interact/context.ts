import type { Clock } from "../../base/clock.ts";
import type { Id, IdInput } from "../../base/id.ts";
import { id as toId } from "../../base/id.ts";
import type { User } from "../../../generated/models/user.ts";
import { findUser } from "../domain/find.ts";
import { canView } from "../domain/permissions.ts";
import { EmulatorError } from "../error.ts";
import type { StoredInteraction } from "../state/interaction.ts";
import type { StoredChannel, World } from "../state/world.ts";

/** What is needed to do something with the application and to wait for what it does. */
export interface InteractContext {
  readonly world: World;
  /** What the deadline to answer goes by. */
  readonly clock: Clock;
  /** Where the emulator answers: `http://127.0.0.1:1234`. */
  readonly origin: string;
  /** Whether anybody is at the gateway to hear of an interaction. */
  readonly isHeard: () => boolean;
  /** Posts an interaction to the endpoint of the application. */
  readonly post: (stored: StoredInteraction) => void;
}

/** Who does something with the application, and where. */
export interface Place {
  readonly user: User;
  readonly channel: StoredChannel;
}

/** Something that a client would not let its user do. */
export function cannot(message: string): EmulatorError {
  return new EmulatorError("EMULATOR_ACTION", message);
}

/** The channel in which a user does something; refuses one that the user does not see. */
export function placeOf(world: World, userId: Id<"User">, channelId: IdInput<"Channel">): Place {
  const user = findUser(world, userId);
  const channel = world.channels.get(toId(channelId));
  if (channel === undefined) throw cannot(`There is no channel ${channelId}.`);
  if (!sees(world, channel, user.id)) throw cannot(`${user.username} does not see the channel ${channelId}.`);
  return { user, channel };
}

/** Whether a user sees a channel; direct messages are seen by the two who write to each other. */
export function sees(world: World, channel: StoredChannel, userId: Id<"User">): boolean {
  if (!("guild_id" in channel)) return channel.recipients?.some(({ id }) => id === userId) === true;
  const guild = world.guilds.get(channel.guild_id);
  return guild !== undefined && canView(world, guild, channel, userId);
}
