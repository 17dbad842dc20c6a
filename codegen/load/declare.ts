import type { DefinitionIr, EnumIr, FlagsIr, Location } from "../ir.ts";
import { entriesOf, type CheckedFile, type Entry } from "./entries.ts";
import type { Declaration } from "./loading.ts";
import { below } from "./location.ts";
import type { Names } from "./names.ts";
import type { RawCommand, RawDefinition, RawEvent, RawRoute, RawStructBody, RawWebhookEvent } from "./raw.ts";
import { isObject } from "./read.ts";

export interface Declarations {
  readonly list: readonly Declaration[];
  /** Kinds by name, those of definitions that cannot be read included. */
  readonly kinds: ReadonlyMap<string, DefinitionIr["kind"] | "broken">;
}

/** Finds everything that has a name in the type language, and reports names that stand twice. */
export function declareAll(
  files: readonly CheckedFile[],
  synthesised: readonly (EnumIr | FlagsIr)[],
  names: Names,
): Declarations {
  const list: Declaration[] = [];
  const kinds = new Map<string, DefinitionIr["kind"] | "broken">();
  for (const definition of synthesised) {
    names.claim(definition.name, definition.at, `made from ${definition.at.file}`);
    const rows = definition.kind === "flags" ? definition.bits : definition.values;
    // A table without rows was reported where it stands.
    kinds.set(definition.name, rows.length === 0 ? "broken" : definition.kind);
  }
  const declare = (declaration: Declaration, why: string): void => {
    if (!names.claim(declaration.name, declaration.at, why)) return;
    list.push(declaration);
    kinds.set(declaration.name, declaration.kind);
  };
  for (const file of files) {
    for (const [name, at, value, broken] of definitionsIn(file)) {
      if (!broken) declare(declarationOf(name, at, file.module, value), "defined here");
      else if (names.claim(name, at, "defined here")) kinds.set(name, "broken");
    }
    for (const [declaration, why] of inlineStructs(file)) declare(declaration, why);
  }
  for (const declaration of list) claimGenerated(declaration, names);
  return { list, kinds };
}

type Found = readonly [name: string, at: Location, value: unknown, broken: boolean];

function definitionsIn({ file, data, broken }: CheckedFile): readonly Found[] {
  if (file.startsWith("models/") || file.startsWith("bodies/")) {
    return Object.entries(data).map(([name, value]) => [name, { file, path: name }, value, broken.has(name)]);
  }
  const types = data["$types"];
  if (!file.startsWith("events/") || !isObject(types)) return [];
  const at = { file, path: "$types" };
  return Object.entries(types).map(([name, value]) => [name, below(at, name), value, broken.has("$types")]);
}

function declarationOf(name: string, at: Location, module: string, value: unknown): Declaration {
  // The meta-schema has accepted it.
  const raw = value as RawDefinition;
  const declared = { name, module, at };
  switch (raw.kind) {
    case "struct":
      return {
        ...declared,
        kind: "struct",
        use: raw.use,
        about: raw,
        source: raw.source,
        body: raw,
        fieldsAt: below(at, "fields"),
        rulesAt: below(at, "rules"),
      };
    case "enum":
      return { ...declared, kind: "enum", raw };
    case "flags":
      return { ...declared, kind: "flags", raw };
    case "union":
      return { ...declared, kind: "union", raw };
  }
}

/** Structs that are written inside an event, a command or a route. */
function inlineStructs(file: CheckedFile): readonly (readonly [Declaration, string])[] {
  const { module } = file;
  if (module.startsWith("routes/")) return queries(file);
  if (module.startsWith("events/")) return payloads(entriesOf<RawEvent>(file), module, "received");
  if (module === "gateway/commands") return payloads(entriesOf<RawCommand>(file), module, "sent");
  return module === "gateway/webhook-events" ? payloads(entriesOf<RawWebhookEvent>(file), module, "received") : [];
}

function payloads(
  entries: readonly Entry<RawEvent | RawCommand | RawWebhookEvent>[],
  module: string,
  use: "received" | "sent",
): readonly (readonly [Declaration, string])[] {
  return entries.flatMap(({ name, raw, at }) => {
    if (typeof raw.payload !== "object") return [];
    const why = `payload of ${name}`;
    return [[inlineStruct(payloadName(name), module, use, below(at, "payload"), why, raw.payload, raw), why]];
  });
}

function queries(file: CheckedFile): readonly (readonly [Declaration, string])[] {
  const module = file.module.replace(/^routes\//, "bodies/");
  return entriesOf<RawRoute>(file).flatMap(({ name, raw, at }) => {
    if (raw.query === undefined) return [];
    const body = { fields: raw.query, ...(raw.queryRules === undefined ? {} : { rules: raw.queryRules }) };
    const why = `query of ${name}`;
    const struct = inlineStruct(queryName(name), module, "sent", below(at, "query"), why, body, raw);
    return [[{ ...struct, fieldsAt: below(at, "query"), rulesAt: below(at, "queryRules") }, why]];
  });
}

function inlineStruct(
  name: string,
  module: string,
  use: "received" | "sent",
  at: Location,
  doc: string,
  body: RawStructBody,
  { source }: Pick<RawRoute, "source">,
): Declaration & { readonly kind: "struct" } {
  const about = { doc: `${doc.charAt(0).toUpperCase()}${doc.slice(1)}.` };
  const places = { at, fieldsAt: below(at, "fields"), rulesAt: below(at, "rules") };
  return { name, module, kind: "struct", use, about, source, body, ...places };
}

export function payloadName(event: string): string {
  return `${event}Payload`;
}

export function queryName(route: string): string {
  return `${route.charAt(0).toUpperCase()}${route.slice(1)}Query`;
}

/** Generated files declare more names than the schema: they must be free too. */
function claimGenerated(declaration: Declaration, names: Names): void {
  const { name, at } = declaration;
  const use = declaration.kind === "struct" ? declaration.use : declaration.kind === "union" ? declaration.raw.use : "";
  if (use === "both") names.claim(`${name}Input`, at, `sent form of ${name}`);
  if (declaration.kind === "union" && declaration.raw.tag !== undefined && use !== "sent") {
    names.claim(`Unknown${name}`, at, `member of ${name} for unknown tags`);
  }
}
