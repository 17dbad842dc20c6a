import { type JsonMember, type JsonNode, readTree, valueAt } from "./json-tree.ts";

/** Edits of a JSON text that leave every line they do not concern as it is. */

/** Adds a member to the object at `path`, after the first of `after` that it has, else at its end. */
export function insertMember(
  text: string,
  path: string,
  key: string,
  value: string,
  after: readonly string[] = [],
): string {
  const object = valueAt(readTree(text), path);
  const members = object?.members;
  if (object === undefined || members === undefined) throw new Error(`no object at ${path}`);
  const member = `${JSON.stringify(key)}: ${value}`;
  const previous =
    after.map((name) => members.find((one) => one.key === name)).find((one) => one !== undefined) ?? members.at(-1);
  if (previous === undefined) return splice(text, object.start, object.end, wrap(text, object, member));
  if (isInline(text, object)) return splice(text, previous.value.end, previous.value.end, `, ${member}`);
  // What is set apart by blank lines stays so.
  const gap = blankLineBetween(text, members) ? "\n" : "";
  const indent = indentAt(text, previous.start);
  return splice(text, previous.value.end, previous.value.end, `,\n${gap}${indent}${member}`);
}

/** Replaces the value at `path`. */
export function replaceValue(text: string, path: string, value: string): string {
  const node = valueAt(readTree(text), path);
  if (node === undefined) throw new Error(`nothing at ${path}`);
  return splice(text, node.start, node.end, value);
}

/** Gives the member `key` of the object at `path` another key. */
export function renameMember(text: string, path: string, key: string, to: string): string {
  const member = memberOf(text, path, key);
  return splice(text, member.start, member.start + JSON.stringify(key).length, JSON.stringify(to));
}

/** Takes the member `key` out of the object at `path`. */
export function removeMember(text: string, path: string, key: string): string {
  const members = valueAt(readTree(text), path)?.members ?? [];
  const index = members.findIndex((member) => member.key === key);
  const member = members[index];
  if (member === undefined) return text;
  const next = members[index + 1];
  const previous = members[index - 1];
  if (next !== undefined) return splice(text, member.start, next.start, "");
  return splice(text, previous?.value.end ?? member.start, member.value.end, "");
}

/** How far the line of the value at `path` is indented, and one step further. */
export function innerIndent(text: string, path: string): string {
  const object = valueAt(readTree(text), path);
  const first = object?.members?.[0];
  if (object === undefined) return "  ";
  if (first !== undefined && !isInline(text, object)) return indentAt(text, first.start);
  return `${indentAt(text, object.start)}  `;
}

function memberOf(text: string, path: string, key: string): JsonMember {
  const member = valueAt(readTree(text), path)?.members?.find((one) => one.key === key);
  if (member === undefined) throw new Error(`no member "${key}" at ${path}`);
  return member;
}

/** An empty object becomes one with a line for its member. */
function wrap(text: string, object: JsonNode, member: string): string {
  const indent = indentAt(text, object.start);
  return `{\n${indent}  ${member}\n${indent}}`;
}

function isInline(text: string, object: JsonNode): boolean {
  const first = object.members?.[0];
  return first !== undefined && !text.slice(object.start, first.start).includes("\n");
}

function blankLineBetween(text: string, members: readonly JsonMember[]): boolean {
  const [first, second] = members.slice(-2);
  return first !== undefined && second !== undefined && /\n\s*\n/.test(text.slice(first.value.end, second.start));
}

function indentAt(text: string, position: number): string {
  const line = text.slice(text.lastIndexOf("\n", position - 1) + 1, position);
  return /^\s*/.exec(line)?.[0] ?? "";
}

function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
