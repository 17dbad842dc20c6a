import type { SchemaIr } from "../../ir.ts";
import type { GeneratedFile } from "../file.ts";
import { definitionFiles } from "./definitions.ts";
import { indexFile, loadersFile } from "./indexes.ts";
import { tableFiles } from "./tables.ts";

/** The validators of everything received and sent, and the tables that lead to them. */
export function emitValidators(schema: SchemaIr): readonly GeneratedFile[] {
  const received = definitionFiles(schema, "received");
  const sent = definitionFiles(schema, "sent");
  const tables = tableFiles(schema);
  const validators = [
    ...received,
    ...sent,
    ...tables.filter(({ path }) => /^validators\/(received|sent)\//.test(path)),
  ];
  return [
    ...received,
    ...sent,
    ...tables,
    indexFile("received", received),
    indexFile("sent", sent),
    loadersFile(validators),
  ];
}
