import { describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import {
  array,
  bits,
  color,
  file,
  flags,
  id,
  imageData,
  literal,
  map,
  member,
  nullable,
  number,
  oneOf,
  optional,
  sent,
  strict,
  string,
  tagged,
  timestamp,
  tuple,
  unknown,
} from "../../../src/base/validation/sent.ts";

const accepts = (schema: ZodType, value: unknown) => schema.safeParse(value).success;
const paths = (schema: ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(({ path }) => path) ?? [];
const Style = { Small: 1, Large: 2 } as const;

describe("a sent value", () => {
  it.each<readonly [string, ZodType, readonly unknown[], readonly unknown[]]>([
    ["id", id(), ["1", "18446744073709551615"], ["", "x", "-1", "1.5", 1, 1n, "18446744073709551616", "１"]],
    [
      "timestamp",
      timestamp(),
      ["2026-01-01", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.123456+00:00"],
      ["now", "2026", "2026-13-01T00:00:00Z", 0],
    ],
    ["color", color(), [0, 0xffffff], [-1, 0x1000000, 0.5, "0"]],
    [
      "imageData",
      imageData(),
      ["data:image/png;base64,AAAA"],
      ["data:text/plain;base64,AAAA", "AAAA", "data:image/png,AAAA"],
    ],
    [
      "file",
      file(),
      [
        { name: "a", data: "" },
        { name: "a", data: new Uint8Array() },
      ],
      [{}, { name: "", data: "" }, { name: "a" }, "a"],
    ],
    ["flags", flags(), [0, 2 ** 40], [-1, 0.5, "1"]],
    ["some flags", flags(0b101), [0, 0b101], [0b10, 0b111]],
    ["bits", bits(), ["0", "99999999999999999999", 8n], [8, "x", "-1", -1n, ""]],
    ["some bits", bits(1n << 50n), [1n << 50n, String(1n << 50n)], [1n, "1"]],
    ["member", member(Style), [1, 2], [0, 3, "1"]],
    ["literal", literal("a", 1, null), ["a", 1, null], ["b", 2, undefined]],
    ["number", number({ min: 0 }), [0, 0.5], [-1, Number.NaN, Infinity]],
    ["tuple", tuple(number(), number()), [[1, 2]], [[1], [1, 2, 3], ["1", 2]]],
    ["unknown", unknown(), [null, 0, {}], [undefined]],
    ["nullable", nullable(string()), [null, ""], [undefined, 1]],
    ["optional", optional(string()), [undefined, ""], [null]],
    ["oneOf", oneOf<string | number>(string({ maxLength: 2 }), number()), ["ab", 1], ["abc", true]],
    ["pattern", string({ pattern: /^\p{L}$/u }), ["ä"], ["1", "ab"]],
    ["code points", string({ minLength: 2, maxLength: 2 }), ["\u{1F600}\u{1F600}"], ["\u{1F600}", "abc"]],
    ["map of enum keys", map(member(Style), string()), [{ 1: "a" }, {}], [{ 3: "a" }, { 1: 1 }]],
    [
      "unique",
      array(unknown(), { unique: true }),
      [[1, "1", { a: 1 }, { a: 2 }]],
      [
        [1, 1],
        [{ a: 1 }, { a: 1 }],
      ],
    ],
  ])("%s", (_name, schema, good, bad) => {
    for (const value of good) expect({ value, accepted: accepts(schema, value) }).toEqual({ value, accepted: true });
    for (const value of bad) expect({ value, accepted: accepts(schema, value) }).toEqual({ value, accepted: false });
  });
});

describe("strict", () => {
  const Body = sent(() =>
    strict<{ name: string; tags?: readonly string[] | undefined; url?: string | undefined }>(
      { name: string({ maxLength: 3 }), tags: optional(array(id())), url: optional(string()) },
      [{ rule: "requiredWhen", fields: ["url"], when: { field: "tags", present: true } }],
    ),
  );

  it("applies rules even where fields are wrong, and names unknown fields", () => {
    expect(paths(Body, { name: "long", tags: ["x"], odd: 1 })).toEqual([["name"], ["tags", 0], [], ["url"]]);
  });

  it("is no object when it is a list", () => {
    expect(paths(Body, [])).toEqual([[]]);
    expect(paths(Body, "name")).toEqual([[]]);
  });
});

describe("tagged", () => {
  interface Node {
    readonly type: number;
    readonly inner?: readonly Node[] | undefined;
  }
  const Leaf: ZodType<Node> = sent(() => strict<{ type: 1 }>({ type: literal(1) }));
  const Branch: ZodType<Node> = sent(() => strict<Node>({ type: literal(2, 3), inner: optional(array(Any)) }));
  const Any: ZodType<Node> = sent(() => tagged("type", Leaf, Branch));

  it("goes by the tag, also where a union contains itself", () => {
    expect(accepts(Any, { type: 3, inner: [{ type: 2, inner: [{ type: 1 }] }] })).toBe(true);
    expect(paths(Any, { type: 2, inner: [{ type: 1, inner: [] }, { type: 9 }] })).toEqual([
      ["inner", 0],
      ["inner", 1, "type"],
    ]);
  });
});
