import {
  AutoModerationActionType,
  type AutoModerationEventType,
  type AutoModerationRule,
} from "../../../../generated/models/auto-moderation.ts";
import type { Member } from "../../../../generated/models/guild.ts";
import type { StoredChannel, StoredGuild, World } from "../../state/world.ts";
import { isThread, meets, permissionsIn } from "../permissions.ts";
import type { Offence } from "./actions.ts";
import { findingIn } from "./triggers.ts";

/** What a member does that rules are checked for. */
export interface Deed {
  readonly event: AutoModerationEventType;
  readonly member: Member;
  readonly text: string;
  readonly channel?: StoredChannel | undefined;
}

/** The rules that a deed sets off. Those who manage the guild may do anything. */
export function judge(world: World, stored: StoredGuild, deed: Deed): readonly Offence[] {
  const { channel, event, member, text } = deed;
  const rules = [...stored.autoModerationRules.values()].filter(
    (rule) => rule.enabled && rule.event_type === event && !isExempt(rule, deed),
  );
  if (rules.length === 0) return [];
  if (meets(permissionsIn(world, { guild: stored }, member.user.id), "ManageGuild")) return [];
  return rules.flatMap((rule): readonly Offence[] => {
    const finding = findingIn(rule, text);
    return finding === undefined ? [] : [{ rule, finding, member, text, channel }];
  });
}

/** Whether what was written is kept back. */
export function isBlocked(offences: readonly Offence[]): boolean {
  return offences.some(({ rule }) => rule.actions.some(({ type }) => type === AutoModerationActionType.BlockMessage));
}

/** Whether a rule leaves out a role of the member, or the channel, or the one that the thread belongs to. */
function isExempt({ exempt_channels, exempt_roles }: AutoModerationRule, { channel, member }: Deed): boolean {
  if (member.roles.some((role) => exempt_roles.includes(role))) return true;
  if (channel === undefined) return false;
  return exempt_channels.includes(channel.id) || (isThread(channel) && exempt_channels.includes(channel.parent_id));
}
