import { InputError } from "./input-error.ts";
import { isRecord } from "./record.ts";

/**
 * Emoji of a reaction: a standard emoji as its characters, a custom one as `name:id`, as it stands in a message
 * (`<:name:id>`), or as the emoji object that Discord sent.
 */
export type ReactionEmojiInput = string | { readonly id?: string | null; readonly name?: string | null };

/** The emoji as a path parameter: its characters, or `name:id`. Throws an {@link InputError} when it is neither. */
export function reactionEmoji(emoji: ReactionEmojiInput): string {
  const text = typeof emoji === "string" ? emoji : written(emoji);
  const mention = /^<a?:(\w+:\d{1,20})>$/.exec(text);
  if (mention?.[1] !== undefined) return mention[1];
  if (text !== "" && (!text.includes(":") || /^\w+:\d{1,20}$/.test(text))) return text;
  throw new InputError("INPUT_PATH", 'A reaction is a standard emoji such as "👍", or a custom one as name:id.', {
    parameter: "emoji",
  });
}

/** What an emoji object stands for; nothing where JavaScript hands over something else. */
function written(emoji: unknown): string {
  if (!isRecord(emoji)) return "";
  const { id, name } = emoji as Exclude<ReactionEmojiInput, string>;
  if (id === undefined || id === null) return name ?? "";
  // Discord looks at the id alone; the name may be missing where the emoji is gone.
  return `${name ?? "_"}:${id}`;
}
