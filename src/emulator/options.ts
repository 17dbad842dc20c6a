import type { Clock } from "../base/clock.ts";
import type { IntentName } from "../../generated/events/map.ts";
import type { FaultPlan } from "./gateway/faults/index.ts";
import type { RestFaultPlan } from "./rest/faults/index.ts";
import type { RateLimits } from "./rest/limits/index.ts";
import type { UnknownFields } from "./rest/validate.ts";
import type { Seed } from "./seed/index.ts";
import type { Trace } from "./trace.ts";

/** How an emulator is set up. */
export interface EmulatorOptions {
  /** Port on 127.0.0.1; 0 takes a free one. @default 0 */
  readonly port?: number | undefined;
  /** Name of the bot. @default "evenfall" */
  readonly botName?: string | undefined;
  /** Name of the first guild. @default "Evenfall" */
  readonly guildName?: string | undefined;
  /**
   * What the bot's role in the first guild allows: bits of `Permission`.
   *
   * @default Permission.Administrator
   */
  readonly botPermissions?: bigint | undefined;
  /** Addresses that users may come back to after they have authorized the application. @default any */
  readonly redirectUris?: readonly string[] | undefined;
  /** How late it is there at first; ids tell it. @default the beginning of 2026, so that ids are the same in every run */
  readonly startsAt?: Date | undefined;
  /**
   * What exists from the start, as a person writes it; see `docs/seed.md`. The names and permissions above are then not
   * looked at.
   */
  readonly seed?: Seed | undefined;
  /** State to begin with, from `emulator.snapshot()`, instead of a seed. */
  readonly snapshot?: string | undefined;
  /** Milliseconds between heartbeats. @default 41250 */
  readonly heartbeatIntervalMs?: number | undefined;
  /**
   * Privileged intents that the application has from the start, as bits of its `flags`, which can be changed later. Without
   * one, sessions may not ask for it, and the HTTP API keeps to it as well.
   *
   * @default all, or those in the snapshot
   */
  readonly privilegedIntents?: readonly IntentName[] | undefined;
  /** Keys that each let one shard identify within five seconds. @default any number of shards at any time */
  readonly maxConcurrency?: number | undefined;
  /** Sessions that may be started within a day; one more resets the token. @default 1000 */
  readonly sessionStartLimit?: number | undefined;
  /** Number of shards that `GET /gateway/bot` recommends. @default 1 */
  readonly recommendedShards?: number | undefined;
  /** Guilds that a shard may hold. @default 2500 */
  readonly maxGuildsPerShard?: number | undefined;
  /** Milliseconds for which a session waits for a client whose connection broke. @default 180000 */
  readonly sessionLifetimeMs?: number | undefined;
  /** Events that a session keeps, to send them again to a client that resumes. @default 5000 */
  readonly replayLimit?: number | undefined;
  /** What goes wrong at the gateway from the start; `emulator.gateway.faults` is for later. @default nothing */
  readonly faults?: FaultPlan | undefined;
  /** What goes wrong at the HTTP API from the start; `emulator.rest.faults` is for later. @default nothing */
  readonly restFaults?: RestFaultPlan | undefined;
  /** Which rate limits the HTTP API keeps. @default "off" */
  readonly rateLimits?: RateLimits | undefined;
  /**
   * What becomes of fields in requests that the schema does not know. `"refuse"` finds misspelt ones. Discord leaves out what
   * it does not know, which libraries that send such fields rely on: `"ignore"` is for programs written with them.
   *
   * @default "refuse"
   */
  readonly unknownFields?: UnknownFields | undefined;
  /** What deadlines and limits go by, of the gateway and of the HTTP API. @default the machine's clock */
  readonly clock?: Clock | undefined;
  /** Told of what happens: sessions, requests and their answers. */
  readonly onTrace?: ((trace: Trace) => void) | undefined;
}
