import type { Clock } from "../base/clock.ts";
import type { IdentifyQueue } from "../queue/index.ts";
import type { EventName, IntentName } from "../../generated/events/map.ts";
import type { SessionStartLimit } from "../../generated/models/gateway.ts";
import { Intent } from "../../generated/models/intents.ts";
import { isAddress } from "./address.ts";
import type { BackoffOptions } from "./backoff.ts";
import type { Breaker } from "./breaker.ts";
import type { Connect, WebSocketOptions } from "./connection.ts";
import type { IdentifyOptions } from "./identify.ts";
import type { Overflow } from "./inbox.ts";
import type { CompressionPreference } from "./inflate/index.ts";
import type { SessionSnapshot } from "./session.ts";
import type { SessionStore } from "./session-store.ts";
import { GatewayError } from "./error.ts";
import { checkShardId, type ShardId } from "./shard-id.ts";

/** How long a shard waits for the other side. */
export interface Deadlines {
  /** Milliseconds until a connection is there. @default 10000 */
  readonly dialMs?: number | undefined;
  /** Milliseconds from there to Hello. @default 10000 */
  readonly helloMs?: number | undefined;
  /** Milliseconds to READY or RESUMED, counted anew with each message that arrives. @default 30000 */
  readonly readyMs?: number | undefined;
}

/** How a {@link Shard} is set up. */
export interface ShardOptions<
  Intents extends readonly IntentName[],
  Names extends EventName = EventName,
  Lifecycle extends boolean = false,
> extends IdentifyOptions {
  /** Bot token, with or without `Bot `. */
  readonly token: string;
  /** Names of the intents. What they deliver is what the shard's events are typed as. */
  readonly intents: Intents;
  /** Names of the events to yield. The others are never parsed. @default all that arrive */
  readonly events?: readonly Names[] | undefined;
  /**
   * Whether what happens to the shard itself is among the events, whatever `events` says: `shard:connecting`,
   * `shard:disconnected` with what comes next, and the others of `LifecycleMap`.
   *
   * @default false
   */
  readonly lifecycle?: Lifecycle | undefined;
  /**
   * Whether events are checked against the schema. One that does not fit is yielded all the same, counted, and told as
   * `shard:invalid` and on `evenfall:gateway:invalid`. Loads the validators.
   *
   * @default false
   */
  readonly validateEvents?: boolean | undefined;
  /** @default [0, 1] */
  readonly shard?: ShardId | undefined;
  /** Gateway to connect to: any host, port and path. @default Discord's */
  readonly url?: string | URL | undefined;
  /** Whether sessions are resumed where Discord says, or at `url`, for a proxy that stands in between. @default "follow" */
  readonly resumeUrl?: "follow" | "ignore" | undefined;
  /** How the connection is compressed. @default the best that this runtime can undo */
  readonly compression?: CompressionPreference | undefined;
  /** Longest message that is decompressed, in bytes. @default 268435456 */
  readonly maxMessageBytes?: number | undefined;
  /**
   * Says when the shard may identify. All shards of a bot, in whatever process, must share one. `"none"` lets it identify at
   * once: for gateways without Discord's limits.
   *
   * @default one in memory for all shards of this process that have the same bot and gateway
   */
  readonly queue?: IdentifyQueue | "none" | undefined;
  /** `session_start_limit` of `GET /gateway/bot`, for the queue that is the default. @default one at a time, 1000 a day */
  readonly sessionStartLimit?: SessionStartLimit | undefined;
  /** Session to resume, as `suspend` or `snapshot` gave it. */
  readonly resume?: SessionSnapshot | undefined;
  /** Where the session is saved, for the next process should this one die. `resume` comes before it. @default nowhere */
  readonly store?: SessionStore | undefined;
  /** Milliseconds between two writes to `store`. What was taken after the last one is delivered again. @default 5000 */
  readonly saveEveryMs?: number | undefined;
  /** How long after its last sign of life a session is still resumed, in milliseconds. @default 900000 */
  readonly sessionMaxAgeMs?: number | undefined;
  /** Waits between connections that fail. */
  readonly backoff?: BackoffOptions | undefined;
  /** Waits of all shards together. @default one for all shards of this process that use the same gateway */
  readonly breaker?: Breaker | undefined;
  readonly deadlines?: Deadlines | undefined;
  /** Number of events that may wait for the consumer before `overflow` says what happens. @default 1000 */
  readonly highWaterMark?: number | undefined;
  /** @default "pause" */
  readonly overflow?: Overflow | undefined;
  /**
   * Whether commands are kept within Discord's limit. Where they are not, Discord closes the connection of who sends too many.
   *
   * @default true
   */
  readonly limitCommands?: boolean | undefined;
  /** Number of commands that may wait to be sent. @default 1000 */
  readonly maxQueuedCommands?: number | undefined;
  /** Closes the shard when it is aborted; its iteration then throws the reason. */
  readonly signal?: AbortSignal | undefined;
  /** @default the machine's clock */
  readonly clock?: Clock | undefined;
  /** Unix milliseconds, for what outlives the process. @default Date.now */
  readonly date?: (() => number) | undefined;
  /** Numbers from 0 up to 1, for jitter. @default Math.random */
  readonly random?: (() => number) | undefined;
  /** HTTP proxy that is asked with CONNECT: `http://user:password@host:port`, or `https:`. @default none */
  readonly proxy?: WebSocketOptions["proxy"];
  /** Authorities and certificates, for gateways that have their own. @default as the runtime has it */
  readonly tls?: WebSocketOptions["tls"];
  /** Opens connections, in place of `proxy` and `tls`. @default a websocket */
  readonly connect?: Connect | undefined;
}

/** How a shard was set up: its options as they were given, but for those that may hold a secret. */
export type ShardConfig<
  Intents extends readonly IntentName[],
  Names extends EventName = EventName,
  Lifecycle extends boolean = false,
> = Readonly<Omit<ShardOptions<Intents, Names, Lifecycle>, "proxy" | "tls" | "token">>;

/** Options of whatever shard. */
export type AnyShardOptions = ShardOptions<readonly IntentName[], EventName, boolean>;

/** Refuses options that cannot be, as far as that shows without asking anybody. */
export function checkOptions(options: AnyShardOptions): void {
  const { token, intents, shard, url, highWaterMark = 1, maxQueuedCommands = 1 } = options;
  if (shard !== undefined) checkShardId(shard);
  if (typeof token !== "string" || token.trim() === "") throw wrong("`token` is empty; pass the bot's token.");
  if (url !== undefined && !isAddress(url)) throw wrong("`url` is no address of a gateway; it begins with wss://.");
  for (const name of intents) {
    if (!Object.hasOwn(Intent, name)) throw wrong(`There is no intent ${JSON.stringify(name)}; \`Intent\` names them.`);
  }
  for (const [name, value] of Object.entries({ highWaterMark, maxQueuedCommands })) {
    if (!Number.isSafeInteger(value) || value < 1) throw wrong(`\`${name}\` is ${value}; give a whole number from 1.`);
  }
}

function wrong(message: string): GatewayError {
  return new GatewayError("GATEWAY_INPUT", message);
}
