/** What goes on after a request was answered, so that somebody can wait for it. */
export class Tasks {
  readonly #running = new Set<Promise<void>>();

  /** Adds a task, and answers what settles with it. */
  add(task: Promise<void>): Promise<void> {
    const tracked = task.finally(() => this.#running.delete(tracked));
    this.#running.add(tracked);
    return tracked;
  }

  /** Waits until all tasks are done. How they ended is told elsewhere. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }
}
