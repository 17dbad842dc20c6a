import { describe, expect, test } from "vitest";
import { compare } from "../../../codegen/upstream/compare/index.ts";
import { readDocument } from "../../../codegen/upstream/openapi/index.ts";
import { type Json, load, texts } from "./support.ts";

const ids = texts.get("ids.json") ?? "";

/** Ids of what differs between a struct of ours and an upstream schema, both made of the given fields. */
function differences(
  use: "received" | "sent",
  ours: Json,
  upstream: Json,
  more: { ours?: Json; upstream?: Json } = {},
) {
  const models = {
    $schema: "../meta/models.schema.json",
    Lamp: { kind: "struct", use, doc: "A lamp.", source: { openapi: "UpLamp" }, fields: ours },
    ...more.ours,
  };
  const schema = load(
    new Map([
      ["ids.json", ids],
      ["models/lamp.json", JSON.stringify(models)],
    ]),
  );
  const document = readDocument({
    openapi: "3.1.0",
    paths: {},
    components: { schemas: { UpLamp: upstream, ...more.upstream } },
  });
  const ignored = { schemas: {}, operations: {} };
  return compare(schema, document, { ignored }).findings.map(({ id, severity }) => `${severity} ${id}`);
}

function object(properties: Json, required: readonly string[] = Object.keys(properties as object)) {
  return { type: "object", properties, required };
}

const string = { type: "string" };
const nullable = { type: ["string", "null"] };
const snowflake = { type: "string", format: "snowflake" };

const kinds = {
  ours: {
    LampKind: {
      kind: "enum",
      base: "integer",
      doc: "Kind of a lamp.",
      source: { openapi: "UpKind" },
      values: { Oil: 1, Gas: 2 },
    },
    LampFlag: {
      kind: "flags",
      wire: "string",
      doc: "Bits of a lamp.",
      source: { docs: "lamps#flags" },
      bits: { Lit: 0 },
    },
  },
  upstream: {
    UpKind: {
      type: "integer",
      oneOf: [
        { title: "OIL", const: 1 },
        { title: "GAS", const: 2 },
      ],
    },
  },
};
const kind = { $ref: "#/components/schemas/UpKind" };
const oil = { type: "integer", enum: [1], allOf: [kind] };

describe("what is received", () => {
  test.each<[string, Json, Json, readonly string[]]>([
    ["may be absent where upstream always has it", { "a?": "string" }, object({ a: string }), []],
    ["may be null where upstream never is", { a: "string | null" }, object({ a: string }), []],
    ["may not lack a field that upstream has", {}, object({ a: string }), ["additive UpLamp.a#field"]],
    [
      "may not be always there where upstream may lack it",
      { a: "string" },
      object({ a: string }, []),
      ["parsing UpLamp.a#optional"],
    ],
    [
      "may not exclude null where upstream says it",
      { a: "string" },
      object({ a: nullable }),
      ["parsing UpLamp.a#nullable"],
    ],
    ["may not have a field that upstream lacks", { "a?": "string" }, object({}), ["parsing UpLamp.a#field"]],
    [
      "may refine a string",
      { a: "timestamp", b: "Id<User>", c: "url" },
      object({ a: string, b: string, c: string }),
      [],
    ],
    ["may leave out that a string is an id", { a: "string" }, object({ a: snowflake }), []],
    ["may not be of another kind", { a: "boolean" }, object({ a: string }), ["parsing UpLamp.a#type"]],
    [
      "may not be an integer where upstream has fractions",
      { a: "integer" },
      object({ a: { type: "number" } }),
      ["parsing UpLamp.a#type"],
    ],
    ["is never refused for its size", { a: "string" }, object({ a: { type: "string", maxLength: 3 } }), []],
    [
      "must take null inside a list",
      { a: "string[]" },
      object({ a: { type: "array", items: nullable } }),
      ["parsing UpLamp.a[]#nullable"],
    ],
    [
      "must hold every option",
      { a: "string" },
      object({ a: { oneOf: [string, { type: "integer" }] } }),
      ["parsing UpLamp.a#type"],
    ],
    ["may be anything where upstream says nothing", { a: "integer" }, object({ a: {} }), []],
  ])("%s", (_, ours, upstream, expected) => {
    expect(differences("received", ours, upstream)).toEqual(expected);
  });

  test("takes any value of an enum where upstream names some", () => {
    expect(differences("received", { a: "LampKind" }, object({ a: oil }), kinds)).toEqual([]);
  });

  test("may not be one member where upstream has all", () => {
    const found = differences("received", { a: "LampKind.Oil" }, object({ a: kind }), kinds);
    expect(found).toEqual(["parsing UpLamp.a#values"]);
  });

  test("agrees when structs that share a schema have all of it together", () => {
    const gas = { kind: "struct", use: "received", doc: "A lamp with gas.", source: { openapi: "UpLamp" } };
    const more = {
      ...kinds,
      ours: { ...kinds.ours, GasLamp: { ...gas, fields: { a: "LampKind.Gas", "b?": "string" } } },
    };
    const upstream = object({ a: kind, b: string }, ["a"]);
    expect(differences("received", { a: "LampKind.Oil" }, upstream, more)).toEqual([]);
  });
});

describe("what is sent", () => {
  test.each<[string, Json, Json, readonly string[]]>([
    ["need not take null for what may be left out", { "a?": "string" }, object({ a: nullable }, []), []],
    [
      "must take null where upstream requires a field that may be null",
      { a: "string" },
      object({ a: nullable }),
      ["additive UpLamp.a#nullable"],
    ],
    [
      "may not be null where upstream does not take it",
      { "a?": "string | null" },
      object({ a: string }, []),
      ["sending UpLamp.a#nullable"],
    ],
    [
      "may not leave out what upstream requires",
      { "a?": "string" },
      object({ a: string }),
      ["sending UpLamp.a#optional"],
    ],
    [
      "may not require what upstream lets out",
      { a: "string" },
      object({ a: string }, []),
      ["additive UpLamp.a#optional"],
    ],
    ["may not lack what upstream requires", {}, object({ a: string }), ["sending UpLamp.a#field"]],
    ["may not lack what upstream takes", {}, object({ a: string }, []), ["additive UpLamp.a#field"]],
    [
      "may not be a text where upstream asks for an id",
      { a: "string" },
      object({ a: snowflake }),
      ["sending UpLamp.a#type"],
    ],
    [
      "has upstream's limits",
      { a: { type: "string", maxLength: 3 } },
      object({ a: { type: "string", maxLength: 4 } }),
      ["limit UpLamp.a#maxLength"],
    ],
    [
      "has upstream's limits of items",
      { a: { type: "string[]", items: { maxLength: 3 } } },
      object({ a: { type: "array", items: string } }),
      ["limit UpLamp.a[]#maxLength"],
    ],
    [
      "has the limits of a colour by its type",
      { a: "color" },
      object({ a: { type: "integer", minimum: 0, maximum: 16777215 } }),
      [],
    ],
    [
      "may say the bound of 32 bits",
      { a: { type: "integer", max: 2147483647 } },
      object({ a: { type: "integer", format: "int32" } }),
      [],
    ],
    [
      "may be a list where upstream takes a text with commas too",
      { a: "Id<Role>[]" },
      object({ a: { oneOf: [string, { type: "array", items: snowflake }] } }),
      [],
    ],
    [
      "may not be one of several where upstream takes fewer",
      { a: "string | integer" },
      object({ a: string }),
      ["sending UpLamp.a#type"],
    ],
  ])("%s", (_, ours, upstream, expected) => {
    expect(differences("sent", ours, upstream)).toEqual(expected);
  });

  test("are only the values that upstream takes", () => {
    expect(differences("sent", { a: "LampKind" }, object({ a: oil }), kinds)).toEqual(["sending UpLamp.a#values"]);
    const allowed = { a: { type: "LampKind", allowed: ["Oil"] } };
    expect(differences("sent", allowed, object({ a: oil }), kinds)).toEqual([]);
  });

  test("are bits as text where upstream asks for a number", () => {
    const upstream = object({ a: { type: "integer", minimum: 0 } });
    expect(differences("sent", { a: "LampFlag" }, upstream, kinds)).toEqual([]);
    expect(differences("received", { a: "LampFlag" }, upstream, kinds)).toEqual(["parsing UpLamp.a#type"]);
  });
});

describe("an upstream schema", () => {
  test("that is nobody's source is unmapped", () => {
    const found = differences("received", { a: "string" }, object({ a: string }), { upstream: { Torch: object({}) } });
    expect(found).toEqual(["additive Torch#schema"]);
  });

  test("that is gone is missed", () => {
    const more = {
      ours: { Torch: { kind: "struct", use: "sent", doc: "A torch.", source: { openapi: "UpTorch" }, fields: {} } },
    };
    expect(differences("received", { a: "string" }, object({ a: string }), more)).toEqual(["sending UpTorch#schema"]);
  });

  test("that is a scalar with a name needs no source", () => {
    expect(differences("received", { a: "string" }, object({ a: string }), { upstream: { Flake: snowflake } })).toEqual(
      [],
    );
  });
});
