import type { Id } from "../../base/id.ts";
import { events } from "../../../generated/tables/events.ts";
import type { Dispatch } from "../dispatch.ts";
import { hasIntent } from "../intents.ts";
import { concerns, redact } from "../redact.ts";

const byDispatch = new Map(events.map((event) => [event.dispatch, event]));

/** Whether an event reaches a session with these intents. */
export function delivers({ type, to }: Dispatch, intents: number): boolean {
  if ("guild" in to && to.hidden === true) return false;
  const needed = byDispatch.get(type)?.intents ?? [];
  if (needed.length === 0) return true;
  // Where several intents deliver an event, those named for direct messages do so for them and the others in guilds.
  const direct = (name: string): boolean => name.startsWith("Direct");
  const both = needed.some(({ intent }) => direct(intent)) && needed.some(({ intent }) => !direct(intent));
  const isAboutBot = !("guild" in to) || to.self !== false;
  return needed.some(
    ({ intent, when }) =>
      hasIntent(intents, intent) &&
      (!both || direct(intent) === !("guild" in to)) &&
      (isAboutBot || when?.startsWith("the current user") !== true),
  );
}

/** What a session with these intents gets of an event: fields behind a privileged intent that it lacks are empty. */
export function deliverable({ type, data, to }: Dispatch, intents: number, self: Id<"User">): unknown {
  const payload = byDispatch.get(type)?.payload;
  // In direct messages a bot always sees what is written to it.
  if (payload === undefined || !("guild" in to)) return data;
  return redact(data, payload, { intents, isConcerned: (value) => concerns(value, self) });
}
