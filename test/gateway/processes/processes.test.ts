import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { HttpClient } from "evenfall/http";
import { afterEach, describe, expect, test } from "vitest";
import { Emulator, type Trace } from "../../../src/emulator/index.ts";
import { IdentifyQueueServer } from "../../../src/queue/index.ts";
import { ManualClock } from "../../support/clock.ts";

const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Runs a program of this folder in a process of its own. */
function start(program: string, ...args: readonly string[]) {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", path, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  return {
    lines,
    /** Kills it as the system would, and waits until all that it said is here. */
    async kill() {
      const closed = once(child, "close");
      child.kill("SIGKILL");
      await closed;
    },
  };
}

/** Waits until something holds. Looks only now and then, so that the processes have the machine. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(5);
}

/** Counts what the emulator tells of. */
function counter() {
  const counts = { session: 0, resume: 0 };
  const onTrace = ({ kind }: Trace): void => {
    if (kind === "session" || kind === "resume") counts[kind] += 1;
  };
  return { counts, onTrace };
}

describe("three processes of 16 shards that share a queue", () => {
  test("get ready in their turns although one is killed while it holds a turn", { timeout: 120_000 }, async () => {
    const clock = new ManualClock();
    const { counts, onTrace } = counter();
    await using emulator = await Emulator.start({ clock, maxConcurrency: 16, onTrace });
    const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
    const secret = "correct-horse-battery-staple";
    const { session_start_limit: limits } = await http.getGatewayBot();
    await using server = new IdentifyQueueServer({
      secret,
      clock,
      date: () => clock.now(),
      marginMs: 0,
      leaseMs: 8_000,
      limits,
    });
    const queueUrl = await server.listen();
    const run = (first: number, ...mode: readonly string[]) =>
      start("shards.ts", emulator.gatewayUrl, emulator.token, queueUrl, secret, String(first), ...mode);

    const victim = run(32, "hold");
    await until(() => victim.lines.length === 16);
    expect(victim.lines).toContain("held 32");
    await victim.kill();

    const survivors = [run(0), run(16)];
    const ready = (): readonly string[] => survivors.flatMap(({ lines }) => lines);
    await until(() => server.queue.status.waiting === 32);
    // Keys 1 to 15 have their turns every 5 seconds. Key 0 waits until the lease of the dead process expires.
    for (const [ms, total] of [
      [5_000, 15],
      [3_000, 16],
      [2_000, 31],
      [3_000, 32],
    ] as const) {
      clock.advance(ms);
      await until(() => ready().length >= total && counts.session === 15 + total);
      expect(ready()).toHaveLength(total);
    }
    survivors.push(run(32));
    await until(() => server.queue.status.waiting === 16);
    for (const [ms, total] of [
      [2_000, 47],
      [3_000, 48],
    ] as const) {
      clock.advance(ms);
      await until(() => ready().length >= total && counts.session === 15 + total);
    }
    expect(new Set(ready())).toEqual(new Set(Array.from({ length: 48 }, (_, shard) => `ready ${shard}`)));
    // An Identify too soon for its key would be counted by the emulator and start no session.
    const { session_start_limit: left } = await http.getGatewayBot();
    expect(left.remaining).toBe(limits.total - counts.session);
    expect(server.queue.status.remaining).toBe(left.remaining);
  });
});

describe("a process killed in the middle of a stream", () => {
  test("is followed by one that resumes and loses nothing", { timeout: 120_000 }, async () => {
    const { counts, onTrace } = counter();
    await using emulator = await Emulator.start({ onTrace });
    const folder = await mkdtemp(join(tmpdir(), "evenfall-stream-"));
    try {
      const run = () => start("stream.ts", emulator.gatewayUrl, emulator.token, join(folder, "session.json"));
      const said: string[] = [];
      const speak = (count: number): void => {
        for (const end = said.length + count; said.length < end;) {
          const content = `message ${said.length}`;
          said.push(content);
          emulator.user("ada").say(emulator.channelId, content);
        }
      };
      const first = run();
      await until(() => first.lines.includes("READY"));
      speak(300);
      await until(() => first.lines.includes("message 100"));
      const killed = first.kill();
      speak(100);
      await killed;
      speak(100);
      const second = run();
      await until(() => second.lines.includes("RESUMED"));
      speak(1);
      await until(() => second.lines.includes("message 500"));

      const isMessage = (line: string): boolean => line.startsWith("message");
      const before = first.lines.filter(isMessage);
      const after = second.lines.filter(isMessage);
      expect(before).toEqual(said.slice(0, before.length));
      // What it had when it was killed arrives again, and the one before where it had not yet written that down as done.
      const again = before.length + after.length - said.length;
      expect([0, 1, 2]).toContain(again);
      expect(after).toEqual(said.slice(-after.length));
      expect(counts).toEqual({ session: 1, resume: 1 });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
