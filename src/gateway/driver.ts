import { systemClock } from "../base/clock.ts";
import type { UpdatePresence } from "../../generated/bodies/gateway.ts";
import { GatewayOpcode } from "../../generated/models/gateway.ts";
import { gatewayKey } from "./address.ts";
import { Attempts } from "./attempts.ts";
import { Bookmark } from "./bookmark.ts";
import { sharedBreaker } from "./breaker.ts";
import { BurstClock } from "./burst-clock.ts";
import { publishState } from "./channels.ts";
import { endsSession } from "./close-codes.ts";
import type { Goodbye } from "./connection.ts";
import { Deadline } from "./deadline.ts";
import type { Header } from "./decode/index.ts";
import { Dialler, RESUMABLE_CODE } from "./dialler.ts";
import { type GatewayError, rejected } from "./error.ts";
import { Heartbeat, type Latency } from "./heartbeat.ts";
import { heartbeatFrame, identifyFrame, resumeFrame } from "./identify.ts";
import { type Arrival, Inbox } from "./inbox.ts";
import { Intake } from "./intake.ts";
import { chooseCompression, type InflateMethod } from "./inflate/index.ts";
import type { LimiterState } from "./limiter.ts";
import { decide, type Effect, initialState, type Input, type MachineState, type Phase } from "./machine.ts";
import { type AnyShardOptions, checkOptions } from "./options.ts";
import { readInput } from "./reading.ts";
import { type InvalidEvent, Reports } from "./reports.ts";
import { Sender } from "./sender.ts";
import { SessionKeeper } from "./session-keeper.ts";
import { readSnapshot, type Session, type SessionSnapshot } from "./session.ts";
import { queueOf } from "./shared-queue.ts";
import type { ShardId } from "./shard-id.ts";
import type { ShardCounts, ShardState, ShardStats } from "./status.ts";
import { timing, type Timing } from "./timing.ts";
import { Turns } from "./turns.ts";

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
  readonly intake: Intake;
  /** What the bot shows of itself, as it was told last; the next session begins with it. */
  presence: UpdatePresence | undefined;
  readonly #options: AnyShardOptions;
  readonly #dialler: Dialler;
  readonly #burst: BurstClock;
  readonly #timing: Timing;
  readonly #deadline: Deadline;
  readonly #attempts: Attempts;
  readonly #bookmark: Bookmark;
  readonly #reports: Reports;
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
  #state: MachineState = initialState;
  #onEnd = (): void => {};
  #goodbye: Goodbye = { code: RESUMABLE_CODE };
  /** What the session was when the shard was closed, while what was not taken is gone. */
  #final: SessionSnapshot | undefined;
  #refusal: { readonly error: unknown } | undefined;
  #hangUp: Promise<void> = Promise.resolve();

  constructor(options: AnyShardOptions) {
    checkOptions(options);
    const { clock = systemClock, date = Date.now, random = Math.random, shard = [0, 1] } = options;
    const { highWaterMark = 1_000, overflow = "pause", maxQueuedCommands = 1_000, limitCommands = true } = options;
    this.id = shard;
    this.method = chooseCompression(options.compression);
    this.sender = new Sender(clock, { maxQueued: maxQueuedCommands, limited: limitCommands });
    this.#options = options;
    this.#burst = new BurstClock(clock);
    this.#dialler = new Dialler(options, this.method, {
      opened: () => this.#take({ type: "opened" }),
      message: (bytes, header) => this.#receive(bytes, header),
      malformed: () => this.countMalformed(),
      corrupt: () => this.#take({ type: "corrupt" }),
      lost: (input) => this.#take(input),
    });
    this.#timing = timing(options);
    this.presence = options.presence;
    this.#deadline = new Deadline({
      clock,
      deaf: () => this.inbox.paused,
      overdue: () => this.#take({ type: "overdue" }),
    });
    const attempts = new Attempts({
      clock,
      random,
      breaker: options.breaker ?? sharedBreaker(clock, gatewayKey(options.url)),
      timing: this.#timing,
      deadline: this.#deadline,
    });
    this.#attempts = attempts;
    this.#turns = new Turns(queueOf({ ...options, clock, date }), options, shard);
    const { store, resume, saveEveryMs: everyMs = 5_000 } = options;
    const restores = store !== undefined && resume === undefined;
    this.#rules = {
      ...this.#timing,
      now: clock.now(),
      checks: this.#turns.checks,
      restores,
      get held() {
        return attempts.held;
      },
    };
    if (store !== undefined) {
      const failed = (error: GatewayError): void => this.#reports.unsaved(error);
      this.#keeper = new SessionKeeper({ store, shard, clock, everyMs, snapshot: () => this.snapshot(), failed });
    }
    this.inbox = new Inbox({
      highWaterMark,
      overflow,
      pause: () => this.#dialler.link?.pause(),
      resume: () => {
        this.#heartbeat.heard();
        this.#dialler.link?.resume();
      },
    });
    this.intake = new Intake(this.inbox, options.events);
    this.#bookmark = new Bookmark({ shard, clock, date, inbox: this.inbox });
    this.#reports = new Reports(shard, this.inbox, options.lifecycle === true);
    this.#heartbeat = new Heartbeat({
      clock,
      random,
      send: () => this.sender.beat(this.#dialler.link, heartbeatFrame(this.#state.sequence)),
      received: () => this.#dialler.link?.bytesRead ?? 0,
      deaf: () => this.inbox.paused,
      silent: () => this.#take({ type: "silent" }),
    });
    if (resume !== undefined) this.#state = { ...initialState, ...this.#bookmark.restore(readSnapshot(resume, shard)) };
  }

  get state(): ShardState {
    const { phase, attempts, identifies, endpoint } = this.#state;
    return { phase, attempts, identifies, endpoint, endsInMs: this.#deadline.leftMs };
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

  countInvalid(event: InvalidEvent): void {
    this.#counts.invalid += 1;
    this.#reports.invalid(event);
  }

  /** The session, without the event that the consumer is still busy with unless it is to be counted as well. */
  snapshot({ busy = false }: { readonly busy?: boolean } = {}): SessionSnapshot | undefined {
    if (this.#state.phase === "closed" && this.#final !== undefined) return this.#final;
    return this.#bookmark.snapshot(this.#state, busy);
  }

  async suspend(): Promise<SessionSnapshot | undefined> {
    await this.close({ code: RESUMABLE_CODE });
    return this.#final;
  }

  /** Closes with a code, which also says whether the session lives on. */
  async close(goodbye: Goodbye): Promise<void> {
    if (this.#state.phase !== "closed") {
      this.#goodbye = goodbye;
      const resumable = !endsSession(goodbye.code);
      this.#final = resumable ? this.snapshot({ busy: true }) : undefined;
      this.inbox.clear();
      this.#take({ type: resumable ? "suspend" : "stop" });
    }
    // Called from inside of a report, it takes effect when that is over.
    await Promise.resolve();
    await this.#hangUp;
    await this.#keeper?.save();
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
    this.#rules.now = this.#burst.now(input.type !== "dispatch");
    this.#rules.checks = this.#turns.checks;
    const { state, effects } = decide(this.#state, input, this.#rules);
    this.#state = state;
    if (state.session?.id !== session?.id && input.type !== "restored") this.#bookmark.begin();
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

  #tellChange(because: Input["type"]): void {
    this.#reports.changed(this.#state, because, this.#dialler.closing, this.#deadline.leftMs ?? 0);
  }

  /** Sets the deadline of a phase, and tells the breaker what became of the connection. */
  #enter(phase: Phase, from: Phase, because: Input["type"]): void {
    const waitMs = this.#timing.deadlines[phase];
    this.#deadline.clear();
    if (waitMs !== undefined) this.#deadline.set(waitMs);
    this.#attempts.entered(phase, from, because);
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
        this.#counts.connections += 1;
        this.#attempts.begin();
        this.#dialler.dial(this.#state);
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
        this.sender.sendNow(this.#dialler.link, identifyFrame({ ...this.#options, presence: this.presence }, this.id));
        break;
      case "resume":
        this.#resume();
        break;
      case "deliver":
        if (arrival !== undefined && !this.intake.deliver(arrival)) this.#take({ type: "suspend" });
        break;
      case "flush":
        this.sender.start(this.#dialler.link);
        break;
      case "drop":
        this.#release();
        this.#dialler.drop();
        break;
      case "hangUp":
        this.#release();
        this.#hangUp = this.#dialler.hangUp(this.#goodbye);
        break;
      case "waitForRetry":
        this.#attempts.again(effect.retry, () => this.#take({ type: "retry" }));
        break;
      case "fail":
        this.#end(this.#refusal === undefined ? rejected(this.#dialler.closing) : this.#refusal.error);
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
        const kept = snapshot === undefined ? undefined : this.#bookmark.restore(snapshot);
        this.#take({ type: "restored", kept });
      },
      (error: unknown) => this.#refuse(error),
    );
  }

  /** Waits for the queue. */
  #await(waiting: Promise<void> | undefined, type: "allowed" | "turn"): void {
    this.#turns.settle(
      waiting,
      () => this.#take({ type }),
      (error) => this.#refuse(error),
    );
  }

  #refuse(error: unknown): void {
    this.#refusal = { error };
    this.#take({ type: "refused" });
  }

  #resume(): void {
    const { session, sequence } = this.#state;
    if (session === undefined) return;
    this.#counts.resumes += 1;
    this.sender.sendNow(this.#dialler.link, resumeFrame(this.#options.token, session.id, sequence ?? 0));
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
    if (patience !== undefined) this.#deadline.prolong(patience);
    const input = readInput(bytes, header);
    if (input === undefined) return;
    const session = input.type === "ready" ? input.session : this.#state.session;
    // What is decided on now and by nobody wanted need not be kept.
    const body = this.#busy || this.intake.wants(header) ? this.intake.keep(bytes) : bytes;
    this.#take(input, { body, header, sessionId: session?.id });
  }

  /** Gives up what belongs to the connection. */
  #release(): void {
    this.#heartbeat.stop();
    this.sender.stop();
    this.#turns.leave();
  }

  #end(...failure: [] | [error: unknown]): void {
    this.#deadline.clear();
    this.#keeper?.stop();
    this.#keeper?.look();
    this.#onEnd();
    this.sender.close();
    this.inbox.end(...failure);
  }
}
