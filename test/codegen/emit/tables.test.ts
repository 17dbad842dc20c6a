import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { definitionRow, routeRow } from "../../../codegen/emit/tables/rows.ts";
import { layOut } from "../../../codegen/layout.ts";
import { enumOf, field, flagsOf, idOf, primitive, ref, route, struct, union } from "../../support/ir.ts";
import { Random } from "../../support/random.ts";

describe("rows", () => {
  it("say everything of a struct and nothing that is not the case", () => {
    const fields = [
      field("id", idOf("User")),
      field("names?", { kind: "array", items: primitive("string") }, { nullable: true, limits: { maxItems: 3 } }),
      field("by", { kind: "map", key: ref("Kind", "enum"), value: { kind: "nullable", of: ref("Thing") } }),
    ];
    expect(definitionRow(struct("Thing", fields, { doc: "A thing." }))).toEqual({
      kind: "struct",
      name: "Thing",
      module: "models/thing",
      doc: "A thing.",
      source: {},
      use: "received",
      fields: [
        { name: "id", type: { id: "User" } },
        { name: "names", type: { array: "string" }, optional: true, nullable: true, limits: { maxItems: 3 } },
        { name: "by", type: { map: [{ ref: "Kind" }, { nullable: { ref: "Thing" } }] } },
      ],
    });
  });

  it("hold the values of enums, the bits of flags and the tags of unions", () => {
    expect(definitionRow(enumOf("Kind", { A: "a" }))).toMatchObject({
      base: "string",
      values: [{ name: "A", value: "a" }],
    });
    expect(definitionRow(flagsOf("Power", { A: 3 }))).toMatchObject({ wire: "integer", bits: [{ name: "A", bit: 3 }] });
    expect(definitionRow(union("Any", { Thing: [1, 2] }, { tag: "type" }))).toMatchObject({
      tag: "type",
      variants: [{ struct: "Thing", tags: [1, 2] }],
    });
  });

  it("tell what a route takes and answers", () => {
    const one = route("edit", "/things/{thing_id}", {
      method: "PATCH",
      body: { type: ref("Edit"), limits: {}, optional: false, form: false, multipart: "payload_json", files: "files" },
      responses: [{ status: 200, type: ref("Thing"), when: "it exists" }, { status: 204 }],
      reason: true,
    });
    expect(routeRow(one)).toEqual({
      name: "edit",
      page: "thing",
      method: "PATCH",
      path: "/things/{thing_id}",
      source: {},
      params: [{ name: "thing_id", type: { id: "Any" } }],
      body: { type: { ref: "Edit" }, multipart: "payload_json", files: "files" },
      responses: [{ status: 200, type: { ref: "Thing" }, when: "it exists" }, { status: 204 }],
      auth: ["bot"],
      reason: true,
      idempotent: false,
      rateLimit: { major: [], global: true },
    });
  });
});

describe("layOut", () => {
  const random = new Random(7);
  const words = [
    "name",
    "a",
    "with-dash",
    "documentation",
    'quote "this"',
    "it's",
    "back\\slash",
    "line\nbreak",
    "ünïcode",
  ];
  const keys = ["a", "doc", "name", "documentation", "with-dash", "with space", 'quote "this"'];

  function value(depth: number): unknown {
    const kind = random.below(depth === 0 ? 4 : 7);
    if (kind === 0) return random.below(1_000_000);
    if (kind === 1) return random.below(2) === 0;
    if (kind <= 3) return Array.from({ length: random.below(20) }, () => random.pick(words)).join(" ");
    if (kind === 4) return Array.from({ length: random.below(4) }, () => random.pick(words));
    if (kind === 5) return Array.from({ length: random.below(4) }, () => value(depth - 1));
    return Object.fromEntries(Array.from({ length: random.below(6) }, () => [random.pick(keys), value(depth - 1)]));
  }

  it("gives what the formatter would give, whatever the data is", async () => {
    for (let round = 0; round < 200; round += 1) {
      const data = { rows: value(5) };
      const start = "export const table: Rows = ";
      const text = `${start}${layOut(data, 0, start.length)};\n`;
      expect(await format(text, { parser: "typescript", printWidth: 120 })).toBe(text);
    }
  });
});
