import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { schemaFolder } from "../../../codegen/load/index.ts";
import { diffCommand } from "../../../codegen/upstream/main.ts";
import { successor, texts } from "./support.ts";

let folder: string;
let schema: string;
let out: string;
let errors: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evenfall-diff-"));
  schema = join(folder, "schema");
  cpSync(schemaFolder, schema, { recursive: true });
  const accepted = texts.get("upstream/accepted.json");
  if (accepted !== undefined) writeFileSync(join(schema, "upstream/accepted.json"), accepted);
  [out, errors] = ["", ""];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((out += String(text))));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean((errors += String(text))));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]): Promise<number> {
  return diffCommand([...args, "--schema", schema]);
}

/** A successor of the snapshot with one more field, as a file. */
function newer(change: Parameters<typeof successor>[0] = () => undefined): string {
  const path = join(folder, "next.json");
  const next = successor((document) => {
    document.components.schemas["EmojiResponse"].properties.glimmer = { type: "boolean" };
    change(document);
  });
  writeFileSync(path, next);
  return path;
}

describe("schema:diff", () => {
  test("answers 0 for the locked document, which it takes by default", async () => {
    expect(await run()).toBe(0);
    expect(out).toContain("this is the locked document");
    expect(out).toContain("No drift: no difference");
  });

  test("answers 1 on drift and says what, and where to edit", async () => {
    expect(await run(newer())).toBe(1);
    expect(out).toContain("this is not the locked document");
    expect(out).toContain("Additive (1)");
    expect(out).toMatch(
      /EmojiResponse\.glimmer#field: .*\n.*upstream "optional boolean", ours null\n.*edit schema\/models\/emoji\.json:\d+/,
    );
  });

  test("writes Markdown", async () => {
    expect(await run(newer(), "--format", "markdown")).toBe(1);
    expect(out).toContain("## Additive");
    expect(out).toMatch(
      /\| `EmojiResponse\.glimmer#field` \| `optional boolean` \| nothing \| `schema\/models\/emoji\.json:\d+` \|/,
    );
  });

  test("writes JSON", async () => {
    expect(await run(newer(), "--format", "json")).toBe(1);
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({
      drift: true,
      document: { locked: false },
      findings: [
        { id: "EmojiResponse.glimmer#field", severity: "additive", file: "schema/models/emoji.json", scaffold: true },
      ],
    });
  });

  test("proposes an entry for each finding", async () => {
    expect(await run(newer(), "--propose")).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ at: "EmojiResponse.glimmer", aspect: "field", ours: null, why: "" });
  });

  test("scaffolds, and is silent then", async () => {
    const document = newer();
    expect(await run(document, "--scaffold")).toBe(0);
    expect(errors).toContain("EmojiResponse.glimmer#field");
    expect(readFileSync(join(schema, "models/emoji.json"), "utf8")).toContain('"glimmer?": "boolean"');
    expect(await run(document)).toBe(0);
  });

  test("keeps the document that a scaffold has caught up with", async () => {
    expect(await run(newer(), "--scaffold")).toBe(0);
    expect(errors).toContain("Name its commit with --lock.");
    out = "";
    expect(await run()).toBe(0);
    expect(out).toContain("this is the locked document (discord/discord-api-spec@unnamed");
  });

  test("keeps the old document while something is left for a person", async () => {
    const document = newer((next) => {
      delete next.components.schemas["EmojiResponse"].properties.animated;
    });
    expect(await run(document, "--scaffold")).toBe(1);
    out = "";
    await run(document);
    expect(out).toContain("this is not the locked document");
  });

  test("keeps a document as the locked one", async () => {
    const document = newer();
    expect(await run(document, "--scaffold")).toBe(0);
    expect(await run(document, "--lock", "abcdef1", "--date", "2026-12-24")).toBe(0);
    out = "";
    expect(await run()).toBe(0);
    expect(out).toContain("this is the locked document (discord/discord-api-spec@abcdef1, 2026-12-24)");
  });

  test("refuses an accepted difference without a reason", async () => {
    const differences = [
      {
        at: "EmojiResponse.glimmer",
        aspect: "field",
        upstream: "optional boolean",
        ours: null,
        why: "",
        reviewed: "2026-01-31",
      },
    ];
    const file = { $schema: "../meta/upstream-accepted.schema.json", differences };
    writeFileSync(join(schema, "upstream/accepted.json"), JSON.stringify(file));
    expect(await run(newer())).toBe(1);
    expect(errors).toContain("schema/upstream/accepted.json");
    expect(errors).toContain("The schema is faulty");
  });

  test.each([
    [["--format", "yaml"], "unknown format"],
    [["no-such-file.json"], "no-such-file.json"],
    [["a.json", "b.json"], "give one OpenAPI document"],
    [["--lock", "abcdef1"], "--lock needs the document"],
  ])("answers 2 on wrong usage: %j", async (args, message) => {
    expect(await run(...args)).toBe(2);
    expect(errors).toContain(message);
  });
});
