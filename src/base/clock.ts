/** Time as an argument: what waits takes a clock, so that tests decide when time passes. */
export interface Clock {
  /** Milliseconds on a monotonic clock. */
  now(): number;
  /** Calls `run` once after `ms`, never after Infinity. The returned function takes that back. */
  after(ms: number, run: () => void): () => void;
}

/** Longest delay that a timer of JavaScript can have; with a longer one it fires at once. */
export const LONGEST_TIMER_MS: number = 2 ** 31 - 1;

/** The machine's own monotonic clock and timers. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    if (ms > LONGEST_TIMER_MS) return afterLong(ms, run);
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Waits as long as a timer can, and then for what is left. */
function afterLong(ms: number, run: () => void): () => void {
  let cancel = systemClock.after(LONGEST_TIMER_MS, () => {
    cancel = systemClock.after(ms - LONGEST_TIMER_MS, run);
  });
  return () => {
    cancel();
  };
}
