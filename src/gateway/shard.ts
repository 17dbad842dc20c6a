import type { EventName, EventsOf, IntentName } from "../../generated/events/map.ts";
import { parseEvent, type UnknownEvent } from "../../generated/events/parse.ts";
import { systemClock } from "../base/clock.ts";
import type { IdInput } from "../base/id.ts";
import { onAbort } from "../base/signal.ts";
import type { CommandPriority } from "./command-queue.ts";
import { endsSession } from "./close-codes.ts";
import { writeCommand, type SendableCommand, type CommandData, type RawCommand, writeRawCommand } from "./command.ts";
import { decodePayload } from "./decode/index.ts";
import { ShardDriver } from "./driver.ts";
import { GatewayError } from "./error.ts";
import type { Latency } from "./heartbeat.ts";
import type { Arrival, Item } from "./inbox.ts";
import type { InflateMethod } from "./inflate/index.ts";
import type { LifecycleEvent } from "./lifecycle.ts";
import type { LimiterState } from "./limiter.ts";
import { type MemberChunk, type MemberQuery, MemberRequests } from "./members.ts";
import type { Phase } from "./machine.ts";
import type { ShardConfig, ShardOptions } from "./options.ts";
import type { Session, SessionSnapshot } from "./session.ts";
import type { ShardId } from "./shard-id.ts";
import type { ShardState, ShardStats } from "./status.ts";

/** What a shard with these intents yields, when it is asked for events of these names. */
export type ShardEvent<Intents extends readonly IntentName[], Names extends EventName = EventName> =
  Extract<EventsOf<Intents[number]>, { readonly type: Names }> | UnknownEvent;

/** What a shard yields in all: events, and where it is asked for what happens to the shard. */
export type ShardItem<Intents extends readonly IntentName[], Names extends EventName, Lifecycle extends boolean> =
  ShardEvent<Intents, Names> | (true extends Lifecycle ? LifecycleEvent : never);

const utf8 = new TextEncoder();

/** A dispatch as it arrived, decompressed and not parsed. */
export interface RawEvent {
  readonly op: number;
  readonly s: number | null;
  readonly t: string | null;
  /** The whole message as UTF-8. May be a view of a larger block: copy it if it is kept for long. */
  readonly bytes: Uint8Array;
}

/** How a command is sent. */
export interface SendOptions {
  /** @default "normal" */
  readonly priority?: CommandPriority | undefined;
  /** Takes the command back, while it waits. */
  readonly signal?: AbortSignal | undefined;
}

/** How a shard is closed. */
export interface CloseOptions {
  /** Close code. 1000 and 1001 end the session; any other keeps it, for another shard to resume. @default 1000 */
  readonly code?: number | undefined;
  /** Words for whoever watches the connection, at most 123 bytes of UTF-8. @default none */
  readonly reason?: string | undefined;
}

/** A {@link Shard} of whatever intents and events. */
export interface AnyShard extends AsyncIterable<unknown>, AsyncDisposable {
  readonly id: ShardId;
}

const NORMAL_CODE = 1000;
/** What the frame that closes a websocket has room for. */
const REASON_MAX_BYTES = 123;

/** The inside of a shard, for the rest of this module. */
export let driverOf: (shard: AnyShard) => ShardDriver;

/** The next event of a shard, if one waits that can be read. */
export let readyOf: (shard: AnyShard) => Promise<IteratorResult<unknown, undefined>> | undefined;

/** The next event itself; `undefined` as well where it has to be checked first, which takes a promise. */
export let takeOf: (shard: AnyShard) => object | undefined;

/**
 * One connection to Discord's gateway that keeps itself alive, and its session with it.
 *
 * It connects when it is first iterated and yields typed events. Heartbeats and reconnects run on their own, however long
 * the consumer takes; a consumer that falls behind makes it pause the socket. Leaving a loop does not close the shard, so
 * that one loop can follow another: call `close`, or declare it with `await using`.
 */
export class Shard<
  const Intents extends readonly IntentName[],
  const Names extends EventName = EventName,
  const Lifecycle extends boolean = false,
> implements AsyncIterable<ShardItem<Intents, Names, Lifecycle>> {
  readonly #driver: ShardDriver;
  readonly #config: ShardConfig<Intents, Names, Lifecycle>;
  readonly #members: MemberRequests;
  readonly #validates: boolean;

  static {
    driverOf = (shard) => {
      if (#driver in shard) return shard.#driver;
      throw new GatewayError("GATEWAY_INPUT", "Pass shards that were made with `new Shard`.");
    };
    readyOf = (shard) => (#driver in shard ? shard.#ready() : undefined);
    takeOf = (shard) => (#driver in shard && !shard.#validates ? shard.#take() : undefined);
  }

  constructor(options: ShardOptions<Intents, Names, Lifecycle>) {
    this.#driver = new ShardDriver(options);
    const { proxy: _proxy, tls: _tls, token: _token, ...config } = options;
    this.#config = Object.freeze(config);
    this.#validates = config.validateEvents ?? false;
    this.#members = new MemberRequests({
      clock: options.clock ?? systemClock,
      send: (data, signal) => this.send("RequestGuildMembers", data, { priority: "low", signal }),
      waited: (waits) => this.#driver.inbox.makeRoom(waits),
    });
    this.#driver.intake.onDispatch = ({ body, header }) => {
      if (!this.#members.wants(header.t)) return;
      const payload = decodePayload(body, header);
      if (payload.ok) this.#members.take(header.t, payload.d);
    };
  }

  /** The options that it was made with, but for those that may hold a secret: the token, the proxy and TLS. */
  get config(): ShardConfig<Intents, Names, Lifecycle> {
    return this.#config;
  }

  /** Number of this shard and of all shards. */
  get id(): ShardId {
    return this.#driver.id;
  }

  /** Where the shard stands. */
  get phase(): Phase {
    return this.#driver.state.phase;
  }

  /** Where the shard stands, and what it waits for. */
  get state(): ShardState {
    return this.#driver.state;
  }

  /** The session that is taken up again when a connection is lost. */
  get session(): Session | undefined {
    return this.#driver.session;
  }

  /** Round trips of recent heartbeats. */
  get latency(): Latency {
    return this.#driver.latency;
  }

  /** How many commands may be sent. */
  get limiter(): LimiterState {
    return this.#driver.limiter;
  }

  get stats(): ShardStats {
    return this.#driver.stats;
  }

  /** How the connection is compressed, and what undoes it. */
  get compression(): InflateMethod {
    return this.#driver.method;
  }

  /** Connects, if that has not been done yet. Iterating does it as well. */
  start(): void {
    if (this.phase !== "idle") return;
    const driver = this.#driver;
    const forget = onAbort(this.#config.signal, (reason) => {
      driver.inbox.clear();
      driver.inbox.end(reason);
      // That the store failed is told on the way, as for every write that nobody waits for.
      driver.close({ code: NORMAL_CODE }).catch(() => {});
    });
    driver.onEnd(() => {
      forget();
      this.#members.close();
    });
    driver.start();
  }

  [Symbol.asyncIterator](): AsyncIterator<ShardItem<Intents, Names, Lifecycle>, undefined> {
    this.start();
    this.#driver.intake.forwards = false;
    return { next: () => this.#ready() ?? this.#wait() };
  }

  /** The same events as bytes, for who passes them on. Nothing is parsed. */
  raw(): AsyncIterableIterator<RawEvent, undefined> {
    this.start();
    const { inbox } = this.#driver;
    this.#driver.intake.forwards = true;
    const wait = async (): Promise<IteratorResult<RawEvent, undefined>> => {
      for (;;) {
        const result = await inbox.next();
        if (result.done === true) return result;
        if (result.value.header !== undefined) return { done: false, value: rawEvent(result.value) };
      }
    };
    return {
      next() {
        const item = inbox.take();
        return item?.header === undefined ? wait() : Promise.resolve({ done: false, value: rawEvent(item) });
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  /**
   * Sends a command, as soon as the shard is ready and Discord's limit allows it. Resolves when it was handed to a live
   * socket; one that a dying socket did not take goes to the next.
   */
  async send<Name extends SendableCommand>(
    name: Name,
    data: CommandData<Name>,
    { priority = "normal", signal }: SendOptions = {},
  ): Promise<void> {
    signal?.throwIfAborted();
    const ticket = this.#driver.sender.ticket();
    const text = await writeCommand(name, data);
    await this.#driver.sender.send(text, { priority, ticket, signal });
    // The next session begins with what the bot shows now.
    if (name === "UpdatePresence") this.#driver.presence = data as CommandData<"UpdatePresence">;
  }

  /**
   * Sends a command that this version does not know, as `send` does. All that is checked is that it is JSON with an opcode
   * that is not the shard's own, of a size that Discord takes.
   */
  async sendRaw(payload: RawCommand | string, { priority = "normal", signal }: SendOptions = {}): Promise<void> {
    signal?.throwIfAborted();
    const text = writeRawCommand(payload);
    const { sender } = this.#driver;
    await sender.send(text, { priority, ticket: sender.ticket(), signal });
  }

  /**
   * Members of a guild, chunk by chunk; `chunk_index` and `chunk_count` tell how far it is, `not_found` which ids are no
   * members. Calls that ask for the same while it is under way share one request. What Discord holds back is waited for.
   *
   * It can be awaited inside the loop over the shard: meanwhile up to 50000 events more than `highWaterMark` may wait, the
   * chunks among them unless `events` leaves GUILD_MEMBERS_CHUNK out. When a new session starts meanwhile, chunks are yielded
   * again from the first.
   */
  requestMembers(
    guildId: IdInput<"Guild">,
    query: MemberQuery = {},
    { signal }: { readonly signal?: AbortSignal | undefined } = {},
  ): AsyncGenerator<MemberChunk, undefined, undefined> {
    return this.#members.request(guildId, query, signal);
  }

  /**
   * The session as JSON, to be resumed from should this process die. What the consumer has not taken arrives again then.
   * `undefined` while there is none.
   */
  snapshot(): SessionSnapshot | undefined {
    return this.#driver.snapshot();
  }

  /**
   * Closes the connection so that the session lives on, ends the iteration, and gives the session as JSON: another shard
   * that gets it as `resume` goes on where this one's consumer stopped. `undefined` when there was no session.
   */
  async suspend(): Promise<SessionSnapshot | undefined> {
    return await this.#driver.suspend();
  }

  /** Leaves the connection for another one and resumes there. Does nothing while there is none. */
  reconnect(): void {
    this.#driver.reconnect();
  }

  /**
   * Closes the connection and ends the iteration; events that were not taken are let go. Resolves when the socket is gone.
   * Unless `code` ends the session, `snapshot` gives it afterwards.
   */
  async close({ code = NORMAL_CODE, reason }: CloseOptions = {}): Promise<void> {
    if (!endsSession(code) && !(Number.isInteger(code) && code >= 3000 && code <= 4999)) {
      throw new GatewayError("GATEWAY_INPUT", `A client cannot close with ${code}; give 1000, 1001, or 3000 to 4999.`);
    }
    if (reason !== undefined && Buffer.byteLength(reason) > REASON_MAX_BYTES) {
      throw new GatewayError(
        "GATEWAY_INPUT",
        `\`reason\` is longer than ${REASON_MAX_BYTES} bytes; say it in fewer words.`,
      );
    }
    await this.#driver.close({ code, reason });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** What waits is handed out at once, because each promise in between is paid for with each event. */
  #ready(): Promise<IteratorResult<ShardItem<Intents, Names, Lifecycle>, undefined>> | undefined {
    const value = this.#take();
    if (value === undefined) return undefined;
    return this.#validates ? this.#validated(value) : Promise.resolve({ done: false, value });
  }

  /** The next event that waits and can be read. */
  #take(): ShardItem<Intents, Names, Lifecycle> | undefined {
    const { inbox } = this.#driver;
    for (let item = inbox.take(); item !== undefined; item = inbox.take()) {
      const value = this.#read(item);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  async #wait(): Promise<IteratorResult<ShardItem<Intents, Names, Lifecycle>, undefined>> {
    for (;;) {
      const result = await this.#driver.inbox.next();
      if (result.done === true) return result;
      const value = this.#read(result.value);
      if (value !== undefined) return this.#validates ? await this.#validated(value) : { done: false, value };
    }
  }

  /** Tells when an event does not fit the schema. */
  async #validated<Value extends ShardItem<Intents, Names, Lifecycle>>(
    value: Value,
  ): Promise<IteratorResult<Value, undefined>> {
    if ("sequence" in value) {
      const { type, data, sequence } = value;
      const { validateEvent, ValidationError } = await import("../validate/index.ts");
      try {
        await validateEvent(type, data);
      } catch (error) {
        if (!(error instanceof ValidationError)) throw error;
        this.#driver.countInvalid({ type, sequence, error });
      }
    }
    return { done: false, value };
  }

  /** The event; `undefined` when it cannot be read, which is counted. */
  #read(item: Item): ShardItem<Intents, Names, Lifecycle> | undefined {
    // There are such items only where the option asks for them, which is what the type says.
    if (item.header === undefined) return item.event as ShardItem<Intents, Names, Lifecycle>;
    const { body, header } = item;
    const payload = decodePayload(body, header);
    if (payload.ok && header.t !== null) {
      // The gateway sends only what the intents ask for, which is what the type says.
      return parseEvent(header.t, payload.d, header.s ?? 0) as ShardEvent<Intents, Names>;
    }
    this.#driver.countMalformed();
    return undefined;
  }
}

function rawEvent({ body, header: { op, s, t } }: Arrival): RawEvent {
  return { op, s, t, bytes: typeof body === "string" ? utf8.encode(body) : body };
}
