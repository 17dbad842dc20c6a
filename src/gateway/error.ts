import { EvenfallError } from "../base/error.ts";
import type { GatewayCloseCode } from "../../generated/models/gateway.ts";
import { closeCode } from "./close-codes.ts";
import type { Closing } from "./connection.ts";

/**
 * Kind of a {@link GatewayError}: Discord refused the bot for good, or events piled up past every limit.
 */
export type GatewayErrorCode = "GATEWAY_REJECTED" | "GATEWAY_BUFFER_FULL";

/** What no new connection can cure: the end of a shard's iteration. */
export class GatewayError extends EvenfallError {
  override readonly name = "GatewayError";
  override readonly code: GatewayErrorCode;
  /** Close code that Discord sent. */
  readonly closeCode: number | undefined;

  constructor(code: GatewayErrorCode, message: string, options?: { readonly closeCode?: number | undefined }) {
    super(message);
    this.code = code;
    this.closeCode = options?.closeCode;
  }
}

/** What to do about each refusal. */
const advice: { readonly [Name in keyof typeof GatewayCloseCode]?: string } = {
  AuthenticationFailed: "Pass the bot's current token; the developer portal shows it once, when it is reset.",
  InvalidShard: "Pass `shard: [number, total]` with a number from 0 up to total - 1.",
  ShardingRequired: "Start more shards; `getGatewayBot` of evenfall/http says how many.",
  InvalidApiVersion: "Update evenfall, and look whether the `url` option asks for a version of its own.",
  InvalidIntents: "Update evenfall; this version names an intent that Discord no longer has.",
  DisallowedIntents: "Switch the intent on for the bot in the developer portal, or leave it out of `intents`.",
};

/** The error for a close code after which connecting again is useless. */
export function rejected({ code, reason }: Closing): GatewayError {
  const entry = closeCode(code);
  // The names in the table are the keys of the enum.
  const remedy = entry === undefined ? undefined : advice[entry.name as keyof typeof GatewayCloseCode];
  const sentences = [
    `The gateway refused the bot: ${code} ${entry?.name}.`,
    entry?.doc,
    remedy,
    reason === undefined || reason === "" ? undefined : `Discord said: ${reason}`,
  ];
  const message = sentences.filter((sentence) => sentence !== undefined).join(" ");
  return new GatewayError("GATEWAY_REJECTED", message, { closeCode: code });
}
