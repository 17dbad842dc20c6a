import { expect, test } from "vitest";
import { rustPattern } from "../../../src/emulator/domain/auto-moderation/rust-pattern.ts";

test.each([
  ["(b|c)at", "a bat, a Cat", ["bat"]],
  ["(?i)cat", "CAT cat", ["CAT", "cat"]],
  ["(?is)a.b", "A\nB", ["A\nB"]],
  ["(?m)^x", "x\nx", ["x", "x"]],
  [String.raw`^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$`, "127.0.0.1", ["127.0.0.1"]],
  ["(?P<word>ca)t", "cat", ["cat"]],
  [String.raw`\x{63}\x61t`, "cat", ["cat"]],
  [String.raw`\pL+`, "äb1", ["äb"]],
  [String.raw`\PL`, "a1", ["1"]],
  [String.raw`\p{Greek}`.replace("Greek", "Lu"), "aB", ["B"]],
  ["[[:digit:][:upper:]]+", "ab12C", ["12C"]],
  [String.raw`\Acat\z`, "cat", ["cat"]],
  [String.raw`\Acat`, "a cat", []],
  [String.raw`a\-b[\-x]\!\"\#`, `a-b-!"#`, [`a-b-!"#`]],
  [String.raw`\d{2,}`, "1 22", ["22"]],
] as const)("%j finds in %j: %j", (source, text, found) => {
  const pattern = rustPattern(source);
  expect(pattern === undefined ? undefined : [...text.matchAll(pattern)].map(([match]) => match)).toEqual(found);
});

test.each([
  "(",
  "a)",
  "[b-a]",
  "*a",
  "a{2,1}",
  String.raw`(a)\1`,
  String.raw`(?P<x>a)\k<x>`,
  "(?=a)",
  "(?!a)",
  "(?<=a)b",
  "(?<!a)b",
  "[a-z&&[^aeiou]]",
  "(?x)a b",
])("%j is a mistake", (source) => {
  expect(rustPattern(source)).toBeUndefined();
});
