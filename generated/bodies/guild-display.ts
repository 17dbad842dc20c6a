// Generated from schema/bodies/guild-display.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";

/**
 * Changes to the widget of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-widget
 */
export interface ModifyGuildWidgetBody {
  readonly enabled?: boolean | undefined;
  /** Channel that the widget invites to; null for none. */
  readonly channel_id?: IdInput<"Channel"> | null | undefined;
}

/**
 * Changes to the welcome screen of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-welcome-screen-json-params
 */
export interface ModifyGuildWelcomeScreenBody {
  readonly enabled?: boolean | null | undefined;
  /** All channels that the screen shall suggest. Up to 5 items. */
  readonly welcome_channels?: readonly WelcomeScreenChannelInput[] | null | undefined;
  /** Up to 140 characters. */
  readonly description?: string | null | undefined;
}

/**
 * Channel that a welcome screen suggests.
 *
 * @see https://docs.discord.com/developers/resources/guild#welcome-screen-object-welcome-screen-channel-structure
 */
export interface WelcomeScreenChannelInput {
  readonly channel_id: IdInput<"Channel">;
  /** 1 to 50 characters. */
  readonly description: string;
  /** Custom emoji shown with the channel. */
  readonly emoji_id?: IdInput<"Emoji"> | null | undefined;
  /** Name of the custom emoji, or the standard emoji. */
  readonly emoji_name?: string | null | undefined;
}
