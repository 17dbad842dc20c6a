import {
  type FunctionDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  StructureKind,
} from "ts-morph";
import type { Pagination } from "../../src/base/pages.ts";
import type { PaginationRow } from "../../src/base/tables.ts";
import { docs, iteratorComment } from "../doc.ts";
import type { FieldIr, RouteIr, SchemaIr } from "../ir.ts";
import { iteratorName } from "../naming.ts";
import type { GeneratedFile } from "./file.ts";
import { requestsFile } from "./requests.ts";
import { routesByPage, RouteWriter } from "./routes.ts";

const generator = "iterators.ts";

/** What goes through the pages of routes: a function per route that has pages, and one file that exports them all. */
export function emitIterators(schema: SchemaIr): readonly GeneratedFile[] {
  const paged = schema.routes.filter(({ pagination }) => pagination !== undefined);
  const pages = routesByPage({ ...schema, routes: paged });
  if (pages.length === 0) return [];
  return [...pages.map(([page, routes]) => iteratorFile(schema, page, routes)), indexFile(pages.map(([page]) => page))];
}

/** File of a page's iterators, relative to the project. */
export function iteratorsFile(page: string): string {
  return `generated/iterators/${page}.ts`;
}

/** Parameters of an iterator after the executor: those of the request, its query without what the walk sets itself. */
export function iteratorParameters(route: RouteIr, writer: RouteWriter): OptionalKind<ParameterDeclarationStructure>[] {
  const options = writer.imports.type("IterateOptions", "src/base/iterate.ts");
  return [
    ...writer.arguments(route).map(({ name, type, optional }) => {
      const own = name === "query" ? withoutSet(route, type) : type;
      return { name, type: own, hasQuestionToken: optional };
    }),
    { name: "options", type: options, hasQuestionToken: true },
  ];
}

function withoutSet({ pagination }: RouteIr, type: string): string {
  const { limit, around, needs = {} } = pagination ?? { limit: "" };
  const set = [limit, ...(around === undefined ? [] : [around]), ...Object.keys(needs)];
  return `Omit<${type}, ${set.map((name) => JSON.stringify(name)).join(" | ")}>`;
}

function iteratorFile(schema: SchemaIr, page: string, routes: readonly RouteIr[]): GeneratedFile {
  const path = `iterators/${page}.ts`;
  const writer = new RouteWriter(schema, path);
  for (const route of routes) writer.imports.declare(iteratorName(route));
  const statements = routes.map((route) => iterator(route, writer));
  return { path, sources: [`routes/${page}.json`], generator, imports: writer.imports.list(), statements };
}

function iterator(route: RouteIr, writer: RouteWriter): FunctionDeclarationStructure {
  const { imports } = writer;
  const { pagination, query } = route;
  if (pagination === undefined || query === undefined) throw new Error(`${route.name} has no pages.`);
  const item = writer.item(route);
  const args = writer.arguments(route).map(({ name }) => name);
  const queryType = writer.arguments(route).find(({ name }) => name === "query")?.type ?? "";
  const passed = args.map((name) => (name === "query" ? "page" : name)).join(", ");
  const build = `(page) => ${imports.value(route.name, requestsFile(route.page))}(${passed})`;
  const facts = JSON.stringify(paginationFacts(pagination, query.fields));
  const iterate = imports.value("iterate", "src/base/iterate.ts");
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: iteratorName(route),
    docs: docs(iteratorComment(route)),
    parameters: [
      { name: "executor", type: imports.type("Executor", "src/base/methods.ts") },
      ...iteratorParameters(route, writer),
    ],
    returnType: `AsyncGenerator<${item}, void, undefined>`,
    statements: [`return ${iterate}<${item}, ${queryType}>(executor, ${build}, ${facts}, query, options);`],
  };
}

function paginationFacts(pagination: PaginationRow, fields: readonly FieldIr[]): Pagination {
  const { around: _around, ...facts } = pagination;
  const limits = (wanted: string): FieldIr["limits"] => fields.find(({ name }) => name === wanted)?.limits ?? {};
  const { min = 1, max } = limits(pagination.limit);
  if (max === undefined) throw new Error(`The page size ${pagination.limit} has no maximum.`);
  const last = pagination.by === "offset" ? limits(pagination.cursor).max : undefined;
  return { ...facts, min, max, ...(last === undefined ? {} : { lastOffset: last }) };
}

function indexFile(pages: readonly string[]): GeneratedFile {
  return {
    path: "iterators/index.ts",
    sources: ["routes/*.json"],
    generator,
    imports: [],
    statements: pages.map((page) => ({ kind: StructureKind.ExportDeclaration, moduleSpecifier: `./${page}.ts` })),
  };
}
