import { Emulator, type FaultPlan, randomPlan, type RandomPlanOptions } from "evenfall/emulator";
import { Shard } from "evenfall/gateway";
import { noIdentifyQueue } from "evenfall/queue";
import { ManualClock } from "../support/clock.ts";
import { usedBytes } from "../support/memory.ts";
import { settled } from "../support/settled.ts";
import { compressions } from "../support/world.ts";
import { StreamCheck } from "./stream-check.ts";
import { endsSession, Strikes } from "./strikes.ts";

/** How a run of chaos is set up. */
export interface ChaosOptions {
  readonly seed: number;
  /** Minutes of virtual time. */
  readonly minutes: number;
  readonly shards?: number | undefined;
  /** Told what will go wrong, before it does. */
  readonly onPlan?: ((plan: FaultPlan) => void) | undefined;
  /** Told after each tenth of the time. */
  readonly onProgress?: ((tenths: number) => void) | undefined;
}

/** What came of it. */
export interface ChaosReport {
  /** What is wrong: events lost, repeated or out of order, sessions lost without a reason. Nothing, one hopes. */
  readonly complaints: readonly string[];
  readonly events: number;
  readonly connections: number;
  readonly identifies: number;
  readonly resumes: number;
  /** Connections with a session that were made useless; each is followed by a resume, or by a new session. */
  readonly broken: number;
  /** Resumes and identifies after the end, when everything is well and all connections are dropped once more. */
  readonly last: { readonly resumes: number; readonly identifies: number };
  /** How often each kind of fault struck. */
  readonly struck: Readonly<Record<string, number>>;
  /** Bytes in use after each tenth of the time. */
  readonly memory: readonly number[];
  /** Bytes in use at the end, with the gateway and the events that it keeps gone, and the shards still there. */
  readonly retained: number;
}

const MINUTE_MS = 60_000;
/** Virtual milliseconds that pass once the network is settled. */
const TURN_MS = 2;
/** Time between two events of a shard. */
const EVENT_MS = 200;
/** Time between two faults, on average. */
const FAULT_MS = 2_000;
/** Events that the gateway keeps for a client that comes back: enough for ten minutes, and for bursts on top. */
const KEPT_EVENTS = 6_000;
/**
 * Faults that wait for new connections at most. While nobody connects they would pile up, all strike the same attempts, and
 * keep shards away for longer than any session lasts.
 */
const WAITING_FAULTS = 2;
/** Part by which memory may differ between two moments: how much is kept depends on what struck last. */
const SLACK = 0.25;
/** Longer than a shard is ever away, so that the gateway gives no session up by itself. */
const SESSION_LIFETIME_MS = 20 * MINUTE_MS;
const intents = ["GuildMessages", "MessageContent"] as const;

/** Lets everything go wrong at a gateway for a while, and checks that its shards yield every event once and in order. */
export async function runChaos({
  seed,
  minutes,
  shards: total = 8,
  onPlan,
  onProgress,
}: ChaosOptions): Promise<ChaosReport> {
  const forMs = minutes * MINUTE_MS;
  const plan = planOf({ seed, forMs, shards: total, everyMs: FAULT_MS });
  onPlan?.(plan);
  const clock = new ManualClock();
  const strikes = new Strikes();
  await using emulator = await Emulator.start({
    clock,
    onTrace: (trace) => {
      strikes.note(trace);
    },
    heartbeatIntervalMs: 10_000,
    sessionLifetimeMs: SESSION_LIFETIME_MS,
    sessionStartLimit: Infinity,
    replayLimit: KEPT_EVENTS,
  });
  const make = (number: number): Shard<typeof intents> =>
    new Shard({
      token: emulator.token,
      intents,
      url: emulator.gatewayUrl,
      shard: [number, total],
      clock,
      compression: compressions[number % compressions.length],
      backoff: { maxMs: 10_000 },
      date: () => clock.now(),
      queue: noIdentifyQueue,
    });
  const shards = Array.from({ length: total }, (_, number) => make(number));
  const checks = shards.map((_, number) => new StreamCheck(number));
  const ended = shards.map((shard, number) => take(shard, checks[number], clock));

  const memory: number[] = [];
  let said = 0;
  const say = (): void => {
    said += 1;
    emulator.gateway.dispatch("CHAOS", { number: said, padding: "x".repeat(said % 300) });
  };
  const { faults } = emulator.gateway;
  let planned = 0;
  const goWrong = (): void => {
    for (; planned < plan.length; planned += 1) {
      const { fault, afterMs = 0, ...aim } = plan[planned]!;
      if (afterMs > clock.now()) return;
      if (aim.next === undefined || faults.pending < WAITING_FAULTS) faults.cause(fault, aim);
    }
  };
  let nextEvent = EVENT_MS;
  const turn = async (): Promise<void> => {
    clock.advance(TURN_MS);
    await settled();
  };
  while (clock.now() < forMs) {
    await turn();
    goWrong();
    if (clock.now() >= nextEvent) {
      nextEvent += EVENT_MS;
      say();
    }
    if (clock.now() >= ((memory.length + 1) * forMs) / 10) {
      memory.push(usedBytes());
      onProgress?.(memory.length);
    }
  }
  faults.clear();
  // Connections that were struck stay as they are, and would hide whether what they hold back arrives.
  emulator.gateway.drop();
  const caughtUp = (): boolean =>
    shards.every(({ phase }) => phase === "ready") && checks.every(({ latest }) => latest === said);
  while (!shards.every(({ phase }) => phase === "ready")) await turn();
  say();
  while (!caughtUp() && clock.now() < forMs + 10 * MINUTE_MS) await turn();

  const dropAll = async (): Promise<void> => {
    const before = shards.map(({ stats }) => stats.connections);
    emulator.gateway.drop();
    const isBack = (number: number): boolean =>
      shards[number]?.phase === "ready" && shards[number].stats.connections > (before[number] ?? 0);
    while (!shards.every((_, number) => isBack(number))) await turn();
  };
  // Once more for those that were struck before the end and had not been there to be dropped.
  await dropAll();
  const sum = (key: "connections" | "identifies" | "resumes"): number =>
    shards.reduce((all, { stats }) => all + stats[key], 0);
  const counts = { connections: sum("connections"), identifies: sum("identifies"), resumes: sum("resumes") };
  await dropAll();
  const last = { resumes: sum("resumes") - counts.resumes, identifies: sum("identifies") - counts.identifies };

  const readies = checks.reduce((sum, check) => sum + check.sessions, 0);
  const { endings, broken, logins } = strikes;
  const complaints = [
    ...checks.flatMap((check) => check.complaints),
    ...(readies - total > endings ? [`${readies - total} sessions were given up, and only ${endings} were over`] : []),
    ...(broken > logins - total ? [`${broken} connections broke, and ${logins - total} were taken up again`] : []),
    ...checks.flatMap(({ latest }, shard) => (latest === said ? [] : [`shard ${shard} is at ${latest} of ${said}`])),
  ];
  await emulator.close();
  while (!shards.every(({ phase }) => phase === "waiting")) await settled();
  const retained = usedBytes();
  await Promise.all(shards.map((shard) => shard.close()));
  const errors = await Promise.all(ended);
  const events = checks.reduce((all, check) => all + check.events, 0);
  return {
    complaints: [
      ...complaints,
      ...growth(memory, forMs),
      ...errors.flatMap((error) => (error === undefined ? [] : [error])),
    ],
    events,
    ...counts,
    broken,
    last,
    struck: strikes.kinds,
    memory,
    retained,
  };
}

/** Compares what is in use at the end with what was once the gateway kept as many events as it ever does. */
function growth(memory: readonly number[], forMs: number): readonly string[] {
  const full = Math.ceil((KEPT_EVENTS * EVENT_MS) / (forMs / memory.length));
  const early = memory.slice(full, full + 2);
  const late = memory.slice(-2);
  // A short run has no early part.
  if (full + 2 > memory.length - late.length) return [];
  const [from, to] = [Math.max(...early), Math.min(...late)];
  return to > from * (1 + SLACK) ? [`memory grew from ${from} to ${to} bytes`] : [];
}

/**
 * A plan in which few sessions end. After each a shard waits longer before it identifies, up to half an hour, in which
 * nothing else could be tried on it.
 */
function planOf(options: RandomPlanOptions): FaultPlan {
  return randomPlan(options).filter(({ fault }, index) => !endsSession(fault) || index % 5 === 0);
}

/** Takes what a shard yields; resolves with what is wrong about how it ended. */
async function take(
  shard: Shard<typeof intents>,
  check: StreamCheck | undefined,
  clock: ManualClock,
): Promise<string | undefined> {
  try {
    for await (const event of shard) {
      check?.take(event);
      // The first shard has a consumer that sleeps now and then.
      if (shard.id[0] === 0 && event.sequence % 500 === 0) await new Promise<void>((wake) => clock.after(20_000, wake));
    }
    return undefined;
  } catch (error) {
    return `shard ${shard.id[0]} ended: ${String(error)}`;
  }
}
