import { type FunctionDeclarationStructure, StructureKind } from "ts-morph";
import { definitionComment, docs } from "../doc.ts";
import type { CdnIr, SchemaIr, TypeIr } from "../ir.ts";
import { argumentName, camelCase, imageFunction } from "../naming.ts";
import type { GeneratedFile } from "./file.ts";
import { Imports } from "./imports.ts";
import { TypeWriter } from "./types.ts";

const runtime = "src/base/image.ts";

/** A function per image of the CDN that answers its address. */
export function emitCdn(schema: SchemaIr): readonly GeneratedFile[] {
  const { base, endpoints } = schema.cdn;
  if (endpoints.length === 0) return [];
  const path = "cdn.ts";
  const imports = new Imports(path);
  const types = new TypeWriter(schema, imports, "sent");
  const sizes = { min: size(schema, "ImageMinSize"), max: size(schema, "ImageMaxSize") };
  const constants = `const base = ${JSON.stringify(base)};\nconst sizes = ${JSON.stringify(sizes)};`;
  const functions = endpoints.map((endpoint) => imageUrl(endpoint, types));
  const sources = ["cdn.json", "constants.json"];
  return [{ path, sources, generator: "cdn.ts", imports: imports.list(), statements: [constants, ...functions] }];
}

function imageUrl(endpoint: CdnIr, types: TypeWriter): FunctionDeclarationStructure {
  const { imports } = types;
  const params = Object.entries(endpoint.params);
  const hash = endpoint.animated ? params.find(([, type]) => isHash(type))?.[0] : undefined;
  const names = (ids: boolean): string => {
    const wanted = params.filter(([, type]) => (type.kind === "id") === ids);
    return wanted.length === 0 ? "" : `{ ${wanted.map(([name]) => property(name, argumentName(name))).join(", ")} }`;
  };
  const parts: readonly (readonly [name: string, value: string])[] = [
    ["name", JSON.stringify(camelCase(endpoint.name))],
    ["base", "base"],
    ["bases", endpoint.bases === undefined ? "" : JSON.stringify(endpoint.bases)],
    ["template", JSON.stringify(endpoint.path)],
    ["ids", names(true)],
    ["params", names(false)],
    ["formats", JSON.stringify(endpoint.formats)],
    ["sizes", endpoint.sized ? "sizes" : ""],
    ["hash", hash === undefined ? "" : argumentName(hash)],
    ["options", "options"],
  ];
  const given = parts.filter(([, value]) => value !== "");
  const properties = given.map(([name, value]) => property(name, value)).join(", ");
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: imports.declare(imageFunction(endpoint)),
    docs: docs(definitionComment(endpoint, endpoint.source)),
    parameters: [
      ...params.map(([name, type]) => ({ name: argumentName(name), type: types.type(type) })),
      { name: "options", type: optionsType(endpoint, imports), hasQuestionToken: true },
    ],
    returnType: "string",
    statements: [`return ${imports.value("imageUrl", runtime)}({ ${properties} });`],
  };
}

function property(name: string, value: string): string {
  return name === value ? name : `${name}: ${value}`;
}

function optionsType({ formats, sized, animated }: CdnIr, imports: Imports): string {
  const format = `${imports.type("FormatOptions", runtime)}<${formats.map((one) => JSON.stringify(one)).join(" | ")}>`;
  return [
    format,
    ...(sized ? [imports.type("SizeOptions", runtime)] : []),
    ...(animated ? [imports.type("AnimationOptions", runtime)] : []),
  ].join(" & ");
}

function isHash(type: TypeIr): boolean {
  return type.kind === "primitive" && type.name === "imageHash";
}

function size({ constants }: SchemaIr, name: string): number {
  const value = constants[name];
  if (typeof value !== "number") throw new Error(`constants.json has no number ${name}: how large images may be.`);
  return value;
}
