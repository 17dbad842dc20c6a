import { type CommandMap, type CommandName, commandOpcodes } from "../../../generated/commands.ts";
import { commands } from "../../../generated/tables/commands.ts";
import type { TypeRow } from "../../base/tables.ts";
import { structOf } from "../definitions.ts";
import { validateCommand, ValidationError } from "../../validate/index.ts";

/** A message of a client: opcode and data. */
export interface ClientFrame {
  readonly op: number;
  readonly d: unknown;
}

// The keys of the table are the names of the commands.
const names = Object.keys(commandOpcodes) as readonly CommandName[];
const byOpcode: ReadonlyMap<number, CommandName> = new Map(names.map((name) => [commandOpcodes[name], name]));

const payloads: ReadonlyMap<string, TypeRow> = new Map(commands.map(({ name, payload }) => [name, payload]));

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
    return (await validateCommand(name, known(completed(name, data), payloads.get(name)))) as CommandMap[Name];
  } catch (error) {
    if (error instanceof ValidationError) return undefined;
    throw error;
  }
}

/**
 * Takes what Discord takes beyond its documentation, because there are clients that send it: presences that are not there
 * in full, and in `compress` the name of the compression that the address asks for.
 */
function completed(name: CommandName, data: unknown): unknown {
  if (name === "UpdatePresence") return completedPresence(data);
  if (name !== "Identify" || !isObject(data)) return data;
  const { presence, compress } = data;
  return {
    ...data,
    ...(presence === undefined ? {} : { presence: completedPresence(presence) }),
    ...(typeof compress === "string" ? { compress: compress !== "" } : {}),
  };
}

function completedPresence(presence: unknown): unknown {
  if (!isObject(presence)) return presence;
  const { activities, afk = false, since = null } = presence;
  return { ...presence, activities: activities ?? [], afk, since };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** What of a value the schema has a name for; Discord passes over the rest. */
function known(value: unknown, type: TypeRow | undefined): unknown {
  if (type === undefined || typeof type === "string" || !isObject(value)) return value;
  if ("nullable" in type) return known(value, type.nullable);
  if ("array" in type) return Array.isArray(value) ? value.map((item) => known(item, type.array)) : value;
  const struct = "ref" in type ? structOf(type.ref) : undefined;
  if (struct === undefined) return value;
  const fields = struct.fields.filter(({ name }) => name in value);
  return Object.fromEntries(fields.map(({ name, type: part }) => [name, known(value[name], part)]));
}
