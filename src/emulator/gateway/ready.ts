import type { EventMap } from "../../../generated/events/map.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { guildCreatePayload } from "../domain/guild-payload.ts";
import { shardOf } from "../state/ids.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { hasIntent } from "../intents.ts";
import type { Session } from "./session.ts";

/** The guilds of the bot that belong to a shard. */
export function guildsOfShard(world: World, shard: number, shards: number): readonly StoredGuild[] {
  return [...world.guilds.values()].filter(
    ({ guild, members }) => members.has(world.bot.id) && shardOf(guild.id, shards) === shard,
  );
}

/** What Discord sends without documenting it, empty for bots; there are clients that read it. */
const undocumented = { private_channels: [], relationships: [], presences: [] } as const;

/** Opens a session: READY, in which every guild is unavailable, then the guilds. */
export function openSession(world: World, url: string, session: Session): void {
  const { shard, shards } = session;
  const guilds = guildsOfShard(world, shard, shards);
  const ready: EventMap["READY"] & typeof undocumented = {
    ...undocumented,
    v: constants.gatewayVersion,
    user: world.bot,
    guilds: guilds.map(({ guild }) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: url,
    shard: [shard, shards],
    application: { id: world.application.id, flags: world.application.flags },
  };
  session.emit("READY", ready);
  const presences = hasIntent(session.intents, "GuildPresences");
  for (const stored of guilds) {
    const data = guildCreatePayload(world, stored, { presences, largeThreshold: session.largeThreshold });
    session.dispatch({ type: "GUILD_CREATE", to: { guild: stored.guild.id }, data });
  }
}
