import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
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

/** A stream of messages, and the processes that pass it on one after the other. */
class Stream implements AsyncDisposable {
  readonly said: string[] = [];
  readonly #emulator: Emulator;
  readonly #folder: string;

  constructor(emulator: Emulator, folder: string) {
    this.#emulator = emulator;
    this.#folder = folder;
  }

  get #file(): string {
    return join(this.#folder, "session.json");
  }

  run(...stop: readonly string[]) {
    return start("stream.ts", this.#emulator.gatewayUrl, this.#emulator.token, this.#file, ...stop);
  }

  speak(count: number): void {
    for (const end = this.said.length + count; this.said.length < end;) {
      const content = `message ${this.said.length}`;
      this.said.push(content);
      this.#emulator.user("ada").say(this.#emulator.channelId, content);
    }
  }

  /** Messages that the file says are done with. READY comes before them. */
  async done(): Promise<number> {
    const { sequence } = JSON.parse(await readFile(this.#file, "utf8")) as { readonly sequence: number };
    return sequence - 1;
  }

  /** What the next process passes on: everything that is left. */
  async rest(): Promise<readonly string[]> {
    const next = this.run();
    await until(() => next.lines.includes("RESUMED"));
    this.speak(1);
    await until(() => next.lines.includes(this.said.at(-1) ?? ""));
    return messages(next.lines);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true });
  }
}

const messages = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.startsWith("message"));

async function startStream(emulator: Emulator): Promise<Stream> {
  return new Stream(emulator, await mkdtemp(join(tmpdir(), "evenfall-stream-")));
}

describe("a process that was killed is followed by one to which only the event that it was busy with comes again", () => {
  test.each([
    ["before", 0],
    ["after", 1],
  ] as const)("killed %s it passed that on", { timeout: 120_000 }, async (moment, again) => {
    const { counts, onTrace } = counter();
    await using emulator = await Emulator.start({ onTrace });
    await using stream = await startStream(emulator);
    const first = stream.run(moment, "message 100");
    await until(() => first.lines.includes("READY"));
    stream.speak(200);
    await until(() => first.lines.includes("stopped"));
    await first.kill();
    expect(await stream.done()).toBe(100);
    stream.speak(100);
    const [before, after] = [messages(first.lines), await stream.rest()];
    expect(before).toEqual(stream.said.slice(0, 100 + again));
    expect(after).toEqual(stream.said.slice(100));
    expect(counts).toEqual({ session: 1, resume: 1 });
  });

  test("killed at any moment, and it goes on after what was written down as done", { timeout: 120_000 }, async () => {
    const { counts, onTrace } = counter();
    await using emulator = await Emulator.start({ onTrace });
    await using stream = await startStream(emulator);
    const first = stream.run();
    await until(() => first.lines.includes("READY"));
    stream.speak(300);
    await until(() => first.lines.includes("message 100"));
    const killed = first.kill();
    stream.speak(100);
    await killed;
    const done = await stream.done();
    stream.speak(100);
    const [before, after] = [messages(first.lines), await stream.rest()];
    expect(before).toEqual(stream.said.slice(0, before.length));
    // It had passed on what is done, and at most the one message that it was busy with.
    expect(before.length - done).toBeOneOf([0, 1]);
    expect(after).toEqual(stream.said.slice(done));
    expect(counts).toEqual({ session: 1, resume: 1 });
  });
});
