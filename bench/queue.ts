import { IdentifyQueueClient, IdentifyQueueServer, MemoryIdentifyQueue, noIdentifyQueue } from "../src/queue/index.ts";
import type { IdentifyQueue } from "../src/queue/index.ts";
import type { Bench } from "./support/bench.ts";
import { compare, type Variant } from "./support/compare.ts";

const secret = "a-secret-of-the-bench";
/** No limits at all: what is measured is the queue, not the waiting. */
const limits = { total: 0, remaining: 0, reset_after: 0, max_concurrency: 0 };

/** What a turn to identify costs. */
export const queue: Bench = {
  name: "queue",
  about: "One turn to identify, without limits: processor time, against the queue of one process.",
  async run(run) {
    const perRound = run.quick ? 100 : 1_000;
    const turns = (name: string, of: IdentifyQueue): Variant => ({
      name,
      async run() {
        for (let index = 0; index < perRound; index += 1) await of.waitForIdentify([index, perRound]);
      },
    });
    await using memory = new MemoryIdentifyQueue({ limits });
    await using server = new IdentifyQueueServer({ secret, limits });
    await using client = new IdentifyQueueClient({ url: await server.listen(), secret });
    await compare(run, {
      rounds: run.quick ? 5 : 9,
      perRound,
      floor: turns("in memory", memory),
      variants: [turns("none", noIdentifyQueue), turns("over HTTP, both sides", client)],
    });
  },
};
