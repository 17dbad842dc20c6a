import type { DefinitionIr, RouteIr } from "./ir.ts";

/** Whether a type is written for what Discord sends or for what we send. */
export type Position = "received" | "sent";

/** Name of a definition's type in a position: `Button`, and `ButtonInput` where a `both` definition is sent. */
export function typeName(definition: DefinitionIr, position: Position): string {
  const twofold = (definition.kind === "struct" || definition.kind === "union") && definition.use === "both";
  return twofold && position === "sent" ? `${definition.name}Input` : definition.name;
}

/** Positions for which a definition has a type. Enums and flags have one for both. */
export function positionsOf(definition: DefinitionIr): readonly Position[] {
  if (definition.kind !== "struct" && definition.kind !== "union") return ["received"];
  return definition.use === "both" ? ["received", "sent"] : [definition.use];
}

/** Name of the member that stands for tags which are not known: `UnknownChannel`. */
export function unknownName(union: { readonly name: string }): string {
  return `Unknown${union.name}`;
}

/** File of a module, relative to the project: `generated/models/message.ts` for `models/message`. */
export function moduleFile(module: string): string {
  return `generated/${module}.ts`;
}

/** `scheduled-event`, `scheduled_event` or `scheduledEvent` as `ScheduledEvent`. */
export function pascalCase(text: string): string {
  return text.replace(/(?:^|[-_ ]+)([a-zA-Z0-9])/g, (_, first: string) => first.toUpperCase());
}

/** `channel_id` as `channelId`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** Class with the methods of a page: `ScheduledEventMethods` for `scheduled-event`. */
export function methodsClass(page: string): string {
  return `${pascalCase(page)}Methods`;
}

/** Constant in a table file: `scheduledEvent` for `scheduled-event`. */
export function tableConstant(page: string): string {
  return camelCase(page);
}

/** Name of the query struct of a route: `GetChannelMessagesQuery`. */
export function queryName(route: Pick<RouteIr, "name">): string {
  return `${pascalCase(route.name)}Query`;
}

/** Name of the function that goes through all pages of a route: `iterGuildMembers` for `listGuildMembers`. */
export function iteratorName(route: Pick<RouteIr, "name">): string {
  return `iter${pascalCase(route.name.replace(/^(?:get|list)(?=[A-Z])/, ""))}`;
}

/** Function that answers the address of an image: `guildIconUrl` for `GuildIcon`. */
export function imageFunction({ name }: { readonly name: string }): string {
  return `${camelCase(name)}Url`;
}

/** A name for an argument that is neither a reserved word nor taken by the other arguments of a builder. */
export function argumentName(param: string): string {
  const name = camelCase(param);
  return unusable.has(name) ? `${name}Param` : name;
}

/** A property name as it stands in code: quoted only where it has to be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A property access as it stands in code: `.name`, or `["odd-name"]`. */
export function propertyAccess(name: string): string {
  return propertyName(name) === name ? `.${name}` : `[${JSON.stringify(name)}]`;
}

const unusable: ReadonlySet<string> = new Set([
  ...["fields", "query", "options", "request", "arguments", "eval", "await", "async"],
  ...["break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum"],
  ...["export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof"],
  ...["interface", "let", "new", "null", "package", "private", "protected", "public", "return", "static", "super"],
  ...["switch", "this", "throw", "true", "try", "typeof", "var", "void", "while", "with", "yield"],
]);
