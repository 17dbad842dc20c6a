import { Emulator, type Fault } from "evenfall/emulator";
import { Shard } from "evenfall/gateway";
import { noIdentifyQueue } from "evenfall/queue";
import { setImmediate } from "node:timers/promises";
import { ManualClock } from "../support/clock.ts";
import { usedBytes } from "../support/memory.ts";

/** What a process holds on to. */
export interface Holdings {
  readonly bytes: number;
  readonly handles: number;
}

/** What came of it. */
export interface ReconnectsReport {
  readonly before: Holdings;
  readonly after: Holdings;
  /** What is wrong; nothing, one hopes. */
  readonly complaints: readonly string[];
}

/** The ways in which a connection is lost, in turn. */
const losses: readonly Fault[] = [
  { kind: "cut" },
  { kind: "reset" },
  { kind: "reconnect" },
  { kind: "close", code: 4000 },
  { kind: "corrupt" },
  { kind: "invalidSession", resumable: true },
];
/** Reconnects after which everything that is made once has been made. */
const WARM = 50;
/** Bytes that may come and go: caches of the runtime, code that became hot. */
const SLACK_BYTES = 2_000_000;

/** Lets a shard lose its connection many times, and compares what is held before and after. */
export async function runReconnects(times: number): Promise<ReconnectsReport> {
  const clock = new ManualClock();
  await using emulator = await Emulator.start({ clock, replayLimit: 10 });
  const shard = new Shard({
    token: emulator.token,
    intents: [],
    url: emulator.gatewayUrl,
    clock,
    compression: "zlib-stream",
    random: () => 0.5,
    queue: noIdentifyQueue,
  });
  await using _ = shard;
  const sequences: number[] = [];
  const taking = (async () => {
    let expected = 1;
    for await (const { sequence } of shard) {
      if (sequence !== expected) sequences.push(sequence);
      expected = sequence + 1;
    }
  })();
  const settled = async (connections: number): Promise<void> => {
    while (shard.phase !== "ready" || shard.stats.connections < connections || emulator.gateway.connections > 1) {
      await setImmediate();
      if (shard.phase === "waiting") clock.advance(shard.state.endsInMs ?? 0);
    }
    // A connection that lasted is followed by one that waits for nothing.
    clock.advance(30_000);
  };
  let done = 0;
  const lose = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) {
      const fault = losses[done % losses.length];
      done += 1;
      if (fault === undefined) continue;
      emulator.gateway.faults.cause(fault);
      emulator.gateway.dispatch("AGAIN", { done });
      await settled(done + 1);
    }
  };
  await settled(1);
  await lose(WARM);
  const before = await holdings();
  await lose(times);
  const after = await holdings();
  const { identifies, resumes } = shard.stats;
  await shard.close();
  await taking;
  const complaints = [
    ...(after.handles > before.handles ? [`${after.handles - before.handles} handles stayed`] : []),
    ...(after.bytes > before.bytes + SLACK_BYTES ? [`${after.bytes - before.bytes} bytes stayed`] : []),
    ...(identifies === 1 && resumes === done ? [] : [`${identifies} identifies and ${resumes} resumes`]),
    ...(sequences.length === 0 ? [] : [`${sequences.length} events out of order, the first ${sequences[0]}`]),
  ];
  return { before, after, complaints };
}

/** What is held once the sockets that are closing are closed. */
async function holdings(): Promise<Holdings> {
  const count = (): number => process.getActiveResourcesInfo().filter((name) => name !== "Immediate").length;
  let handles = count();
  for (let turn = 0; turn < 2_000; turn++) {
    await setImmediate();
    handles = Math.min(handles, count());
  }
  return { bytes: usedBytes(), handles };
}
