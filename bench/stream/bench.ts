import type { Bench } from "../support/bench.ts";
import type { ClientReport, RoundOrder } from "../support/client.ts";
import { peersInstalled, peersMissing } from "../support/peers.ts";
import { Program } from "../support/processes.ts";
import { measured, Rounds } from "../support/statistics.ts";
import { zstdLater, zstdMissing, type ZstdNode, zstdNode } from "../support/zstd-node.ts";
import type { SenderOrder, SenderReport } from "./protocol.ts";

/** A client that is measured. */
interface Variant {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Whether it counts only the events that make up a tenth. */
  readonly tenth: boolean;
  /** What runs it. @default the Node at hand */
  readonly execPath?: string;
  /** What it is compared with. @default the floor of the Node at hand */
  readonly floor?: Variant;
}

type Client = Program<RoundOrder, ClientReport>;
type Sender = Program<SenderOrder, SenderReport>;

const floor: Variant = { name: "floor", program: "stream-floor", args: [], tenth: false };
const ours: readonly Variant[] = [
  { name: "evenfall, all events", program: "stream-evenfall", args: ["all"], tenth: false },
  { name: "evenfall, a tenth of them", program: "stream-evenfall", args: ["tenth"], tenth: true },
  { name: "evenfall, raw()", program: "stream-evenfall", args: ["raw"], tenth: false },
];
const peers: readonly Variant[] = [
  { name: "cloudstorm", program: "stream-cloudstorm", args: [], tenth: false },
  { name: "@discordjs/ws, zlib-native", program: "stream-discordjs-ws", args: [], tenth: false },
  { name: "discord.js, not compressed", program: "stream-discordjs", args: [], tenth: false },
  { name: "eris, not compressed", program: "stream-eris", args: [], tenth: false },
  { name: "oceanic.js, not compressed", program: "stream-oceanic", args: [], tenth: false },
];

/** zstd, which takes a newer Node, beside zlib on the same, and against the floor there. */
function newer({ name, path: execPath }: ZstdNode): readonly Variant[] {
  const there: Variant = { ...floor, name: `${name}: floor`, execPath };
  const all = { program: "stream-evenfall", tenth: false, execPath, floor: there };
  return [
    there,
    { name: `${name}: evenfall, all events, zlib-stream`, args: ["all"], ...all },
    { name: `${name}: evenfall, all events, zstd-stream`, args: ["all", "zstd-stream"], ...all },
  ];
}

/** Events that do not count: engines compile what they see often. */
const WARM_UP_EVENTS = { quick: 20_000, whole: 40_000 } as const;

/** What a bot pays for the events that it receives. */
export const stream: Bench = {
  name: "stream",
  about:
    "One event of a realistic stream, one shard, zlib-stream, over a websocket on loopback: processor time of the client's " +
    "process, against ws with a synchronous inflate and JSON.parse of everything.",
  async run(run) {
    const events = run.quick ? 4_000 : 20_000;
    const node = run.quick ? undefined : zstdNode();
    const variants = [floor, ...ours, ...(peersInstalled() ? peers : []), ...(node === undefined ? [] : newer(node))];
    await using sender: Sender = Program.start("stream-sender", [String(events)], node?.path);
    const { port, wanted, bytes } = await sender.heard();
    const clients = new Map<Variant, Client>();
    try {
      for (const [index, variant] of variants.entries()) {
        const url = `ws://127.0.0.1:${port}/${index}`;
        const client: Client = Program.start(variant.program, [url, ...variant.args], variant.execPath);
        clients.set(variant, client);
      }
      for (const client of clients.values()) await client.heard();
      const times = new Rounds<Variant>();
      const rounds = run.quick ? 5 : 11;
      const warmUp = WARM_UP_EVENTS[run.quick ? "quick" : "whole"];
      for (let round = -warmUp / events; round < rounds; round += 1) {
        for (const [index, variant] of variants.entries()) {
          const client = clients.get(variant)!;
          const cpuUs = await playRound(sender, client, String(index), variant.tenth ? wanted : events);
          if (round >= 0) times.add(variant, cpuUs / events);
        }
      }
      for (const variant of variants) {
        const against = variant.program === floor.program ? variant : (variant.floor ?? floor);
        run.row(measured(variant.name, "µs/event", times.of(variant), times.of(against)));
      }
      run.note(`${events} events a round, of ${(bytes / events).toFixed(0)} bytes on average; ${rounds} rounds.`);
      if (!peersInstalled()) run.note(peersMissing);
      if (node === undefined) run.note(run.quick ? zstdLater : zstdMissing);
    } finally {
      for (const client of clients.values()) await client[Symbol.asyncDispose]();
    }
  },
};

async function playRound(sender: Sender, client: Client, name: string, events: number): Promise<number> {
  client.tell({ events });
  await client.heard();
  sender.tell({ client: name });
  const report = await client.heard();
  if (report.type !== "round") throw new Error("A client spoke out of turn.");
  return report.cpuUs;
}
