/**
 * What checking received values costs, as a multiple of their JSON.parse in the same run: the median of many rounds.
 *
 *   npx tsx bench/validate.ts
 */
import { readFileSync } from "node:fs";
import type { ZodType } from "zod";
import { Channel, Interaction, Message, User } from "../src/validate/received.ts";
import { CreateMessageBody } from "../src/validate/sent.ts";

const rounds = 200;
const callsPerRound = 500;

const cases: readonly (readonly [title: string, file: string, validator: ZodType])[] = [
  ["message, received", "message-210", Message],
  ["interaction, received", "application-commands-854", Interaction],
  ["channel, received", "channel-122", Channel],
  ["user, received", "user-60", User],
  ["message, sent", "reference-1947", CreateMessageBody],
];

function nanosecondsOf(work: () => unknown): number {
  const started = process.hrtime.bigint();
  for (let call = 0; call < callsPerRound; call += 1) work();
  return Number(process.hrtime.bigint() - started) / callsPerRound;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

for (const [title, file, validator] of cases) {
  const text = JSON.stringify(
    JSON.parse(readFileSync(new URL(`../test/fixtures/examples/${file}.json`, import.meta.url), "utf8")),
  );
  const value: unknown = JSON.parse(text);
  const first = nanosecondsOf(() => validator.parse(value)) * callsPerRound;
  const parse: number[] = [];
  const check: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    parse.push(nanosecondsOf(() => JSON.parse(text)));
    check.push(nanosecondsOf(() => validator.parse(value)));
  }
  const ratio = median(check) / median(parse);
  console.log(
    `${title.padEnd(22)} ${String(text.length).padStart(5)} bytes  parse ${median(parse).toFixed(0).padStart(6)} ns` +
      `  check ${median(check).toFixed(0).padStart(6)} ns  ratio ${ratio.toFixed(2)}  first round ${(first / 1e6).toFixed(1)} ms`,
  );
}
