import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Root of the repository. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** One import of a source file. Paths are relative to the repository, with forward slashes. */
export interface Import {
  readonly from: string;
  /** File that is imported, or the specifier of a package. */
  readonly to: string;
  readonly line: number;
  /** `type` is erased, `static` loads with the file, `dynamic` when the code asks for it. */
  readonly kind: "type" | "static" | "dynamic";
}

/** Every TypeScript file below some folders. */
export function sourceFiles(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => slashed(join(folder, file)))
      .sort(),
  );
}

/** Every import and re-export of a file. */
export function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Import["kind"]): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const line = source.getLineAndCharacterOfPosition(specifier.getStart()).line + 1;
    imports.push({ from: file, to: target(file, specifier.text), line, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? "type" : "static");
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? "type" : "static");
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], "dynamic");
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, "type");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/** Every file and package that is loaded when `entry` is: what it imports, and so on, without types. */
export function loadedBy(entry: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    if (!file.endsWith(".ts")) continue;
    queue.push(...importsOf(file).flatMap(({ to, kind }) => (kind === "static" ? [to] : [])));
  }
  return loaded;
}

function target(file: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return slashed(relative(root, resolve(root, dirname(file), specifier)));
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
