import type { Bench, Run } from "../support/bench.ts";
import { peerInstalled, peersMissing } from "../support/peers.ts";
import { Program } from "../support/processes.ts";
import { IN_FLIGHT, type RequestOrder, type RequestReport } from "../support/requests.ts";
import { measured } from "../support/statistics.ts";

/** A client that is measured. */
interface Variant {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

/** What the rounds of a client took for each request. */
interface Times {
  readonly cpuUs: number[];
  readonly perSecond: number[];
}

type Client = Program<RequestOrder, RequestReport>;

const floor: Variant = { name: "undici Pool and JSON", program: "http-floor", args: [] };
const ours: readonly Variant[] = [
  { name: "evenfall", program: "http-evenfall", args: [] },
  { name: "evenfall, unchecked", program: "http-evenfall", args: ["unchecked"] },
];
/** By the name of their package. */
const peers: readonly Variant[] = [
  { name: "eris", program: "http-eris", args: [] },
  { name: "@discordjs/rest", program: "http-discordjs-rest", args: [] },
  { name: "discordeno", program: "http-discordeno", args: [] },
  { name: "snowtransfer", program: "http-snowtransfer", args: [] },
  { name: "oceanic.js", program: "http-oceanic", args: [] },
];

/** What a bot pays for the requests that it sends. */
export const http: Bench = {
  name: "http",
  about:
    `POST message, ${IN_FLIGHT} in flight to as many channels, against the same server on loopback: processor time of the ` +
    "client's process for a request, and requests in a second, against a pool of undici with JSON. Each client keeps its rate limits, which leave room.",
  async run(run) {
    const missing = peers.filter(({ name }) => !peerInstalled(name));
    const variants = [floor, ...ours, ...peers.filter((variant) => !missing.includes(variant))];
    const [requests, warmUp] = run.quick ? [200, 500] : [3_000, 3_000];
    const rounds = run.quick ? 5 : 9;
    await using server = Program.start<never, number>("http-server");
    const url = `http://127.0.0.1:${await server.heard()}`;
    const clients = new Map<Variant, Client>();
    try {
      for (const variant of variants) {
        const client: Client = Program.start(variant.program, [url, ...variant.args]);
        clients.set(variant, client);
      }
      for (const client of clients.values()) await client.heard();
      const times = new Map<Variant, Times>(variants.map((variant) => [variant, { cpuUs: [], perSecond: [] }]));
      for (const client of clients.values()) await playRound(client, warmUp);
      for (let round = 0; round < rounds; round += 1) {
        for (const [variant, client] of clients) {
          const { cpuUs, ms } = await playRound(client, requests);
          times.get(variant)?.cpuUs.push(cpuUs / requests);
          times.get(variant)?.perSecond.push((requests * 1_000) / ms);
        }
      }
      report(run, times);
      run.note(`${requests} requests a round; ${rounds} rounds.`);
      if (missing.length > 0) run.note(`${peersMissing} Missing: ${missing.map(({ name }) => name).join(", ")}.`);
    } finally {
      for (const client of clients.values()) await client[Symbol.asyncDispose]();
    }
  },
};

async function playRound(client: Client, requests: number): Promise<Extract<RequestReport, { type: "round" }>> {
  client.tell({ requests });
  const report = await client.heard();
  if (report.type !== "round") throw new Error("A client spoke out of turn.");
  return report;
}

function report({ row }: Run, times: ReadonlyMap<Variant, Times>): void {
  const ofFloor = times.get(floor);
  for (const [{ name }, { cpuUs }] of times) row(measured(name, "µs/request", cpuUs, ofFloor?.cpuUs));
  for (const [{ name }, { perSecond }] of times) {
    row(measured(`${name}: rate`, "requests/s", perSecond, ofFloor?.perSecond));
  }
}
