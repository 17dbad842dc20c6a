/** The words of a text, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How well a text fits to words that are searched for: which part of it they are. */
export function relevance(text: string, wanted: readonly string[]): number {
  const words = wordsOf(text);
  return words.filter((word) => wanted.includes(word)).length / Math.max(1, words.length);
}

/** Whether words stand in a text in their order, with at most `slop` others between one and the next. */
export function containsInOrder(words: readonly string[], wanted: readonly string[], slop: number): boolean {
  const [first, ...rest] = wanted;
  if (first === undefined) return true;
  // Where the words so far can end. All places are kept, so that a word that comes again costs no second try.
  let ends = placesOf(words, first);
  for (const next of rest) {
    const before = ends;
    ends = placesOf(words, next).filter((place) => before.some((end) => place > end && place - end <= slop + 1));
  }
  return ends.length > 0;
}

function placesOf(words: readonly string[], wanted: string): readonly number[] {
  return words.flatMap((word, index) => (word === wanted ? [index] : []));
}
