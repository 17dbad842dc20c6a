import { EvenfallError } from "./error.ts";

/** Discord answered with a page after which the next one cannot be asked for. */
export class PageError extends EvenfallError {
  override readonly name = "PageError";
  override readonly code = "PAGE_CURSOR";
}
