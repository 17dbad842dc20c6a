/** What the runner tells a client: how many events its next round has. */
export interface RoundOrder {
  readonly events: number;
}

/** What a client tells the runner: that it is connected and warm enough to be measured, or what a round took. */
export type ClientReport = { readonly type: "ready" } | { readonly type: "round"; readonly cpuUs: number };

/** The client's side of a measured process: counts events, and reports the processor time of each round. */
export class ClientProcess {
  #left = Number.POSITIVE_INFINITY;
  #before = process.cpuUsage();

  /** Begins to take orders. The first round begins when the runner says so. */
  ready(): void {
    process.on("message", (message) => {
      // The runner sends nothing else.
      this.#left = (message as RoundOrder).events;
      this.#before = process.cpuUsage();
      tell({ type: "ready" });
    });
    process.once("disconnect", () => process.exit());
    tell({ type: "ready" });
  }

  /** Counts one event. */
  count(): void {
    this.#left -= 1;
    if (this.#left > 0) return;
    this.#left = Number.POSITIVE_INFINITY;
    const { user, system } = process.cpuUsage(this.#before);
    tell({ type: "round", cpuUs: user + system });
  }
}

function tell(report: ClientReport): void {
  process.send?.(report);
}
