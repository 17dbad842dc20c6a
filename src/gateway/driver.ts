import { type Clock, systemClock } from "../base/clock.ts";
import type { UpdatePresence } from "../../generated/bodies/gateway.ts";
import type { ValidationError } from "../validate/index.ts";
import { GatewayOpcode } from "../../generated/models/gateway.ts";
import { constants } from "../../generated/tables/constants.ts";
import { gatewayKey, gatewayUrl } from "./address.ts";
import { backoffMs } from "./backoff.ts";
import { type Breaker, sharedBreaker, type Ticket } from "./breaker.ts";
import { publishInvalid, publishState, publishUnsaved } from "./channels.ts";
import { closeCode } from "./close-codes.ts";
import { type Closing, type Connect, webSockets } from "./connection.ts";
import { asciiText, type Body, type Header } from "./decode/index.ts";
import { GatewayError, rejected } from "./error.ts";
import { Heartbeat, type Latency } from "./heartbeat.ts";
import { identifyFrame, resumeFrame } from "./identify.ts";
import { type Arrival, Inbox } from "./inbox.ts";
import { chooseCompression, type InflateMethod } from "./inflate/index.ts";
import { type LifecycleEvent, lifecycleEvent } from "./lifecycle.ts";
import type { LimiterState } from "./limiter.ts";
import { Link } from "./link.ts";
import { decide, type Effect, initialState, type Input, type Kept, type MachineState, type Phase } from "./machine.ts";
import { type AnyShardOptions, checkOptions } from "./options.ts";
import { readInput } from "./reading.ts";
import { Sender } from "./sender.ts";
import { SessionKeeper } from "./session-keeper.ts";
import { readSnapshot, type Session, type SessionSnapshot } from "./session.ts";
import { queueOf } from "./shared-queue.ts";
import type { ShardId } from "./shard-id.ts";
import { Slab } from "./slab.ts";
import type { ShardCounts, ShardState, ShardStats } from "./status.ts";
import { retryMs, timing, type Timing } from "./timing.ts";
import { Turns } from "./turns.ts";

/** A close code that leaves the session alive, and the bot online, unlike 1000 and 1001. */
const RESUMABLE_CODE = 4000;

/** Close codes after which Discord ends the session. */
const ENDING_CODES: ReadonlySet<number> = new Set([1000, 1001]);

/** All shards of a thread keep what waits in the same memory, so that an idle one holds none. */
const slab = new Slab();

/** Phases with a connection that has not shown to be of use. */
const UNPROVEN: ReadonlySet<Phase> = new Set(["connecting", "greeting", "queueing", "identifying", "resuming"]);

interface Step {
  readonly input: Input;
  readonly arrival?: Arrival | undefined;
}

/** What a shard does: carries out what its machine decides, on a socket and with timers. */
export class ShardDriver {
  readonly id: ShardId;
  readonly method: InflateMethod;
  readonly inbox: Inbox;
  readonly sender: Sender;
  /** Shown every dispatch, whether the consumer wants it or not; its bytes only for as long as the call lasts. */
  onDispatch: (arrival: Arrival) => void = () => {};
  /** Whether the consumer takes bytes and parses nothing. */
  forwards = false;
  readonly #options: AnyShardOptions;
  readonly #baseUrl: string;
  readonly #clock: Clock;
  readonly #date: () => number;
  readonly #random: () => number;
  readonly #breaker: Breaker;
  readonly #connect: Connect;
  readonly #timing: Timing;
  readonly #wanted: ReadonlySet<string> | undefined;
  readonly #heartbeat: Heartbeat;
  readonly #turns: Turns;
  /** One for all decisions, because there is one for each event. */
  readonly #rules: Timing & { now: number; checks: boolean; readonly restores: boolean; readonly held: boolean };
  readonly #keeper: SessionKeeper | undefined;
  readonly #steps: Step[] = [];
  readonly #counts: ShardCounts = {
    messages: 0,
    bytes: 0,
    malformed: 0,
    invalid: 0,
    connections: 0,
    identifies: 0,
    resumes: 0,
  };
  #busy = false;
  #clockRead = false;
  readonly #forgetClock = (): void => {
    this.#clockRead = false;
  };
  #state: MachineState = initialState;
  /** Number of the last event that was taken before this shard took over. */
  #takenBefore = 0;
  #link: Link | undefined;
  #ticket: Ticket = 0;
  #endsAt: number | undefined;
  #cancelTimer = (): void => {};
  #onEnd = (): void => {};
  #closing: Closing = {};
  #closeCode = RESUMABLE_CODE;
  /** What the session was when the shard was closed, while what was not taken is gone. */
  #final: SessionSnapshot | undefined;
  /** What the bot shows of itself, as it was told last. */
  #presence: UpdatePresence | undefined;
  #refusal: { readonly error: unknown } | undefined;
  #hangUp: Promise<void> = Promise.resolve();

  constructor(options: AnyShardOptions) {
    checkOptions(options);
    const { clock = systemClock, date = Date.now, shard = [0, 1] } = options;
    const { highWaterMark = 1_000, overflow = "pause", maxQueuedCommands = 1_000, limitCommands = true } = options;
    this.id = shard;
    this.method = chooseCompression(options.compression);
    this.sender = new Sender(clock, { maxQueued: maxQueuedCommands, limited: limitCommands });
    this.#options = options;
    this.#baseUrl = gatewayUrl(options.url ?? constants.gatewayUrl, this.method.compression);
    this.#clock = clock;
    this.#date = date;
    this.#random = options.random ?? Math.random;
    this.#breaker = options.breaker ?? sharedBreaker(clock, gatewayKey(options.url));
    this.#connect = options.connect ?? webSockets(options);
    this.#timing = timing(options);
    this.#presence = options.presence;
    this.#wanted = options.events === undefined ? undefined : new Set(options.events);
    this.#turns = new Turns(queueOf({ ...options, clock, date }), options, shard);
    const { store, resume, saveEveryMs: everyMs = 5_000 } = options;
    const restores = store !== undefined && resume === undefined;
    const breaker = this.#breaker;
    this.#rules = {
      ...this.#timing,
      now: clock.now(),
      checks: this.#turns.checks,
      restores,
      get held() {
        return breaker.waitMs(clock.now()) > 0;
      },
    };
    if (store !== undefined) {
      const failed = (error: GatewayError): void => this.#unsaved(error);
      this.#keeper = new SessionKeeper({ store, shard, clock, everyMs, snapshot: () => this.snapshot(), failed });
    }
    this.inbox = new Inbox({
      highWaterMark,
      overflow,
      pause: () => this.#link?.pause(),
      resume: () => {
        this.#heartbeat.heard();
        this.#link?.resume();
      },
    });
    this.#heartbeat = new Heartbeat({
      clock,
      random: this.#random,
      send: () => {
        const frame = { op: GatewayOpcode.Heartbeat, d: this.#state.sequence };
        this.sender.beat(this.#link, JSON.stringify(frame));
      },
      received: () => this.#link?.bytesRead ?? 0,
      deaf: () => this.inbox.paused,
      silent: () => this.#take({ type: "silent" }),
    });
    if (resume !== undefined) this.#state = { ...initialState, ...this.#kept(readSnapshot(resume, shard)) };
  }

  get state(): ShardState {
    const { phase, attempts, identifies, endpoint } = this.#state;
    const endsInMs = this.#endsAt === undefined ? undefined : Math.max(0, this.#endsAt - this.#clock.now());
    return { phase, attempts, identifies, endpoint, endsInMs };
  }

  get session(): Session | undefined {
    return this.#state.session;
  }

  get latency(): Latency {
    return this.#heartbeat.latency;
  }

  get limiter(): LimiterState {
    return this.sender.limiter;
  }

  get stats(): ShardStats {
    const { length: waiting, dropped } = this.inbox;
    return { ...this.#counts, waiting, dropped, queuedCommands: this.sender.waiting };
  }

  start(): void {
    this.#take({ type: "start" });
  }

  /** Notes what the bot shows of itself, for the next session. */
  setPresence(presence: UpdatePresence): void {
    this.#presence = presence;
  }

  /** Leaves the connection for another one, which resumes the session. */
  reconnect(): void {
    this.#take({ type: "reconnect" });
  }

  /** Calls `run` once the shard has ended. */
  onEnd(run: () => void): void {
    if (this.#state.phase === "closed") run();
    else this.#onEnd = run;
  }

  countMalformed(): void {
    this.#counts.malformed += 1;
  }

  countInvalid(event: { readonly type: string; readonly sequence: number; readonly error: ValidationError }): void {
    this.#counts.invalid += 1;
    publishInvalid({ shard: this.id, ...event });
    this.#tell({ type: "shard:invalid", data: event });
  }

  /** The session, without the event that the consumer is still busy with unless it is to be counted as well. */
  snapshot({ busy = false }: { readonly busy?: boolean } = {}): SessionSnapshot | undefined {
    const { phase, session, sequence, aliveAt } = this.#state;
    if (phase === "closed" && this.#final !== undefined) return this.#final;
    if (session === undefined) return undefined;
    return {
      version: 1,
      shard: this.id,
      sessionId: session.id,
      sequence: this.inbox[busy ? "taken" : "done"](session.id, this.#takenBefore, sequence ?? 0),
      resumeUrl: session.resumeUrl ?? null,
      at: this.#date() - (aliveAt === undefined ? 0 : this.#clock.now() - aliveAt),
    };
  }

  async suspend(): Promise<SessionSnapshot | undefined> {
    await this.close(RESUMABLE_CODE);
    return this.#final;
  }

  /** Closes with a code, which also says whether the session lives on. */
  async close(code: number): Promise<void> {
    if (this.#state.phase !== "closed") {
      this.#closeCode = code;
      const resumable = !ENDING_CODES.has(code);
      this.#final = resumable ? this.snapshot({ busy: true }) : undefined;
      this.inbox.clear();
      this.#take({ type: resumable ? "suspend" : "stop" });
    }
    // Called from inside of a report, it takes effect when that is over.
    await Promise.resolve();
    await this.#hangUp;
    await this.#keeper?.save();
  }

  #kept({ sessionId, resumeUrl, sequence, at }: SessionSnapshot): Kept {
    this.#takenBefore = sequence;
    return {
      session: { id: sessionId, resumeUrl: resumeUrl ?? undefined },
      sequence,
      endpoint: resumeUrl === null ? "base" : "resume",
      aliveAt: this.#clock.now() - Math.max(0, this.#date() - at),
    };
  }

  /** Decides what something means and does it. What happens meanwhile is decided on afterwards. */
  #take(input: Input, arrival?: Arrival): void {
    if (this.#busy) {
      this.#steps.push({ input, arrival });
      return;
    }
    this.#busy = true;
    try {
      this.#step(input, arrival);
      if (this.#steps.length > 0) this.#catchUp();
    } finally {
      this.#busy = false;
    }
  }

  #catchUp(): void {
    for (let next = this.#steps.shift(); next !== undefined; next = this.#steps.shift()) {
      this.#step(next.input, next.arrival);
    }
  }

  #step(input: Input, arrival: Arrival | undefined): void {
    const { phase: from, session } = this.#state;
    if (input.type !== "dispatch" || !this.#clockRead) this.#readClock();
    this.#rules.checks = this.#turns.checks;
    const { state, effects } = decide(this.#state, input, this.#rules);
    this.#state = state;
    if (state.session?.id !== session?.id && input.type !== "restored") this.#takenBefore = 0;
    if (state.phase !== from) this.#enter(state.phase, from, input.type);
    // The end of a shard is its last event.
    if (state.phase === "closed" && from !== "closed") this.#tellChange(input.type);
    for (const effect of effects) this.#perform(effect, arrival);
    if (state.phase === from) return;
    if (state.phase !== "closed") this.#tellChange(input.type);
    if (state.phase === "ready") this.#keeper?.start();
    else if (state.session === undefined && session !== undefined) this.#keeper?.look();
    // Last, because whoever listens may do anything, closing the shard included.
    publishState({ shard: this.id, from, to: state.phase, because: input.type });
  }

  /** Puts what happened to the shard among its events, if that is wanted. */
  #tell(event: LifecycleEvent | undefined): void {
    if (this.#options.lifecycle === true && event !== undefined) this.inbox.pushNotice(event);
  }

  #tellChange(because: Input["type"]): void {
    const { code: closeCode } = because === "lost" ? this.#closing : {};
    this.#tell(lifecycleEvent(this.#state, { because, closeCode, retryInMs: this.state.endsInMs ?? 0 }));
  }

  #unsaved(error: GatewayError): void {
    publishUnsaved({ shard: this.id, error });
    this.#tell({ type: "shard:unsaved", data: { error } });
  }

  /** Reads the clock, once for all events that arrive in one go. */
  #readClock(): void {
    this.#rules.now = this.#clock.now();
    if (this.#clockRead) return;
    this.#clockRead = true;
    queueMicrotask(this.#forgetClock);
  }

  /** Sets the deadline of a phase, and tells the breaker what became of the connection. */
  #enter(phase: Phase, from: Phase, because: Input["type"]): void {
    const now = this.#clock.now();
    const waitMs = this.#timing.deadlines[phase];
    this.#cancelTimer();
    this.#endsAt = undefined;
    if (waitMs !== undefined) this.#expire(waitMs);
    if (phase === "ready") this.#breaker.succeeded();
    else if (phase === "closed" || because === "invalidSession") this.#breaker.released(this.#ticket, now);
    else if (phase === "waiting" && UNPROVEN.has(from)) {
      this.#breaker.failed(this.#ticket, now, (failures) => backoffMs(failures, this.#random, this.#timing.backoff));
    }
  }

  #expire(waitMs: number): void {
    this.#endsAt = this.#clock.now() + waitMs;
    const check = (): void => {
      // While the consumer has it paused, nothing can arrive that is waited for.
      if (this.inbox.paused) this.#endsAt = this.#clock.now() + waitMs;
      const left = (this.#endsAt ?? 0) - this.#clock.now();
      if (left > 0) this.#cancelTimer = this.#clock.after(left, check);
      else this.#take({ type: "overdue" });
    };
    this.#cancelTimer = this.#clock.after(waitMs, check);
  }

  #perform(effect: Effect, arrival: Arrival | undefined): void {
    switch (effect.do) {
      case "load":
        this.#load();
        break;
      case "check":
        this.#await(this.#turns.check(), "allowed");
        break;
      case "dial":
        this.#dial();
        break;
      case "startHeartbeat":
        this.sender.setInterval(effect.intervalMs);
        this.#heartbeat.start(effect.intervalMs);
        break;
      case "heartbeat":
        this.#heartbeat.beat();
        break;
      case "queue":
        this.#await(this.#turns.wait(), "turn");
        break;
      case "identify":
        this.#counts.identifies += 1;
        this.sender.sendNow(this.#link, identifyFrame({ ...this.#options, presence: this.#presence }, this.id));
        break;
      case "resume":
        this.#resume();
        break;
      case "deliver":
        if (arrival !== undefined) this.#deliver(arrival);
        break;
      case "flush":
        this.sender.start(this.#link);
        break;
      case "drop":
        this.#release();
        this.#link?.drop(RESUMABLE_CODE);
        this.#link = undefined;
        break;
      case "hangUp":
        this.#release();
        this.#hangUp = this.#link?.close(this.#closeCode) ?? Promise.resolve();
        this.#link = undefined;
        break;
      case "waitForRetry":
        this.#retryAfter(retryMs(effect.retry, this.#timing, this.#random));
        break;
      case "fail":
        this.#end(this.#refusal === undefined ? rejected(this.#closing) : this.#refusal.error);
        break;
      case "finish":
        this.#end();
        break;
    }
  }

  /** Reads the session that was saved. */
  #load(): void {
    this.#keeper?.load().then(
      (snapshot) => {
        if (this.#state.phase !== "restoring") return;
        this.#keeper?.restored(snapshot);
        const kept = snapshot === undefined ? undefined : this.#kept(snapshot);
        this.#take({ type: "restored", kept });
      },
      (error: unknown) => {
        this.#refusal = { error };
        this.#take({ type: "refused" });
      },
    );
  }

  /** Waits for the queue. Nothing to wait for means at once. */
  #await(waiting: Promise<void> | undefined, type: "allowed" | "turn"): void {
    if (waiting === undefined) {
      this.#take({ type });
      return;
    }
    const stillWanted = this.#turns.current();
    waiting.then(
      () => {
        if (stillWanted()) this.#take({ type });
      },
      (error: unknown) => {
        if (!stillWanted()) return;
        this.#refusal = { error };
        this.#take({ type: "refused" });
      },
    );
  }

  #dial(): void {
    const { session, endpoint } = this.#state;
    const follow = endpoint === "resume" && this.#options.resumeUrl !== "ignore";
    const resumeUrl = follow ? session?.resumeUrl : undefined;
    const url = resumeUrl === undefined ? this.#baseUrl : gatewayUrl(resumeUrl, this.method.compression);
    this.#counts.connections += 1;
    this.#ticket = this.#breaker.begin(this.#clock.now(), this.#timing.attemptMs);
    const { maxMessageBytes } = this.#options;
    this.#link = new Link(
      { url, connect: this.#connect, method: this.method, maxMessageBytes },
      {
        opened: () => this.#take({ type: "opened" }),
        message: (bytes, header) => this.#receive(bytes, header),
        malformed: () => this.countMalformed(),
        corrupt: () => this.#take({ type: "corrupt" }),
        closed: (closing) => {
          this.#closing = closing;
          const entry = closeCode(closing.code);
          const fatal = entry?.reconnect === false;
          this.#take({ type: "lost", fatal, resumable: entry?.resume !== false });
        },
      },
    );
  }

  #resume(): void {
    const { session, sequence } = this.#state;
    if (session === undefined) return;
    this.#counts.resumes += 1;
    this.sender.sendNow(this.#link, resumeFrame(this.#options.token, session.id, sequence ?? 0));
  }

  /** Connects after `waitMs`, or when the breaker allows it. */
  #retryAfter(waitMs: number): void {
    const now = this.#clock.now();
    const held = Math.max(waitMs, this.#breaker.waitMs(now));
    if (held === 0) {
      this.#endsAt = undefined;
      this.#take({ type: "retry" });
      return;
    }
    this.#endsAt = now + held;
    // The breaker may open earlier than it says, so that it is asked now and then.
    const look = waitMs > 0 ? waitMs : Math.min(held, backoffMs(0, this.#random, this.#timing.backoff));
    this.#cancelTimer = this.#clock.after(look, () => this.#retryAfter(0));
  }

  #receive(bytes: Uint8Array, header: Header): void {
    this.#heartbeat.heard();
    this.#counts.messages += 1;
    this.#counts.bytes += bytes.length;
    if (header.op === GatewayOpcode.HeartbeatAck) {
      // It says that the link is alive, not that READY or RESUMED is on its way.
      this.#heartbeat.acknowledged();
      return;
    }
    const { phase } = this.#state;
    const patience = phase === "identifying" || phase === "resuming" ? this.#timing.deadlines[phase] : undefined;
    if (patience !== undefined) this.#endsAt = this.#clock.now() + patience;
    const input = readInput(bytes, header);
    if (input === undefined) return;
    const session = input.type === "ready" ? input.session : this.#state.session;
    // What is decided on now and by nobody wanted need not be kept.
    const body = this.#busy || this.#isWanted(header) ? this.#keep(bytes) : bytes;
    this.#take(input, { body, header, sessionId: session?.id });
  }

  /** Whether the consumer wants a dispatch. */
  #isWanted({ t }: Header): boolean {
    return t !== null && this.#wanted?.has(t) !== false;
  }

  /** A message for later: as text where that is cheap, because text is what is parsed. */
  #keep(bytes: Uint8Array): Body {
    return (this.forwards ? undefined : asciiText(bytes)) ?? slab.copy(bytes);
  }

  #deliver(arrival: Arrival): void {
    this.onDispatch(arrival);
    if (!this.#isWanted(arrival.header) || this.inbox.push(arrival)) return;
    this.inbox.end(
      new GatewayError(
        "GATEWAY_BUFFER_FULL",
        "Events arrived faster than they were taken, up to the limit. See `overflow`.",
      ),
    );
    // What waits can still be taken, and the session resumed after it.
    this.#take({ type: "suspend" });
  }

  /** Gives up what belongs to the connection. */
  #release(): void {
    this.#heartbeat.stop();
    this.sender.stop();
    this.#turns.leave();
  }

  #end(...failure: [] | [error: unknown]): void {
    this.#cancelTimer();
    this.#keeper?.stop();
    this.#keeper?.look();
    this.#onEnd();
    this.sender.close();
    this.inbox.end(...failure);
  }
}
