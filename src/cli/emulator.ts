import { Emulator } from "../emulator/index.ts";
import type { Terminal } from "./run.ts";

/** Options of `evenfall emulator`. */
export interface EmulatorCommand {
  readonly port: number;
  readonly json: boolean;
}

/** Runs a local Discord until the process is asked to stop; resolves with the exit code. */
export async function runEmulator({ port, json }: EmulatorCommand, terminal: Terminal): Promise<number> {
  const stopped = new Promise<void>((resolve) => {
    terminal.once("SIGINT", resolve);
    terminal.once("SIGTERM", resolve);
  });
  let emulator: Emulator;
  try {
    emulator = await Emulator.start({ port });
  } catch (error) {
    terminal.stderr.write(`evenfall: cannot listen on port ${port}: ${error instanceof Error ? error.message : ""}\n`);
    return 1;
  }
  const { restUrl: rest, gatewayUrl: gateway, token, guildId, channelId } = emulator;
  const facts = { rest, gateway, token, guild_id: guildId, channel_id: channelId };
  if (json) terminal.stdout.write(`${JSON.stringify(facts)}\n`);
  else {
    const lines = Object.entries(facts).map(([name, value]) => `  ${name.padEnd(11)}${value}\n`);
    terminal.stdout.write(`A local Discord is running. Stop it with Ctrl+C.\n${lines.join("")}`);
  }
  await stopped;
  await emulator.close();
  return 0;
}
