/**
 * Calls `react` with the reason once `signal` is aborted, at once when it already is. The returned function removes the
 * listener, so that a signal that outlives many operations does not collect them.
 */
export function onAbort(signal: AbortSignal | undefined, react: (reason: unknown) => void): () => void {
  if (signal === undefined) return () => {};
  const listener = (): void => {
    react(signal.reason);
  };
  if (signal.aborted) {
    listener();
    return () => {};
  }
  signal.addEventListener("abort", listener, { once: true });
  return () => {
    signal.removeEventListener("abort", listener);
  };
}
