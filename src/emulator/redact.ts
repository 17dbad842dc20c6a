import type { FieldRow, StructRow, TypeRow } from "../base/tables.ts";
import type { Id } from "../base/id.ts";
import { structOf } from "./definitions.ts";
import { hasIntent } from "./intents.ts";

/** Who reads something. */
export interface Reader {
  /** Bits of the intents that it has. */
  readonly intents: number;
  /** Whether an object is seen whole all the same. */
  readonly isConcerned: (value: object) => boolean;
}

/** A value as those see it who have some intents: fields behind privileged ones that they lack are empty. */
export function redact(value: unknown, type: TypeRow, reader: Reader): unknown {
  if (typeof type === "string" || value === null || typeof value !== "object") return value;
  if ("array" in type && Array.isArray(value)) return value.map((item) => redact(item, type.array, reader));
  if ("nullable" in type) return redact(value, type.nullable, reader);
  const struct = "ref" in type ? structOf(type.ref) : undefined;
  if (struct === undefined) return value;
  return redactStruct(value, struct, reader);
}

function redactStruct(value: object, struct: StructRow, reader: Reader): object {
  const fields = new Map(struct.fields.map((field) => [field.name, field]));
  const concerned = reader.isConcerned(value);
  const entries = Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    const field = fields.get(name);
    if (field === undefined) return [[name, part] as const];
    const hidden = field.intent !== undefined && !concerned && !hasIntent(reader.intents, field.intent);
    if (!hidden) return [[name, redact(part, field.type, reader)] as const];
    const rest = empty(field, part);
    return rest === undefined ? [] : [[name, rest] as const];
  });
  return Object.fromEntries(entries);
}

/** Whether a user wrote something or is mentioned in it, so that they see it whole. */
export function concerns(value: object, self: Id<"User">): boolean {
  const isSelf = (user: unknown): boolean =>
    typeof user === "object" && user !== null && "id" in user && user.id === self;
  if ("author" in value && isSelf(value.author)) return true;
  return "mentions" in value && Array.isArray(value.mentions) && value.mentions.some(isSelf);
}

/** What is left of a field that may not be seen; `undefined` when it is left out. */
function empty(field: FieldRow, value: unknown): unknown {
  if (typeof value === "string") return "";
  if (Array.isArray(value)) return [];
  if (field.optional === true) return undefined;
  return field.nullable === true ? null : value;
}
