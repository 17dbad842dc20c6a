import { format } from "prettier";
import { type ImportDeclarationStructure, IndentationText, type OptionalKind, Project, QuoteKind } from "ts-morph";
import type { GeneratedFile } from "./emit/file.ts";
import { type Import, moduleSpecifier } from "./emit/imports.ts";

/** A file as text. */
export interface PrintedFile {
  /** Relative to `generated/`. */
  readonly path: string;
  readonly text: string;
}

/** Prints files: header, imports, statements, in the format of the project. The same files give the same text. */
export async function printFiles(files: readonly GeneratedFile[]): Promise<readonly PrintedFile[]> {
  // Whole structures at once, in memory: adding members one by one parses the file anew for each of them.
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Double },
  });
  const printed: PrintedFile[] = [];
  for (const file of [...files].sort((a, b) => compare(a.path, b.path))) {
    printed.push({ path: file.path, text: await printFile(project, file) });
  }
  return printed;
}

async function printFile(project: Project, file: GeneratedFile): Promise<string> {
  const imports = project.createSourceFile("imports.ts", undefined, { overwrite: true });
  imports.addImportDeclarations(importDeclarations(file));
  const statements = file.statements.map(withSpace);
  const body = project.createSourceFile("body.ts", { statements }, { overwrite: true });
  const text = [header(file), imports.getFullText(), body.getFullText()].filter((part) => part !== "").join("\n");
  if (file.formatted === true) return text;
  // This parser takes half the time of the default one; the two differ in nothing that is generated.
  return format(text, { parser: "babel-ts", printWidth: 120 });
}

type Statement = GeneratedFile["statements"][number];

/** Puts an empty line before a statement with a comment. */
function withSpace(statement: Statement): Statement {
  if (typeof statement === "string" || !("docs" in statement)) return statement;
  return statement.docs.length === 0 ? statement : { ...statement, leadingTrivia: "\n" };
}

function header({ sources, generator }: GeneratedFile): string {
  const from = sources.map((source) => `schema/${source}`).join(" and ");
  return `// Generated from ${from} by codegen/emit/${generator}. Do not edit.\n`;
}

/** Import declarations for everything a file asked for: types first, each kind sorted by module. */
function importDeclarations({ path, imports }: GeneratedFile): OptionalKind<ImportDeclarationStructure>[] {
  const declarations = new Map<string, Import[]>();
  for (const wanted of imports) {
    const group = wanted.name === "*" ? `* as ${wanted.local}` : "{}";
    const key = [wanted.typeOnly ? "0" : "1", moduleSpecifier(path, wanted.from), group].join("\n");
    declarations.set(key, [...(declarations.get(key) ?? []), wanted]);
  }
  return [...declarations]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, wanted]) => declaration(key.split("\n")[1] ?? "", wanted));
}

function declaration(moduleName: string, wanted: readonly Import[]): OptionalKind<ImportDeclarationStructure> {
  const typeOnly = wanted.every((one) => one.typeOnly);
  const common = { moduleSpecifier: moduleName, isTypeOnly: typeOnly };
  const whole = wanted.find(({ name }) => name === "*");
  if (whole !== undefined) return { ...common, namespaceImport: whole.local };
  const namedImports = [...wanted]
    .sort((a, b) => compare(a.name, b.name))
    .map(({ name, local }) => (name === local ? { name } : { name, alias: local }));
  return { ...common, namedImports };
}

/** By code units: the order of the machine's language must not decide what is generated. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
