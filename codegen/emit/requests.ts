import { type FunctionDeclarationStructure, StructureKind } from "ts-morph";
import { isIdempotentMethod } from "../../src/base/idempotent.ts";
import { docs, routeComment } from "../doc.ts";
import type { RouteIr, SchemaIr } from "../ir.ts";
import { argumentName, propertyName } from "../naming.ts";
import type { GeneratedFile } from "./file.ts";
import { type Argument, routesByPage, RouteWriter } from "./routes.ts";
import { runtimeCondition } from "./validators/rules.ts";

const generator = "requests.ts";

/** Request builders: one pure function per route, one file per page, and one file that exports them all. */
export function emitRequests(schema: SchemaIr): readonly GeneratedFile[] {
  const pages = routesByPage(schema);
  return [...pages.map(([page, routes]) => requestFile(schema, page, routes)), indexFile(pages.map(([page]) => page))];
}

/** File of a page's request builders, relative to the project. */
export function requestsFile(page: string): string {
  return `generated/requests/${page}.ts`;
}

function requestFile(schema: SchemaIr, page: string, routes: readonly RouteIr[]): GeneratedFile {
  const path = `requests/${page}.ts`;
  const writer = new RouteWriter(schema, path);
  for (const { name } of routes) writer.imports.declare(name);
  const statements = routes.map((route) => builder(route, writer));
  return { path, sources: [`routes/${page}.json`], generator, imports: writer.imports.list(), statements };
}

function builder(route: RouteIr, writer: RouteWriter): FunctionDeclarationStructure {
  const { imports } = writer;
  const answer = writer.answer(route);
  const args = writer.arguments(route);
  const call = `${imports.value("request", "src/base/request.ts")}<${answer}>({\n${parts(route, writer, args)}})`;
  const options = { name: "options", type: "", optional: true };
  const all = route.reason
    ? [...args, { ...options, type: imports.type("ReasonOptions", "src/base/request.ts") }]
    : args;
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: route.name,
    docs: docs(routeComment(route)),
    parameters: all.map(({ name, type, optional, standard }) => ({
      name,
      type,
      ...(standard === undefined ? { hasQuestionToken: optional } : { initializer: standard }),
    })),
    returnType: `${imports.type("Request", "src/base/request.ts")}<${answer}>`,
    statements: [`return ${call};`],
  };
}

/** The properties of the argument of `request`. */
function parts(route: RouteIr, writer: RouteWriter, args: readonly Argument[]): string {
  const { body, query } = route;
  const ids = route.params.filter(({ type }) => type.kind === "id");
  const others = route.params.filter(({ type }) => type.kind !== "id");
  const uploads = body?.multipart === undefined ? [] : fileFields(route, writer);
  const csv = query?.fields.filter(({ wire }) => wire === "csv").map(({ name }) => name) ?? [];
  const properties: readonly (readonly [name: string, value: string | undefined])[] = [
    ["route", JSON.stringify(route.name)],
    ["method", JSON.stringify(route.method)],
    ["template", JSON.stringify(route.path)],
    ["ids", object(ids.map(({ name }) => [name, argumentName(name)]))],
    [
      "params",
      object(others.map(({ name, type }) => [name, parameter(name, type.kind === "primitive" && type.name, writer)])),
    ],
    ["query", given("query", "query", args)],
    ["csv", list(csv)],
    ["body", given("fields", "fields", args)],
    ["urlencoded", body?.form === true ? "true" : undefined],
    ["multipart", body?.multipart === undefined ? undefined : JSON.stringify(body.multipart)],
    ["files", body?.files === undefined ? undefined : JSON.stringify(body.files)],
    ["uploads", list(uploads)],
    ["reason", route.reason ? "options?.reason" : undefined],
    ["reasonLimit", route.reason ? reasonLimit(writer.schema) : undefined],
    ["auth", JSON.stringify(route.auth)],
    ["success", JSON.stringify(route.responses.map(({ status }) => status).filter((status) => status < 400))],
    ["idempotent", idempotence(route)],
    ["mentions", mentions(route)],
    ["major", list(route.rateLimit.major)],
    ["exempt", route.rateLimit.global ? undefined : "true"],
    ["unreliable", route.rateLimit.unreliable ? "true" : undefined],
    ["urgent", route.rateLimit.urgent === true ? "true" : undefined],
  ];
  return properties
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (name === value ? `${name},\n` : `${name}: ${value ?? ""},\n`))
    .join("");
}

/** Said only where the method does not say it. */
function idempotence({ idempotent, method }: RouteIr): string | undefined {
  if (idempotent === isIdempotentMethod(method)) return undefined;
  return JSON.stringify(typeof idempotent === "boolean" ? idempotent : runtimeCondition(idempotent));
}

function mentions({ allowedMentions }: RouteIr): string | undefined {
  if (allowedMentions === undefined) return undefined;
  const { at, when } = allowedMentions;
  return JSON.stringify({ at: at.split("."), ...(when === undefined ? {} : { when: runtimeCondition(when) }) });
}

function given(argument: string, value: string, args: readonly Argument[]): string | undefined {
  return args.some(({ name }) => name === argument) ? value : undefined;
}

function object(entries: readonly (readonly [name: string, value: string])[]): string | undefined {
  if (entries.length === 0) return undefined;
  return `{ ${entries.map(([name, value]) => (name === value ? name : `${propertyName(name)}: ${value}`)).join(", ")} }`;
}

function list(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : JSON.stringify(names);
}

function parameter(name: string, primitive: string | false, writer: RouteWriter): string {
  const value = argumentName(name);
  if (primitive !== "reactionEmoji") return value;
  return `${writer.imports.value("reactionEmoji", "src/base/reaction-emoji.ts")}(${value})`;
}

/** Fields of the body that are files themselves. */
function fileFields({ body }: RouteIr, writer: RouteWriter): readonly string[] {
  const fields = writer.structs(body?.type).flatMap((struct) => struct.fields);
  const files = fields.filter(({ type }) => type.kind === "primitive" && type.name === "file");
  return [...new Set(files.map(({ name }) => name))];
}

function reasonLimit({ constants }: SchemaIr): string {
  const limit = constants["AuditLogReasonMaxLength"];
  if (limit === undefined) throw new Error("constants.json has no AuditLogReasonMaxLength: how long a reason may be.");
  return String(limit);
}

function indexFile(pages: readonly string[]): GeneratedFile {
  return {
    path: "requests/index.ts",
    sources: ["routes/*.json"],
    generator,
    imports: [],
    statements: pages.map((page) => ({ kind: StructureKind.ExportDeclaration, moduleSpecifier: `./${page}.ts` })),
  };
}
