import { describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import {
  array,
  byKind,
  id,
  map,
  nothing,
  nullable,
  number,
  object,
  optional,
  received,
  string,
  struct,
  tagged,
  tuple,
  unknown,
} from "../../../src/base/validation/received.ts";

interface Tree {
  readonly name: string;
  readonly parent?: Tree;
  readonly children: readonly Tree[];
}

const Tree: ZodType<Tree> = received(() => struct({ name: string(), parent: optional(Tree), children: array(Tree) }));

const paths = (schema: ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(({ path }) => path) ?? [];

describe("a received schema", () => {
  it("may contain itself", () => {
    const value = { name: "a", children: [{ name: "b", children: [], parent: { name: "c", children: [] } }] };
    expect(Tree.parse(value)).toBe(value);
    expect(paths(Tree, { name: "a", children: [{ name: 1, children: [{ children: [] }] }] })).toEqual([
      ["children", 0, "name"],
      ["children", 0, "children", 0, "name"],
    ]);
  });

  it("lets an object in which nothing stands pass inside another one only", () => {
    expect(paths(Tree, { name: "a", parent: {}, children: [{}] })).toEqual([]);
    expect(paths(Tree, {})).toEqual([["name"], ["children"]]);
  });

  it("keeps keys that mean something to JavaScript", () => {
    const text = '{"name":"a","children":[],"__proto__":{"name":"b"},"constructor":1,"toString":null}';
    expect(JSON.stringify(Tree.parse(JSON.parse(text)))).toBe(text);
  });

  it("does not take an inherited property for a field", () => {
    const schema = received(() => struct<{ toString: string }>({ toString: string() }));
    expect(paths(schema, {})).toEqual([["toString"]]);
  });
});

describe("checks", () => {
  const kinds = received(() =>
    struct<Record<string, unknown>>({
      id: id(),
      any: unknown(),
      none: optional(nothing()),
      pair: tuple(number(), number()),
      counts: map(nullable(number())),
      either: byKind({ string: string(), object: object() }),
    }),
  );
  const good = { id: "1", any: null, none: null, pair: [1, 2, 3], counts: { a: 1, b: null }, either: "x" };

  it("accept what is of their kind", () => {
    expect(paths(kinds, good)).toEqual([]);
    expect(paths(kinds, { ...good, either: { a: 1 }, none: undefined })).toEqual([]);
  });

  it.each([
    ["id", 1, ["id"]],
    ["any", undefined, ["any"]],
    ["none", 1, ["none"]],
    ["pair", [1], ["pair", 1]],
    ["counts", { a: "1" }, ["counts", "a"]],
    ["counts", [], ["counts"]],
    ["either", 4, ["either"]],
    ["either", null, ["either"]],
  ])("refuse %s: %j", (key, value, path) => {
    expect(paths(kinds, { ...good, [key]: value })).toEqual([path]);
  });
});

describe("tagged", () => {
  const A = received(() => struct<{ type: number; a: string }>({ type: number(), a: string() }));
  const Base = received(() => struct<{ id: string }>({ id: string() }));
  const Union = received(() => tagged("type", [[A, 1, 2]], Base));

  it("checks the variant that the tag names", () => {
    expect(paths(Union, { type: 1, a: "x" })).toEqual([]);
    expect(paths(Union, { type: 2, a: 1 })).toEqual([["a"]]);
  });

  it("asks of a tag that it does not know only what all variants have", () => {
    expect(paths(Union, { type: 3, id: "1", a: 1 })).toEqual([]);
    expect(paths(Union, { type: 3 })).toEqual([["id"]]);
    expect(paths(Union, { type: "1" })).toEqual([["type"]]);
    expect(paths(Union, {})).toEqual([["type"]]);
  });
});
