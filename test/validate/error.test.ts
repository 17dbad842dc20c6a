import { describe, expect, it } from "vitest";
import * as z from "zod";
import { isValid, validate, ValidationError } from "../../src/validate/index.ts";
import { Channel, Message } from "../../src/validate/received.ts";
import { AllowedMentions, CreateMessageBody } from "../../src/validate/sent.ts";

function errorOf(schema: z.ZodType, value: unknown): ValidationError {
  try {
    validate(schema, value, "createMessage");
  } catch (error) {
    if (error instanceof ValidationError) return error;
  }
  throw new Error("The value passed");
}

describe("a ValidationError", () => {
  const body = {
    content: "x".repeat(2001),
    embeds: [
      {
        title: "a",
        fields: [
          { name: "ok", value: "ok" },
          { name: "y".repeat(257), value: 3, inlne: true },
        ],
      },
    ],
    allowed_mentions: { parse: ["nobody"], users: ["5", "5", "five"] },
    tts: null,
  };

  it("holds every problem at once, each with its path", () => {
    expect(errorOf(CreateMessageBody, body).message.split("\n").sort()).toEqual([
      'allowed_mentions.parse[0]: must be one of "roles", "users", "everyone"',
      "allowed_mentions.users[1]: occurs a second time",
      "allowed_mentions.users[2]: must be a snowflake",
      "content: must have at most 2000 characters (has 2001)",
      "embeds[0].fields[1].inlne: is not a field here",
      "embeds[0].fields[1].name: must have at most 256 characters (has 257)",
      "embeds[0].fields[1].value: must be a string, not a number",
      "tts: must be a boolean, not null",
    ]);
  });

  it("tells code, limit and subject as facts, and keeps the value to itself", () => {
    const error = errorOf(CreateMessageBody, { content: "secret".repeat(400) });
    expect(error).toMatchObject({
      name: "ValidationError",
      code: "VALIDATION",
      subject: "createMessage",
      issues: [{ path: "content", code: "too-large", limit: 2000 }],
    });
    expect(JSON.stringify(error) + error.message).not.toContain("secret");
  });

  it("names a field that is missing, and the tag of a variant that is", () => {
    expect(errorOf(Message, {}).issues.map(({ path, code }) => `${path} ${code}`)).toContain("author missing");
    expect(errorOf(Channel, { id: "1" }).issues).toEqual([{ path: "type", message: "is required", code: "missing" }]);
  });

  it("writes odd keys as one would in code", () => {
    const schema = z.record(z.string(), z.array(z.number()));
    expect(errorOf(schema, { "a-b": [1, "2"] }).issues.map(({ path }) => path)).toEqual(['["a-b"][1]']);
  });
});

describe("a union", () => {
  it("names the problem of the variant that its tag asks for", () => {
    const button = { type: 2, style: 1, custom_id: "a", label: "b".repeat(81) };
    const error = errorOf(CreateMessageBody, { components: [{ type: 1, components: [button] }] });
    expect(error.issues.map(({ path }) => path)).toEqual(["components[0].components[0].label"]);
  });

  it("names a tag that nothing has", () => {
    const error = errorOf(CreateMessageBody, { components: [{ type: 99 }] });
    expect(error.issues).toEqual([
      { path: "components[0].type", code: "value", message: "is not the tag of a known variant" },
    ]);
  });

  it("without a tag reports the variant that fits best", () => {
    const schema = z.object({
      item: z.union([
        z.strictObject({ kind: z.literal("a"), size: z.number() }),
        z.strictObject({ kind: z.literal("b"), name: z.string() }),
      ]),
    });
    expect(errorOf(schema, { item: { kind: "b", name: 4 } }).issues.map(({ path }) => path)).toEqual(["item.name"]);
  });
});

describe("isValid", () => {
  it("is a type guard", () => {
    const value: unknown = { parse: ["users"] };
    expect(isValid(AllowedMentions, value) ? value.parse?.length : 0).toBe(1);
    expect(isValid(AllowedMentions, { parse: "users" })).toBe(false);
  });
});

describe("a validator", () => {
  it("is a schema of zod as any other", () => {
    expect(Message).toBeInstanceOf(z.ZodType);
    expect(z.object({ list: z.array(AllowedMentions.optional()) }).safeParse({ list: [undefined, {}] }).success).toBe(
      true,
    );
    expect(AllowedMentions["~standard"].vendor).toBe("zod");
  });
});
