import { format } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";
import { emitAll } from "../../../codegen/emit/index.ts";
import { formatProblem, loadSchema, schemaFolder } from "../../../codegen/load/index.ts";
import { type PrintedFile, printFiles } from "../../../codegen/print.ts";

/** Everything that is generated, from the schema as it is. */
describe("the whole output", () => {
  let files: readonly PrintedFile[];
  let again: readonly PrintedFile[];

  async function generate(): Promise<readonly PrintedFile[]> {
    const { schema, problems } = loadSchema(schemaFolder);
    if (schema === undefined) throw new Error(problems.map(formatProblem).join("\n"));
    return printFiles(emitAll(schema));
  }

  beforeAll(async () => {
    files = await generate();
    again = await generate();
  }, 120_000);

  it("is the same on every run", () => {
    expect(again.length).toBeGreaterThan(100);
    expect(again.filter(({ text }, index) => text !== files[index]?.text).map(({ path }) => path)).toEqual([]);
  });

  it("has no path twice", () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  it("says in the first line where each file comes from", () => {
    const header =
      /^\/\/ Generated from schema\/\S+( and schema\/\S+)* by codegen\/emit\/[\w/-]+\.ts\. Do not edit\.\n/;
    expect(files.filter(({ text }) => !header.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("has no file over 1500 lines", () => {
    const long = files.map(({ path, text }) => ({ path, lines: text.split("\n").length }));
    expect(long.filter(({ lines }) => lines > 1500)).toEqual([]);
  });

  it("is formatted as the formatter would", async () => {
    // The tables are not laid out by the formatter; of the rest a sample shows that both of its parsers agree.
    const checked = files.filter(({ path }, index) => path.startsWith("tables/") || index % 7 === 0);
    const wrong: string[] = [];
    for (const { path, text } of checked) {
      if ((await format(text, { parser: "typescript", printWidth: 120 })) !== text) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
