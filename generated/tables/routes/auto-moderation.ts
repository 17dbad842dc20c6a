// Generated from schema/routes/auto-moderation.json by codegen/emit/tables/index.ts. Do not edit.

import type { RouteRow } from "../../../src/base/tables.ts";

/** Routes of `schema/routes/auto-moderation.json`. */
export const autoModeration: readonly RouteRow[] = [
  {
    name: "listAutoModerationRulesForGuild",
    page: "auto-moderation",
    method: "GET",
    path: "/guilds/{guild_id}/auto-moderation/rules",
    doc: "Lists the auto moderation rules of a guild.",
    source: {
      openapi: ["list_auto_moderation_rules"],
      docs: ["resources/auto-moderation#list-auto-moderation-rules-for-guild"],
    },
    params: [{ name: "guild_id", type: { id: "Guild" } }],
    responses: [{ status: 200, type: { array: { ref: "AutoModerationRule" } } }],
    auth: ["bot"],
    permissions: [{ need: "ManageGuild", scope: "guild" }],
    rateLimit: { major: ["guild_id"], global: true },
  },
  {
    name: "getAutoModerationRule",
    page: "auto-moderation",
    method: "GET",
    path: "/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
    doc: "Gets an auto moderation rule.",
    source: { openapi: ["get_auto_moderation_rule"], docs: ["resources/auto-moderation#get-auto-moderation-rule"] },
    params: [
      { name: "guild_id", type: { id: "Guild" } },
      { name: "rule_id", type: { id: "AutoModerationRule" } },
    ],
    responses: [{ status: 200, type: { ref: "AutoModerationRule" } }],
    auth: ["bot"],
    permissions: [{ need: "ManageGuild", scope: "guild" }],
    rateLimit: { major: ["guild_id"], global: true },
  },
  {
    name: "createAutoModerationRule",
    page: "auto-moderation",
    method: "POST",
    path: "/guilds/{guild_id}/auto-moderation/rules",
    doc: "Makes an auto moderation rule.",
    notes: "A guild has at most 6 rules against listed words and 1 of each other kind.",
    source: {
      openapi: ["create_auto_moderation_rule"],
      docs: ["resources/auto-moderation#create-auto-moderation-rule"],
    },
    params: [{ name: "guild_id", type: { id: "Guild" } }],
    body: { type: { ref: "CreateAutoModerationRuleBody" } },
    responses: [{ status: 200, type: { ref: "AutoModerationRule" } }],
    auth: ["bot"],
    reason: true,
    permissions: [
      { need: "ManageGuild", scope: "guild" },
      { need: "ModerateMembers", when: "the rule times members out", scope: "guild" },
    ],
    rateLimit: { major: ["guild_id"], global: true },
    fires: ["AutoModerationRuleCreate"],
  },
  {
    name: "modifyAutoModerationRule",
    page: "auto-moderation",
    method: "PATCH",
    path: "/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
    doc: "Changes an auto moderation rule.",
    source: {
      openapi: ["update_auto_moderation_rule"],
      docs: ["resources/auto-moderation#modify-auto-moderation-rule"],
    },
    params: [
      { name: "guild_id", type: { id: "Guild" } },
      { name: "rule_id", type: { id: "AutoModerationRule" } },
    ],
    body: { type: { ref: "ModifyAutoModerationRuleBody" } },
    responses: [{ status: 200, type: { ref: "AutoModerationRule" } }],
    auth: ["bot"],
    reason: true,
    permissions: [
      { need: "ManageGuild", scope: "guild" },
      { need: "ModerateMembers", when: "the rule times members out", scope: "guild" },
    ],
    rateLimit: { major: ["guild_id"], global: true },
    fires: ["AutoModerationRuleUpdate"],
  },
  {
    name: "deleteAutoModerationRule",
    page: "auto-moderation",
    method: "DELETE",
    path: "/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
    doc: "Deletes an auto moderation rule.",
    source: {
      openapi: ["delete_auto_moderation_rule"],
      docs: ["resources/auto-moderation#delete-auto-moderation-rule"],
    },
    params: [
      { name: "guild_id", type: { id: "Guild" } },
      { name: "rule_id", type: { id: "AutoModerationRule" } },
    ],
    responses: [{ status: 204 }],
    auth: ["bot"],
    reason: true,
    permissions: [{ need: "ManageGuild", scope: "guild" }],
    rateLimit: { major: ["guild_id"], global: true },
    fires: ["AutoModerationRuleDelete"],
  },
];
