import { readFileSync } from "node:fs";
import type { ZodType } from "zod";
import { Channel, Interaction, Message, User } from "../src/validate/received.ts";
import { CreateMessageBody } from "../src/validate/sent.ts";
import type { Bench } from "./support/bench.ts";
import { compare } from "./support/compare.ts";
import { root } from "./support/root.ts";

const cases: readonly (readonly [title: string, file: string, validator: ZodType])[] = [
  ["message, received", "message-210", Message],
  ["interaction, received", "application-commands-854", Interaction],
  ["channel, received", "channel-122", Channel],
  ["user, received", "user-60", User],
  ["message, sent", "reference-1947", CreateMessageBody],
];

/** What checking a value costs. */
export const validate: Bench = {
  name: "validate",
  about: "Checking one value by the generated validators: processor time, against its own JSON.parse.",
  async run(run) {
    const calls = run.quick ? 2_000 : 10_000;
    for (const [title, file, validator] of cases) {
      const example = readFileSync(new URL(`test/fixtures/examples/${file}.json`, root), "utf8");
      const text = JSON.stringify(JSON.parse(example));
      const value: unknown = JSON.parse(text);
      await compare(run, {
        rounds: run.quick ? 5 : 15,
        perRound: calls,
        floor: { name: `JSON.parse, ${title}, ${text.length} bytes`, run: times(calls, () => JSON.parse(text)) },
        variants: [{ name: title, run: times(calls, () => validator.parse(value)) }],
      });
    }
  },
};

function times(calls: number, work: () => unknown): () => void {
  return () => {
    for (let call = 0; call < calls; call += 1) work();
  };
}
