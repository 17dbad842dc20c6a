import { parseArgs } from "node:util";
import { runEmulator } from "./emulator.ts";

/** What a command needs of the process that runs it. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  once(event: "SIGINT" | "SIGTERM", listener: () => void): unknown;
}

const HELP = `Usage: evenfall emulator [options]

Runs a local Discord on 127.0.0.1 until it is stopped: a gateway and an HTTP API for any client in any language.

Options:
  --port <number>    port to listen on; 0 takes a free one (default 0)
  --seed <file>      JSON that says what exists: users, guilds, channels, messages; see docs/seed.md
  --snapshot <file>  what emulator.snapshot() gave, instead of a seed
  --json             print where it is as one line of JSON
  --help             print this
`;

/** Exit code of a command line that makes no sense. */
const USAGE = 2;

/** Runs the command line; resolves with the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const refuse = (why: string): number => {
    terminal.stderr.write(`evenfall: ${why}\nTry: evenfall --help\n`);
    return USAGE;
  };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string" },
        seed: { type: "string" },
        snapshot: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) {
    terminal.stdout.write(HELP);
    return 0;
  }
  const [command, ...rest] = positionals;
  if (command === undefined) return refuse("which command? There is: emulator");
  if (command !== "emulator") return refuse(`there is no command ${JSON.stringify(command)}; there is: emulator`);
  if (rest[0] !== undefined) return refuse(`emulator takes no argument ${JSON.stringify(rest[0])}`);
  const port = values.port === undefined ? 0 : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || values.port?.trim() === "") {
    return refuse(`--port takes a number from 0 to 65535, not ${JSON.stringify(values.port)}`);
  }
  const { json = false, seed, snapshot } = values;
  if (seed !== undefined && snapshot !== undefined) return refuse("give either --seed or --snapshot, not both");
  return await runEmulator({ port, json, seed, snapshot }, terminal);
}
