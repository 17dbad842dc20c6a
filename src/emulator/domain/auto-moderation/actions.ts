import type { Id } from "../../../base/id.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import {
  type AutoModerationAction,
  AutoModerationActionType,
  type AutoModerationRule,
} from "../../../../generated/models/auto-moderation.ts";
import { EmbedType } from "../../../../generated/models/embed.ts";
import { type Member, MemberFlag } from "../../../../generated/models/guild.ts";
import { MessageType } from "../../../../generated/models/message.ts";
import type { StoredChannel, StoredGuild, World } from "../../state/world.ts";
import { recordAction } from "../audit-log.ts";
import { findGuild } from "../find.ts";
import { updateMember } from "../members.ts";
import { postMessage } from "../messages.ts";
import { managers } from "./rules.ts";
import type { Finding } from "./triggers.ts";

/** What a member did that set a rule off. */
export interface Offence {
  readonly rule: AutoModerationRule;
  readonly finding: Finding;
  readonly member: Member;
  /** What the member wrote, or is called. */
  readonly text: string;
  /** Where the member wrote it; absent when it is in the profile. */
  readonly channel?: StoredChannel | undefined;
  /** The message, if it is there. */
  readonly messageId?: Id<"Message"> | undefined;
}

/** Does what a rule says is to be done about an offence, but for keeping the message back, and tells of each action. */
export function execute(world: World, offence: Offence): void {
  const stored = findGuild(world, offence.rule.guild_id);
  for (const action of offence.rule.actions) {
    const done = act(world, stored, offence, action);
    if (done !== undefined) tell(world, stored, offence, action, done);
  }
}

/** What came of an action. */
interface Done {
  readonly entry: AuditLogEvent;
  /** The message in which the offence is reported. */
  readonly alertId?: Id<"Message"> | undefined;
}

/** Carries one action out; `undefined` when it cannot be. */
function act(world: World, stored: StoredGuild, offence: Offence, action: AutoModerationAction): Done | undefined {
  // As it is after the actions before.
  const member = stored.members.get(offence.member.user.id) ?? offence.member;
  switch (action.type) {
    case AutoModerationActionType.BlockMessage:
      return offence.channel === undefined ? undefined : { entry: AuditLogEvent.AutoModerationBlockMessage };
    case AutoModerationActionType.SendAlertMessage: {
      const channel = world.channels.get(action.metadata.channel_id);
      if (channel === undefined) return undefined;
      return { entry: AuditLogEvent.AutoModerationFlagToChannel, alertId: report(world, channel, offence) };
    }
    case AutoModerationActionType.Timeout: {
      const until = new Date(world.time.nowMs + action.metadata.duration_seconds * 1000).toISOString();
      updateMember(world, stored, member, { communication_disabled_until: until });
      return { entry: AuditLogEvent.AutoModerationUserCommunicationDisabled };
    }
    case AutoModerationActionType.BlockMemberInteraction: {
      const flags = (member.flags ?? 0) | MemberFlag.AutomodQuarantinedUsername;
      updateMember(world, stored, member, { flags });
      return { entry: AuditLogEvent.AutoModerationQuarantineUser };
    }
    default:
      return undefined;
  }
}

/** Posts the message that reports an offence, in the name of the member. */
function report(world: World, channel: StoredChannel, offence: Offence): Id<"Message"> {
  const { finding, member, messageId, rule, text } = offence;
  const said: Readonly<Record<string, string | null | undefined>> = {
    rule_name: rule.name,
    channel_id: offence.channel?.id,
    decision_id: world.ids.next(),
    keyword: finding.keyword,
    keyword_matched_content: finding.content,
    flagged_message_id: messageId,
  };
  const fields = Object.entries(said).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [{ name, value, inline: false }],
  );
  const { id } = postMessage(world, channel, member.user, {
    type: MessageType.AutoModerationAction,
    embeds: [{ type: EmbedType.AutoModerationMessage, description: text, fields }],
  });
  return id;
}

/** Writes an action into the audit log, and tells those who manage the guild of it. */
function tell(
  world: World,
  stored: StoredGuild,
  { channel, finding, member, messageId, rule, text }: Offence,
  action: AutoModerationAction,
  { alertId, entry }: Done,
): void {
  const { id: userId } = member.user;
  recordAction(world, stored, userId, undefined, {
    action: entry,
    target: userId,
    options: {
      auto_moderation_rule_name: rule.name,
      auto_moderation_rule_trigger_type: String(rule.trigger_type),
      ...(channel === undefined ? {} : { channel_id: channel.id }),
    },
  });
  world.fire({
    type: "AUTO_MODERATION_ACTION_EXECUTION",
    to: managers(world, stored),
    data: {
      guild_id: stored.guild.id,
      action,
      rule_id: rule.id,
      rule_trigger_type: rule.trigger_type,
      user_id: userId,
      ...(channel === undefined ? {} : { channel_id: channel.id }),
      ...(messageId === undefined ? {} : { message_id: messageId }),
      ...(alertId === undefined ? {} : { alert_system_message_id: alertId }),
      content: text,
      matched_keyword: finding.keyword,
      matched_content: finding.content,
    },
  });
}
