import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareOutput, formatDifference, writeOutput } from "../../codegen/output.ts";

describe("output", () => {
  let folder: string;
  const files = [
    { path: "models/user.ts", text: "one\n" },
    { path: "index.ts", text: "two\n" },
  ];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "evenfall-output-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("is written with its folders, and equals itself", () => {
    const target = join(folder, "generated");
    expect(writeOutput(files, target)).toEqual([
      { path: "index.ts", is: "missing" },
      { path: "models/user.ts", is: "missing" },
    ]);
    expect(readFileSync(join(target, "models/user.ts"), "utf8")).toBe("one\n");
    expect(compareOutput(files, target)).toEqual([]);
  });

  it("names what is missing, changed and stale without touching it", () => {
    writeFileSync(join(folder, "index.ts"), "three\n");
    writeFileSync(join(folder, "old.ts"), "");
    const differences = compareOutput(files, folder);
    expect(differences.map((difference) => formatDifference(difference, "generated"))).toEqual([
      "generated/index.ts is not what the schema says",
      "generated/models/user.ts is missing",
      "generated/old.ts belongs to nothing in the schema",
    ]);
    expect(readFileSync(join(folder, "index.ts"), "utf8")).toBe("three\n");
  });

  it("removes what is stale", () => {
    mkdirSync(join(folder, "models"));
    writeFileSync(join(folder, "models/old.ts"), "");
    writeOutput(files, folder);
    expect(statSync(join(folder, "models/old.ts"), { throwIfNoEntry: false })).toBeUndefined();
    expect(compareOutput(files, folder)).toEqual([]);
  });

  it("does not write a file that is right already", () => {
    writeOutput(files, folder);
    const before = statSync(join(folder, "index.ts")).mtimeMs;
    expect(writeOutput([files[0] ?? { path: "", text: "" }, { path: "index.ts", text: "two\n" }], folder)).toEqual([]);
    expect(statSync(join(folder, "index.ts")).mtimeMs).toBe(before);
  });
});
