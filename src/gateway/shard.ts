import { Channel } from "../base/channel.ts";
import { type Clock, systemClock } from "../base/clock.ts";
import { onAbort } from "../base/signal.ts";
import { GatewayOpcode } from "../../generated/models/gateway.ts";
import type { EventName, EventsOf, IntentName } from "../../generated/events/map.ts";
import { parseEvent, type UnknownEvent } from "../../generated/events/parse.ts";
import { constants } from "../../generated/tables/constants.ts";
import { backoff, type Backoff, type BackoffOptions, backoffMs } from "./backoff.ts";
import { publishState } from "./channels.ts";
import { closeCode } from "./close-codes.ts";
import { type Closing, type Connect, connect, type Connection } from "./connection.ts";
import { GatewayError, rejected } from "./error.ts";
import { type Frame, readFrame } from "./frame.ts";
import { Heartbeat, type Latency } from "./heartbeat.ts";
import { type IdentifyOptions, identifyFrame } from "./identify.ts";
import { decide, type Effect, initialState, type Input, type MachineState, type Phase } from "./machine.ts";

/** Number of a shard and of all shards. */
export type ShardId = readonly [number: number, total: number];

/** How a {@link Shard} is set up. */
export interface ShardOptions<Intents extends readonly IntentName[]> extends IdentifyOptions {
  /** Bot token, with or without `Bot `. */
  readonly token: string;
  /** Names of the intents. What they deliver is what the shard's events are typed as. */
  readonly intents: Intents;
  /** @default [0, 1] */
  readonly shard?: ShardId | undefined;
  /** Gateway to connect to. @default Discord's */
  readonly url?: string | URL | undefined;
  /** Waits between connections that fail. */
  readonly backoff?: BackoffOptions | undefined;
  /** Number of events that may wait for the consumer before the socket is paused. @default 1000 */
  readonly highWaterMark?: number | undefined;
  /** Closes the shard when it is aborted; its iteration then throws the reason. */
  readonly signal?: AbortSignal | undefined;
  /** @default the machine's clock */
  readonly clock?: Clock | undefined;
  /** Numbers from 0 up to 1, for jitter. @default Math.random */
  readonly random?: (() => number) | undefined;
  /** Opens connections. @default a websocket */
  readonly connect?: Connect | undefined;
}

/** What a shard with these intents yields. */
export type ShardEvent<Intents extends readonly IntentName[]> = EventsOf<Intents[number]> | UnknownEvent;

/** A pause stops the socket, not what it has already read: room for that, above the high-water mark. */
const OVERSHOOT = 50_000;
/** Dialling and Hello together, then READY: longer than that is a connection that will not come. */
const STAGE_MS = 30_000;
/** A close code that leaves the bot online while the next connection is made, unlike 1000 and 1001. */
const DROP_CODE = 4000;
const NORMAL_CODE = 1000;
const READY: EventName = "READY";

/**
 * One connection to Discord's gateway that keeps itself alive.
 *
 * It connects when it is first iterated and yields typed events. Heartbeats and reconnects run on their own, however long
 * the consumer takes; a consumer that falls behind makes it pause the socket. Leaving a loop does not close the shard, so
 * that one loop can follow another: call `close`, or declare it with `await using`.
 */
export class Shard<const Intents extends readonly IntentName[]> implements AsyncIterable<ShardEvent<Intents>> {
  readonly #url: string;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #connect: Connect;
  readonly #backoff: Backoff;
  readonly #identify: string;
  readonly #id: ShardId;
  readonly #channel: Channel<ShardEvent<Intents>>;
  readonly #heartbeat: Heartbeat;
  readonly #signal: AbortSignal | undefined;
  #state: MachineState = initialState;
  #connection: Connection | undefined;
  #cancelTimer: (() => void) | undefined;
  #forgetSignal: () => void = () => {};
  #closing: Closing = {};
  #hangUp: Promise<void> = Promise.resolve();

  constructor(options: ShardOptions<Intents>) {
    const { clock = systemClock, random = Math.random, shard = [0, 1], highWaterMark = 1_000 } = options;
    this.#url = gatewayUrl(options.url ?? constants.gatewayUrl);
    this.#clock = clock;
    this.#random = random;
    this.#connect = options.connect ?? connect;
    this.#backoff = backoff(options.backoff);
    this.#id = shard;
    this.#identify = identifyFrame(options, shard);
    this.#signal = options.signal;
    this.#channel = new Channel({
      highWaterMark,
      limit: highWaterMark + OVERSHOOT,
      pause: () => this.#connection?.pause(),
      resume: () => this.#connection?.resume(),
    });
    this.#heartbeat = new Heartbeat({
      clock,
      random,
      send: () => {
        this.#send(GatewayOpcode.Heartbeat, this.#state.sequence);
      },
      deaf: () => this.#channel.paused,
      silent: () => {
        this.#take({ type: "silent" });
      },
    });
  }

  /** Number of this shard and of all shards. */
  get id(): ShardId {
    return this.#id;
  }

  /** Where the shard stands. */
  get phase(): Phase {
    return this.#state.phase;
  }

  /** Round trips of recent heartbeats. */
  get latency(): Latency {
    return this.#heartbeat.latency;
  }

  /** Connects, if that has not been done yet. Iterating does it as well. */
  start(): void {
    if (this.#state.phase !== "idle") return;
    this.#forgetSignal = onAbort(this.#signal, (reason) => {
      this.#channel.clear();
      this.#channel.end(reason);
      void this.close();
    });
    this.#take({ type: "start" });
  }

  [Symbol.asyncIterator](): AsyncIterator<ShardEvent<Intents>, undefined> {
    this.start();
    return { next: () => this.#channel.next() };
  }

  /** Closes the connection and ends the iteration; events that were not taken are let go. Resolves when the socket is gone. */
  async close(): Promise<void> {
    this.#channel.clear();
    this.#take({ type: "stop" });
    await this.#hangUp;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #take(input: Input, frame?: Frame): void {
    const { phase } = this.#state;
    const { state, effects } = decide(this.#state, input, { now: this.#clock.now(), stableMs: this.#backoff.maxMs });
    this.#state = state;
    if (state.phase !== phase) this.#schedule(state.phase);
    for (const effect of effects) this.#perform(effect, frame);
    // Last, because whoever listens may do anything, closing the shard included.
    if (state.phase !== phase) publishState({ shard: this.#id, from: phase, to: state.phase, because: input.type });
  }

  /** Puts a deadline on the stages that wait for the other side. */
  #schedule(phase: Phase): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    if (phase !== "connecting" && phase !== "identifying") return;
    this.#cancelTimer = this.#clock.after(STAGE_MS, () => {
      this.#take({ type: "overdue" });
    });
  }

  #perform(effect: Effect, frame: Frame | undefined): void {
    switch (effect.do) {
      case "dial":
        this.#dial();
        break;
      case "startHeartbeat":
        this.#heartbeat.start(effect.intervalMs);
        break;
      case "heartbeat":
        this.#heartbeat.beat();
        break;
      case "identify":
        this.#connection?.send(this.#identify);
        break;
      case "deliver":
        if (frame !== undefined) this.#deliver(frame);
        break;
      case "drop":
        this.#heartbeat.stop();
        this.#connection?.drop(DROP_CODE);
        this.#connection = undefined;
        break;
      case "hangUp":
        this.#heartbeat.stop();
        this.#hangUp = this.#connection?.close(NORMAL_CODE) ?? Promise.resolve();
        this.#connection = undefined;
        break;
      case "waitForRetry":
        this.#cancelTimer = this.#clock.after(backoffMs(effect.attempt, this.#random, this.#backoff), () => {
          this.#take({ type: "retry" });
        });
        break;
      case "fail":
        this.#end(rejected(this.#closing));
        break;
      case "finish":
        this.#end();
        break;
    }
  }

  #dial(): void {
    let current: Connection | undefined = undefined;
    // What a connection says after it was replaced concerns nobody.
    const isCurrent = (): boolean => current === undefined || current === this.#connection;
    current = this.#connect(this.#url, {
      message: (text) => {
        if (isCurrent()) this.#receive(text);
      },
      closed: (closing) => {
        if (!isCurrent()) return;
        this.#closing = closing;
        this.#take({ type: "lost", fatal: closeCode(closing.code)?.reconnect === false });
      },
    });
    this.#connection = current;
  }

  #receive(text: string): void {
    this.#heartbeat.heard();
    const frame = readFrame(text);
    if (frame === undefined) return;
    switch (frame.op) {
      case GatewayOpcode.Dispatch:
        this.#take({ type: "dispatch", sequence: frame.s, ready: frame.t === READY }, frame);
        break;
      case GatewayOpcode.Hello: {
        const intervalMs = heartbeatInterval(frame.d);
        if (intervalMs !== undefined) this.#take({ type: "hello", intervalMs });
        break;
      }
      case GatewayOpcode.Heartbeat:
        this.#take({ type: "heartbeatRequest" });
        break;
      case GatewayOpcode.HeartbeatAck:
        this.#heartbeat.acknowledged();
        break;
      case GatewayOpcode.Reconnect:
        this.#take({ type: "reconnect" });
        break;
      case GatewayOpcode.InvalidSession:
        this.#take({ type: "invalidSession" });
        break;
    }
  }

  #deliver(frame: Frame): void {
    if (frame.t === null) return;
    // The gateway sends only what the intents ask for, which is what the type says.
    const event = parseEvent(frame.t, frame.d, frame.s ?? 0) as ShardEvent<Intents>;
    if (this.#channel.push(event)) return;
    this.#channel.end(
      new GatewayError("GATEWAY_BUFFER_FULL", "Events arrived faster than they were taken, and pausing did not help."),
    );
    this.#take({ type: "stop" });
  }

  #send(op: number, d: unknown): void {
    this.#connection?.send(JSON.stringify({ op, d }));
  }

  #end(...failure: [] | [error: GatewayError]): void {
    this.#cancelTimer?.();
    this.#forgetSignal();
    this.#channel.end(...failure);
  }
}

function gatewayUrl(base: string | URL): string {
  const url = new URL(base);
  url.searchParams.set("v", String(constants.gatewayVersion));
  url.searchParams.set("encoding", "json");
  return url.href;
}

function heartbeatInterval(hello: unknown): number | undefined {
  if (typeof hello !== "object" || hello === null || !("heartbeat_interval" in hello)) return undefined;
  const { heartbeat_interval: interval } = hello;
  return typeof interval === "number" && interval > 0 ? interval : undefined;
}
