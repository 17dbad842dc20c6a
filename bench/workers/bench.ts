import type { Bench } from "../support/bench.ts";
import { Program } from "../support/processes.ts";
import { measured, Rounds } from "../support/statistics.ts";
import type { SenderOrder, SenderReport } from "../stream/protocol.ts";
import type { WorkersOrder, WorkersReport } from "./protocol.ts";

type Client = Program<WorkersOrder, WorkersReport>;
type Sender = Program<SenderOrder, SenderReport>;

const SHARDS = 2;
const WARM_UP = 2;
const modes = ["one thread", "a thread each", "passed on"] as const;

/** What the sender knows the shards of a mode by. */
function namesOf(mode: string): string[] {
  return Array.from({ length: SHARDS }, (_, index) => `${encodeURIComponent(mode)}-${index}`);
}

/** What it costs to spread shards over threads. */
export const workers: Bench = {
  name: "workers",
  about:
    "One event of the stream, two shards: both in one thread, in a thread each that handles its events, or in a thread " +
    "each that passes them on to the main thread, which clones them. Processor time of all threads, and time on the clock.",
  async run({ quick, row, note }) {
    const events = quick ? 4_000 : 20_000;
    const rounds = quick ? 5 : 9;
    await using sender: Sender = Program.start("stream-sender", [String(events)]);
    const { port } = await sender.heard();
    const clients = new Map<string, Client>();
    try {
      for (const mode of modes) {
        const urls = namesOf(mode).map((name) => `ws://127.0.0.1:${port}/${name}`);
        const client: Client = Program.start("workers-client", [mode, String(events), ...urls]);
        clients.set(mode, client);
      }
      for (const client of clients.values()) await client.heard();
      const [cpu, wall] = [new Rounds<string>(), new Rounds<string>()];
      for (let round = -WARM_UP; round < rounds; round += 1) {
        for (const [mode, client] of clients) {
          client.tell({ events: SHARDS * events });
          await client.heard();
          for (const name of namesOf(mode)) sender.tell({ client: name });
          const report = await client.heard();
          if (report.type !== "round") throw new Error("A client spoke out of turn.");
          if (round < 0) continue;
          cpu.add(mode, report.cpuUs / events / SHARDS);
          wall.add(mode, report.wallUs / events / SHARDS);
        }
      }
      for (const mode of modes) row(measured(`${mode}: processor`, "µs/event", cpu.of(mode), cpu.of(modes[0])));
      for (const mode of modes) row(measured(`${mode}: clock`, "µs/event", wall.of(mode), wall.of(modes[0])));
      note("Time on the clock needs a core for each thread and one for the sender.");
    } finally {
      for (const client of clients.values()) await client[Symbol.asyncDispose]();
    }
  },
};
