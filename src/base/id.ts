import { InputError } from "./input-error.ts";

declare const marker: unique symbol;

/**
 * Snowflake of something: a decimal string, exactly as Discord sends it. The kind exists for the compiler only, so that
 * the id of a role is not taken for that of a channel.
 */
export type Id<Kind extends string> = string & { readonly [marker]: Kind };

/** An id in what is sent: one that came from Discord, or a decimal literal such as `"175928847299117063"`. */
export type IdInput<Kind extends string> = Id<Kind> | `${bigint}`;

/** Whether `text` is a snowflake: decimal digits that fit 64 bits. */
export function isSnowflake(text: unknown): text is `${bigint}` {
  return typeof text === "string" && /^\d{1,20}$/.test(text) && BigInt(text) <= 0xffff_ffff_ffff_ffffn;
}

/** Checks, once and at the edge, that `text` is a snowflake. Throws an {@link InputError} when it is not. */
export function id<Kind extends string>(text: string): Id<Kind> {
  if (!isSnowflake(text)) throw new InputError("INPUT_ID", "Not an id: expected decimal digits of at most 64 bits.");
  // The kind is what the caller says it is; the digits have just been checked.
  return text as string as Id<Kind>;
}

/**
 * Takes an id for one of another kind. A few things share their ids: the role everyone has and its guild, a thread and
 * the message it was started from.
 */
export function castId<Kind extends string>(value: Id<string>): Id<Kind> {
  // Saying so is what this function is for.
  return value as Id<Kind>;
}
