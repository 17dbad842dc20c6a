// Generated from schema/models/onboarding.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open, UnknownName } from "../../src/base/open.ts";
import type { User } from "./user.ts";

/**
 * What counts towards the least that onboarding must offer.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-onboarding-object-onboarding-mode
 */
export const OnboardingMode = {
  /** Default channels only. */
  OnboardingDefault: 0,
  /** Default channels and questions. */
  OnboardingAdvanced: 1,
} as const;
export type OnboardingMode = Open<typeof OnboardingMode>;

/**
 * How a question offers its answers.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-onboarding-object-prompt-types
 */
export const OnboardingPromptType = {
  MultipleChoice: 0,
  Dropdown: 1,
} as const;
export type OnboardingPromptType = Open<typeof OnboardingPromptType>;

/**
 * What has become of a request to join a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#guild-join-request-object-application-status
 */
export const JoinRequestStatus = {
  /** Not handed in yet. */
  Started: "STARTED",
  /** Waiting for a moderator. */
  Submitted: "SUBMITTED",
  Rejected: "REJECTED",
  Approved: "APPROVED",
} as const;
export type JoinRequestStatus = Open<typeof JoinRequestStatus>;

/** Kind of a field in the form of those who ask to join. */
export const MemberVerificationFieldType = {
  /** Rules to agree to. */
  Terms: "TERMS",
  /** One line of text. */
  TextInput: "TEXT_INPUT",
  /** Several lines of text. */
  Paragraph: "PARAGRAPH",
  /** One of several choices. */
  MultipleChoice: "MULTIPLE_CHOICE",
} as const;
export type MemberVerificationFieldType = Open<typeof MemberVerificationFieldType>;

/**
 * What the server guide asks a new member to do in a channel.
 *
 * @remarks Undocumented.
 */
export const NewMemberActionType = {
  /** Open it. */
  View: 0,
  /** Write in it. */
  Talk: 1,
} as const;
export type NewMemberActionType = Open<typeof NewMemberActionType>;

/**
 * Questions and channels that a guild offers to new members.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-onboarding-object-guild-onboarding-structure
 */
export interface GuildOnboarding {
  readonly guild_id: Id<"Guild">;
  /** Questions asked while joining, or afterwards under channels and roles. */
  readonly prompts: readonly OnboardingPrompt[];
  /** Channels that every new member gets. */
  readonly default_channel_ids: readonly Id<"Channel">[];
  readonly enabled: boolean;
  readonly mode?: OnboardingMode;
}

/**
 * Question that a guild asks new members.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-onboarding-object-onboarding-prompt-structure
 */
export interface OnboardingPrompt {
  readonly id: Id<"OnboardingPrompt">;
  readonly type: OnboardingPromptType;
  readonly options: readonly OnboardingPromptOption[];
  readonly title: string;
  /** Whether only one answer may be chosen. */
  readonly single_select: boolean;
  /** Whether joining ends only with an answer. */
  readonly required: boolean;
  /** Whether the question is asked while joining; if not, only under channels and roles. */
  readonly in_onboarding: boolean;
}

/**
 * Answer to a question that a guild asks new members.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-onboarding-object-prompt-option-structure
 */
export interface OnboardingPromptOption {
  readonly id: Id<"OnboardingOption">;
  /** Channels that the answer brings. */
  readonly channel_ids: readonly Id<"Channel">[];
  /** Roles that the answer brings. */
  readonly role_ids: readonly Id<"Role">[];
  readonly emoji?: OnboardingEmoji;
  readonly title: string;
  readonly description: string | null;
}

/**
 * Emoji in the settings of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#guild-onboarding-object-prompt-option-structure
 */
export interface OnboardingEmoji {
  /** Null for a standard emoji. */
  readonly id: Id<"Emoji"> | null;
  readonly name: string | null;
  readonly animated: boolean;
}

/**
 * Server guide: what a guild shows to those who have just joined.
 *
 * @remarks Undocumented.
 */
export interface NewMemberWelcome {
  readonly guild_id: Id<"Guild">;
  readonly enabled: boolean;
  readonly welcome_message?: NewMemberWelcomeMessage;
  readonly new_member_actions: readonly NewMemberAction[];
  readonly resource_channels: readonly ResourceChannel[];
}

/**
 * Greeting of the server guide.
 *
 * @remarks Undocumented.
 */
export interface NewMemberWelcomeMessage {
  /** Who greets. */
  readonly author_ids: readonly Id<"User">[];
  readonly message: string;
}

/**
 * Something that the server guide asks a new member to do.
 *
 * @remarks Undocumented.
 */
export interface NewMemberAction {
  readonly channel_id: Id<"Channel">;
  readonly action_type: NewMemberActionType;
  readonly title: string;
  readonly description: string;
  readonly emoji?: OnboardingEmoji;
  readonly icon?: string;
}

/**
 * Channel that the server guide recommends reading.
 *
 * @remarks Undocumented.
 */
export interface ResourceChannel {
  readonly channel_id: Id<"Channel">;
  readonly title: string;
  readonly emoji?: OnboardingEmoji;
  readonly icon?: string;
  readonly description: string;
}

/**
 * Request to join a guild that lets in only those it approves.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#guild-join-request-object-guild-join-request-structure
 */
export interface JoinRequest {
  readonly id: Id<"JoinRequest">;
  readonly created_at: string;
  /** Null while nobody has decided. */
  readonly reviewed_at: string | null;
  readonly application_status: JoinRequestStatus | null;
  /** Only on a rejected request. */
  readonly rejection_reason: string | null;
  readonly guild_id: Id<"Guild">;
  readonly user_id: Id<"User">;
  readonly user?: User | null;
  /** The form as the user filled it in. */
  readonly form_responses?: readonly MemberVerificationField[] | null;
  /** Who decided. */
  readonly actioned_by_user?: User | null;
}

/**
 * Requests to join a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#list-guild-join-requests-response-structure
 */
export interface JoinRequestList {
  /** Number of requests with the status that was asked for. */
  readonly total?: number;
  readonly guild_join_requests?: readonly JoinRequest[];
}

/**
 * What every field in the form of those who ask to join has.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#form-field-response-object-form-field-response-structure
 */
export interface BaseMemberVerificationField {
  readonly field_type: MemberVerificationFieldType;
  /** Text above the field. */
  readonly label?: string;
  /** Text below the label. */
  readonly description?: string;
  /** Whether the field must be filled in. */
  readonly required?: boolean;
}

/**
 * Rules that those who ask to join agree to.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#form-field-response-object-terms-form-field-response-extra-fields
 */
export interface TermsFormField {
  readonly field_type: typeof MemberVerificationFieldType.Terms;
  /** Text above the field. */
  readonly label?: string;
  /** Text below the label. */
  readonly description?: string;
  /** Whether the field must be filled in. */
  readonly required?: boolean;
  /** The rules. */
  readonly values: readonly string[];
  /** Whether the user agreed. */
  readonly response?: boolean;
}

/**
 * One line of text that those who ask to join write.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#form-field-response-object-text-input-and-paragraph-form-field-response-extra-fields
 */
export interface TextInputFormField {
  readonly field_type: typeof MemberVerificationFieldType.TextInput;
  /** Text above the field. */
  readonly label?: string;
  /** Text below the label. */
  readonly description?: string;
  /** Whether the field must be filled in. */
  readonly required?: boolean;
  /** Text in the empty field. */
  readonly placeholder?: string;
  /** What the user wrote. */
  readonly response?: string;
}

/**
 * Several lines of text that those who ask to join write.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#form-field-response-object-text-input-and-paragraph-form-field-response-extra-fields
 */
export interface ParagraphFormField {
  readonly field_type: typeof MemberVerificationFieldType.Paragraph;
  /** Text above the field. */
  readonly label?: string;
  /** Text below the label. */
  readonly description?: string;
  /** Whether the field must be filled in. */
  readonly required?: boolean;
  /** Text in the empty field. */
  readonly placeholder?: string;
  /** What the user wrote. */
  readonly response?: string;
}

/**
 * Choices of which those who ask to join take one.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#form-field-response-object-multiple-choice-form-field-response-extra-fields
 */
export interface MultipleChoiceFormField {
  readonly field_type: typeof MemberVerificationFieldType.MultipleChoice;
  /** Text above the field. */
  readonly label?: string;
  /** Text below the label. */
  readonly description?: string;
  /** Whether the field must be filled in. */
  readonly required?: boolean;
  readonly choices: readonly string[];
  /** Index of what the user chose. */
  readonly response?: number;
}

/** A {@link MemberVerificationField} of a kind that this version does not know. */
export interface UnknownMemberVerificationField extends BaseMemberVerificationField {
  readonly [key: string]: unknown;
  readonly field_type: UnknownName;
}

/**
 * Field in the form of those who ask to join, filled in.
 *
 * @see https://docs.discord.com/developers/resources/guild-join-request#form-field-response-object
 */
export type MemberVerificationField =
  TermsFormField | TextInputFormField | ParagraphFormField | MultipleChoiceFormField | UnknownMemberVerificationField;
