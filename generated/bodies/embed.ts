// Generated from schema/bodies/embed.json by codegen/emit/definitions.ts. Do not edit.

import type { EmbedType } from "../models/embed.ts";

/**
 * Card with rich content; of several with the same URL only the first is shown.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-structure
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 */
export interface EmbedInput {
  /** Up to 256 characters. */
  readonly title?: string | undefined;
  /** Ignored: what is sent is always rich. */
  readonly type?: EmbedType | undefined;
  /** Up to 4096 characters. */
  readonly description?: string | undefined;
  /** Up to 2048 characters. */
  readonly url?: string | undefined;
  readonly timestamp?: string | undefined;
  /** Color of the bar at the left. */
  readonly color?: number | undefined;
  readonly footer?: EmbedFooterInput | undefined;
  readonly image?: EmbedImageInput | undefined;
  readonly thumbnail?: EmbedThumbnailInput | undefined;
  /** Ignored. */
  readonly video?: EmbedVideoInput | undefined;
  /** Ignored. */
  readonly provider?: EmbedProviderInput | undefined;
  readonly author?: EmbedAuthorInput | undefined;
  /** Up to 25 items. */
  readonly fields?: readonly EmbedFieldInput[] | undefined;
}

/**
 * Video of an embed, which Discord ignores.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-video-structure
 */
export interface EmbedVideoInput {
  /** Up to 2048 characters. */
  readonly url?: string | undefined;
  /** Ignored. */
  readonly width?: number | undefined;
  /** Ignored. */
  readonly height?: number | undefined;
  /**
   * Up to 64 characters.
   *
   * @remarks Undocumented.
   */
  readonly placeholder?: string | undefined;
  /**
   * 0 to 2147483647.
   *
   * @remarks Undocumented.
   */
  readonly placeholder_version?: number | undefined;
  /** @remarks Undocumented. */
  readonly is_animated?: boolean | undefined;
  /** Alternative text. Up to 4096 characters. */
  readonly description?: string | undefined;
}

/**
 * Image of an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-image-structure
 */
export interface EmbedImageInput extends EmbedMediaInput {}

/**
 * Small image of an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-image-structure
 */
export interface EmbedThumbnailInput extends EmbedMediaInput {}

/**
 * What image, thumbnail and video of an embed have in common.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-image-structure
 */
export interface EmbedMediaInput {
  /** An HTTP address, or `attachment://` and the name of a file of the same message. Up to 2048 characters. */
  readonly url: string;
  /** Ignored. */
  readonly width?: number | undefined;
  /** Ignored. */
  readonly height?: number | undefined;
  /**
   * Up to 64 characters.
   *
   * @remarks Undocumented.
   */
  readonly placeholder?: string | undefined;
  /**
   * 0 to 2147483647.
   *
   * @remarks Undocumented.
   */
  readonly placeholder_version?: number | undefined;
  /** @remarks Undocumented. */
  readonly is_animated?: boolean | undefined;
  /** Alternative text. Up to 4096 characters. */
  readonly description?: string | undefined;
}

/**
 * Site of an embed, which Discord ignores.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-provider-structure
 */
export interface EmbedProviderInput {
  /** Up to 256 characters. */
  readonly name?: string | undefined;
  /** Up to 2048 characters. */
  readonly url?: string | undefined;
}

/**
 * Author line of an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-author-structure
 */
export interface EmbedAuthorInput {
  /** Up to 256 characters. */
  readonly name: string;
  /** An HTTP address. Up to 2048 characters. */
  readonly url?: string | undefined;
  /** An HTTP address, or `attachment://` and the name of a file of the same message. Up to 2048 characters. */
  readonly icon_url?: string | undefined;
}

/**
 * Last line of an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-footer-structure
 */
export interface EmbedFooterInput {
  /** Up to 2048 characters. */
  readonly text: string;
  /** An HTTP address, or `attachment://` and the name of a file of the same message. Up to 2048 characters. */
  readonly icon_url?: string | undefined;
}

/**
 * Titled piece of text in an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-field-structure
 */
export interface EmbedFieldInput {
  /** Up to 256 characters. */
  readonly name: string;
  /** Up to 1024 characters. */
  readonly value: string;
  /**
   * Whether it stands beside other inline fields.
   *
   * @default false
   */
  readonly inline?: boolean | undefined;
}
