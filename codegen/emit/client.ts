import {
  type ClassDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  StructureKind,
} from "ts-morph";
import { docs, iteratorComment, routeComment } from "../doc.ts";
import type { RouteIr, SchemaIr } from "../ir.ts";
import { iteratorName, methodsClass } from "../naming.ts";
import type { GeneratedFile } from "./file.ts";
import { iteratorParameters, iteratorsFile } from "./iterators.ts";
import { requestsFile } from "./requests.ts";
import { routesByPage, RouteWriter } from "./routes.ts";

const generator = "client.ts";

/** Abstract classes with a method per route, one per page, each extending the one before; the last one has them all. */
export function emitClient(schema: SchemaIr): readonly GeneratedFile[] {
  const pages = routesByPage(schema);
  const files = pages.map(([page, routes], index) => clientFile(schema, page, routes, pages[index - 1]?.[0]));
  const last = pages.at(-1)?.[0];
  return last === undefined ? [] : [...files, indexFile(last)];
}

function clientFile(schema: SchemaIr, page: string, routes: readonly RouteIr[], previous?: string): GeneratedFile {
  const path = `client/${page}.ts`;
  const writer = new RouteWriter(schema, path);
  const { imports } = writer;
  const base =
    previous === undefined
      ? imports.value("Methods", "src/base/methods.ts")
      : imports.value(methodsClass(previous), `generated/client/${previous}.ts`);
  const statement: ClassDeclarationStructure = {
    kind: StructureKind.Class,
    isExported: true,
    isAbstract: true,
    name: imports.declare(methodsClass(page)),
    extends: base,
    docs: docs({ sentences: [`Methods for the routes of \`schema/routes/${page}.json\`.`] }),
    methods: routes.flatMap((route) => [
      method(route, writer, page),
      ...(route.pagination === undefined ? [] : [iterator(route, writer, page)]),
    ]),
  };
  return { path, sources: [`routes/${page}.json`], generator, imports: imports.list(), statements: [statement] };
}

function method(route: RouteIr, writer: RouteWriter, page: string): OptionalKind<MethodDeclarationStructure> {
  const { imports } = writer;
  const args = writer.arguments(route);
  const options = [
    imports.type("SendOptions", "src/base/request.ts"),
    ...(route.reason ? [imports.type("ReasonOptions", "src/base/request.ts")] : []),
  ].join(" & ");
  const passed = [...args.map(({ name }) => name), ...(route.reason ? ["options"] : [])].join(", ");
  return {
    name: route.name,
    // What the builder refuses becomes a rejection, so that `.catch()` sees it. Nothing is awaited: a function that waits
    // stays in memory for as long as its request does.
    isAsync: true,
    docs: docs(routeComment(route)),
    parameters: [
      ...args.map(({ name, type, optional }) => ({ name, type, hasQuestionToken: optional })),
      { name: "options", type: options, hasQuestionToken: true },
    ],
    returnType: `Promise<${writer.answer(route)}>`,
    statements: [`return this.execute(${imports.value(route.name, requestsFile(page))}(${passed}), options);`],
  };
}

function iterator(route: RouteIr, writer: RouteWriter, page: string): OptionalKind<MethodDeclarationStructure> {
  const parameters = iteratorParameters(route, writer);
  const name = iteratorName(route);
  const passed = ["this", ...parameters.map((parameter) => parameter.name)].join(", ");
  return {
    name,
    docs: docs(iteratorComment(route)),
    parameters,
    returnType: `AsyncGenerator<${writer.item(route)}, void, undefined>`,
    statements: [`return ${writer.imports.value(name, iteratorsFile(page))}(${passed});`],
  };
}

function indexFile(last: string): GeneratedFile {
  return {
    path: "client/index.ts",
    sources: ["routes/*.json"],
    generator,
    imports: [],
    statements: [
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: `./${last}.ts`,
        namedExports: [{ name: methodsClass(last), alias: "RouteMethods" }],
      },
    ],
  };
}
