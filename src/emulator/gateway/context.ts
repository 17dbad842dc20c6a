import type { Clock } from "../../base/clock.ts";
import type { World } from "../state/world.ts";
import type { Trace } from "../trace.ts";
import type { MemberWindows } from "./request-members.ts";

/** What the connections and sessions of one gateway share. */
export interface GatewayContext {
  readonly world: World;
  readonly token: string;
  readonly url: string;
  readonly clock: Clock;
  readonly heartbeatIntervalMs: number;
  /** Bits of the intents that the application may ask for. */
  readonly allowedIntents: number;
  /** Number of guilds from which on a session must be sharded. */
  readonly maxGuildsPerShard: number;
  /** How long a session waits for its client to come back. */
  readonly sessionLifetimeMs: number;
  /** Number of events that are kept to be replayed. */
  readonly replayLimit: number;
  /** When all members of a guild were requested last. */
  readonly memberWindows: MemberWindows;
  readonly onTrace: ((trace: Trace) => void) | undefined;
}
