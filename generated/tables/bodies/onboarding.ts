// Generated from schema/bodies/onboarding.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/onboarding.ts`. */
export const onboarding: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "ModifyGuildOnboardingBody",
    module: "bodies/onboarding",
    doc: "Changes to the onboarding of a guild; once enabled it needs 7 default channels, 5 of them open to everyone.",
    source: {
      openapi: ["UpdateGuildOnboardingRequest"],
      docs: ["resources/guild#modify-guild-onboarding-json-params"],
    },
    use: "sent",
    fields: [
      {
        name: "prompts",
        type: { array: { ref: "OnboardingPromptInput" } },
        optional: true,
        limits: { maxItems: 15 },
        doc: "All questions that the guild shall ask.",
      },
      {
        name: "default_channel_ids",
        type: { array: { id: "Channel" } },
        optional: true,
        limits: { maxItems: 500, unique: true },
        doc: "Channels that every new member gets.",
      },
      { name: "enabled", type: "boolean", optional: true },
      {
        name: "mode",
        type: { ref: "OnboardingMode" },
        optional: true,
        doc: "What counts towards the least that onboarding must offer.",
      },
    ],
  },
  {
    kind: "struct",
    name: "OnboardingPromptInput",
    module: "bodies/onboarding",
    doc: "Question that a guild asks new members.",
    source: {
      openapi: ["UpdateOnboardingPromptRequest"],
      docs: ["resources/guild#guild-onboarding-object-onboarding-prompt-structure"],
    },
    use: "sent",
    fields: [
      {
        name: "id",
        type: { id: "OnboardingPrompt" },
        doc: "The question to keep or change; any other number for a new one.",
      },
      {
        name: "type",
        type: { ref: "OnboardingPromptType" },
        optional: true,
        doc: "How the question offers its answers.",
      },
      {
        name: "options",
        type: { array: { ref: "OnboardingPromptOptionInput" } },
        limits: { minItems: 1, maxItems: 50 },
      },
      { name: "title", type: "string", limits: { minLength: 1, maxLength: 100 } },
      { name: "single_select", type: "boolean", optional: true, doc: "Whether only one answer may be chosen." },
      { name: "required", type: "boolean", optional: true, doc: "Whether joining ends only with an answer." },
      {
        name: "in_onboarding",
        type: "boolean",
        optional: true,
        doc: "Whether the question is asked while joining; if not, only under channels and roles.",
      },
    ],
  },
  {
    kind: "struct",
    name: "OnboardingPromptOptionInput",
    module: "bodies/onboarding",
    doc: "Answer to a question that a guild asks new members.",
    source: {
      openapi: ["OnboardingPromptOptionRequest"],
      docs: ["resources/guild#guild-onboarding-object-prompt-option-structure"],
    },
    use: "sent",
    fields: [
      {
        name: "id",
        type: { id: "OnboardingOption" },
        optional: true,
        doc: "The answer to keep or change; a new one without.",
      },
      {
        name: "channel_ids",
        type: { array: { id: "Channel" } },
        optional: true,
        limits: { maxItems: 50, unique: true },
        doc: "Channels that the answer brings.",
      },
      {
        name: "role_ids",
        type: { array: { id: "Role" } },
        optional: true,
        limits: { maxItems: 50, unique: true },
        doc: "Roles that the answer brings.",
      },
      { name: "emoji_id", type: { id: "Emoji" }, optional: true, doc: "Custom emoji of the answer." },
      {
        name: "emoji_name",
        type: "string",
        optional: true,
        limits: { maxLength: 100 },
        doc: "Name of the custom emoji, or the standard emoji.",
      },
      { name: "emoji_animated", type: "boolean", optional: true },
      { name: "title", type: "string", limits: { minLength: 1, maxLength: 50 } },
      { name: "description", type: "string", optional: true, nullable: true, limits: { maxLength: 100 } },
    ],
  },
  {
    kind: "struct",
    name: "ActionGuildJoinRequestBody",
    module: "bodies/onboarding",
    doc: "Decision on a request to join a guild.",
    source: {
      openapi: ["#/paths/~1guilds~1{guild_id}~1requests~1{request_id}/patch/requestBody"],
      docs: ["resources/guild-join-request#action-guild-join-request"],
    },
    use: "sent",
    fields: [
      {
        name: "action",
        type: {
          anyOf: [
            { member: "JoinRequestStatus.Approved", value: "APPROVED" },
            { member: "JoinRequestStatus.Rejected", value: "REJECTED" },
          ],
        },
      },
      {
        name: "rejection_reason",
        type: "string",
        optional: true,
        nullable: true,
        limits: { maxLength: 160 },
        doc: "Why the request is rejected.",
      },
    ],
    rules: [
      {
        rule: "forbiddenWhen",
        fields: ["rejection_reason"],
        when: { field: "action", is: ["APPROVED"], text: ["JoinRequestStatus.Approved"] },
      },
    ],
  },
];
