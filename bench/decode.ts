/**
 * What decoding a gateway message costs, as a multiple of parsing all of it, in the same run: medians of the rounds.
 *
 *   npx tsx bench/decode.ts [--quick] [--json]
 */
import { decodeMessage, scanHeader } from "../src/gateway/decode/index.ts";
import { compare } from "./support/compare.ts";
import { gatewayMessages } from "./support/messages.ts";

const quick = process.argv.includes("--quick");
const messages = gatewayMessages(quick ? 2_000 : 10_000);
const reordered = messages.map((bytes) => {
  // The bench made these, with these keys.
  const { t, s, op, d } = JSON.parse(bytes.toString()) as Record<string, unknown>;
  return Buffer.from(JSON.stringify({ d, op, s, t }));
});
const tenth = new Set(["GUILD_MEMBER_UPDATE", "MESSAGE_REACTION_ADD"]);
const none = new Set<string>();

const each = (list: readonly Buffer[], work: (bytes: Buffer) => unknown) => (): void => {
  for (const bytes of list) work(bytes);
};

await compare({
  bench: "decode",
  rounds: quick ? 5 : 15,
  perRound: messages.length,
  floor: { name: "JSON.parse of everything", run: each(messages, (bytes) => JSON.parse(bytes.toString())) },
  variants: [
    { name: "header", run: each(messages, scanHeader) },
    { name: "header, data first", run: each(reordered, scanHeader) },
    { name: "all wanted", run: each(messages, (bytes) => decodeMessage(bytes)) },
    { name: "a tenth wanted", run: each(messages, (bytes) => decodeMessage(bytes, { wanted: tenth })) },
    { name: "none wanted", run: each(messages, (bytes) => decodeMessage(bytes, { wanted: none })) },
  ],
});
