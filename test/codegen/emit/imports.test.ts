import { describe, expect, it } from "vitest";
import type { GeneratedFile } from "../../../codegen/emit/file.ts";
import { Imports, moduleSpecifier } from "../../../codegen/emit/imports.ts";
import { printFiles } from "../../../codegen/print.ts";

function file(imports: Imports, path = "models/thing.ts"): GeneratedFile {
  return {
    path,
    sources: ["models/thing.json"],
    generator: "x.ts",
    imports: imports.list(),
    statements: ["export {};"],
  };
}

describe("Imports", () => {
  it("become declarations: types first, each module once, sorted", async () => {
    const imports = new Imports("models/thing.ts");
    expect(imports.value("z", "zod")).toBe("z");
    imports.type("User", "generated/models/user.ts");
    imports.type("Id", "src/base/id.ts");
    imports.type("Guild", "generated/models/user.ts");
    imports.type("User", "generated/models/user.ts");
    imports.typeNamespace("models", "generated/models/message.ts");
    const [printed] = await printFiles([file(imports)]);
    expect(printed?.text).toBe(`// Generated from schema/models/thing.json by codegen/emit/x.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type * as models from "./message.ts";
import type { Guild, User } from "./user.ts";
import { z } from "zod";

export {};
`);
  });

  it("leave out what stands in the file itself", () => {
    const imports = new Imports("models/thing.ts");
    expect(imports.type("Thing", "generated/models/thing.ts")).toBe("Thing");
    expect(imports.list()).toEqual([]);
  });

  it("are values when anything needs the value", () => {
    const imports = new Imports("models/thing.ts");
    imports.value("Kind", "generated/models/kind.ts");
    imports.type("Kind", "generated/models/kind.ts");
    expect(imports.list()).toMatchObject([{ name: "Kind", typeOnly: false }]);
  });

  it("notice two things of one name", () => {
    const imports = new Imports("models/thing.ts");
    imports.type("Thing", "generated/models/a.ts");
    expect(() => imports.type("Thing", "generated/models/b.ts")).toThrow("two things named Thing");
    expect(() => imports.declare("Thing")).toThrow("declares Thing, which it imports");
    imports.declare("Own");
    expect(() => imports.type("Own", "generated/models/a.ts")).toThrow("imports Own, which it declares");
  });
});

describe("moduleSpecifier", () => {
  it.each([
    ["models/thing.ts", "generated/models/user.ts", "./user.ts"],
    ["models/thing.ts", "src/base/id.ts", "../../src/base/id.ts"],
    ["commands.ts", "generated/models/user.ts", "./models/user.ts"],
    ["tables/models/thing.ts", "src/base/tables.ts", "../../../src/base/tables.ts"],
    ["models/thing.ts", "zod", "zod"],
  ])("writes in %s the path %s as %s", (path, from, expected) => {
    expect(moduleSpecifier(path, from)).toBe(expected);
  });
});
