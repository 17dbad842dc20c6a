// Generated from schema/models/guild-display.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";
import type { PresenceStatus } from "./presence.ts";

/**
 * Look of the picture that shows the widget of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#get-guild-widget-image-widget-style-options
 */
export const WidgetStyle = {
  /** Small badge with the number of members online. */
  Shield: "shield",
  /** Large picture with icon, name, number of members online and a footer. */
  Banner1: "banner1",
  /** Small picture with icon, name and number of members online. */
  Banner2: "banner2",
  /** Large picture whose footer asks to chat. */
  Banner3: "banner3",
  /** Large picture with a big logo and a button to join. */
  Banner4: "banner4",
} as const;
export type WidgetStyle = Open<typeof WidgetStyle>;

/** Discriminator that the widget shows instead of the real one. */
export const WidgetUserDiscriminator = {
  Zeroes: "0000",
} as const;
export type WidgetUserDiscriminator = Open<typeof WidgetUserDiscriminator>;

/**
 * Settings of the widget of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-widget-settings-object-guild-widget-settings-structure
 */
export interface GuildWidgetSettings {
  readonly enabled: boolean;
  /** Channel that the widget invites to. */
  readonly channel_id: Id<"Channel"> | null;
}

/**
 * What the widget of a guild shows.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-widget-object-guild-widget-structure
 */
export interface GuildWidget {
  readonly id: Id<"Guild">;
  readonly name: string;
  /** Invite to the channel of the widget. */
  readonly instant_invite: string | null;
  /** Voice and stage channels that everyone may enter. */
  readonly channels: readonly GuildWidgetChannel[];
  /** Up to 100 members that are online. */
  readonly members: readonly GuildWidgetMember[];
  /** Number of members online. */
  readonly presence_count: number;
}

/**
 * Voice or stage channel in a widget.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-widget-object-example-guild-widget
 */
export interface GuildWidgetChannel {
  readonly id: Id<"Channel">;
  readonly name: string;
  readonly position: number;
}

/**
 * Member in a widget, made anonymous.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-widget-object-example-guild-widget
 */
export interface GuildWidgetMember {
  /** Number of the member in this widget; not an id. */
  readonly id: string;
  readonly username: string;
  readonly discriminator: WidgetUserDiscriminator;
  readonly avatar: null;
  readonly status: PresenceStatus;
  readonly avatar_url: string;
  readonly activity?: GuildWidgetActivity;
  readonly deaf?: boolean;
  readonly mute?: boolean;
  readonly self_deaf?: boolean;
  readonly self_mute?: boolean;
  readonly suppress?: boolean;
  /** Voice channel that the member is connected to. */
  readonly channel_id?: Id<"Channel">;
}

/**
 * What a member in a widget is doing.
 *
 * @remarks Undocumented.
 */
export interface GuildWidgetActivity {
  readonly name: string;
}

/**
 * What a community guild shows to new members.
 *
 * @see https://docs.discord.com/developers/resources/guild#welcome-screen-object-welcome-screen-structure
 */
export interface WelcomeScreen {
  readonly description: string | null;
  /** Up to 5 channels. */
  readonly welcome_channels: readonly WelcomeScreenChannel[];
}

/**
 * Channel that a welcome screen suggests.
 *
 * @see https://docs.discord.com/developers/resources/guild#welcome-screen-object-welcome-screen-channel-structure
 */
export interface WelcomeScreenChannel {
  readonly channel_id: Id<"Channel">;
  readonly description: string;
  /** Custom emoji shown with the channel. */
  readonly emoji_id: Id<"Emoji"> | null;
  /** Name of the custom emoji, or the standard emoji. */
  readonly emoji_name: string | null;
}
