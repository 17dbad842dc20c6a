import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { formatProblem, loadSchema, schemaFolder } from "../../codegen/load/index.ts";
import { readDocument } from "../../codegen/upstream/openapi/index.ts";
import { misfits, type Misfits } from "./check.ts";
import { pairsOf, type Pairs } from "./pairs.ts";

interface Exceptions {
  readonly received: Readonly<Record<string, string>>;
  readonly sent: Readonly<Record<string, string>>;
}

interface Changeable {
  readonly components: { readonly schemas: Record<string, { readonly properties: Record<string, unknown> }> };
}

// The file has this form; the test below reads every entry.
const exceptions = JSON.parse(readFileSync(new URL("exceptions.json", import.meta.url), "utf8")) as Exceptions;

let document: unknown;
let found: Misfits;
let pairs: Pairs;

beforeAll(async () => {
  const { schema, problems } = loadSchema(schemaFolder);
  if (schema === undefined) throw new Error(problems.map(formatProblem).join("\n"));
  document = JSON.parse(readFileSync(join(schemaFolder, "upstream/openapi.json"), "utf8"));
  pairs = pairsOf(schema, readDocument(document));
  found = await misfits(document, pairs);
}, 120_000);

describe("types made by openapi-typescript", () => {
  test("fit what is received, but for the exceptions", () => {
    expect(found.received).toEqual(Object.keys(exceptions.received).sort());
  });

  test("take what is sent, but for the exceptions", () => {
    expect(found.sent).toEqual(Object.keys(exceptions.sent).sort());
  });

  test("were compared for every schema and operation that is mapped", () => {
    expect(pairs.received.length).toBeGreaterThan(150);
    expect(pairs.sent.length).toBeGreaterThan(80);
    expect(pairs.routes.length).toBeGreaterThan(230);
  });

  test("do not fit when upstream changes", async () => {
    const changed = structuredClone(document) as Changeable; // The snapshot has these schemas.
    const { EmojiResponse, MessageCreateRequest } = changed.components.schemas;
    if (EmojiResponse === undefined || MessageCreateRequest === undefined) throw new Error("no such schemas");
    EmojiResponse.properties["animated"] = { type: "integer" };
    EmojiResponse.properties["glimmer"] = { type: "string" };
    MessageCreateRequest.properties["tts"] = { type: "string" };
    const now = await misfits(changed, pairs);
    expect(now.received.filter((place) => !found.received.includes(place))).toEqual([
      "EmojiResponse.animated",
      "EmojiResponse.glimmer",
    ]);
    expect(now.sent.filter((place) => !found.sent.includes(place))).toEqual(["CreateMessageBody.tts"]);
  }, 120_000);

  test.each(["received", "sent"] as const)("have a reason for each exception of what is %s", (position) => {
    for (const [place, reason] of Object.entries(exceptions[position])) expect(reason, place).toMatch(/^\S.{10,}\.$/);
  });
});
