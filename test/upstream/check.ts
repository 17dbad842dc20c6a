import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import openapiTs, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { type Check, tag, writeComparison } from "./comparison.ts";
import type { Pairs } from "./pairs.ts";

/** What does not fit, as `EmojiResponse.name`; a route's as `create_message.body`. */
export interface Misfits {
  readonly received: readonly string[];
  readonly sent: readonly string[];
}

/** Compares the generated types with those that openapi-typescript makes, by asking the compiler. */
export async function misfits(document: unknown, pairs: Pairs): Promise<Misfits> {
  const folder = mkdtempSync(join(tmpdir(), "evenfall-upstream-"));
  try {
    writeFileSync(join(folder, "upstream.d.ts"), await upstreamTypes(document, pairs));
    const { text, checks } = writeComparison(pairs);
    const file = join(folder, "comparison.ts");
    writeFileSync(file, text);
    return ask(file, checks);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The types of upstream's document, each object saying which schema it is. */
async function upstreamTypes(document: unknown, pairs: Pairs): Promise<string> {
  const named = structuredClone(document);
  for (const name of new Set(pairs.sources.flatMap(({ upstream }) => upstream))) {
    const schema = lookUp(named, name.startsWith("#/") ? name : `#/components/schemas/${name}`);
    // A pointer to a list stands for its items.
    const object = isObject(schema?.["items"]) ? schema["items"] : schema;
    const properties = object?.["properties"];
    if (isObject(properties)) properties[tag] = { type: "string", enum: [name] };
  }
  // The snapshot is an OpenAPI document; the comparison with the schema reads it as one.
  return astToString(await openapiTs(named as OpenAPI3, { silent: true }));
}

function lookUp(root: unknown, pointer: string): Record<string, unknown> | undefined {
  let value: unknown = root;
  for (const segment of pointer.slice(2).split("/")) {
    if (!isObject(value)) return undefined;
    value = value[segment.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (!isObject(value)) return undefined;
  const content = value["content"];
  if (!isObject(content)) return value;
  const media = content["application/json"] ?? Object.values(content)[0];
  return isObject(media) && isObject(media["schema"]) ? media["schema"] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ask(file: string, checks: readonly Check[]): Misfits {
  const config = fileURLToPath(new URL("../../tsconfig.json", import.meta.url));
  const { compilerOptions } = ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config as {
    compilerOptions: object;
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    compilerOptions,
    fileURLToPath(new URL("../../", import.meta.url)),
  );
  const program = ts.createProgram([file], { ...options, types: [], noUnusedLocals: false });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} is not part of the program`);
  const broken = program.getSemanticDiagnostics(source).filter(({ code }) => !expected.has(code));
  if (broken.length > 0) throw new Error(ts.formatDiagnostics(broken.slice(0, 20), host));
  const aliases = new Map<string, ts.Type>();
  source.forEachChild((node) => {
    if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, checker.getTypeAtLocation(node.name));
  });
  const found = { received: new Set<string>(), sent: new Set<string>() };
  for (const { alias, name, position } of checks) {
    for (const member of members(aliases.get(alias), checker)) found[position].add(`${name}.${member}`);
  }
  return { received: [...found.received].sort(), sent: [...found.sent].sort() };
}

/** An interface that extends another one stands for other schemas than that: the tags conflict, as they may. */
const expected: ReadonlySet<number> = new Set([2430]);

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => "",
  getNewLine: () => "\n",
};

function members(type: ts.Type | undefined, checker: ts.TypeChecker): readonly string[] {
  if (type === undefined) return ["(no such type)"];
  if ((type.flags & ts.TypeFlags.Never) !== 0) return [];
  const all = type.isUnion() ? type.types : [type];
  return all.map((one) => (one.isStringLiteral() ? one.value : checker.typeToString(one)));
}
