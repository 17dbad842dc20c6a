import type { EventMap, EventName } from "../../../generated/events/map.ts";
import { GatewayOpcode } from "../../../generated/models/gateway.ts";
import type { Dispatch } from "../dispatch.ts";
import { shardOf } from "../state/ids.ts";
import type { CloseName } from "./close.ts";
import type { GatewayContext } from "./context.ts";
import { deliverable, delivers } from "./delivery.ts";
import { frameText } from "./frame.ts";

/** What a client asked for when it identified. */
export interface SessionFields {
  readonly intents: number;
  readonly shard: number;
  readonly shards: number;
  readonly largeThreshold: number;
}

/** An event as it is sent. */
export interface SentEvent {
  readonly sequence: number;
  readonly type: string;
  readonly text: string;
}

/** Where the events of a session go while its client is there. */
export interface EventSink {
  sendEvent(event: SentEvent): void;
  close(name: CloseName): void;
}

/** What a client is told, from READY on. It outlives the connections over which it is told. */
export class Session implements SessionFields {
  readonly id: string;
  readonly intents: number;
  readonly shard: number;
  readonly shards: number;
  readonly largeThreshold: number;
  readonly #context: GatewayContext;
  /** The latest events, oldest first. */
  readonly #sent: SentEvent[] = [];
  #sequence = 0;
  #sink: EventSink | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(context: GatewayContext, fields: SessionFields) {
    this.#context = context;
    this.id = context.world.ids.next<"Session">();
    this.intents = fields.intents;
    this.shard = fields.shard;
    this.shards = fields.shards;
    this.largeThreshold = fields.largeThreshold;
  }

  /** Sequence number of the latest event. */
  get sequence(): number {
    return this.#sequence;
  }

  /** The connection that the session is on. */
  get sink(): EventSink | undefined {
    return this.#sink;
  }

  /** Goes on over a connection. */
  attach(sink: EventSink): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    this.#sink = sink;
  }

  /** Waits for the client to come back, and calls `onExpired` if it does not in time. */
  detach(onExpired: () => void): void {
    this.end();
    this.#stopWaiting = this.#context.clock.after(this.#context.sessionLifetimeMs, onExpired);
  }

  /** Tells nobody anything from now on, and waits for nobody. */
  end(): void {
    this.#sink = undefined;
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  /** Whether everything after an event is still there to be replayed. */
  canReplay(after: number): boolean {
    return after >= (this.#sent[0]?.sequence ?? 1) - 1;
  }

  /** Sends once more what came after an event; answers how many events that were. */
  replay(after: number): number {
    const missed = this.#sent.filter(({ sequence }) => sequence > after);
    for (const event of missed) this.#sink?.sendEvent(event);
    return missed.length;
  }

  /** Takes part in what happened if this session is to hear of it. */
  dispatch(dispatch: Dispatch): void {
    if (!this.#sees(dispatch) || !delivers(dispatch, this.intents)) return;
    this.emit(dispatch.type, deliverable(dispatch, this.intents, this.#context.world.bot.id));
  }

  /** Tells the client of an event, whatever its intents. */
  emit<Name extends EventName>(type: Name, data: EventMap[Name]): void;
  emit(type: string, data: unknown): void;
  emit(type: string, data: unknown): void {
    this.#sequence += 1;
    const event = {
      sequence: this.#sequence,
      type,
      text: frameText({ op: GatewayOpcode.Dispatch, d: data, s: this.#sequence, t: type }),
    };
    this.#sent.push(event);
    if (this.#sent.length > this.#context.replayLimit) this.#sent.shift();
    this.#context.onTrace?.({ kind: "event", type, sequence: event.sequence });
    this.#sink?.sendEvent(event);
  }

  #sees({ to }: Dispatch): boolean {
    // What happens to the user alone is told to the first shard.
    return "guild" in to ? shardOf(to.guild, this.shards) === this.shard : this.shard === 0;
  }
}
