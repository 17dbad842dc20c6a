import {
  AutoModerationActionType,
  AutoModerationEventType,
  type AutoModerationKeywordMetadata,
  type AutoModerationRule,
  AutoModerationTriggerType,
} from "../../../../generated/models/auto-moderation.ts";
import { exceededLimit } from "../../domain/auto-moderation/rules.ts";
import { rustPattern } from "../../domain/auto-moderation/rust-pattern.ts";
import { problem } from "../../problem.ts";
import type { StoredGuild, World } from "../../state/world.ts";
import { defined } from "../defined.ts";
import { formProblem, type PlacedFormError } from "../form-problem.ts";

const WORDS = { keyword_filter: [], regex_patterns: [], allow_list: [] };

/** What the metadata of a rule has where nothing is said of it, by what sets the rule off. */
const METADATA: ReadonlyMap<AutoModerationTriggerType, object> = new Map<AutoModerationTriggerType, object>([
  [AutoModerationTriggerType.Keyword, WORDS],
  [AutoModerationTriggerType.MemberProfile, WORDS],
  [AutoModerationTriggerType.KeywordPreset, { presets: [], allow_list: [] }],
  [AutoModerationTriggerType.MentionSpam, { mention_total_limit: undefined, mention_raid_protection_enabled: false }],
]);

/** The metadata of a rule as it comes back, or the refusal of what does not go with its trigger. */
export function shownMetadata(trigger: AutoModerationTriggerType, given: object): object {
  const known = METADATA.get(trigger) ?? {};
  const foreign = Object.keys(given).filter((name) => !(name in known));
  refuse(foreign.map((name) => at(["trigger_metadata", name], "UNKNOWN_FIELD", "Does not go with this trigger.")));
  return defined({ ...known, ...given });
}

/** Refuses to change what sets a rule off. */
export function requireSameTrigger(
  { trigger_type: trigger }: AutoModerationRule,
  given: AutoModerationTriggerType | undefined,
): void {
  if (given === undefined || given === trigger) return;
  refuse([at(["trigger_type"], "BASE_TYPE_CHOICES", "What sets off a rule stays what it is.")]);
}

/** Refuses another rule with a trigger of which the guild has as many as it may. */
export function requireRoomFor(stored: StoredGuild, trigger: AutoModerationTriggerType): void {
  const limit = exceededLimit(stored, trigger);
  if (limit === undefined) return;
  const message = `Maximum number of rules of this type reached (${limit}).`;
  refuse([at(["trigger_type"], "AUTO_MODERATION_MAX_RULES_OF_TYPE_EXCEEDED", message)]);
}

/** Refuses a rule whose parts do not go together, or that names what is not there. */
export function checkRule(world: World, stored: StoredGuild, rule: AutoModerationRule): void {
  const { actions, event_type: event, trigger_type: trigger } = rule;
  const { MemberUpdate, MessageSend } = AutoModerationEventType;
  const fitting = trigger === AutoModerationTriggerType.MemberProfile ? MemberUpdate : MessageSend;
  if (event !== fitting) refuse([at(["event_type"], "BASE_TYPE_CHOICES", "Does not go with this trigger.")]);
  refuse(wrongActions(rule));
  refuse(wrongPatterns(rule));
  for (const action of actions) {
    if (action.type !== AutoModerationActionType.SendAlertMessage) continue;
    const channel = world.channels.get(action.metadata.channel_id);
    if (channel === undefined || !("guild_id" in channel) || channel.guild_id !== stored.guild.id) {
      throw problem(404, "UnknownChannel");
    }
  }
}

function wrongActions({ actions, trigger_type: trigger }: AutoModerationRule): readonly PlacedFormError[] {
  const { Keyword, MentionSpam } = AutoModerationTriggerType;
  const mayTimeOut = trigger === Keyword || trigger === MentionSpam;
  return actions.flatMap(({ type }, index) =>
    type === AutoModerationActionType.Timeout && !mayTimeOut
      ? [at(["actions", index, "type"], "BASE_TYPE_CHOICES", "Does not go with this trigger.")]
      : [],
  );
}

function wrongPatterns({ trigger_metadata: metadata }: AutoModerationRule): readonly PlacedFormError[] {
  // Where the trigger has none the metadata has no such field.
  const { regex_patterns: patterns = [] } = metadata as AutoModerationKeywordMetadata;
  return patterns.flatMap((pattern, index) =>
    rustPattern(pattern) === undefined
      ? [at(["trigger_metadata", "regex_patterns", index], "STRING_TYPE_REGEX", "Not a regular expression of Rust.")]
      : [],
  );
}

function at(path: readonly PropertyKey[], code: string, message: string): PlacedFormError {
  return { path, code, message };
}

function refuse(errors: readonly PlacedFormError[]): void {
  if (errors.length > 0) throw formProblem(errors);
}
