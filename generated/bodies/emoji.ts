// Generated from schema/bodies/emoji.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";

/**
 * New emoji of a guild.
 *
 * @see https://docs.discord.com/developers/resources/emoji#create-guild-emoji-json-params
 */
export interface CreateGuildEmojiBody {
  /** 2 to 32 characters. */
  readonly name: string;
  /** At most 256 KiB; JPEG, PNG, GIF, WebP or AVIF, best 128 by 128 pixels. */
  readonly image: string;
  /** Roles that may use the emoji; everyone when absent. Without repeats. */
  readonly roles?: readonly IdInput<"Role">[] | undefined;
}

/**
 * Changes to an emoji of a guild.
 *
 * @see https://docs.discord.com/developers/resources/emoji#modify-guild-emoji-json-params
 */
export interface ModifyGuildEmojiBody {
  /** 2 to 32 characters. */
  readonly name?: string | undefined;
  /** Roles that may use the emoji; null lets everyone. Without repeats. */
  readonly roles?: readonly IdInput<"Role">[] | null | undefined;
}

/**
 * New emoji of an application.
 *
 * @see https://docs.discord.com/developers/resources/emoji#create-application-emoji-json-params
 */
export interface CreateApplicationEmojiBody {
  /** 2 to 32 characters. */
  readonly name: string;
  /** At most 256 KiB; JPEG, PNG, GIF, WebP or AVIF, best 128 by 128 pixels. */
  readonly image: string;
}

/**
 * Changes to an emoji of an application.
 *
 * @see https://docs.discord.com/developers/resources/emoji#modify-application-emoji-json-params
 */
export interface ModifyApplicationEmojiBody {
  /** 2 to 32 characters. */
  readonly name?: string | undefined;
}
