import type { JSDocStructure, OptionalKind } from "ts-morph";
import type { PaginationRow } from "../src/base/tables.ts";
import type { Described, FieldIr, Limits, PermissionNeed, RouteIr, Source, TypeIr } from "./ir.ts";

const documentation = "https://docs.discord.com/developers/";
const width = 114;

/** What a doc comment says: sentences, then tags. */
export interface Comment {
  readonly sentences: readonly (string | undefined)[];
  readonly tags?: readonly string[];
}

/** A doc comment as a structure; none when there is nothing to say. */
export function docs(comment: Comment): OptionalKind<JSDocStructure>[] {
  const text = commentText(comment);
  if (text === undefined) return [];
  return [{ description: text.includes("\n") ? `\n${text}` : text }];
}

/** A doc comment as text, for members of an object literal. Ends with a line break when there is one. */
export function docsText(comment: Comment): string {
  const text = commentText(comment);
  if (text === undefined) return "";
  if (!text.includes("\n")) return `/** ${text} */\n`;
  return `/**\n${text.replace(/^/gm, " * ").replace(/ +$/gm, "")}\n */\n`;
}

/** The comment of something with a page in the documentation. */
export function definitionComment(described: Described, source?: Source, ...more: readonly string[]): Comment {
  const links = (source?.docs ?? []).map((link) => `@see ${documentation}${link}`);
  return { sentences: [described.doc, ...more], tags: [...statusTags(described), ...links] };
}

/** The comment of a value of an enum, or of a flag. */
export function memberComment(described: Described): Comment {
  return { sentences: [described.doc], tags: statusTags(described) };
}

/** The comment of a field: its sentence, then its limits in words. */
export function fieldComment(field: FieldIr): Comment {
  const { doc, permission, intent, limits, type } = field;
  const sentences = [
    doc,
    ...limitSentences(limits, type),
    permission === undefined ? undefined : `Needs the permission ${permission}.`,
    intent === undefined ? undefined : `Empty without the intent ${intent}.`,
  ];
  const standard = field.default === undefined ? [] : [`@default ${JSON.stringify(field.default)}`];
  return { sentences, tags: [...standard, ...statusTags(field)] };
}

/** The comment of a request builder and of the method that sends its request. */
export function routeComment(route: RouteIr): Comment {
  const always = route.permissions.filter(({ when }) => when === undefined).map(({ need }) => need);
  const [only, ...others] = always;
  const needs = only === undefined ? [] : [`Needs ${needText(others.length === 0 ? only : { all: always })}.`];
  const oauth2 = route.auth.filter((way) => way !== "bot");
  const auth = route.auth.includes("bot") || oauth2.length === 0 ? [] : [authText(oauth2)];
  return definitionComment(route, route.source, ...needs, ...auth);
}

/** The comment of what goes through all pages of a route. */
export function iteratorComment(route: RouteIr): Comment {
  const { name, pagination } = route;
  const { sentences, tags } = routeComment(route);
  const [, ...needs] = sentences;
  const order = pagination === undefined ? "" : orderText(pagination);
  return {
    sentences: [`Goes through all pages of \`${name}\`.`, order, ...needs],
    ...(tags === undefined ? {} : { tags }),
  };
}

function orderText({ by, cursor, backwards }: PaginationRow): string {
  if (by === "offset") return `Begins at \`${cursor}\`.`;
  if (by === "timestamp") return `Begins \`${cursor}\` the time given, and goes back in time.`;
  const order = cursor === "before" ? ["falling", "rising"] : ["rising", "falling"];
  const other = backwards === undefined ? "" : `; given \`${backwards}\`, by ${order[1] ?? ""} id from there`;
  return `By ${order[0] ?? ""} id from \`${cursor}\` on${other}.`;
}

/** Limits as sentences: `1 to 100 characters.`, `Up to 10 items.` */
export function limitSentences(limits: Limits, type: TypeIr): readonly string[] {
  return clauses(limits, type).map(
    (clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${clause.endsWith(".") ? "" : "."}`,
  );
}

function clauses(limits: Limits, type: TypeIr): readonly string[] {
  const { minLength, maxLength, pattern, min, max, minItems, maxItems, unique, items, keys, allowed } = limits;
  const inner = innerType(type);
  return [
    ...range(minLength, maxLength, "character"),
    ...(pattern === undefined ? [] : [`matches \`${pattern}\``]),
    ...range(min, max),
    ...range(minItems, maxItems, "item"),
    ...(unique === true ? ["without repeats"] : []),
    ...(allowed === undefined ? [] : [`only ${allowed.join(", ")}`]),
    ...(items === undefined ? [] : clauses(items, inner).map((clause) => `each ${clause}`)),
    ...(keys === undefined ? [] : clauses(keys, inner).map((clause) => `each key ${clause}`)),
  ];
}

function innerType(type: TypeIr): TypeIr {
  if (type.kind === "array") return type.items;
  return type.kind === "map" ? type.value : type;
}

function range(min: number | undefined, max: number | undefined, unit?: string): readonly string[] {
  const last = max ?? min;
  if (last === undefined) return [];
  const units = unit === undefined ? "" : ` ${unit}${last === 1 ? "" : "s"}`;
  if (max === undefined) return [`at least ${last}${units}`];
  if (min === undefined || (min === 0 && unit !== undefined)) return [`up to ${max}${units}`];
  return [min === max ? `exactly ${max}${units}` : `${min} to ${max}${units}`];
}

function needText(need: PermissionNeed): string {
  if (typeof need === "string") return need;
  if ("all" in need) return need.all.map(innerNeedText).join(" and ");
  return need.any.map(innerNeedText).join(" or ");
}

function innerNeedText(need: PermissionNeed): string {
  return typeof need === "string" ? need : `(${needText(need)})`;
}

function authText(ways: readonly string[]): string {
  const names = ways.map((way) => {
    if (way === "none") return "nothing";
    if (way === "token") return "the token in its path";
    return way === "basic" ? "client id and secret" : way.replace(/^oauth2:?/, "OAuth2 ").trim();
  });
  return `Authorized by ${names.join(" or ")}.`;
}

function statusTags({ deprecated, status }: Described): readonly string[] {
  return [
    ...(deprecated === undefined ? [] : [deprecated === true ? "@deprecated" : `@deprecated ${deprecated}`]),
    ...(status === undefined ? [] : [status === "preview" ? "@remarks Preview." : "@remarks Undocumented."]),
  ];
}

function commentText({ sentences, tags = [] }: Comment): string | undefined {
  const prose = sentences.filter((sentence) => sentence !== undefined && sentence !== "").join(" ");
  const parts = [...wrap(prose), ...(prose !== "" && tags.length > 0 ? [""] : []), ...tags.flatMap(wrapTag)];
  // A comment may quote a pattern, which may hold what ends a comment.
  return parts.length === 0 ? undefined : parts.join("\n").replaceAll("*/", "*\\/");
}

/** A link stays beside its tag however long it is. */
function wrapTag(tag: string): readonly string[] {
  return tag.startsWith("@see ") ? [tag] : wrap(tag);
}

/** Breaks a text into lines at spaces. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
