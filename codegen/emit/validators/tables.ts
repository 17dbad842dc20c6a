import { StructureKind, VariableDeclarationKind, type VariableStatementStructure } from "ts-morph";
import type { RouteIr, SchemaIr, TypeIr } from "../../ir.ts";
import { pascalCase, type Position, propertyName, typeName } from "../../naming.ts";
import type { GeneratedFile } from "../file.ts";
import { Imports } from "../imports.ts";
import { type Unnamed, unnamedFile } from "./definitions.ts";
import { isNamed, placeOf, type ValidatorPlace } from "./place.ts";

const generator = "validators/tables.ts";
const contract = "src/base/validation/tables.ts";

/** Collects the places of the validators that tables name, and the types that need a validator because of them. */
class Places {
  readonly #schema: SchemaIr;
  readonly #unnamed = new Map<string, { readonly source: string; readonly types: Unnamed[] }>();

  constructor(schema: SchemaIr) {
    this.#schema = schema;
  }

  /** The place of a type's validator; `module` is where that of a type without a name goes. */
  of(type: TypeIr, position: Position, module: string, source: string, unnamed: Omit<Unnamed, "type">): ValidatorPlace {
    const definition = isNamed(type) ? this.#schema.definitions.get(type.name) : undefined;
    if (definition !== undefined) return placeOf(definition, position);
    const file = `${position}/${module}`;
    const known = this.#unnamed.get(file) ?? { source, types: [] };
    known.types.push({ ...unnamed, type });
    this.#unnamed.set(file, known);
    return { file, name: unnamed.name };
  }

  files(): readonly GeneratedFile[] {
    return [...this.#unnamed].map(([file, { source, types }]) => {
      // `file` was put together from a position and a module above.
      const [position, ...module] = file.split("/") as [Position, ...string[]];
      return unnamedFile(this.#schema, position, module.join("/"), source, types);
    });
  }
}

/** The tables that lead from a route, an event or a command to its validators, and the files that only they need. */
export function tableFiles(schema: SchemaIr): readonly GeneratedFile[] {
  const places = new Places(schema);
  const routes = schema.routes.map((route) => entry(route.name, routeText(route, places)));
  const events = schema.events.map((event) => {
    const source = `events/${event.group}.json`;
    const unnamed = { name: `${event.name}Data`, what: `Payload of ${event.dispatch}` };
    return entry(
      event.dispatch,
      text(places.of(event.payload, "received", `payloads/${event.group}`, source, unnamed)),
    );
  });
  const commands = schema.commands.map((command) => {
    const unnamed = { name: `${command.name}Data`, what: `Payload of ${command.name}` };
    const place = places.of(command.payload, "sent", "payloads/commands", "gateway/commands.json", unnamed);
    return entry(command.name, text(place));
  });
  const webhookEvents = schema.webhookEvents.flatMap(({ name, type, payload }) => {
    if (payload === undefined) return [];
    const unnamed = { name: `${name}Data`, what: `Data of ${type}` };
    const source = "gateway/webhook-events.json";
    return [entry(type, text(places.of(payload, "received", "payloads/webhook-events", source, unnamed)))];
  });
  const single = "Readonly<Record<string, ValidatorPlace>>";
  return [
    ...places.files(),
    table("validators/routes.ts", "routeValidators", "Readonly<Record<string, RouteValidators>>", routes, {
      doc: "Validators of what each route takes and answers.",
      sources: ["routes/*.json"],
    }),
    table("validators/events.ts", "eventValidators", single, events, {
      doc: "Validators of the payloads of gateway events.",
      sources: ["events/*.json"],
    }),
    table("validators/commands.ts", "commandValidators", single, commands, {
      doc: "Validators of the payloads that are sent to the gateway.",
      sources: ["gateway/commands.json"],
    }),
    table("validators/webhook-events.ts", "webhookEventValidators", single, webhookEvents, {
      doc: "Validators of the data of webhook events.",
      sources: ["gateway/webhook-events.json"],
    }),
  ];
}

function routeText(route: RouteIr, places: Places): string {
  const source = `routes/${route.page}.json`;
  const parts: string[] = [];
  if (route.query !== undefined) {
    parts.push(`query: ${text({ file: `sent/${route.query.module}`, name: typeName(route.query, "sent") })}`);
  }
  if (route.body !== undefined) {
    const { limits } = route.body;
    const unnamed = { name: `${pascalCase(route.name)}Body`, what: `Body of ${route.name}`, limits };
    const place = places.of(route.body.type, "sent", `routes/${route.page}`, source, unnamed);
    parts.push(`body: ${text(place)}`);
    if (route.body.optional) parts.push("bodyOptional: true");
  }
  const responses = route.responses.flatMap(({ status, type }) => {
    if (type === undefined) return [];
    const unnamed = { name: `${pascalCase(route.name)}Response${status}`, what: `Answer ${status} of ${route.name}` };
    return [`${status}: ${text(places.of(type, "received", `routes/${route.page}`, source, unnamed))}`];
  });
  if (responses.length > 0) parts.push(`responses: { ${responses.join(", ")} }`);
  return `{ ${parts.join(", ")} }`;
}

function text(place: ValidatorPlace): string {
  return JSON.stringify([place.file, place.name]);
}

function entry(key: string, value: string): string {
  return `${propertyName(key)}: ${value},\n`;
}

function table(
  path: string,
  name: string,
  type: string,
  entries: readonly string[],
  { doc, sources }: { readonly doc: string; readonly sources: readonly string[] },
): GeneratedFile {
  const imports = new Imports(path);
  imports.declare(name);
  for (const used of type.match(/\b(RouteValidators|ValidatorPlace)\b/g) ?? []) imports.type(used, contract);
  return { path, sources, generator, imports: imports.list(), statements: [constant(name, type, entries, doc)] };
}

function constant(name: string, type: string, entries: readonly string[], doc: string): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    docs: [doc],
    declarations: [{ name, type, initializer: `{\n${entries.join("")}}` }],
  };
}
