import { Emulator, type EmulatorOptions, type Trace } from "evenfall/emulator";
import { type CompressionPreference, Shard, type ShardOptions } from "evenfall/gateway";
import { noIdentifyQueue } from "evenfall/queue";
import * as zlib from "node:zlib";
import { ManualClock } from "./clock.ts";
import { connect, resume, sessionOf } from "./raw-client.ts";
import { settled } from "./settled.ts";

/** Every way in which a connection can be compressed in this runtime. */
export const compressions: readonly CompressionPreference[] = [
  "none",
  "zlib-stream",
  ...("createZstdCompress" in zlib ? (["zstd-stream"] as const) : []),
];

export const intents = ["Guilds", "GuildMessages", "MessageContent"] as const;

/** Virtual milliseconds that pass once the network is settled: few while a connection is made, which takes many turns. */
const TURN_MS = { busy: 1, quiet: 10 } as const;

let warm: Promise<void> | undefined;

/** Loads what the emulator loads when it first needs it, which would take many turns. */
async function warmUp(): Promise<void> {
  await using emulator = await Emulator.start();
  const client = await connect(emulator, 0);
  client.socket.terminate();
  await (await resume(emulator, sessionOf(client), 1)).event("RESUMED");
}

/** A shard in an emulated Discord, over real sockets, with time in the hands of the test. */
export class ShardWorld {
  readonly clock: ManualClock;
  readonly emulator: Emulator;
  readonly traces: Trace[];
  readonly shard: Shard<typeof intents>;
  /** What messages said, in the order in which the shard yielded them. */
  readonly heard: number[] = [];
  /** Sequence numbers of all events that the shard yielded. */
  readonly sequences: number[] = [];
  /** What the iteration ended with. */
  ended: { readonly error: unknown } | undefined;
  #said = 0;

  static async start(
    options: Partial<ShardOptions<typeof intents>> = {},
    emulated: EmulatorOptions = {},
  ): Promise<ShardWorld> {
    await (warm ??= warmUp());
    const clock = new ManualClock();
    const traces: Trace[] = [];
    const emulator = await Emulator.start({ clock, onTrace: (trace) => traces.push(trace), ...emulated });
    return new ShardWorld(clock, emulator, traces, options);
  }

  private constructor(
    clock: ManualClock,
    emulator: Emulator,
    traces: Trace[],
    options: Partial<ShardOptions<typeof intents>>,
  ) {
    this.clock = clock;
    this.emulator = emulator;
    this.traces = traces;
    this.shard = this.another(options);
  }

  /** One more shard of the same bot, not started. */
  another(options: Partial<ShardOptions<typeof intents>> = {}): Shard<typeof intents> {
    const { clock, emulator } = this;
    return new Shard({
      token: emulator.token,
      intents,
      url: emulator.gatewayUrl,
      clock,
      date: () => clock.now(),
      queue: noIdentifyQueue,
      random: () => 0.5,
      ...options,
    });
  }

  /** Takes what the shard yields. */
  listen(
    shard: AsyncIterable<{ readonly type: string; readonly data: unknown; readonly sequence: number }> = this.shard,
  ): void {
    const take = async (): Promise<void> => {
      for await (const { type, data, sequence } of shard) {
        this.sequences.push(sequence);
        // The messages are those of `say`.
        if (type === "MESSAGE_CREATE") this.heard.push(Number.parseInt((data as { readonly content: string }).content));
      }
    };
    take().then(
      () => (this.ended = { error: undefined }),
      (error: unknown) => (this.ended = { error }),
    );
  }

  /** Starts the shard, and waits until it is ready and has its guild. */
  async ready(): Promise<void> {
    this.listen();
    await this.until(() => this.sequences.length >= 2);
  }

  /** Posts messages that are numbered from 0 on. */
  say(count: number): void {
    for (let i = 0; i < count; i++) {
      // Now and then a long one.
      const text = `${this.#said} ${"é".repeat(this.#said % 7 === 0 ? 1_500 : 10)}`;
      this.emulator.user("ada").say(this.emulator.channelId, text);
      this.#said += 1;
    }
  }

  /** The numbers of all messages that were posted. */
  get said(): readonly number[] {
    return Array.from({ length: this.#said }, (_, index) => index);
  }

  /** Lets time pass, and what is on its way arrive, until something holds. */
  async until<T>(probe: () => T | undefined | false, turnMs?: number): Promise<T> {
    for (;;) {
      const value = probe();
      if (value !== undefined && value !== false) return value;
      await settled();
      const { phase } = this.shard;
      this.clock.advance(turnMs ?? TURN_MS[phase === "ready" || phase === "waiting" ? "quiet" : "busy"]);
    }
  }

  /** Until every message that was posted was heard. */
  async caughtUp(): Promise<void> {
    await this.until(() => this.heard.length >= this.#said && this.shard.phase === "ready");
  }

  /** What happened of one kind. */
  of<Kind extends Trace["kind"]>(kind: Kind): readonly Extract<Trace, { readonly kind: Kind }>[] {
    return this.traces.filter((trace): trace is Extract<Trace, { readonly kind: Kind }> => trace.kind === kind);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // The emulator first: a shard waits for the other side to agree to its closing.
    await Promise.all([this.emulator.close(), this.shard.close()]);
  }
}
