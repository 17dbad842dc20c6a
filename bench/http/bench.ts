import type { Bench, Run } from "../support/bench.ts";
import { Program } from "../support/processes.ts";
import { IN_FLIGHT, type RequestReport } from "../support/requests.ts";
import { measured } from "../support/statistics.ts";
import { evenfall, floor, type HttpProcess, type HttpVariant, installedPeers, startClient } from "./clients.ts";

/** What the rounds of a client took for each request. */
interface Times {
  readonly cpuUs: number[];
  readonly perSecond: number[];
}

const unchecked: HttpVariant = { name: "evenfall, unchecked", program: "http-evenfall", args: ["unchecked"] };

/** What a bot pays for the requests that it sends. */
export const http: Bench = {
  name: "http",
  about:
    `POST message, ${IN_FLIGHT} in flight to as many channels, against the same server on loopback: processor time of the ` +
    "client's process for a request, and requests in a second, against a pool of undici with JSON. Each client keeps its rate limits, which leave room.",
  async run(run) {
    const { installed, note } = installedPeers();
    const variants = [floor, evenfall, unchecked, ...installed];
    const [requests, warmUp] = run.quick ? [200, 500] : [3_000, 3_000];
    const rounds = run.quick ? 5 : 9;
    await using server = Program.start<never, number>("http-server");
    const url = `http://127.0.0.1:${await server.heard()}`;
    const clients = new Map<HttpVariant, HttpProcess>();
    try {
      for (const variant of variants) clients.set(variant, await startClient(variant, url));
      const times = new Map<HttpVariant, Times>(variants.map((variant) => [variant, { cpuUs: [], perSecond: [] }]));
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
      if (note !== undefined) run.note(note);
    } finally {
      for (const client of clients.values()) await client[Symbol.asyncDispose]();
    }
  },
};

async function playRound(client: HttpProcess, requests: number): Promise<Extract<RequestReport, { type: "round" }>> {
  client.tell({ type: "round", requests });
  const report = await client.heard();
  if (report.type !== "round") throw new Error("A client spoke out of turn.");
  return report;
}

function report({ row }: Run, times: ReadonlyMap<HttpVariant, Times>): void {
  const ofFloor = times.get(floor);
  for (const [{ name }, { cpuUs }] of times) row(measured(name, "µs/request", cpuUs, ofFloor?.cpuUs));
  for (const [{ name }, { perSecond }] of times) {
    row(measured(`${name}: rate`, "requests/s", perSecond, ofFloor?.perSecond));
  }
}
