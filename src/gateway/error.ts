import { EvenfallError } from "../base/error.ts";
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

/** The error for a close code after which connecting again is useless. */
export function rejected({ code, reason }: Closing): GatewayError {
  const entry = closeCode(code);
  const said = reason === undefined || reason === "" ? "" : ` Discord said: ${reason}`;
  return new GatewayError(
    "GATEWAY_REJECTED",
    `The gateway refused the bot: ${code} ${entry?.name}. ${entry?.doc ?? ""}${said}`,
    { closeCode: code },
  );
}
