/** What the runner tells a process full of threads: how many events the next round has in all. */
export interface WorkersOrder {
  readonly events: number;
}

/** What it answers: that it waits for them, or what they took. */
export type WorkersReport =
  { readonly type: "ready" } | { readonly type: "round"; readonly cpuUs: number; readonly wallUs: number };

/** What a thread is told when it is started. */
export interface ThreadSetup {
  readonly url: string;
  /** Whether it passes each event on to the thread that started it. */
  readonly passes: boolean;
  /** After how many events it says so; those of the greeting are not counted. */
  readonly events: number;
}
