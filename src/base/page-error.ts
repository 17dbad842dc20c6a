import { SendingError } from "./sending-error.ts";

/** Discord answered with a page after which the next one cannot be asked for. */
export class PageError extends SendingError {
  override readonly name = "PageError";
  override readonly code = "PAGE_CURSOR";

  constructor(message: string) {
    super(message, { sent: "yes" });
  }
}
