import type { CreateStageInstanceBody, ModifyStageInstanceBody } from "../../../../generated/bodies/stage-instance.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { ChannelType } from "../../../../generated/models/channel.ts";
import { ScheduledEventEntityType, type StageScheduledEvent } from "../../../../generated/models/scheduled-event.ts";
import { type StageInstance, StagePrivacyLevel } from "../../../../generated/models/stage-instance.ts";
import { type Id, id } from "../../../base/id.ts";
import { findChannel, findGuild } from "../../domain/find.ts";
import { changeScheduledEvent, findScheduledEvent } from "../../domain/scheduled-events.ts";
import { closeStage, findStage, openStage, updateStage } from "../../domain/stages.ts";
import { problem } from "../../problem.ts";
import type { StoredChannel, StoredGuild, StoredScheduledEvent } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";

/** A scheduled event for which a stage goes live. */
interface PlannedStage {
  readonly stored: StoredScheduledEvent;
  readonly event: StageScheduledEvent;
}

/** Answers the routes of the page `stage-instance`. */
export const stageInstanceHandlers: Handlers = {
  createStageInstance(call) {
    const body = call.body<CreateStageInstanceBody>();
    const { channelId, stored } = stageChannel(call, findChannel(call.world, id(body.channel_id)));
    const { guild_scheduled_event_id: eventId } = body;
    const planned = eventId === undefined ? undefined : eventOf(stored, channelId, id(eventId));
    const stage = openStage(call.world, stored, {
      channel_id: channelId,
      topic: body.topic,
      privacy_level: body.privacy_level ?? StagePrivacyLevel.GuildOnly,
      guild_scheduled_event_id: planned?.event.id ?? null,
    });
    if (planned !== undefined) {
      changeScheduledEvent(call.world, stored, planned.stored, { ...planned.event, entity_id: stage.id });
    }
    audit(call, stored, AuditLogEvent.StageInstanceCreate, { after: stage });
    return stage;
  },

  getStageInstance: (call) => live(call).stage,

  modifyStageInstance(call) {
    const { stage: before, stored } = live(call);
    const { privacy_level, topic } = call.body<ModifyStageInstanceBody>();
    const after = updateStage(call.world, stored, before, defined({ privacy_level, topic }));
    audit(call, stored, AuditLogEvent.StageInstanceUpdate, { before, after });
    return after;
  },

  deleteStageInstance(call) {
    const { stage, stored } = live(call);
    closeStage(call.world, stored, stage);
    audit(call, stored, AuditLogEvent.StageInstanceDelete, { before: stage });
    return undefined;
  },
};

/** The stage that is live in the channel of the path, or Discord's refusal. */
function live(call: Call): { readonly stored: StoredGuild; readonly stage: StageInstance } {
  const { channelId, stored } = stageChannel(call, call.channel());
  return { stored, stage: findStage(stored, channelId) };
}

function stageChannel(
  { world }: Call,
  channel: StoredChannel,
): { readonly stored: StoredGuild; readonly channelId: Id<"Channel"> } {
  if (channel.type !== ChannelType.GuildStageVoice) throw problem(400, "ChannelTypeNotAllowed");
  return { stored: findGuild(world, channel.guild_id), channelId: channel.id };
}

/** The event for which a stage goes live: it has to take place on the stage of the same channel. */
function eventOf(guild: StoredGuild, channelId: Id<"Channel">, eventId: Id<"ScheduledEvent">): PlannedStage {
  const stored = findScheduledEvent(guild, eventId);
  const { event } = stored;
  const isHere = event.entity_type === ScheduledEventEntityType.StageInstance && event.channel_id === channelId;
  if (!isHere) throw problem(400, "ScheduledEventEntityTypeMismatch");
  return { stored, event };
}

function audit(
  call: Call,
  stored: StoredGuild,
  action: AuditLogEvent,
  { after, before }: { readonly after?: StageInstance; readonly before?: StageInstance },
): void {
  const stage = after ?? before;
  if (stage === undefined) return;
  const [was, is] = [before, after].map((one) => (one === undefined ? undefined : settings(one)));
  const options = { channel_id: stage.channel_id };
  call.audit(stored, { action, target: stage.id, before: was, after: is, options });
}

/** What the audit log shows of a stage. */
function settings({ privacy_level, topic }: StageInstance): object {
  return { privacy_level, topic };
}
