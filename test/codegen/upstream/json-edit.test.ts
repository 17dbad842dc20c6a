import { describe, expect, test } from "vitest";
import { insertMember, removeMember, renameMember, replaceValue } from "../../../codegen/upstream/text/json-edit.ts";
import { printDefinition, printFitting } from "../../../codegen/upstream/text/json-print.ts";
import { findPath, lineOf, readTree } from "../../../codegen/upstream/text/json-tree.ts";

const text = `{
  "$schema": "../meta/models.schema.json",
  "Lamp": {
    "kind": "struct",
    "fields": {
      "id": "Id<Lamp>",
      "name?": { "type": "string", "maxLength": 20 },
      "a.b[0]": "string"
    }
  },

  "Torch": { "kind": "struct", "fields": {} }
}
`;

describe("a path", () => {
  test.each([
    ["Lamp", 3],
    ["Lamp.fields.name?", 7],
    ["Lamp.fields.name?.maxLength", 7],
    ["Lamp.fields.a.b[0]", 8],
    ["Torch.fields", 12],
    // What is not there is at its nearest parent.
    ["Lamp.fields.wick", 5],
    ["Lamp.fields.id.type", 6],
    ["Nothing", 1],
  ])("%s is on line %i", (path, line) => {
    expect(lineOf(text, path)).toBe(line);
  });

  test("leads into arrays", () => {
    const list = '{ "differences": [\n{ "at": "a" },\n{ "at": "b" }] }';
    expect(lineOf(list, "differences[1]")).toBe(3);
    expect(findPath(readTree(list), "differences[2]")).toBeUndefined();
  });
});

describe("an edit", () => {
  test("adds a line behind the one it belongs to", () => {
    const edited = insertMember(text, "Lamp.fields", "wick?", '"number"', ["nothing", "id"]);
    expect(edited).toBe(text.replace('"Id<Lamp>",\n', '"Id<Lamp>",\n      "wick?": "number",\n'));
  });

  test("adds a line at the end", () => {
    const edited = insertMember(text, "Lamp.fields", "wick?", '"number"');
    expect(edited).toBe(text.replace('"a.b[0]": "string"\n', '"a.b[0]": "string",\n      "wick?": "number"\n'));
  });

  test("adds to an object on one line", () => {
    const edited = insertMember(text, "Lamp.fields.name?", "minLength", "1");
    expect(edited).toBe(text.replace('"maxLength": 20 }', '"maxLength": 20, "minLength": 1 }'));
  });

  test("opens an empty object", () => {
    const edited = insertMember(text, "Torch.fields", "lit", '"boolean"');
    expect(JSON.parse(edited)).toMatchObject({ Torch: { fields: { lit: "boolean" } } });
  });

  test("keeps the blank line between definitions", () => {
    const edited = insertMember(text.replace("},\n\n", "},\n\n"), "", "Wick", "{}");
    expect(edited.endsWith('  "Torch": { "kind": "struct", "fields": {} },\n\n  "Wick": {}\n}\n')).toBe(true);
  });

  test("renames, replaces and removes in place", () => {
    expect(renameMember(text, "Lamp.fields", "id", "id?")).toBe(text.replace('"id":', '"id?":'));
    expect(replaceValue(text, "Lamp.fields.name?.maxLength", "40")).toBe(text.replace("20", "40"));
    expect(removeMember(text, "Lamp.fields.name?", "maxLength")).toBe(text.replace(', "maxLength": 20', ""));
    expect(removeMember(text, "Lamp.fields.name?", "type")).toBe(text.replace('"type": "string", ', ""));
  });
});

describe("the layout", () => {
  test("has tables one line an entry and everything else on one line", () => {
    const definition = {
      kind: "struct",
      source: { openapi: "Lamp" },
      fields: { id: "Id<Lamp>", "name?": { type: "string", maxLength: 20 } },
    };
    expect(printDefinition(definition, "  ")).toBe(`{
    "kind": "struct",
    "source": { "openapi": "Lamp" },
    "fields": {
      "id": "Id<Lamp>",
      "name?": { "type": "string", "maxLength": 20 }
    }
  }`);
  });

  test("breaks what is too long", () => {
    const long = "x".repeat(60);
    expect(printFitting([long, long], "  ", 10)).toBe(`[\n    "${long}",\n    "${long}"\n  ]`);
  });
});
