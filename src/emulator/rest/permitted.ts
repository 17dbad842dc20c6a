import { id, isSnowflake } from "../../base/id.ts";
import type { RouteRow } from "../../base/tables.ts";
import { intentsGrantedBy, knownIntents } from "../intents.ts";
import { concerns, redact } from "../redact.ts";
import type { World } from "../state/world.ts";
import type { Call } from "./call.ts";

/** An answer as the actor may see it: a bot does not see what is behind a privileged intent that its application lacks. */
export function permitted({ responses }: RouteRow, status: number, { actor, world }: Call, answer: unknown): unknown {
  const { application, bot } = world;
  const intents = intentsGrantedBy(application.flags);
  const type = responses.find((response) => response.status === status)?.type;
  const isWhole = intents === knownIntents || type === undefined || !("userId" in actor) || actor.userId !== bot.id;
  if (isWhole) return answer;
  // In direct messages a bot always sees what is written to it.
  return redact(answer, type, { intents, isConcerned: (value) => concerns(value, bot.id) || isPrivate(world, value) });
}

/** Whether something was written in direct messages. */
function isPrivate({ channels }: World, value: object): boolean {
  if (!("channel_id" in value) || !isSnowflake(value.channel_id)) return false;
  const channel = channels.get(id<"Channel">(value.channel_id));
  return channel !== undefined && !("guild_id" in channel);
}
