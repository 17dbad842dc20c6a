// Generated from schema/models/embed.json by codegen/emit/definitions.ts. Do not edit.

import type { Open } from "../../src/base/open.ts";
import type { Container } from "./component.ts";

/**
 * Kind of an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-types
 */
export const EmbedType = {
  /** Made by a bot or a webhook. */
  Rich: "rich",
  Image: "image",
  Video: "video",
  /** Animated image, shown as a video. */
  Gifv: "gifv",
  Article: "article",
  Link: "link",
  /** Outcome of a poll. */
  PollResult: "poll_result",
  /**
   * What auto moderation reports in a channel.
   *
   * @remarks Undocumented.
   */
  AutoModerationMessage: "auto_moderation_message",
} as const;
export type EmbedType = Open<typeof EmbedType>;

/**
 * Bits of an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-flags
 */
export const EmbedFlag = {
  /** Stands in for a reply to an activity card. */
  IsContentInventoryEntry: 32, // 1 << 5
} as const;
export type EmbedFlag = number;

/**
 * Bits of an image or video of an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-media-flags
 */
export const EmbedMediaFlag = {
  IsAnimated: 32, // 1 << 5
} as const;
export type EmbedMediaFlag = number;

/**
 * Card with rich content below the text of a message.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-structure
 */
export interface Embed {
  readonly title?: string;
  readonly type?: EmbedType;
  readonly description?: string;
  readonly url?: string;
  readonly timestamp?: string;
  /** Color of the bar at the left. */
  readonly color?: number;
  readonly footer?: EmbedFooter;
  readonly image?: EmbedImage;
  readonly thumbnail?: EmbedImage;
  readonly video?: EmbedVideo;
  /** Site that the linked page belongs to. */
  readonly provider?: EmbedProvider;
  readonly author?: EmbedAuthor;
  /** Embeds of some types keep their data in fields of known names. */
  readonly fields?: readonly EmbedField[];
  readonly flags?: EmbedFlag | null;
  /** @remarks Undocumented. */
  readonly components?: readonly Container[];
}

/**
 * Video of an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-video-structure
 */
export interface EmbedVideo {
  readonly url?: string;
  /** Address of the same video at Discord's proxy. */
  readonly proxy_url?: string;
  /** In pixels. */
  readonly height?: number;
  /** In pixels. */
  readonly width?: number;
  /** Media type. */
  readonly content_type?: string;
  /** Thumbhash of the video, in base64. */
  readonly placeholder?: string;
  readonly placeholder_version?: number;
  /** Alternative text. */
  readonly description?: string;
  readonly flags?: EmbedMediaFlag;
}

/**
 * Image or thumbnail of an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-image-structure
 */
export interface EmbedImage {
  readonly url?: string;
  /** Address of the same image at Discord's proxy. */
  readonly proxy_url?: string;
  /** In pixels. */
  readonly height?: number;
  /** In pixels. */
  readonly width?: number;
  /** Media type. */
  readonly content_type?: string;
  /** Thumbhash of the image, in base64. */
  readonly placeholder?: string;
  readonly placeholder_version?: number;
  /** Alternative text. */
  readonly description?: string;
  readonly flags?: EmbedMediaFlag;
}

/**
 * Site that a linked page belongs to.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-provider-structure
 */
export interface EmbedProvider {
  readonly name?: string;
  readonly url?: string;
}

/**
 * Author line of an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-author-structure
 */
export interface EmbedAuthor {
  readonly name: string;
  readonly url?: string;
  readonly icon_url?: string;
  /** Address of the icon at Discord's proxy. */
  readonly proxy_icon_url?: string;
}

/**
 * Last line of an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-footer-structure
 */
export interface EmbedFooter {
  readonly text: string;
  readonly icon_url?: string;
  /** Address of the icon at Discord's proxy. */
  readonly proxy_icon_url?: string;
}

/**
 * Titled piece of text in an embed.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-field-structure
 */
export interface EmbedField {
  readonly name: string;
  readonly value: string;
  /** Whether it stands beside other inline fields. */
  readonly inline?: boolean;
}
