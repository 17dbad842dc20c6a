import type { Id } from "../base/id.ts";
import type { EventMap, EventName } from "../../generated/events/map.ts";

/**
 * Who an event is for: the sessions that see a guild, or those of a user. `hidden` says that the bot is not among those who
 * may see it; where an intent delivers an event only when it is about the bot, `self` says whether it is.
 * `domain/audience.ts` makes them.
 */
export type Audience =
  | { readonly guild: Id<"Guild">; readonly hidden?: boolean | undefined; readonly self?: boolean | undefined }
  | { readonly user: Id<"User"> };

/** Something that happened, as the gateway tells it. */
export type Dispatch = {
  readonly [Name in EventName]: { readonly type: Name; readonly data: EventMap[Name]; readonly to: Audience };
}[EventName];
