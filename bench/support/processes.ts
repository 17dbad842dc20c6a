import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** What every process that is measured is started with. */
export function nodeFlags(): readonly string[] {
  return process.env["BENCH_NODE_FLAGS"]?.split(" ") ?? [];
}

/** A process of the bench, told and heard by messages. */
export class Program<Order, Report> implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #name: string;
  readonly #reports: Report[] = [];
  #wake = (): void => {};
  #exited = false;

  private constructor(name: string, args: readonly string[], execPath: string) {
    this.#name = name;
    this.#child = fork(new URL(`./${name}.mjs`, import.meta.url), args, {
      execPath,
      execArgv: [...nodeFlags()],
      serialization: "advanced",
    });
    this.#child.on("message", (report) => {
      // Each program is paired with the type of what it reports where it is started.
      this.#reports.push(report as Report);
      this.#wake();
    });
    this.#child.once("exit", () => {
      this.#exited = true;
      this.#wake();
    });
  }

  /** Starts `programs/<name>.ts`. */
  static start<Order, Report>(
    name: string,
    args: readonly string[] = [],
    execPath: string = process.execPath,
  ): Program<Order, Report> {
    return new Program(name, args, execPath);
  }

  tell(order: Order): void {
    // An order is plain data.
    this.#child.send(order as object);
  }

  /** The next thing that it reports. Rejects when it ends instead. */
  async heard(): Promise<Report> {
    for (;;) {
      const report = this.#reports.shift();
      if (report !== undefined) return report;
      if (this.#exited) throw new Error(`The program ${this.#name} ended early; what it printed says why.`);
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#exited) return;
    const gone = once(this.#child, "exit");
    // A program ends when nobody talks to it any more.
    this.#child.disconnect();
    await gone;
  }
}
