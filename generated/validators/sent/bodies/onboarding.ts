// Generated from schema/bodies/onboarding.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/onboarding.ts";
import type * as z from "zod";
import {
  array,
  boolean,
  id,
  literal,
  member,
  nullable,
  optional,
  sent,
  strict,
  string,
} from "../../../../src/base/validation/sent.ts";
import { JoinRequestStatus, OnboardingMode, OnboardingPromptType } from "../../../models/onboarding.ts";

/** Checks a {@link models.ModifyGuildOnboardingBody}. */
export const ModifyGuildOnboardingBody: z.ZodType<models.ModifyGuildOnboardingBody> = /* @__PURE__ */ sent(() =>
  strict({
    prompts: optional(array(OnboardingPromptInput, { maxItems: 15 })),
    default_channel_ids: optional(array(id(), { maxItems: 500, unique: true })),
    enabled: optional(boolean()),
    mode: optional(member(OnboardingMode)),
  }),
);

/** Checks a {@link models.OnboardingPromptInput}. */
export const OnboardingPromptInput: z.ZodType<models.OnboardingPromptInput> = /* @__PURE__ */ sent(() =>
  strict({
    id: id(),
    type: optional(member(OnboardingPromptType)),
    options: array(OnboardingPromptOptionInput, { minItems: 1, maxItems: 50 }),
    title: string({ minLength: 1, maxLength: 100 }),
    single_select: optional(boolean()),
    required: optional(boolean()),
    in_onboarding: optional(boolean()),
  }),
);

/** Checks a {@link models.OnboardingPromptOptionInput}. */
export const OnboardingPromptOptionInput: z.ZodType<models.OnboardingPromptOptionInput> = /* @__PURE__ */ sent(() =>
  strict({
    id: optional(id()),
    channel_ids: optional(array(id(), { maxItems: 50, unique: true })),
    role_ids: optional(array(id(), { maxItems: 50, unique: true })),
    emoji_id: optional(id()),
    emoji_name: optional(string({ maxLength: 100 })),
    emoji_animated: optional(boolean()),
    title: string({ minLength: 1, maxLength: 50 }),
    description: optional(nullable(string({ maxLength: 100 }))),
  }),
);

/** Checks a {@link models.ActionGuildJoinRequestBody}. */
export const ActionGuildJoinRequestBody: z.ZodType<models.ActionGuildJoinRequestBody> = /* @__PURE__ */ sent(() =>
  strict(
    {
      action: literal(JoinRequestStatus.Approved, JoinRequestStatus.Rejected),
      rejection_reason: optional(nullable(string({ maxLength: 160 }))),
    },
    [{ rule: "forbiddenWhen", fields: ["rejection_reason"], when: { field: "action", is: ["APPROVED"] } }],
  ),
);
