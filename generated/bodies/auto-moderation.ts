// Generated from schema/bodies/auto-moderation.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type {
  AutoModerationActionInput,
  AutoModerationEventType,
  AutoModerationKeywordMetadataInput,
  AutoModerationKeywordPresetMetadataInput,
  AutoModerationMemberProfileMetadataInput,
  AutoModerationMentionSpamMetadataInput,
  AutoModerationSpamMetadataInput,
  AutoModerationTriggerType,
} from "../models/auto-moderation.ts";

/**
 * What every new auto moderation rule needs, whatever sets it off.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#create-auto-moderation-rule-json-params
 */
export interface BaseCreateAutoModerationRuleBody {
  /** Up to 100 characters. */
  readonly name: string;
  readonly event_type: AutoModerationEventType;
  readonly trigger_type: AutoModerationTriggerType;
  readonly trigger_metadata?: unknown | undefined;
  /** What happens when the rule is set off. 1 to 5 items. */
  readonly actions: readonly AutoModerationActionInput[];
  /** @default false */
  readonly enabled?: boolean | undefined;
  /** Roles that the rule does not apply to. Up to 20 items. Without repeats. */
  readonly exempt_roles?: readonly IdInput<"Role">[] | undefined;
  /** Channels that the rule does not apply to. Up to 50 items. Without repeats. */
  readonly exempt_channels?: readonly IdInput<"Channel">[] | undefined;
}

/**
 * New auto moderation rule against words that the guild lists.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#create-auto-moderation-rule-json-params
 */
export interface CreateAutoModerationKeywordRuleBody {
  /** Up to 100 characters. */
  readonly name: string;
  readonly event_type: AutoModerationEventType;
  readonly trigger_type: typeof AutoModerationTriggerType.Keyword;
  readonly trigger_metadata?: AutoModerationKeywordMetadataInput | undefined;
  /** What happens when the rule is set off. 1 to 5 items. */
  readonly actions: readonly AutoModerationActionInput[];
  /** @default false */
  readonly enabled?: boolean | undefined;
  /** Roles that the rule does not apply to. Up to 20 items. Without repeats. */
  readonly exempt_roles?: readonly IdInput<"Role">[] | undefined;
  /** Channels that the rule does not apply to. Up to 50 items. Without repeats. */
  readonly exempt_channels?: readonly IdInput<"Channel">[] | undefined;
}

/**
 * New auto moderation rule against spam.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#create-auto-moderation-rule-json-params
 */
export interface CreateAutoModerationSpamRuleBody {
  /** Up to 100 characters. */
  readonly name: string;
  readonly event_type: AutoModerationEventType;
  readonly trigger_type: typeof AutoModerationTriggerType.Spam;
  readonly trigger_metadata?: AutoModerationSpamMetadataInput | undefined;
  /** What happens when the rule is set off. 1 to 5 items. */
  readonly actions: readonly AutoModerationActionInput[];
  /** @default false */
  readonly enabled?: boolean | undefined;
  /** Roles that the rule does not apply to. Up to 20 items. Without repeats. */
  readonly exempt_roles?: readonly IdInput<"Role">[] | undefined;
  /** Channels that the rule does not apply to. Up to 50 items. Without repeats. */
  readonly exempt_channels?: readonly IdInput<"Channel">[] | undefined;
}

/**
 * New auto moderation rule against words that Discord lists.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#create-auto-moderation-rule-json-params
 */
export interface CreateAutoModerationKeywordPresetRuleBody {
  /** Up to 100 characters. */
  readonly name: string;
  readonly event_type: AutoModerationEventType;
  readonly trigger_type: typeof AutoModerationTriggerType.KeywordPreset;
  readonly trigger_metadata: AutoModerationKeywordPresetMetadataInput;
  /** What happens when the rule is set off. 1 to 5 items. */
  readonly actions: readonly AutoModerationActionInput[];
  /** @default false */
  readonly enabled?: boolean | undefined;
  /** Roles that the rule does not apply to. Up to 20 items. Without repeats. */
  readonly exempt_roles?: readonly IdInput<"Role">[] | undefined;
  /** Channels that the rule does not apply to. Up to 50 items. Without repeats. */
  readonly exempt_channels?: readonly IdInput<"Channel">[] | undefined;
}

/**
 * New auto moderation rule against too many mentions.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#create-auto-moderation-rule-json-params
 */
export interface CreateAutoModerationMentionSpamRuleBody {
  /** Up to 100 characters. */
  readonly name: string;
  readonly event_type: AutoModerationEventType;
  readonly trigger_type: typeof AutoModerationTriggerType.MentionSpam;
  readonly trigger_metadata?: AutoModerationMentionSpamMetadataInput | undefined;
  /** What happens when the rule is set off. 1 to 5 items. */
  readonly actions: readonly AutoModerationActionInput[];
  /** @default false */
  readonly enabled?: boolean | undefined;
  /** Roles that the rule does not apply to. Up to 20 items. Without repeats. */
  readonly exempt_roles?: readonly IdInput<"Role">[] | undefined;
  /** Channels that the rule does not apply to. Up to 50 items. Without repeats. */
  readonly exempt_channels?: readonly IdInput<"Channel">[] | undefined;
}

/**
 * New auto moderation rule against words in profiles.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#create-auto-moderation-rule-json-params
 */
export interface CreateAutoModerationMemberProfileRuleBody {
  /** Up to 100 characters. */
  readonly name: string;
  readonly event_type: AutoModerationEventType;
  readonly trigger_type: typeof AutoModerationTriggerType.MemberProfile;
  readonly trigger_metadata: AutoModerationMemberProfileMetadataInput;
  /** What happens when the rule is set off. 1 to 5 items. */
  readonly actions: readonly AutoModerationActionInput[];
  /** @default false */
  readonly enabled?: boolean | undefined;
  /** Roles that the rule does not apply to. Up to 20 items. Without repeats. */
  readonly exempt_roles?: readonly IdInput<"Role">[] | undefined;
  /** Channels that the rule does not apply to. Up to 50 items. Without repeats. */
  readonly exempt_channels?: readonly IdInput<"Channel">[] | undefined;
}

/**
 * Changes to an auto moderation rule against words that the guild lists.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#modify-auto-moderation-rule-json-params
 */
export interface ModifyAutoModerationKeywordRuleBody {
  /** Up to 100 characters. */
  readonly name?: string | undefined;
  readonly event_type?: AutoModerationEventType | undefined;
  readonly trigger_type?: typeof AutoModerationTriggerType.Keyword | undefined;
  readonly trigger_metadata?: AutoModerationKeywordMetadataInput | undefined;
  /** What happens when the rule is set off. 1 to 5 items. */
  readonly actions?: readonly AutoModerationActionInput[] | undefined;
  /** @default false */
  readonly enabled?: boolean | undefined;
  /** Roles that the rule does not apply to. Up to 20 items. Without repeats. */
  readonly exempt_roles?: readonly IdInput<"Role">[] | undefined;
  /** Channels that the rule does not apply to. Up to 50 items. Without repeats. */
  readonly exempt_channels?: readonly IdInput<"Channel">[] | undefined;
}

/**
 * Changes to an auto moderation rule against spam.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#modify-auto-moderation-rule-json-params
 */
export interface ModifyAutoModerationSpamRuleBody {
  /** Up to 100 characters. */
  readonly name?: string | undefined;
  readonly event_type?: AutoModerationEventType | undefined;
  readonly trigger_type?: typeof AutoModerationTriggerType.Spam | undefined;
  readonly trigger_metadata?: AutoModerationSpamMetadataInput | undefined;
  /** What happens when the rule is set off. 1 to 5 items. */
  readonly actions?: readonly AutoModerationActionInput[] | undefined;
  /** @default false */
  readonly enabled?: boolean | undefined;
  /** Roles that the rule does not apply to. Up to 20 items. Without repeats. */
  readonly exempt_roles?: readonly IdInput<"Role">[] | undefined;
  /** Channels that the rule does not apply to. Up to 50 items. Without repeats. */
  readonly exempt_channels?: readonly IdInput<"Channel">[] | undefined;
}

/**
 * Changes to an auto moderation rule against words that Discord lists.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#modify-auto-moderation-rule-json-params
 */
export interface ModifyAutoModerationKeywordPresetRuleBody {
  /** Up to 100 characters. */
  readonly name?: string | undefined;
  readonly event_type?: AutoModerationEventType | undefined;
  readonly trigger_type?: typeof AutoModerationTriggerType.KeywordPreset | undefined;
  readonly trigger_metadata?: AutoModerationKeywordPresetMetadataInput | undefined;
  /** What happens when the rule is set off. 1 to 5 items. */
  readonly actions?: readonly AutoModerationActionInput[] | undefined;
  /** @default false */
  readonly enabled?: boolean | undefined;
  /** Roles that the rule does not apply to. Up to 20 items. Without repeats. */
  readonly exempt_roles?: readonly IdInput<"Role">[] | undefined;
  /** Channels that the rule does not apply to. Up to 50 items. Without repeats. */
  readonly exempt_channels?: readonly IdInput<"Channel">[] | undefined;
}

/**
 * Changes to an auto moderation rule against too many mentions.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#modify-auto-moderation-rule-json-params
 */
export interface ModifyAutoModerationMentionSpamRuleBody {
  /** Up to 100 characters. */
  readonly name?: string | undefined;
  readonly event_type?: AutoModerationEventType | undefined;
  readonly trigger_type?: typeof AutoModerationTriggerType.MentionSpam | undefined;
  readonly trigger_metadata?: AutoModerationMentionSpamMetadataInput | undefined;
  /** What happens when the rule is set off. 1 to 5 items. */
  readonly actions?: readonly AutoModerationActionInput[] | undefined;
  /** @default false */
  readonly enabled?: boolean | undefined;
  /** Roles that the rule does not apply to. Up to 20 items. Without repeats. */
  readonly exempt_roles?: readonly IdInput<"Role">[] | undefined;
  /** Channels that the rule does not apply to. Up to 50 items. Without repeats. */
  readonly exempt_channels?: readonly IdInput<"Channel">[] | undefined;
}

/**
 * Changes to an auto moderation rule against words in profiles.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#modify-auto-moderation-rule-json-params
 */
export interface ModifyAutoModerationMemberProfileRuleBody {
  /** Up to 100 characters. */
  readonly name?: string | undefined;
  readonly event_type?: AutoModerationEventType | undefined;
  readonly trigger_type?: typeof AutoModerationTriggerType.MemberProfile | undefined;
  readonly trigger_metadata?: AutoModerationMemberProfileMetadataInput | undefined;
  /** What happens when the rule is set off. 1 to 5 items. */
  readonly actions?: readonly AutoModerationActionInput[] | undefined;
  /** @default false */
  readonly enabled?: boolean | undefined;
  /** Roles that the rule does not apply to. Up to 20 items. Without repeats. */
  readonly exempt_roles?: readonly IdInput<"Role">[] | undefined;
  /** Channels that the rule does not apply to. Up to 50 items. Without repeats. */
  readonly exempt_channels?: readonly IdInput<"Channel">[] | undefined;
}

/**
 * New auto moderation rule.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#create-auto-moderation-rule-json-params
 */
export type CreateAutoModerationRuleBody =
  | CreateAutoModerationKeywordRuleBody
  | CreateAutoModerationSpamRuleBody
  | CreateAutoModerationKeywordPresetRuleBody
  | CreateAutoModerationMentionSpamRuleBody
  | CreateAutoModerationMemberProfileRuleBody;

/**
 * Changes to an auto moderation rule; what sets it off stays what it is.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#modify-auto-moderation-rule-json-params
 */
export type ModifyAutoModerationRuleBody =
  | ModifyAutoModerationKeywordRuleBody
  | ModifyAutoModerationSpamRuleBody
  | ModifyAutoModerationKeywordPresetRuleBody
  | ModifyAutoModerationMentionSpamRuleBody
  | ModifyAutoModerationMemberProfileRuleBody;
