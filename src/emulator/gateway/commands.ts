import { type CommandMap, type CommandName, commandOpcodes } from "../../../generated/commands.ts";
import { validateCommand, ValidationError } from "../../validate/index.ts";

/** A message of a client: opcode and data. */
export interface ClientFrame {
  readonly op: number;
  readonly d: unknown;
}

// The keys of the table are the names of the commands.
const names = Object.keys(commandOpcodes) as readonly CommandName[];
const byOpcode: ReadonlyMap<number, CommandName> = new Map(names.map((name) => [commandOpcodes[name], name]));

/** Reads what a client sent; `undefined` when it is no frame. */
export function readFrame(text: string): ClientFrame | undefined {
  try {
    const frame: unknown = JSON.parse(text);
    if (typeof frame !== "object" || frame === null || !("op" in frame) || typeof frame.op !== "number")
      return undefined;
    return { op: frame.op, d: "d" in frame ? frame.d : undefined };
  } catch {
    return undefined;
  }
}

/** The name of the command with this opcode. */
export function commandName(op: number): CommandName | undefined {
  return byOpcode.get(op);
}

/** The payload of a command if it is one; `undefined` when the schema does not accept it. */
export async function readCommand<Name extends CommandName>(
  name: Name,
  data: unknown,
): Promise<CommandMap[Name] | undefined> {
  try {
    // What the validator of the command accepts is its payload.
    return (await validateCommand(name, data)) as CommandMap[Name];
  } catch (error) {
    if (error instanceof ValidationError) return undefined;
    throw error;
  }
}
