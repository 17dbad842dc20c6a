import { readFile } from "node:fs/promises";
import { Emulator, EmulatorError, type EmulatorOptions, type Seed } from "../emulator/index.ts";
import type { Terminal } from "./run.ts";

/** Options of `evenfall emulator`. */
export interface EmulatorCommand {
  readonly port: number;
  readonly json: boolean;
  /** Path of a file that says what exists from the start. */
  readonly seed: string | undefined;
  /** Path of a file that holds what `emulator.snapshot()` gave. */
  readonly snapshot: string | undefined;
}

/** Runs a local Discord until the process is asked to stop; resolves with the exit code. */
export async function runEmulator(command: EmulatorCommand, terminal: Terminal): Promise<number> {
  const { port, json } = command;
  const stopped = new Promise<void>((resolve) => {
    terminal.once("SIGINT", resolve);
    terminal.once("SIGTERM", resolve);
  });
  const refuse = (what: string, error: unknown): number => {
    terminal.stderr.write(`evenfall: ${what}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  };
  let state: EmulatorOptions;
  try {
    state = await readState(command);
  } catch (error) {
    return refuse(`cannot read ${String(command.seed ?? command.snapshot)}`, error);
  }
  let emulator: Emulator;
  try {
    emulator = await Emulator.start({ port, ...state });
  } catch (error) {
    if (isOfState(error)) return refuse(String(command.seed ?? command.snapshot), error);
    return refuse(`cannot listen on port ${port}`, error);
  }
  const { restUrl: rest, gatewayUrl: gateway, token, applicationId, guildId, channelId } = emulator;
  const facts = { rest, gateway, token, application_id: applicationId, guild_id: guildId, channel_id: channelId };
  if (json) terminal.stdout.write(`${JSON.stringify(facts)}\n`);
  else {
    const lines = Object.entries(facts).map(([name, value]) => `  ${name.padEnd(16)}${value}\n`);
    terminal.stdout.write(`A local Discord is running. Stop it with Ctrl+C.\n${lines.join("")}`);
  }
  await stopped;
  await emulator.close();
  return 0;
}

async function readState({ seed, snapshot }: EmulatorCommand): Promise<EmulatorOptions> {
  if (snapshot !== undefined) return { snapshot: await readFile(snapshot, "utf8") };
  // The emulator checks it.
  if (seed !== undefined) return { seed: JSON.parse(await readFile(seed, "utf8")) as Seed };
  return {};
}

/** Whether a seed or a snapshot is not in order. */
function isOfState(error: unknown): boolean {
  return error instanceof EmulatorError && error.code !== "EMULATOR_OPTION";
}
