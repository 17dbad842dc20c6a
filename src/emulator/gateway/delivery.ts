import type { FieldRow, StructRow, TypeRow } from "../../base/tables.ts";
import type { Id } from "../../base/id.ts";
import { events } from "../../../generated/tables/events.ts";
import type { Dispatch } from "../dispatch.ts";
import { structOf } from "../definitions.ts";
import { hasIntent } from "./intents.ts";

const byDispatch = new Map(events.map((event) => [event.dispatch, event]));

/** Whether an event reaches a session with these intents. */
export function delivers({ type, to }: Dispatch, intents: number): boolean {
  if ("guild" in to && to.hidden === true) return false;
  const needed = byDispatch.get(type)?.intents ?? [];
  if (needed.length === 0) return true;
  // Where several intents deliver an event, those named for direct messages do so for them and the others in guilds.
  const direct = (name: string): boolean => name.startsWith("Direct");
  const both = needed.some(({ intent }) => direct(intent)) && needed.some(({ intent }) => !direct(intent));
  const isAboutBot = !("guild" in to) || to.self !== false;
  return needed.some(
    ({ intent, when }) =>
      hasIntent(intents, intent) &&
      (!both || direct(intent) === !("guild" in to)) &&
      (isAboutBot || when?.startsWith("the current user") !== true),
  );
}

/** What a session with these intents gets of an event: fields behind a privileged intent that it lacks are empty. */
export function deliverable({ type, data, to }: Dispatch, intents: number, self: Id<"User">): unknown {
  const payload = byDispatch.get(type)?.payload;
  // In direct messages a bot always sees what is written to it.
  if (payload === undefined || !("guild" in to)) return data;
  return redact(data, payload, { intents, self });
}

interface Reader {
  readonly intents: number;
  readonly self: Id<"User">;
}

function redact(value: unknown, type: TypeRow, reader: Reader): unknown {
  if (typeof type === "string" || value === null || typeof value !== "object") return value;
  if ("array" in type && Array.isArray(value)) return value.map((item) => redact(item, type.array, reader));
  if ("nullable" in type) return redact(value, type.nullable, reader);
  const struct = "ref" in type ? structOf(type.ref) : undefined;
  if (struct === undefined) return value;
  return redactStruct(value, struct, reader);
}

function redactStruct(value: object, struct: StructRow, reader: Reader): object {
  const fields = new Map(struct.fields.map((field) => [field.name, field]));
  const concerned = concerns(value, reader.self);
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

/** What the bot wrote itself, and what mentions it, it sees whole. */
function concerns(value: object, self: Id<"User">): boolean {
  const isSelf = (user: unknown): boolean =>
    typeof user === "object" && user !== null && "id" in user && user.id === self;
  if ("author" in value && isSelf(value.author)) return true;
  return "mentions" in value && Array.isArray(value.mentions) && value.mentions.some(isSelf);
}

/** What is left of a field that a session may not see; `undefined` when it is left out. */
function empty(field: FieldRow, value: unknown): unknown {
  if (typeof value === "string") return "";
  if (Array.isArray(value)) return [];
  if (field.optional === true) return undefined;
  return field.nullable === true ? null : value;
}
