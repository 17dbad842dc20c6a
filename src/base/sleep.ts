import type { Clock } from "./clock.ts";
import { onAnyAbort } from "./signal.ts";

/** Waits `ms`. Rejects with the reason of a signal when that is aborted first. */
export function sleep(ms: number, clock: Clock, ...signals: readonly (AbortSignal | undefined)[]): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const cancel = clock.after(ms, () => {
      forget();
      resolve();
    });
    const forget = onAnyAbort(signals, (reason) => {
      cancel();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a reason is passed on as it is
      reject(reason);
    });
  });
}
