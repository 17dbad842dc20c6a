import type { Id } from "../../base/id.ts";
import type { StageInstance } from "../../../generated/models/stage-instance.ts";
import { problem } from "../problem.ts";
import { timestampOf } from "../state/ids.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { voiceInfo } from "./voice.ts";

/** How long a stage stays live on which nobody speaks. Discord says "on the order of minutes". */
const QUIET_MS = 5 * 60_000;

/** What is said of a stage that goes live. */
export type StageFields = Pick<StageInstance, "channel_id" | "guild_scheduled_event_id" | "privacy_level" | "topic">;

/** The stage that is live in a channel, or Discord's refusal. */
export function findStage({ stages }: StoredGuild, channelId: Id<"Channel">): StageInstance {
  const stage = stages.get(channelId);
  if (stage === undefined) throw problem(404, "UnknownStageInstance");
  return stage;
}

/** Lets a stage channel go live, which it can be once at a time. */
export function openStage(world: World, stored: StoredGuild, fields: StageFields): StageInstance {
  if (stored.stages.has(fields.channel_id)) throw problem(400, "StageAlreadyOpen");
  const { id: guildId } = stored.guild;
  const stage: StageInstance = { id: world.ids.next(), guild_id: guildId, discoverable_disabled: true, ...fields };
  stored.stages.set(stage.channel_id, stage);
  world.fire({ type: "STAGE_INSTANCE_CREATE", to: guildAudience(world, guildId), data: stage });
  return stage;
}

/** Changes a live stage. */
export function updateStage(
  world: World,
  stored: StoredGuild,
  stage: StageInstance,
  fields: Partial<StageFields>,
): StageInstance {
  const changed: StageInstance = { ...stage, ...fields };
  stored.stages.set(stage.channel_id, changed);
  world.fire({ type: "STAGE_INSTANCE_UPDATE", to: guildAudience(world, stored.guild.id), data: changed });
  return changed;
}

/** Ends a live stage. The channel stays, and those who are in it. */
export function closeStage(world: World, stored: StoredGuild, stage: StageInstance): void {
  stored.stages.delete(stage.channel_id);
  world.fire({ type: "STAGE_INSTANCE_DELETE", to: guildAudience(world, stored.guild.id), data: stage });
}

/** Ends the stages on which nobody has spoken for some minutes. */
export function closeQuietStages(world: World): void {
  for (const stored of world.guilds.values()) {
    for (const stage of [...stored.stages.values()]) {
      const { quietSinceMs } = voiceInfo(world, stage.channel_id);
      if (quietSinceMs === undefined) continue;
      const since = Math.max(quietSinceMs, Date.parse(timestampOf(stage.id)));
      if (since + QUIET_MS <= world.time.nowMs) closeStage(world, stored, stage);
    }
  }
}
