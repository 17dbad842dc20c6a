/** Time as an argument: what waits takes a clock, so that tests decide when time passes. */
export interface Clock {
  /** Milliseconds on a monotonic clock. */
  now(): number;
  /** Calls `run` once after `ms`. The returned function takes that back. */
  after(ms: number, run: () => void): () => void;
}

/** The machine's own monotonic clock and timers. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
