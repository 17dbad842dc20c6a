import type { Clock } from "./clock.ts";
import { onAbort } from "./signal.ts";

/** Waits `ms`. Rejects with the signal's reason when that is aborted first. */
export function sleep(ms: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const cancel = clock.after(ms, () => {
      forget();
      resolve();
    });
    const forget = onAbort(signal, (reason) => {
      cancel();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a reason is passed on as it is
      reject(reason);
    });
  });
}
