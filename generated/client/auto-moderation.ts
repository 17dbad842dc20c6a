// Generated from schema/routes/auto-moderation.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, SendOptions } from "../../src/base/request.ts";
import type { CreateAutoModerationRuleBody, ModifyAutoModerationRuleBody } from "../bodies/auto-moderation.ts";
import type { AutoModerationRule } from "../models/auto-moderation.ts";
import {
  createAutoModerationRule,
  deleteAutoModerationRule,
  getAutoModerationRule,
  listAutoModerationRulesForGuild,
  modifyAutoModerationRule,
} from "../requests/auto-moderation.ts";
import { AuditLogMethods } from "./audit-log.ts";

/** Methods for the routes of `schema/routes/auto-moderation.json`. */
export abstract class AutoModerationMethods extends AuditLogMethods {
  /**
   * Lists the auto moderation rules of a guild. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/auto-moderation#list-auto-moderation-rules-for-guild
   */
  async listAutoModerationRulesForGuild(
    guildId: IdInput<"Guild">,
    options?: SendOptions,
  ): Promise<readonly AutoModerationRule[]> {
    return this.execute(listAutoModerationRulesForGuild(guildId), options);
  }

  /**
   * Gets an auto moderation rule. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/auto-moderation#get-auto-moderation-rule
   */
  async getAutoModerationRule(
    guildId: IdInput<"Guild">,
    ruleId: IdInput<"AutoModerationRule">,
    options?: SendOptions,
  ): Promise<AutoModerationRule> {
    return this.execute(getAutoModerationRule(guildId, ruleId), options);
  }

  /**
   * Makes an auto moderation rule. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/auto-moderation#create-auto-moderation-rule
   */
  async createAutoModerationRule(
    guildId: IdInput<"Guild">,
    fields: CreateAutoModerationRuleBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<AutoModerationRule> {
    return this.execute(createAutoModerationRule(guildId, fields, options), options);
  }

  /**
   * Changes an auto moderation rule. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/auto-moderation#modify-auto-moderation-rule
   */
  async modifyAutoModerationRule(
    guildId: IdInput<"Guild">,
    ruleId: IdInput<"AutoModerationRule">,
    fields: ModifyAutoModerationRuleBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<AutoModerationRule> {
    return this.execute(modifyAutoModerationRule(guildId, ruleId, fields, options), options);
  }

  /**
   * Deletes an auto moderation rule. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/auto-moderation#delete-auto-moderation-rule
   */
  async deleteAutoModerationRule(
    guildId: IdInput<"Guild">,
    ruleId: IdInput<"AutoModerationRule">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(deleteAutoModerationRule(guildId, ruleId, options), options);
  }
}
