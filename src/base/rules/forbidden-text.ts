import { placesAt } from "./path.ts";
import type { ForbiddenText, Violation } from "./rule.ts";

/** The text contains none of the words, ignoring case. */
export function forbiddenText(rule: ForbiddenText, value: unknown): readonly Violation[] {
  return placesAt(value, rule.field).flatMap((place): readonly Violation[] => {
    if (typeof place.value !== "string") return [];
    const text = place.value.toLowerCase();
    return rule.words
      .filter((word) => text.includes(word.toLowerCase()))
      .map((word) => ({
        rule: "forbiddenText",
        path: place.path,
        message: `must not contain ${JSON.stringify(word)}`,
      }));
  });
}
