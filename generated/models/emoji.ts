// Generated from schema/models/emoji.json by codegen/emit/definitions.ts. Do not edit.

import type { Id, IdInput } from "../../src/base/id.ts";
import type { User } from "./user.ts";

/**
 * Custom emoji of a guild or an application, or a standard emoji.
 *
 * @see https://docs.discord.com/developers/resources/emoji#emoji-object-emoji-structure
 */
export interface Emoji {
  /** Null for a standard emoji. */
  readonly id: Id<"Emoji"> | null;
  /** Name of a custom emoji, or the characters of a standard one; null when a custom emoji is gone. */
  readonly name: string | null;
  /** Roles that may use the emoji; everyone when empty. */
  readonly roles?: readonly Id<"Role">[];
  /** Who created the emoji. */
  readonly user?: User;
  /** Whether the name must be wrapped in colons. */
  readonly require_colons?: boolean;
  /** Whether an integration controls the emoji. */
  readonly managed?: boolean;
  readonly animated?: boolean;
  /** False while the guild has lost the boosts that the emoji needs. */
  readonly available?: boolean;
}

/**
 * Short form of an emoji, as it stands in reactions and polls.
 *
 * @see https://docs.discord.com/developers/resources/emoji#emoji-object-custom-emoji-examples
 */
export interface ReactionEmoji {
  /** Null for a standard emoji. */
  readonly id?: Id<"Emoji"> | null;
  /** Name of a custom emoji, or the characters of a standard one; null when a custom emoji is gone. */
  readonly name?: string | null;
  readonly animated?: boolean;
}

/**
 * Emoji on a button or an option: the id of a custom emoji, or the characters of a standard one as name.
 *
 * @see https://docs.discord.com/developers/components/reference#button-button-structure
 */
export interface ComponentEmoji {
  /** Absent or null for a standard emoji. */
  readonly id?: Id<"Emoji"> | null;
  /** Not needed beside an id. Up to 32 characters. */
  readonly name?: string | null;
  readonly animated?: boolean;
}

/**
 * Emoji on a button or an option: the id of a custom emoji, or the characters of a standard one as name.
 *
 * @see https://docs.discord.com/developers/components/reference#button-button-structure
 */
export interface ComponentEmojiInput {
  /** Absent or null for a standard emoji. */
  readonly id?: IdInput<"Emoji"> | null | undefined;
  /** Not needed beside an id. Up to 32 characters. */
  readonly name?: string | null | undefined;
  readonly animated?: boolean | undefined;
}

/**
 * Emojis of an application.
 *
 * @see https://docs.discord.com/developers/resources/emoji#list-application-emojis
 */
export interface ApplicationEmojiList {
  readonly items: readonly Emoji[];
}
