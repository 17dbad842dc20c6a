// Generated from schema/models/onboarding.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/onboarding.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  nullable,
  number,
  optional,
  received,
  string,
  struct,
  tagged,
} from "../../../../src/base/validation/received.ts";
import { User } from "./user.ts";

/** Checks a {@link models.GuildOnboarding}. */
export const GuildOnboarding: z.ZodType<models.GuildOnboarding> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    prompts: array(OnboardingPrompt),
    default_channel_ids: array(id()),
    enabled: boolean(),
    mode: optional(number()),
  }),
);

/** Checks a {@link models.OnboardingPrompt}. */
export const OnboardingPrompt: z.ZodType<models.OnboardingPrompt> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    type: number(),
    options: array(OnboardingPromptOption),
    title: string(),
    single_select: boolean(),
    required: boolean(),
    in_onboarding: boolean(),
  }),
);

/** Checks a {@link models.OnboardingPromptOption}. */
export const OnboardingPromptOption: z.ZodType<models.OnboardingPromptOption> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    channel_ids: array(id()),
    role_ids: array(id()),
    emoji: optional(OnboardingEmoji),
    title: string(),
    description: nullable(string()),
  }),
);

/** Checks a {@link models.OnboardingEmoji}. */
export const OnboardingEmoji: z.ZodType<models.OnboardingEmoji> = /* @__PURE__ */ received(() =>
  struct({
    id: nullable(id()),
    name: nullable(string()),
    animated: boolean(),
  }),
);

/** Checks a {@link models.NewMemberWelcome}. */
export const NewMemberWelcome: z.ZodType<models.NewMemberWelcome> = /* @__PURE__ */ received(() =>
  struct({
    guild_id: id(),
    enabled: boolean(),
    welcome_message: optional(NewMemberWelcomeMessage),
    new_member_actions: array(NewMemberAction),
    resource_channels: array(ResourceChannel),
  }),
);

/** Checks a {@link models.NewMemberWelcomeMessage}. */
export const NewMemberWelcomeMessage: z.ZodType<models.NewMemberWelcomeMessage> = /* @__PURE__ */ received(() =>
  struct({
    author_ids: array(id()),
    message: string(),
  }),
);

/** Checks a {@link models.NewMemberAction}. */
export const NewMemberAction: z.ZodType<models.NewMemberAction> = /* @__PURE__ */ received(() =>
  struct({
    channel_id: id(),
    action_type: number(),
    title: string(),
    description: string(),
    emoji: optional(OnboardingEmoji),
    icon: optional(string()),
  }),
);

/** Checks a {@link models.ResourceChannel}. */
export const ResourceChannel: z.ZodType<models.ResourceChannel> = /* @__PURE__ */ received(() =>
  struct({
    channel_id: id(),
    title: string(),
    emoji: optional(OnboardingEmoji),
    icon: optional(string()),
    description: string(),
  }),
);

/** Checks a {@link models.JoinRequest}. */
export const JoinRequest: z.ZodType<models.JoinRequest> = /* @__PURE__ */ received(() =>
  struct({
    id: id(),
    created_at: string(),
    reviewed_at: nullable(string()),
    application_status: nullable(string()),
    rejection_reason: nullable(string()),
    guild_id: id(),
    user_id: id(),
    user: optional(User),
    form_responses: optional(array(MemberVerificationField)),
    actioned_by_user: optional(User),
  }),
);

/** Checks a {@link models.JoinRequestList}. */
export const JoinRequestList: z.ZodType<models.JoinRequestList> = /* @__PURE__ */ received(() =>
  struct({
    total: optional(number()),
    guild_join_requests: optional(array(JoinRequest)),
  }),
);

/** Checks a {@link models.BaseMemberVerificationField}. */
export const BaseMemberVerificationField: z.ZodType<models.BaseMemberVerificationField> = /* @__PURE__ */ received(() =>
  struct({
    field_type: string(),
    label: optional(string()),
    description: optional(string()),
    required: optional(boolean()),
  }),
);

/** Checks a {@link models.TermsFormField}. */
export const TermsFormField: z.ZodType<models.TermsFormField> = /* @__PURE__ */ received(() =>
  struct({
    field_type: string(),
    label: optional(string()),
    description: optional(string()),
    required: optional(boolean()),
    values: array(string()),
    response: optional(boolean()),
  }),
);

/** Checks a {@link models.TextInputFormField}. */
export const TextInputFormField: z.ZodType<models.TextInputFormField> = /* @__PURE__ */ received(() =>
  struct({
    field_type: string(),
    label: optional(string()),
    description: optional(string()),
    required: optional(boolean()),
    placeholder: optional(string()),
    response: optional(string()),
  }),
);

/** Checks a {@link models.ParagraphFormField}. */
export const ParagraphFormField: z.ZodType<models.ParagraphFormField> = /* @__PURE__ */ received(() =>
  struct({
    field_type: string(),
    label: optional(string()),
    description: optional(string()),
    required: optional(boolean()),
    placeholder: optional(string()),
    response: optional(string()),
  }),
);

/** Checks a {@link models.MultipleChoiceFormField}. */
export const MultipleChoiceFormField: z.ZodType<models.MultipleChoiceFormField> = /* @__PURE__ */ received(() =>
  struct({
    field_type: string(),
    label: optional(string()),
    description: optional(string()),
    required: optional(boolean()),
    choices: array(string()),
    response: optional(number()),
  }),
);

/** Checks a {@link models.MemberVerificationField}. */
export const MemberVerificationField: z.ZodType<models.MemberVerificationField> = /* @__PURE__ */ received(() =>
  tagged(
    "field_type",
    [
      [TermsFormField, "TERMS"],
      [TextInputFormField, "TEXT_INPUT"],
      [ParagraphFormField, "PARAGRAPH"],
      [MultipleChoiceFormField, "MULTIPLE_CHOICE"],
    ],
    BaseMemberVerificationField,
  ),
);
