import { evenfall, floor, type HttpVariant, installedPeers, startClient } from "./http/clients.ts";
import type { Bench } from "./support/bench.ts";
import { Program } from "./support/processes.ts";
import { measured, Rounds } from "./support/statistics.ts";

/** Requests that wait at once. */
const REQUESTS = 10_000;

/** What requests hold while they wait for their turn. */
export const queued: Bench = {
  name: "queued",
  about:
    "One of 10,000 messages to one channel that wait, because the server answers none of them: memory of the client's " +
    "process that is in use after a collection, against a pool of undici with JSON, which sends 50 and keeps the others.",
  async run({ quick, row, note }) {
    const { installed, note: missing } = installedPeers();
    const variants = quick ? [floor, evenfall] : [floor, evenfall, ...installed];
    const held = new Rounds<HttpVariant>();
    // What is in use after a collection hardly differs from process to process.
    for (let round = 0; round < (quick ? 1 : 5); round += 1) {
      for (const variant of variants) held.add(variant, await kilobytesPerRequest(variant));
    }
    for (const variant of variants) {
      row(measured(variant.name, "kB/request", held.of(variant), held.of(floor)));
    }
    if (quick) note("Clients of others are left out of a quick run.");
    else if (missing !== undefined) note(missing);
  },
};

async function kilobytesPerRequest(variant: HttpVariant): Promise<number> {
  // One answer, of which the client learns the limit.
  await using server = Program.start<never, number>("http-server", ["1"]);
  await using client = await startClient(variant, `http://127.0.0.1:${await server.heard()}`);
  client.tell({ type: "queue", requests: REQUESTS });
  const report = await client.heard();
  if (report.type !== "queued") throw new Error("A client spoke out of turn.");
  return report.bytes / REQUESTS / 1000;
}
