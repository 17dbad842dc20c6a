import type { Id } from "../base/id.ts";
import { guildPaths } from "../../generated/events/guild-paths.ts";

/** What a shard yields, as far as it matters here. */
interface AnyEvent {
  readonly type: string;
  readonly data: unknown;
}

/**
 * The guild that an event belongs to. `undefined` for what happened in direct messages or to a shard, for what belongs to
 * no guild, such as READY, and for events that this version does not know. Never throws, whatever the payload is.
 */
export function guildId({ type, data }: AnyEvent): Id<"Guild"> | undefined {
  const path = guildPaths.get(type);
  if (path === undefined) return undefined;
  let value = data;
  for (const field of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[field];
  }
  // The schema says that this text is the id of a guild.
  return typeof value === "string" ? (value as Id<"Guild">) : undefined;
}
