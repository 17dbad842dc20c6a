import { EvenfallError } from "../base/error.ts";
import type { GatewayCloseCode } from "../../generated/models/gateway.ts";
import { closeCode } from "./close-codes.ts";
import type { Closing } from "./connection.ts";

/**
 * Kind of a {@link GatewayError}:
 *
 * - `GATEWAY_REJECTED`: Discord refused the bot for good.
 * - `GATEWAY_BUFFER_FULL`: events piled up past the limit.
 * - `GATEWAY_QUEUE_FULL`: too many commands wait to be sent.
 * - `GATEWAY_COMMAND`: a command that Discord would not take.
 * - `GATEWAY_CLOSED`: the shard was closed before it was done.
 * - `GATEWAY_SNAPSHOT`: a session to resume that cannot be read, or is another shard's.
 * - `GATEWAY_STORE`: the saved session could not be read or written.
 * - `GATEWAY_TIMEOUT`: what was asked for did not come.
 * - `GATEWAY_INPUT`: an option that cannot be.
 */
export type GatewayErrorCode =
  | "GATEWAY_REJECTED"
  | "GATEWAY_BUFFER_FULL"
  | "GATEWAY_QUEUE_FULL"
  | "GATEWAY_COMMAND"
  | "GATEWAY_CLOSED"
  | "GATEWAY_SNAPSHOT"
  | "GATEWAY_STORE"
  | "GATEWAY_TIMEOUT"
  | "GATEWAY_INPUT";

/** What no new connection can cure. A shard whose iteration ends with one is closed. */
export class GatewayError extends EvenfallError {
  override readonly name = "GatewayError";
  override readonly code: GatewayErrorCode;
  /** Close code that Discord sent. */
  readonly closeCode: number | undefined;

  constructor(
    code: GatewayErrorCode,
    message: string,
    facts: { readonly closeCode?: number | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, facts.cause === undefined ? {} : { cause: facts.cause });
    this.code = code;
    this.closeCode = facts.closeCode;
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
