import { describe, expect, it } from "vitest";
import { applyRule } from "../../../src/base/rules/index.ts";

const paths = (...args: Parameters<typeof applyRule>) => applyRule(...args).map((violation) => violation.path);

describe("atLeastOneOf", () => {
  const rule = { rule: "atLeastOneOf", fields: ["content", "embeds", "poll"] } as const;

  it.each([{ content: "hi" }, { embeds: [{}] }, { content: "", poll: { question: {} } }])("accepts %j", (value) => {
    expect(paths(rule, value)).toEqual([]);
  });

  it.each([{}, { content: "" }, { content: null, embeds: [] }, { poll: {} }])("refuses %j at the struct", (value) => {
    expect(paths(rule, value)).toEqual([[]]);
  });

  it("asks for nothing while the exemption holds", () => {
    const exempt = { ...rule, unless: { field: "message_reference.type", is: [1] } };
    expect(paths(exempt, { message_reference: { type: 1 } })).toEqual([]);
    expect(paths(exempt, { message_reference: { type: 0 } })).toEqual([[]]);
  });

  it("counts a class instance as something", () => {
    expect(paths({ rule: "atLeastOneOf", fields: ["file"] }, { file: new Blob([]) })).toEqual([]);
  });
});

describe("exclusive", () => {
  const rule = { rule: "exclusive", fields: ["before", "after", "around"] } as const;

  it("accepts one of the fields, and empty ones beside it", () => {
    expect(paths(rule, { after: "1" })).toEqual([]);
    expect(paths(rule, { before: "", after: "1", around: null })).toEqual([]);
  });

  it("names every field after the first", () => {
    expect(paths(rule, { before: "1", after: "2", around: "3" })).toEqual([["after"], ["around"]]);
  });
});

describe("requiredWhen", () => {
  const rule = { rule: "requiredWhen", fields: ["url", "label"], when: { field: "style", is: [5] } } as const;

  it("asks for all fields while the condition holds", () => {
    expect(paths(rule, { style: 5 })).toEqual([["url"], ["label"]]);
    expect(paths(rule, { style: 5, url: "https://a.example", label: null })).toEqual([["label"]]);
    expect(paths(rule, { style: 5, url: "https://a.example", label: "a" })).toEqual([]);
  });

  it("asks for nothing otherwise", () => {
    expect(paths(rule, { style: 1 })).toEqual([]);
    expect(paths(rule, {})).toEqual([]);
  });

  it("looks at what Discord assumes when the field is absent", () => {
    const assumed = { ...rule, when: { field: "style", is: [5], absent: true } } as const;
    expect(paths(assumed, { url: "a" })).toEqual([["label"]]);
    expect(paths(assumed, { style: null, url: "a" })).toEqual([["label"]]);
    expect(paths(assumed, { style: 1 })).toEqual([]);
  });
});

describe("requiredWhen inside a list", () => {
  const rule = { rule: "requiredWhen", fields: ["files[].title"], when: { field: "voice", is: [true] } } as const;

  it("asks every item", () => {
    const value = { voice: true, files: [{ title: "a" }, {}, { title: null }] };
    expect(paths(rule, value)).toEqual([
      ["files", 1, "title"],
      ["files", 2, "title"],
    ]);
  });

  it("names the list when there is no item", () => {
    expect(paths(rule, { voice: true, files: [] })).toEqual([["files"]]);
    expect(paths(rule, { voice: true })).toEqual([["files"]]);
  });
});

describe("forbiddenWhen", () => {
  const rule = { rule: "forbiddenWhen", fields: ["content", "embeds"], when: { field: "flags", has: 32768 } } as const;

  it("refuses every field that is there", () => {
    expect(paths(rule, { flags: 32768 | 4, content: "a", embeds: [1] })).toEqual([["content"], ["embeds"]]);
  });

  it("lets null and empty pass, and everything when the condition does not hold", () => {
    expect(paths(rule, { flags: 32768, content: "", embeds: [] })).toEqual([]);
    expect(paths(rule, { flags: 4, content: "a" })).toEqual([]);
  });

  it("names each item a path leads to", () => {
    const nested = { rule: "forbiddenWhen", fields: ["options[].choices"], when: { field: "type", is: [2] } } as const;
    const value = { type: 2, options: [{ choices: [1] }, {}, { choices: [2] }] };
    expect(paths(nested, value)).toEqual([
      ["options", 0, "choices"],
      ["options", 2, "choices"],
    ]);
  });

  it("says the condition in words", () => {
    const unless = { rule: "forbiddenWhen", fields: ["a"], when: { not: { field: "type", is: ["x", "y"] } } } as const;
    expect(applyRule(unless, { a: 1, type: "z" })[0]?.message).toBe('must not be set when type is not "x" or "y"');
  });
});
