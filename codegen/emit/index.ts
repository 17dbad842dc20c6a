import type { SchemaIr } from "../ir.ts";
import { emitCdn } from "./cdn.ts";
import { emitClient } from "./client.ts";
import { emitCommands } from "./commands.ts";
import { emitDefinitions } from "./definitions.ts";
import { emitEvents } from "./events.ts";
import type { GeneratedFile } from "./file.ts";
import { emitIterators } from "./iterators.ts";
import { emitRequests } from "./requests.ts";
import { emitTables } from "./tables/index.ts";
import { emitValidators } from "./validators/index.ts";
import { emitWebhookEvents } from "./webhook-events.ts";

export type { GeneratedFile } from "./file.ts";

/** Everything that is generated from a schema. */
export function emitAll(schema: SchemaIr): readonly GeneratedFile[] {
  return [
    ...emitDefinitions(schema),
    ...emitEvents(schema),
    ...emitCommands(schema),
    ...emitWebhookEvents(schema),
    ...emitRequests(schema),
    ...emitIterators(schema),
    ...emitClient(schema),
    ...emitCdn(schema),
    ...emitTables(schema),
    ...emitValidators(schema),
  ];
}
