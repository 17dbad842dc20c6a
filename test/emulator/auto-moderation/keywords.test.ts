import { describe, expect, test } from "vitest";
import { allowedSpans, keywordSpans, type Span } from "../../../src/emulator/domain/auto-moderation/keywords.ts";

/** The parts of a text, as text. */
function parts(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ end, start }) => text.slice(start, end));
}

describe("a keyword", () => {
  // The tables of the documentation, and what is next to them.
  test.each([
    ["cat*", "catch Catapult CAttLE", ["cat", "Cat", "CAt"]],
    ["cat*", "wildcat location", []],
    ["tra*", "train TRAditional ultra", ["tra", "TRA"]],
    ["the mat*", "in the matrix", ["the mat"]],
    ["*cat", "wildcat copyCat", ["cat", "Cat"]],
    ["*cat", "catch", []],
    ["*tra", "orchesTRA train", ["TRA"]],
    ["*the mat", "breathe mat breathe the mat", ["the mat", "the mat"]],
    ["*cat*", "location eduCation", ["cat", "Cat"]],
    ["*the mat*", "breathe matter", ["the mat"]],
    ["cat", "cat", ["cat"]],
    ["cat", "a CAT sat", ["CAT"]],
    ["cat", "cats concat cat!", []],
    ["cat", "one\ncat\ttwo", ["cat"]],
    ["cat", "cat cat", ["cat", "cat"]],
    ["the mat", "the mat", ["the mat"]],
    ["the mat", "the  mat", []],
    ["i like c++", "well I like C++ too", ["I like C++"]],
    ["a.c", "abc", []],
    ["ä*", "ÄPFEL", ["Ä"]],
    ["*", "anything", []],
    ["**", "anything", []],
  ] as const)("%j finds in %j: %j", (keyword, text, found) => {
    expect(parts(text, keywordSpans(keyword, text))).toEqual(found);
  });
});

describe("an allowed keyword", () => {
  test.each([
    ["cat*", "catch it", ["catch"]],
    ["*cat", "my wildcat", ["wildcat"]],
    ["*cat*", "education", ["education"]],
    ["cat", "cat catch", ["cat"]],
  ] as const)("%j lets pass in %j: %j", (keyword, text, found) => {
    expect(parts(text, allowedSpans(keyword, text))).toEqual(found);
  });
});
