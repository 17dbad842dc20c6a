/** Part of a text: from one index up to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a keyword stands in a text. A `*` at its beginning or end stands for the rest of a word; without one the keyword ends
 * where the word does. Words are what is between white space, and capitals do not count.
 *
 * @see https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-keyword-matching-strategies
 */
export function keywordSpans(keyword: string, text: string): readonly Span[] {
  return spansOf(text, keyword, { before: "", after: "" });
}

/** The words that a keyword of an allow list lets pass: what its `*` stands for belongs to them. */
export function allowedSpans(keyword: string, text: string): readonly Span[] {
  return spansOf(text, keyword, { before: "\\S*", after: "\\S*" });
}

/** Where a pattern matches in a text, leaving out matches of nothing. */
export function patternSpans(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)]
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
    .filter(({ end, start }) => end > start);
}

function spansOf(
  text: string,
  keyword: string,
  wild: { readonly before: string; readonly after: string },
): readonly Span[] {
  const [, first = "", inner = "", last = ""] = /^(\*?)(.*?)(\*?)$/su.exec(keyword) ?? [];
  if (inner === "") return [];
  const before = first === "*" ? wild.before : "(?<!\\S)";
  const after = last === "*" ? wild.after : "(?!\\S)";
  const literal = inner.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return patternSpans(new RegExp(`${before}${literal}${after}`, "giu"), text);
}
