// Generated from schema/routes/auto-moderation.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, Request } from "../../src/base/request.ts";
import type { CreateAutoModerationRuleBody, ModifyAutoModerationRuleBody } from "../bodies/auto-moderation.ts";
import type { AutoModerationRule } from "../models/auto-moderation.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lists the auto moderation rules of a guild. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#list-auto-moderation-rules-for-guild
 */
export function listAutoModerationRulesForGuild(guildId: IdInput<"Guild">): Request<readonly AutoModerationRule[]> {
  return request<readonly AutoModerationRule[]>({
    route: "listAutoModerationRulesForGuild",
    method: "GET",
    template: "/guilds/{guild_id}/auto-moderation/rules",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Gets an auto moderation rule. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#get-auto-moderation-rule
 */
export function getAutoModerationRule(
  guildId: IdInput<"Guild">,
  ruleId: IdInput<"AutoModerationRule">,
): Request<AutoModerationRule> {
  return request<AutoModerationRule>({
    route: "getAutoModerationRule",
    method: "GET",
    template: "/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
    ids: { guild_id: guildId, rule_id: ruleId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Makes an auto moderation rule. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#create-auto-moderation-rule
 */
export function createAutoModerationRule(
  guildId: IdInput<"Guild">,
  fields: CreateAutoModerationRuleBody,
  options?: ReasonOptions,
): Request<AutoModerationRule> {
  return request<AutoModerationRule>({
    route: "createAutoModerationRule",
    method: "POST",
    template: "/guilds/{guild_id}/auto-moderation/rules",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Changes an auto moderation rule. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#modify-auto-moderation-rule
 */
export function modifyAutoModerationRule(
  guildId: IdInput<"Guild">,
  ruleId: IdInput<"AutoModerationRule">,
  fields: ModifyAutoModerationRuleBody,
  options?: ReasonOptions,
): Request<AutoModerationRule> {
  return request<AutoModerationRule>({
    route: "modifyAutoModerationRule",
    method: "PATCH",
    template: "/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
    ids: { guild_id: guildId, rule_id: ruleId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Deletes an auto moderation rule. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#delete-auto-moderation-rule
 */
export function deleteAutoModerationRule(
  guildId: IdInput<"Guild">,
  ruleId: IdInput<"AutoModerationRule">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "deleteAutoModerationRule",
    method: "DELETE",
    template: "/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
    ids: { guild_id: guildId, rule_id: ruleId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
  });
}
