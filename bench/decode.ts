import { decodeMessage, scanHeader } from "../src/gateway/decode/index.ts";
import type { Bench } from "./support/bench.ts";
import { compare } from "./support/compare.ts";
import { gatewayMessages, tenth } from "./support/messages.ts";

const each = (list: readonly Buffer[], work: (bytes: Buffer) => unknown) => (): void => {
  for (const bytes of list) work(bytes);
};

/** What reading a message costs before anybody sees it. */
export const decode: Bench = {
  name: "decode",
  about: "Decoding one gateway message: processor time, against parsing all of it.",
  async run(run) {
    const messages = gatewayMessages(run.quick ? 2_000 : 10_000);
    const reordered = messages.map((bytes) => {
      // The bench made these, with these keys.
      const { t, s, op, d } = JSON.parse(bytes.toString()) as Record<string, unknown>;
      return Buffer.from(JSON.stringify({ d, op, s, t }));
    });
    const wanted = new Set<string>(tenth);
    const none = new Set<string>();
    await compare(run, {
      rounds: run.quick ? 5 : 15,
      perRound: messages.length,
      floor: { name: "JSON.parse of everything", run: each(messages, (bytes) => JSON.parse(bytes.toString())) },
      variants: [
        { name: "header", run: each(messages, scanHeader) },
        { name: "header, data first", run: each(reordered, scanHeader) },
        { name: "all wanted", run: each(messages, (bytes) => decodeMessage(bytes)) },
        { name: "a tenth wanted", run: each(messages, (bytes) => decodeMessage(bytes, { wanted })) },
        { name: "none wanted", run: each(messages, (bytes) => decodeMessage(bytes, { wanted: none })) },
      ],
    });
  },
};
