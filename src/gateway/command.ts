import { command, type CommandMap, type CommandName } from "../../generated/commands.ts";
import { GatewayOpcode } from "../../generated/models/gateway.ts";
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
  checkSize(name, text);
  return text;
}

/** A command that this version does not know. */
export interface RawCommand {
  readonly op: number;
  readonly d?: unknown;
}

/** What the shard itself says, and nobody else may. */
const own: ReadonlySet<number> = new Set([GatewayOpcode.Heartbeat, GatewayOpcode.Identify, GatewayOpcode.Resume]);

/** Writes down a command of whatever kind: JSON with an opcode is all that is asked for. Throws a {@link GatewayError}. */
export function writeRawCommand(payload: RawCommand | string): string {
  const text = typeof payload === "string" ? payload : JSON.stringify(payload);
  const op = opcodeOf(text);
  if (op === undefined) {
    throw new GatewayError("GATEWAY_COMMAND", "A raw command has to be a JSON object with a number as `op`.");
  }
  if (own.has(op)) {
    throw new GatewayError("GATEWAY_COMMAND", `Opcode ${op} is the shard's own business; it sends that by itself.`);
  }
  checkSize(`Opcode ${op}`, text);
  return text;
}

function opcodeOf(text: unknown): number | undefined {
  if (typeof text !== "string") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined; // What it is instead may hold a secret.
  }
  if (typeof value !== "object" || value === null || !("op" in value)) return undefined;
  return Number.isSafeInteger(value.op) ? Number(value.op) : undefined;
}

function checkSize(name: string, text: string): void {
  const size = Buffer.byteLength(text);
  if (size <= constants.gatewayCommandMaxBytes) return;
  throw new GatewayError(
    "GATEWAY_COMMAND",
    `${name} takes ${size} bytes, and Discord takes ${constants.gatewayCommandMaxBytes}. Ask for less at once.`,
  );
}
