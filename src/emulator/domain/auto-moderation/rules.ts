import type { Id } from "../../../base/id.ts";
import { type AutoModerationRule, AutoModerationTriggerType } from "../../../../generated/models/auto-moderation.ts";
import { GuildFeature } from "../../../../generated/models/guild.ts";
import { constants } from "../../../../generated/tables/constants.ts";
import type { StoredGuild, World } from "../../state/world.ts";
import type { Audience } from "../../dispatch.ts";
import { plainProblem } from "../../problem.ts";
import { guildAudience } from "../audience.ts";
import { switchFeature } from "../guilds.ts";

/** How many rules with a trigger a guild may have. */
const LIMITS: ReadonlyMap<AutoModerationTriggerType, number> = new Map<AutoModerationTriggerType, number>([
  [AutoModerationTriggerType.Keyword, constants.autoModerationKeywordRuleLimit],
  [AutoModerationTriggerType.Spam, constants.autoModerationSpamRuleLimit],
  [AutoModerationTriggerType.KeywordPreset, constants.autoModerationKeywordPresetRuleLimit],
  [AutoModerationTriggerType.MentionSpam, constants.autoModerationMentionSpamRuleLimit],
  [AutoModerationTriggerType.MemberProfile, constants.autoModerationMemberProfileRuleLimit],
]);

/** The rule with this id, or Discord's refusal. */
export function findRule({ autoModerationRules }: StoredGuild, id: Id<"AutoModerationRule">): AutoModerationRule {
  const rule = autoModerationRules.get(id);
  if (rule === undefined) throw plainProblem(404, "Not Found");
  return rule;
}

/** How many rules with a trigger a guild may have if it has that many already; `undefined` while there is room. */
export function exceededLimit(
  { autoModerationRules }: StoredGuild,
  trigger: AutoModerationTriggerType,
): number | undefined {
  const limit = LIMITS.get(trigger);
  const count = [...autoModerationRules.values()].filter(({ trigger_type: type }) => type === trigger).length;
  return limit !== undefined && count >= limit ? limit : undefined;
}

/** Adds a rule to a guild, which then shows that it moderates automatically. */
export function addRule(world: World, stored: StoredGuild, rule: AutoModerationRule): void {
  stored.autoModerationRules.set(rule.id, rule);
  world.fire({ type: "AUTO_MODERATION_RULE_CREATE", to: managers(world, stored), data: rule });
  showFeature(world, stored);
}

/** Replaces a rule by what it has become. */
export function changeRule(world: World, stored: StoredGuild, rule: AutoModerationRule): void {
  stored.autoModerationRules.set(rule.id, rule);
  world.fire({ type: "AUTO_MODERATION_RULE_UPDATE", to: managers(world, stored), data: rule });
}

/** Removes a rule. */
export function removeRule(world: World, stored: StoredGuild, rule: AutoModerationRule): void {
  stored.autoModerationRules.delete(rule.id);
  world.fire({ type: "AUTO_MODERATION_RULE_DELETE", to: managers(world, stored), data: rule });
  showFeature(world, stored);
}

/** Who hears of auto moderation: those who manage the guild. */
export function managers(world: World, { guild }: StoredGuild): Audience {
  return guildAudience(world, guild.id, "ManageGuild");
}

/** Keeps the feature of a guild that says whether it has rules. */
function showFeature(world: World, stored: StoredGuild): void {
  switchFeature(world, stored, GuildFeature.AutoModeration, stored.autoModerationRules.size > 0);
}
