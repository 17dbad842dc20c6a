import type { Id } from "../base/id.ts";
import type { EventMap, EventName } from "../../generated/events/map.ts";

/**
 * What an event says about the bot and a guild:
 *
 * - `joined`: the bot was added to it.
 * - `available`: the bot was in it, and it has arrived or come back.
 * - `outage`: Discord cannot reach it; the bot is still in it, so that nothing is to be deleted.
 * - `left`: the bot is no longer in it.
 */
export type GuildChange = "joined" | "available" | "outage" | "left";

/** An event, as far as it matters here. */
interface GuildEvent {
  readonly type: EventName | (string & {});
  readonly data: unknown;
}

/**
 * Tells apart what GUILD_CREATE and GUILD_DELETE mean, from what came before. Give it every event of a shard, READY above
 * all; it remembers ids of guilds and nothing else.
 */
export class GuildTracker {
  readonly #guilds = new Set<Id<"Guild">>();

  /** Guilds that the bot is in, those that cannot be reached included. */
  get guilds(): ReadonlySet<Id<"Guild">> {
    return this.#guilds;
  }

  /** What an event means; `undefined` for every event that is about something else, and for what is known already. */
  classify({ type, data }: GuildEvent): GuildChange | undefined {
    switch (type) {
      case "READY": {
        // The name says what the data is.
        const { guilds } = data as Partial<EventMap["READY"]>;
        this.#guilds.clear();
        for (const { id } of guilds ?? []) this.#guilds.add(id);
        return undefined;
      }
      case "GUILD_CREATE": {
        const guild = data as EventMap["GUILD_CREATE"];
        const known = this.#guilds.has(guild.id);
        this.#guilds.add(guild.id);
        if ("unavailable" in guild && guild.unavailable) return "outage";
        return known ? "available" : "joined";
      }
      case "GUILD_DELETE": {
        const { id, unavailable } = data as EventMap["GUILD_DELETE"];
        if (unavailable === true) {
          this.#guilds.add(id);
          return "outage";
        }
        return this.#guilds.delete(id) ? "left" : undefined;
      }
      default:
        return undefined;
    }
  }
}
