import { StructureKind, VariableDeclarationKind } from "ts-morph";
import type { Position } from "../../naming.ts";
import type { GeneratedFile } from "../file.ts";

const generator = "validators/indexes.ts";

/** `validators/received.ts`: every validator of a position under one roof. */
export function indexFile(position: Position, files: readonly GeneratedFile[]): GeneratedFile {
  return {
    path: `validators/${position}.ts`,
    sources: sourcesOf(files),
    generator,
    imports: [],
    statements: files.map(({ path }) => ({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: path.replace(/^validators\//, "./"),
    })),
  };
}

/** `validators/files.ts`: imports one validator file by its name, so that a table of names costs nothing to load. */
export function loadersFile(files: readonly GeneratedFile[]): GeneratedFile {
  const entries = files.map(({ path }) => {
    const file = path.replace(/^validators\//, "");
    return `${JSON.stringify(file.replace(/\.ts$/, ""))}: () => import(${JSON.stringify(`./${file}`)}),\n`;
  });
  return {
    path: "validators/files.ts",
    sources: sourcesOf(files),
    generator,
    imports: [{ from: "src/base/validation/tables.ts", name: "ValidatorFile", local: "ValidatorFile", typeOnly: true }],
    statements: [
      {
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        isExported: true,
        docs: ["Imports the file of a validator."],
        declarations: [
          {
            name: "validatorFiles",
            type: "Readonly<Record<string, () => Promise<ValidatorFile>>>",
            initializer: `{\n${entries.join("")}}`,
          },
        ],
      },
    ],
  };
}

function sourcesOf(files: readonly GeneratedFile[]): readonly string[] {
  const folders = new Set(
    files.flatMap(({ sources }) => sources.map((source) => `${source.split("/")[0] ?? ""}/*.json`)),
  );
  return [...folders].sort();
}
