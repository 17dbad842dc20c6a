import type { DefinitionIr, SchemaIr } from "../../ir.ts";
import type { Direction } from "../compare/change.ts";
import { Mapping, type Ignored } from "../compare/mapping.ts";
import type { UpstreamDocument, UpstreamSchema } from "../openapi/index.ts";
import { insertMember } from "../text/json-edit.ts";
import { readTree, valueAt } from "../text/json-tree.ts";
import { printDefinition } from "../text/json-print.ts";
import { definitionName } from "./words.ts";

/** The schema while it is being scaffolded: its texts, and the definitions that are still to be written. */
export class Workspace {
  readonly schema: SchemaIr;
  readonly upstream: UpstreamDocument;
  readonly mapping: Mapping;
  readonly #texts: Map<string, string>;
  readonly #names: Set<string>;
  readonly #idKinds: ReadonlySet<string>;
  readonly #open = new Set<string>();
  readonly #begun = new Map<string, string>();

  constructor(schema: SchemaIr, upstream: UpstreamDocument, ignored: Ignored, texts: ReadonlyMap<string, string>) {
    this.schema = schema;
    this.upstream = upstream;
    this.mapping = new Mapping(schema, upstream, ignored);
    this.#texts = new Map(texts);
    this.#names = new Set([...schema.definitions.values()].flatMap(takenNames));
    for (const route of schema.routes) this.#names.add(route.name);
    this.#idKinds = new Set(schema.ids.map(({ name }) => name));
  }

  get texts(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  text(file: string): string {
    return this.#texts.get(file) ?? "";
  }

  write(file: string, text: string): void {
    this.#texts.set(file, text);
  }

  /** Whether the file has an object at the path. */
  hasObject(file: string, path: string): boolean {
    const text = this.#texts.get(file);
    return text !== undefined && valueAt(readTree(text), path)?.members !== undefined;
  }

  /** Appends a definition or route to a file, which is made if it is not there. */
  append(file: string, key: string, value: object): void {
    const meta = file.startsWith("routes/") ? "routes" : "models";
    const text = this.#texts.get(file) ?? `{\n  "$schema": "../meta/${meta}.schema.json"\n}\n`;
    this.write(file, insertMember(text, "", key, printDefinition(value, "  ")));
  }

  /** A name that nothing has yet, made of the wanted one. */
  claim(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#names.has(name); count += 1) name = `${wanted}${count}`;
    this.#names.add(name);
    return name;
  }

  isTaken(name: string): boolean {
    return this.#names.has(name);
  }

  /** The definition of ours that stands for an upstream schema in a direction. */
  mapped(schema: string, direction: Direction): string | undefined {
    return this.mapping.definitions(schema).find((definition) => travels(definition, direction))?.name;
  }

  /** The name of a definition that this run writes for an upstream schema; `begin` is called when it is the first to ask. */
  once(
    schema: UpstreamSchema,
    kind: "struct" | "enum" | "union",
    direction: Direction,
    begin: (name: string) => void,
  ): string {
    const key = kind === "enum" ? schema.name : `${schema.name} ${direction}`;
    const known = this.#begun.get(key);
    if (known !== undefined) return known;
    const name = this.claim(definitionName(schema.name, kind, direction === "sent"));
    this.#begun.set(key, name);
    begin(name);
    return name;
  }

  /** Writes out a type that has a name upstream only; one that contains itself cannot be, and is `unknown` inside. */
  within(name: string, write: () => string): string {
    if (this.#open.has(name)) return "unknown";
    this.#open.add(name);
    const type = write();
    this.#open.delete(name);
    return type;
  }

  /** Whose id a field holds, as far as its name tells: `parent_channel_id` that of a channel. */
  idKind(field: string, owner: string): string {
    const name = field === "id" ? owner : pascal(field.replace(/_ids?$/, ""));
    for (let rest = name; rest !== ""; rest = rest.replace(/^[A-Z]?[^A-Z]*/, "")) {
      if (this.#idKinds.has(rest)) return rest;
    }
    return "Any";
  }
}

function takenNames(definition: DefinitionIr): readonly string[] {
  const { name } = definition;
  if (definition.kind === "union") return [name, `${name}Input`, `Unknown${name}`];
  return definition.kind === "struct" ? [name, `${name}Input`] : [name];
}

function travels(definition: DefinitionIr, direction: Direction): boolean {
  if (definition.kind === "enum" || definition.kind === "flags") return true;
  return definition.use === "both" || definition.use === direction;
}

function pascal(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}
