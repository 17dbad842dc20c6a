import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommand } from "../../codegen/commands.ts";
import { integers, struct, textsOf, type Files } from "./load/support.ts";

const sound: Files = {
  "models/message.json": { Kind: integers({ One: 1 }), Message: struct({ id: "Id<Message>", type: "Kind" }) },
};
const faulty: Files = { "models/message.json": { A: struct({ a: "Nope" }), B: struct({ id: "Id<Nobody>" }) } };

let folder: string;
let printed: string[];
let errors: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evenfall-"));
  printed = [];
  errors = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Files): void {
  rmSync(join(folder, "schema"), { recursive: true, force: true });
  for (const [file, text] of textsOf(files)) {
    mkdirSync(dirname(join(folder, "schema", file)), { recursive: true });
    writeFileSync(join(folder, "schema", file), text);
  }
}

function run(...args: readonly string[]): Promise<number> {
  return runCommand(args, {
    schema: join(folder, "schema"),
    generated: join(folder, "generated"),
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
}

function generated(): ReadonlyMap<string, string> {
  const entries = readdirSync(join(folder, "generated"), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [path, readFileSync(path, "utf8")]));
}

describe("check", () => {
  test("counts what a sound schema says", async () => {
    write(sound);
    expect(await run("check")).toBe(0);
    expect(printed[0]).toContain("1 structs, 2 fields");
    expect(errors).toEqual([]);
  });

  test("prints every problem of a faulty schema", async () => {
    write(faulty);
    expect(await run("check")).toBe(1);
    expect(errors.join("\n")).toContain('schema/models/message.json:1 A.fields.a: unknown type "Nope"; expected');
    expect(errors.join("\n")).toContain('schema/models/message.json:1 B.fields.id: unknown id kind "Nobody"; expected');
    expect(errors.at(-1)).toContain("2 problems");
  });
});

describe("generate", () => {
  test("writes the same twice, and nothing the second time", async () => {
    write(sound);
    expect(await run()).toBe(0);
    const first = generated();
    expect(first.get(join(folder, "generated/models/message.ts"))).toContain("export interface Message");
    expect(printed.at(-1)).toContain(`${String(first.size)} changes written`);
    expect(await run("generate")).toBe(0);
    expect(printed.at(-1)).toContain("0 changes written");
    expect(generated()).toEqual(first);
  });

  test("writes nothing when the schema is faulty", async () => {
    write(sound);
    await run("generate");
    const before = generated();
    write(faulty);
    expect(await run("generate")).toBe(1);
    expect(errors.at(-1)).toBe("Nothing was written.");
    expect(generated()).toEqual(before);
  });

  test("--check tells what differs, and writes nothing", async () => {
    write(sound);
    expect(await run("generate", "--check")).toBe(1);
    expect(errors).toContain("generated/models/message.ts is missing");
    expect(() => generated()).toThrow("ENOENT");

    await run("generate");
    const path = join(folder, "generated/models/message.ts");
    writeFileSync(path, `${readFileSync(path, "utf8")}\n// edited\n`);
    writeFileSync(join(folder, "generated/models/old.ts"), "");
    const before = generated();
    errors = [];
    expect(await run("--check")).toBe(1);
    expect(errors.slice(0, 2)).toEqual([
      "generated/models/message.ts is not what the schema says",
      "generated/models/old.ts belongs to nothing in the schema",
    ]);
    expect(errors.at(-1)).toContain("2 differences. Run: npm run generate");
    expect(generated()).toEqual(before);

    expect(await run("generate")).toBe(0);
    errors = [];
    expect(await run("generate", "--check")).toBe(0);
    expect(errors).toEqual([]);
  });
});

test("a command that is not known is told the usage", async () => {
  expect(await run("generat")).toBe(2);
  expect(errors[0]).toContain("Usage:");
  expect(await run("generate", "--chek")).toBe(2);
  expect(await run("--help")).toBe(0);
  expect(printed[0]).toContain("Usage:");
});
