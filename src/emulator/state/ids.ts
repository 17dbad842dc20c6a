import { castId, type Id, id } from "../../base/id.ts";
import { constants } from "../../../generated/tables/constants.ts";

/** First instant of the emulated Discord. Fixed, so that two runs that do the same things get the same ids. */
const START_MS = Date.UTC(2026, 0, 1);
const TIMESTAMP_SHIFT = BigInt(constants.snowflakeTimestampShift);

/** How late it is in an emulated Discord: Unix milliseconds. */
export interface WorldTime {
  nowMs: number;
}

/** The time at which every emulated Discord begins. */
export function firstInstant(): WorldTime {
  return { nowMs: START_MS };
}

/** Gives out ids, each a millisecond after the one before: time passes as things come into being. */
export class IdSource {
  readonly #time: () => WorldTime;
  #given: Id<string> | undefined;

  constructor(time: () => WorldTime) {
    this.#time = time;
  }

  /** Makes the next id this one, if it is one. */
  give(wanted: string | undefined): void {
    this.#given = wanted === undefined ? undefined : id(wanted);
  }

  next<Kind extends string>(): Id<Kind> {
    const time = this.#time();
    time.nowMs += 1;
    const given = this.#given;
    if (given !== undefined) {
      this.#given = undefined;
      return castId<Kind>(given);
    }
    return idAt(time.nowMs);
  }
}

/** The id of what came into being at an instant, in Unix milliseconds, and was the first to do so. */
export function idAt<Kind extends string>(ms: number): Id<Kind> {
  const snowflake = BigInt(ms - constants.snowflakeEpoch) << TIMESTAMP_SHIFT;
  return castId<Kind>(id(snowflake.toString()));
}

/** When a thing with this id was made, as a timestamp. */
export function timestampOf(id: Id<string>): string {
  return new Date(Number(BigInt(id) >> TIMESTAMP_SHIFT) + constants.snowflakeEpoch).toISOString();
}

/** Which of `total` shards a guild belongs to. */
export function shardOf(guildId: Id<"Guild">, total: number): number {
  return Number((BigInt(guildId) >> TIMESTAMP_SHIFT) % BigInt(total));
}
