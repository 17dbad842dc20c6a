import { describe, expect, it } from "vitest";
import type { StructIr, TypeIr } from "../../codegen/ir.ts";
import { boundsOf } from "../support/bounds.ts";
import { issuesOf, sampler, schema, structsOf, validatorOf } from "../support/schema.ts";

/** A value of the struct in which one field is what the test wants and everything else goes with it. */
function withField(struct: StructIr, name: string, value: unknown): unknown {
  return sampler.struct(struct, { given: { [name]: value } });
}

/** Whether null is one of the values of a type by itself. */
function takesNull(type: TypeIr): boolean {
  if (type.kind === "anyOf") return type.options.some(takesNull);
  return type.kind === "nullable" || (type.kind === "literal" ? type.value === null : type.kind === "primitive" && type.name === "unknown");
}

describe.each(structsOf("sent").map((struct) => [struct.name, struct] as const))("%s, sent", (_name, struct) => {
  const validator = validatorOf(struct, "sent");
  const limits = struct.fields.flatMap((field) =>
    boundsOf(field.type, field.limits).map((bound) => [`${field.name} ${bound.limit}`, field.name, bound] as const),
  );

  it("accepts the least and the most there can be", () => {
    expect(issuesOf(validator, sampler.struct(struct, { size: "minimal" }))).toEqual([]);
    expect(issuesOf(validator, sampler.struct(struct, { size: "full" }))).toEqual([]);
  });

  it("refuses a field it does not know, by name", () => {
    const sample = { ...sampler.struct(struct), surprise: 1 };
    expect(issuesOf(validator, sample)).toEqual([
      { path: "surprise", message: "is not a field here", code: "unknown-field" },
    ]);
  });

  it("takes undefined for what may be absent, and null only where the field is nullable", () => {
    const sample = sampler.struct(struct);
    for (const field of struct.fields.filter(({ name, optional }) => optional && !(name in sample))) {
      expect(issuesOf(validator, { ...sample, [field.name]: undefined })).toEqual([]);
      const codes = issuesOf(validator, { ...sample, [field.name]: null }).filter(({ path }) => path === field.name);
      const refused = !field.nullable && !takesNull(field.type);
      expect({ field: field.name, refused: codes.length > 0 }).toEqual({ field: field.name, refused });
    }
  });

  it.runIf(limits.length > 0).each(limits)("keeps %s", (_title, field, { good, bad, at, crowded }) => {
    // How fields go together is another test's question; a list that is full to its limit may break a rule as well.
    const issuesWith = (value: unknown) =>
      issuesOf(validator, withField(struct, field, value)).filter(({ code }) => code !== "rule");
    if (good !== undefined) expect(issuesWith(good)).toEqual([]);
    const issues = issuesWith(bad);
    const paths = new Set(issues.map(({ path }) => path).filter((path) => crowded !== true || path === field + at));
    expect([...paths]).toEqual([field + at]);
  });
});

it("has limits to test", () => {
  const count = structsOf("sent").flatMap(({ fields }) => fields.flatMap((field) => boundsOf(field.type, field.limits)));
  expect(count.length).toBeGreaterThan(schema.definitions.size / 2);
});
