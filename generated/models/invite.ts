// Generated from schema/models/invite.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";
import type { Id } from "../../src/base/id.ts";
import type { Open, UnknownTag } from "../../src/base/open.ts";
import type { Application } from "./application.ts";
import type { ChannelType } from "./channel.ts";
import type { WelcomeScreen } from "./guild-display.ts";
import type { GuildFeature, GuildLiveliness, GuildNsfwLevel, MemberFlag, VerificationLevel } from "./guild.ts";
import type { RoleColors } from "./role.ts";
import type { InviteScheduledEvent } from "./scheduled-event.ts";
import type { AvatarDecorationData, Collectibles, User } from "./user.ts";

/**
 * What an invite is to.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-object-invite-types
 */
export const InviteType = {
  Guild: 0,
  GroupDm: 1,
  Friend: 2,
} as const;
export type InviteType = Open<typeof InviteType>;

/**
 * What a guild invite leads to besides its channel.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-object-invite-target-types
 */
export const InviteTargetType = {
  /** The screen that a user shares in a voice channel. */
  Stream: 1,
  /** An activity in a voice channel. */
  EmbeddedApplication: 2,
  /**
   * The page on which the guild sells role subscriptions.
   *
   * @remarks Undocumented.
   */
  RoleSubscriptionsPurchase: 3,
} as const;
export type InviteTargetType = Open<typeof InviteTargetType>;

/**
 * How far Discord is with a list of users that an invite is for.
 *
 * @see https://docs.discord.com/developers/resources/invite#get-target-users-job-status-status-codes
 */
export const TargetUsersJobStatusCode = {
  /** Nothing is known. */
  Unspecified: 0,
  /** The list is being read. */
  Processing: 1,
  /** The list is in force. */
  Completed: 2,
  /** The list could not be read; `error_message` says why. */
  Failed: 3,
} as const;
export type TargetUsersJobStatusCode = Open<typeof TargetUsersJobStatusCode>;

/**
 * Bits of an invite to a guild.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-object-guild-invite-flags
 */
export const InviteFlag = {
  /** Lets a guest into a voice channel, without making them a member. */
  IsGuestInvite: 1, // 1 << 0
} as const;
export type InviteFlag = number;

/**
 * What every invite has, whatever it is to.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-object-invite-structure
 */
export interface BaseInvite {
  readonly type: InviteType;
  readonly code: string;
  readonly channel: InviteChannel | null;
  /** Who made the invite. */
  readonly inviter?: User;
  /** Null when it never does. */
  readonly expires_at?: string | null;
  /** Seconds from its making until it expires; 0 for never. */
  readonly max_age?: number;
  readonly created_at?: string;
}

/**
 * Invite to a guild.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-object-invite-structure
 */
export interface GuildInvite {
  readonly type: typeof InviteType.Guild;
  readonly code: string;
  readonly channel: InviteChannel | null;
  /** Who made the invite. */
  readonly inviter?: User;
  /** Null when it never does. */
  readonly expires_at?: string | null;
  /** Seconds from its making until it expires; 0 for never. */
  readonly max_age?: number;
  readonly created_at?: string;
  readonly guild?: InviteGuild;
  readonly target_type?: InviteTargetType;
  /** Who shares the screen that the invite leads to. */
  readonly target_user?: User;
  /** Activity that the invite leads to. */
  readonly target_application?: Application;
  /** Members that are online; only when asked for with `with_counts`. */
  readonly approximate_presence_count?: number | null;
  /** Only when asked for with `with_counts`. */
  readonly approximate_member_count?: number | null;
  /** @deprecated */
  readonly stage_instance?: InviteStageInstance;
  /** The event that was asked for with `guild_scheduled_event_id`. */
  readonly guild_scheduled_event?: InviteScheduledEvent;
  readonly flags?: InviteFlag;
  /** Roles that those get who accept. */
  readonly roles?: readonly InviteGuildRole[] | null;
  /** How often the invite was used. */
  readonly uses?: number;
  /** How often the invite can be used; 0 for any number. */
  readonly max_uses?: number;
  /** Whether members who get no role are kicked when they disconnect. */
  readonly temporary?: boolean;
  readonly guild_id?: Id<"Guild">;
  /** @remarks Undocumented. */
  readonly is_contact?: boolean;
  /** @remarks Undocumented. */
  readonly target_channel_id?: Id<"Channel">;
  /** @remarks Undocumented. */
  readonly target_message_id?: Id<"Message">;
  /** @remarks Undocumented. */
  readonly liveliness?: GuildLiveliness | null;
  /** @remarks Undocumented. */
  readonly is_nickname_changeable?: boolean;
}

/**
 * Invite to a group of direct messages.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-object-invite-structure
 */
export interface GroupDmInvite {
  readonly type: typeof InviteType.GroupDm;
  readonly code: string;
  readonly channel: InviteChannel | null;
  /** Who made the invite. */
  readonly inviter?: User;
  /** Null when it never does. */
  readonly expires_at?: string | null;
  /** Seconds from its making until it expires; 0 for never. */
  readonly max_age?: number;
  readonly created_at?: string;
  /** Only when asked for with `with_counts`. */
  readonly approximate_member_count?: number | null;
}

/**
 * Invite to become a friend.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-object-invite-structure
 */
export interface FriendInvite {
  readonly type: typeof InviteType.Friend;
  readonly code: string;
  readonly channel: InviteChannel | null;
  /** Who made the invite. */
  readonly inviter?: User;
  /** Null when it never does. */
  readonly expires_at?: string | null;
  /** Seconds from its making until it expires; 0 for never. */
  readonly max_age?: number;
  readonly created_at?: string;
  /** @remarks Undocumented. */
  readonly flags?: number;
  /** How often the invite was used. */
  readonly uses?: number;
  /** How often the invite can be used; 0 for any number. */
  readonly max_uses?: number;
  /** @remarks Undocumented. */
  readonly friends_count?: number;
  /** @remarks Undocumented. */
  readonly is_contact?: boolean;
}

/**
 * How an invite was made and used, for those who manage it.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-metadata-object-invite-metadata-structure
 */
export interface InviteMetadata {
  /** How often the invite was used. */
  readonly uses: number;
  /** How often the invite can be used; 0 for any number. */
  readonly max_uses: number;
  /** Seconds from its making until it expires; 0 for never. */
  readonly max_age: number;
  /** Whether members who get no role are kicked when they disconnect. */
  readonly temporary: boolean;
  readonly created_at: string;
}

/**
 * Guild that an invite is to.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-object-invite-structure
 * @see https://docs.discord.com/developers/resources/invite#invite-object-example-invite-object
 */
export interface InviteGuild {
  readonly id: Id<"Guild">;
  /** From 2 to 100 characters. */
  readonly name: string;
  readonly icon: string | null;
  /** Picture behind invites. */
  readonly splash: string | null;
  readonly verification_level: VerificationLevel | null;
  readonly features: readonly GuildFeature[];
  readonly vanity_url_code: string | null;
  readonly description: string | null;
  readonly banner: string | null;
  /** Number of boosts. */
  readonly premium_subscription_count?: number;
  /** Only in the guild of an invite. */
  readonly welcome_screen?: WelcomeScreen;
  readonly nsfw_level: GuildNsfwLevel | null;
  /**
   * @deprecated `nsfw_level`
   * @remarks Undocumented.
   */
  readonly nsfw?: boolean | null;
}

/**
 * Channel that an invite is to.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-object-example-invite-object
 */
export interface InviteChannel {
  readonly id: Id<"Channel">;
  readonly type: ChannelType;
  readonly name: string | null;
  /** Icon of a group. */
  readonly icon?: string | null;
  /** Users of a group. */
  readonly recipients?: readonly InviteChannelRecipient[];
}

/**
 * User of a group that an invite is to.
 *
 * @remarks Undocumented.
 */
export interface InviteChannelRecipient {
  readonly id?: Id<"User">;
  readonly username: string;
  readonly avatar?: string | null;
}

/**
 * Role that an invite brings.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-object-invite-structure
 */
export interface InviteGuildRole {
  /** That of the role everyone has is the id of the guild. */
  readonly id: Id<"Role">;
  readonly name: string;
  /** @deprecated `colors.primary_color` */
  readonly color: number;
  /** Members take the colors of their highest role whose primary color is not 0. */
  readonly colors: RoleColors;
  readonly icon?: string | null;
  /** Standard emoji that stands for an icon. */
  readonly unicode_emoji?: string | null;
  /** Place in the hierarchy, from 0 at the bottom; of equal places the lower id is above. */
  readonly position: number;
  /** @remarks Undocumented. */
  readonly permissions?: Bits<"Permission">;
}

/**
 * Stage that was live in the channel of an invite.
 *
 * @deprecated
 * @see https://docs.discord.com/developers/resources/invite#invite-stage-instance-object-invite-stage-instance-structure
 */
export interface InviteStageInstance {
  /** Who speaks. */
  readonly members: readonly InviteStageMember[];
  /** Users in the stage channel. */
  readonly participant_count: number;
  /** Users who speak. */
  readonly speaker_count: number;
  readonly topic: string;
}

/**
 * Member who speaks on a stage, in an invite.
 *
 * @deprecated
 * @see https://docs.discord.com/developers/resources/invite#invite-stage-instance-object-example-invite-stage-instance
 */
export interface InviteStageMember {
  readonly user: User;
  /** Name of the user in the guild. */
  readonly nick?: string | null;
  /** Avatar for this guild only. */
  readonly avatar?: string | null;
  /** Banner for this guild only. */
  readonly banner?: string | null;
  /** Without the role that everyone has. */
  readonly roles: readonly Id<"Role">[];
  /** Null for guests in a voice channel. */
  readonly joined_at: string | null;
  /** Since when the user boosts the guild. */
  readonly premium_since?: string | null;
  /** Whether a moderator has deafened the user in voice channels. */
  readonly deaf?: boolean;
  /** Whether a moderator has muted the user in voice channels. */
  readonly mute?: boolean;
  readonly flags?: MemberFlag;
  /** Whether the user has yet to pass membership screening. */
  readonly pending?: boolean;
  /** What the user may do in the channel; only in interactions. */
  readonly permissions?: Bits<"Permission">;
  /** End of a timeout; null or in the past when there is none. */
  readonly communication_disabled_until?: string | null;
  /** Decoration of the avatar for this guild only. */
  readonly avatar_decoration_data?: AvatarDecorationData | null;
  /** Collectibles for this guild only. */
  readonly collectibles?: Collectibles | null;
}

/**
 * How far Discord is with a list of users that an invite is for.
 *
 * @see https://docs.discord.com/developers/resources/invite#get-target-users-job-status-example-response
 */
export interface TargetUsersJobStatus {
  readonly status: TargetUsersJobStatusCode;
  /** Users in the list. */
  readonly total_users: number;
  /** Users of the list that were read so far. */
  readonly processed_users: number;
  /** When the list arrived. */
  readonly created_at: string | null;
  /** When the list was in force. */
  readonly completed_at: string | null;
  /** What went wrong. */
  readonly error_message: string | null;
}

/** A {@link Invite} of a kind that this version does not know. */
export interface UnknownInvite extends BaseInvite {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * Code that lets users into a guild or a group, or makes them friends.
 *
 * @see https://docs.discord.com/developers/resources/invite#invite-object
 */
export type Invite = GuildInvite | GroupDmInvite | FriendInvite | UnknownInvite;
