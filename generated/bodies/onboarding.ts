// Generated from schema/bodies/onboarding.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { JoinRequestStatus, OnboardingMode, OnboardingPromptType } from "../models/onboarding.ts";

/**
 * Changes to the onboarding of a guild; once enabled it needs 7 default channels, 5 of them open to everyone.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-onboarding-json-params
 */
export interface ModifyGuildOnboardingBody {
  /** All questions that the guild shall ask. Up to 15 items. */
  readonly prompts?: readonly OnboardingPromptInput[] | undefined;
  /** Channels that every new member gets. Up to 500 items. Without repeats. */
  readonly default_channel_ids?: readonly IdInput<"Channel">[] | undefined;
  readonly enabled?: boolean | undefined;
  /** What counts towards the least that onboarding must offer. */
  readonly mode?: OnboardingMode | undefined;
}

/**
 * Question that a guild asks new members.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-onboarding-object-onboarding-prompt-structure
 */
export interface OnboardingPromptInput {
  /** The question to keep or change; any other number for a new one. */
  readonly id: IdInput<"OnboardingPrompt">;
  /** How the question offers its answers. */
  readonly type?: OnboardingPromptType | undefined;
  /** 1 to 50 items. */
  readonly options: readonly OnboardingPromptOptionInput[];
  /** 1 to 100 characters. */
  readonly title: string;
  /** Whether only one answer may be chosen. */
  readonly single_select?: boolean | undefined;
  /** Whether joining ends only with an answer. */
  readonly required?: boolean | undefined;
  /** Whether the question is asked while joining; if not, only under channels and roles. */
  readonly in_onboarding?: boolean | undefined;
}

/**
 * Answer to a question that a guild asks new members.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-onboarding-object-prompt-option-structure
 */
export interface OnboardingPromptOptionInput {
  /** The answer to keep or change; a new one without. */
  readonly id?: IdInput<"OnboardingOption"> | undefined;
  /** Channels that the answer brings. Up to 50 items. Without repeats. */
  readonly channel_ids?: readonly IdInput<"Channel">[] | undefined;
  /** Roles that the answer brings. Up to 50 items. Without repeats. */
  readonly role_ids?: readonly IdInput<"Role">[] | undefined;
  /** Custom emoji of the answer. */
  readonly emoji_id?: IdInput<"Emoji"> | undefined;
  /** Name of the custom emoji, or the standard emoji. Up to 100 characters. */
  readonly emoji_name?: string | undefined;
  readonly emoji_animated?: boolean | undefined;
  /** 1 to 50 characters. */
  readonly title: string;
  /** Up to 100 characters. */
  readonly description?: string | null | undefined;
}

/**
 * Decision on a request to join a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#action-guild-join-request
 */
export interface ActionGuildJoinRequestBody {
  readonly action: typeof JoinRequestStatus.Approved | typeof JoinRequestStatus.Rejected;
  /** Why the request is rejected. Up to 160 characters. */
  readonly rejection_reason?: string | null | undefined;
}
