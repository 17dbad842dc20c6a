import { describe, expect, test } from "vitest";
import { countSchema } from "../../../codegen/load/counts.ts";
import { formatProblem, loadSchema, schemaFolder } from "../../../codegen/load/index.ts";

describe("the schema of this repository", () => {
  const { schema, problems } = loadSchema(schemaFolder);

  test("has no problem", () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test("is loaded whole: what is counted is there", () => {
    const counts = Object.entries(schema === undefined ? {} : countSchema(schema));
    expect(counts).not.toHaveLength(0);
    for (const [what, count] of counts) expect(count, what).toBeGreaterThan(0);
  });
});
