/** Names and sentences for what is scaffolded; a reviewer makes them better. */

/** `GUILD_TEXT`, `guild-text` and `guild text` as `GuildText`. */
export function memberName(title: string): string {
  const words = title.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const name = words.map((word) => capitalise(/[a-z]/.test(word) ? word : word.toLowerCase())).join("");
  return /^[A-Za-z]/.test(name) ? name : `Value${name}`;
}

/** `create_guild_emoji` as `createGuildEmoji`. */
export function routeName(operation: string): string {
  const name = memberName(operation);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The public name of an upstream schema: without what says which way it travels, enums in the singular. */
export function definitionName(schema: string, kind: "struct" | "enum" | "union", sent: boolean): string {
  if (kind === "enum") return schema.replace(/ses$/, "s").replace(/([^s])s$/, "$1");
  const plain = schema.replace(/(?:Response|RequestPartial|Request)$/, "") || schema;
  if (!sent || kind !== "struct" || plain === schema) return plain;
  const [, subject, verb] = /^(.+?)(Create|Update|Patch|Upsert)$/.exec(plain) ?? [];
  return subject === undefined ? `${plain}Body` : `${verb ?? ""}${subject}Body`;
}

/** `forum_tag_id` as the words `forum tag id`, `ForumTag` as `forum tag`. */
export function words(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .toLowerCase()
    .trim();
}

/** One sentence: the first of upstream's description, or what the name says. */
export function sentence(description: string | undefined, fallback: string): string {
  const text = description?.replace(/\s+/g, " ").trim() ?? "";
  const first = /^(.+?[.!?])(?:\s|$)/.exec(text)?.[1] ?? text;
  const chosen = first === "" ? fallback : first;
  return `${capitalise(chosen).replace(/[.!?]$/, "")}.`;
}

/** What an operation does, in the third person, from its id: `Creates guild emoji.` */
export function operationSentence(id: string): string {
  const [verb = "", ...rest] = words(id).split(" ");
  const third = /(?:s|sh|ch|x)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  return sentence(undefined, [third, ...rest].join(" "));
}

/** `guild` as `Guild`, for a part of a name that is already in camel case or lower case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
