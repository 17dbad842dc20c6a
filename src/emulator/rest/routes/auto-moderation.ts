import type {
  CreateAutoModerationRuleBody,
  ModifyAutoModerationRuleBody,
} from "../../../../generated/bodies/auto-moderation.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import type { AutoModerationRule } from "../../../../generated/models/auto-moderation.ts";
import { addRule, changeRule, findRule, removeRule } from "../../domain/auto-moderation/rules.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";
import { checkRule, requireRoomFor, requireSameTrigger, shownMetadata } from "./auto-moderation-checks.ts";

/** Answers the routes of the page `auto-moderation`. */
export const autoModerationHandlers: Handlers = {
  listAutoModerationRulesForGuild: (call) => [...call.guild().autoModerationRules.values()],

  getAutoModerationRule: (call) => findRule(call.guild(), call.id("rule_id")),

  createAutoModerationRule(call) {
    const stored = call.guild();
    const body = call.body<CreateAutoModerationRuleBody>();
    requireRoomFor(stored, body.trigger_type);
    const rule = asRule({
      id: call.world.ids.next<"AutoModerationRule">(),
      guild_id: stored.guild.id,
      creator_id: call.user().id,
      name: body.name,
      event_type: body.event_type,
      trigger_type: body.trigger_type,
      trigger_metadata: shownMetadata(body.trigger_type, body.trigger_metadata ?? {}),
      actions: body.actions,
      enabled: body.enabled ?? false,
      exempt_roles: body.exempt_roles ?? [],
      exempt_channels: body.exempt_channels ?? [],
    });
    checkRule(call.world, stored, rule);
    addRule(call.world, stored, rule);
    call.audit(stored, { action: AuditLogEvent.AutoModerationRuleCreate, target: rule.id, after: rule });
    return rule;
  },

  modifyAutoModerationRule(call) {
    const stored = call.guild();
    const before = findRule(stored, call.id("rule_id"));
    const after = asRule({ ...before, ...changes(call, before) });
    checkRule(call.world, stored, after);
    changeRule(call.world, stored, after);
    call.audit(stored, { action: AuditLogEvent.AutoModerationRuleUpdate, target: after.id, before, after });
    return after;
  },

  deleteAutoModerationRule(call) {
    const stored = call.guild();
    const before = findRule(stored, call.id("rule_id"));
    removeRule(call.world, stored, before);
    call.audit(stored, { action: AuditLogEvent.AutoModerationRuleDelete, target: before.id, before });
    return undefined;
  },
};

/** What a body changes about a rule. What sets it off stays what it is. */
function changes(call: Call, before: AutoModerationRule): object {
  const body = call.body<ModifyAutoModerationRuleBody>();
  const { trigger_metadata: metadata } = body;
  requireSameTrigger(before, body.trigger_type);
  return defined({
    name: body.name,
    event_type: body.event_type,
    trigger_metadata: metadata === undefined ? undefined : shownMetadata(before.trigger_type, metadata),
    actions: body.actions,
    enabled: body.enabled,
    exempt_roles: body.exempt_roles,
    exempt_channels: body.exempt_channels,
  });
}

/** Fields put together: what goes with the trigger is checked next. */
function asRule(fields: object): AutoModerationRule {
  // The bodies have been validated, and `checkRule` refuses what does not fit together.
  return fields as AutoModerationRule;
}
