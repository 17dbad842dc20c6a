import { describe, expect, test } from "vitest";
import { leavesMentionsOpen, withMentions } from "../../src/base/mentions.ts";
import { createGuildApplicationCommand, createInteractionResponse, createMessage } from "../../src/request/index.ts";
import { editMessage, executeWebhook, getChannel, modifyChannel, startThread } from "../../src/request/index.ts";
import type { DefinitionIr, TypeIr } from "../../codegen/ir.ts";
import { innermost, schema } from "../support/schema.ts";

const file = { name: "a.txt", data: "a" };

describe("a request is idempotent", () => {
  test.each([
    ["a GET", getChannel("1"), true],
    ["a PATCH that the schema says it of", modifyChannel("1", { name: "x" }), true],
    ["a POST", executeWebhook("1", "t", { content: "x" }), false],
    ["a POST that overwrites", createGuildApplicationCommand("1", "2", { name: "x", description: "x" }), true],
    ["a message", createMessage("1", { content: "x" }), false],
    ["a message with a nonce only", createMessage("1", { content: "x", nonce: "1" }), false],
    ["a message whose nonce is enforced", createMessage("1", { content: "x", nonce: "1", enforce_nonce: true }), true],
    ["an edit", editMessage("1", "2", { content: "x" }), true],
    ["an edit that adds files", editMessage("1", "2", { files: [file] }), false],
  ])("or not: %s", (_, request, expected) => {
    expect(request.idempotent).toBe(expected);
  });
});

describe("a request leaves open whom its message notifies", () => {
  test.each([
    ["a message", createMessage("1", { content: "x" }), ["allowed_mentions"]],
    ["a message that says so", createMessage("1", { content: "x", allowed_mentions: { parse: [] } }), undefined],
    ["a message that says null", createMessage("1", { content: "x", allowed_mentions: null }), undefined],
    ["a post in a forum", startThread("1", { name: "x", message: { content: "x" } }), ["message", "allowed_mentions"]],
    ["a thread without message", startThread("1", { name: "x", type: 11 }), undefined],
    ["an edit of the text", editMessage("1", "2", { content: "x" }), ["allowed_mentions"]],
    ["an edit of the flags", editMessage("1", "2", { flags: 4 }), undefined],
    [
      "a response with a message",
      createInteractionResponse("1", "t", { type: 4, data: { content: "x" } }),
      ["data", "allowed_mentions"],
    ],
    ["a deferred response", createInteractionResponse("1", "t", { type: 5, data: { flags: 64 } }), undefined],
    ["a choice of autocomplete", createInteractionResponse("1", "t", { type: 8, data: { choices: [] } }), undefined],
    ["a channel", modifyChannel("1", { name: "x" }), undefined],
  ])("or not: %s", (_, request, expected) => {
    expect(request.mentions).toEqual(expected);
  });

  test("and a default is put there without changing the body that was given", () => {
    const body = { message: { content: "x" } };
    const filled = withMentions(body, ["message", "allowed_mentions"], { parse: [] });
    expect(filled).toEqual({ message: { content: "x", allowed_mentions: { parse: [] } } });
    expect(body).toEqual({ message: { content: "x" } });
    expect(leavesMentionsOpen(filled, { at: ["message", "allowed_mentions"] })).toBe(false);
    expect(leavesMentionsOpen("no object", { at: ["message", "allowed_mentions"] })).toBe(false);
  });
});

/** Whether the body of a message, at the top or one level down, has a field for allowed mentions. */
function takesMentions(type: TypeIr, depth = 0): boolean {
  const inner = innermost(type);
  const definition: DefinitionIr | undefined = inner.kind === "ref" ? schema.definitions.get(inner.name) : undefined;
  if (definition?.kind === "union")
    return definition.variants.some(({ struct }) =>
      takesMentions({ kind: "ref", name: struct, target: "struct" }, depth),
    );
  if (definition?.kind !== "struct") return false;
  return definition.fields.some(
    (field) => field.name === "allowed_mentions" || (depth === 0 && takesMentions(field.type, 1)),
  );
}

test("the schema says of every body with allowed mentions where they are", () => {
  const names = (found: readonly { readonly name: string }[]): readonly string[] =>
    found.map(({ name }) => name).sort();
  const taking = schema.routes.filter(({ body }) => body !== undefined && takesMentions(body.type));
  expect(names(schema.routes.filter(({ allowedMentions }) => allowedMentions !== undefined))).toEqual(names(taking));
  expect(taking.length).toBeGreaterThan(7);
});
