import type { EventMap } from "../../../generated/events/map.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { channelsOf, threadsOf } from "./channels.ts";
import { canView } from "./permissions.ts";
import { presenceIn } from "./presences.ts";
import { openEvents } from "./scheduled-events.ts";
import { shownThread } from "./threads.ts";
import { asSeen } from "./visibility.ts";

/** What decides how much a session is told of a guild. */
export interface GuildView {
  /** Whether it hears of presences. */
  readonly presences: boolean;
  /** Number of members above which those who are offline are left out. */
  readonly largeThreshold: number;
}

/** What a session is told of a guild when it starts. */
export function guildCreatePayload(world: World, stored: StoredGuild, view: GuildView): EventMap["GUILD_CREATE"] {
  const { guild, joinedAt, members, sounds, stages, voiceStates } = stored;
  const large = members.size > view.largeThreshold;
  const shown = [...members].filter(
    ([id]) => id === world.bot.id || voiceStates.has(id) || (view.presences && (!large || world.presences.has(id))),
  );
  return {
    ...guild,
    joined_at: joinedAt,
    unavailable: false,
    large,
    member_count: members.size,
    voice_states: [...voiceStates.values()].map(({ guild_id: _guildId, member: _member, ...state }) => state),
    members: shown.map(([, member]) => member),
    channels: channelsOf(world, guild.id).map((channel) => asSeen(world, channel)),
    threads: threadsOf(world, guild.id)
      .filter(({ thread_metadata: { archived } }) => !archived)
      .filter((thread) => canView(world, stored, thread, world.bot.id))
      .map((thread) => shownThread(world, thread)),
    presences: view.presences ? shown.flatMap(([id]) => presenceIn(world, id) ?? []) : [],
    stage_instances: [...stages.values()],
    guild_scheduled_events: openEvents(stored).map(({ event }) => event),
    soundboard_sounds: [...sounds.values()],
  };
}
