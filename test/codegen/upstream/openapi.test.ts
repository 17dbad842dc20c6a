import { describe, expect, test } from "vitest";
import { NotOpenApi, readDocument, readPointer, type UpstreamNode } from "../../../codegen/upstream/openapi/index.ts";
import { upstreamText } from "../../../codegen/upstream/compare/text.ts";
import type { Json } from "./support.ts";

const schemas = {
  Color: {
    type: "integer",
    oneOf: [
      { title: "RED", const: 1 },
      { title: "BLUE", const: 2, description: "sky" },
    ],
  },
  Id: { type: "string", format: "snowflake", pattern: "^[0-9]+$" },
  Lamp: { type: "object", required: ["id"], properties: { id: { $ref: "#/components/schemas/Id" } } },
  Torch: { type: "object", properties: { lit: { type: "boolean" } } },
  Light: {
    anyOf: [{ $ref: "#/components/schemas/Lamp" }, { $ref: "#/components/schemas/Torch" }],
    "x-discord-union": "oneOf",
  },
  Both: {
    type: "object",
    allOf: [{ $ref: "#/components/schemas/Lamp" }, { type: "object", properties: { wick: { type: "number" } } }],
  },
};

function document(more: Json = {}, paths: Json = {}) {
  return readDocument({ openapi: "3.1.0", paths, components: { schemas: { ...schemas, ...more } } });
}

function node(raw: Json): UpstreamNode {
  const schema = document({ Holder: { type: "object", properties: { it: raw } } }).schemas.get("Holder");
  const field = schema?.kind === "struct" ? schema.fields.get("it") : undefined;
  if (field === undefined) throw new Error("no field");
  return field.node;
}

describe("a schema node", () => {
  test.each([
    ["null in a list of types", { type: ["string", "null"] }, "string | null"],
    ["null as an option", { oneOf: [{ type: "null" }, { $ref: "#/components/schemas/Lamp" }] }, "Lamp | null"],
    ["null and nothing else", { type: "null" }, "null"],
    ["a scalar with a name", { $ref: "#/components/schemas/Id" }, "string<snowflake>"],
    [
      "a scalar with a name that may be null",
      { oneOf: [{ type: "null" }, { $ref: "#/components/schemas/Id" }] },
      "string<snowflake> | null",
    ],
    ["an enum", { $ref: "#/components/schemas/Color" }, "Color"],
    ["values of an enum", { type: "integer", enum: [1], allOf: [{ $ref: "#/components/schemas/Color" }] }, "Color<1>"],
    ["values of no enum", { type: "integer", enum: [1] }, "1"],
    [
      "no values of an enum at all",
      { type: "string", enum: [], allOf: [{ $ref: "#/components/schemas/Color" }] },
      "Color",
    ],
    [
      "an array of nullable items",
      { type: "array", items: { oneOf: [{ type: "null" }, { type: "integer" }] } },
      "(integer | null)[]",
    ],
    ["a map", { type: "object", additionalProperties: { type: ["string", "null"] } }, "Map<string, string | null>"],
    ["an object written inline", { type: "object", required: ["a"], properties: { a: {}, b: {} } }, "{ a, b? }"],
    [
      "a union in a union",
      { oneOf: [{ type: "boolean" }, { anyOf: [{ type: "integer" }, { type: "string" }] }] },
      "boolean | integer | string",
    ],
    ["bytes", { type: "string", contentEncoding: "binary" }, "string<binary>"],
    ["bytes as text", { type: "string", contentEncoding: "base64" }, "string<base64>"],
    ["anything", {}, "unknown"],
    ["one reference in allOf", { allOf: [{ $ref: "#/components/schemas/Lamp" }], description: "x" }, "Lamp"],
  ])("reads %s", (_, raw, text) => {
    expect(upstreamText(node(raw))).toBe(text);
  });

  test.each([
    ["the sentinel of lengths", { type: "string", maxLength: 152133 }, {}],
    ["the sentinel of counts", { type: "array", maxItems: 1521, items: {} }, {}],
    ["bounds beyond a double", { type: "integer", minimum: -9223372036854776000, maximum: 9223372036854776000 }, {}],
    ["at least nothing", { type: "string", minLength: 0 }, {}],
    ["the pattern of a snowflake", { $ref: "#/components/schemas/Id" }, {}],
    ["a lower bound of zero", { type: "integer", minimum: 0, maximum: 5 }, { min: 0, max: 5 }],
    [
      "sizes of a map",
      { type: "object", additionalProperties: {}, minProperties: 1, maxProperties: 5 },
      { minItems: 1, maxItems: 5 },
    ],
    ["uniqueness", { type: "array", items: {}, uniqueItems: true }, { unique: true }],
    ["limits of what may be null", { oneOf: [{ type: "null" }, { type: "string", maxLength: 7 }] }, { maxLength: 7 }],
  ])("reads the limits of %s", (_, raw, limits) => {
    expect(node(raw).limits).toEqual(limits);
  });
});

describe("a component schema", () => {
  test("is an enum, a scalar, a struct or a union", () => {
    const kinds = [...document().schemas.values()].map(({ name, kind }) => [name, kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      Color: "enum",
      Id: "scalar",
      Lamp: "struct",
      Torch: "struct",
      Light: "alias",
      Both: "struct",
    });
  });

  test("joined by allOf has the fields of all parts", () => {
    const both = document().schemas.get("Both");
    expect(both?.kind === "struct" && [...both.fields.keys()]).toEqual(["id", "wick"]);
  });

  test("keeps the titles and descriptions of enum values", () => {
    const color = document().schemas.get("Color");
    expect(color).toMatchObject({
      base: "integer",
      values: [
        { value: 1, title: "RED" },
        { value: 2, description: "sky" },
      ],
    });
  });
});

describe("an operation", () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const paths = {
    "/rooms/{room_id}/lamps/{lamp_id}": {
      parameters: [
        { name: "lamp_id", in: "path", required: true, schema: ref("Id") },
        { name: "room_id", in: "path", required: true, schema: ref("Id") },
      ],
      post: {
        operationId: "move_lamp",
        parameters: [{ name: "wait", in: "query", schema: { type: "boolean" } }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: ref("Torch") },
            "multipart/form-data": {
              schema: {
                allOf: [
                  ref("Torch"),
                  { type: "object", properties: { "files[0]": { type: "string", contentEncoding: "binary" } } },
                ],
              },
            },
          },
        },
        responses: {
          "200": { content: { "application/json": { schema: { type: ["array", "null"], items: ref("Lamp") } } } },
          "204": { description: "empty" },
          "4XX": { description: "failure" },
        },
        security: [{}, { OAuth2: ["lamps"] }],
      },
    },
  };
  const operation = document({}, paths).operations.get("move_lamp");

  test("has its parameters in the order of the path", () => {
    expect(operation?.params.map(({ name }) => name)).toEqual(["room_id", "lamp_id"]);
    expect([...(operation?.query.keys() ?? [])]).toEqual(["wait"]);
  });

  test("has its JSON as body and its files apart", () => {
    expect(operation?.body).toMatchObject({
      required: true,
      node: { type: { kind: "ref", name: "Torch" } },
      files: ["files[0]"],
    });
  });

  test("has its successes only", () => {
    expect(operation?.responses.map(({ status, node: type }) => [status, type && upstreamText(type)])).toEqual([
      [200, "Lamp[] | null"],
      [204, undefined],
    ]);
  });

  test("has one way to authorise an alternative", () => {
    expect(operation?.security).toEqual([
      { scheme: "none", scopes: [] },
      { scheme: "OAuth2", scopes: ["lamps"] },
    ]);
  });

  test("is pointed into, past the content type", () => {
    const pointer = "#/paths/~1rooms~1{room_id}~1lamps~1{lamp_id}/post/requestBody";
    expect(readPointer(document({}, paths), pointer)?.type).toEqual({ kind: "ref", name: "Torch" });
    expect(readPointer(document({}, paths), `${pointer}/nowhere`)).toBeUndefined();
  });
});

test("what is not an OpenAPI document is refused", () => {
  expect(() => readDocument({ $schema: "something else" })).toThrow(NotOpenApi);
});
