import type { DefinitionIr, SchemaIr } from "../ir.ts";
import { declareAll } from "./declare.ts";
import type { CheckedFile } from "./entries.ts";
import { resolveEnum, resolveFlags } from "./enums.ts";
import { checkEvents } from "./event-checks.ts";
import { checkIntents } from "./intent-checks.ts";
import { resolveCommands, resolveEvents, resolveWebhookEvents } from "./events.ts";
import type { Declaration, Loading } from "./loading.ts";
import { MetaSchemas } from "./meta.ts";
import { Names } from "./names.ts";
import type { Problems } from "./problem.ts";
import type { RawFile } from "./read.ts";
import { checkRoutes } from "./route-checks.ts";
import { resolveRoutes } from "./routes.ts";
import { Structs } from "./structs.ts";
import { synthesise } from "./synthesised.ts";
import { loadTables } from "./tables.ts";
import { Unions } from "./unions.ts";
import { checkUses } from "./uses.ts";

/**
 * Makes the IR of parsed files, phase by phase: meta-schemas, tables, names, enums, structs, unions, rules, routes and
 * events, and what these say of each other.
 */
export function resolveSchema(raws: readonly RawFile[], problems: Problems): SchemaIr {
  const files = checkFiles(raws, problems);
  const tables = loadTables(files.map(withoutBroken), problems);
  const synthesised = synthesise(tables, files);
  const { list, kinds } = declareAll(files, synthesised, new Names(problems));
  const enums = new Map(of(list, "enum").map((enumeration) => [enumeration.name, resolveEnum(enumeration, problems)]));
  const flags = new Map(of(list, "flags").map((declared) => [declared.name, resolveFlags(declared, problems)]));
  for (const definition of synthesised) {
    if (definition.kind === "enum") enums.set(definition.name, definition);
    else flags.set(definition.name, definition);
  }
  const ids = tables.ids.length === 0 ? undefined : new Set(tables.ids.map((kind) => kind.name));
  const scope = { ids, definitions: kinds, enums };
  const loading: Loading = { problems, tables, scope, enums, flags, structs: new Map(), unions: new Map() };
  const structs = new Structs(loading, of(list, "struct"));
  structs.resolveAll();
  new Unions(loading, of(list, "union")).resolveAll();
  structs.addRules();
  const inFolder = (folder: string): readonly CheckedFile[] => files.filter(({ file }) => file.startsWith(folder));
  const routes = inFolder("routes/").flatMap((file) => resolveRoutes(file, loading));
  const events = inFolder("events/").flatMap((file) => resolveEvents(file, loading));
  const commands = inFolder("gateway/commands.json").flatMap((file) => resolveCommands(file, loading));
  const webhookEvents = inFolder("gateway/webhook-events.json").flatMap((file) => resolveWebhookEvents(file, loading));
  checkUses(loading);
  checkIntents(loading);
  checkRoutes(routes, events, loading);
  checkEvents(events, commands, webhookEvents, loading);
  return { ...tables, definitions: collect(list, synthesised, loading), routes, events, commands, webhookEvents };
}

function checkFiles(raws: readonly RawFile[], problems: Problems): readonly CheckedFile[] {
  const isMeta = ({ file }: RawFile): boolean => file.startsWith("meta/");
  const metas = new MetaSchemas(raws.filter(isMeta), problems);
  return raws
    .filter((raw) => !isMeta(raw))
    .map((raw) => {
      const broken = metas.check(raw);
      const data = Object.fromEntries(Object.entries(raw.data).filter(([key]) => key !== "$schema"));
      const module = raw.file.replace(/\.json$/, "");
      return { file: raw.file, module, data, broken: broken === "all" ? new Set(Object.keys(data)) : broken };
    });
}

/** What the meta-schema of a file has accepted. */
function withoutBroken(file: CheckedFile): CheckedFile {
  const data = Object.fromEntries(Object.entries(file.data).filter(([key]) => !file.broken.has(key)));
  return { ...file, data };
}

function of<Kind extends Declaration["kind"]>(
  list: readonly Declaration[],
  kind: Kind,
): readonly Extract<Declaration, { readonly kind: Kind }>[] {
  return list.filter((declared): declared is Extract<Declaration, { readonly kind: Kind }> => declared.kind === kind);
}

/** All definitions: those of tables first, then in the order of the files. */
function collect(
  list: readonly Declaration[],
  synthesised: readonly DefinitionIr[],
  { enums, flags, structs, unions }: Loading,
): ReadonlyMap<string, DefinitionIr> {
  const found = new Map<string, DefinitionIr>(synthesised.map((definition) => [definition.name, definition]));
  for (const { name } of list) {
    const definition = enums.get(name) ?? flags.get(name) ?? structs.get(name) ?? unions.get(name);
    if (definition !== undefined) found.set(name, definition);
  }
  return found;
}
