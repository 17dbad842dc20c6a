// Generated from schema/models/auto-moderation.json by codegen/emit/definitions.ts. Do not edit.

import type { Id, IdInput } from "../../src/base/id.ts";
import type { Open, UnknownTag } from "../../src/base/open.ts";

/**
 * What sets off an auto moderation rule.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-types
 */
export const AutoModerationTriggerType = {
  /** Words that the guild lists; at most 6 such rules. */
  Keyword: 1,
  /** What looks like spam; at most 1 such rule. */
  Spam: 3,
  /** Words that Discord lists; at most 1 such rule. */
  KeywordPreset: 4,
  /** Too many mentions; at most 1 such rule. */
  MentionSpam: 5,
  /** Words in the profile of a member; at most 1 such rule. */
  MemberProfile: 6,
} as const;
export type AutoModerationTriggerType = Open<typeof AutoModerationTriggerType>;

/**
 * List of words that Discord keeps.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-keyword-preset-types
 */
export const AutoModerationKeywordPresetType = {
  /** Swearing and cursing. */
  Profanity: 1,
  /** Sexually explicit words. */
  SexualContent: 2,
  /** Insults and hate speech. */
  Slurs: 3,
} as const;
export type AutoModerationKeywordPresetType = Open<typeof AutoModerationKeywordPresetType>;

/**
 * When an auto moderation rule is checked.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-event-types
 */
export const AutoModerationEventType = {
  /** When a member sends or edits a message. */
  MessageSend: 1,
  /** When a member joins or edits their profile. */
  MemberUpdate: 2,
} as const;
export type AutoModerationEventType = Open<typeof AutoModerationEventType>;

/**
 * What an auto moderation rule does.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-types
 */
export const AutoModerationActionType = {
  /** Keeps the message from being posted. */
  BlockMessage: 1,
  /** Reports it in a channel. */
  SendAlertMessage: 2,
  /** Times the member out. */
  Timeout: 3,
  /** Keeps the member from taking part at all. */
  BlockMemberInteraction: 4,
} as const;
export type AutoModerationActionType = Open<typeof AutoModerationActionType>;

/**
 * What every auto moderation rule has, whatever sets it off.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-auto-moderation-rule-structure
 */
export interface BaseAutoModerationRule {
  readonly id: Id<"AutoModerationRule">;
  readonly guild_id: Id<"Guild">;
  readonly name: string;
  /** Who made the rule. */
  readonly creator_id: Id<"User">;
  readonly event_type: AutoModerationEventType;
  readonly trigger_type: AutoModerationTriggerType;
  readonly trigger_metadata: unknown;
  /** What happens when the rule is set off. */
  readonly actions: readonly AutoModerationAction[];
  readonly enabled: boolean;
  /** Roles that the rule does not apply to; up to 20. */
  readonly exempt_roles: readonly Id<"Role">[];
  /** Channels that the rule does not apply to; up to 50. */
  readonly exempt_channels: readonly Id<"Channel">[];
}

/**
 * Auto moderation rule against words that the guild lists.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-auto-moderation-rule-structure
 */
export interface AutoModerationKeywordRule {
  readonly id: Id<"AutoModerationRule">;
  readonly guild_id: Id<"Guild">;
  readonly name: string;
  /** Who made the rule. */
  readonly creator_id: Id<"User">;
  readonly event_type: AutoModerationEventType;
  readonly trigger_type: typeof AutoModerationTriggerType.Keyword;
  readonly trigger_metadata: AutoModerationKeywordMetadata;
  /** What happens when the rule is set off. */
  readonly actions: readonly AutoModerationAction[];
  readonly enabled: boolean;
  /** Roles that the rule does not apply to; up to 20. */
  readonly exempt_roles: readonly Id<"Role">[];
  /** Channels that the rule does not apply to; up to 50. */
  readonly exempt_channels: readonly Id<"Channel">[];
}

/**
 * Auto moderation rule against spam.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-auto-moderation-rule-structure
 */
export interface AutoModerationSpamRule {
  readonly id: Id<"AutoModerationRule">;
  readonly guild_id: Id<"Guild">;
  readonly name: string;
  /** Who made the rule. */
  readonly creator_id: Id<"User">;
  readonly event_type: AutoModerationEventType;
  readonly trigger_type: typeof AutoModerationTriggerType.Spam;
  readonly trigger_metadata: AutoModerationSpamMetadata;
  /** What happens when the rule is set off. */
  readonly actions: readonly AutoModerationAction[];
  readonly enabled: boolean;
  /** Roles that the rule does not apply to; up to 20. */
  readonly exempt_roles: readonly Id<"Role">[];
  /** Channels that the rule does not apply to; up to 50. */
  readonly exempt_channels: readonly Id<"Channel">[];
}

/**
 * Auto moderation rule against words that Discord lists.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-auto-moderation-rule-structure
 */
export interface AutoModerationKeywordPresetRule {
  readonly id: Id<"AutoModerationRule">;
  readonly guild_id: Id<"Guild">;
  readonly name: string;
  /** Who made the rule. */
  readonly creator_id: Id<"User">;
  readonly event_type: AutoModerationEventType;
  readonly trigger_type: typeof AutoModerationTriggerType.KeywordPreset;
  readonly trigger_metadata: AutoModerationKeywordPresetMetadata;
  /** What happens when the rule is set off. */
  readonly actions: readonly AutoModerationAction[];
  readonly enabled: boolean;
  /** Roles that the rule does not apply to; up to 20. */
  readonly exempt_roles: readonly Id<"Role">[];
  /** Channels that the rule does not apply to; up to 50. */
  readonly exempt_channels: readonly Id<"Channel">[];
}

/**
 * Auto moderation rule against too many mentions.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-auto-moderation-rule-structure
 */
export interface AutoModerationMentionSpamRule {
  readonly id: Id<"AutoModerationRule">;
  readonly guild_id: Id<"Guild">;
  readonly name: string;
  /** Who made the rule. */
  readonly creator_id: Id<"User">;
  readonly event_type: AutoModerationEventType;
  readonly trigger_type: typeof AutoModerationTriggerType.MentionSpam;
  readonly trigger_metadata: AutoModerationMentionSpamMetadata;
  /** What happens when the rule is set off. */
  readonly actions: readonly AutoModerationAction[];
  readonly enabled: boolean;
  /** Roles that the rule does not apply to; up to 20. */
  readonly exempt_roles: readonly Id<"Role">[];
  /** Channels that the rule does not apply to; up to 50. */
  readonly exempt_channels: readonly Id<"Channel">[];
}

/**
 * Auto moderation rule against words in profiles.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-auto-moderation-rule-structure
 */
export interface AutoModerationMemberProfileRule {
  readonly id: Id<"AutoModerationRule">;
  readonly guild_id: Id<"Guild">;
  readonly name: string;
  /** Who made the rule. */
  readonly creator_id: Id<"User">;
  readonly event_type: AutoModerationEventType;
  readonly trigger_type: typeof AutoModerationTriggerType.MemberProfile;
  readonly trigger_metadata: AutoModerationMemberProfileMetadata;
  /** What happens when the rule is set off. */
  readonly actions: readonly AutoModerationAction[];
  readonly enabled: boolean;
  /** Roles that the rule does not apply to; up to 20. */
  readonly exempt_roles: readonly Id<"Role">[];
  /** Channels that the rule does not apply to; up to 50. */
  readonly exempt_channels: readonly Id<"Channel">[];
}

/**
 * Words that set off a rule.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
 */
export interface AutoModerationKeywordMetadata {
  /** Words and phrases; `*` at an end stands for any text. Up to 1000 items. Each 1 to 60 characters. */
  readonly keyword_filter?: readonly string[];
  /** Regular expressions in the dialect of Rust. Up to 10 items. Each 1 to 260 characters. */
  readonly regex_patterns?: readonly string[];
  /** Words and phrases that do not count; `*` at an end stands for any text. Up to 100 items. Each 1 to 60 characters. */
  readonly allow_list?: readonly string[];
}

/**
 * Words that set off a rule.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
 */
export interface AutoModerationKeywordMetadataInput {
  /** Words and phrases; `*` at an end stands for any text. Up to 1000 items. Each 1 to 60 characters. */
  readonly keyword_filter?: readonly string[] | undefined;
  /** Regular expressions in the dialect of Rust. Up to 10 items. Each 1 to 260 characters. */
  readonly regex_patterns?: readonly string[] | undefined;
  /** Words and phrases that do not count; `*` at an end stands for any text. Up to 100 items. Each 1 to 60 characters. */
  readonly allow_list?: readonly string[] | undefined;
}

/**
 * Nothing: what spam is, Discord decides.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
 */
export interface AutoModerationSpamMetadata {}

/**
 * Nothing: what spam is, Discord decides.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
 */
export interface AutoModerationSpamMetadataInput {}

/**
 * Lists of words that set off a rule.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
 */
export interface AutoModerationKeywordPresetMetadata {
  /** Without repeats. */
  readonly presets?: readonly AutoModerationKeywordPresetType[];
  /** Words and phrases that do not count; `*` at an end stands for any text. Up to 1000 items. Each 1 to 60 characters. */
  readonly allow_list?: readonly string[];
}

/**
 * Lists of words that set off a rule.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
 */
export interface AutoModerationKeywordPresetMetadataInput {
  /** Without repeats. */
  readonly presets?: readonly AutoModerationKeywordPresetType[] | undefined;
  /** Words and phrases that do not count; `*` at an end stands for any text. Up to 1000 items. Each 1 to 60 characters. */
  readonly allow_list?: readonly string[] | undefined;
}

/**
 * How many mentions set off a rule.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
 */
export interface AutoModerationMentionSpamMetadata {
  /** Different users and roles that one message may mention. 0 to 50. */
  readonly mention_total_limit?: number;
  /** Whether mentions by many members at once set off the rule as well. */
  readonly mention_raid_protection_enabled?: boolean;
}

/**
 * How many mentions set off a rule.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
 */
export interface AutoModerationMentionSpamMetadataInput {
  /** Different users and roles that one message may mention. 0 to 50. */
  readonly mention_total_limit?: number | undefined;
  /** Whether mentions by many members at once set off the rule as well. */
  readonly mention_raid_protection_enabled?: boolean | undefined;
}

/**
 * Words in a profile that set off a rule.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
 */
export interface AutoModerationMemberProfileMetadata extends AutoModerationKeywordMetadata {}

/**
 * Words in a profile that set off a rule.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
 */
export interface AutoModerationMemberProfileMetadataInput extends AutoModerationKeywordMetadataInput {}

/**
 * Keeps a message from being posted.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
 */
export interface AutoModerationBlockMessageAction {
  readonly type: typeof AutoModerationActionType.BlockMessage;
  readonly metadata?: AutoModerationBlockMessageMetadata;
}

/**
 * Keeps a message from being posted.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
 */
export interface AutoModerationBlockMessageActionInput {
  readonly type: typeof AutoModerationActionType.BlockMessage;
  readonly metadata?: AutoModerationBlockMessageMetadataInput | undefined;
}

/**
 * What the member is told whose message was blocked.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-metadata
 */
export interface AutoModerationBlockMessageMetadata {
  /** Explanation for the member. Up to 150 characters. */
  readonly custom_message?: string;
}

/**
 * What the member is told whose message was blocked.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-metadata
 */
export interface AutoModerationBlockMessageMetadataInput {
  /** Explanation for the member. Up to 150 characters. */
  readonly custom_message?: string | undefined;
}

/**
 * Reports what set off the rule in a channel.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
 */
export interface AutoModerationSendAlertMessageAction {
  readonly type: typeof AutoModerationActionType.SendAlertMessage;
  readonly metadata: AutoModerationSendAlertMessageMetadata;
}

/**
 * Reports what set off the rule in a channel.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
 */
export interface AutoModerationSendAlertMessageActionInput {
  readonly type: typeof AutoModerationActionType.SendAlertMessage;
  readonly metadata: AutoModerationSendAlertMessageMetadataInput;
}

/**
 * Where a rule reports.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-metadata
 */
export interface AutoModerationSendAlertMessageMetadata {
  readonly channel_id: Id<"Channel">;
}

/**
 * Where a rule reports.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-metadata
 */
export interface AutoModerationSendAlertMessageMetadataInput {
  readonly channel_id: IdInput<"Channel">;
}

/**
 * Times the member out; only in rules against listed words and mentions.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
 */
export interface AutoModerationTimeoutAction {
  readonly type: typeof AutoModerationActionType.Timeout;
  readonly metadata: AutoModerationTimeoutMetadata;
}

/**
 * Times the member out; only in rules against listed words and mentions.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
 */
export interface AutoModerationTimeoutActionInput {
  readonly type: typeof AutoModerationActionType.Timeout;
  readonly metadata: AutoModerationTimeoutMetadataInput;
}

/**
 * How long a rule times a member out.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-metadata
 */
export interface AutoModerationTimeoutMetadata {
  /** Up to 4 weeks. 0 to 2419200. */
  readonly duration_seconds: number;
}

/**
 * How long a rule times a member out.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-metadata
 */
export interface AutoModerationTimeoutMetadataInput {
  /** Up to 4 weeks. 0 to 2419200. */
  readonly duration_seconds: number;
}

/**
 * Keeps the member from text, voice and other interactions.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
 */
export interface AutoModerationBlockMemberInteractionAction {
  readonly type: typeof AutoModerationActionType.BlockMemberInteraction;
  readonly metadata?: AutoModerationBlockMemberInteractionMetadata;
}

/**
 * Keeps the member from text, voice and other interactions.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
 */
export interface AutoModerationBlockMemberInteractionActionInput {
  readonly type: typeof AutoModerationActionType.BlockMemberInteraction;
  readonly metadata?: AutoModerationBlockMemberInteractionMetadataInput | undefined;
}

/**
 * Nothing: there is only one way to block a member.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-metadata
 */
export interface AutoModerationBlockMemberInteractionMetadata {}

/**
 * Nothing: there is only one way to block a member.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-metadata
 */
export interface AutoModerationBlockMemberInteractionMetadataInput {}

/** A {@link AutoModerationRule} of a kind that this version does not know. */
export interface UnknownAutoModerationRule extends BaseAutoModerationRule {
  readonly [key: string]: unknown;
  readonly trigger_type: UnknownTag;
}

/**
 * Rule by which a guild moderates automatically.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object
 */
export type AutoModerationRule =
  | AutoModerationKeywordRule
  | AutoModerationSpamRule
  | AutoModerationKeywordPresetRule
  | AutoModerationMentionSpamRule
  | AutoModerationMemberProfileRule
  | UnknownAutoModerationRule;

/** A {@link AutoModerationAction} of a kind that this version does not know. */
export interface UnknownAutoModerationAction {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

/**
 * What an auto moderation rule does when it is set off.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object
 */
export type AutoModerationAction =
  | AutoModerationBlockMessageAction
  | AutoModerationSendAlertMessageAction
  | AutoModerationTimeoutAction
  | AutoModerationBlockMemberInteractionAction
  | UnknownAutoModerationAction;

/**
 * What an auto moderation rule does when it is set off.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object
 */
export type AutoModerationActionInput =
  | AutoModerationBlockMessageActionInput
  | AutoModerationSendAlertMessageActionInput
  | AutoModerationTimeoutActionInput
  | AutoModerationBlockMemberInteractionActionInput;
