import { readFile } from "node:fs/promises";
import { Emulator, EmulatorError, type EmulatorOptions, type Seed } from "../emulator/index.ts";
import { choiceOf, portOf, textOf, UsageError, type Values } from "./options.ts";
import type { Command } from "./run.ts";
import { announce, fail, untilStopped } from "./terminal.ts";

/** `evenfall emulator`: runs a local Discord until the process is asked to stop. */
export const emulator: Command = {
  help: `Runs a local Discord on 127.0.0.1 until it is stopped: a gateway and an HTTP API for any client in any language.

  --port <number>           port to listen on; 0 takes a free one (default 0)
  --seed <file>             JSON that says what exists: users, guilds, channels, messages; see docs/seed.md
  --snapshot <file>         what emulator.snapshot() gave, instead of a seed
  --unknown-fields <what>   refuse or ignore fields that Discord does not know; ignore is for programs written with libraries
                            that send such fields: discord.js, eris, discordeno (default refuse)
  --json                    print where it is as one line of JSON
`,
  options: {
    port: { type: "string" },
    seed: { type: "string" },
    snapshot: { type: "string" },
    "unknown-fields": { type: "string" },
    json: { type: "boolean" },
  },

  async run(values, terminal) {
    const port = portOf(values);
    const file = stateFileOf(values);
    const unknownFields = choiceOf(values, "unknown-fields", ["refuse", "ignore"]);
    const stopped = untilStopped(terminal);
    let state: EmulatorOptions;
    try {
      state = await readState(values);
    } catch (error) {
      return fail(terminal, `cannot read ${String(file)}`, error);
    }
    let started: Emulator;
    try {
      started = await Emulator.start({ port, unknownFields, ...state });
    } catch (error) {
      return fail(terminal, isOfState(error) ? String(file) : `cannot listen on port ${port}`, error);
    }
    const { restUrl: rest, gatewayUrl: gateway, token, applicationId, guildId, channelId } = started;
    const facts = { rest, gateway, token, application_id: applicationId, guild_id: guildId, channel_id: channelId };
    announce(terminal, "A local Discord is running.", facts, values["json"] === true);
    await stopped;
    await started.close();
    return 0;
  },
};

/** The one file that says what there is from the start, if any. */
function stateFileOf(values: Values): string | undefined {
  const seed = textOf(values, "seed");
  const snapshot = textOf(values, "snapshot");
  if (seed !== undefined && snapshot !== undefined) throw new UsageError("give either --seed or --snapshot, not both");
  return seed ?? snapshot;
}

async function readState(values: Values): Promise<EmulatorOptions> {
  const snapshot = textOf(values, "snapshot");
  if (snapshot !== undefined) return { snapshot: await readFile(snapshot, "utf8") };
  const seed = textOf(values, "seed");
  // The emulator checks it.
  if (seed !== undefined) return { seed: JSON.parse(await readFile(seed, "utf8")) as Seed };
  return {};
}

/** Whether a seed or a snapshot is not in order. */
function isOfState(error: unknown): boolean {
  return error instanceof EmulatorError && error.code !== "EMULATOR_OPTION";
}
