import { command, type CommandMap, type CommandName } from "../../generated/commands.ts";
import { constants } from "../../generated/tables/constants.ts";
import { GatewayError } from "./error.ts";

/** Name of a command that a bot may send; the others are the shard's own business. */
export type SendableCommand = Exclude<CommandName, "Identify" | "Resume" | "Heartbeat">;

/** What a command carries. */
export type CommandData<Name extends SendableCommand> = CommandMap[Name];

/** Checks a command and writes it down. Rejects with a `ValidationError` or with a {@link GatewayError}. */
export async function writeCommand<Name extends SendableCommand>(name: Name, data: CommandData<Name>): Promise<string> {
  const { validateCommand } = await import("../validate/index.ts");
  const text = JSON.stringify(command(name, await validateCommand(name, data)));
  const size = Buffer.byteLength(text);
  if (size > constants.gatewayCommandMaxBytes) {
    throw new GatewayError(
      "GATEWAY_COMMAND",
      `${name} takes ${size} bytes, and Discord takes ${constants.gatewayCommandMaxBytes}. Ask for less at once.`,
    );
  }
  return text;
}
