import { describe, expect, it } from "vitest";
import type { DefinitionIr, FieldIr, TypeIr } from "../../codegen/ir.ts";
import { issuesOf, sampler, schema, structsOf, validatorOf } from "../support/schema.ts";

type Kind = "string" | "number" | "boolean" | "object" | "array";

const values: Readonly<Record<Kind, unknown>> = { string: "x", number: 7, boolean: true, object: {}, array: [] };

/** The JSON kinds a type has; none when it may be anything. */
function kindsOf(type: TypeIr): readonly Kind[] {
  switch (type.kind) {
    case "primitive":
      if (type.name === "unknown") return [];
      if (type.name === "boolean") return ["boolean"];
      return ["integer", "number", "color"].includes(type.name) ? ["number"] : ["string"];
    case "literal":
    case "member":
      // A kind of JSON is what typeof says of the scalars a literal can be.
      return type.value === null ? [] : [typeof type.value as Kind];
    case "id":
      return ["string"];
    case "array":
    case "tuple":
      return ["array"];
    case "map":
      return ["object"];
    case "nullable":
      return kindsOf(type.of);
    case "anyOf":
      return type.options.flatMap(kindsOf);
    case "ref":
      return kindsOfDefinition(schema.definitions.get(type.name));
  }
}

function kindsOfDefinition(definition: DefinitionIr | undefined): readonly Kind[] {
  if (definition?.kind === "enum") return [definition.base === "integer" ? "number" : "string"];
  if (definition?.kind === "flags") return [definition.wire === "integer" ? "number" : "string"];
  return ["object"];
}

/** A value of a kind that the field does not have; undefined when it has them all. */
function wrongValue(field: FieldIr): unknown {
  const kinds: readonly string[] = kindsOf(field.type);
  if (kinds.length === 0) return undefined;
  return Object.entries(values).find(([kind]) => !kinds.includes(kind))?.[1];
}

describe.each(structsOf("received").map((struct) => [struct.name, struct] as const))("%s, received", (name, struct) => {
  const validator = validatorOf(struct, "received");
  const minimal = Object(sampler.of(name));

  it("names a required field that is missing", () => {
    for (const field of struct.fields.filter((candidate) => !candidate.optional && !candidate.elided)) {
      const { [field.name]: _, ...rest } = minimal;
      expect(issuesOf(validator, rest)).toEqual([{ path: field.name, message: "is required", code: "missing" }]);
    }
  });

  it("names a field of another JSON kind", () => {
    for (const field of struct.fields) {
      const value = wrongValue(field);
      if (value === undefined) continue;
      const issues = issuesOf(validator, { ...minimal, [field.name]: value });
      expect(issues.map(({ path, code }) => ({ path, code }))).toEqual([{ path: field.name, code: "kind" }]);
    }
  });

  it("refuses what is no object", () => {
    for (const value of [null, undefined, 1, "x", true, [minimal]]) {
      expect(issuesOf(validator, value).map(({ path }) => path)).toEqual([""]);
    }
  });
});
