import type { DefinitionIr, FieldIr, Limits, SchemaIr } from "../ir.ts";

/** How much the schema says. */
export interface Counts {
  readonly structs: number;
  readonly fields: number;
  readonly enums: number;
  readonly "enum values": number;
  readonly flags: number;
  readonly bits: number;
  readonly unions: number;
  readonly routes: number;
  readonly events: number;
  readonly commands: number;
  readonly rules: number;
  readonly limits: number;
}

/** Counts what is written in the schema: inherited fields, rules and limits count once, where they are written. */
export function countSchema(schema: SchemaIr): Counts {
  const definitions = [...schema.definitions.values()];
  const structs = ofKind(definitions, "struct");
  const enums = ofKind(definitions, "enum");
  const flags = ofKind(definitions, "flags");
  const fields = new Map<string, FieldIr>();
  const rules = new Set<string>();
  for (const struct of structs) {
    for (const field of struct.fields) fields.set(`${field.at.file} ${field.at.path}`, field);
    for (const rule of struct.rules) rules.add(`${rule.at.file} ${rule.at.path}`);
  }
  return {
    structs: structs.length,
    fields: fields.size,
    enums: enums.length,
    "enum values": sum(enums.map((definition) => definition.values.length)),
    flags: flags.length,
    bits: sum(flags.map((definition) => definition.bits.length)),
    unions: ofKind(definitions, "union").length,
    routes: schema.routes.length,
    events: schema.events.length,
    commands: schema.commands.length,
    rules: rules.size,
    limits: sum([...fields.values()].map((field) => countLimits(field.limits))),
  };
}

export function formatCounts(counts: Counts): string {
  return Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(", ");
}

function countLimits({ items, keys, ...own }: Limits): number {
  return Object.keys(own).length + (items ? countLimits(items) : 0) + (keys ? countLimits(keys) : 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function ofKind<Kind extends DefinitionIr["kind"]>(
  definitions: readonly DefinitionIr[],
  kind: Kind,
): readonly Extract<DefinitionIr, { readonly kind: Kind }>[] {
  type Wanted = Extract<DefinitionIr, { readonly kind: Kind }>;
  return definitions.filter((definition): definition is Wanted => definition.kind === kind);
}
