import {
  type InterfaceDeclarationStructure,
  type OptionalKind,
  StructureKind,
  type TypeAliasDeclarationStructure,
  type TypeParameterDeclarationStructure,
  VariableDeclarationKind,
} from "ts-morph";
import { definitionComment, docs, memberComment } from "../doc.ts";
import type { EventIr, SchemaIr } from "../ir.ts";
import type { GeneratedFile } from "./file.ts";
import { Imports } from "./imports.ts";
import { TypeWriter } from "./types.ts";

const generator = "events.ts";
const sources = ["events/*.json"];
const mapFile = "generated/events/map.ts";

/** The map from dispatch names to payloads with the types that follow from it, the parser, and where guilds are named. */
export function emitEvents(schema: SchemaIr): readonly GeneratedFile[] {
  const events = [...schema.events].sort((a, b) => (a.dispatch < b.dispatch ? -1 : 1));
  return [eventMap(schema, events), eventParser(events), guildPaths(events)];
}

function eventMap(schema: SchemaIr, events: readonly EventIr[]): GeneratedFile {
  const path = "events/map.ts";
  const imports = new Imports(path);
  for (const name of ["EventMap", "EventName", "DispatchEvent", "Event", "IntentEvents", "IntentName", "EventsOf"]) {
    imports.declare(name);
  }
  const writer = new TypeWriter(schema, imports, "received");
  const dispatch = imports.type("Dispatch", "src/base/event.ts");
  const always = events.filter(({ intents }) => intents.length === 0);
  const statements = [
    payloads(events, writer),
    alias("EventName", "keyof EventMap", "Dispatch name of an event."),
    alias(
      "DispatchEvent",
      `{ [Type in Name]: ${dispatch}<Type, EventMap[Type]> }[Name]`,
      "The event of a dispatch name, or of any of several.",
      { name: "Name", constraint: "EventName", default: "EventName" },
    ),
    alias("Event", "DispatchEvent", "Any event that this version knows; `switch (event.type)` narrows `event.data`."),
    intentEvents(schema, events),
    alias("IntentName", "keyof IntentEvents", "Name of a gateway intent."),
    alias("AlwaysEventName", union(always), "Dispatch names of the events that arrive whatever the intents are."),
    alias(
      "EventsOf",
      "DispatchEvent<AlwaysEventName | IntentEvents[Intents extends readonly IntentName[] ? Intents[number] : Intents & IntentName]>",
      'What a shard with these intents can receive: `EventsOf<"Guilds" | "GuildMessages">`, or of a list of names.',
      { name: "Intents", constraint: "IntentName | readonly IntentName[]" },
    ),
  ];
  return { path, sources: [...sources, "intents.json"], generator, imports: imports.list(), statements };
}

function payloads(events: readonly EventIr[], writer: TypeWriter): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: "EventMap",
    docs: docs({ sentences: ["Payloads of the events by dispatch name."] }),
    properties: events.map((event) => ({
      name: event.dispatch,
      isReadonly: true,
      type: writer.type(event.payload),
      docs: docs(definitionComment(event, event.source, ...delivery(event))),
    })),
  };
}

function intentEvents({ intents }: SchemaIr, events: readonly EventIr[]): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: "IntentEvents",
    docs: docs({ sentences: ["Dispatch names of the events that each intent delivers."] }),
    properties: intents.map((intent) => ({
      name: intent.name,
      isReadonly: true,
      type: union(deliveredBy(intent.name, events)),
      docs: docs(memberComment(intent)),
    })),
  };
}

/** Events that an intent delivers, be it only sometimes. */
export function deliveredBy(intent: string, events: readonly EventIr[]): readonly EventIr[] {
  return events.filter(({ intents }) => intents.some((one) => one.intent === intent));
}

function eventParser(events: readonly EventIr[]): GeneratedFile {
  const path = "events/parse.ts";
  const imports = new Imports(path);
  const known = imports.type("Event", mapFile);
  const name = imports.type("EventName", mapFile);
  const unknown = imports.type("UnknownEvent", "src/base/event.ts");
  const names = events.map(({ dispatch }) => `${JSON.stringify(dispatch)},\n`).join("");
  return {
    path,
    sources,
    generator,
    imports: imports.list(),
    statements: [
      {
        kind: StructureKind.ExportDeclaration,
        isTypeOnly: true,
        moduleSpecifier: "../../src/base/event.ts",
        namedExports: ["UnknownEvent"],
      },
      `const known: ReadonlySet<string> = /* @__PURE__ */ new Set<${name}>([\n${names}]);`,
      {
        kind: StructureKind.Function,
        isExported: true,
        name: "isKnownEvent",
        docs: docs({ sentences: ["Whether this version knows the dispatch name."] }),
        parameters: [{ name: "type", type: "string" }],
        returnType: `type is ${name}`,
        statements: ["return known.has(type);"],
      },
      {
        kind: StructureKind.Function,
        isExported: true,
        name: "parseEvent",
        docs: docs({
          sentences: ["Types what the gateway has dispatched. The payload is neither checked nor copied."],
        }),
        parameters: [
          { name: "type", type: "string" },
          { name: "data", type: "unknown" },
          { name: "sequence", type: "number" },
        ],
        returnType: `${known} | ${unknown}`,
        statements: [
          "// The payload is Discord's word; a name that is not known makes it an unknown event.",
          `return { type, data, sequence } as ${known} | ${unknown};`,
        ],
      },
    ],
  };
}

function guildPaths(events: readonly EventIr[]): GeneratedFile {
  const path = "events/guild-paths.ts";
  const imports = new Imports(path);
  const name = imports.type("EventName", mapFile);
  const entries = events.flatMap(({ dispatch, guild }) =>
    guild === undefined ? [] : [`${JSON.stringify([dispatch, guild.split(".")])},\n`],
  );
  return {
    path,
    sources,
    generator,
    imports: imports.list(),
    statements: [
      {
        kind: StructureKind.VariableStatement,
        isExported: true,
        declarationKind: VariableDeclarationKind.Const,
        docs: docs({ sentences: ["Where in the payload of an event the id of its guild is, field by field."] }),
        declarations: [
          {
            name: "guildPaths",
            type: "ReadonlyMap<string, readonly string[]>",
            initializer: `/* @__PURE__ */ new Map<${name}, readonly string[]>([\n${entries.join("")}])`,
          },
        ],
      },
    ],
  };
}

/** Which intents deliver an event, in words. */
function delivery({ intents }: EventIr): readonly string[] {
  if (intents.length === 0) return ["Arrives whatever the intents are."];
  const names = intents.map(({ intent, when }) => (when === undefined ? intent : `${intent} (${when})`));
  return [`Delivered by ${names.join(" or ")}.`];
}

function union(events: readonly EventIr[]): string {
  return events.length === 0 ? "never" : events.map(({ dispatch }) => JSON.stringify(dispatch)).join(" | ");
}

function alias(
  name: string,
  type: string,
  doc: string,
  ...typeParameters: readonly OptionalKind<TypeParameterDeclarationStructure>[]
): TypeAliasDeclarationStructure {
  const comment = docs({ sentences: [doc] });
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name,
    typeParameters: [...typeParameters],
    type,
    docs: comment,
  };
}
