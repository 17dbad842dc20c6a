import type { DefinitionIr, EnumIr, EnumValueIr, FlagsIr, Location } from "../ir.ts";
import { entriesOf, type CheckedFile } from "./entries.ts";
import { described } from "./described.ts";
import type { RawWebhookEvent } from "./raw.ts";
import type { TablesIr } from "./tables.ts";

/** Definitions that follow from tables and not from files of models, so that a field can name them as types. */
export function synthesise(tables: TablesIr, files: readonly CheckedFile[]): readonly (EnumIr | FlagsIr)[] {
  return [
    ...tables.definitions.filter(isEnumOrFlags),
    stringEnum(
      "WebhookEventType",
      "models/webhook-events",
      { file: "gateway/webhook-events.json", path: "" },
      "Kind of an event that Discord posts to an application.",
      files
        .filter(({ file }) => file === "gateway/webhook-events.json")
        .flatMap((file) => entriesOf<RawWebhookEvent>(file))
        .map(({ name, raw, at }) => ({ ...described(raw, at), name, value: raw.type })),
    ),
  ];
}

function stringEnum(name: string, module: string, at: Location, doc: string, values: readonly EnumValueIr[]): EnumIr {
  return { kind: "enum", name, module, at, doc, source: { openapi: [], docs: [] }, base: "string", values };
}

function isEnumOrFlags(definition: DefinitionIr): definition is EnumIr | FlagsIr {
  return definition.kind === "enum" || definition.kind === "flags";
}
