import type { Bench } from "../support/bench.ts";
import { Program } from "../support/processes.ts";
import { IN_FLIGHT, type RequestReport } from "../support/requests.ts";
import { measured, Rounds } from "../support/statistics.ts";
import { evenfall, floor, type HttpProcess, type HttpVariant, installedPeers, startClient } from "./clients.ts";

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
      const [cpu, rate] = [new Rounds<HttpVariant>(), new Rounds<HttpVariant>()];
      for (const client of clients.values()) await playRound(client, warmUp);
      for (let round = 0; round < rounds; round += 1) {
        for (const [variant, client] of clients) {
          const { cpuUs, ms } = await playRound(client, requests);
          cpu.add(variant, cpuUs / requests);
          rate.add(variant, (requests * 1_000) / ms);
        }
      }
      for (const variant of variants) {
        run.row(measured(variant.name, "µs/request", cpu.of(variant), cpu.of(floor)));
      }
      for (const variant of variants) {
        run.row(measured(`${variant.name}: rate`, "requests/s", rate.of(variant), rate.of(floor)));
      }
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
