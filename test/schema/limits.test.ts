import { describe, expect, it } from "vitest";
import type { StructIr } from "../../codegen/ir.ts";
import { boundsOf } from "../support/bounds.ts";
import { issuesOf, sampler, schema, structsOf, validatorOf } from "../support/schema.ts";

/** A value of the struct in which one field is what the test wants and everything else goes with it. */
function withField(struct: StructIr, name: string, value: unknown): unknown {
  return sampler.struct(struct, { given: { [name]: value } });
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
      expect({ field: field.name, refused: codes.length > 0 }).toEqual({ field: field.name, refused: !field.nullable });
    }
  });

  it.runIf(limits.length > 0).each(limits)("keeps %s", (_title, field, { good, bad, at, crowded }) => {
    if (good !== undefined) expect(issuesOf(validator, withField(struct, field, good))).toEqual([]);
    const issues = issuesOf(validator, withField(struct, field, bad));
    const paths = new Set(issues.map(({ path }) => path).filter((path) => crowded !== true || path === field + at));
    expect([...paths]).toEqual([field + at]);
  });
});

it("has limits to test", () => {
  const count = structsOf("sent").flatMap(({ fields }) => fields.flatMap((field) => boundsOf(field.type, field.limits)));
  expect(count.length).toBeGreaterThan(schema.definitions.size / 2);
});
