import { ChannelType } from "../../../../generated/models/channel.ts";
import { type ScheduledEvent, ScheduledEventEntityType } from "../../../../generated/models/scheduled-event.ts";
import { findChannel } from "../../domain/find.ts";
import { canBecome, isOver } from "../../domain/scheduled-events.ts";
import { problem } from "../../problem.ts";
import type { StoredGuild, World } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { formProblem } from "../form-problem.ts";

/** Refuses a status that an event cannot go to, and any change of one that is over. */
export function checkStatus(before: ScheduledEvent, after: ScheduledEvent): void {
  if (!isOver(before) && canBecome(before.status, after.status)) return;
  throw wrong("status", "BASE_TYPE_CHOICES", "An event cannot go from its status to this one.");
}

/** Refuses an event that starts in the past or ends before it starts, and one that lacks what its type needs. */
export function checkSchedule(world: World, event: ScheduledEvent, before: ScheduledEvent | undefined): void {
  const start = Date.parse(event.scheduled_start_time);
  if (event.scheduled_start_time !== before?.scheduled_start_time && start <= world.time.nowMs) {
    const message = "Cannot schedule event in the past.";
    throw wrong("scheduled_start_time", "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", message);
  }
  const end = event.scheduled_end_time;
  if (end !== null && Date.parse(end) <= start) {
    throw wrong("scheduled_end_time", "GUILD_SCHEDULED_EVENT_END_BEFORE_START", "Must be after the start.");
  }
  const isExternal = event.entity_type === ScheduledEventEntityType.External;
  if (isExternal && end === null) throw missing("scheduled_end_time");
  if (isExternal && event.entity_metadata === null) throw missing("entity_metadata");
  if (isExternal !== (event.channel_id === null)) throw missing("channel_id");
}

/** Refuses an event in a channel of another type than its own, and what the actor lacks permissions for there. */
export function requirePlace(
  call: Call,
  guild: StoredGuild,
  { channel_id: channelId, entity_type }: ScheduledEvent,
): void {
  if (channelId === null) return;
  const channel = findChannel(call.world, channelId);
  if (!("guild_id" in channel) || channel.guild_id !== guild.guild.id) throw problem(404, "UnknownChannel");
  const isStage = entity_type === ScheduledEventEntityType.StageInstance;
  const type = isStage ? ChannelType.GuildStageVoice : ChannelType.GuildVoice;
  if (channel.type !== type) throw problem(400, "ScheduledEventEntityTypeMismatch");
  const need = isStage ? ["ManageChannels", "MuteMembers", "MoveMembers"] : ["ViewChannel", "Connect"];
  call.require({ all: need }, { guild, channel });
}

function missing(field: string): Error {
  return wrong(field, "BASE_TYPE_REQUIRED", "This field is required");
}

function wrong(field: string, code: string, message: string): Error {
  return formProblem([{ path: [field], code, message }]);
}
