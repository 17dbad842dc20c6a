import { ownProperty } from "./rules/path.ts";
import { type Condition, holds } from "./rules/index.ts";

/** Where a body says whom its message may notify: keys from the outermost in, and when Discord reads it. */
export interface MentionsPlace {
  readonly at: readonly string[];
  readonly when?: Condition;
}

/**
 * Whether a body leaves open whom its message may notify: Discord would read it, and the body says nothing, not even
 * null.
 */
export function leavesMentionsOpen(body: unknown, { at, when }: MentionsPlace): boolean {
  const holder = at.slice(0, -1).reduce(ownProperty, body);
  if (typeof holder !== "object" || holder === null) return false;
  if (ownProperty(holder, at.at(-1) ?? "") !== undefined) return false;
  return when === undefined || holds(when, body);
}

/** A copy of a body that says whom its message may notify. */
export function withMentions(body: unknown, [key = "", ...rest]: readonly string[], mentions: unknown): unknown {
  return {
    ...Object(body),
    [key]: rest.length === 0 ? mentions : withMentions(ownProperty(body, key), rest, mentions),
  };
}
