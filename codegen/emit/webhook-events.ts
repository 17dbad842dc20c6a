import { StructureKind } from "ts-morph";
import { definitionComment, docs } from "../doc.ts";
import type { SchemaIr } from "../ir.ts";
import { moduleFile } from "../naming.ts";
import type { GeneratedFile } from "./file.ts";
import { Imports } from "./imports.ts";
import { TypeWriter } from "./types.ts";

/** Struct of the schema that every webhook event has the fields of. */
const bodyStruct = "WebhookEventBody";

/** The events that Discord posts to an application: payloads by type, and the union. */
export function emitWebhookEvents(schema: SchemaIr): readonly GeneratedFile[] {
  const path = "webhook-events.ts";
  const imports = new Imports(path);
  const writer = new TypeWriter(schema, imports, "received");
  const body = schema.definitions.get(bodyStruct);
  if (body === undefined && schema.webhookEvents.length > 0) {
    throw new Error(`The schema has no ${bodyStruct}: what every webhook event has the fields of.`);
  }
  const common =
    body === undefined ? "" : `Omit<${imports.type(body.name, moduleFile(body.module))}, "type" | "data"> & `;
  const events = [...schema.webhookEvents].sort((a, b) => (a.type < b.type ? -1 : 1));
  return [
    {
      path,
      sources: ["gateway/webhook-events.json"],
      generator: "webhook-events.ts",
      statements: [
        {
          kind: StructureKind.Interface,
          isExported: true,
          name: imports.declare("WebhookEventMap"),
          docs: docs({ sentences: ["Data of the webhook events by type; undefined where an event has none."] }),
          properties: events.map((event) => ({
            name: event.type,
            isReadonly: true,
            type: event.payload === undefined ? "undefined" : writer.type(event.payload),
            docs: docs(definitionComment(event, event.source)),
          })),
        },
        {
          kind: StructureKind.TypeAlias,
          isExported: true,
          name: imports.declare("WebhookEventName"),
          type: "keyof WebhookEventMap",
          docs: docs({ sentences: ["Type of a webhook event."] }),
        },
        {
          kind: StructureKind.TypeAlias,
          isExported: true,
          name: imports.declare("WebhookEvent"),
          typeParameters: [{ name: "Name", constraint: "WebhookEventName", default: "WebhookEventName" }],
          type: `{ [Type in Name]: ${common}{ readonly type: Type; readonly data: WebhookEventMap[Type] } }[Name]`,
          docs: docs({ sentences: ["A webhook event; `switch (event.type)` narrows `event.data`."] }),
        },
        {
          kind: StructureKind.TypeAlias,
          isExported: true,
          name: imports.declare("UnknownWebhookEvent"),
          type: `${common}{ readonly type: ${imports.type("UnknownEventName", "src/base/event.ts")}; readonly data?: unknown }`,
          docs: docs({
            sentences: [
              "A webhook event that Discord added after this version: what is left after every known `type`.",
            ],
          }),
        },
      ],
      imports: imports.list(),
    },
  ];
}
