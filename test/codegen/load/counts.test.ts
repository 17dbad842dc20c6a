import { expect, test } from "vitest";
import { countSchema, formatCounts } from "../../../codegen/load/counts.ts";
import { bits, event, integers, route, sent, sound, struct, union } from "./support.ts";

test("counts what is written, inherited fields, rules and limits once", () => {
  const text = { type: "string[]", minItems: 1, maxItems: 3, unique: true, items: { maxLength: 5 } };
  const before = countSchema(sound({}));
  const after = countSchema(
    sound({
      "bodies/a.json": {
        Base: sent({ "a?": text, "b?": "string" }, { rules: [{ rule: "exclusive", fields: ["a", "b"] }] }),
        Child: sent({ "c?": "string" }, { extends: "Base" }),
        Derived: sent({}, { derive: { from: "Base", omit: ["b"] } }),
      },
      "models/a.json": {
        Kind: integers({ One: 1, Two: 2 }),
        Flag: bits({ A: 1 }),
        A: struct({ type: "Kind.One" }),
        U: union(["A"]),
      },
      "routes/a.json": { get: route("/a", { query: { "limit?": { type: "integer", max: 5 } } }) },
      "events/a.json": { Ready: event("READY", "A") },
    }),
  );
  const ground = new Map(Object.entries(before));
  const difference = Object.entries(after).map(([what, count]) => [what, count - (ground.get(what) ?? 0)]);
  expect(Object.fromEntries(difference)).toEqual({
    structs: 5,
    fields: 5,
    enums: 1,
    "enum values": 2,
    flags: 1,
    bits: 1,
    unions: 1,
    routes: 1,
    events: 1,
    commands: 0,
    rules: 1,
    limits: 5,
  });
  expect(formatCounts(after)).toContain("5 structs, 5 fields, ");
});
