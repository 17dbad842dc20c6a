import { fileURLToPath } from "node:url";
import type { DefinitionIr, SchemaIr } from "../ir.ts";
import { declareAll, type CheckedFile } from "./declare.ts";
import { resolveEnum, resolveFlags } from "./enums.ts";
import { resolveCommands, resolveEvents, resolveWebhookEvents } from "./events.ts";
import type { Declaration, Loading } from "./loading.ts";
import { checkEvents } from "./event-checks.ts";
import { MetaSchemas } from "./meta.ts";
import { Names } from "./names.ts";
import { Problems, type Problem } from "./problem.ts";
import { parseTexts, readTexts, type RawFile, type Texts } from "./read.ts";
import { checkRoutes } from "./route-checks.ts";
import { resolveRoutes } from "./routes.ts";
import { Structs } from "./structs.ts";
import { synthesise } from "./synthesised.ts";
import { loadTables } from "./tables.ts";
import { Unions } from "./unions.ts";
import { checkUses } from "./uses.ts";

export { formatProblem, type Problem } from "./problem.ts";
export type { Texts } from "./read.ts";

/** The schema when nothing is wrong with it, or everything that is. */
export type Loaded =
  | { readonly schema: SchemaIr; readonly problems: readonly [] }
  | { readonly schema?: undefined; readonly problems: readonly Problem[] };

/** Where this repository keeps its schema. */
export const schemaFolder: string = fileURLToPath(new URL("../../schema/", import.meta.url));

/** Loads the schema of a folder. */
export function loadSchema(folder: string): Loaded {
  return loadFiles(readTexts(folder));
}

/** Loads a schema from texts by path relative to `schema/`. Meta-schemas that are not among them are those of this repository. */
export function loadFiles(texts: Texts): Loaded {
  const problems = new Problems();
  const schema = build(parseTexts(withMetaSchemas(texts), problems), problems);
  return problems.list.length === 0 ? { schema, problems: [] } : { problems: problems.list };
}

function withMetaSchemas(texts: Texts): Texts {
  if ([...texts.keys()].some((file) => file.startsWith("meta/"))) return texts;
  const metas = [...readTexts(schemaFolder)].filter(([file]) => file.startsWith("meta/"));
  return new Map([...metas, ...texts]);
}

function build(raws: readonly RawFile[], problems: Problems): SchemaIr {
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
  checkRoutes(routes, events, loading);
  checkEvents(events, commands, webhookEvents, loading);
  const { definitions: _, ...constants } = tables;
  return { ...constants, definitions: collect(list, synthesised, loading), routes, events, commands, webhookEvents };
}

function checkFiles(raws: readonly RawFile[], problems: Problems): readonly CheckedFile[] {
  const isMeta = ({ file }: RawFile): boolean => file.startsWith("meta/");
  const metas = new MetaSchemas(raws.filter(isMeta), problems);
  return raws
    .filter((raw) => !isMeta(raw))
    .map((raw) => {
      const broken = metas.check(raw);
      const { $schema: _, ...data } = raw.data;
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
