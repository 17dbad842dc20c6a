type Reaction = (reason: unknown) => void;

/** Reactions by signal: however many wait for one, it has a single listener, and none once nobody waits. */
const reactions = new WeakMap<AbortSignal, Set<Reaction>>();

/**
 * Calls `react` with the reason once `signal` is aborted, at once when it already is. The returned function takes that
 * back, so that a signal that outlives many operations does not collect them.
 */
export function onAbort(signal: AbortSignal | undefined, react: Reaction): () => void {
  if (signal === undefined) return nothing;
  if (signal.aborted) {
    react(signal.reason);
    return nothing;
  }
  // A wrapper, so that the same function can wait twice.
  const reaction: Reaction = (reason) => {
    react(reason);
  };
  const waiting = reactions.get(signal) ?? listen(signal);
  waiting.add(reaction);
  return () => {
    if (waiting.delete(reaction) && waiting.size === 0) forget(signal);
  };
}

/** Calls `react` as {@link onAbort} does, once, with the reason of whichever signal is aborted first. */
export function onAnyAbort(signals: readonly (AbortSignal | undefined)[], react: Reaction): () => void {
  const aborted = signals.find((signal) => signal?.aborted === true);
  if (aborted !== undefined) return onAbort(aborted, react);
  const forgets = signals.map((signal) =>
    onAbort(signal, (reason) => {
      forget();
      react(reason);
    }),
  );
  const forget = (): void => {
    for (const one of forgets) one();
  };
  return forget;
}

function listen(signal: AbortSignal): Set<Reaction> {
  const waiting = new Set<Reaction>();
  reactions.set(signal, waiting);
  signal.addEventListener("abort", fire, { once: true });
  return waiting;
}

function forget(signal: AbortSignal): void {
  reactions.delete(signal);
  signal.removeEventListener("abort", fire);
}

function fire(this: AbortSignal): void {
  const waiting = reactions.get(this);
  reactions.delete(this);
  for (const reaction of waiting ?? []) reaction(this.reason);
}

function nothing(): void {
  // Nobody listens.
}
