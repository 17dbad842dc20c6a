import { describe, expect, it } from "vitest";
import { InputError } from "../../src/base/input-error.ts";
import { buildQuery } from "../../src/base/query.ts";

describe("buildQuery", () => {
  it("leaves out what is absent and keeps what is false, zero or empty", () => {
    const fields = { before: undefined, with_counts: false, limit: 0, query: "" };
    expect(buildQuery("route", fields)).toEqual([
      ["with_counts", "false"],
      ["limit", "0"],
      ["query", ""],
    ]);
  });

  it("repeats the name of a list, or joins it with commas where the route says so", () => {
    const fields = { author_id: ["1", "2"], sku_ids: ["3", "4"] };
    expect(buildQuery("route", fields, ["sku_ids"])).toEqual([
      ["author_id", "1"],
      ["author_id", "2"],
      ["sku_ids", "3,4"],
    ]);
  });

  it("says nothing for an empty list", () => {
    expect(buildQuery("route", { a: [], b: [] }, ["b"])).toEqual([]);
  });

  it.each([null, Number.NaN, {}])("refuses %j and names the field", (limit) => {
    expect(() => buildQuery("route", { limit })).toThrow(InputError);
    expect(() => buildQuery("route", { limit })).toThrow("query field limit");
  });
});
