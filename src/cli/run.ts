import { parseArgs, type ParseArgsConfig } from "node:util";
import { emulator } from "./emulator.ts";
import { UsageError, type Values } from "./options.ts";
import { proxy } from "./proxy.ts";
import type { Terminal } from "./terminal.ts";

/** Something that the command line can be asked to do. */
export interface Command {
  /** What it does and its options, as `--help` prints them. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Does it; resolves with the exit code. Throws a {@link UsageError} for options that make no sense. */
  run(values: Values, terminal: Terminal): Promise<number>;
}

const commands: Readonly<Record<string, Command>> = { emulator, proxy };

/** Exit code of a command line that makes no sense. */
const USAGE = 2;

/** Runs the command line; resolves with the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr.write(`evenfall: ${error.message}\nTry: evenfall --help\n`);
    return USAGE;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const there = `there is: ${Object.keys(commands).join(", ")}`;
  if (name === "--help" || name === "-h") {
    terminal.stdout.write(help());
    return 0;
  }
  if (name === undefined || name.startsWith("-")) throw new UsageError(`which command? ${upper(there)}`);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new UsageError(`there is no command ${JSON.stringify(name)}; ${there}`);
  const { values, positionals } = parse(command, rest);
  if (values["help"] === true) {
    terminal.stdout.write(help());
    return 0;
  }
  const [surplus] = positionals;
  if (surplus !== undefined) throw new UsageError(`${name} takes no argument ${JSON.stringify(surplus)}`);
  return await command.run(values, terminal);
}

function parse({ options }: Command, args: string[]): { readonly values: Values; readonly positionals: string[] } {
  try {
    const parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { ...options, help: { type: "boolean", short: "h" } },
    });
    // No option takes several values.
    return { values: parsed.values, positionals: parsed.positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function help(): string {
  const parts = Object.entries(commands).map(([name, command]) => `evenfall ${name} [options]\n\n${command.help}`);
  return `${parts.join("\n")}\n  --help           print this\n`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
