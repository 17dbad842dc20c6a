import { expect } from "vitest";
import type { DefinitionIr, SchemaIr } from "../../../codegen/ir.ts";
import { loadFiles, type Loaded, type Problem, type Texts } from "../../../codegen/load/index.ts";

type Json = Readonly<Record<string, unknown>>;

/** Contents by path relative to `schema/`: an object gets its `$schema`, a text is taken as it is. */
export type Files = Readonly<Record<string, Json | string>>;

const metas: Readonly<Record<string, string>> = {
  models: "../meta/models.schema.json",
  bodies: "../meta/models.schema.json",
  routes: "../meta/routes.schema.json",
  events: "../meta/events.schema.json",
  "gateway/commands.json": "../meta/commands.schema.json",
  "gateway/webhook-events.json": "../meta/webhook-events.schema.json",
  "gateway/opcodes.json": "../meta/opcodes.schema.json",
};

const about = { $doc: "A table of the tests.", $source: { docs: "page#anchor" } };

/** Tables with a few rows, for schemas that look them up. */
const tables: Files = {
  "ids.json": {
    User: "A user.",
    Guild: "A guild.",
    Channel: "A channel.",
    Message: "A message.",
    Webhook: "A webhook.",
  },
  "intents.json": { ...about, Guilds: { bit: 0, doc: "Guilds." }, GuildMembers: { bit: 1, doc: "Members." } },
  "permissions.json": {
    ...about,
    SendMessages: { bit: 11, doc: "Posts messages." },
    ManageMessages: { bit: 13, doc: "Removes messages." },
  },
  "oauth2.json": { ...about, Identify: { scope: "identify", doc: "Reads the user." } },
  "gateway/opcodes.json": { ...about, Identify: { code: 2, direction: ["send"], doc: "Starts a session." } },
};

export const source: Json = { docs: "page#anchor" };

/** A definition with what every definition must have. */
export function struct(fields: Json, more: Json = {}): Json {
  return { kind: "struct", use: "received", doc: "A struct.", source, fields, ...more };
}

export function sent(fields: Json, more: Json = {}): Json {
  return struct(fields, { use: "sent", ...more });
}

export function integers(values: Json): Json {
  return { kind: "enum", base: "integer", doc: "An enum.", source, values };
}

export function bits(values: Json, wire = "integer"): Json {
  return { kind: "flags", wire, doc: "Some flags.", source, bits: values };
}

export function union(variants: readonly string[], more: Json = {}): Json {
  return { kind: "union", use: "received", tag: "type", doc: "A union.", source, variants, ...more };
}

export function route(path: string, more: Json = {}): Json {
  return { method: "GET", path, doc: "A route.", source, response: { "204": null }, auth: ["bot"], ...more };
}

export function event(dispatch: string, payload: unknown, more: Json = {}): Json {
  return { dispatch, doc: "An event.", source, payload, intents: [], ...more };
}

/** Texts of these files and of the tables of the tests. */
export function textsOf(files: Files): Texts {
  const all = { ...tables, ...files };
  return new Map(Object.entries(all).map(([file, content]) => [file, textOf(file, content)]));
}

/** Loads a schema of these files and the tables of the tests. */
export function load(files: Files): Loaded {
  return loadFiles(textsOf(files));
}

/** Equals every text with this part. */
export function containing(part: string): unknown {
  return expect.stringContaining(part);
}

/** The problems of a schema, without lines: the texts of the tests have no line breaks. */
export function problemsOf(files: Files): readonly Omit<Problem, "line">[] {
  return load(files).problems.map(({ file, path, message, expected }) => ({ file, path, message, expected }));
}

/** The IR of a schema that must be sound. */
export function sound(files: Files): SchemaIr {
  const { schema, problems } = load(files);
  if (schema === undefined) throw new Error(JSON.stringify(problems, undefined, 2));
  return schema;
}

/** A definition of a sound schema. */
export function definition<Kind extends DefinitionIr["kind"]>(
  schema: SchemaIr,
  kind: Kind,
  name: string,
): Extract<DefinitionIr, { readonly kind: Kind }> {
  const found = schema.definitions.get(name);
  if (found?.kind !== kind) throw new Error(`${name} is not a definition of kind ${kind}`);
  // The kind was compared.
  return found as Extract<DefinitionIr, { readonly kind: Kind }>;
}

function textOf(file: string, content: Json | string): string {
  if (typeof content === "string") return content;
  const [folder = ""] = file.split("/");
  const meta = metas[file] ?? metas[folder] ?? `meta/${file.replace(".json", ".schema.json")}`;
  return JSON.stringify({ $schema: meta, ...content });
}
