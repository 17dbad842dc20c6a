import { describe, expect, it } from "vitest";
import { applyRule, codePoints } from "../../../src/base/rules/index.ts";

const paths = (...args: Parameters<typeof applyRule>) => applyRule(...args).map((violation) => violation.path);

describe("codePoints", () => {
  it("agrees with the string iterator on any text, lone surrogates included", () => {
    const parts = ["a", "é", "\u{1F600}", "\ud83d", "\ude00", "\u200d"];
    for (let seed = 0; seed < 6 ** 4; seed += 1) {
      const text = [1, 6, 36, 216].map((power) => parts[Math.floor(seed / power) % 6]).join("");
      expect(codePoints(text)).toBe([...text].length);
    }
  });
});

describe("sumLength", () => {
  it("counts all texts that the paths lead to, to the point", () => {
    const rule = { rule: "sumLength", paths: ["embeds[].title", "embeds[].fields[].name"], max: 10 } as const;
    const value = { embeds: [{ title: "four", fields: [{ name: "two" }] }, { title: "\u{1F600}\u{1F600}\u{1F600}" }] };
    expect(paths(rule, value)).toEqual([]);
    expect(paths(rule, { embeds: [...value.embeds, { title: "1" }] })).toEqual([["embeds"]]);
  });

  it("trims before it counts when asked to", () => {
    const rule = { rule: "sumLength", paths: ["a"], max: 1 } as const;
    expect(paths({ ...rule, trim: true }, { a: " b " })).toEqual([]);
    expect(paths(rule, { a: " b " })).toEqual([["a"]]);
  });

  it("walks a tree and takes the longest localization", () => {
    const rule = {
      rule: "sumLength",
      fields: ["name", "description"],
      children: ["options", "choices"],
      localized: true,
      max: 12,
    } as const;
    const value = (text: string) => ({
      name: "ab",
      name_localizations: { de: "abcd", fr: "a" },
      options: [{ description: "abc", description_localizations: null, choices: [{ name: text, value: 4 }] }],
    });
    expect(paths(rule, value("12345"))).toEqual([]);
    expect(paths(rule, value("123456"))).toEqual([[]]);
  });
});

describe("lessOrEqual", () => {
  it("compares numbers, counts and timestamps, when both are there", () => {
    const counts = { rule: "lessOrEqual", left: "max_values", right: "options.length" } as const;
    expect(paths(counts, { max_values: 2, options: [1, 2] })).toEqual([]);
    expect(paths(counts, { max_values: 3, options: [1, 2] })).toEqual([["max_values"]]);
    expect(paths(counts, { max_values: 3 })).toEqual([]);
    const times = { rule: "lessOrEqual", left: "start", right: "end" } as const;
    expect(paths(times, { start: "2026-01-02T00:00:00Z", end: "2026-01-02T00:30:00+01:00" })).toEqual([["start"]]);
    expect(paths(times, { start: "soon", end: "2026-01-02" })).toEqual([]);
  });

  it("names the list when its count is on the left", () => {
    const rule = { rule: "lessOrEqual", left: "defaults.length", right: "max" } as const;
    expect(paths(rule, { defaults: [1, 2], max: 1 })).toEqual([["defaults"]]);
  });
});

describe("uniqueBy", () => {
  it("names each place where a key occurs again", () => {
    const rule = { rule: "uniqueBy", path: "options", key: "name" } as const;
    const value = { options: [{ name: "a" }, { name: "b" }, { name: "a" }, {}, {}, { name: null }, { name: null }] };
    expect(paths(rule, value)).toEqual([["options", 2, "name"]]);
  });

  it("compares the items themselves without a key, objects by content", () => {
    const rule = { rule: "uniqueBy", path: "ids" } as const;
    expect(paths(rule, { ids: ["1", 1, { a: 1 }, "1", { a: 1 }] })).toEqual([
      ["ids", 3],
      ["ids", 4],
    ]);
  });

  it("looks through a whole tree, single children included", () => {
    const rule = {
      rule: "uniqueBy",
      path: "components",
      key: "custom_id",
      children: ["components", "accessory"],
    } as const;
    const value = {
      components: [{ components: [{ custom_id: "a" }] }, { accessory: { custom_id: "a" } }, { custom_id: "b" }],
    };
    expect(paths(rule, value)).toEqual([["components", 1, "accessory", "custom_id"]]);
  });
});

describe("uniqueBy with exceptions", () => {
  it("lets the values it names repeat", () => {
    const rule = { rule: "uniqueBy", path: "components", key: "id", except: [0] } as const;
    const value = { components: [{ id: 0 }, { id: 1 }, { id: 0 }, { id: 1 }] };
    expect(paths(rule, value)).toEqual([["components", 3, "id"]]);
  });
});

describe("countDeep", () => {
  const rule = { rule: "countDeep", path: "components", children: ["components", "accessory"], max: 4 } as const;

  it("counts every node", () => {
    const leaf = { type: 2 };
    expect(paths(rule, { components: [{ components: [leaf, leaf] }, { accessory: undefined }] })).toEqual([]);
    expect(paths(rule, { components: [{ components: [leaf, leaf] }, { accessory: leaf }] })).toEqual([["components"]]);
  });

  it("ends on a value that contains itself", () => {
    const loop: { components: unknown[] } = { components: [] };
    loop.components.push(loop);
    expect(paths(rule, loop)).toEqual([]);
  });
});

describe("maxCount", () => {
  it("counts the items that satisfy the condition", () => {
    const rule = { rule: "maxCount", path: "items", where: { field: "type", is: [3] }, max: 1 } as const;
    expect(paths(rule, { items: [{ type: 3 }, { type: 4 }] })).toEqual([]);
    expect(paths(rule, { items: [{ type: 3 }, { type: 4 }, { type: 3 }] })).toEqual([["items"]]);
  });
});

describe("orderedBefore", () => {
  it("names each item that comes too late", () => {
    const rule = { rule: "orderedBefore", path: "options", first: { field: "required", is: [true] } } as const;
    const needed = { required: true };
    expect(paths(rule, { options: [needed, needed, {}, {}] })).toEqual([]);
    expect(paths(rule, { options: [needed, {}, needed, { required: false }, needed] })).toEqual([
      ["options", 2],
      ["options", 4],
    ]);
  });
});

describe("forbiddenText", () => {
  it("ignores case and says the word, not the text", () => {
    const rule = { rule: "forbiddenText", field: "name", words: ["clyde"] } as const;
    expect(applyRule(rule, { name: "My CLYDE friend" })).toEqual([
      { rule: "forbiddenText", path: ["name"], message: 'must not contain "clyde"' },
    ]);
    expect(paths(rule, { name: "Bonnie" })).toEqual([]);
  });
});
