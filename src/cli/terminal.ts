/** What a command needs of the process that runs it. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly env?: Readonly<Record<string, string | undefined>>;
  once(event: "SIGINT" | "SIGTERM", listener: () => void): unknown;
}

/** Says what runs and where: to programs as one line of JSON, to people under a title. */
export function announce(
  { stdout }: Terminal,
  title: string,
  facts: Readonly<Record<string, string>>,
  asJson: boolean,
): void {
  if (asJson) {
    stdout.write(`${JSON.stringify(facts)}\n`);
    return;
  }
  const width = Math.max(...Object.keys(facts).map(({ length }) => length)) + 2;
  const lines = Object.entries(facts).map(([name, value]) => `  ${name.padEnd(width)}${value}\n`);
  stdout.write(`${title} Stop it with Ctrl+C.\n${lines.join("")}`);
}

/** Says what could not be done; the exit code for that. */
export function fail({ stderr }: Terminal, what: string, error: unknown): number {
  stderr.write(`evenfall: ${what}: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}

/** Resolves when the process is asked to stop. */
export function untilStopped(terminal: Terminal): Promise<void> {
  return new Promise((resolve) => {
    terminal.once("SIGINT", resolve);
    terminal.once("SIGTERM", resolve);
  });
}
